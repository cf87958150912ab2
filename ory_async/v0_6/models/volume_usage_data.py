"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("RefCount Size".split())


@define(kw_only=True, repr=False)
class VolumeUsageData(Model):
    """How much such storage holds; no part of Kratos.

    Schema `VolumeUsageData`: part of `Volume`.
    """

    ref_count: int
    size: int

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VolumeUsageData:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.ref_count = v if type(v := m["RefCount"]) is int else need(integer, v, lenient)
            self.size = v if type(v := m["Size"]) is int else need(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.ref_count) is not None:
            out["RefCount"] = v if type(v) is int else plain(v)
        if (v := self.size) is not None:
            out["Size"] = v if type(v) is int else plain(v)
        return out


decode_volume_usage_data = VolumeUsageData.from_dict
