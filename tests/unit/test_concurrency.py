"""Many callers at once, deadlines of the caller, and cancellation."""

import asyncio
from typing import Any

import httpx
import pytest

from ory_async import Ory
from tests.support.clock import Clock
from tests.support.server import Received, on_the_wire, serving
from tests.support.stubs import SESSION, Wire, network, reply, scripted
from tests.support.waiting import PATIENCE


def session_of(token: str) -> dict[str, Any]:
    return SESSION | {"id": f"session-of-{token}"}


async def test_1_03_twenty_calls_are_under_way_at_once() -> None:
    everybody = asyncio.Barrier(20)

    async def answer(request: Received) -> bytes:
        await everybody.wait()
        (token,) = request.all("x-session-token")
        return on_the_wire(200, session_of(token), [("connection", "close")])

    tokens = [f"token-{number}" for number in range(20)]
    async with serving(answer) as server, Ory.self_hosted(kratos_public=server.url) as ory:
        async with asyncio.timeout(PATIENCE):
            sessions = await asyncio.gather(*(ory.frontend.to_session(x_session_token=token) for token in tokens))
        assert [session.id for session in sessions] == [f"session-of-{token}" for token in tokens]
        assert len(server.received) == 20


async def test_1_03_the_event_loop_goes_on_while_nobody_is_answered() -> None:
    steps, release = 0, asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        await release.wait()
        return reply(200, SESSION)

    ory = network(Wire(answer))
    calls = [asyncio.create_task(ory.frontend.to_session(x_session_token="t")) for _ in range(20)]
    while steps < 100:
        steps += 1
        await asyncio.sleep(0)
    assert not any(call.done() for call in calls)
    release.set()
    assert len(await asyncio.gather(*calls)) == 20


async def wait_until(condition: asyncio.Event) -> None:
    async with asyncio.timeout(PATIENCE):
        await condition.wait()


async def test_4_11_a_timeout_of_the_caller_ends_the_wait_between_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = asyncio.Event()

    async def sleep(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    monkeypatch.setattr("ory_async._runtime.settings.sleep", sleep)
    wire = scripted(reply(503, headers={"retry-after": "20"}))

    async def call() -> None:
        async with asyncio.timeout(None) as limit:
            task = asyncio.current_task()
            assert task is not None
            limits.append(limit)
            await network(wire).frontend.to_session(x_session_token="t")

    limits: list[asyncio.Timeout] = []
    task = asyncio.create_task(call())
    await wait_until(waiting)
    limits[0].reschedule(asyncio.get_running_loop().time())
    with pytest.raises(TimeoutError):
        await task
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(wire.requests) == 1


async def test_4_11_asyncio_timeout_ends_a_retrying_call_within_its_second(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def step(seconds: float) -> None:
        for _ in range(round(seconds / 0.1)):
            clock.advance(0.1)
            await asyncio.sleep(0)  # the loop sees the time that has passed

    async def busy(request: httpx.Request) -> httpx.Response:
        await step(0.3)
        return reply(503)

    monkeypatch.setattr("ory_async._runtime.settings.sleep", step)
    wire = Wire(busy)
    begun = clock.time()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await network(wire, max_retries=9).frontend.to_session(x_session_token="t")
    assert 1 <= clock.time() - begun < 1.3
    assert len(wire.requests) == 2
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(wire.requests) == 2


async def test_4_11_a_cancelled_call_gives_its_connection_back() -> None:
    arrived = asyncio.Event()

    async def answer(request: Received) -> bytes:
        if request.all("x-session-token") == ["slow"]:
            arrived.set()
            await asyncio.Event().wait()
        return on_the_wire(200, SESSION)

    limits = httpx.Limits(max_connections=1)
    transport = httpx.AsyncHTTPTransport(limits=limits, trust_env=False)
    async with serving(answer) as server, transport:
        ory = Ory.self_hosted(kratos_public=server.url, transport=transport)
        for _ in range(3):
            arrived.clear()
            slow = asyncio.create_task(ory.frontend.to_session(x_session_token="slow"))
            await wait_until(arrived)
            slow.cancel()
            with pytest.raises(asyncio.CancelledError):
                await slow
            async with asyncio.timeout(PATIENCE):
                assert (await ory.frontend.to_session(x_session_token="quick")).id == "session-1"
        assert [request.all("x-session-token") for request in server.received] == [["slow"], ["quick"]] * 3


async def test_4_11_nothing_is_sent_again_after_cancellation(clock: Clock) -> None:
    arrived = asyncio.Event()

    async def hang(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    wire = Wire(hang)
    task = asyncio.create_task(network(wire).frontend.to_session(x_session_token="t"))
    await wait_until(arrived)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(wire.requests) == 1
    assert clock.waits == []


async def test_4_11_an_answer_is_closed_before_the_wait(clock: Clock) -> None:
    closed: list[int] = []
    seen: list[list[int]] = []

    class Body(httpx.AsyncByteStream):
        def __init__(self, number: int) -> None:
            self.number = number

        async def __aiter__(self) -> Any:
            yield b"busy"

        async def aclose(self) -> None:
            closed.append(self.number)

    clock.before_sleep.append(lambda: seen.append([*closed]))
    wire = scripted(httpx.Response(503, stream=Body(1)), httpx.Response(429, stream=Body(2)), reply(200, SESSION))
    await network(wire).frontend.to_session(x_session_token="t")
    assert seen == [[1], [1, 2]]
