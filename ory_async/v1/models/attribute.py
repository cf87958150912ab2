"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("key value".split())


@define(kw_only=True, repr=False)
class Attribute(Model):
    """Schema `Attribute`."""

    key: str | None = None
    value: str | None = None
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Attribute:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.key = v if (v := m[k := "key"]) is None or type(v) is str else text(v)
            self.value = v if (v := m[k := "value"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.key) is not None:
            out["key"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
