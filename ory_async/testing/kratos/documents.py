"""Identities, sessions and mails as documents, the way the servers write them. Flows are shown in flows/flow.py."""

from __future__ import annotations

from collections.abc import Iterable

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.kratos.courier import Message
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.source import stamp


def identity_document(
    identity: Identity,
    base: str,
    *,
    credentials: Iterable[str] | None = None,
    admin: bool = False,
    addresses: bool = True,
    fresh: bool = False,
) -> JsonObject:
    """An identity.

    credentials: None leaves them out; else the types whose config is shown.
    admin: metadata_admin is shown even when it is null; a value is shown on `fresh` answers too.
    base: address of the schema_url; "" leaves it empty, as session lists do.
    """
    out: JsonObject = {"id": identity.id}
    if identity.external_id:
        out["external_id"] = identity.external_id
    if credentials is not None:
        out["credentials"] = identity.credentials(credentials, fresh=fresh)
    out["schema_id"] = identity.schema.id
    out["schema_url"] = f"{base}/schemas/{identity.schema.url_name}" if base else ""
    out["state"] = identity.state
    if identity.state_changed_at is not None:
        out["state_changed_at"] = stamp(identity.state_changed_at)
    out["traits"] = identity.traits
    if addresses and identity.verifiable:
        out["verifiable_addresses"] = [a.verifiable() for a in identity.verifiable]
    if addresses and identity.recovery:
        out["recovery_addresses"] = [a.recovery() for a in identity.recovery]
    out["metadata_public"] = identity.metadata_public
    if admin:
        out["metadata_admin"] = identity.metadata_admin
    out["created_at"] = stamp(identity.created_at)
    out["updated_at"] = stamp(identity.updated_at)
    out["organization_id"] = identity.organization_id
    return out


def session_document(
    session: Session, identity: JsonObject | None, devices: list[JsonObject] | None, *, active: bool
) -> JsonObject:
    """A session with the identity and the devices it is to show."""
    return {
        "id": session.id,
        "active": active,
        "expires_at": stamp(session.expires_at),
        "authenticated_at": stamp(session.authenticated_at),
        "authenticator_assurance_level": session.aal,
        "authentication_methods": session.methods,
        "issued_at": stamp(session.issued_at),
        "identity": identity,
        "devices": devices,
    }


def signed_in(session: Session, base: str) -> JsonObject:
    """The session of a successful submit."""
    return session_document(session, identity_document(session.identity, base), session.devices(), active=True)


def message_document(message: Message, *, dispatches: bool = False) -> JsonObject:
    """A mail; nobody fetches it unless there is a courier, so it stays queued."""
    tried: JsonObject = {"dispatches": list(reversed(message.dispatches))} if dispatches and message.dispatches else {}
    return {
        "id": message.id,
        "status": message.status,
        "type": "email",
        "recipient": message.recipient,
        "body": message.body,
        "subject": message.subject,
        "template_type": message.template_type,
        "channel": "email",
        "send_count": message.send_count,
        **tried,
        "created_at": stamp(message.created_at),
        "updated_at": stamp(message.created_at),
    }
