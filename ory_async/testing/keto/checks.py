"""Keto: relationships, checks, expansion, namespaces and the syntax check. Read, write and OPL plane are one."""

from __future__ import annotations

import base64
import binascii
import json
import re
from bisect import bisect_right, insort
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from ory_async.testing.http.wire import (
    BAD_REQUEST,
    Answer,
    Call,
    Dialect,
    JsonObject,
    Op,
    Refused,
    health,
    is_list,
    is_object,
    version,
)
from ory_async.testing.keto.opl import Computed, Group, Namespace, Not, Relation, Rewrite, Through, describe, parse
from ory_async.testing.kratos.state import Store
from ory_async.testing.profile import Profile

DEPTH = 5
WIDTH = 100
PAGE = 100
_NIL_SUBJECT = "subject is not allowed to be nil"
_SUBJECT_SET = ("subject_set.namespace", "subject_set.object", "subject_set.relation")
_DELETE_KEYS = {"namespace", "object", "relation", "subject_id", *_SUBJECT_SET}
_TOKEN = b"keto:"
_JSON = "could not unmarshal json: "


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


_WRITTEN = re.compile(r"([^:#@]+):([^#@]+)#([^@]+)@(?:([^:#@]+):([^#@]+)(?:#(.*))?|([^:#@]+))")


def read_tuple(text: str) -> Tuple:
    """A relationship as it is written: `Doc:readme#viewers@ann` or `Doc:readme#viewers@Group:staff#members`."""
    match = _WRITTEN.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not Namespace:object#relation@subject")
    namespace, object, relation, other, of, through, id = match.groups()
    on = SubjectSet(namespace, object, relation)
    return Tuple(on, id if other is None else SubjectSet(other, of, through or ""))


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


class Engine:
    """Decides checks as Keto does. A check too deep to be decided is None, which is no membership."""

    def __init__(self, tuples: Tuples, namespaces: dict[str, Namespace]) -> None:
        self._tuples = tuples
        self._namespaces = namespaces

    def check(self, on: SubjectSet, subject: Subject, depth: int) -> bool:
        """Has the subject the relation? Raises Refused for a relation that is not declared."""
        return bool(self._allowed(on, subject, depth if 0 < depth <= DEPTH else DEPTH, None))

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
        depth = depth if 0 < depth <= DEPTH else DEPTH
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


class KetoDialect(Dialect):
    """Keto says nothing of its own."""

    prefixes = ("/relation-tuples", "/admin/relation-tuples", "/namespaces", "/opl/")


