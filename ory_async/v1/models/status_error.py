"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.protobuf_any import ProtobufAny

_KEYS = frozenset("code details message status".split())


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
        self, get = cls.__new__(cls), members(src)
        self.code = v if type(v := get("code")) is int else maybe(integer, src, "code", lenient)
        self.details = maybe_list(ProtobufAny.from_dict, src, "details", lenient)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.status = v if type(v := get("status")) is str else maybe(text, src, "status", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"code": self.code, "details": plain(self.details), "message": self.message, "status": self.status}
        return compact(known, self.additional_properties)
