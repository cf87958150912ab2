"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.token_algorithm import TokenAlgorithm, decode_token_algorithm

_ABSENT: dict[str, Any] = dict.fromkeys("algorithm credential custom_claims scopes ttl".split())


@define(kw_only=True, repr=False)
class DeriveTokenRequest(Model):
    """Schema `DeriveTokenRequest`."""

    algorithm: TokenAlgorithm | str | None = None
    credential: str | None = field(default=None, repr=False)
    custom_claims: dict[str, Any] | None = None
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeriveTokenRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.algorithm = None if (v := m[k := "algorithm"]) is None else decode_token_algorithm(v, lenient)
            self.credential = v if (v := m[k := "credential"]) is None or type(v) is str else text(v)
            self.custom_claims = None if (v := m[k := "custom_claims"]) is None else free_form(v, lenient)
            self.scopes = None if (v := m[k := "scopes"]) is None else many(text, v, lenient)
            self.ttl = v if (v := m[k := "ttl"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.algorithm) is not None:
            out["algorithm"] = v
        if (v := self.credential) is not None:
            out["credential"] = v
        if (v := self.custom_claims) is not None:
            out["custom_claims"] = v
        if (v := self.scopes) is not None:
            out["scopes"] = v
        if (v := self.ttl) is not None:
            out["ttl"] = v
        return out
