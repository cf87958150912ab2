"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project_metadata_state import ProjectMetadataState, decode_project_metadata_state

_ABSENT: dict[str, Any] = dict.fromkeys("created_at hosts id name state updated_at slug subscription_id".split())


@define(kw_only=True, repr=False)
class ProjectMetadata(Model):
    """Schema `projectMetadata`."""

    created_at: datetime
    """When it was made."""
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    state: ProjectMetadataState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    slug: str | None = None
    """Name of the project in its host name."""
    subscription_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectMetadata:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.hosts = missing(lenient) or [] if (v := m[k := "hosts"]) is None else many(text, v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.state = (
                missing(lenient) if (v := m[k := "state"]) is None else decode_project_metadata_state(v, lenient)
            )
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.slug = v if (v := m[k := "slug"]) is None or type(v) is str else text(v)
            self.subscription_id = v if (v := m[k := "subscription_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.hosts) is not None:
            out["hosts"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.slug) is not None:
            out["slug"] = v
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v
        return out
