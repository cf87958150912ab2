"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, need, need_list, plain, rest, text
from ory_async.v0alpha2.models.normalized_project_revision import NormalizedProjectRevision
from ory_async.v0alpha2.models.normalized_project_state import NormalizedProjectState

_KEYS = frozenset("created_at current_revision hosts id revisions slug state updated_at subscription_id".split())


@define(kw_only=True, repr=False)
class NormalizedProject(Model):
    """Schema `normalizedProject`."""

    created_at: datetime
    """When it was made."""
    current_revision: NormalizedProjectRevision
    hosts: list[str]
    id: str
    """Unique id, given by the server unless you may choose it."""
    revisions: list[NormalizedProjectRevision]
    slug: str
    """Name of the project in its host name."""
    state: NormalizedProjectState | str
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime
    """When it last changed."""
    subscription_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProject:
        self, get = cls.__new__(cls), members(src)
        self.created_at = need(moment, src, "created_at", lenient)
        self.current_revision = need(NormalizedProjectRevision.from_dict, src, "current_revision", lenient)
        self.hosts = need_list(text, src, "hosts", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.revisions = need_list(NormalizedProjectRevision.from_dict, src, "revisions", lenient)
        self.slug = v if type(v := get("slug")) is str else need(text, src, "slug", lenient)
        self.state = need(NormalizedProjectState.decode, src, "state", lenient)
        self.updated_at = need(moment, src, "updated_at", lenient)
        self.subscription_id = (
            v if type(v := get("subscription_id")) is str else maybe(text, src, "subscription_id", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "current_revision": plain(self.current_revision),
            "hosts": plain(self.hosts),
            "id": self.id,
            "revisions": plain(self.revisions),
            "slug": self.slug,
            "state": plain(self.state),
            "updated_at": plain(self.updated_at),
            "subscription_id": self.subscription_id,
        }
        return compact(known, self.additional_properties)
