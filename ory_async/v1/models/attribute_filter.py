"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute_filter_condition import AttributeFilterCondition, decode_attribute_filter_condition

_ABSENT: dict[str, Any] = dict.fromkeys("attribute condition value".split())


@define(kw_only=True, repr=False)
class AttributeFilter(Model):
    """Schema `AttributeFilter`."""

    attribute: str | None = None
    condition: AttributeFilterCondition | str | None = None
    value: str | None = None
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AttributeFilter:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.attribute = v if (v := m[k := "attribute"]) is None or type(v) is str else text(v)
            self.condition = (
                None if (v := m[k := "condition"]) is None else decode_attribute_filter_condition(v, lenient)
            )
            self.value = v if (v := m[k := "value"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.attribute) is not None:
            out["attribute"] = v
        if (v := self.condition) is not None:
            out["condition"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
