"""Calls leave as fast as the server lets them: nobody is refused once it has said how fast that is."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ory_async import ConfigurationError, Ory, RateLimited
from ory_async._runtime.headers import Headers
from ory_async._runtime.pace import Pace
from ory_async._runtime.response import Response
from ory_async.testing import FakeOry
from tests.support.clock import Clock
from tests.support.stubs import KEY, Wire, always, reply

WHOAMI = "kratos-public-high"
DEVELOPER = ((10, 1.0), (300, 60.0))
"""Requests in so many seconds: whoami, on the smallest plan of Ory Network."""
LISTS = ((1, 1.0), (10, 60.0))
"""The same for lists of identities."""


def limits(quotas: Any, remaining: float | None = None, reset: float | None = None) -> dict[str, str]:
    told = {"x-ratelimit-limit": ", ".join([str(quotas[0][0]), *(f"{n};w={w:g}" for n, w in quotas)])}
    if remaining is not None:
        told |= {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(reset)}
    return told


def answer(headers: dict[str, str] | None = None, status: int = 200) -> Response:
    return Response(status, Headers(headers or {}))


# ---- pure ----------------------------------------------------------------------------------------------------


def test_nobody_waits_before_the_server_speaks_of_a_limit() -> None:
    pace = Pace()
    for _ in range(1_000):
        assert pace.wait(0.0) == 0
        pace = pace.left(0.0).learn(answer(), 0.0, 0.0)


@pytest.mark.parametrize("quotas", [DEVELOPER, LISTS, ((10, 1.0),), ((1_000, 1.0), (3, 7.0)), ((7, 3.0), (100, 60.0))])
@given(rests=st.lists(st.floats(0, 100), max_size=60))
def test_no_window_holds_more_than_its_quota(quotas: Any, rests: list[float]) -> None:
    pace, now, left = Pace().learn(answer(limits(quotas)), 0.0, 0.0), 0.0, list[float]()
    for rest in [*rests, *[0.0] * 40]:
        now += rest
        now += pace.wait(now)
        pace = pace.left(now)
        left.append(now)
    for calls, seconds in quotas:
        for moment in left:
            assert sum(moment <= other < moment + seconds for other in left) <= calls


def test_a_few_may_leave_at_once_after_a_rest() -> None:
    pace, together = Pace().learn(answer(limits(DEVELOPER)), 0.0, 0.0), 0
    while not pace.wait(100.0):
        pace, together = pace.left(100.0), together + 1
    assert 2 <= together <= 10


@pytest.mark.parametrize("quotas", [DEVELOPER, LISTS])
def test_a_clock_that_is_put_back_stops_nobody(quotas: Any) -> None:
    pace = Pace().learn(answer(limits(quotas)), 5_000.0, 5_000.0).left(5_000.0)
    assert pace.wait(1_400.0) == 0
    for _ in range(7):
        pace = pace.left(1_400.0)
    assert 0 < pace.wait(1_400.0) <= max(seconds for _, seconds in quotas)
    assert Pace().wait(-5.0) == 0


def test_what_is_left_of_a_window_is_spread_over_it() -> None:
    pace = Pace().learn(answer(limits(DEVELOPER, 4, 40)), 0.0, 0.0).left(0.0)
    assert pace.wait(0.0) == pytest.approx(10.0, abs=0.5)
    assert Pace().learn(answer(limits(DEVELOPER, 0, 40)), 0.0, 0.0).wait(0.0) == pytest.approx(40.0)


def test_a_refusal_counts_once_for_all_calls_that_had_left_before_it() -> None:
    pace = Pace().learn(answer(limits(DEVELOPER)), 0.0, 0.0)
    for left in (1.0, 1.1, 1.2):
        pace = pace.learn(answer(limits(DEVELOPER, 0, 3), 429), left, 2.0)
    assert pace.share == pytest.approx(0.7)
    assert pace.learn(answer(limits(DEVELOPER, 0, 3), 429), 3.0, 4.0).share == pytest.approx(0.49)


def test_a_share_grows_only_while_half_of_it_is_used() -> None:
    idle = Pace().learn(answer(limits(DEVELOPER)), 0.0, 0.0).learn(answer(limits(DEVELOPER, 0, 1), 429), 1.0, 2.0)
    assert idle.learn(answer(limits(DEVELOPER, 9, 1)), 90.0, 90.1).share == idle.share
    assert idle.left(90.0).learn(answer(limits(DEVELOPER, 9, 1)), 90.0, 90.1).share > idle.share


def test_a_refusal_without_a_word_slows_down_all_the_same() -> None:
    pace = Pace().learn(answer(status=429), 0.0, 0.0)
    assert pace.wait(0.0) > 0
    pace = pace.left(5.0)
    assert pace.wait(5.0) > 0


@pytest.mark.parametrize("text", ["", "x", "10", "0;w=1", "1;w=0", "10;w=", "-1;w=1", "٣;w=1", "9" * 400])
def test_a_limit_that_nobody_can_read_is_none(text: str) -> None:
    assert Pace().learn(answer({"x-ratelimit-limit": text}), 0.0, 0.0) == Pace()


# ---- calls ---------------------------------------------------------------------------------------------------


async def whoami(ory: Ory, options: Any = None) -> None:
    await ory.frontend.to_session(x_session_token="placeholder", options=options)


def counted(seen: list[tuple[float, int]], clock: Clock) -> Any:
    return lambda attempt: seen.append((clock.time(), attempt.status))


def server(clock: Clock, quotas: Any) -> FakeOry:
    """An embedded server on the clock of the test."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return FakeOry(now=lambda: start + timedelta(seconds=clock.time()), limits={WHOAMI: quotas})


