"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, mapped, maybe, members, need, plain, rest, text
from ory_async.v0_6.models.volume_usage_data import VolumeUsageData

_KEYS = frozenset("Driver Labels Mountpoint Name Options Scope CreatedAt Status UsageData".split())


@define(kw_only=True, repr=False)
class Volume(Model):
    """Schema `Volume`."""

    driver: str
    labels: dict[str, str]
    mountpoint: str
    name: str
    options: dict[str, str]
    scope: str
    created_at: str | None = None
    status: dict[str, Any] | None = None
    usage_data: VolumeUsageData | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Volume:
        self, get = cls.__new__(cls), members(src)
        self.driver = v if type(v := get("Driver")) is str else need(text, src, "Driver", lenient)
        self.labels = need(mapped(text), src, "Labels", lenient)
        self.mountpoint = v if type(v := get("Mountpoint")) is str else need(text, src, "Mountpoint", lenient)
        self.name = v if type(v := get("Name")) is str else need(text, src, "Name", lenient)
        self.options = need(mapped(text), src, "Options", lenient)
        self.scope = v if type(v := get("Scope")) is str else need(text, src, "Scope", lenient)
        self.created_at = v if type(v := get("CreatedAt")) is str else maybe(text, src, "CreatedAt", lenient)
        self.status = maybe(free_form, src, "Status", lenient)
        self.usage_data = maybe(VolumeUsageData.from_dict, src, "UsageData", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Driver": self.driver,
            "Labels": plain(self.labels),
            "Mountpoint": self.mountpoint,
            "Name": self.name,
            "Options": plain(self.options),
            "Scope": self.scope,
            "CreatedAt": self.created_at,
            "Status": plain(self.status),
            "UsageData": plain(self.usage_data),
        }
        return compact(known, self.additional_properties)
