"""Permissions: who has a relation to what, decided and expanded over relationships and permission models.

Relationships are changed in relationships.py.
"""

from __future__ import annotations

from collections.abc import Callable

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused
from ory_async.testing.keto.namespaces import Namespaces
from ory_async.testing.keto.opl import Computed, Group, Not, Relation, Rewrite, Through
from ory_async.testing.keto.state import Subject, SubjectSet, Tuples, subject_document
from ory_async.testing.keto.wire import (
    NIL_SUBJECT,
    Draft,
    number,
    read_array,
    read_body,
    read_draft,
    read_object,
    read_query,
)
from ory_async.testing.profile import Profile

WIDTH = 100
_JSON = "could not unmarshal json: "


class Engine:
    """Decides checks as Keto does. A check too deep to be decided is None, which is no membership."""

    def __init__(self, tuples: Tuples, namespaces: Namespaces, depth: int) -> None:
        self._tuples = tuples
        self._namespaces = namespaces
        self._depth = depth

    def check(self, on: SubjectSet, subject: Subject, depth: int) -> bool:
        """Has the subject the relation? Raises Refused for a relation that is not declared."""
        return bool(self._allowed(on, subject, depth if 0 < depth <= self._depth else self._depth, None))

    def _relation(self, on: SubjectSet) -> Relation | None:
        namespace = self._namespaces.get(on.namespace)
        if not on.relation or namespace is None or not namespace.relations:
            return None
        if on.relation not in namespace.relations:
            raise Refused(400, f'relation "{on.relation}" does not exist')
        return namespace.relations[on.relation]

    def _allowed(
        self, on: SubjectSet, subject: Subject, depth: int, visited: set[SubjectSet] | None, *, direct: bool = True
    ) -> bool | None:
        if depth <= 0:
            return None
        relation = self._relation(on)
        if relation is not None and relation.rewrite and self._rewrite(on, subject, relation.rewrite, depth, visited):
            return True
        if depth == 1:  # looking into the tuples is a step deeper
            return False
        if direct and subject in self._tuples.subjects(on):
            return True
        return self._members(on, subject, depth - 1, set() if visited is None else visited)

    def _members(self, on: SubjectSet, subject: Subject, depth: int, visited: set[SubjectSet]) -> bool:
        """Through the subject sets that have the relation."""
        sets = self._tuples.sets(on)
        if any(subject in self._tuples.subjects(inner) for inner in sets):
            return True
        for inner in sets if len(sets) <= WIDTH else sets[: WIDTH - 1]:
            if inner not in visited:
                visited.add(inner)
                if self._allowed(inner, subject, depth, visited, direct=False):
                    return True
        return False

    def _rewrite(
        self, on: SubjectSet, subject: Subject, node: Rewrite, depth: int, visited: set[SubjectSet] | None
    ) -> bool | None:
        match node:
            case Computed(relation):
                return self._allowed(SubjectSet(on.namespace, on.object, relation), subject, depth, visited)
            case Through(relation, then):
                parents = self._tuples.sets(SubjectSet(on.namespace, on.object, relation))
                return any(
                    self._allowed(SubjectSet(p.namespace, p.object, then), subject, depth - 1, visited) for p in parents
                )
            case Not(child):
                result = self._rewrite(on, subject, child, depth, visited)
                return None if result is None else not result
            case Group(every, children):
                return self._group(on, subject, every, children, depth, visited)

    def _group(
        self,
        on: SubjectSet,
        subject: Subject,
        every: bool,
        children: tuple[Rewrite, ...],
        depth: int,
        visited: set[SubjectSet] | None,
    ) -> bool | None:
        if depth <= 0:
            return None
        inner = [(child, depth - 1 if isinstance(child, Group) else depth) for child in children]
        if every:
            return all(self._rewrite(on, subject, child, left, visited) for child, left in inner)
        # The relations of an `||` are looked up together, before anything else.
        own = [SubjectSet(on.namespace, on.object, c.relation) for c in children if isinstance(c, Computed)]
        if any(subject in self._tuples.subjects(relation) for relation in own):
            return True
        if any(self._allowed(relation, subject, depth - 1, visited, direct=False) for relation in own):
            return True
        rest = [(child, left) for child, left in inner if not isinstance(child, Computed)]
        return any(self._rewrite(on, subject, child, left, visited) for child, left in rest)

    def expand(self, subject: Subject, depth: int, seen: set[Subject]) -> JsonObject | None:
        """The tree of who is behind a subject; None when nobody is, or when it was shown already."""
        depth = depth if 0 < depth <= self._depth else self._depth
        if isinstance(subject, str):
            return _leaf(subject)
        if subject in seen:
            return None
        seen.add(subject)
        members = self._tuples.subjects(subject)
        if not members:
            return None
        if depth == 1:
            return _leaf(subject)
        children = [self.expand(member, depth - 1, seen) or _leaf(member) for member in members]
        return {"type": "union", "children": children, "tuple": _node(subject)}


