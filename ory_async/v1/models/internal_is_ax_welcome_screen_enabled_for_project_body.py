"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("path project_slug".split())


@define(kw_only=True, repr=False)
class InternalIsAXWelcomeScreenEnabledForProjectBody(Model):
    """Schema `internalIsAXWelcomeScreenEnabledForProjectBody`."""

    path: str
    project_slug: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalIsAXWelcomeScreenEnabledForProjectBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.path = v if type(v := m[k := "path"]) is str else need(text, v, lenient)
            self.project_slug = v if type(v := m[k := "project_slug"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.path) is not None:
            out["path"] = v
        if (v := self.project_slug) is not None:
            out["project_slug"] = v
        return out
