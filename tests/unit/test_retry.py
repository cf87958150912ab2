"""When a call is sent again, how long it waits, and what is told about each attempt."""

import json
import logging
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from ory_async import (
    Attempt,
    BadRequest,
    ConcurrentUpdate,
    Conflict,
    ConnectFailed,
    NotFound,
    Ory,
    PoolTimeout,
    RateLimited,
    RequestTimeout,
    RetryPolicy,
    ServerError,
    TransportError,
)
from ory_async.fastapi.answers import refusal
from tests.support.clock import Clock
from tests.support.document import arguments, documented, method_of
from tests.support.stubs import IDENTITY, KEY, SESSION, Wire, always, envelope, network, reply, scripted

Outcome = httpx.Response | Exception


async def whoami(ory: Ory, **options: Any) -> str:
    given: Any = options
    return (await ory.frontend.to_session(x_session_token="t", options=given)).id


def limited(**headers: str) -> httpx.Response:
    return reply(429, envelope(429), {name.replace("_", "-"): value for name, value in headers.items()})


# ---- how long ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
async def test_1_08_waits_what_x_ratelimit_reset_says_and_never_less(clock: Clock, chance: float) -> None:
    clock.random = chance
    wire = scripted(limited(x_ratelimit_reset="2"), reply(200, SESSION))
    assert await whoami(network(wire)) == "session-1"
    assert len(wire.requests) == 2
    (wait,) = clock.waits
    assert 2 <= wait <= 2.5
    assert (wait > 2) is (chance > 0)


async def test_1_08_honours_retry_after_in_seconds(clock: Clock) -> None:
    await whoami(network(scripted(limited(retry_after="7"), reply(200, SESSION))))
    assert clock.waits == [7]


async def test_1_08_honours_retry_after_as_a_date(clock: Clock) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=12), usegmt=True)
    await whoami(network(scripted(limited(retry_after=until), reply(200, SESSION))))
    (wait,) = clock.waits
    assert 10 < wait <= 12


async def test_1_08_a_date_that_has_passed_asks_for_nothing(clock: Clock) -> None:
    await whoami(network(scripted(limited(retry_after="Wed, 21 Oct 2015 07:28:00 GMT"), reply(200, SESSION))))
    assert clock.waits == [0.5]


async def test_1_08_the_longer_of_both_headers_counts(clock: Clock) -> None:
    wire = scripted(
        limited(retry_after="3", x_ratelimit_reset="5"),
        limited(retry_after="6", x_ratelimit_reset="4"),
        reply(200, SESSION),
    )
    await whoami(network(wire))
    assert clock.waits == [5, 6]


@pytest.mark.parametrize("value", ["0", "", "soon", "-4", "nan", "inf"])
async def test_1_08_a_reset_that_says_nothing_leaves_the_exponential_step(clock: Clock, value: str) -> None:
    await whoami(network(scripted(limited(x_ratelimit_reset=value, retry_after=value), reply(200, SESSION))))
    assert clock.waits == [0.5]


async def test_1_08_grows_exponentially_and_stops_at_the_cap(clock: Clock) -> None:
    wire = always(429, envelope(429))
    with pytest.raises(RateLimited):
        await whoami(network(wire, max_retries=50))
    assert clock.waits == [0.5, 1, 2, 4, 8, 16]
    assert len(wire.requests) == 7


@pytest.mark.parametrize(("asked", "waits"), [("30", [30]), ("31", [])])
async def test_1_08_more_than_the_cap_is_raised_at_once(clock: Clock, asked: str, waits: list[float]) -> None:
    wire = Wire(lambda request: limited(x_ratelimit_reset=asked))
    with pytest.raises(RateLimited) as caught:
        await whoami(network(wire, max_retries=1))
    assert clock.waits == waits
    assert len(wire.requests) == 1 + len(waits)
    assert caught.value.retry_after == float(asked)


async def test_1_08_more_than_the_cap_of_a_503_is_raised_with_its_wait(clock: Clock) -> None:
    wire = always(503, headers={"retry-after": "3600"})
    with pytest.raises(ServerError) as caught:
        await whoami(network(wire))
    assert (caught.value.status, caught.value.retry_after, clock.waits) == (503, 3600, [])


