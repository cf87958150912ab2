"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
    known_authenticator_assurance_level,
)
from ory_async.v0alpha2.models.session_authentication_method_method import (
    SessionAuthenticationMethodMethod,
    decode_session_authentication_method_method,
    known_session_authentication_method_method,
)

_ABSENT: dict[str, Any] = dict.fromkeys("aal completed_at method".split())


@define(kw_only=True, repr=False)
class SessionAuthenticationMethod(Model):
    """One step by which the user proved who they are, and when.

    Schema `sessionAuthenticationMethod`: part of `Session`.
    """

    aal: AuthenticatorAssuranceLevel | str | None = None
    """Level of assurance that this step added, aal1 or aal2."""
    completed_at: datetime | None = None
    """When this step was made; missing while it is under way."""
    method: SessionAuthenticationMethodMethod | str | None = None
    """Which method the submit uses, such as password or code."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionAuthenticationMethod:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.aal = (
                None
                if (v := m["aal"]) is None
                else known_authenticator_assurance_level(v, v)
                if type(v) is str
                else decode_authenticator_assurance_level(v)
            )
            self.completed_at = (
                d if (v := m["completed_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.method = (
                None
                if (v := m["method"]) is None
                else known_session_authentication_method_method(v, v)
                if type(v) is str
                else decode_session_authentication_method_method(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.completed_at,))
        if (v := self.aal) is not None:
            out["aal"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[0]) is not None:
            out["completed_at"] = v
        if (v := self.method) is not None:
            out["method"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_session_authentication_method = SessionAuthenticationMethod.from_dict
