"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.device_authn_ios_att_stmt import DeviceAuthnIOSAttStmt

_KEYS = frozenset("att_stmt auth_data fmt".split())


@define(kw_only=True, repr=False)
class DeviceAuthnIOSAttestation(Model):
    """Schema `deviceAuthnIOSAttestation`."""

    att_stmt: DeviceAuthnIOSAttStmt | None = None
    auth_data: list[int] | None = None
    fmt: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnIOSAttestation:
        self, get = cls.__new__(cls), members(src)
        self.att_stmt = maybe(DeviceAuthnIOSAttStmt.from_dict, src, "att_stmt", lenient)
        self.auth_data = maybe_list(integer, src, "auth_data", lenient)
        self.fmt = v if type(v := get("fmt")) is str else maybe(text, src, "fmt", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"att_stmt": plain(self.att_stmt), "auth_data": plain(self.auth_data), "fmt": self.fmt}
        return compact(known, self.additional_properties)