async def test_1_08_a_wait_past_the_deadline_is_raised_at_once(clock: Clock) -> None:
    wire = Wire(lambda request: limited(x_ratelimit_reset="2"))
    with pytest.raises(RateLimited) as caught:
        await whoami(network(wire), deadline=1.5)
    assert (len(wire.requests), clock.waits, caught.value.retry_after) == (1, [], 2)


async def test_1_08_all_waits_together_stay_within_the_deadline(clock: Clock) -> None:
    begun = clock.time()
    wire = always(503)
    with pytest.raises(ServerError):
        await whoami(network(wire, max_retries=50), deadline=10)
    assert clock.waits == [0.5, 1, 2, 4]
    assert clock.time() - begun <= 10


async def test_1_08_the_deadline_ends_an_attempt_too(clock: Clock) -> None:
    import asyncio

    async def hang(request: httpx.Request) -> httpx.Response:
        clock.advance(5)
        await asyncio.Event().wait()
        raise AssertionError

    wire = Wire(hang)
    with pytest.raises(RequestTimeout) as caught:
        await whoami(network(wire, max_retries=50), deadline=4)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.sent is True
    assert (len(wire.requests), clock.waits) == (1, [])


async def test_1_08_a_deadline_of_the_client_counts_anew_for_each_call(clock: Clock) -> None:
    ory = network(Wire(lambda request: reply(200, SESSION)), deadline=3)
    for _ in range(3):
        assert await whoami(ory) == "session-1"
        clock.advance(2.9)