class Keto:
    """All planes of Keto. Raises ValueError for a permission model with mistakes."""

    def __init__(self, store: Store, profile: Profile) -> None:
        namespaces = store.config.namespaces
        if isinstance(namespaces, str):
            found, mistakes = parse(namespaces)
            if mistakes:
                raise ValueError(f"namespaces: {json.dumps(describe(mistakes[0], namespaces))}")
        else:
            found = [Namespace(name) for name in namespaces]
        self._namespaces = {namespace.name: namespace for namespace in found}
        self._profile = profile
        self._batch = store.config.batch_check_max
        self.tuples = Tuples(store.new_id)
        self._engine = Engine(self.tuples, self._namespaces)

    def operations(self) -> list[Op]:
        """The routing table."""
        return [
            Op("getRelationships", "GET", "/relation-tuples", self.list),
            Op("createRelationship", "PUT", "/admin/relation-tuples", self.create),
            Op("patchRelationships", "PATCH", "/admin/relation-tuples", self.patch),
            Op("deleteRelationships", "DELETE", "/admin/relation-tuples", self.delete),
            Op("checkPermissionOrError", "GET", "/relation-tuples/check", self.check_query_or_error),
            Op("postCheckPermissionOrError", "POST", "/relation-tuples/check", self.check_body_or_error),
            Op("checkPermission", "GET", "/relation-tuples/check/openapi", self.check_query),
            Op("postCheckPermission", "POST", "/relation-tuples/check/openapi", self.check_body),
            Op("batchCheckPermission", "POST", "/relation-tuples/batch/check", self.batch),
            Op("expandPermissions", "GET", "/relation-tuples/expand", self.expand),
            Op("listRelationshipNamespaces", "GET", "/namespaces", self.list_namespaces),
            Op("checkOplSyntax", "POST", "/opl/syntax/check", self.syntax),
            version("/version"),
            *health(),
        ]

    def add(self, row: Tuple) -> None:
        """Write a relationship. Raises Refused when a namespace is not known."""
        self._require(row.on.namespace, row.subject)
        self.tuples.insert(row)

    # -- relationships

    def list(self, call: Call) -> Answer:
        query = _query(call)
        size = _number(call, "page_size")
        maximum = self._profile.relationship_page_max
        size = PAGE if size < 1 else size if maximum is None else min(size, maximum)
        self._require(query.namespace, query.subject)
        after = self._position(call.arg("page_token") or "")
        rows, last = self.tuples.page(query, after, size)
        return Answer(200, {"relation_tuples": [row.document() for row in rows], "next_page_token": self._token(last)})

    def create(self, call: Call) -> Answer:
        draft = _draft(_body(call))
        row = draft.row()
        self.add(row)
        args = row.on.document()
        if isinstance(row.subject, str):
            args["subject_id"] = row.subject
        else:
            args |= {f"subject_set.{name}": value for name, value in row.subject.document().items()}
        location = "/relation-tuples?" + urlencode(sorted(args.items()))
        return Answer(201, draft.document(), [("location", location)])

    def patch(self, call: Call) -> Answer:
        deltas = [_delta(delta) for delta in _array(_body(call), "")]
        for _, row in deltas:
            self._require(row.on.namespace, row.subject)
        inserted, deleted = ([row for action, row in deltas if action == wanted] for wanted in ("insert", "delete"))
        for row in inserted:
            self.tuples.insert(row)
        self.tuples.delete(set(deleted).__contains__)
        return Answer(204)

    def delete(self, call: Call) -> Answer:
        wrong = [f'query parameter key "{key}" unknown' for key in call.args if key not in _DELETE_KEYS | {"subject"}]
        if "namespace" not in call.args:
            wrong.append("query parameters must specify at least one of the following: namespace")
        if call.body:
            wrong.append("body is not empty")
        if wrong:
            raise Refused(400, "; ".join(wrong))
        query = _query(call)
        self._require(query.namespace, query.subject)
        self.tuples.delete(query.fits)
        return Answer(204)

    def _require(self, namespace: str | None, subject: Subject | None) -> None:
        """404 unless the namespaces are known."""
        names = [namespace] if namespace is not None else []
        if isinstance(subject, SubjectSet):
            names.append(subject.namespace)
        for name in names:
            if name not in self._namespaces:
                raise Refused(404, f'Unknown namespace with name "{name}".')

    def _token(self, last: str) -> str:
        if not last or not self._profile.relationship_token_sealed:
            return last
        return base64.urlsafe_b64encode(_TOKEN + last.encode()).decode()

    def _position(self, token: str) -> str:
        if not token:
            return ""
        if not self._profile.relationship_token_sealed:
            if not all(c in "0123456789abcdef-" for c in token.lower()) or len(token) != 36:
                raise Refused(500, message="malformed page token")
            return token
        try:
            opened = base64.urlsafe_b64decode(token)
        except (binascii.Error, ValueError) as error:
            raise Refused(400, message=f"decode token: {error}") from None
        if not opened.startswith(_TOKEN):
            raise Refused(400, message="decrypt token: it is none of ours")
        return opened.removeprefix(_TOKEN).decode()

    # -- permissions

    def check_query_or_error(self, call: Call) -> Answer:
        return self._mirror(self.check_query(call))

    def check_body_or_error(self, call: Call) -> Answer:
        return self._mirror(self.check_body(call))

    def _mirror(self, answer: Answer) -> Answer:
        answer.status = 200 if answer.body["allowed"] else 403
        return answer

    def check_query(self, call: Call) -> Answer:
        depth = _depth(call)
        query = _query(call)
        if query.subject is None:
            raise Refused(400, message=_NIL_SUBJECT)
        if query.namespace is None or query.object is None or query.relation is None:
            text = 'incomplete tuple, provide "namespace", "object", "relation", and a subject'
            raise Refused(400, message=text)
        on = SubjectSet(query.namespace, query.object, query.relation)
        return Answer(200, {"allowed": self._check(on, lambda: query.subject or "", depth)})

    def check_body(self, call: Call) -> Answer:
        depth = _depth(call)
        draft = _draft(_body(call, _JSON), _JSON)
        return Answer(200, {"allowed": self._check(draft.on, lambda: draft.subject, depth)})

    def _check(self, on: SubjectSet, subject: Callable[[], Subject], depth: int) -> bool:
        """A check: unknown namespaces are not allowed, and that is found out before a subject is missed."""
        try:
            self._require(on.namespace, None)
            self._require(None, subject())
        except Refused as error:
            if error.status != 404:
                raise
            return False
        return self._engine.check(on, subject(), depth)

    def batch(self, call: Call) -> Answer:
        depth = _depth(call)
        items = _array(_object(_body(call, _JSON), _JSON).get("tuples"), _JSON)
        if len(items) > self._batch:
            raise Refused(400, message=f"batch exceeds max size of {self._batch}")
        if None in items:
            raise httpx.ReadError("a null among the tuples ends the process of Keto")
        drafts = [_draft(item, _JSON) for item in items]
        return Answer(200, {"results": [self._item(draft, depth) for draft in drafts]})

    def _item(self, draft: Draft, depth: int) -> JsonObject:
        try:
            self._require(draft.on.namespace, None)
            self._require(None, draft.subject)
            return {"allowed": self._engine.check(draft.on, draft.subject, depth)}
        except Refused as error:
            return {"allowed": False, "error": error.message}

    def expand(self, call: Call) -> Answer:
        depth = _depth(call)
        on = SubjectSet(call.arg("namespace") or "", call.arg("object") or "", call.arg("relation") or "")
        self._require(on.namespace, None)
        tree = self._engine.expand(on, depth, set())
        # An error, and yet it comes with status 200 and without its envelope.
        return Answer(200, tree or {"code": 404, "status": "Not Found", "message": "no relation tuple found"})

    # -- namespaces

    def list_namespaces(self, call: Call) -> Answer:
        return Answer(200, {"namespaces": [{"name": name} for name in self._namespaces]})

    def syntax(self, call: Call) -> Answer:
        text = call.body.decode(errors="replace")
        _, mistakes = parse(text)
        return Answer(200, {"errors": [describe(mistake, text) for mistake in mistakes]} if mistakes else {})


