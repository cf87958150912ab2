"""1-02: every status from 300 to 599 that a document names, with every kind of body, on every operation.

Always one class of the tree; what the body says is an attribute; nothing of it is lost. In full that is each of the
combinations, but for the bodies of 5 MB, which every operation meets once. In short every operation meets every third
body with one status, and each status each body at some operation.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from ory_async import ApiError, DecodeError
from ory_async._runtime.core import is_result
from ory_async._runtime.failures import error_from_response, family
from ory_async._runtime.headers import Headers
from ory_async._runtime.response import Response
from ory_async.errors import FlowNotComplete
from tests.corpus.counts import FULL, counted
from tests.corpus.expected import expected_class
from tests.support.calls import Documented, Server, operations, server
from tests.support.schema import APIS, Json

JSON = "application/json"
HERODOT: Json = {"code": 400, "status": "X", "request": "req-1", "reason": "why", "message": "what"}
FLOW: Json = {"id": "f", "ui": {"action": "x", "method": "POST", "nodes": []}, "state": "choose_method"}
BIG = 5 * 2**20


@dataclass(frozen=True)
class Body:
    """`said`: attributes of the error that it gives."""

    name: str
    data: Any
    said: Json
    content_type: str | None = JSON
    encoding: str | None = None

    @cached_property
    def raw(self) -> bytes:
        return self.data if isinstance(self.data, bytes) else json.dumps(self.data).encode()

    @property
    def value(self) -> Any:
        """What JSON it is; None if it is none."""
        return None if isinstance(self.data, bytes) else self.data


SAID = {"reason": "why", "message": "what", "request_id": "req-1"}
BODIES = (
    Body("Ory's envelope", {"error": {**HERODOT, "id": "some_id"}}, {**SAID, "error_id": "some_id"}),
    Body("the envelope bare", {**HERODOT, "id": "some_id"}, {**SAID, "error_id": "some_id"}),
    Body(
        "RFC 6749",
        {"error": "some_error", "error_description": "what", "error_hint": "why"},
        {"error_id": "some_error", "message": "what", "reason": "why"},
    ),
    Body("gRPC status", {"code": 5, "message": "what", "details": [{"a": 1}]}, {"message": "what"}),
    Body(
        "details with a way on",
        {"error": {**HERODOT, "details": {"redirect_browser_to": "http://x", "continue_with": [{"action": "a"}]}}},
        {**SAID, "redirect_browser_to": "http://x", "continue_with": [{"action": "a"}]},
    ),
    Body("a flow", FLOW, {}),
    Body("text", b"no healthy upstream", {}, "text/plain"),
    Body("HTML", b"<!doctype html><title>502</title>", {}, "text/html"),
    Body("empty", b"", {}, None),
    Body("truncated JSON", b'{"error": {"id": "sess', {}),
    Body("an array", [{"error": {"id": "x"}}], {}),
    Body("5 MB of JSON", {"error": {**HERODOT, "reason": "r" * BIG}}, {**SAID, "reason": "r" * BIG}),
    Body("5 MB of anything", b"\xff" * BIG, {}, "application/octet-stream"),
    Body("an envelope called HTML", {"error": HERODOT}, SAID, "text/html"),
    Body("broken gzip", b"\x1f\x8b\x08\x00broken", {}, JSON, "gzip"),
    Body("cut gzip", gzip.compress(b'{"error": {"message": "what"}}' * 9)[:30], {}, JSON, "gzip"),
    Body("an unknown coding", b"\x28\xb5\x2f\xfd", {}, JSON, "zstd"),
    Body("deep", b'{"error":' * 20_000, {}),
)  # fmt: skip
LARGE = {body.name for body in BODIES if len(body.raw) > 10**6}


@cache
def statuses() -> list[int]:
    """Every status from 300 to 599 that an operation of any generation documents, and some that none does."""
    found = {int(s) for api in APIS for op in operations(api).values() for s in op.spec["responses"] if s.isdigit()}
    return sorted(
        {s for s in found if 300 <= s < 600} | {301, 308, 402, 405, 408, 413, 418, 429, 451, 502, 504, 520, 599}
    )


def pairs(number: int, results: list[int]) -> list[tuple[int, Body]]:
    """What the operation of that number is answered; its results are no errors."""
    found: list[tuple[int, Body]] = []
    for turn, body in enumerate(BODIES, number):
        if body.name in LARGE and not FULL and number % 40:
            continue
        if body.name not in LARGE and not FULL and turn % 3:
            continue
        every = FULL and body.name not in LARGE
        found += [(status, body) for status in (statuses() if every else [statuses()[turn % len(statuses())]])]
    return [(status, body) for status, body in found if status not in results]


async def test_1_02_every_status_with_every_body_on_every_operation() -> None:
    problems: list[str] = []
    met: set[tuple[int, str]] = set()
    every = [op for api in APIS for op in operations(api).values()]
    async with server() as on:
        for number, op in enumerate(every):
            for status, body in pairs(number, op.results):
                met.add((status, body.name))
                problems += [f"{op.name} {status} {body.name}: {p}" for p in await wrong(on, op, status, body)]
                counted(f"errors: {body.name}", op.api.name)
            on.requests.clear()
    assert not problems, f"{len(problems)} problems:\n" + "\n".join(problems[:20])
    assert {(status, body.name) for status in statuses() for body in BODIES if body.name not in LARGE} <= met


class Raw(httpx.AsyncByteStream):
    """A body that httpx has not looked at, as from a socket."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    async def __aiter__(self) -> Any:
        yield self.data


