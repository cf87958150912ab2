"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.accept_oauth2_consent_request_session import (
    AcceptOAuth2ConsentRequestSession,
    decode_accept_oauth2_consent_request_session,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "context grant_access_token_audience grant_scope remember remember_for session".split()
)


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequest(Model):
    """What the user grants: scopes, audience, how long to remember it, and claims for the tokens.

    Schema `acceptOAuth2ConsentRequest`: sent to `accept_oauth2_consent_request`.
    """

    context: Any = None
    """Free data handed on from one step to the next."""
    grant_access_token_audience: list[str] | None = None
    """Audiences that the access token is granted for, of those requested."""
    grant_scope: list[str] | None = None
    """Scopes that are granted."""
    remember: bool | None = None
    """Whether to skip the question next time."""
    remember_for: int | None = None
    """Seconds to remember; 0 means for ever."""
    session: AcceptOAuth2ConsentRequestSession | None = None
    """The session, with identity and times."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2ConsentRequest:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.context = m["context"]
            self.grant_access_token_audience = (
                None if (v := m["grant_access_token_audience"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.grant_scope = None if (v := m["grant_scope"]) is None else [] if v == [] else many(text, v, lenient)
            self.remember = v if (v := m["remember"]) is None or type(v) is bool else boolean(v)
            self.remember_for = v if (v := m["remember_for"]) is None or type(v) is int else integer(v)
            self.session = (
                None if (v := m["session"]) is None else decode_accept_oauth2_consent_request_session(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.context) is not None:
            out["context"] = plain(v)
        if (v := self.grant_access_token_audience) is not None:
            out["grant_access_token_audience"] = plain(v)
        if (v := self.grant_scope) is not None:
            out["grant_scope"] = plain(v)
        if (v := self.remember) is not None:
            out["remember"] = v if type(v) is bool else plain(v)
        if (v := self.remember_for) is not None:
            out["remember_for"] = v if type(v) is int else plain(v)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_accept_oauth2_consent_request = AcceptOAuth2ConsentRequest.from_dict
