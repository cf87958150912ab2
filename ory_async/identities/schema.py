"""What an identity schema says of traits: which of them people sign in with, and of which kinds they are. Pure.

Where the schema comes from is in `api.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from attrs import frozen

from ory_async._runtime.json import is_list, is_object

Path: TypeAlias = tuple[str, ...]
_DEEP = 20
ITEMS = "*"
"""A step of a path: every item of a list."""


@frozen
class Trait:
    """One trait of a schema. `kind`: its JSON type; a list or a shape that says nothing is `any`."""

    path: Path
    kind: str
    identifier: bool


def traits_of(schema: Any) -> tuple[Trait, ...]:
    """The traits of a schema that are no objects, in its order; `*` in a path is every item of a list."""
    whole: Any = schema if is_object(schema) else {}
    properties = whole.get("properties")
    traits = properties.get("traits") if is_object(properties) else None
    return tuple({trait.path: trait for trait in _walk(whole, traits, (), 0)}.values())


def trait_at(text: str) -> tuple[Trait, ...]:
    """The trait that a caller names as identifier: `email`, or `contact.email`."""
    return (Trait(tuple(text.split(".")), "string", True),)


def identifiers(traits: Iterable[Trait], body: Any) -> list[str]:
    """What the identity of a create body would sign in with: identifiers among its traits, and OpenID subjects."""
    whole: Any = body if is_object(body) else {}
    found = [value for trait in traits if trait.identifier for value in values_at(whole.get("traits"), trait.path)]
    subjects = values_at(whole, ("credentials", "oidc", "config", "providers", ITEMS))
    found += [f"{each.get('provider')}:{each.get('subject')}" for each in subjects if is_object(each)]
    return [*dict.fromkeys(value for value in found if isinstance(value, str) and value)]


def values_at(value: Any, path: Path) -> Iterator[Any]:
    """What stands at a path, if anything does."""
    if not path:
        yield value
    elif path[0] == ITEMS:
        for item in value if is_list(value) else ():
            yield from values_at(item, path[1:])
    elif is_object(value) and path[0] in value:
        yield from values_at(value[path[0]], path[1:])


def _walk(whole: Any, schema: Any, path: Path, depth: int) -> Iterator[Trait]:
    if not is_object(schema) or depth > _DEEP:
        return
    if isinstance(schema.get("$ref"), str):
        yield from _walk(whole, _referred(whole, schema["$ref"]), path, depth + 1)
    for joined in ("allOf", "anyOf", "oneOf"):
        for part in schema[joined] if is_list(schema.get(joined)) else ():
            yield from _walk(whole, part, path, depth + 1)
    properties = schema.get("properties")
    for name, inner in properties.items() if is_object(properties) else ():
        below = [*_walk(whole, inner, (*path, name), depth + 1)]
        yield from below or [Trait((*path, name), "any", False)]
    if is_object(schema.get("items")):
        below = [*_walk(whole, schema["items"], (*path, ITEMS), depth + 1)]
        yield from (trait for trait in below if trait.identifier)
        yield Trait(path, "any", False)
    elif path and not is_object(properties) and "type" in schema:
        kind = schema["type"]
        yield Trait(
            path, kind if isinstance(kind, str) and kind not in ("array", "object") else "any", _signs_in(schema)
        )


def _signs_in(schema: Any) -> bool:
    ory = schema.get("ory.sh/kratos")
    credentials = ory.get("credentials") if is_object(ory) else None
    kinds = credentials.values() if is_object(credentials) else ()
    return any(is_object(kind) and kind.get("identifier") is True for kind in kinds)


def _referred(whole: Any, reference: str) -> Any:
    found: Any = whole
    for step in reference.removeprefix("#/").split("/") if reference.startswith("#/") else ("",):
        found = found.get(step.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
    return found
