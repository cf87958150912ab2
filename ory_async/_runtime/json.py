"""JSON: text to values and back (dates included), and questions whose answers keep types.

The standard library decides what a text means and how a value is written; orjson, where there is one, does it faster
wherever both agree. What a value means for a model is in `models.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeGuard

try:
    import orjson
except ImportError:  # not on every Python implementation
    _fast: Any = None
else:
    _fast = orjson


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


# ---- reading -------------------------------------------------------------------------------------------------

_LONG = b"0" * 19  # digits of the shortest number that does not fit into 64 bits
_ZEROS = bytes(48 if 48 <= byte <= 57 else 0 for byte in range(256))  # every digit becomes 0, everything else \0


def loads(text: bytes) -> Any:
    """The value of a JSON text. Raises ValueError."""
    if _fast is not None and not _beyond_64_bits(text):
        try:
            return _fast.loads(text)
        except ValueError:
            pass  # or something that it alone refuses
    return _loads(text)


def _loads(text: bytes) -> Any:
    try:
        return json.loads(text.decode(), parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _beyond_64_bits(text: bytes) -> bool:
    """May there be a whole number of more than 64 bits? orjson makes it a float. Digits inside of strings are none."""
    digits = text.translate(_ZEROS)
    end = len(digits)
    while (end := digits.rfind(_LONG, 0, end)) >= 0:
        end = digits.rfind(b"\0", 0, end) + 1
        if text[max(end - 2, 0) : end].rstrip(b"-")[-1:] in (b"", b":", b",", b"[", b" ", b"\n", b"\t", b"\r"):
            return True
    return False


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), -float("inf")):
        raise ValueError("a number beyond every float")
    return value


# ---- writing -------------------------------------------------------------------------------------------------


def dumps(value: Any) -> bytes:
    """The JSON text of JSON values and dates, which are written in UTC. Raises TypeError or ValueError."""
    if _fast is None:
        return _dumps(value)
    try:
        text = _fast.dumps(value, None, _DATES)
    except TypeError:  # what it alone cannot write
        return _dumps(value)
    return _dumps(value) if b"null" in text else text  # NaN is no JSON: orjson writes null


def _dumps(value: Any) -> bytes:
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_date)
        return text.encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _date(value: Any) -> str:
    if isinstance(value, datetime):
        return rfc3339(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


# ---- several values -----------------------------------------------------------------------------------------


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


# ---- dates ---------------------------------------------------------------------------------------------------

_DATES = 0 if _fast is None else _fast.OPT_UTC_Z | _fast.OPT_NAIVE_UTC


def rfc3339(value: datetime) -> str:
    """`2026-01-02T03:04:05.678000Z`."""
    found = utc(value)
    return found.replace(tzinfo=None).isoformat() + "Z" if found.tzinfo is UTC else found.isoformat()


def utc(value: datetime) -> datetime:
    """The same moment in UTC; a time without zone is taken as UTC."""
    if value.tzinfo is UTC:
        return value
    if not value.utcoffset():
        return value.replace(tzinfo=UTC)
    try:
        return value.astimezone(UTC)
    except OverflowError:  # the first or last hours of all time
        return value


def in_utc(values: Sequence[Any]) -> Sequence[Any]:
    """Dates as `dumps` writes them right: in UTC, or text already; None, and what is no date, as it is."""
    return values if _all_utc(values) else [_in_utc(value) for value in values]


def as_text(values: Sequence[Any]) -> Sequence[Any]:
    """Dates as text; None, and what is no date, as it is."""
    if _fast is None or not _all_utc(values):
        return [rfc3339(value) if isinstance(value, datetime) else value for value in values]
    found: list[Any] = _fast.loads(_fast.dumps(values, None, _DATES))  # ten times as fast as datetime.isoformat
    return found


def _all_utc(values: Sequence[Any]) -> bool:
    for value in values:  # noqa: SIM110  # all() takes twice as long
        if value is not None and (type(value) is not datetime or value.tzinfo is not UTC):
            return False
    return True


def _in_utc(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    found = utc(value)
    return found if type(found) is datetime and found.tzinfo is UTC else rfc3339(value)
