"""JSON: text to values and back (orjson where there is one), and questions whose answers keep types.

What a value means for a model is in `models.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Is this a JSON object?"""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Is this a JSON array?"""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """May this be sent as a JSON object?"""
    return isinstance(value, Mapping)


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """May this be sent as a JSON array? Text may not."""
    return isinstance(value, (list, tuple, set, frozenset))


def _loads(text: bytes) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _dumps(value: Any, default: Callable[[object], Any] | None = None) -> bytes:
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=default)
        return text.encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None


try:
    import orjson
except ImportError:  # not on every Python implementation
    loads: Callable[[bytes], Any] = _loads
    dumps = _dumps
else:
    loads = orjson.loads
    _DATES = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC

    def dumps(value: Any, default: Callable[[object], Any] | None = None) -> bytes:
        return orjson.dumps(value, default, _DATES)


_SPACE = re.compile(r"[ \t\r\n]*")
_ONE = json.JSONDecoder(parse_constant=_no_constant)


def documents(text: bytes) -> list[Any]:
    """The JSON values of a text, one after another; none unless it is JSON to its end. Kratos writes two where a hook
    stops a flow: the error, and the flow."""
    try:
        return [loads(text)]
    except ValueError:
        pass
    found: list[Any] = []
    try:
        rest, at = text.decode(), 0
        while at < len(rest):
            value, at = _ONE.raw_decode(rest, at)
            found.append(value)
            space = _SPACE.match(rest, at)
            at = space.end() if space else at
    except (ValueError, RecursionError):
        return []
    return found
