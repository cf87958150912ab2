"""What Keto remembers: relationships, in the order of hidden ids.

How they are written in requests is in wire.py.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable
from dataclasses import dataclass

from ory_async.relations.text import Relation
from ory_async.testing.http.wire import JsonObject


@dataclass(frozen=True, slots=True)
class SubjectSet:
    """Everybody who has a relation to an object."""

    namespace: str
    object: str
    relation: str

    def document(self) -> JsonObject:
        """As JSON."""
        return {"namespace": self.namespace, "object": self.object, "relation": self.relation}


Subject = str | SubjectSet


@dataclass(frozen=True, slots=True)
class Tuple:
    """One relationship."""

    on: SubjectSet
    subject: Subject

    def document(self) -> JsonObject:
        """As JSON."""
        return self.on.document() | subject_document(self.subject)


def subject_document(subject: Subject) -> JsonObject:
    """The member that names a subject."""
    return {"subject_id": subject} if isinstance(subject, str) else {"subject_set": subject.document()}


@dataclass(frozen=True, slots=True)
class Query:
    """What relationships must have; None is anything."""

    namespace: str | None
    object: str | None
    relation: str | None
    subject: Subject | None

    def fits(self, row: Tuple) -> bool:
        """Does the relationship have all of it?"""
        pairs = ((self.namespace, row.on.namespace), (self.object, row.on.object), (self.relation, row.on.relation))
        return all(w in (None, h) for w, h in pairs) and self.subject in (None, row.subject)


def tuple_of(relation: Relation) -> Tuple:
    """A relationship as users write it."""
    on, other = SubjectSet(relation.namespace, relation.object, relation.relation), relation.subject
    return Tuple(on, other if isinstance(other, str) else SubjectSet(other.namespace, other.object, other.relation))


class Tuples:
    """The relationships in the order of hidden ids; one may be there more than once."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._rows: dict[str, Tuple] = {}
        self._order: list[str] = []
        self._by_set: dict[SubjectSet, list[Subject]] = {}

    def insert(self, row: Tuple) -> None:
        """Add a relationship."""
        id = self._new_id()
        self._rows[id] = row
        insort(self._order, id)
        self._by_set.setdefault(row.on, []).append(row.subject)

    def delete(self, fits: Callable[[Tuple], bool]) -> None:
        """Remove all that fit."""
        gone = {id for id, row in self._rows.items() if fits(row)}
        for id in gone:
            row = self._rows.pop(id)
            self._by_set[row.on].remove(row.subject)
        self._order = [id for id in self._order if id not in gone]

    def page(self, query: Query, after: str, size: int | None) -> tuple[list[Tuple], str]:
        """Up to `size` relationships behind an id, and the id of the last one; empty on the last page."""
        found: list[tuple[str, Tuple]] = []
        for id in self._order[bisect_right(self._order, after) :]:
            row = self._rows[id]
            if query.fits(row):
                if len(found) == size:
                    return [row for _, row in found], found[-1][0]
                found.append((id, row))
        return [row for _, row in found], ""

    def subjects(self, on: SubjectSet) -> list[Subject]:
        """Who has the relation, directly."""
        return self._by_set.get(on, [])

    def sets(self, on: SubjectSet) -> list[SubjectSet]:
        """Which subject sets have the relation."""
        return [subject for subject in self.subjects(on) if isinstance(subject, SubjectSet)]
