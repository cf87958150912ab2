"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("location".split())


@define(kw_only=True, repr=False)
class GetManagedIdentitySchemaLocation(Model):
    """Schema `getManagedIdentitySchemaLocation`."""

    location: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetManagedIdentitySchemaLocation:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.location = v if (v := m[k := "location"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.location) is not None:
            out["location"] = v
        return out
