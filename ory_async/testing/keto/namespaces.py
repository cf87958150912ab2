"""The namespaces an operator configured: which there are, and the operations on permission models.

The language itself is in opl.py.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from ory_async.testing.http.wire import Answer, Call, Op, Refused
from ory_async.testing.keto.opl import Namespace, describe, parse
from ory_async.testing.keto.state import Subject, SubjectSet


class Namespaces:
    """What objects and subjects may belong to. configured: a permission model, or only names.

    Raises ValueError for a permission model with mistakes.
    """

    def __init__(self, configured: str | Sequence[str]) -> None:
        if isinstance(configured, str):
            found, mistakes = parse(configured)
            if mistakes:
                raise ValueError(f"namespaces: {json.dumps(describe(mistakes[0], configured))}")
        else:
            found = [Namespace(name) for name in configured]
        self._by_name = {namespace.name: namespace for namespace in found}

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("listRelationshipNamespaces", "GET", "/namespaces", self.list),
            Op("checkOplSyntax", "POST", "/opl/syntax/check", self.syntax),
        ]

    def get(self, name: str) -> Namespace | None:
        """The namespace of that name."""
        return self._by_name.get(name)

    def require(self, namespace: str | None, subject: Subject | None) -> None:
        """404 unless the namespaces are known."""
        names = [namespace] if namespace is not None else []
        if isinstance(subject, SubjectSet):
            names.append(subject.namespace)
        for name in names:
            if name not in self._by_name:
                raise Refused(404, f'Unknown namespace with name "{name}".')

    def list(self, call: Call) -> Answer:
        return Answer(200, {"namespaces": [{"name": name} for name in self._by_name]})

    def syntax(self, call: Call) -> Answer:
        text = call.body.decode(errors="replace")
        _, mistakes = parse(text)
        return Answer(200, {"errors": [describe(mistake, text) for mistake in mistakes]} if mistakes else {})