async def many(ory: Ory, token: str, calls: int, users: int) -> int:
    left, done = iter(range(calls)), 0

    async def user() -> None:
        nonlocal done
        for _ in left:
            await ory.frontend.to_session(x_session_token=token)
            done += 1

    await asyncio.gather(*(user() for _ in range(users)))
    return done


@pytest.mark.parametrize(("quotas", "calls"), [(DEVELOPER, 5_000), (LISTS, 200)])
async def test_many_calls_are_not_refused_after_the_first_window(clock: Clock, quotas: Any, calls: int) -> None:
    fake, seen = server(clock, quotas), list[tuple[float, int]]()
    token = fake.login_as(fake.identities.add()).session_token
    begun = clock.time()
    transport = httpx.ASGITransport(app=fake.app)
    async with Ory.network(fake.url, transport=transport, on_attempt=counted(seen, clock)) as ory:
        assert await many(ory, token, calls, 4) == calls
    most, window = quotas[-1]
    assert [when for when, status in seen if status == 429 and when > begun + window] == []
    assert clock.time() - begun <= 1.15 * calls * window / most


async def test_two_clients_on_one_limit_settle(clock: Clock) -> None:
    fake, done = server(clock, DEVELOPER), Counter[int]()
    seen: list[tuple[float, int]] = []
    token = fake.login_as(fake.identities.add()).session_token
    transport, begun = httpx.ASGITransport(app=fake.app), clock.time()

    async def client(number: int) -> None:
        options: Any = {"transport": transport, "on_attempt": counted(seen, clock), "max_retries": 10}
        async with Ory.network(fake.url, **options) as ory:
            while clock.time() < begun + 600:
                await ory.frontend.to_session(x_session_token=token)
                done[number] += 1

    await asyncio.gather(client(1), client(2))
    late = [status for when, status in seen if when > begun + 60]
    assert late.count(429) <= len(late) / 50
    assert min(done.values()) >= max(done.values()) / 2
    assert done.total() >= 600 * 5 / 1.15 - 300


async def test_each_bucket_and_each_server_has_a_pace_of_its_own(clock: Clock) -> None:
    wire = always(200, {"id": "s"}, limits(((1, 20),), 0, 20))
    async with Ory.network("a", transport=wire) as ory:
        await whoami(ory)
        await ory.frontend.exchange_session_token(init_code="i", return_to_code="r")  # another bucket
        await whoami(ory.for_project("b"))
        assert clock.waits == []
        await whoami(ory)
        assert clock.waits == [pytest.approx(20, abs=1)]


