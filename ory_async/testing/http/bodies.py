"""JSON bodies as the servers decode them: one strict decoder, and one that looks at the headers first."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ory_async.testing.http.wire import Call, JsonObject, Refused, is_list, is_object

LARGEST = 5 * 1024 * 1024
TOO_LARGE = "http: request body too large"


# What a body may hold: a type, an object with these members, or a list of such things. `object`: anything.
Shape = type | Mapping[str, "Shape"] | Sequence["Shape"]


def check(value: Any, shape: Shape, *, strict: bool = True) -> None:
    """ValueError for a value of another type and, if strict, for unknown members. null is always right."""
    if value is None:
        return
    if isinstance(shape, Mapping):
        members = _object(value)
        for name, inner in members.items():
            if name in shape:
                check(inner, shape[name], strict=strict)
            elif strict:
                raise ValueError(f'json: unknown field "{name}"')
    elif isinstance(shape, type):
        if not isinstance(value, shape):
            raise ValueError(f"json: cannot unmarshal the value into a {shape.__name__}")
    elif is_list(value):
        for inner in value:
            check(inner, shape[0], strict=strict)
    else:
        raise ValueError("json: cannot unmarshal the value into a list")


def strict(call: Call, shape: Shape, *, code: int | None = None) -> JsonObject:
    """The JSON object of a request that may have these members alone.

    code: what the envelope of a refusal claims, where that is not its status.
    """
    try:
        data = _object(_parsed(call.body))
        check(data, shape)
    except ValueError as error:
        raise Refused(400, message=str(error), code=code) from None
    return data


def lenient(call: Call, shape: Shape) -> JsonObject:
    """The JSON object of a request; the headers must say that it is JSON, unknown members are ignored."""
    if not call.body:
        header = '"Content-Length"'
        raise Refused(400, f"Unable to decode HTTP Request Body because its HTTP Header {header} is zero.")
    kind = call.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/json":
        header = f'"Content-Type: {kind}"'
        text = f"HTTP {call.method} Request used unknown HTTP Header {header}, only [application/json] are supported."
        raise Refused(400, text)
    if len(call.body) > LARGEST:
        raise Refused(400, f"Unable to read HTTP POST body: {TOO_LARGE}")
    try:
        data = _object(_parsed(call.body))
        check(data, shape, strict=False)
    except ValueError as error:
        raise Refused(400, f"Unable to decode JSON payload: {error}") from None
    return data


def patch(call: Call) -> Any:
    """The JSON of a request, of any type."""
    if len(call.body) > LARGEST:
        raise Refused(500, message=TOO_LARGE)
    try:
        return _parsed(call.body)
    except ValueError as error:
        raise Refused(400, "An error occured when applying the JSON patch", message=str(error)) from None


def _object(value: Any) -> JsonObject:
    if not is_object(value):
        raise ValueError("json: cannot unmarshal the value into an object")
    return value


def _parsed(body: bytes) -> Any:
    if not body:
        raise ValueError("EOF")
    if len(body) > LARGEST:
        raise ValueError(TOO_LARGE)
    try:
        return json.loads(body)
    except json.JSONDecodeError as error:
        if error.pos >= len(error.doc):
            raise ValueError("unexpected EOF") from None
        raise ValueError(f"invalid character {error.doc[error.pos]!r} in the JSON body") from None
    except (UnicodeDecodeError, RecursionError):
        raise ValueError("invalid JSON") from None
