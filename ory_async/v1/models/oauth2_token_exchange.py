"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token expires_in id_token refresh_token scope token_type".split())


@define(kw_only=True, repr=False)
class OAuth2TokenExchange(Model):
    """Tokens, as the token endpoint hands them out: how long they last and what for.

    Schema `oAuth2TokenExchange`: answer of `oauth2_token_exchange`.
    """

    access_token: str | None = field(default=None, repr=False)
    """The token to call APIs with; secret."""
    expires_in: int | None = None
    """Seconds until the access token ends."""
    id_token: str | None = field(default=None, repr=False)
    """Signed JWT about the user; there is one with the scope openid."""
    refresh_token: str | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    scope: str | None = None
    """Scopes that were granted, with spaces."""
    token_type: str | None = None
    """bearer."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2TokenExchange:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.access_token = v if (v := m["access_token"]) is None or type(v) is str else text(v)
            self.expires_in = v if (v := m["expires_in"]) is None or type(v) is int else integer(v)
            self.id_token = v if (v := m["id_token"]) is None or type(v) is str else text(v)
            self.refresh_token = v if (v := m["refresh_token"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
            self.token_type = v if (v := m["token_type"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.access_token) is not None:
            out["access_token"] = v if type(v) is str else plain(v)
        if (v := self.expires_in) is not None:
            out["expires_in"] = v if type(v) is int else plain(v)
        if (v := self.id_token) is not None:
            out["id_token"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token) is not None:
            out["refresh_token"] = v if type(v) is str else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        if (v := self.token_type) is not None:
            out["token_type"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_token_exchange = OAuth2TokenExchange.from_dict
