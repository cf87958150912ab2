"""The tree of errors: what each class is, carries, shows, and keeps across processes. 1-02, 1-08."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

import ory_async.v1.models as models
from ory_async import errors
from ory_async._runtime.failures import error_from_response, facts_of
from ory_async._runtime.headers import Headers
from ory_async._runtime.operation import Operation
from ory_async._runtime.response import Response

ROOT = Path(__file__).resolve().parents[2]
SECRET = "s3cret-in-the-body"
FLOW = {
    "id": "flow-1",
    "type": "api",
    "expires_at": "2026-01-01T01:00:00Z",
    "issued_at": "2026-01-01T00:00:00.123456Z",
    "request_url": "http://x",
    "state": "zz_future",
    "unknown": {"n": None},
    "ui": {
        "action": "http://x",
        "method": "POST",
        "nodes": [
            {"type": "hologram", "group": "zz", "messages": [], "meta": {}, "attributes": {"node_type": "hologram"}}
        ],
        "messages": [{"id": 4000006, "text": SECRET, "type": "error"}],
    },
}
HEADERS = [
    ("Content-Type", "application/json"),
    ("Set-Cookie", f"a={SECRET}; Path=/"),
    ("Set-Cookie", "b=2"),
    ("X-RateLimit-Limit", "10"),
    ("X-RateLimit-Remaining", "3"),
    ("X-RateLimit-Reset", "2.5"),
    ("Retry-After", "1"),
    ("Location", "https://x/y"),
]
BODY: dict[str, Any] = {
    "error": {
        "id": "some_id",
        "code": 499,
        "status": "Odd",
        "request": "req-1",
        "reason": SECRET,
        "message": SECRET,
        "debug": SECRET,
        "details": {"hint": SECRET, "continue_with": [{"action": "zz"}]},
    },
    "redirect_browser_to": f"https://x/y?token={SECRET}",
    "use_flow_id": "flow-2",
}
ALWAYS = [
    "status",
    "error_id",
    "reason",
    "message",
    "request_id",
    "redirect_browser_to",
    "use_flow_id",
    "continue_with",
    "details",
    "headers",
    "set_cookies",
    "body",
    "operation",
]


def tree(kind: type[errors.OryError] = errors.OryError) -> list[type[errors.OryError]]:
    return [kind, *(found for child in kind.__subclasses__() for found in tree(child))]


def response(status: int, data: Any = None, headers: Any = HEADERS) -> Response:
    import json

    return Response(status, Headers(headers), json.dumps(data).encode() if data is not None else b"")


def example(kind: type[errors.OryError]) -> errors.OryError:
    """An instance with everything set."""
    if issubclass(kind, errors.FlowNotComplete):
        return kind(
            400, "update_login_flow", **facts_of(response(400, FLOW), FLOW), flow=models.LoginFlow.from_dict(FLOW)
        )
    if issubclass(kind, errors.ApiError):
        return kind(499, "get_identity", **facts_of(response(499, BODY), BODY))
    if issubclass(kind, errors.TransportError):
        return kind("the connection was lost", sent=False, operation="get_identity", attempts=3)
    if issubclass(kind, errors.DecodeError):
        error = kind("expected a string, got a number", "identity", 3, "id")
        error.status, error.content_type, error.body, error.operation = 200, "application/json", b"{}", "get_identity"
        return error
    if issubclass(kind, errors.RelationSyntaxError):
        return kind("Doc:1view@ann", 9, "expected #")
    if issubclass(kind, errors.Unanswered):
        return kind([True, None], {1: example(errors.BadRequest)})
    if issubclass(kind, errors.RowsFailed):
        return kind("1 rejected", {"rejected": 1}, ["a row"])
    if issubclass(kind, errors.InvalidArgument):
        return kind("page_size", "must be at least 1, not 0")
    return kind("slug_or_url: a project slug or URL is needed")


def state(error: errors.OryError) -> dict[str, Any]:
    """Everything that the error carries, as values that compare."""
    found = {name: getattr(error, name) for name in ("args", *vars(error))}
    if isinstance(error, errors.ApiError):
        found["headers"] = {name: error.headers.get_list(name) for name in error.headers}
    if isinstance(error, errors.Unanswered):
        found["errors"] = {index: state(inner) for index, inner in error.errors.items()}
    if isinstance(error, errors.DecodeError):
        found["path"] = error.path
    return found


TREE = sorted(set(tree()), key=lambda kind: kind.__qualname__)


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_1_02_errors_survive_pickling_and_copying(kind: type[errors.OryError]) -> None:
    error = example(kind)
    error.add_note("while syncing")
    copies = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for again in (*copies, copy.copy(error), copy.deepcopy(error)):
        assert again is not error
        assert type(again) is type(error)
        assert state(again) == state(error)
        assert (str(again), repr(again)) == (str(error), repr(error))
        assert again.__notes__ == ["while syncing"]


def test_1_02_a_pickled_flow_is_the_same_flow() -> None:
    error = example(errors.FlowNotComplete)
    again = pickle.loads(pickle.dumps(error))
    assert type(again.flow) is models.LoginFlow
    assert again.flow == error.flow
    assert again.flow.to_dict() == FLOW
    assert again.body == error.body


def test_1_02_errors_survive_a_process_pool() -> None:
    """An exception of a worker reaches its parent: raised, pickled, raised again."""
    with pytest.raises(errors.RateLimited) as caught:
        raise example(errors.RateLimited)
    with pytest.raises(errors.RateLimited) as again:
        raise pickle.loads(pickle.dumps(caught.value))
    assert (again.value.retry_after, again.value.limit) == (2.5, "10")


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_1_02_text_of_an_error_shows_nothing_of_the_answer(kind: type[errors.OryError]) -> None:
    error = example(kind)
    assert str(error)
    for text in (str(error), repr(error), f"{error!s:>10}", "".join(map(str, error.args))):
        assert SECRET not in text


@pytest.mark.parametrize("kind", [k for k in TREE if issubclass(k, errors.ApiError)], ids=lambda kind: kind.__name__)
def test_1_02_every_attribute_is_always_there(kind: type[errors.ApiError]) -> None:
    bare = kind(499, "get_identity", **facts_of(response(499, headers=[]), None))
    for name in ALWAYS:
        assert hasattr(bare, name), name
    assert {name for name in ALWAYS if getattr(bare, name) is not None} == {
        "status",
        "headers",
        "set_cookies",
        "body",
        "operation",
    }
    assert (bare.status, bare.set_cookies, bare.body, bare.operation) == (499, [], b"", "get_identity")
    full = kind(499, "get_identity", **facts_of(response(499, BODY), BODY))
    assert full.status == 499
    assert full.error_id == "some_id"
    assert full.reason == full.message == SECRET
    assert full.request_id == "req-1"
    assert full.redirect_browser_to == BODY["redirect_browser_to"]
    assert full.use_flow_id == "flow-2"
    assert full.continue_with == [{"action": "zz"}]
    assert full.details == BODY["error"]["details"]
    assert full.set_cookies == [f"a={SECRET}; Path=/", "b=2"]
    assert full.headers["x-ratelimit-limit"] == "10"


@pytest.mark.parametrize(
    ("kind", "parents"),
    [
        (errors.ConnectFailed, (errors.TransportError, ConnectionError)),
        (errors.RequestTimeout, (errors.TransportError, TimeoutError)),
        (errors.InvalidArgument, (errors.ConfigurationError, ValueError)),
        (errors.NotAnOperation, (errors.InvalidArgument, TypeError)),
        (errors.SessionInactive, (errors.Unauthorized,)),
        (errors.Aal2Required, (errors.Forbidden,)),
        (errors.RefreshRequired, (errors.Forbidden,)),
        (errors.CsrfViolation, (errors.Forbidden,)),
        (errors.AddressNotVerified, (errors.Forbidden,)),
        (errors.FlowExpired, (errors.Gone,)),
        (errors.FlowReplaced, (errors.Gone,)),
        (errors.BrowserRedirectRequired, (errors.Unprocessable,)),
        (errors.FlowNotComplete, (errors.BadRequest,)),
        (errors.RedirectResponse, (errors.UnexpectedStatus,)),
        (errors.OAuth2Error, (errors.ApiError,)),
        (errors.OAuth2BadRequest, (errors.OAuth2Error, errors.BadRequest)),
        (errors.OAuth2Unauthorized, (errors.OAuth2Error, errors.Unauthorized)),
        (errors.OAuth2Forbidden, (errors.OAuth2Error, errors.Forbidden)),
        (errors.RateLimited, (errors.ApiError,)),
        (errors.ServerError, (errors.ApiError,)),
        (errors.DecodeError, (errors.OryError,)),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_1_02_the_tree_is_as_it_is_drawn(kind: type[Exception], parents: tuple[type[Exception], ...]) -> None:
    assert all(issubclass(kind, parent) for parent in parents)
    assert kind.__name__ in (errors.__doc__ or "")


def test_1_02_no_error_of_an_answer_is_an_error_of_python() -> None:
    """`except ValueError` around a call must not catch what a server said."""
    for kind in TREE:
        if issubclass(kind, (errors.ApiError, errors.DecodeError)):
            assert not issubclass(kind, (ValueError, KeyError, TypeError, OSError, LookupError)), kind


# ---- odd bodies ----------------------------------------------------------------------------------------------

ODD = {
    "deep": b'{"error":' + b"[" * 50_000,
    "huge number": b'{"error":{"code":' + b"9" * 10_000 + b"}}",
    "not UTF-8": b'{"error":{"message":"\xff\xfe"}}',
    "UTF-16": '{"error":{"id":"x"}}'.encode("utf-16"),
    "half a surrogate": b'{"error":{"id":"\\ud800"}}',
    "NaN": b'{"error":{"code":NaN}}',
    "nothing but a BOM": b"\xef\xbb\xbf",
    "zero bytes": b"\0" * 10,
}
WITHOUT_ORJSON = """
import sys
sys.modules["orjson"] = None
from ory_async import DecodeError, Headers
from ory_async._runtime.operation import Operation
from ory_async._runtime.response import Response
from ory_async._runtime.failures import error_from_response
body = sys.stdin.buffer.read()
operation = Operation(name="get_identity", method="GET", path="/x", service="kratos")
print(type(error_from_response(Response(500, Headers(), body), operation)).__name__)
try:
    Response(200, Headers(), body).json()
