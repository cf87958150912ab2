"""Where a component of a document is used: what is sent, what is answered, what holds it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .names import pascal
from .normal import Json, is_list, is_object, operations, ref_name

_MOST = 3  # names in a docstring; the others are counted


def usage(document: Json) -> dict[str, str]:
    """One line for each component: where it goes to, where it comes from, what it is a part of."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    found: dict[str, dict[str, list[str]]] = {name: {} for name in schemas}

    def note(kind: str, node: Any, user: str) -> None:
        for name in dict.fromkeys(_named(node, schemas)):
            users = found[name].setdefault(kind, [])
            if user not in users:
                users.append(user)

    for _, _, operation in operations(document):
        name = operation["operationId"]
        note("sent to", operation.get("requestBody"), name)
        note("argument of", operation.get("parameters"), name)
        for status, response in operation["responses"].items():
            note("answer of" if status[0] in "23" else "error of", response, name)
    for name, schema in schemas.items():
        if schema.keys() & {"properties", "oneOf"}:
            note("one of" if "oneOf" in schema else "part of", [*schema.values()], pascal(name))
    return {name: "; ".join(f"{kind} {_some(users)}" for kind, users in kinds.items()) for name, kinds in found.items()}


def _some(users: list[str]) -> str:
    rest = len(users) - _MOST
    shown = ", ".join(f"`{user}`" for user in users[: _MOST if rest > 1 else None])
    return f"{shown} and {rest} more" if rest > 1 else shown


def _named(node: Any, schemas: dict[str, Json]) -> Iterator[str]:
    """The components that a node names; through those that are mere mappings, for they have no class."""
    if is_list(node):
        for item in node:
            yield from _named(item, schemas)
    elif is_object(node):
        if (name := ref_name(node)) in schemas:
            yield name
            if not schemas[name].keys() & {"properties", "enum", "oneOf"}:
                yield from _named([*schemas[name].values()], schemas)
        else:
            for item in node.values():
                yield from _named(item, schemas)
