"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("disabled name type label pattern required value".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.disabled = v if type(v := m[k := "disabled"]) is bool else need(boolean, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.type = v if type(v := m[k := "type"]) is str else need(text, v, lenient)
            self.label = None if (v := m[k := "label"]) is None else UiText.from_dict(v, lenient)
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
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.pattern) is not None:
            out["pattern"] = v
        if (v := self.required) is not None:
            out["required"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