async def test_a_wait_above_the_cap_is_rate_limited_at_once(clock: Clock) -> None:
    wire = always(200, {"id": "s"}, limits(((1, 99),), 0, 99))
    async with Ory.network("a", transport=wire) as ory:
        await whoami(ory)
        with pytest.raises(RateLimited) as refused:
            await whoami(ory)
        assert refused.value.retry_after == pytest.approx(99, rel=0.05)
        with pytest.raises(RateLimited):
            await whoami(ory, {"deadline": 5})
    assert len(wire.requests) == 1
    assert clock.waits == []


async def test_the_wait_counts_against_the_deadline_and_not_against_the_timeout(clock: Clock) -> None:
    wire = always(200, {"id": "s"}, limits(((1, 20),), 0, 20))
    async with Ory.network("a", transport=wire, timeout=1) as ory:
        await whoami(ory)
        await whoami(ory)
        with pytest.raises(RateLimited):
            await whoami(ory, {"deadline": 10})
    assert len(wire.requests) == 2


async def test_a_clock_that_stands_still_holds_nobody_for_ever(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("ory_async._runtime.settings.sleep", sleep)
    wire = always(200, {"id": "s"}, limits(((1, 5.0),)))
    async with Ory.network("a", transport=wire) as ory:
        for _ in range(3):
            await whoami(ory)
    assert (len(wire.requests), bool(slept)) == (3, True)


async def test_who_is_cancelled_while_waiting_takes_no_turn(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting, go_on = asyncio.Event(), asyncio.Event()

    async def sleep(seconds: float) -> None:
        waiting.set()
        await go_on.wait()
        clock.advance(seconds)

    monkeypatch.setattr("ory_async._runtime.settings.sleep", sleep)
    wire = always(200, {"id": "s"}, limits(((1, 5.0),)))
    async with Ory.network("a", transport=wire) as ory:
        await whoami(ory)
        calls = [asyncio.create_task(whoami(ory)) for _ in range(3)]
        await waiting.wait()
        for call in calls[:2]:
            call.cancel()
        go_on.set()
        await asyncio.gather(*calls, return_exceptions=True)
        assert calls[2].exception() is None
    assert len(wire.requests) == 2


async def test_off_where_servers_are_ones_own(clock: Clock) -> None:
    def tight(request: httpx.Request) -> httpx.Response:
        return reply(200, {"id": "s"}, limits(((1, 99.0),), 0, 99))

    wire = Wire(tight)
    async with Ory.self_hosted(kratos_public="http://127.0.0.1:1", api_key=KEY, transport=wire) as ory:
        await whoami(ory)
        await whoami(ory)
    async with Ory.network("a", transport=wire, pacing=False) as ory:
        await whoami(ory)
        await whoami(ory)
    assert (len(wire.requests), clock.waits) == (4, [])
    with pytest.raises(ConfigurationError, match="pacing"):
        Ory.network("a", pacing=3)  # type: ignore[arg-type]


# ---- the embedded server -------------------------------------------------------------------------------------


async def test_the_fake_enforces_the_limits_of_a_bucket(clock: Clock) -> None:
    fake = server(clock, ((2, 10.0), (3, 60.0)))
    async with fake.client(max_retries=0) as ory:
        token = fake.login_as(fake.identities.add()).session_token
        first = await ory.raw(ory.frontend.to_session, x_session_token=token)
        assert first.headers["x-ratelimit-limit"] == "2, 2;w=10, 3;w=60"
        assert (first.headers["x-ratelimit-remaining"], first.headers["x-ratelimit-reset"]) == ("1", "10")
        await ory.frontend.to_session(x_session_token=token)
        with pytest.raises(RateLimited) as refused:
            await ory.frontend.to_session(x_session_token=token)
        assert (refused.value.remaining, refused.value.reset) == (0, 10)
        await ory.flows.login()  # of another bucket
        clock.advance(10)
        third = await ory.raw(ory.frontend.to_session, x_session_token=token)
        assert third.headers["x-ratelimit-reset"] == "50"
        with pytest.raises(RateLimited):
            await ory.frontend.to_session(x_session_token=token)


@pytest.mark.parametrize("wrong", [{"x": [(1, 1)]}, {WHOAMI: [(0, 1)]}, {WHOAMI: [(1, 0)]}])
def test_the_fake_takes_no_limits_that_mean_nothing(wrong: Any) -> None:
    with pytest.raises(ValueError, match="limits"):
        FakeOry(limits=wrong)
