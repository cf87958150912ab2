"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.organization import Organization

_ABSENT: dict[str, Any] = dict.fromkeys("organization".split())


@define(kw_only=True, repr=False)
class GetOrganizationResponse(Model):
    """Schema `getOrganizationResponse`."""

    organization: Organization
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetOrganizationResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.organization = (
                missing(lenient) if (v := m[k := "organization"]) is None else Organization.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.organization) is not None:
            out["organization"] = v
        return out
