"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, plain, rest, text
from ory_async.v0alpha2.models.ui_node_input_attributes_autocomplete import UiNodeInputAttributesAutocomplete
from ory_async.v0alpha2.models.ui_node_input_attributes_type import UiNodeInputAttributesType
from ory_async.v0alpha2.models.ui_text import UiText

_KEYS = frozenset("disabled name type autocomplete label node_type onclick pattern required value".split())


@define(kw_only=True, repr=False)
class UiNodeInputAttributes(Model):
    """Schema `uiNodeInputAttributes`."""

    disabled: bool
    name: str
    """Name given by people."""
    type: UiNodeInputAttributesType | str
    """Kind of the entry; unknown values stay strings."""
    autocomplete: UiNodeInputAttributesAutocomplete | str | None = None
    label: UiText | None = None
    """Name shown to people."""
    node_type: str = "input"
    onclick: str | None = None
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
        self.type = need(UiNodeInputAttributesType.decode, src, "type", lenient)
        self.autocomplete = maybe(UiNodeInputAttributesAutocomplete.decode, src, "autocomplete", lenient)
        self.label = maybe(UiText.from_dict, src, "label", lenient)
        self.node_type = v if type(v := get("node_type")) is str else need(text, src, "node_type", lenient)
        self.onclick = v if type(v := get("onclick")) is str else maybe(text, src, "onclick", lenient)
        self.pattern = v if type(v := get("pattern")) is str else maybe(text, src, "pattern", lenient)
        self.required = v if type(v := get("required")) is bool else maybe(boolean, src, "required", lenient)
        self.value = get("value")
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "disabled": self.disabled,
            "name": self.name,
            "type": plain(self.type),
            "autocomplete": plain(self.autocomplete),
            "label": plain(self.label),
            "node_type": self.node_type,
            "onclick": self.onclick,
            "pattern": self.pattern,
            "required": self.required,
            "value": plain(self.value),
        }
        return compact(known, self.additional_properties)
