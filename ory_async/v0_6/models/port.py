"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("PrivatePort Type IP PublicPort".split())


@define(kw_only=True, repr=False)
class Port(Model):
    """Schema `Port`."""

    private_port: int
    type: str
    ip: str | None = None
    public_port: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Port:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.private_port = v if type(v := m[k := "PrivatePort"]) is int else need(integer, v, lenient)
            self.type = v if type(v := m[k := "Type"]) is str else need(text, v, lenient)
            self.ip = v if (v := m[k := "IP"]) is None or type(v) is str else text(v)
            self.public_port = v if (v := m[k := "PublicPort"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.private_port) is not None:
            out["PrivatePort"] = v
        if (v := self.type) is not None:
            out["Type"] = v
        if (v := self.ip) is not None:
            out["IP"] = v
        if (v := self.public_port) is not None:
            out["PublicPort"] = v
        return out
