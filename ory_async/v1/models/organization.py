"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.organization_default_region import (
    OrganizationDefaultRegion,
    decode_organization_default_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("created_at domains id label default_region session_lifespan".split())


@define(kw_only=True, repr=False)
class Organization(Model):
    """Schema `organization`."""

    created_at: datetime
    """When it was made."""
    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    label: str
    """Name shown to people."""
    default_region: OrganizationDefaultRegion | str | None = None
    session_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Organization:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.domains = missing(lenient) or [] if (v := m[k := "domains"]) is None else many(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.label = v if type(v := m[k := "label"]) is str else need(text, v, lenient)
            self.default_region = (
                None if (v := m[k := "default_region"]) is None else decode_organization_default_region(v, lenient)
            )
            self.session_lifespan = v if (v := m[k := "session_lifespan"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.domains) is not None:
            out["domains"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.default_region) is not None:
            out["default_region"] = v
        if (v := self.session_lifespan) is not None:
            out["session_lifespan"] = v
        return out
