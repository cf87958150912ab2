"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("namespace object relation".split())


@define(kw_only=True, repr=False)
class SubjectSet(Model):
    """Everyone who has a relation to an object, taken as one subject.

    Schema `subjectSet`: part of `CreateRelationshipBody`, `PostCheckPermissionBody`,
    `PostCheckPermissionOrErrorBody` and 2 more.
    """

    namespace: str
    """Namespace the object belongs to."""
    object: str
    """Id of the object inside its namespace."""
    relation: str
    """Name of the relation or permission."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubjectSet:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.namespace = v if type(v := m["namespace"]) is str else need(text, v, lenient)
            self.object = v if type(v := m["object"]) is str else need(text, v, lenient)
            self.relation = v if type(v := m["relation"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.namespace) is not None:
            out["namespace"] = v if type(v) is str else plain(v)
        if (v := self.object) is not None:
            out["object"] = v if type(v) is str else plain(v)
        if (v := self.relation) is not None:
            out["relation"] = v if type(v) is str else plain(v)
        return out


decode_subject_set = SubjectSet.from_dict
