"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import UNSET, Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.json_patch_op import JsonPatchOp, decode_json_patch_op

_ABSENT: dict[str, Any] = dict.fromkeys("op path from value".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.op = missing(lenient) if (v := m[k := "op"]) is None else decode_json_patch_op(v, lenient)
            self.path = v if type(v := m[k := "path"]) is str else need(text, v, lenient)
            self.from_ = v if (v := m[k := "from"]) is None or type(v) is str else text(v)
            self.value = src.get("value", UNSET)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.op) is not None:
            out["op"] = v
        if (v := self.path) is not None:
            out["path"] = v
        if (v := self.from_) is not None:
            out["from"] = v
        if (v := self.value) is not UNSET:
            out["value"] = v
        return out