async def test_1_08_two_workers_do_not_wait_alike(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ory_async._runtime.core.random", random.Random(7).random)
    for _ in range(20):
        await whoami(network(scripted(limited(x_ratelimit_reset="2"), reply(200, SESSION))))
    assert len(set(clock.waits)) == 20
    assert min(clock.waits) >= 2


def test_1_08_the_randomness_is_the_real_one_outside_of_tests() -> None:
    from ory_async._runtime import core as _core

    assert _core.random is random.random


async def test_1_08_a_policy_of_ones_own(clock: Clock) -> None:
    clock.random = 0.5
    policy = RetryPolicy(max_retries=4, base=0.1, cap=0.5, jitter=1.0)
    with pytest.raises(ServerError):
        await whoami(network(always(502), retry=policy))
    assert clock.waits == pytest.approx([0.15, 0.3, 0.6])


async def test_1_08_the_client_keeps_its_options_when_a_call_has_others(clock: Clock) -> None:
    wire = always(429)
    ory = network(wire)
    for options, attempts in (({"max_retries": 0}, 1), ({}, 3), ({"max_retries": 1}, 2), ({}, 3)):
        wire.requests.clear()
        with pytest.raises(RateLimited):
            await whoami(ory, **options)
        assert len(wire.requests) == attempts
    wire.requests.clear()
    with pytest.raises(RateLimited):
        await whoami(ory.with_options(max_retries=0))
    assert len(wire.requests) == 1


async def test_1_08_exhausted_carries_what_the_server_said(clock: Clock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return limited(
            x_ratelimit_limit="10, 10;w=1, 300;w=60", x_ratelimit_remaining="0", x_ratelimit_reset="2", retry_after="1"
        )

    wire = Wire(answer)
    with pytest.raises(RateLimited) as caught:
        await whoami(network(wire))
    error = caught.value
    assert len(wire.requests) == 3
    assert (error.status, error.limit, error.remaining, error.reset, error.retry_after) == (
        429,
        "10, 10;w=1, 300;w=60",
        0,
        2,
        2,
    )


@pytest.mark.parametrize("body", [None, "slow down", "<html>", {"message": "slow"}, envelope(429), [1]])
async def test_1_08_any_body_of_a_429_is_rate_limited(clock: Clock, body: Any) -> None:
    with pytest.raises(RateLimited) as caught:
        await whoami(network(always(429, body), max_retries=0))
    assert (caught.value.limit, caught.value.remaining, caught.value.reset, caught.value.retry_after) == (None,) * 4


# ---- what is repeated ----------------------------------------------------------------------------------------


async def submit(ory: Ory) -> Any:
    return await ory.frontend.update_login_flow({"method": "password"}, flow="flow-1")


async def create(ory: Ory) -> Any:
    return await ory.identity.create_identity({"schema_id": "default", "traits": {}})


async def exchange(ory: Ory) -> Any:
    return await ory.oauth2.oauth2_token_exchange({"grant_type": "client_credentials"}, client_auth=("id", "secret"))


async def patch(ory: Ory) -> Any:
    return await ory.identity.patch_identity("identity-1", [{"op": "replace", "path": "/state", "value": "active"}])


async def read(ory: Ory) -> Any:
    return await ory.identity.get_identity("identity-1")


async def replace(ory: Ory) -> Any:
    return await ory.identity.update_identity("identity-1", {"schema_id": "default", "state": "active", "traits": {}})


async def delete(ory: Ory) -> Any:
    return await ory.identity.delete_identity("identity-1")


NEVER = [submit, create, exchange, patch]
SAFE = [read, replace, delete]
Call = Callable[[Ory], Any]
FLOW_DONE = {"session": SESSION, "access_token": "a", "token_type": "bearer", **IDENTITY}


def nothing_was_sent() -> list[Exception]:
    return [httpx.ConnectError("refused"), httpx.ConnectTimeout("no answer")]


def nobody_knows() -> list[Exception]:
    return [
        httpx.ReadTimeout("no answer"),
        httpx.WriteTimeout("stuck"),
        httpx.ReadError("reset"),
        httpx.WriteError("broken"),
        httpx.RemoteProtocolError("disconnected"),
    ]


def name_of(value: Any) -> str:
    return value.__name__ if callable(value) else type(value).__name__ if isinstance(value, Exception) else str(value)


@pytest.mark.parametrize("call", [*NEVER, *SAFE], ids=name_of)
@pytest.mark.parametrize("failure", nothing_was_sent(), ids=name_of)
async def test_1_08_what_was_not_sent_is_sent_again(clock: Clock, call: Call, failure: Exception) -> None:
    wire = scripted(failure, reply(200, FLOW_DONE))
    await call(network(wire))
    assert len(wire.requests) == 2


@pytest.mark.parametrize("call", [*NEVER, *SAFE], ids=name_of)
async def test_no_place_in_the_pool_is_not_asked_for_again(clock: Clock, call: Call) -> None:
    """What is too much already would only grow."""
    wire = scripted(httpx.PoolTimeout("no connection"))
    with pytest.raises(PoolTimeout) as caught:
        await call(network(wire))
    assert (len(wire.requests), caught.value.sent, caught.value.attempts) == (1, False, 1)


@pytest.mark.parametrize("call", [*NEVER, *SAFE], ids=name_of)
async def test_1_08_a_429_is_sent_again_whatever_the_method(clock: Clock, call: Call) -> None:
    wire = scripted(limited(), reply(200, FLOW_DONE))
    await call(network(wire))
    assert len(wire.requests) == 2


@pytest.mark.parametrize("call", NEVER, ids=name_of)
@pytest.mark.parametrize("failure", nobody_knows(), ids=name_of)
async def test_1_08_what_may_have_counted_is_not_sent_again(clock: Clock, call: Call, failure: Exception) -> None:
    wire = scripted(failure)
    with pytest.raises(TransportError) as caught:
        await call(network(wire))
    assert (len(wire.requests), clock.waits, caught.value.sent, caught.value.attempts) == (1, [], True, 1)


@pytest.mark.parametrize("call", SAFE, ids=name_of)
@pytest.mark.parametrize("failure", nobody_knows(), ids=name_of)
async def test_1_08_what_is_safe_is_sent_again(clock: Clock, call: Call, failure: Exception) -> None:
    wire = scripted(failure, reply(200, IDENTITY))
    await call(network(wire))
    assert (len(wire.requests), clock.waits) == (2, [0.5])


@pytest.mark.parametrize("call", NEVER, ids=name_of)
@pytest.mark.parametrize("status", [502, 503, 504])
async def test_1_08_a_gateway_error_of_a_submit_is_raised(clock: Clock, call: Call, status: int) -> None:
    wire = always(status)
    with pytest.raises(ServerError) as caught:
        await call(network(wire))
    assert (len(wire.requests), caught.value.status) == (1, status)


CONCURRENT = {
    "error": {
        "code": 400,
        "status": "Bad Request",
        "message": "Unable to serialize access due to a concurrent update in another session",
    }
}


@pytest.mark.parametrize("call", SAFE, ids=name_of)
async def test_a_transaction_that_was_undone_is_sent_again(clock: Clock, call: Call) -> None:
    """Real Kratos says so of one get_identity in twenty beside three imports."""
    wire = scripted(reply(400, CONCURRENT), reply(200, IDENTITY))
    await call(network(wire))
    assert (len(wire.requests), clock.waits) == (2, [0.5])
    wire = always(400, CONCURRENT)
    with pytest.raises(ConcurrentUpdate) as caught:
        await call(network(wire))
    assert len(wire.requests) == 3
    assert isinstance(caught.value, ServerError)
    assert isinstance(caught.value, BadRequest)
    assert refusal(caught.value).status_code == 503


@pytest.mark.parametrize("call", NEVER, ids=name_of)
async def test_what_may_not_be_sent_twice_is_not(clock: Clock, call: Call) -> None:
    wire = always(400, CONCURRENT)
    with pytest.raises(ConcurrentUpdate):
        await call(network(wire))
    assert (len(wire.requests), clock.waits) == (1, [])


@pytest.mark.parametrize("call", NEVER, ids=name_of)
async def test_1_08_a_503_with_retry_after_is_sent_again_even_so(clock: Clock, call: Call) -> None:
    wire = scripted(reply(503, headers={"retry-after": "4"}), reply(200, FLOW_DONE))
    await call(network(wire))
    assert (len(wire.requests), clock.waits) == (2, [4])


@pytest.mark.parametrize("call", NEVER, ids=name_of)
@pytest.mark.parametrize("status", [502, 504])
async def test_1_08_retry_after_excuses_only_a_503(clock: Clock, call: Call, status: int) -> None:
    wire = always(status, headers={"retry-after": "1"})
    with pytest.raises(ServerError):
        await call(network(wire))
    assert len(wire.requests) == 1


@pytest.mark.parametrize("call", SAFE, ids=name_of)
@pytest.mark.parametrize("status", [502, 503, 504])
async def test_1_08_a_gateway_error_of_a_safe_call_is_sent_again(clock: Clock, call: Call, status: int) -> None:
    wire = scripted(reply(status), reply(status), reply(200, IDENTITY))
    await call(network(wire))
    assert (len(wire.requests), clock.waits) == (3, [0.5, 1])


@pytest.mark.parametrize("call", [*NEVER, *SAFE], ids=name_of)
@pytest.mark.parametrize("status", [400, 401, 403, 409, 410, 422, 500, 501])
async def test_1_08_other_errors_are_raised_at_once(clock: Clock, call: Call, status: int) -> None:
    wire = always(status, envelope(status), {"retry-after": "1", "x-ratelimit-reset": "1"})
    with pytest.raises((Exception,)) as caught:
        await call(network(wire))
    assert (len(wire.requests), getattr(caught.value, "status", None)) == (1, status)


# What reading and writing servers do with a repeated request (not what the method says): safe ones change nothing
# the second time, the others send mails, make rows, use up codes or answer a conflict.
REPEATABLE_POSTS = [
    "introspect_oauth2_token",
    "post_check_permission",
    "post_check_permission_or_error",
    "batch_check_permission",
    "check_opl_syntax",
    "admin_verify_api_key",
    "admin_batch_verify_api_keys",
    "revoke_oauth2_token",
    "manage_sessions",
]
ONCE = [
    "update_login_flow",
    "update_registration_flow",
    "update_settings_flow",
    "update_recovery_flow",
    "update_verification_flow",
    "update_fedcm_flow",
    "create_identity",
    "batch_patch_identities",
    "patch_identity",
    "create_recovery_code_for_identity",
    "create_recovery_link_for_identity",
    "create_oauth2_client",
    "patch_oauth2_client",
    "rotate_oauth2_client_secret",
    "create_json_web_key_set",
    "trust_oauth2_jwt_grant_issuer",
    "oauth2_token_exchange",
    "oauth2_device_flow",
    "create_oidc_dynamic_client",
    "set_oidc_dynamic_client",
    "patch_relationships",
    "admin_issue_api_key",
    "admin_rotate_issued_api_key",
    "create_project",
    "create_project_api_key",
    "create_workspace_api_key",
    # GET and PUT, but they end a session or add a row:
    "update_logout_flow",
    "create_relationship",
]


async def attempts_after(name: str, outcome: Callable[[], Outcome]) -> int:
    """How often an operation is sent when each attempt ends like this."""

    def handler(request: httpx.Request) -> httpx.Response:
        result = outcome()
        if isinstance(result, Exception):
            raise result
        return result

    wire = Wire(handler)
    (operation,) = [op for op in documented() if op.name == name]
    method = method_of(network(wire), operation)
    positional, keyword = arguments(operation, method)
    with pytest.raises((TransportError, ServerError)):
        await method(*positional, **keyword)
    return len(wire.requests)


@pytest.mark.parametrize("name", REPEATABLE_POSTS)
async def test_1_08_posts_that_only_read_are_repeated(clock: Clock, name: str) -> None:
    assert await attempts_after(name, lambda: httpx.ReadTimeout("no answer")) == 3
    assert await attempts_after(name, lambda: reply(502)) == 3


@pytest.mark.parametrize("name", ONCE)
async def test_1_08_what_counts_once_is_sent_once(clock: Clock, name: str) -> None:
    assert await attempts_after(name, lambda: httpx.ReadTimeout("no answer")) == 1
    assert await attempts_after(name, lambda: reply(502)) == 1


@pytest.mark.parametrize("name", ["create_native_login_flow", "create_browser_login_flow"])
async def test_1_08_a_login_that_mails_a_code_is_created_once(clock: Clock, name: str) -> None:
    """It does for a second factor (`aal2`); any other leaves an unused flow at most."""
    for aal, attempts in (("aal2", 1), ("aal1", 3), (None, 3)):
        for lost in (httpx.ReadError("lost"), None):
            wire = always(502) if lost is None else scripted(*[lost] * attempts)
            with pytest.raises((TransportError, ServerError)):
                await getattr(network(wire).frontend, name)(aal=aal)
            assert len(wire.requests) == attempts


async def test_1_08_no_post_or_patch_is_repeated_unless_it_is_known_to_be_safe(clock: Clock) -> None:
    unsafe = [op.name for op in documented() if op.method in ("POST", "PATCH") and op.name not in REPEATABLE_POSTS]
    repeated = [name for name in unsafe if await attempts_after(name, lambda: reply(502)) > 1]
    assert len(unsafe) > 40
    assert set(repeated) <= {"extend_session"}


async def test_1_08_every_get_that_only_reads_is_repeated(clock: Clock) -> None:
    reading = [op.name for op in documented() if op.method == "GET" and op.statuses[0] == 200 and op.name not in ONCE]
    assert len(reading) > 50
    assert [name for name in reading if await attempts_after(name, lambda: reply(503)) != 3] == []


# ---- a repeated DELETE ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "first", [*nobody_knows(), reply(502), reply(503), reply(504)], ids=lambda o: str(getattr(o, "status_code", o))
)
async def test_1_08_a_repeated_delete_that_finds_nothing_has_succeeded(clock: Clock, first: Outcome) -> None:
    wire = scripted(first, reply(404, envelope(404)))
    assert await delete(network(wire)) is None
    assert len(wire.requests) == 2


async def test_1_08_the_first_attempt_counts_even_if_a_429_came_between(clock: Clock) -> None:
    wire = scripted(httpx.ReadTimeout("no answer"), limited(), reply(404, envelope(404)))
    assert await delete(network(wire)) is None


async def test_1_08_a_repeated_delete_that_owes_a_result_is_not_found(clock: Clock) -> None:
    wire = scripted(reply(503), reply(404, envelope(404)))
    with pytest.raises(NotFound):
        await network(wire).oauth2.delete_rotated_oauth2_client_secrets("client")
    assert len(wire.requests) == 2


async def test_1_08_a_timeout_of_the_key_provider_is_the_callers_own(clock: Clock) -> None:
    async def key() -> str:
        raise TimeoutError("the vault is slow")

    wire = scripted(reply(200, {}))
    with pytest.raises(TimeoutError) as caught:
        await network(wire, api_key=key).identity.get_identity("i")
    assert not isinstance(caught.value, TransportError)
    assert wire.requests == []


@pytest.mark.parametrize("firsts", [[], [limited()], [httpx.ConnectError("refused")], [httpx.ConnectTimeout("late")]])
async def test_1_08_a_404_is_an_error_if_nothing_can_have_been_deleted(clock: Clock, firsts: list[Outcome]) -> None:
    with pytest.raises(NotFound):
        await delete(network(scripted(*firsts, reply(404, envelope(404)))))


async def test_1_08_only_a_delete_may_find_nothing(clock: Clock) -> None:
    with pytest.raises(NotFound):
        await read(network(scripted(reply(503), reply(404, envelope(404)))))


async def test_1_08_a_repeated_delete_that_meets_another_error_raises_it(clock: Clock) -> None:
    with pytest.raises(Conflict):
        await delete(network(scripted(reply(503), reply(409, envelope(409)))))


# ---- on_attempt, the log -------------------------------------------------------------------------------------


def collected(wire: Wire, **options: Any) -> tuple[Ory, list[Attempt]]:
    told: list[Attempt] = []
    return network(wire, on_attempt=told.append, **options), told


async def test_1_08_on_attempt_is_told_each_attempt(clock: Clock) -> None:
    ory, told = collected(scripted(httpx.ReadTimeout("no"), limited(x_ratelimit_reset="3"), reply(200, [IDENTITY])))
    await ory.identity.list_identities(credentials_identifier="ada@example.com")
    assert [(a.operation, a.attempt, a.method, a.status, a.wait) for a in told] == [
        ("list_identities", 1, "GET", None, 0.5),
        ("list_identities", 2, "GET", 429, 3),
        ("list_identities", 3, "GET", 200, None),
    ]
    assert {a.url for a in told} == {"https://acme.projects.oryapis.com/admin/identities"}
    assert [type(a.error) for a in told] == [RequestTimeout, type(None), type(None)]


async def test_2_12_on_attempt_knows_how_long_an_attempt_took(clock: Clock) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        clock.advance(0.25)
        return reply(503)

    ory, told = collected(Wire(slow))
    with pytest.raises(ServerError):
        await whoami(ory)
    assert [a.elapsed for a in told] == pytest.approx([0.25] * 3)
    assert [a.wait for a in told] == [0.5, 1, None]


async def test_1_08_on_attempt_hears_of_a_failed_connection(clock: Clock) -> None:
    ory, told = collected(scripted(httpx.ConnectError("refused")), max_retries=0)
    with pytest.raises(ConnectFailed) as caught:
        await whoami(ory)
    assert [a.error for a in told] == [caught.value]
    assert isinstance(caught.value, ConnectionError)


async def test_1_08_on_attempt_may_fail(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    def broken(attempt: Attempt) -> None:
        raise RuntimeError("metrics are down")

    ory = network(scripted(reply(503), reply(200, SESSION)), on_attempt=broken)
    assert await whoami(ory) == "session-1"
    failures = [record for record in caplog.records if record.exc_info]
    assert [(record.name, record.levelno) for record in failures] == [("ory_async", logging.ERROR)] * 2
    assert {type(record.exc_info[1]) for record in failures if record.exc_info} == {RuntimeError}


async def test_2_12_on_attempt_of_a_call_replaces_that_of_the_client(clock: Clock) -> None:
    ory, told = collected(always(200, SESSION))
    others: list[Attempt] = []
    await whoami(ory, on_attempt=others.append)
    await whoami(ory, on_attempt=None)
    assert (len(told), len(others)) == (0, 1)


async def test_2_12_nothing_that_is_told_or_logged_is_secret(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    secrets = [KEY, "the-cookie", "the-token", "the-init-code", "the-password", "the-client-secret", "c2VjcmV0"]
    caplog.set_level(logging.DEBUG, logger="ory_async")
    wire = Wire(lambda request: reply(503, "c2VjcmV0", {"retry-after": "1", "set-cookie": "the-cookie=1"}))
    ory, told = collected(wire, max_retries=1)
    calls: Sequence[Callable[[], Any]] = [
        lambda: ory.frontend.to_session(x_session_token="the-token"),
        lambda: ory.frontend.to_session(cookie="ory_session=the-cookie"),
        lambda: ory.frontend.exchange_session_token(init_code="the-init-code", return_to_code="the-token"),
        lambda: ory.frontend.update_login_flow({"password": "the-password"}, flow="f", x_session_token="the-token"),
        lambda: ory.oauth2.oauth2_token_exchange(
            {"client_secret": "the-client-secret"}, client_auth=("a", "the-token")
        ),
        lambda: ory.identity.get_identity("identity-1"),
    ]
    for call in calls:
        with pytest.raises(ServerError) as caught:
            await call()
        assert not [secret for secret in secrets if secret in str(caught.value) + repr(caught.value)]
    assert len(told) == 12
    assert len(caplog.records) >= 12
    text = repr(told) + caplog.text + repr([record.__dict__ for record in caplog.records]) + repr(ory)
    assert not [secret for secret in secrets if secret in text]
    assert {record.name for record in caplog.records} == {"ory_async"}


# ---- numbers that cannot be meant ----------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["retry_after", "x_ratelimit_reset"])
async def test_a_moment_is_not_taken_for_a_duration(clock: Clock, header: str) -> None:
    """Gateways name the second, or the millisecond, at which to come back."""
    for scale in (1, 1000):
        until = str(int((time.time() + 20) * scale))
        error = await refused(**{header: until})
        assert error.retry_after is not None
        assert 15 < error.retry_after <= 20
        assert (error.reset is not None and 15 < error.reset <= 20) == (header == "x_ratelimit_reset")
    past = await refused(**{header: "1600000000"})
    assert past.retry_after == 0


@pytest.mark.parametrize("header", ["retry_after", "x_ratelimit_reset"])
@pytest.mark.parametrize("value", ["86401", "999999999", "99999999999999999999", "1e4", "1_0", "0x10", "1.5.2", "+5"])
async def test_a_number_that_cannot_be_meant_is_not_handed_on(clock: Clock, header: str, value: str) -> None:
    error = await refused(**{header: value})
    assert (error.retry_after, error.reset) == (None, None)


async def test_a_date_that_cannot_be_meant_is_not_handed_on(clock: Clock) -> None:
    assert (await refused(retry_after="Fri, 31 Dec 2199 23:59:59 GMT")).retry_after is None


async def refused(**headers: str) -> RateLimited:
    with pytest.raises(RateLimited) as caught:
        await whoami(network(scripted(limited(**headers)), max_retries=0))
    return caught.value


async def test_a_moment_beside_a_duration_is_waited_for(clock: Clock) -> None:
    answer = limited(retry_after="1", x_ratelimit_reset=str(int(time.time()) + 2))
    await whoami(network(scripted(answer, reply(200, SESSION))))
    assert len(clock.waits) == 1
    assert 1 <= clock.waits[0] <= 2


# ---- 500, and 502 in Ory's own words -------------------------------------------------------------------------


@pytest.mark.parametrize("wait", [True, False])
async def test_a_500_is_asked_again_only_where_one_says_so(clock: Clock, wait: bool) -> None:
    wire = scripted(reply(500, envelope(500)), reply(200, IDENTITY))
    ory = network(wire, retry=RetryPolicy(on_500=wait))
    if wait:
        await ory.identity.get_identity("i")
    else:
        with pytest.raises(ServerError):
            await ory.identity.get_identity("i")
    assert len(wire.requests) == 1 + wait


async def test_a_500_of_anything_else_is_what_it_is(clock: Clock) -> None:
    for call in (
        lambda ory: ory.identity.delete_identity("i"),
        lambda ory: ory.identity.create_identity({"traits": {}}),
        lambda ory: ory.oauth2.get_oauth2_client("c"),
        lambda ory: ory.frontend.create_native_recovery_flow(),
        lambda ory: ory.frontend.get_login_flow(id="f"),
    ):
        wire = scripted(reply(500, envelope(500)))
        with pytest.raises(ServerError):
            await call(network(wire, retry=RetryPolicy(on_500=True)))


@pytest.mark.parametrize("kind", ["login", "registration", "settings", "recovery", "verification"])
@pytest.mark.parametrize("more", ["", '{"id": "f", "ui": {}}'])
async def test_a_hook_that_refused_is_not_asked_again(clock: Clock, kind: str, more: str) -> None:
    """web-hooks/07-noparse-recovery-before-400, 07-noparse-login-before-400."""
    token = {"x_session_token": "t"} if kind == "settings" else {}
    wire = scripted(reply(502, json.dumps(envelope(502)) + more))
    with pytest.raises(ServerError) as caught:
        await getattr(network(wire).frontend, f"create_native_{kind}_flow")(**token)
    assert (caught.value.message, len(wire.requests)) == ("a message", 1)


@pytest.mark.parametrize("body", ["<html>", "", '{"error": "bad gateway"}', '{"error": {"code": 500}}', "[]"])
async def test_a_502_of_a_proxy_is_asked_again(clock: Clock, body: str) -> None:
    wire = scripted(reply(502, body), reply(200, IDENTITY))
    await network(wire).identity.get_identity("i")
    assert len(wire.requests) == 2