except DecodeError:
    pass
"""


@pytest.mark.parametrize("name", ODD)
def test_1_02_odd_bodies_end_in_the_tree(name: str) -> None:
    operation = Operation(name="get_identity", method="GET", path="/x", service="kratos")
    error = error_from_response(Response(500, Headers(), ODD[name]), operation)
    assert type(error) is errors.ServerError
    assert error.body == ODD[name]


@pytest.mark.parametrize("name", ["deep", "huge number"])
def test_1_02_odd_bodies_end_in_the_tree_without_orjson_too(name: str) -> None:
    """Where there is no orjson, the parser of the standard library has other limits."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_ORJSON], input=ODD[name], capture_output=True, cwd=ROOT, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, [b"ServerError"]), done.stderr.decode()[-300:]


# ---- rate limits ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "limit", "remaining", "reset", "retry_after"),
    [
        ({}, None, None, None, None),
        ({"x-ratelimit-reset": "2"}, None, None, 2, 2),
        ({"x-ratelimit-limit": "10, 10;w=1", "x-ratelimit-remaining": "0"}, "10, 10;w=1", 0, None, None),
        ({"retry-after": "7"}, None, None, None, 7),
        ({"retry-after": "7", "x-ratelimit-reset": "2"}, None, None, 2, 7),
        ({"retry-after": "1", "x-ratelimit-reset": "30"}, None, None, 30, 30),
        ({"x-ratelimit-reset": "0"}, None, None, 0, 0),
        ({"x-ratelimit-reset": "soon", "retry-after": "later"}, None, None, None, None),
        ({"x-ratelimit-reset": "-5", "retry-after": "-1"}, None, None, None, None),
        ({"x-ratelimit-reset": "nan", "retry-after": "inf"}, None, None, None, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, None, None, None, 0),
        ({"retry-after": "", "x-ratelimit-reset": ""}, None, None, None, None),
        ({"x-ratelimit-remaining": "none", "x-ratelimit-limit": ""}, "", None, None, None),
    ],
)
def test_1_08_rate_limited_carries_what_the_server_said(
    headers: dict[str, str], limit: str | None, remaining: float | None, reset: float | None, retry_after: float | None
) -> None:
    operation = Operation(name="list_identities", method="GET", path="/x", service="kratos")
    error = error_from_response(Response(429, Headers(headers), b"slow down"), operation)
    assert type(error) is errors.RateLimited
    assert (error.limit, error.remaining, error.reset) == (limit, remaining, reset)
    assert error.retry_after == retry_after


def test_1_08_a_date_in_retry_after_is_seconds_from_now() -> None:
    operation = Operation(name="list_identities", method="GET", path="/x", service="kratos")
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    for status, kind in ((429, errors.RateLimited), (503, errors.ServerError)):
        error = error_from_response(Response(status, Headers({"retry-after": later}), b""), operation)
        assert type(error) is kind
        assert isinstance(error, errors.RateLimited | errors.ServerError)
        assert error.retry_after is not None
        assert 3500 < error.retry_after <= 3600


# ---- where in an answer --------------------------------------------------------------------------------------


def test_1_02_the_path_of_a_decode_error_grows_outwards() -> None:
    error = errors.DecodeError("expected a string").inside("id").inside(2).inside("devices")
    assert error.path == "$.devices[2].id"
    assert errors.DecodeError("x").path == "$"
    assert (error.status, error.content_type, error.body, error.operation) == (None, None, None, None)
