"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import UNSET, Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.json_patch_op import JsonPatchOp, decode_json_patch_op, known_json_patch_op

_ABSENT: dict[str, Any] = dict.fromkeys("op path from value".split())


@define(kw_only=True, repr=False)
class JsonPatch(Model):
    """One change to a document, as RFC 6902 has it. A pointer begins with a slash.

    Schema `jsonPatch`: sent to `patch_oauth2_client`, `patch_identity`, `patch_project`,
    `patch_project_with_revision`.
    """

    op: JsonPatchOp | str
    """add, remove, replace, move, copy or test."""
    path: str
    """Pointer to the member, such as /traits/email; begins with a slash."""
    from_: str | None = None
    """Pointer to what is moved or copied; for move and copy alone."""
    value: Any = field(default=UNSET, repr=False)
    """The new value; null is a value, too."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonPatch:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.op = known_json_patch_op(v, v) if type(v := m["op"]) is str else need(decode_json_patch_op, v, lenient)
            self.path = v if type(v := m["path"]) is str else need(text, v, lenient)
            self.from_ = v if (v := m["from"]) is None or type(v) is str else text(v)
            self.value = src.get("value", UNSET)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.op) is not None:
            out["op"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.path) is not None:
            out["path"] = v if type(v) is str else plain(v)
        if (v := self.from_) is not None:
            out["from"] = v if type(v) is str else plain(v)
        if (v := self.value) is not UNSET:
            out["value"] = plain(v)
        return out


decode_json_patch = JsonPatch.from_dict
