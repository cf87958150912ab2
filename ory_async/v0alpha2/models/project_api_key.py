"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id name owner_id project_id value".split())


@define(kw_only=True, repr=False)
class ProjectApiKey(Model):
    """Schema `projectApiKey`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    owner_id: str
    """Who made it."""
    project_id: str | None = None
    """Project the entry belongs to."""
    value: str | None = field(default=None, repr=False)
    """The content of a field, or the secret of a key shown only once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectApiKey:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.owner_id = v if type(v := m[k := "owner_id"]) is str else need(text, v, lenient)
            self.project_id = v if (v := m[k := "project_id"]) is None or type(v) is str else text(v)
            self.value = v if (v := m[k := "value"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.owner_id) is not None:
            out["owner_id"] = v
        if (v := self.project_id) is not None:
            out["project_id"] = v
        if (v := self.value) is not None:
            out["value"] = v
        return out
