"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id text type context".split())


@define(kw_only=True, repr=False)
class UiText(Model):
    """Schema `uiText`."""

    id: int
    """Unique id, given by the server unless you may choose it."""
    text: str
    type: str
    """Kind of the entry; unknown values stay strings."""
    context: dict[str, Any] | None = None
    """Free data handed on from one step to the next."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiText:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is int else need(integer, v, lenient)
            self.text = v if type(v := m[k := "text"]) is str else need(text, v, lenient)
            self.type = v if type(v := m[k := "type"]) is str else need(text, v, lenient)
            self.context = None if (v := m[k := "context"]) is None else free_form(v, lenient)
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
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.context) is not None:
            out["context"] = v
        return out