async def wrong(on: Server, op: Documented, status: int, body: Body) -> list[str]:
    headers = [("x-mine", "1"), ("set-cookie", "a=1"), ("set-cookie", "b=2")]
    headers += [("content-type", body.content_type)] if body.content_type else []
    headers += [("content-encoding", body.encoding)] if body.encoding else []
    on.next = httpx.Response(status, headers=headers, stream=Raw(body.raw))
    try:
        result = await on.call(op)
    except ApiError as error:
        kind = expected_class(op, status, body.value)
        found = [] if isinstance(error, kind) else [f"{type(error).__name__}, not {kind.__name__}"]
        found += [] if isinstance(error, family(status)) else ["another family"]
        optional = dict.fromkeys(
            ("error_id", "reason", "message", "request_id", "redirect_browser_to", "use_flow_id", "continue_with")
        )
        expected = {**optional, **body.said, "status": status, "operation": op.name, "set_cookies": ["a=1", "b=2"]}
        found += [f".{key}" for key, value in expected.items() if getattr(error, key) != value]
        found += [] if error.headers["x-mine"] == "1" else ["lost a header"]
        if body.encoding is None and error.body != body.raw:
            found.append("lost the body")
        if isinstance(error, FlowNotComplete) and error.flow.id != "f":
            found.append("lost the flow")
        return found
    except Exception as error:
        return [f"raised {type(error).__name__} {error}"]
    return [f"returned {result!r}"]


def test_1_02_error_from_response_never_raises() -> None:
    """Pure: any bytes and any headers, on operations of every credential, with and without a flow."""
    import ory_async.v1.api.frontend.to_session as whoami
    import ory_async.v1.api.frontend.update_login_flow as submit
    import ory_async.v1.api.oauth2.oauth2_token_exchange as token

    chosen = [whoami.OPERATION, submit.OPERATION, token.OPERATION]
    plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    keys = st.sampled_from(
        [
            "error",
            "id",
            "code",
            "ui",
            "nodes",
            "details",
            "message",
            "reason",
            "continue_with",
            "error_description",
            "state",
        ]
    )
    values = st.recursive(
        plain, lambda v: st.lists(v, max_size=3) | st.dictionaries(keys, v, max_size=5), max_leaves=12
    )
    bodies = st.binary(max_size=30) | values.map(lambda v: json.dumps(v).encode())
    dates = st.sampled_from(
        ["Thu, 01 Jan 2026 00:00:00 +99999999999999", "Thu, 01 Jan 0001 00:00:00 -2359", "1e999", "-1"]
    )
    texts = dates | st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=30)
    names = st.sampled_from(["retry-after", "x-ratelimit-reset", "x-ratelimit-remaining", "x-request-id", "location"])

    @settings(
        max_examples=3000 if FULL else 300,
        database=None,
        derandomize=True,
    )
    @given(st.integers(300, 599), bodies, st.dictionaries(names, texts), st.sampled_from(chosen))
    def check(status: int, body: bytes, headers: dict[str, str], operation: Any) -> None:
        response = Response(status, Headers({k: v.encode("latin-1") for k, v in headers.items()}), body)
        error = error_from_response(response, operation)
        assert isinstance(error, family(status))
        assert (error.status, error.body) == (status, body)
        assert f"{error} {error!r}"
        assert is_result(operation, response) is (status in operation.results)

    check()
    assert issubclass(DecodeError, Exception)
