"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_tokenizer_template_subject_source import (
    NormalizedProjectRevisionTokenizerTemplateSubjectSource,
    decode_normalized_project_revision_tokenizer_template_subject_source,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.claims_mapper_url = v if (v := m[k := "claims_mapper_url"]) is None or type(v) is str else text(v)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.jwks_url = v if (v := m[k := "jwks_url"]) is None or type(v) is str else text(v)
            self.key = v if (v := m[k := "key"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m[k := "project_revision_id"]) is None or type(v) is str else text(v)
            self.subject_source = (
                None
                if (v := m[k := "subject_source"]) is None
                else decode_normalized_project_revision_tokenizer_template_subject_source(v, lenient)
            )
            self.ttl = v if (v := m[k := "ttl"]) is None or type(v) is str else text(v)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.claims_mapper_url) is not None:
            out["claims_mapper_url"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.jwks_url) is not None:
            out["jwks_url"] = v
        if (v := self.key) is not None:
            out["key"] = v
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v
        if (v := self.subject_source) is not None:
            out["subject_source"] = v
        if (v := self.ttl) is not None:
            out["ttl"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
