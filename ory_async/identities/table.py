"""Identities as rows of a table (CSV) and back, and as bodies for another import. Pure.

Files are read and written in `export.py`, and by the command line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ory_async._runtime.json import is_list, is_object
from ory_async.errors import InvalidArgument
from ory_async.identities.schema import ITEMS, Trait, values_at

TRAITS = "traits."
FIRST, LAST = (
    ("id", "schema_id", "state", "external_id"),
    ("metadata_public", "metadata_admin", "created_at", "updated_at"),
)
_TEXT = {"id", "schema_id", "state", "external_id", "organization_id", "created_at", "updated_at"}
MEMBERS = [
    "schema_id",
    "state",
    "external_id",
    "organization_id",
    "traits",
    "metadata_public",
    "metadata_admin",
    "credentials",
]
"""Of what creates an identity; an export has more."""
_ADDRESS = {
    "verifiable_addresses": ("value", "via", "verified", "status", "verified_at"),
    "recovery_addresses": ("value", "via"),
}


def columns(traits: Iterable[Trait]) -> list[str]:
    """The columns of identities with these traits: `id`, …, `traits.email`, `traits.name.first`, …"""
    named = dict.fromkeys(".".join(trait.path) for trait in traits if ITEMS not in trait.path)
    return [*FIRST, *(TRAITS + name for name in named), *LAST]


def cells(identity: Mapping[str, Any], wanted: Sequence[str]) -> list[str]:
    """An identity as a row of these columns: text as it is, everything else as JSON, nothing as an empty cell."""
    return [_cell(next(values_at(identity, tuple(name.split("."))), None)) for name in wanted]


def body_of_cells(names: Sequence[str], row: Sequence[str], kinds: Mapping[str, str]) -> dict[str, Any]:
    """The body that creates the identity of a row. `kinds`: the JSON types of traits by their column; what is neither
    text nor unknown is read as JSON. Raises InvalidArgument for a cell that is none, or a row of another length."""
    if len(row) != len(names):
        raise InvalidArgument("rows", f"{len(row)} cells for {len(names)} columns")
    body: dict[str, Any] = {}
    for name, cell in zip(names, row, strict=True):
        if cell:
            place, *path = name.split(".")
            below: dict[str, Any] = body
            for step in [place, *path][:-1]:
                below = below.setdefault(step, {})
            below[[place, *path][-1]] = _value(name, cell, kinds.get(name))
    return importable(body)


def importable(identity: Mapping[str, Any]) -> dict[str, Any]:
    """What of an exported identity creates it again: no id, no times, credentials only where they hold something."""
    body: dict[str, Any] = {name: identity[name] for name in MEMBERS if identity.get(name) is not None}
    if is_object(credentials := body.pop("credentials", None)):
        kept = {
            kind: {"config": of["config"]} for kind, of in credentials.items() if is_object(of) and of.get("config")
        }
        body |= {"credentials": kept} if kept else {}
    for name, members in _ADDRESS.items():
        found = identity.get(name)
        if is_list(found) and found:
            body[name] = [{k: each[k] for k in members if each.get(k) is not None} for each in found if is_object(each)]
    return body


def kinds_of(traits: Iterable[Trait]) -> dict[str, str]:
    """The JSON types of traits by their column."""
    return {TRAITS + ".".join(trait.path): trait.kind for trait in traits}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _value(name: str, cell: str, kind: str | None) -> Any:
    if name in _TEXT or kind == "string":
        return cell
    try:
        return json.loads(cell)
    except ValueError:
        if kind in (None, "any") and name.startswith(TRAITS):
            return cell
        raise InvalidArgument(name, f"the cell is no JSON, and its column is no text: {cell[:40]!r}") from None
