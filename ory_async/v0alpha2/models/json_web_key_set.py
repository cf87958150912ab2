"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.json_web_key import JsonWebKey

_ABSENT: dict[str, Any] = dict.fromkeys("keys".split())


@define(kw_only=True, repr=False)
class JsonWebKeySet(Model):
    """Schema `jsonWebKeySet`."""

    keys: list[JsonWebKey] | None = None
    """The keys of the set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonWebKeySet:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.keys = None if (v := m[k := "keys"]) is None else many(JsonWebKey.from_dict, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.keys) is not None:
            out["keys"] = v
        return out
