"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.session_activity_datapoint import SessionActivityDatapoint

_ABSENT: dict[str, Any] = dict.fromkeys("data".split())


@define(kw_only=True, repr=False)
class GetSessionActivity(Model):
    """Schema `getSessionActivity`."""

    data: list[SessionActivityDatapoint]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetSessionActivity:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.data = (
                missing(lenient) or []
                if (v := m[k := "data"]) is None
                else many(SessionActivityDatapoint.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.data) is not None:
            out["data"] = v
        return out
