"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.oauth2_access_request import OAuth2AccessRequest, decode_oauth2_access_request
from ory_async.v0alpha2.models.oauth2_consent_session import OAuth2ConsentSession, decode_oauth2_consent_session

_ABSENT: dict[str, Any] = dict.fromkeys("client_id granted_audience granted_scopes requester session subject".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookRequest(Model):
    """What Hydra tells a hook before it renews tokens.

    Schema `refreshTokenHookRequest`.
    """

    client_id: str | None = None
    """Id of the application at Hydra."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None
    requester: OAuth2AccessRequest | None = None
    session: OAuth2ConsentSession | None = None
    """The session, with identity and times."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookRequest:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.granted_audience = (
                None if (v := m["granted_audience"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.granted_scopes = (
                None if (v := m["granted_scopes"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.requester = None if (v := m["requester"]) is None else decode_oauth2_access_request(v, lenient)
            self.session = None if (v := m["session"]) is None else decode_oauth2_consent_session(v, lenient)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.granted_audience) is not None:
            out["granted_audience"] = plain(v)
        if (v := self.granted_scopes) is not None:
            out["granted_scopes"] = plain(v)
        if (v := self.requester) is not None:
            out["requester"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.session) is not None:
            out["session"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_refresh_token_hook_request = RefreshTokenHookRequest.from_dict
