"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.organization_body_default_region import (
    OrganizationBodyDefaultRegion,
    decode_organization_body_default_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("default_region domains label session_lifespan".split())


@define(kw_only=True, repr=False)
class OrganizationBody(Model):
    """Schema `OrganizationBody`."""

    default_region: OrganizationBodyDefaultRegion | str | None = None
    domains: list[str] | None = None
    """Email domains that belong to the organization."""
    label: str | None = None
    """Name shown to people."""
    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OrganizationBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.default_region = (
                None if (v := m[k := "default_region"]) is None else decode_organization_body_default_region(v, lenient)
            )
            self.domains = None if (v := m[k := "domains"]) is None else many(text, v, lenient)
            self.label = v if (v := m[k := "label"]) is None or type(v) is str else text(v)
            self.session_lifespan = v if (v := m[k := "session_lifespan"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.default_region) is not None:
            out["default_region"] = v
        if (v := self.domains) is not None:
            out["domains"] = v
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.session_lifespan) is not None:
            out["session_lifespan"] = v
        return out
