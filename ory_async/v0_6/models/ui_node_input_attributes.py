"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, plain, rest, text
from ory_async.v0_6.models.ui_text import UiText

_KEYS = frozenset("disabled name type label pattern required value".split())


@define(kw_only=True, repr=False)
class UiNodeInputAttributes(Model):
    """Schema `uiNodeInputAttributes`."""

    disabled: bool
    name: str
    """Name given by people."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    label: UiText | None = None
    """Name shown to people."""
    pattern: str | None = None
    required: bool | None = None
    value: Any = field(default=None, repr=False)
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeInputAttributes:
        self, get = cls.__new__(cls), members(src)
        self.disabled = v if type(v := get("disabled")) is bool else need(boolean, src, "disabled", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.label = maybe(UiText.from_dict, src, "label", lenient)
        self.pattern = v if type(v := get("pattern")) is str else maybe(text, src, "pattern", lenient)
        self.required = v if type(v := get("required")) is bool else maybe(boolean, src, "required", lenient)
        self.value = get("value")
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "disabled": self.disabled,
            "name": self.name,
            "type": self.type,
            "label": plain(self.label),
            "pattern": self.pattern,
            "required": self.required,
            "value": plain(self.value),
        }
        return compact(known, self.additional_properties)
