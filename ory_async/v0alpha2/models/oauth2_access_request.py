"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id grant_types granted_audience granted_scopes".split())


@define(kw_only=True, repr=False)
class OAuth2AccessRequest(Model):
    """What an application asked for when a token hook is called.

    Schema `oAuth2AccessRequest`: part of `RefreshTokenHookRequest`.
    """

    client_id: str | None = None
    """Id of the application at Hydra."""
    grant_types: list[str] | None = None
    """Grants the client may use."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2AccessRequest:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.grant_types = None if (v := m["grant_types"]) is None else [] if v == [] else many(text, v, lenient)
            self.granted_audience = (
                None if (v := m["granted_audience"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.granted_scopes = (
                None if (v := m["granted_scopes"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.grant_types) is not None:
            out["grant_types"] = plain(v)
        if (v := self.granted_audience) is not None:
            out["granted_audience"] = plain(v)
        if (v := self.granted_scopes) is not None:
            out["granted_scopes"] = plain(v)
        return out


decode_oauth2_access_request = OAuth2AccessRequest.from_dict
