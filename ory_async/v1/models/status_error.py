"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.protobuf_any import ProtobufAny

_ABSENT: dict[str, Any] = dict.fromkeys("code details message status".split())


@define(kw_only=True, repr=False)
class StatusError(Model):
    """Schema `StatusError`."""

    code: int | None = None
    """One-time code, or the number of an error."""
    details: list[ProtobufAny] | None = None
    """More about the error; its members vary."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> StatusError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.code = v if (v := m[k := "code"]) is None or type(v) is int else integer(v)
            self.details = None if (v := m[k := "details"]) is None else many(ProtobufAny.from_dict, v, lenient)
            self.message = v if (v := m[k := "message"]) is None or type(v) is str else text(v)
            self.status = v if (v := m[k := "status"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.code) is not None:
            out["code"] = v
        if (v := self.details) is not None:
            out["details"] = v
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.status) is not None:
            out["status"] = v
        return out
