"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.internal_is_owner_for_project_by_slug_body_namespace import (
    InternalIsOwnerForProjectBySlugBodyNamespace,
)

_KEYS = frozenset("namespace project_slug subject organization_id project_scope".split())


@define(kw_only=True, repr=False)
class InternalIsOwnerForProjectBySlugBody(Model):
    """Schema `internalIsOwnerForProjectBySlugBody`."""

    namespace: InternalIsOwnerForProjectBySlugBodyNamespace | str
    """Namespace the object belongs to."""
    project_slug: str
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    project_scope: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalIsOwnerForProjectBySlugBody:
        self, get = cls.__new__(cls), members(src)
        self.namespace = need(InternalIsOwnerForProjectBySlugBodyNamespace.decode, src, "namespace", lenient)
        self.project_slug = v if type(v := get("project_slug")) is str else need(text, src, "project_slug", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.project_scope = v if type(v := get("project_scope")) is str else maybe(text, src, "project_scope", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "namespace": plain(self.namespace),
            "project_slug": self.project_slug,
            "subject": self.subject,
            "organization_id": self.organization_id,
            "project_scope": self.project_scope,
        }
        return compact(known, self.additional_properties)
