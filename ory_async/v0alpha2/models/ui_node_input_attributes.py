"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_node_input_attributes_autocomplete import (
    UiNodeInputAttributesAutocomplete,
    decode_ui_node_input_attributes_autocomplete,
)
from ory_async.v0alpha2.models.ui_node_input_attributes_type import (
    UiNodeInputAttributesType,
    decode_ui_node_input_attributes_type,
)
from ory_async.v0alpha2.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys(
    "disabled name type autocomplete label node_type onclick pattern required value".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.disabled = v if type(v := m[k := "disabled"]) is bool else need(boolean, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.type = (
                missing(lenient) if (v := m[k := "type"]) is None else decode_ui_node_input_attributes_type(v, lenient)
            )
            self.autocomplete = (
                None
                if (v := m[k := "autocomplete"]) is None
                else decode_ui_node_input_attributes_autocomplete(v, lenient)
            )
            self.label = None if (v := m[k := "label"]) is None else UiText.from_dict(v, lenient)
            self.node_type = v if type(v := m[k := "node_type"]) is str else need(text, v, lenient)
            self.onclick = v if (v := m[k := "onclick"]) is None or type(v) is str else text(v)
            self.pattern = v if (v := m[k := "pattern"]) is None or type(v) is str else text(v)
            self.required = v if (v := m[k := "required"]) is None or type(v) is bool else boolean(v)
            self.value = m["value"]
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.disabled) is not None:
            out["disabled"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.autocomplete) is not None:
            out["autocomplete"] = v
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        if (v := self.onclick) is not None:
            out["onclick"] = v
        if (v := self.pattern) is not None:
            out["pattern"] = v
        if (v := self.required) is not None:
            out["required"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
