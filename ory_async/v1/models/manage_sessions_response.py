"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("more processed".split())


@define(kw_only=True, repr=False)
class ManageSessionsResponse(Model):
    """Schema `manageSessionsResponse`."""

    more: bool | None = None
    """Whether another call is needed to finish."""
    processed: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ManageSessionsResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.more = v if (v := m[k := "more"]) is None or type(v) is bool else boolean(v)
            self.processed = v if (v := m[k := "processed"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.more) is not None:
            out["more"] = v
        if (v := self.processed) is not None:
            out["processed"] = v
        return out
