"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("enabled origins".split())


@define(kw_only=True, repr=False)
class ProjectCors(Model):
    """Schema `projectCors`."""

    enabled: bool | None = None
    origins: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectCors:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.enabled = v if (v := m[k := "enabled"]) is None or type(v) is bool else boolean(v)
            self.origins = None if (v := m[k := "origins"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.enabled) is not None:
            out["enabled"] = v
        if (v := self.origins) is not None:
            out["origins"] = v
        return out
