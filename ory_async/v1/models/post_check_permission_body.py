"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.subject_set import SubjectSet

_ABSENT: dict[str, Any] = dict.fromkeys("namespace object relation subject_id subject_set".split())


@define(kw_only=True, repr=False)
class PostCheckPermissionBody(Model):
    """Schema `postCheckPermissionBody`."""

    namespace: str | None = None
    """Namespace the object belongs to."""
    object: str | None = None
    """Id of the object inside its namespace."""
    relation: str | None = None
    """Name of the relation or permission."""
    subject_id: str | None = None
    """The subject as a plain id."""
    subject_set: SubjectSet | None = None
    """The subject as everyone with a relation to another object."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PostCheckPermissionBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.namespace = v if (v := m[k := "namespace"]) is None or type(v) is str else text(v)
            self.object = v if (v := m[k := "object"]) is None or type(v) is str else text(v)
            self.relation = v if (v := m[k := "relation"]) is None or type(v) is str else text(v)
            self.subject_id = v if (v := m[k := "subject_id"]) is None or type(v) is str else text(v)
            self.subject_set = None if (v := m[k := "subject_set"]) is None else SubjectSet.from_dict(v, lenient)
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
        if (v := self.subject_id) is not None:
            out["subject_id"] = v
        if (v := self.subject_set) is not None:
            out["subject_set"] = v
        return out
