"""What an identity is: its traits, credentials and addresses; and what a session of it is.

How they are kept and found is in state.py, how they are shown in documents.py.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypedDict
from urllib.parse import parse_qs, urlsplit

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.source import stamp

NEVER = "0001-01-01T00:00:00Z"


class Credentials(TypedDict, total=False):
    """The credentials in a create or update body; see Identity."""

    password: str | None
    password_hash: str | None
    oidc: list[tuple[str, str]] | None


FAKE_HASH = "$fake$"
"""Stands for the hash of every password: nothing is hashed."""


@dataclass(slots=True)
class Address:
    """A verifiable or recovery address."""

    id: str
    via: str
    value: str
    created_at: datetime
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


def identifiers(schema: IdentitySchema, traits: Any, oidc: list[tuple[str, str]] | None) -> dict[str, list[str]]:
    """Credential type -> the identifiers that a user signs in with."""
    found = schema.identifiers(traits)
    if oidc is not None:
        found["oidc"] = [":".join(account) for account in oidc]
    return found


@dataclass(slots=True, eq=False)
class Identity:
    """One user. Secrets are kept as they came (nothing leaves this process) and are not in the repr.

    password: plain. password_hash: of an import; it fits no password, for the fake hashes nothing.
    totp_url: what an authenticator app scans, its secret in the query.
    lookup_secrets: code -> when it was used, None for not yet; empty: not set up.
    oidc: (provider, subject); None: never had one.
    """

    id: str
    schema: IdentitySchema
    traits: Any
    created_at: datetime
    updated_at: datetime
    state_changed_at: datetime | None
    state: str = "active"
    password: str | None = field(default=None, repr=False)
    password_hash: str | None = field(default=None, repr=False)
    totp_url: str | None = field(default=None, repr=False)
    lookup_secrets: dict[str, datetime | None] = field(default_factory=dict[str, datetime | None], repr=False)
    oidc: list[tuple[str, str]] | None = None
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

    @property
    def has_password(self) -> bool:
        """Is a password set, be it one that nobody can check?"""
        return self.password is not None or self.password_hash is not None

    @property
    def totp_secret(self) -> str | None:
        """The secret of the authenticator app, base32; None when there is none."""
        return parse_qs(urlsplit(self.totp_url).query)["secret"][0] if self.totp_url else None

    @property
    def second_factors(self) -> tuple[str, ...]:
        """The methods that lift a session to aal2 and are set up."""
        set_up = (("totp", self.totp_url), ("lookup_secret", self.lookup_secrets))
        return tuple(method for method, secret in set_up if secret)

    def identifiers(self) -> dict[str, list[str]]:
        """Credential type -> the identifiers that a user signs in with."""
        return identifiers(self.schema, self.traits, self.oidc)

    def first_factors(self, methods: Iterable[str]) -> int:
        """In how many ways this identity can sign in."""
        ways = {
            "password": int(self.has_password),
            "code": int(bool(self.code_addresses)),
            "oidc": len(self.oidc or ()),
        }
        return sum(count for name, count in ways.items() if name in methods)

    @property
    def code_addresses(self) -> list[str]:
        """Where a code for signing in can be mailed to."""
        return sorted({*self.identifiers().get("code", ()), *(a.value for a in self.verifiable if a.via == "email")})

    def check_password(self, given: str) -> bool:
        """Is this the password?"""
        return self.password is not None and hmac.compare_digest(self.password.encode(), given.encode())

    def credentials(self, include: Iterable[str] = (), *, fresh: bool = False) -> JsonObject:
        """The credentials object; `include` names the types whose config is shown."""
        created, updated = (NEVER, NEVER) if fresh else (stamp(self.created_at), stamp(self.updated_at))
        identifiers = self.identifiers() | {method: [self.id] for method in self.second_factors}
        out: JsonObject = {}
        for kind, names in sorted(identifiers.items()):
            credential: JsonObject = {"type": kind, "identifiers": names}
            if kind in include:
                credential["config"] = self._config(kind, names)
            credential["version"] = 1 if kind == "code" else 0
            out[kind] = credential | {"created_at": created, "updated_at": updated}
        return out

    def _config(self, kind: str, identifiers: list[str]) -> JsonObject:
        match kind:
            case "password" if self.has_password:
                return {"hashed_password": self.password_hash or FAKE_HASH}
            case "code":
                return {"addresses": [{"channel": "email", "address": address} for address in identifiers]}
            case "totp":
                return {"totp_url": self.totp_url}
            case "lookup_secret":
                used = self.lookup_secrets.items()
                return {"recovery_codes": [{"code": code, "used_at": at and stamp(at)} for code, at in used]}
            case "oidc" if self.oidc is not None:
                tokens = dict.fromkeys(("initial_id_token", "initial_access_token", "initial_refresh_token"), "")
                return {
                    "providers": [
                        {"subject": subject, "provider": provider, **tokens, "organization": ""}
                        for provider, subject in self.oidc or [("", "")]
                    ]
                }
            case _:
                return {}


@dataclass(slots=True, eq=False)
class Session:
    """One session; token and cookie value are alternatives for the same session."""

    id: str
    identity: Identity
    issued_at: datetime
    expires_at: datetime
    authenticated_at: datetime
    methods: list[JsonObject]
    ip: str
    user_agent: str | None
    token: str = field(repr=False)
    cookie: str = field(repr=False)
    device_id: str
    serial: int
    active: bool = True
    aal: str = "aal1"

    def devices(self) -> list[JsonObject]:
        """The device list of this session."""
        device = {"id": self.device_id, "ip_address": self.ip, "user_agent": self.user_agent, "location": ""}
        return [device]
