"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id client_secret issuer_url".split())


@define(kw_only=True, repr=False)
class GenericOIDCProvider(Model):
    """Schema `GenericOIDCProvider`."""

    client_id: str
    """Id of the OAuth2 client."""
    client_secret: str = field(repr=False)
    """Secret of the client; present only right after it was set."""
    issuer_url: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericOIDCProvider:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_id = v if type(v := m[k := "client_id"]) is str else need(text, v, lenient)
            self.client_secret = v if type(v := m[k := "client_secret"]) is str else need(text, v, lenient)
            self.issuer_url = v if type(v := m[k := "issuer_url"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.client_secret) is not None:
            out["client_secret"] = v
        if (v := self.issuer_url) is not None:
            out["issuer_url"] = v
        return out
