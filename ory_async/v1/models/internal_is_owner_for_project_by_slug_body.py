"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.internal_is_owner_for_project_by_slug_body_namespace import (
    InternalIsOwnerForProjectBySlugBodyNamespace,
    decode_internal_is_owner_for_project_by_slug_body_namespace,
)

_ABSENT: dict[str, Any] = dict.fromkeys("namespace project_slug subject organization_id project_scope".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.namespace = (
                missing(lenient)
                if (v := m[k := "namespace"]) is None
                else decode_internal_is_owner_for_project_by_slug_body_namespace(v, lenient)
            )
            self.project_slug = v if type(v := m[k := "project_slug"]) is str else need(text, v, lenient)
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
            self.organization_id = v if (v := m[k := "organization_id"]) is None or type(v) is str else text(v)
            self.project_scope = v if (v := m[k := "project_scope"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.namespace) is not None:
            out["namespace"] = v
        if (v := self.project_slug) is not None:
            out["project_slug"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.project_scope) is not None:
            out["project_scope"] = v
        return out
