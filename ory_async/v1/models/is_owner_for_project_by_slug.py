"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("ProjectSlug Subject".split())


@define(kw_only=True, repr=False)
class IsOwnerForProjectBySlug(Model):
    """Schema `isOwnerForProjectBySlug`."""

    project_slug: str
    subject: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IsOwnerForProjectBySlug:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.project_slug = v if type(v := m[k := "ProjectSlug"]) is str else need(text, v, lenient)
            self.subject = v if type(v := m[k := "Subject"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.project_slug) is not None:
            out["ProjectSlug"] = v
        if (v := self.subject) is not None:
            out["Subject"] = v
        return out
