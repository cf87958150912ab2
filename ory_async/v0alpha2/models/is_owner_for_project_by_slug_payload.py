"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("project_slug subject project_scope".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.project_slug = v if type(v := m[k := "project_slug"]) is str else need(text, v, lenient)
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
            self.project_scope = v if (v := m[k := "project_scope"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.project_slug) is not None:
            out["project_slug"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.project_scope) is not None:
            out["project_scope"] = v
        return out
