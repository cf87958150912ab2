"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, integer, maybe, members, need, plain, rest, text

_KEYS = frozenset("id text type context".split())


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
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is int else need(integer, src, "id", lenient)
        self.text = v if type(v := get("text")) is str else need(text, src, "text", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.context = maybe(free_form, src, "context", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"id": self.id, "text": self.text, "type": self.type, "context": plain(self.context)}
        return compact(known, self.additional_properties)
