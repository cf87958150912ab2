"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("id text node_type".split())


@define(kw_only=True, repr=False)
class UiNodeTextAttributes(Model):
    """Schema `uiNodeTextAttributes`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    text: UiText = field(repr=False)
    node_type: str = "text"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeTextAttributes:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.text = missing(lenient) if (v := m[k := "text"]) is None else UiText.from_dict(v, lenient)
            self.node_type = v if type(v := m[k := "node_type"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.text) is not None:
            out["text"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        return out
