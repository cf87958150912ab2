"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("namespace object relation".split())


@define(kw_only=True, repr=False)
class SubjectSet(Model):
    """Schema `subjectSet`."""

    namespace: str
    """Namespace the object belongs to."""
    object: str
    """Id of the object inside its namespace."""
    relation: str
    """Name of the relation or permission."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubjectSet:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.namespace = v if type(v := m[k := "namespace"]) is str else need(text, v, lenient)
            self.object = v if type(v := m[k := "object"]) is str else need(text, v, lenient)
            self.relation = v if type(v := m[k := "relation"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.namespace) is not None:
            out["namespace"] = v
        if (v := self.object) is not None:
            out["object"] = v
        if (v := self.relation) is not None:
            out["relation"] = v
        return out