def _node(subject: Subject) -> JsonObject:
    return SubjectSet("", "", "").document() | subject_document(subject)


def _leaf(subject: Subject) -> JsonObject:
    return {"type": "leaf", "tuple": _node(subject)}


class Permissions:
    """The operations that ask. batch_max: how many checks one call may hold."""

    def __init__(self, tuples: Tuples, namespaces: Namespaces, profile: Profile, batch_max: int) -> None:
        self._namespaces = namespaces
        self._profile = profile
        self._batch_max = batch_max
        self._engine = Engine(tuples, namespaces, profile.check_depth)

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("checkPermissionOrError", "GET", "/relation-tuples/check", self.check_query_or_error),
            Op("postCheckPermissionOrError", "POST", "/relation-tuples/check", self.check_body_or_error),
            Op("checkPermission", "GET", "/relation-tuples/check/openapi", self.check_query),
            Op("postCheckPermission", "POST", "/relation-tuples/check/openapi", self.check_body),
            Op("batchCheckPermission", "POST", "/relation-tuples/batch/check", self.batch),
            Op("expandPermissions", "GET", "/relation-tuples/expand", self.expand),
        ]

    # -- checks: the result stands in the body, of some in the status, too

    def check_query_or_error(self, call: Call) -> Answer:
        return self._mirror(self.check_query(call))

    def check_body_or_error(self, call: Call) -> Answer:
        return self._mirror(self.check_body(call))

    def _mirror(self, answer: Answer) -> Answer:
        answer.status = 200 if answer.body["allowed"] else 403
        return answer

    def check_query(self, call: Call) -> Answer:
        depth = _depth(call)
        query = read_query(call)
        if query.subject is None:
            raise Refused(400, message=NIL_SUBJECT)
        if query.namespace is None or query.object is None or query.relation is None:
            text = 'incomplete tuple, provide "namespace", "object", "relation", and a subject'
            raise Refused(400, message=text)
        on = SubjectSet(query.namespace, query.object, query.relation)
        return Answer(200, {"allowed": self._check(on, lambda: query.subject or "", depth)})

    def check_body(self, call: Call) -> Answer:
        depth = _depth(call)
        draft = read_draft(read_body(call, _JSON), _JSON)
        return Answer(200, {"allowed": self._check(draft.on, lambda: draft.subject, depth)})

    def _check(self, on: SubjectSet, subject: Callable[[], Subject], depth: int) -> bool:
        """A check: unknown namespaces are not allowed, and that is found out before a subject is missed."""
        try:
            self._namespaces.require(on.namespace, None)
            self._namespaces.require(None, subject())
        except Refused as error:
            if error.status != 404:
                raise
            return False
        return self._engine.check(on, subject(), depth)

    def batch(self, call: Call) -> Answer:
        depth = _depth(call)
        items = read_array(read_object(read_body(call, _JSON), _JSON).get("tuples"), _JSON)
        if len(items) > self._batch_max:
            raise Refused(400, message=f"batch exceeds max size of {self._batch_max}")
        if None in items:
            raise Refused(400, message=f"{_JSON}a tuple is an object, not null")
        drafts = [read_draft(item, _JSON) for item in items]
        return Answer(200, {"results": [self._item(draft, depth) for draft in drafts]})

    def _item(self, draft: Draft, depth: int) -> JsonObject:
        try:
            self._namespaces.require(draft.on.namespace, None)
            self._namespaces.require(None, draft.subject)
            return {"allowed": self._engine.check(draft.on, draft.subject, depth)}
        except Refused as error:
            return {"allowed": False, "error": error.message}

    def expand(self, call: Call) -> Answer:
        depth = _depth(call)
        on = SubjectSet(call.arg("namespace") or "", call.arg("object") or "", call.arg("relation") or "")
        self._namespaces.require(on.namespace, None)
        tree = self._engine.expand(on, depth, set())
        if tree is None and self._profile.expand_nothing_is_a_leaf:
            return Answer(200, _leaf(on))
        # An error, and yet it comes with status 200 and without its envelope.
        return Answer(200, tree or {"code": 404, "status": "Not Found", "message": "no relation tuple found"})


def _depth(call: Call) -> int:
    try:
        return number(call, "max-depth")
    except Refused as error:
        raise Refused(400, message=f"unable to parse 'max-depth' query parameter to int: {error.message}") from None
