"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v0alpha2.models.authenticator_assurance_level import AuthenticatorAssuranceLevel
from ory_async.v0alpha2.models.identity import Identity
from ory_async.v0alpha2.models.session_authentication_method import SessionAuthenticationMethod
from ory_async.v0alpha2.models.session_device import SessionDevice

_KEYS = frozenset(
    "id identity active authenticated_at authentication_methods authenticator_assurance_level devices expires_at "
    "issued_at".split()
)


@define(kw_only=True, repr=False)
class Session(Model):
    """Schema `session`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity | None
    """The user; missing when not asked for or when a second factor is due."""
    active: bool | None = None
    """True while it counts; for flows, the method last used."""
    authenticated_at: datetime | None = None
    """When the user last proved who they are."""
    authentication_methods: list[SessionAuthenticationMethod] | None = None
    """How the user signed in, one entry per step; may be missing."""
    authenticator_assurance_level: AuthenticatorAssuranceLevel | str | None = None
    """aal1 after one factor, aal2 after a second one."""
    devices: list[SessionDevice] | None = None
    """From where the session was used; empty unless asked for."""
    expires_at: datetime | None = None
    """When it stops counting."""
    issued_at: datetime | None = None
    """When it was handed out."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.identity = maybe(Identity.from_dict, src, "identity", lenient)
        self.active = v if type(v := get("active")) is bool else maybe(boolean, src, "active", lenient)
        self.authenticated_at = maybe(moment, src, "authenticated_at", lenient)
        self.authentication_methods = maybe_list(
            SessionAuthenticationMethod.from_dict, src, "authentication_methods", lenient
        )
        self.authenticator_assurance_level = maybe(
            AuthenticatorAssuranceLevel.decode, src, "authenticator_assurance_level", lenient
        )
        self.devices = maybe_list(SessionDevice.from_dict, src, "devices", lenient)
        self.expires_at = maybe(moment, src, "expires_at", lenient)
        self.issued_at = maybe(moment, src, "issued_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "identity": plain(self.identity),
            "active": self.active,
            "authenticated_at": plain(self.authenticated_at),
            "authentication_methods": plain(self.authentication_methods),
            "authenticator_assurance_level": plain(self.authenticator_assurance_level),
            "devices": plain(self.devices),
            "expires_at": plain(self.expires_at),
            "issued_at": plain(self.issued_at),
        }
        return compact(known, self.additional_properties)
