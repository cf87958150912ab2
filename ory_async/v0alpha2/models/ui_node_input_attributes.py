"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_node_input_attributes_autocomplete import (
    UiNodeInputAttributesAutocomplete,
    decode_ui_node_input_attributes_autocomplete,
    known_ui_node_input_attributes_autocomplete,
)
from ory_async.v0alpha2.models.ui_node_input_attributes_type import (
    UiNodeInputAttributesType,
    decode_ui_node_input_attributes_type,
    known_ui_node_input_attributes_type,
)
from ory_async.v0alpha2.models.ui_text import UiText, decode_ui_text

_ABSENT: dict[str, Any] = dict.fromkeys(
    "disabled name type autocomplete label node_type onclick pattern required value".split()
)


@define(kw_only=True, repr=False)
class UiNodeInputAttributes(Model):
    """An input of a form: its name, type and value as HTML has them.

    Schema `uiNodeInputAttributes`: one of `UiNodeAttributes`.
    """

    disabled: bool
    """The user cannot change it; it is not sent."""
    name: str
    """Under which name it is sent; dots stand for nested members, as in traits.email."""
    type: UiNodeInputAttributesType | str
    """Kind of the entry; unknown values stay strings."""
    autocomplete: UiNodeInputAttributesAutocomplete | str | None = None
    """What the browser may fill in; hand it on as it is."""
    label: UiText | None = None
    """Name shown to people."""
    node_type: str = "input"
    """Which kind of part it is; tells the attributes of nodes apart."""
    onclick: str | None = None
    """Script of old servers for a click; use `onclickTrigger`."""
    pattern: str | None = None
    """Regular expression that the browser compares the value with."""
    required: bool | None = None
    """The form cannot be sent without it."""
    value: Any = field(default=None, repr=False)
    """What it holds now; send hidden ones back as they are."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeInputAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.disabled = v if type(v := m["disabled"]) is bool else need(boolean, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.type = (
                known_ui_node_input_attributes_type(v, v)
                if type(v := m["type"]) is str
                else need(decode_ui_node_input_attributes_type, v, lenient)
            )
            self.autocomplete = (
                None
                if (v := m["autocomplete"]) is None
                else known_ui_node_input_attributes_autocomplete(v, v)
                if type(v) is str
                else decode_ui_node_input_attributes_autocomplete(v)
            )
            self.label = None if (v := m["label"]) is None else decode_ui_text(v, lenient)
            self.node_type = v if type(v := m["node_type"]) is str else need(text, v, lenient)
            self.onclick = v if (v := m["onclick"]) is None or type(v) is str else text(v)
            self.pattern = v if (v := m["pattern"]) is None or type(v) is str else text(v)
            self.required = v if (v := m["required"]) is None or type(v) is bool else boolean(v)
            self.value = m["value"]
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.disabled) is not None:
            out["disabled"] = v if type(v) is bool else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.autocomplete) is not None:
            out["autocomplete"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.label) is not None:
            out["label"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.node_type) is not None:
            out["node_type"] = v if type(v) is str else plain(v)
        if (v := self.onclick) is not None:
            out["onclick"] = v if type(v) is str else plain(v)
        if (v := self.pattern) is not None:
            out["pattern"] = v if type(v) is str else plain(v)
        if (v := self.required) is not None:
            out["required"] = v if type(v) is bool else plain(v)
        if (v := self.value) is not None:
            out["value"] = plain(v)
        return out


decode_ui_node_input_attributes = UiNodeInputAttributes.from_dict
