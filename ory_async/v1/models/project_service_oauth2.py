"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, missing, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("config".split())


@define(kw_only=True, repr=False)
class ProjectServiceOAuth2(Model):
    """Schema `projectServiceOAuth2`."""

    config: dict[str, Any] = field(repr=False)
    """Settings of this entry; its members depend on the type."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectServiceOAuth2:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.config = missing(lenient) if (v := m[k := "config"]) is None else free_form(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.config) is not None:
            out["config"] = v
        return out
