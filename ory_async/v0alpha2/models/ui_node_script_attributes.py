"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, members, need, rest, text

_KEYS = frozenset("async crossorigin id integrity nonce referrerpolicy src type node_type".split())


@define(kw_only=True, repr=False)
class UiNodeScriptAttributes(Model):
    """Schema `uiNodeScriptAttributes`."""

    async_: bool
    crossorigin: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    integrity: str
    nonce: str
    referrerpolicy: str
    src: str
    type: str
    """Kind of the entry; unknown values stay strings."""
    node_type: str = "script"
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeScriptAttributes:
        self, get = cls.__new__(cls), members(src)
        self.async_ = v if type(v := get("async")) is bool else need(boolean, src, "async", lenient)
        self.crossorigin = v if type(v := get("crossorigin")) is str else need(text, src, "crossorigin", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.integrity = v if type(v := get("integrity")) is str else need(text, src, "integrity", lenient)
        self.nonce = v if type(v := get("nonce")) is str else need(text, src, "nonce", lenient)
        self.referrerpolicy = (
            v if type(v := get("referrerpolicy")) is str else need(text, src, "referrerpolicy", lenient)
        )
        self.src = v if type(v := get("src")) is str else need(text, src, "src", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.node_type = v if type(v := get("node_type")) is str else need(text, src, "node_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "async": self.async_,
            "crossorigin": self.crossorigin,
            "id": self.id,
            "integrity": self.integrity,
            "nonce": self.nonce,
            "referrerpolicy": self.referrerpolicy,
            "src": self.src,
            "type": self.type,
            "node_type": self.node_type,
        }
        return compact(known, self.additional_properties)
