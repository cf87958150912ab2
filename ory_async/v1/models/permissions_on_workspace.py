"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, each, inside, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("permissions".split())


@define(kw_only=True, repr=False)
class PermissionsOnWorkspace(Model):
    """Schema `permissionsOnWorkspace`."""

    permissions: dict[str, bool] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PermissionsOnWorkspace:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.permissions = None if (v := m[k := "permissions"]) is None else each(boolean, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.permissions) is not None:
            out["permissions"] = v
        return out
