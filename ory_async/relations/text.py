"""Relations as values and as text: `Doc:1#view@ann`, `Doc:1#view@(Group:dev#members)`, `Doc:1#view@User:ann#`. Pure.

The form is Keto's own. The first `:`, the first `#` behind it and the first `@` behind that separate, so that an object
may hold `:` and `@`, and a relation `:` and `#`. A subject with a `:` is a subject set, in brackets or not; its first
`#` and the first `:` before that separate. Who is asked about a relation is in `api.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Attribute, asdict, field, frozen

from ory_async._runtime.later import later
from ory_async.errors import InvalidArgument, RelationSyntaxError

if TYPE_CHECKING:
    from ory_async.v1.models.relationship import Relationship
else:
    globals().update(later("ory_async.v1.models.relationship", "Relationship"))


def _is_text(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, str):
        raise InvalidArgument(attribute.name, f"must be text, not {type(value).__name__}")


def _is_subject(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, (str, SubjectSet)):
        raise InvalidArgument(attribute.name, f"must be an id or a SubjectSet, not {type(value).__name__}")


@frozen
class SubjectSet:
    """Everybody who has a relation to an object: `Group:dev#members`. With an empty relation it is the object itself:
    `User:ann#`."""

    namespace: str = field(validator=_is_text)
    object: str = field(validator=_is_text)
    relation: str = field(default="", validator=_is_text)

    @classmethod
    def parse(cls, text: str) -> SubjectSet:
        """The subject set that a text says. Raises RelationSyntaxError."""
        subject, position = _unbracketed(_text(text), 0)
        return _subject_set(text, subject, position)

    def __str__(self) -> str:
        """As text, without brackets. Raises RelationSyntaxError for a set that text cannot carry."""
        text = f"{self.namespace}:{self.object}#{self.relation}"
        _check_set(self, text, 0)
        return text


@frozen
class Relation:
    """One relation: whoever `subject` is has `relation` to `object`. The constructor carries everything that Keto does;
    a `str` as subject is an id, whatever it holds."""

    namespace: str = field(validator=_is_text)
    object: str = field(validator=_is_text)
    relation: str = field(validator=_is_text)
    subject: str | SubjectSet = field(validator=_is_subject)

    @classmethod
    def parse(cls, text: str) -> Relation:
        """The relation that a text says. Raises RelationSyntaxError."""
        namespace, object, start = _object(_text(text))
        relation, at, subject = text[start:].partition("@")
        if not at:
            raise RelationSyntaxError(text, len(text), "expected @ and a subject behind the relation")
        return cls(namespace, object, relation, _subject(text, subject, len(text) - len(subject)))

    @classmethod
    def of(cls, row: Relationship) -> Relation:
        """A row of `ory.relationship`."""
        found, subject = row.subject_set, row.subject_id or ""
        set_ = found and SubjectSet(found.namespace or "", found.object or "", found.relation or "")
        return cls(row.namespace or "", row.object or "", row.relation or "", set_ or subject)

    def body(self) -> dict[str, Any]:
        """The members of a body, as `ory.permission` and `ory.relationship` take it."""
        on = {"namespace": self.namespace, "object": self.object, "relation": self.relation}
        return on | (
            {"subject_id": self.subject} if isinstance(self.subject, str) else {"subject_set": asdict(self.subject)}
        )

    def query(self) -> dict[str, str]:
        """The same as arguments of `ory.relationship.get_relationships`."""
        on = {"namespace": self.namespace, "object": self.object, "relation": self.relation}
        return on | subject_query(self.subject)

    def __str__(self) -> str:
        """As text, which `parse` reads back. Raises RelationSyntaxError for a relation that text cannot carry: better
        none than one that means something else. `repr` shows every relation."""
        start = f"{self.namespace}:{self.object}#{self.relation}@"
        subject = subject_text(self.subject)
        text, place = start + subject, len(self.namespace)
        _refuse(self.namespace, ":", text, 0, "a namespace in text holds no :")
        _refuse(self.object, "#", text, place + 1, "an object in text holds no #")
        _refuse(self.relation, "@", text, place + len(self.object) + 2, "a relation in text holds no @")
        if isinstance(self.subject, SubjectSet):
            _check_set(self.subject, text, len(start) + subject.startswith("(") * bool(self.subject.relation))
            return text
        _refuse(subject, ":", text, len(start), "an id in text holds no : (it would be a subject set)")
        _check_brackets(subject, text, len(start))
        return text


def subject_query(subject: str | SubjectSet) -> dict[str, str]:
    """A subject as arguments of a query. An empty relation is sent too: left out, Keto refuses the query."""
    if isinstance(subject, str):
        return {"subject_id": subject}
    return {f"subject_set_{name}": value for name, value in asdict(subject).items()}


def subject_text(subject: str | SubjectSet) -> str:
    """A subject as a relation shows it, carried by text or not."""
    if isinstance(subject, str):
        return subject
    inner = f"{subject.namespace}:{subject.object}#{subject.relation}"
    return f"({inner})" if subject.relation else inner


def relation_of(value: str | Relation) -> Relation:
    """A relation given either way. Raises InvalidArgument."""
    return value if isinstance(value, Relation) else Relation.parse(value)


def relation_to_write(value: str | Relation) -> Relation:
    """One that is added or taken away. In text no part is a `*`: whoever writes it means all, and would get a relation
    to the object that is called `*`. Raises InvalidArgument."""
    found = relation_of(value)
    subject = [found.subject] if isinstance(found.subject, str) else [*asdict(found.subject).values()]
    if isinstance(value, str) and "*" in (found.namespace, found.object, found.relation, *subject):
        raise RelationSyntaxError(value, value.index("*"), "* is for `read`; Relation(…) is taken literally")
    return found


def parse_subject(value: str | SubjectSet) -> str | SubjectSet:
    """A subject given as value or as a relation shows it. Raises InvalidArgument."""
    return value if isinstance(value, SubjectSet) else _subject(_text(value), value, 0)


def parse_object(text: str) -> tuple[str, str]:
    """Namespace and object of `Doc:1`. Raises RelationSyntaxError."""
    namespace, colon, object = _text(text).partition(":")
    if not colon:
        raise RelationSyntaxError(text, len(text), "expected : and an object behind the namespace")
    return namespace, object


def parse_pattern(text: str) -> dict[str, str]:
    """Arguments of a query out of a relation in which `*` stands for anything, as a whole part.
    Raises RelationSyntaxError."""
    found = Relation.parse(text)
    if isinstance(found.subject, SubjectSet) and "*" in asdict(found.subject).values():
        raise RelationSyntaxError(text, text.rindex("*"), "a subject set is named in full; @* is any subject")
    return {name: value for name, value in found.query().items() if value != "*"}


# -- reading and writing


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidArgument("relation", f"must be text or a Relation, not {type(value).__name__}")
    return value


def _object(text: str) -> tuple[str, str, int]:
    """Namespace, object, and where the relation begins."""
    namespace, colon, rest = text.partition(":")
    if not colon:
        raise RelationSyntaxError(text, _first(text, 0, "#@"), "expected : and an object behind the namespace")
    object, hash, _ = rest.partition("#")
    if not hash:
        raise RelationSyntaxError(
            text, _first(text, len(namespace) + 1, "@"), "expected # and a relation behind the object"
        )
    return namespace, object, len(namespace) + len(object) + 2


def _first(text: str, start: int, marks: str) -> int:
    return min((place for mark in marks if (place := text.find(mark, start)) >= 0), default=len(text))


def _subject(text: str, written: str, start: int) -> str | SubjectSet:
    subject, position = _unbracketed(text, start)
    if ":" in subject:
        return _subject_set(text, subject, position)
    return subject


def _unbracketed(text: str, start: int) -> tuple[str, int]:
    """What stands from `start` on without its brackets, and where that begins."""
    written = text[start:]
    if len(written) > 1 and written[0] == "(" and written[-1] == ")":
        written, start = written[1:-1], start + 1
    _check_brackets(written, text, start)
    return written, start


def _check_brackets(written: str, text: str, start: int) -> None:
    # Keto takes away every bracket at either end, so that one of the subject's own would be lost.
    if written[:1] in ("(", ")"):
        raise RelationSyntaxError(text, start, "a subject in text begins with no bracket of its own")
    if written[-1:] in ("(", ")"):
        raise RelationSyntaxError(text, start + len(written) - 1, "a subject in text ends with no bracket of its own")


def _subject_set(text: str, written: str, start: int) -> SubjectSet:
    head, _, relation = written.partition("#")
    namespace, colon, object = head.partition(":")
    if not colon:
        raise RelationSyntaxError(text, start + len(head), "expected : and an object in the subject set")
    return SubjectSet(namespace, object, relation)


def _check_set(subject: SubjectSet, text: str, start: int) -> None:
    _refuse(subject.namespace, ":", text, start, "a namespace in text holds no :")
    _refuse(subject.namespace, "#", text, start, "the namespace of a subject set in text holds no #")
    _refuse(subject.object, "#", text, start + len(subject.namespace) + 1, "an object in text holds no #")
    _check_brackets(f"{subject.namespace}:{subject.object}#{subject.relation}", text, start)


def _refuse(part: str, mark: str, text: str, start: int, why: str) -> None:
    if mark in part:
        raise RelationSyntaxError(text, start + part.index(mark), why)
