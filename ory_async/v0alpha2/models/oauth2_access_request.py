"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id grant_types granted_audience granted_scopes".split())


@define(kw_only=True, repr=False)
class OAuth2AccessRequest(Model):
    """Schema `oAuth2AccessRequest`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    grant_types: list[str] | None = None
    """Grants the client may use."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2AccessRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.grant_types = None if (v := m[k := "grant_types"]) is None else many(text, v, lenient)
            self.granted_audience = None if (v := m[k := "granted_audience"]) is None else many(text, v, lenient)
            self.granted_scopes = None if (v := m[k := "granted_scopes"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.grant_types) is not None:
            out["grant_types"] = v
        if (v := self.granted_audience) is not None:
            out["granted_audience"] = v
        if (v := self.granted_scopes) is not None:
            out["granted_scopes"] = v
        return out
