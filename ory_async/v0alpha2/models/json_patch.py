"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import UNSET, Model, compact, maybe, members, need, plain, rest, sendable, text
from ory_async.v0alpha2.models.json_patch_op import JsonPatchOp

_KEYS = frozenset("op path from value".split())


@define(kw_only=True, repr=False)
class JsonPatch(Model):
    """Schema `jsonPatch`."""

    op: JsonPatchOp | str
    path: str
    from_: str | None = None
    value: Any = field(default=UNSET, repr=False)
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonPatch:
        self, get = cls.__new__(cls), members(src)
        self.op = need(JsonPatchOp.decode, src, "op", lenient)
        self.path = v if type(v := get("path")) is str else need(text, src, "path", lenient)
        self.from_ = v if type(v := get("from")) is str else maybe(text, src, "from", lenient)
        self.value = get("value", UNSET)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"op": plain(self.op), "path": self.path, "from": self.from_}
        return compact(known, self.additional_properties) | sendable("value", self.value)
