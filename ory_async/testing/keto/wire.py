"""How Keto speaks: its dialect, and how it reads relationships, queries and numbers out of requests.

What it answers is made in relationships.py, checks.py and namespaces.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ory_async.testing.http.wire import BAD_REQUEST, Call, Dialect, JsonObject, Refused, is_list, is_object
from ory_async.testing.keto.state import Query, Subject, SubjectSet, Tuple, subject_document

NIL_SUBJECT = "subject is not allowed to be nil"
SUBJECT_SET = ("subject_set.namespace", "subject_set.object", "subject_set.relation")


class KetoDialect(Dialect):
    """Keto says nothing of its own."""

    prefixes = ("/relation-tuples", "/admin/relation-tuples", "/namespaces", "/opl/")


# -- queries


def number(call: Call, name: str) -> int:
    """A number of the query, 0 when it is absent."""
    text = call.arg(name)
    try:
        return int(text, 0) if text else 0
    except ValueError:
        raise Refused(400, message=f"strconv.ParseInt: parsing {json.dumps(text)}: invalid syntax") from None


def read_query(call: Call) -> Query:
    """The relationships that a query asks for; 400 for half a subject, or two."""
    args = call.args
    if "subject" in args:
        raise Refused(400, message=BAD_REQUEST)
    subject: Subject | None = None
    given = [name for name in SUBJECT_SET if name in args]
    if "subject_id" in args and given:
        raise Refused(400, message="exactly one of subject_set or subject_id has to be provided")
    if "subject_id" in args:
        subject = args["subject_id"][0]
    elif len(given) == len(SUBJECT_SET):
        subject = SubjectSet(*(args[name][0] for name in SUBJECT_SET))
    elif given:
        raise Refused(400, message='incomplete subject, provide "subject_id" or a complete "subject_set.*"')
    return Query(call.arg("namespace"), call.arg("object"), call.arg("relation"), subject)


# -- bodies: a message of refusal begins with `prefix`


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
            raise Refused(400, message=NIL_SUBJECT)
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


def read_body(call: Call, prefix: str = "") -> Any:
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


def read_object(value: Any, prefix: str) -> JsonObject:
    """A JSON object, empty for null; 400 for anything else."""
    if value is None:
        return {}
    if not is_object(value):
        raise _mismatch(prefix, value, "an object")
    return value


def read_array(value: Any, prefix: str) -> list[Any]:
    """A JSON array, empty for null; 400 for anything else."""
    if value is None:
        return []
    if not is_list(value):
        raise _mismatch(prefix, value, "an array")
    return value


def read_text(body: JsonObject, name: str, prefix: str) -> str | None:
    """A member of an object that is text or null; 400 for anything else."""
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise _mismatch(prefix, value, f"{name} of type string")
    return value


def _read_set(body: JsonObject, prefix: str) -> SubjectSet:
    namespace, object, relation = (read_text(body, name, prefix) or "" for name in ("namespace", "object", "relation"))
    return SubjectSet(namespace, object, relation)


def read_draft(value: Any, prefix: str = "") -> Draft:
    """A relationship in a body."""
    body = read_object(value, prefix)
    inner = body.get("subject_set")
    subject_set = None if inner is None else _read_set(read_object(inner, prefix), prefix)
    return Draft(_read_set(body, prefix), read_text(body, "subject_id", prefix), subject_set)
