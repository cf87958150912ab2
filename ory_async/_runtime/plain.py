"""Values of Python -> JSON values: models, dates, enums and whatever else a caller may put into a body.

How a JSON value becomes text is in `json.py`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Final, Literal, TypeAlias, final
from uuid import UUID

from ory_async._runtime.json import as_text, in_utc, is_collection, is_mapping

Plain: TypeAlias = Callable[[Any], Any]
Moments: TypeAlias = Callable[[Sequence[Any]], Sequence[Any]]
_ATOMS = frozenset({str, int, float, bool, type(None)})
_DEEPEST = 1024  # levels that orjson reads


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Absent, where None itself can be sent (`JsonPatch.value`)."""


def plain(value: Any) -> Any:
    """The JSON value of anything a model or a mapping may hold, dates as text. Raises TypeError for a name that is
    none, RecursionError beyond 1,000 levels; what is no JSON at all stays as it is."""
    return _walked(value, _plain, as_text)


def sendable(value: Any) -> Any:
    """The same for `dumps`, which writes dates faster than anything makes them text."""
    return _walked(value, _sendable, in_utc)


def _walked(value: Any, walk: Plain, moments: Moments) -> Any:
    try:
        return walk(value)
    except RecursionError:
        return _walked_deep(value, walk, moments)


def _walker(moments: Moments) -> Plain:
    def walk(value: Any) -> Any:
        kind: type[object] = type(value)  # pyright: ignore[reportUnknownVariableType]
        if kind is dict:
            found: dict[str, Any] = {}
            for key, item in value.items():
                found[key if type(key) is str else _name(key)] = item if type(item) is str else walk(item)
            if len(found) < len(value):
                raise TypeError("two members have one name")
            return found
        if kind is list:
            return [item if type(item) is str else walk(item) for item in value]
        if kind in _ATOMS:
            return value
        if (members := getattr(kind, "_members", None)) is not None:  # a model
            return members(value, walk, moments)
        if isinstance(value, datetime):
            return moments((value,))[0]
        inner = _inner(value)
        return value if inner is value else walk(inner)

    return walk


_plain, _sendable = _walker(as_text), _walker(in_utc)


def _inner(value: Any) -> Any:
    """What stands for a value that JSON has no word for; the value itself where nothing does."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):  # of a class of its own
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if is_collection(value):
        return list(value)
    if is_mapping(value):
        return dict(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    return value


def _name(key: Any) -> str:
    """The name of a member. Raises TypeError for a key that no two people would write alike."""
    text = _inner(key) if isinstance(key, (str, Enum, UUID)) else key
    if type(text) is int:
        return str(text)
    if type(text) is not str:
        raise TypeError(f"the name of a member must be text, not {type(key).__name__}")
    return text


def _same(value: Any) -> Any:
    return value


def _walked_deep(value: Any, walk: Plain, moments: Moments) -> Any:
    """The same without recursion, for what is nested deeper than Python calls."""
    top: list[Any] = [None]
    waiting: list[tuple[Any, Any, Any, int]] = [(top, 0, value, 0)]
    while waiting:
        place, key, value, depth = waiting.pop()
        if depth > _DEEPEST:
            raise RecursionError("nested too deeply, or holds itself")
        kind: type[object] = type(value)  # pyright: ignore[reportUnknownVariableType]
        if (members := getattr(kind, "_members", None)) is not None:
            value = members(value, _same, moments)
        elif not isinstance(value, datetime):
            value = _inner(value)
        if is_mapping(value):
            place[key] = found = dict.fromkeys(map(_name, value))
            waiting += [(found, _name(name), item, depth + 1) for name, item in value.items()]
        elif is_collection(value):
            place[key] = items = [None] * len(value)
            waiting += [(items, index, item, depth + 1) for index, item in enumerate(value)]
        else:
            place[key] = walk(value)
    return top[0]
