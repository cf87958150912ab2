"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, each, free_form, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.volume_usage_data import VolumeUsageData, decode_volume_usage_data

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Driver Labels Mountpoint Name Options Scope CreatedAt Status UsageData".split()
)


@define(kw_only=True, repr=False)
class Volume(Model):
    """Storage of a container engine; no part of Kratos.

    Schema `Volume`.
    """

    driver: str
    labels: dict[str, str]
    mountpoint: str
    name: str
    options: dict[str, str]
    scope: str
    created_at: str | None = None
    status: dict[str, Any] | None = None
    usage_data: VolumeUsageData | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Volume:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.driver = v if type(v := m["Driver"]) is str else need(text, v, lenient)
            self.labels = missing(lenient) if (v := m["Labels"]) is None else each(text, v, lenient)
            self.mountpoint = v if type(v := m["Mountpoint"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["Name"]) is str else need(text, v, lenient)
            self.options = missing(lenient) if (v := m["Options"]) is None else each(text, v, lenient)
            self.scope = v if type(v := m["Scope"]) is str else need(text, v, lenient)
            self.created_at = v if (v := m["CreatedAt"]) is None or type(v) is str else text(v)
            self.status = None if (v := m["Status"]) is None else free_form(v, lenient)
            self.usage_data = None if (v := m["UsageData"]) is None else decode_volume_usage_data(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.driver) is not None:
            out["Driver"] = v if type(v) is str else plain(v)
        if (v := self.labels) is not None:
            out["Labels"] = plain(v)
        if (v := self.mountpoint) is not None:
            out["Mountpoint"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["Name"] = v if type(v) is str else plain(v)
        if (v := self.options) is not None:
            out["Options"] = plain(v)
        if (v := self.scope) is not None:
            out["Scope"] = v if type(v) is str else plain(v)
        if (v := self.created_at) is not None:
            out["CreatedAt"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["Status"] = plain(v)
        if (v := self.usage_data) is not None:
            out["UsageData"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_volume = Volume.from_dict
