"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, plain, rest, text
from ory_async.v1.models.normalized_project_revision_tokenizer_template_subject_source import (
    NormalizedProjectRevisionTokenizerTemplateSubjectSource,
)

_KEYS = frozenset(
    "claims_mapper_url created_at id jwks_url key project_revision_id subject_source ttl updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionTokenizerTemplate(Model):
    """Schema `normalizedProjectRevisionTokenizerTemplate`."""

    claims_mapper_url: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    jwks_url: str | None = field(default=None, repr=False)
    key: str | None = None
    project_revision_id: str | None = None
    subject_source: NormalizedProjectRevisionTokenizerTemplateSubjectSource | str | None = None
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionTokenizerTemplate:
        self, get = cls.__new__(cls), members(src)
        self.claims_mapper_url = (
            v if type(v := get("claims_mapper_url")) is str else maybe(text, src, "claims_mapper_url", lenient)
        )
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.jwks_url = v if type(v := get("jwks_url")) is str else maybe(text, src, "jwks_url", lenient)
        self.key = v if type(v := get("key")) is str else maybe(text, src, "key", lenient)
        self.project_revision_id = (
            v if type(v := get("project_revision_id")) is str else maybe(text, src, "project_revision_id", lenient)
        )
        self.subject_source = maybe(
            NormalizedProjectRevisionTokenizerTemplateSubjectSource.decode, src, "subject_source", lenient
        )
        self.ttl = v if type(v := get("ttl")) is str else maybe(text, src, "ttl", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "claims_mapper_url": self.claims_mapper_url,
            "created_at": plain(self.created_at),
            "id": self.id,
            "jwks_url": self.jwks_url,
            "key": self.key,
            "project_revision_id": self.project_revision_id,
            "subject_source": plain(self.subject_source),
            "ttl": self.ttl,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
