"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("available_domains can_use used_domains".split())


@define(kw_only=True, repr=False)
class QuotaCustomDomains(Model):
    """Schema `QuotaCustomDomains`."""

    available_domains: int | None = None
    can_use: bool | None = None
    used_domains: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaCustomDomains:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.available_domains = v if (v := m[k := "available_domains"]) is None or type(v) is int else integer(v)
            self.can_use = v if (v := m[k := "can_use"]) is None or type(v) is bool else boolean(v)
            self.used_domains = v if (v := m[k := "used_domains"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.available_domains) is not None:
            out["available_domains"] = v
        if (v := self.can_use) is not None:
            out["can_use"] = v
        if (v := self.used_domains) is not None:
            out["used_domains"] = v
        return out
