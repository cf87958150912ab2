"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.accept_oauth2_consent_request_session import (
    AcceptOAuth2ConsentRequestSession,
    decode_accept_oauth2_consent_request_session,
)

_ABSENT: dict[str, Any] = dict.fromkeys("session".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookResponse(Model):
    """Claims that a hook gives for renewed tokens.

    Schema `refreshTokenHookResponse`.
    """

    session: AcceptOAuth2ConsentRequestSession | None = None
    """The session, with identity and times."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookResponse:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.session = (
                None if (v := m["session"]) is None else decode_accept_oauth2_consent_request_session(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_refresh_token_hook_response = RefreshTokenHookResponse.from_dict
