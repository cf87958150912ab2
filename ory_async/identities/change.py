"""A change of traits as JSON Patch on single paths (RFC 6902). Pure.

Who sends it is in `api.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any, TypeAlias

from ory_async._runtime.json import is_list, is_mapping, is_object
from ory_async.errors import InvalidArgument

Change: TypeAlias = Mapping[str, Any] | Callable[[dict[str, Any]], dict[str, Any] | None]
Op: TypeAlias = dict[str, Any]
ROOT = "/traits"


def changed(traits: Any, change: Change) -> dict[str, Any]:
    """The traits as they shall be: a mapping is laid over them, member by member; a function gets a copy, and returns
    what shall be there or changes the copy. Raises InvalidArgument."""
    copy: dict[str, Any] = deepcopy(traits) if is_object(traits) else {}
    if callable(change):
        returned = change(copy)
        copy = copy if returned is None else returned
    elif is_mapping(change):
        _lay_over(copy, change)
    else:
        raise InvalidArgument("change", f"must be a mapping or a function, not {type(change).__name__}")
    if not is_object(copy):
        raise InvalidArgument("change", f"traits are an object, not {type(copy).__name__}")
    return copy


def difference(before: Any, after: Any, path: str = ROOT) -> Iterator[Op]:
    """The operations that make one out of the other. Lists are replaced as a whole. `add` also replaces, and sets what
    somebody took away in the meantime."""
    if is_object(before) and is_object(after):
        for name in before:
            if name not in after:
                yield {"op": "remove", "path": f"{path}/{_escaped(name)}"}
        for name, value in after.items():
            if name not in before:
                yield {"op": "add", "path": f"{path}/{_escaped(name)}", "value": value}
            else:
                yield from difference(before[name], value, f"{path}/{_escaped(name)}")
    elif not _same(before, after):
        yield {"op": "add", "path": path, "value": after}


def holds(traits: Any, operations: list[Op]) -> bool:
    """Do traits hold what the operations set?"""
    for each in operations:
        value: Any = {"traits": traits}
        there = True
        for step in each["path"][1:].split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            there = there and is_object(value) and name in value
            value = value[name] if there else None
        if there is not (each["op"] == "add") or (there and not _same(value, each["value"])):
            return False
    return True


def _lay_over(traits: dict[str, Any], change: Mapping[str, Any]) -> None:
    for name, value in change.items():
        below = traits.get(name)
        if is_mapping(value) and is_object(below):
            _lay_over(below, value)
        else:
            traits[name] = value


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON: true is not 1."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
