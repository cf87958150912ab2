"""Reading and changing relationships. What follows from them is in checks.py."""

from __future__ import annotations

import base64
import binascii
from typing import Any
from urllib.parse import urlencode

from ory_async.testing.http.wire import Answer, Call, Op, Refused
from ory_async.testing.keto.namespaces import Namespaces
from ory_async.testing.keto.state import Tuple, Tuples
from ory_async.testing.keto.wire import (
    SUBJECT_SET,
    number,
    read_array,
    read_body,
    read_draft,
    read_object,
    read_query,
    read_text,
)
from ory_async.testing.profile import Profile

PAGE = 100
_DELETE_KEYS = {"namespace", "object", "relation", "subject_id", *SUBJECT_SET}
_TOKEN = b"keto:"


class Relationships:
    """The operations on relationships."""

    def __init__(self, tuples: Tuples, namespaces: Namespaces, profile: Profile) -> None:
        self.tuples = tuples
        self._namespaces = namespaces
        self._profile = profile

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("getRelationships", "GET", "/relation-tuples", self.list),
            Op("createRelationship", "PUT", "/admin/relation-tuples", self.create),
            Op("patchRelationships", "PATCH", "/admin/relation-tuples", self.patch),
            Op("deleteRelationships", "DELETE", "/admin/relation-tuples", self.delete),
        ]

    def add(self, row: Tuple) -> None:
        """Write a relationship. Raises Refused when a namespace is not known."""
        self._namespaces.require(row.on.namespace, row.subject)
        self.tuples.insert(row)

    def list(self, call: Call) -> Answer:
        query = read_query(call)
        size = number(call, "page_size")
        maximum = self._profile.relationship_page_max
        size = PAGE if size < 1 else size if maximum is None else min(size, maximum)
        self._namespaces.require(query.namespace, query.subject)
        after = self._position(call.arg("page_token") or "")
        rows, last = self.tuples.page(query, after, size)
        return Answer(200, {"relation_tuples": [row.document() for row in rows], "next_page_token": self._token(last)})

    def create(self, call: Call) -> Answer:
        draft = read_draft(read_body(call))
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
        deltas = [_delta(delta) for delta in read_array(read_body(call), "")]
        for _, row in deltas:
            self._namespaces.require(row.on.namespace, row.subject)
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
        query = read_query(call)
        self._namespaces.require(query.namespace, query.subject)
        self.tuples.delete(query.fits)
        return Answer(204)

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


def _delta(value: Any) -> tuple[str, Tuple]:
    """One change: action and relationship."""
    if value is None:
        raise Refused(400, message="a delta is an object, not null")
    delta = read_object(value, "")
    action = read_text(delta, "action", "") or ""
    if delta.get("relation_tuple") is None:
        raise Refused(400, message="relation_tuple is missing")
    draft = read_draft(delta["relation_tuple"])
    row = draft.row()
    if action not in ("insert", "delete"):
        raise Refused(400, message=f"unknown action {action}")
    return action, row
