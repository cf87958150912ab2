"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with import ContinueWith, decode_continue_with
from ory_async.v1.models.session import Session, decode_session

_ABSENT: dict[str, Any] = dict.fromkeys("session continue_with session_token".split())


@define(kw_only=True, repr=False)
class SuccessfulNativeLogin(Model):
    """The session of an app that has signed its user in, with the token to keep.

    Schema `successfulNativeLogin`: answer of `update_fedcm_flow`, `update_login_flow`, `exchange_session_token`.
    """

    session: Session
    """The session, with identity and times."""
    continue_with: list[ContinueWith] | None = None
    """What to do next, in no fixed order; unknown actions are kept."""
    session_token: str | None = field(default=None, repr=False)
    """Secret that stands for the session; missing in browser flows."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulNativeLogin:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.session = missing(lenient) if (v := m["session"]) is None else decode_session(v, lenient)
            self.continue_with = (
                None if (v := m["continue_with"]) is None else [] if v == [] else many(decode_continue_with, v, lenient)
            )
            self.session_token = v if (v := m["session_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.continue_with) is not None:
            out["continue_with"] = plain(v)
        if (v := self.session_token) is not None:
            out["session_token"] = v if type(v) is str else plain(v)
        return out


decode_successful_native_login = SuccessfulNativeLogin.from_dict
