"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, free_form, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.volume_usage_data import VolumeUsageData

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Driver Labels Mountpoint Name Options Scope CreatedAt Status UsageData".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.driver = v if type(v := m[k := "Driver"]) is str else need(text, v, lenient)
            self.labels = missing(lenient) if (v := m[k := "Labels"]) is None else each(text, v, lenient)
            self.mountpoint = v if type(v := m[k := "Mountpoint"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "Name"]) is str else need(text, v, lenient)
            self.options = missing(lenient) if (v := m[k := "Options"]) is None else each(text, v, lenient)
            self.scope = v if type(v := m[k := "Scope"]) is str else need(text, v, lenient)
            self.created_at = v if (v := m[k := "CreatedAt"]) is None or type(v) is str else text(v)
            self.status = None if (v := m[k := "Status"]) is None else free_form(v, lenient)
            self.usage_data = None if (v := m[k := "UsageData"]) is None else VolumeUsageData.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.driver) is not None:
            out["Driver"] = v
        if (v := self.labels) is not None:
            out["Labels"] = v
        if (v := self.mountpoint) is not None:
            out["Mountpoint"] = v
        if (v := self.name) is not None:
            out["Name"] = v
        if (v := self.options) is not None:
            out["Options"] = v
        if (v := self.scope) is not None:
            out["Scope"] = v
        if (v := self.created_at) is not None:
            out["CreatedAt"] = v
        if (v := self.status) is not None:
            out["Status"] = v
        if (v := self.usage_data) is not None:
            out["UsageData"] = v
        return out
