"""Promises of the pure modules that no larger test meets."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from ory_async import UNSET, BadRequest, ConfigurationError, ConnectFailed, DecodeError, Ory, RetryPolicy
from ory_async._runtime import json as without_orjson
from ory_async._runtime.failures import error_from_response
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async._runtime.response import Response
from ory_async._runtime.settings import DEFAULT_RETRY
from ory_async.errors import TransportError
from ory_async.pagination import Page, Pager
from ory_async.retry import decide, was_processed
from tests.support.stubs import always, network


def test_details_of_grpc_are_kept_as_a_list() -> None:
    body = b'{"error": {"code": 404, "message": "m", "details": [{"reason": "r"}]}}'
    error = error_from_response(Response(400, httpx.Headers(), body), Operation("x", "GET", "/", "talos"))
    assert type(error) is BadRequest
    assert error.details == {"details": [{"reason": "r"}]}


@pytest.mark.parametrize("flow", [{"id": 7, "ui": {}}, {"id": "f", "ui": 7}, {"id": "f", "ui": {"nodes": {}}}])
async def test_a_flow_that_cannot_be_read_is_a_bad_request_with_its_body(flow: dict[str, Any]) -> None:
    with pytest.raises(BadRequest) as caught:
        await network(always(400, flow)).frontend.update_login_flow({"method": "code"}, flow="f")
    assert type(caught.value) is BadRequest
    assert json.loads(caught.value.body) == flow


def test_a_pager_says_how_it_is_used() -> None:
    async def fetch(token: str | None, seen: int) -> Page[Any]:
        raise AssertionError

    assert "await" in repr(Pager(fetch))


def test_unset_survives_pickling_as_itself() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET


def test_what_may_have_been_processed() -> None:
    def answered(status: int) -> Response:
        return Response(status, httpx.Headers())

    assert [was_processed(answered(status)) for status in (429, 500, 502, 503, 504)] == [False, False, True, True, True]
    assert was_processed(TransportError("x"))
    assert not was_processed(ConnectFailed("x", sent=False))


@pytest.mark.parametrize(("attempt", "wait"), [(1, 0.5), (2, 1.0), (3, None)])
def test_the_default_waits(attempt: int, wait: float | None) -> None:
    assert decide(DEFAULT_RETRY, TransportError("x"), repeat=True, attempt=attempt) == wait
    assert decide(RetryPolicy(0), TransportError("x"), repeat=True, attempt=attempt) is None


def test_a_list_operation_needs_a_rule() -> None:
    core = Ory.local()._core
    with pytest.raises(ConfigurationError):
        core.pager(Operation("x", "GET", "/", "kratos"), Request("/"), lambda value, lenient: value)


async def test_a_url_that_is_too_long_is_an_error_of_ours() -> None:
    with pytest.raises(ConfigurationError):
        await network(always(200, {})).identity.get_identity("i" * 70_000)


@pytest.mark.parametrize("value", [{"a": [1, "ü", None, True, 1.5]}, [], "x", 7])
def test_json_reads_what_it_writes_without_orjson(value: Any) -> None:
    raw = without_orjson._dumps(value)
    assert without_orjson._loads(raw) == value
    assert raw == without_orjson.dumps(value)


async def test_a_page_that_is_no_object_is_a_decode_error() -> None:
    with pytest.raises(DecodeError) as caught:
        await network(always(200, [])).relationship.get_relationships()
    assert caught.value.path == "$"
