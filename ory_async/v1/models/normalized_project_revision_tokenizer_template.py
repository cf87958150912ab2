"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_tokenizer_template_subject_source import (
    NormalizedProjectRevisionTokenizerTemplateSubjectSource,
    decode_normalized_project_revision_tokenizer_template_subject_source,
    known_normalized_project_revision_tokenizer_template_subject_source,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "claims_mapper_url created_at id jwks_url key project_revision_id subject_source ttl updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionTokenizerTemplate(Model):
    """How a session becomes a JWT: keys, life time and the mapper that makes its claims.

    Schema `normalizedProjectRevisionTokenizerTemplate`: part of `CreateProjectNormalizedPayload`,
    `NormalizedProjectRevision`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionTokenizerTemplate:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.claims_mapper_url = v if (v := m["claims_mapper_url"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.jwks_url = v if (v := m["jwks_url"]) is None or type(v) is str else text(v)
            self.key = v if (v := m["key"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.subject_source = (
                None
                if (v := m["subject_source"]) is None
                else known_normalized_project_revision_tokenizer_template_subject_source(v, v)
                if type(v) is str
                else decode_normalized_project_revision_tokenizer_template_subject_source(v)
            )
            self.ttl = v if (v := m["ttl"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.claims_mapper_url) is not None:
            out["claims_mapper_url"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.jwks_url) is not None:
            out["jwks_url"] = v if type(v) is str else plain(v)
        if (v := self.key) is not None:
            out["key"] = v if type(v) is str else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := self.subject_source) is not None:
            out["subject_source"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.ttl) is not None:
            out["ttl"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_tokenizer_template = NormalizedProjectRevisionTokenizerTemplate.from_dict