# -- reading requests


def _number(call: Call, name: str) -> int:
    """A number of the query, 0 when it is absent."""
    text = call.arg(name)
    try:
        return int(text, 0) if text else 0
    except ValueError:
        raise Refused(400, message=f"strconv.ParseInt: parsing {json.dumps(text)}: invalid syntax") from None


def _delta(value: Any) -> tuple[str, Tuple]:
    """One change: action and relationship."""
    if value is None:
        raise httpx.ReadError("a null among the deltas makes Keto drop the connection")
    delta = _object(value, "")
    action = _text(delta, "action", "") or ""
    if delta.get("relation_tuple") is None:
        raise Refused(400, message="relation_tuple is missing")
    draft = _draft(delta["relation_tuple"])
    row = draft.row()
    if action not in ("insert", "delete"):
        raise Refused(400, message=f"unknown action {action}")
    return action, row


def _depth(call: Call) -> int:
    try:
        return _number(call, "max-depth")
    except Refused as error:
        raise Refused(400, message=f"unable to parse 'max-depth' query parameter to int: {error.message}") from None


def _query(call: Call) -> Query:
    args = call.args
    if "subject" in args:
        raise Refused(400, message=BAD_REQUEST)
    subject: Subject | None = None
    given = [name for name in _SUBJECT_SET if name in args]
    if "subject_id" in args and given:
        raise Refused(400, message="exactly one of subject_set or subject_id has to be provided")
    if "subject_id" in args:
        subject = args["subject_id"][0]
    elif len(given) == len(_SUBJECT_SET):
        subject = SubjectSet(*(args[name][0] for name in _SUBJECT_SET))
    elif given:
        raise Refused(400, message='incomplete subject, provide "subject_id" or a complete "subject_set.*"')
    return Query(call.arg("namespace"), call.arg("object"), call.arg("relation"), subject)


@dataclass(frozen=True, slots=True)
class Draft:
    """A relationship as it was sent: it may have no subject, or two."""

    on: SubjectSet
    subject_id: str | None
    subject_set: SubjectSet | None

    @property
    def subject(self) -> Subject:
        """The subject that counts. Raises Refused when there is none."""
        found = self.subject_set if self.subject_id is None else self.subject_id
        if found is None:
            raise Refused(400, message=_NIL_SUBJECT)
        return found

    def row(self) -> Tuple:
        """As it is kept."""
        return Tuple(self.on, self.subject)

    def document(self) -> JsonObject:
        """As JSON, with both subjects."""
        subjects = (subject for subject in (self.subject_id, self.subject_set) if subject is not None)
        out = self.on.document()
        for subject in subjects:
            out |= subject_document(subject)
        return out


def _body(call: Call, prefix: str = "") -> Any:
    """The first JSON value of a body; what follows it is not looked at. prefix: of the message when there is none."""
    text = call.body.decode(errors="replace").lstrip()
    if not text:
        raise Refused(400, message=f"{prefix}EOF")
    try:
        return json.JSONDecoder().raw_decode(text)[0]
    except ValueError as error:
        raise Refused(400, message=f"{prefix}{error}") from None
    except RecursionError:
        raise Refused(400, message=f"{prefix}exceeded max depth") from None


def _mismatch(prefix: str, value: Any, wanted: str) -> Refused:
    return Refused(400, message=f"{prefix}json: cannot unmarshal {type(value).__name__} into {wanted}")


def _object(value: Any, prefix: str) -> JsonObject:
    if value is None:
        return {}
    if not is_object(value):
        raise _mismatch(prefix, value, "an object")
    return value


def _array(value: Any, prefix: str) -> list[Any]:
    if value is None:
        return []
    if not is_list(value):
        raise _mismatch(prefix, value, "an array")
    return value


def _text(body: JsonObject, name: str, prefix: str) -> str | None:
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise _mismatch(prefix, value, f"{name} of type string")
    return value


def _subject_set(body: JsonObject, prefix: str) -> SubjectSet:
    namespace, object, relation = (_text(body, name, prefix) or "" for name in ("namespace", "object", "relation"))
    return SubjectSet(namespace, object, relation)


def _draft(value: Any, prefix: str = "") -> Draft:
    body = _object(value, prefix)
    inner = body.get("subject_set")
    subject_set = None if inner is None else _subject_set(_object(inner, prefix), prefix)
    return Draft(_subject_set(body, prefix), _text(body, "subject_id", prefix), subject_set)
