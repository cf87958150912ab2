"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("ProjectSlug Subject".split())


@define(kw_only=True, repr=False)
class IsOwnerForProjectBySlug(Model):
    """Schema `isOwnerForProjectBySlug`."""

    project_slug: str
    subject: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IsOwnerForProjectBySlug:
        self, get = cls.__new__(cls), members(src)
        self.project_slug = v if type(v := get("ProjectSlug")) is str else need(text, src, "ProjectSlug", lenient)
        self.subject = v if type(v := get("Subject")) is str else need(text, src, "Subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"ProjectSlug": self.project_slug, "Subject": self.subject}
        return compact(known, self.additional_properties)
