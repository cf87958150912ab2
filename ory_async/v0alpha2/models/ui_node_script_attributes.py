"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "async crossorigin id integrity nonce referrerpolicy src type node_type".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.async_ = v if type(v := m[k := "async"]) is bool else need(boolean, v, lenient)
            self.crossorigin = v if type(v := m[k := "crossorigin"]) is str else need(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.integrity = v if type(v := m[k := "integrity"]) is str else need(text, v, lenient)
            self.nonce = v if type(v := m[k := "nonce"]) is str else need(text, v, lenient)
            self.referrerpolicy = v if type(v := m[k := "referrerpolicy"]) is str else need(text, v, lenient)
            self.src = v if type(v := m[k := "src"]) is str else need(text, v, lenient)
            self.type = v if type(v := m[k := "type"]) is str else need(text, v, lenient)
            self.node_type = v if type(v := m[k := "node_type"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.async_) is not None:
            out["async"] = v
        if (v := self.crossorigin) is not None:
            out["crossorigin"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.integrity) is not None:
            out["integrity"] = v
        if (v := self.nonce) is not None:
            out["nonce"] = v
        if (v := self.referrerpolicy) is not None:
            out["referrerpolicy"] = v
        if (v := self.src) is not None:
            out["src"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.node_type) is not None:
            out["node_type"] = v
        return out
