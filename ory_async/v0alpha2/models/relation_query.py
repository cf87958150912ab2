"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v0alpha2.models.subject_set import SubjectSet

_KEYS = frozenset("namespace object relation subject_id subject_set".split())


@define(kw_only=True, repr=False)
class RelationQuery(Model):
    """Schema `relationQuery`."""

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
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RelationQuery:
        self, get = cls.__new__(cls), members(src)
        self.namespace = v if type(v := get("namespace")) is str else maybe(text, src, "namespace", lenient)
        self.object = v if type(v := get("object")) is str else maybe(text, src, "object", lenient)
        self.relation = v if type(v := get("relation")) is str else maybe(text, src, "relation", lenient)
        self.subject_id = v if type(v := get("subject_id")) is str else maybe(text, src, "subject_id", lenient)
        self.subject_set = maybe(SubjectSet.from_dict, src, "subject_set", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "namespace": self.namespace,
            "object": self.object,
            "relation": self.relation,
            "subject_id": self.subject_id,
            "subject_set": plain(self.subject_set),
        }
        return compact(known, self.additional_properties)
