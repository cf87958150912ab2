"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.get_jwks_response_jwks_keys_item import GetJWKSResponseJwksKeysItem

_ABSENT: dict[str, Any] = dict.fromkeys("keys".split())


@define(kw_only=True, repr=False)
class GetJWKSResponseJwks(Model):
    """Schema `GetJWKSResponseJwks`."""

    keys: list[GetJWKSResponseJwksKeysItem]
    """The keys of the set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponseJwks:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.keys = (
                missing(lenient) or []
                if (v := m[k := "keys"]) is None
                else many(GetJWKSResponseJwksKeysItem.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.keys) is not None:
            out["keys"] = v
        return out
