"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token expires_in id_token refresh_token scope token_type".split())


@define(kw_only=True, repr=False)
class OAuth2TokenResponse(Model):
    """Schema `oAuth2TokenResponse`."""

    access_token: str | None = field(default=None, repr=False)
    expires_in: int | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    id_token: str | None = field(default=None, repr=False)
    """Signed JWT that says who signed in."""
    refresh_token: str | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    token_type: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2TokenResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.access_token = v if (v := m[k := "access_token"]) is None or type(v) is str else text(v)
            self.expires_in = v if (v := m[k := "expires_in"]) is None or type(v) is int else integer(v)
            self.id_token = v if (v := m[k := "id_token"]) is None or type(v) is str else text(v)
            self.refresh_token = v if (v := m[k := "refresh_token"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m[k := "scope"]) is None or type(v) is str else text(v)
            self.token_type = v if (v := m[k := "token_type"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.access_token) is not None:
            out["access_token"] = v
        if (v := self.expires_in) is not None:
            out["expires_in"] = v
        if (v := self.id_token) is not None:
            out["id_token"] = v
        if (v := self.refresh_token) is not None:
            out["refresh_token"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        if (v := self.token_type) is not None:
            out["token_type"] = v
        return out
