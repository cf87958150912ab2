"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
)
from ory_async.v1.models.identity import Identity
from ory_async.v1.models.session_authentication_method import SessionAuthenticationMethod
from ory_async.v1.models.session_device import SessionDevice

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id active authenticated_at authentication_methods authenticator_assurance_level devices expires_at identity "
    "issued_at tokenized".split()
)


@define(kw_only=True, repr=False)
class Session(Model):
    """Schema `session`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
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
    identity: Identity | None = None
    """The user; missing when not asked for or when a second factor is due."""
    issued_at: datetime | None = None
    """When it was handed out."""
    tokenized: str | None = field(default=None, repr=False)
    """The session as a signed JWT, if a template was named."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.active = v if (v := m[k := "active"]) is None or type(v) is bool else boolean(v)
            self.authenticated_at = None if (v := m[k := "authenticated_at"]) is None else moment(v, lenient)
            self.authentication_methods = (
                None
                if (v := m[k := "authentication_methods"]) is None
                else many(SessionAuthenticationMethod.from_dict, v, lenient)
            )
            self.authenticator_assurance_level = (
                None
                if (v := m[k := "authenticator_assurance_level"]) is None
                else decode_authenticator_assurance_level(v, lenient)
            )
            self.devices = None if (v := m[k := "devices"]) is None else many(SessionDevice.from_dict, v, lenient)
            self.expires_at = None if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.identity = None if (v := m[k := "identity"]) is None else Identity.from_dict(v, lenient)
            self.issued_at = None if (v := m[k := "issued_at"]) is None else moment(v, lenient)
            self.tokenized = v if (v := m[k := "tokenized"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.active) is not None:
            out["active"] = v
        if (v := self.authenticated_at) is not None:
            out["authenticated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.authentication_methods) is not None:
            out["authentication_methods"] = v
        if (v := self.authenticator_assurance_level) is not None:
            out["authenticator_assurance_level"] = v
        if (v := self.devices) is not None:
            out["devices"] = v
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.identity) is not None:
            out["identity"] = v
        if (v := self.issued_at) is not None:
            out["issued_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.tokenized) is not None:
            out["tokenized"] = v
        return out
