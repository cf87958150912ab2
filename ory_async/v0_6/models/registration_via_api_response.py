"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.identity import Identity, decode_identity
from ory_async.v0_6.models.session import Session, decode_session

_ABSENT: dict[str, Any] = dict.fromkeys("identity session session_token".split())


@define(kw_only=True, repr=False)
class RegistrationViaApiResponse(Model):
    """The user that signed up in an app, with a session where one was started.

    Schema `registrationViaApiResponse`: one of `SubmitSelfServiceRegistrationFlowResponse`.
    """

    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    session: Session | None = None
    """The session, with identity and times."""
    session_token: str | None = field(default=None, repr=False)
    """Secret that stands for the session; missing in browser flows."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RegistrationViaApiResponse:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.identity = missing(lenient) if (v := m["identity"]) is None else decode_identity(v, lenient)
            self.session = None if (v := m["session"]) is None else decode_session(v, lenient)
            self.session_token = v if (v := m["session_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.identity) is not None:
            out["identity"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.session_token) is not None:
            out["session_token"] = v if type(v) is str else plain(v)
        return out


decode_registration_via_api_response = RegistrationViaApiResponse.from_dict
