"""The memory of the fake: identities and sessions. Knows rules, knows no HTTP."""

from __future__ import annotations

import copy
import hmac
import secrets
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from .profile import Config
from .schema import IdentitySchema
from .wire import JsonObject

Clock = Callable[[], datetime]
NEVER = "0001-01-01T00:00:00Z"
NO_TRAITS: JsonObject = {}


class Taken(Exception):
    """Another identity has this address or external id."""


class Unfit(Exception):
    """The identity does not fit; the reason is the argument."""


def stamp(moment: datetime) -> str:
    """A moment as the servers write it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def new_id() -> str:
    """A fresh uuid4."""
    return str(uuid4())


@dataclass(slots=True)
class Address:
    """A verifiable or recovery address."""

    via: str
    value: str
    created_at: datetime
    id: str = field(default_factory=new_id)
    verified: bool = False
    status: str = "pending"
    verified_at: datetime | None = None

    def verifiable(self) -> JsonObject:
        """As a verifiable address."""
        out: JsonObject = {"id": self.id, "value": self.value, "verified": self.verified, "via": self.via}
        out["status"] = self.status
        if self.verified_at is not None:
            out["verified_at"] = stamp(self.verified_at)
        return out | self._times()

    def recovery(self) -> JsonObject:
        """As a recovery address."""
        return {"id": self.id, "value": self.value, "via": self.via} | self._times()

    def _times(self) -> JsonObject:
        return {"created_at": stamp(self.created_at), "updated_at": stamp(self.created_at)}


@dataclass(slots=True)
class Identity:
    """One user. `password` is kept as it came (nothing leaves this process) and never shown."""

    schema: IdentitySchema
    traits: Any
    created_at: datetime
    updated_at: datetime
    state_changed_at: datetime
    id: str = field(default_factory=new_id)
    state: str = "active"
    password: str | None = field(default=None, repr=False)
    external_id: str | None = None
    metadata_public: Any = None
    metadata_admin: Any = None
    organization_id: str | None = None
    verifiable: list[Address] = field(default_factory=list[Address])
    recovery: list[Address] = field(default_factory=list[Address])

    @property
    def active(self) -> bool:
        """May this identity sign in?"""
        return self.state == "active"

    def identifiers(self) -> dict[str, list[str]]:
        """Credential type -> identifiers."""
        return self.schema.identifiers(self.traits)

    def check_password(self, given: str) -> bool:
        """Is this the password?"""
        return self.password is not None and hmac.compare_digest(self.password.encode(), given.encode())

    def credentials(self, include: Iterable[str] = (), *, fresh: bool = False) -> JsonObject:
        """The credentials object; `include` names the types whose config is shown."""
        created, updated = (NEVER, NEVER) if fresh else (stamp(self.created_at), stamp(self.updated_at))
        out: JsonObject = {}
        for kind, identifiers in sorted(self.identifiers().items()):
            credential: JsonObject = {"type": kind, "identifiers": identifiers}
            if kind in include:
                credential["config"] = self._config(kind, identifiers)
            credential["version"] = 1 if kind == "code" else 0
            out[kind] = credential | {"created_at": created, "updated_at": updated}
        return out

    def _config(self, kind: str, identifiers: list[str]) -> JsonObject:
        if kind == "password":
            return {"hashed_password": "$fake$"} if self.password is not None else {}
        if kind == "code":
            return {"addresses": [{"channel": "email", "address": address} for address in identifiers]}
        return {}


@dataclass(slots=True)
class Session:
    """One session; token and cookie value are alternatives for the same session."""

    identity: Identity
    issued_at: datetime
    expires_at: datetime
    authenticated_at: datetime
    methods: list[JsonObject]
    ip: str
    user_agent: str | None
    id: str = field(default_factory=new_id)
    active: bool = True
    aal: str = "aal1"
    token: str = field(default_factory=lambda: f"ory_st_{secrets.token_urlsafe(24)}", repr=False)
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(96), repr=False)
    device_id: str = field(default_factory=new_id)
    serial: int = 0

    def devices(self) -> list[JsonObject]:
        """The device list of this session."""
        device = {"id": self.device_id, "ip_address": self.ip, "user_agent": self.user_agent, "location": ""}
        return [device]


class Store:
    """Identities in the order of their ids, sessions in the order of their creation."""

    def __init__(self, schemas: Mapping[str, JsonObject], now: Clock, config: Config, *, keep_duplicate: bool) -> None:
        self.schemas = {name: IdentitySchema(name, document) for name, document in schemas.items()}
        self.default_schema = "default" if "default" in self.schemas else next(iter(self.schemas))
        self.now = now
        self.config = config
        self._keep_duplicate = keep_duplicate
        self._identities: dict[str, Identity] = {}
        self._order: list[str] = []
        self._by_identifier: dict[tuple[str, str], str] = {}
        self._by_external_id: dict[str, str] = {}
        self._sessions: dict[str, Session] = {}
        self._by_token: dict[str, Session] = {}
        self._by_cookie: dict[str, Session] = {}
        self._serial = 0

    # -- identities

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[Identity]:
        return (self._identities[id] for id in self._order)

    def get(self, id: str) -> Identity | None:
        """The identity with this id."""
        return self._identities.get(id)

    def by_external_id(self, id: str) -> Identity | None:
        """The identity with this external id."""
        return self._identities.get(self._by_external_id.get(id, ""))

    def by_identifier(self, identifier: str, kind: str | None = None) -> Identity | None:
        """The identity that signs in with this identifier."""
        wanted = identifier.strip().lower()
        for known in (kind,) if kind else ("password", "code", "webauthn", "oidc"):
            id = self._by_identifier.get((known, wanted))
            if id is not None:
                return self._identities[id]
        return None

    def after(self, token: str, size: int) -> tuple[list[Identity], bool]:
        """Up to `size` identities behind an id, and whether there are more."""
        start = bisect_right(self._order, token)
        ids = self._order[start : start + size]
        return [self._identities[id] for id in ids], start + size < len(self._order)

    def schema(self, id: str | None) -> IdentitySchema:
        """A schema by id, the default one for None or an empty id."""
        found = self.schemas.get(id or self.default_schema)
        if found is None:
            raise Unfit(f"Unable to find JSON Schema ID: {id}")
        return found

    def create(self, data: Mapping[str, Any], *, password: str | None = None, sent: bool = False) -> Identity:
        """Make an identity from the members of a create body.

        Raises Unfit when it does not fit its schema, Taken when an identifier or external id is in use.
        """
        schema = self.schema(data.get("schema_id"))
        traits: Any = copy.deepcopy(data.get("traits") or NO_TRAITS)
        state = data.get("state") or "active"
        self._check(schema, traits, state)
        external_id = data.get("external_id") or None
        self._check_free(schema.identifiers(traits), external_id, None)
        moment = self.now()
        identity = Identity(
            schema,
            traits,
            created_at=moment,
            updated_at=moment,
            state_changed_at=moment,
            state=state,
            password=password,
            external_id=external_id,
            metadata_public=copy.deepcopy(data.get("metadata_public")),
            metadata_admin=copy.deepcopy(data.get("metadata_admin")),
            organization_id=data.get("organization_id") or None,
        )
        self._set_addresses(identity, data.get("verifiable_addresses") or (), sent=sent)
        self._identities[identity.id] = identity
        insort(self._order, identity.id)
        self._index(identity)
        return identity

    def update(self, identity: Identity, data: Mapping[str, Any]) -> None:
        """Replace what an update body names; metadata and external id that it leaves out are cleared."""
        schema = self.schema(data["schema_id"]) if data.get("schema_id") else identity.schema
        traits: Any = copy.deepcopy(data.get("traits") or NO_TRAITS)
        state = data.get("state") or identity.state
        self._check(schema, traits, state)
        external_id = data.get("external_id") or None
        self._check_free(schema.identifiers(traits), external_id, identity)
        self._unindex(identity)
        moment = self.now()
        if state != identity.state:
            identity.state_changed_at = moment
        identity.schema, identity.traits, identity.state = schema, traits, state
        identity.external_id = external_id
        identity.metadata_public = copy.deepcopy(data.get("metadata_public"))
        identity.metadata_admin = copy.deepcopy(data.get("metadata_admin"))
        identity.updated_at = moment
        self._set_addresses(identity, ())
        self._index(identity)

    def delete(self, identity: Identity) -> None:
        """Remove an identity with its sessions."""
        self._unindex(identity)
        del self._identities[identity.id]
        del self._order[bisect_left(self._order, identity.id)]
        for session in self.sessions_of(identity.id):
            self.delete_session(session)

    def create_batch(self, items: Iterable[tuple[Mapping[str, Any], str | None]]) -> list[Identity | Exception]:
        """Create many; each item is answered by its identity or by what was wrong with it."""
        results: list[Identity | Exception] = []
        lost: list[Identity] = []
        made: dict[str, Identity] = {}
        for data, password in items:
            try:
                identity = self.create(data, password=password)
            except (Taken, Unfit) as error:
                results.append(error)
                if isinstance(error, Taken) and not self._keep_duplicate:
                    names = self.schema(data.get("schema_id")).identifiers(data.get("traits"))
                    lost += [made[v] for values in names.values() for v in values if v in made]
                continue
            results.append(identity)
            made |= {value: identity for values in identity.identifiers().values() for value in values}
        # Older servers report the first of two equal addresses as created and lose it.
        for identity in lost:
            if identity.id in self._identities:
                self.delete(identity)
        return results

    def _check(self, schema: IdentitySchema, traits: Any, state: str) -> None:
        violations = schema.violations(traits)
        if violations:
            raise Unfit("\n".join(v.reason for v in violations))
        if state not in ("active", "inactive"):
            raise Unfit("identity state is not valid")

    def _check_free(self, identifiers: Mapping[str, list[str]], external_id: str | None, own: Identity | None) -> None:
        own_id = own.id if own else None
        for kind, values in identifiers.items():
            if any(self._by_identifier.get((kind, v), own_id) != own_id for v in values):
                raise Taken
        if external_id and self._by_external_id.get(external_id, own_id) != own_id:
            raise Taken

    def _index(self, identity: Identity) -> None:
        for kind, values in identity.identifiers().items():
            self._by_identifier.update({(kind, value): identity.id for value in values})
        if identity.external_id:
            self._by_external_id[identity.external_id] = identity.id

    def _unindex(self, identity: Identity) -> None:
        for kind, values in identity.identifiers().items():
            for value in values:
                self._by_identifier.pop((kind, value), None)
        if identity.external_id:
            self._by_external_id.pop(identity.external_id, None)

    def _set_addresses(self, identity: Identity, given: Iterable[Mapping[str, Any]], *, sent: bool = False) -> None:
        """Derive the addresses from the traits; known ones keep their id and verification."""
        moment = self.now()
        wanted = {str(a.get("value", "")).lower(): a for a in given}
        known = {(a.via, a.value): a for a in identity.verifiable}
        verifiable: list[Address] = []
        for via, value in identity.schema.addresses("verification", identity.traits):
            status = "sent" if sent and not verifiable else "pending"
            address = known.get((via, value)) or Address(via, value, moment, status=status)
            hint = wanted.get(value)
            if hint is not None:
                address.verified = bool(hint.get("verified"))
                address.status = str(hint.get("status") or address.status)
                address.verified_at = moment if address.verified else None
            verifiable.append(address)
        identity.verifiable = verifiable
        known = {(a.via, a.value): a for a in identity.recovery}
        identity.recovery = [
            known.get((via, value)) or Address(via, value, moment)
            for via, value in identity.schema.addresses("recovery", identity.traits)
        ]

    # -- sessions

    def sign_in(
        self, identity: Identity, method: str = "password", *, ip: str = "127.0.0.1:0", user_agent: str | None = None
    ) -> Session:
        """Open a session."""
        moment = self.now()
        session = Session(
            identity,
            issued_at=moment,
            expires_at=moment + timedelta(seconds=self.config.session_lifespan),
            authenticated_at=moment,
            methods=[{"method": method, "aal": "aal1", "completed_at": stamp(moment)}],
            ip=ip,
            user_agent=user_agent,
        )
        self._serial += 1
        session.serial = self._serial
        self._sessions[session.id] = session
        self._by_token[session.token] = session
        self._by_cookie[session.cookie] = session
        return session

    def refresh(self, session: Session, method: str = "password") -> None:
        """Sign in once more within a session."""
        moment = self.now()
        session.methods.append({"method": method, "aal": "aal1", "completed_at": stamp(moment)})
        session.authenticated_at = moment
        self.extend(session)

    def extend(self, session: Session) -> None:
        """Give a session its whole lifespan again."""
        session.expires_at = self.now() + timedelta(seconds=self.config.session_lifespan)

    def usable(self, session: Session | None) -> Session | None:
        """The session, if it is live and its identity may sign in."""
        if session is None or not session.active or session.expires_at <= self.now() or not session.identity.active:
            return None
        return session

    def session(self, id: str) -> Session | None:
        """The session with this id."""
        return self._sessions.get(id)

    def session_by_token(self, token: str) -> Session | None:
        """The session a token was issued for, live or not."""
        return self._by_token.get(token)

    def session_by_cookie(self, value: str) -> Session | None:
        """The session a cookie was issued for, live or not."""
        return self._by_cookie.get(value)

    def sessions(self, active: bool | None = None) -> list[Session]:
        """Sessions, newest first."""
        found = sorted(self._sessions.values(), key=lambda s: -s.serial)
        return found if active is None else [s for s in found if (self.usable(s) is not None) == active]

    def sessions_of(self, identity_id: str, active: bool | None = None) -> list[Session]:
        """Sessions of one identity, newest first."""
        return [s for s in self.sessions(active) if s.identity.id == identity_id]

    def delete_session(self, session: Session) -> None:
        """Forget a session."""
        self._sessions.pop(session.id, None)
        self._by_token.pop(session.token, None)
        self._by_cookie.pop(session.cookie, None)


# -- rendering: documents as the servers write them


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
