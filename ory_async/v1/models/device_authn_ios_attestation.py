"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_ios_att_stmt import DeviceAuthnIOSAttStmt

_ABSENT: dict[str, Any] = dict.fromkeys("att_stmt auth_data fmt".split())


@define(kw_only=True, repr=False)
class DeviceAuthnIOSAttestation(Model):
    """Schema `deviceAuthnIOSAttestation`."""

    att_stmt: DeviceAuthnIOSAttStmt | None = None
    auth_data: list[int] | None = None
    fmt: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnIOSAttestation:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.att_stmt = None if (v := m[k := "att_stmt"]) is None else DeviceAuthnIOSAttStmt.from_dict(v, lenient)
            self.auth_data = None if (v := m[k := "auth_data"]) is None else many(integer, v, lenient)
            self.fmt = v if (v := m[k := "fmt"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.att_stmt) is not None:
            out["att_stmt"] = v
        if (v := self.auth_data) is not None:
            out["auth_data"] = v
        if (v := self.fmt) is not None:
            out["fmt"] = v
        return out
