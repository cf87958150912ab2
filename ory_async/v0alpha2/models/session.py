"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import (
    Model,
    OpenStrEnum,
    boolean,
    inside,
    iso,
    many,
    maybe,
    moment,
    need,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
    known_authenticator_assurance_level,
)
from ory_async.v0alpha2.models.identity import Identity, decode_identity
from ory_async.v0alpha2.models.session_authentication_method import (
    SessionAuthenticationMethod,
    decode_session_authentication_method,
)
from ory_async.v0alpha2.models.session_device import SessionDevice, decode_session_device

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id identity active authenticated_at authentication_methods authenticator_assurance_level devices expires_at "
    "issued_at".split()
)


@define(kw_only=True, repr=False)
class Session(Model):
    """Somebody is signed in: who, since when, until when, and how sure Kratos is of them.

    Schema `session`: answer of `admin_list_identity_sessions`, `admin_extend_session`, `list_sessions`,
    `to_session`; part of `SuccessfulSelfServiceLoginWithoutBrowser`,
    `SuccessfulSelfServiceRegistrationWithoutBrowser`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity | None
    """The user; missing where only the session itself was asked for."""
    active: bool | None = None
    """True while it counts; a session that ended is kept for a while and says false."""
    authenticated_at: datetime | None = None
    """When the user last proved who they are."""
    authentication_methods: list[SessionAuthenticationMethod] | None = None
    """How the user signed in, one entry per step; may be missing."""
    authenticator_assurance_level: AuthenticatorAssuranceLevel | str | None = None
    """aal1 after one factor, aal2 after a second one."""
    devices: list[SessionDevice] | None = None
    """From where the session was used; empty unless asked for."""
    expires_at: datetime | None = None
    """When it ends, unless it is extended before."""
    issued_at: datetime | None = None
    """When it was handed out."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.identity = None if (v := m["identity"]) is None else decode_identity(v, lenient)
            self.active = v if (v := m["active"]) is None or type(v) is bool else boolean(v)
            self.authenticated_at = (
                d if (v := m["authenticated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.authentication_methods = (
                None
                if (v := m["authentication_methods"]) is None
                else []
                if v == []
                else many(decode_session_authentication_method, v, lenient)
            )
            self.authenticator_assurance_level = (
                None
                if (v := m["authenticator_assurance_level"]) is None
                else known_authenticator_assurance_level(v, v)
                if type(v) is str
                else decode_authenticator_assurance_level(v)
            )
            self.devices = (
                None if (v := m["devices"]) is None else [] if v == [] else many(decode_session_device, v, lenient)
            )
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.authenticated_at, self.expires_at, self.issued_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.identity) is not None:
            out["identity"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.active) is not None:
            out["active"] = v if type(v) is bool else plain(v)
        if (v := dates[0]) is not None:
            out["authenticated_at"] = v
        if (v := self.authentication_methods) is not None:
            out["authentication_methods"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.authenticator_assurance_level) is not None:
            out["authenticator_assurance_level"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.devices) is not None:
            out["devices"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := dates[1]) is not None:
            out["expires_at"] = v
        if (v := dates[2]) is not None:
            out["issued_at"] = v
        return out


decode_session = Session.from_dict
