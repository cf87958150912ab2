"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed".split())


@define(kw_only=True, repr=False)
class CheckPermissionResult(Model):
    """Schema `checkPermissionResult`."""

    allowed: bool
    """Whether the subject has the relation."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CheckPermissionResult:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.allowed = v if type(v := m[k := "allowed"]) is bool else need(boolean, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.allowed) is not None:
            out["allowed"] = v
        return out
