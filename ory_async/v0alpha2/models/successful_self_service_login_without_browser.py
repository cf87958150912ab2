"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.session import Session, decode_session

_ABSENT: dict[str, Any] = dict.fromkeys("session session_token".split())


@define(kw_only=True, repr=False)
class SuccessfulSelfServiceLoginWithoutBrowser(Model):
    """The session of an app that has signed its user in, with the token to keep.

    Schema `successfulSelfServiceLoginWithoutBrowser`: answer of `submit_self_service_login_flow`.
    """

    session: Session
    """The session, with identity and times."""
    session_token: str | None = field(default=None, repr=False)
    """Secret that stands for the session; missing in browser flows."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulSelfServiceLoginWithoutBrowser:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.session = missing(lenient) if (v := m["session"]) is None else decode_session(v, lenient)
            self.session_token = v if (v := m["session_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.session_token) is not None:
            out["session_token"] = v if type(v) is str else plain(v)
        return out


decode_successful_self_service_login_without_browser = SuccessfulSelfServiceLoginWithoutBrowser.from_dict
