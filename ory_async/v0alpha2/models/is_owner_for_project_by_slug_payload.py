"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("project_slug subject project_scope".split())


@define(kw_only=True, repr=False)
class IsOwnerForProjectBySlugPayload(Model):
    """Schema `isOwnerForProjectBySlugPayload`."""

    project_slug: str
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    project_scope: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IsOwnerForProjectBySlugPayload:
        self, get = cls.__new__(cls), members(src)
        self.project_slug = v if type(v := get("project_slug")) is str else need(text, src, "project_slug", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.project_scope = v if type(v := get("project_scope")) is str else maybe(text, src, "project_scope", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"project_slug": self.project_slug, "subject": self.subject, "project_scope": self.project_scope}
        return compact(known, self.additional_properties)
