"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.attribute_filter_condition import AttributeFilterCondition

_KEYS = frozenset("attribute condition value".split())


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
        self, get = cls.__new__(cls), members(src)
        self.attribute = v if type(v := get("attribute")) is str else maybe(text, src, "attribute", lenient)
        self.condition = maybe(AttributeFilterCondition.decode, src, "condition", lenient)
        self.value = v if type(v := get("value")) is str else maybe(text, src, "value", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"attribute": self.attribute, "condition": plain(self.condition), "value": self.value}
        return compact(known, self.additional_properties)
