"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("name".split())


@define(kw_only=True, repr=False)
class CreateProjectApiKeyBody(Model):
    """Schema `createProjectApiKeyBody`."""

    name: str
    """Name given by people."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectApiKeyBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.name) is not None:
            out["name"] = v
        return out
