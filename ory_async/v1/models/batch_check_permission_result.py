"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need_list, plain, rest
from ory_async.v1.models.check_permission_result_with_error import CheckPermissionResultWithError

_KEYS = frozenset("results".split())


@define(kw_only=True, repr=False)
class BatchCheckPermissionResult(Model):
    """Schema `batchCheckPermissionResult`."""

    results: list[CheckPermissionResultWithError]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCheckPermissionResult:
        self, _ = cls.__new__(cls), members(src)
        self.results = need_list(CheckPermissionResultWithError.from_dict, src, "results", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"results": plain(self.results)}
        return compact(known, self.additional_properties)
