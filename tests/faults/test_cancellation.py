"""A call that is cancelled, at every turn of the event loop that it takes: nothing is left behind.

A call is started, the loop turns n times, the call is cancelled; for n = 0, 1, 2 … until a call ends by itself. So each
await of a call is met: before connecting, while it connects, sends, waits, reads and sleeps between attempts.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from ory_async import Ory, RequestTimeout, RetryPolicy, TransportError
from tests.support.certificates import client_tls, server_tls
from tests.support.clock import Clock
from tests.support.faults import reset, reset_in_the_body
from tests.support.misbehaving import Arrived, Behaviour, Connection, Misbehaving, answer, running
from tests.support.waiting import PATIENCE
from tests.transports.ways import each_library, each_way, options

IDENTITY = {"id": "i", "schema_id": "default", "schema_url": "http://x", "traits": {"long": "x" * 200_000}}


FEW = 5
"""Turns of the loop that a call takes at least, whatever library sends it: fewer would mean that it met nobody."""


async def slowly(on: Connection, request: Arrived) -> None:
    """An answer in several pieces, each in its own turn of the loop."""
    whole = answer(200, IDENTITY)
    for start in range(0, len(whole), 50_000):
        await on.send(whole[start : start + 50_000])
        await asyncio.sleep(0)


async def slowly_and_close(on: Connection, request: Arrived) -> None:
    """The same, on a connection that has no other."""
    whole = answer(200, IDENTITY, [("connection", "close")])
    for start in range(0, len(whole), 50_000):
        await on.send(whole[start : start + 50_000])
        await asyncio.sleep(0)
    on.close()


class Busy:
    """Answers 503, and well on every third request."""

    def __init__(self) -> None:
        self.count = 0

    async def __call__(self, on: Connection, request: Arrived) -> None:
        self.count += 1
        await (slowly(on, request) if self.count % 3 == 0 else on.send(answer(503)))


async def key() -> str:
    await asyncio.sleep(0)
    return "ory_pat_k"


async def turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def cancelled_everywhere(
    server: Misbehaving, call: Callable[[], Awaitable[Any]], usable: Callable[[], Awaitable[Any]]
) -> int:
    """Cancels `call` after 0, 1, 2 … turns; `usable` has to work after each. Returns how many there were."""
    mine = asyncio.current_task()
    for number in range(5000):
        before = asyncio.all_tasks()
        task = asyncio.ensure_future(call())
        await turns(number)
        ended = task.done()
        task.cancel()
        await asyncio.wait([task])
        if ended:
            assert task.exception() is None
            return number
        assert task.cancelled()
        arrived = len(server.arrived)
        await turns(20)
        assert len(server.arrived) <= arrived + 1, "at most what was under way arrives after the end"
        left = {t for t in asyncio.all_tasks() - before if "serve" not in repr(t) and "accept" not in repr(t)} - {mine}
        await asyncio.gather(*left)  # what clears up ends by itself
        async with asyncio.timeout(PATIENCE):
            await usable()
    raise AssertionError("never ended by itself")


@each_way
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("fresh", [False, True], ids=["kept connection", "new connection"])
async def test_a_call_can_be_cancelled_at_every_await(
    way: str, tls: bool, fresh: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Misbehaving(slowly_and_close if fresh else slowly)
    context = server_tls(tmp_path) if tls else None
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem") if tls else "")
    async with running(server, context):
        async with (
            options(way, places=1, tls=client_tls(tmp_path) if tls else None) as how,
            Ory.self_hosted(kratos_admin=server.url, api_key=key, max_retries=0, **how) as ory,
        ):

            async def call() -> Any:
                return await ory.identity.get_identity("i")

            await call()
            places = await cancelled_everywhere(server, call, call)
        await server.closed()
    assert places > FEW
    gc.collect()


@each_way
async def test_a_call_can_be_cancelled_between_attempts(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in the wait, which is some turns of the loop here."""
    slept = 0

    async def wait(seconds: float) -> None:
        nonlocal slept
        await turns(5)
        slept += 1

    monkeypatch.setattr("ory_async._runtime.settings.sleep", wait)
    busy = Busy()
    server = Misbehaving(busy)
    policy = RetryPolicy(max_retries=2, base=0)
    async with (
        running(server),
        options(way, places=1) as how,
        Ory.self_hosted(kratos_admin=server.url, retry=policy, **how) as ory,
    ):

        async def call() -> Any:
            busy.count = 0
            return await ory.identity.get_identity("i")

        places = await cancelled_everywhere(server, call, call)
    assert places > 3 * FEW
    assert slept > places


@each_way
@pytest.mark.parametrize("behave", [slowly_and_close, slowly], ids=["new connection", "kept connection"])
async def test_a_call_that_waits_for_a_connection_can_be_cancelled_at_every_await(way: str, behave: Behaviour) -> None:
    """Also in the turn in which it is given one."""
    server = Misbehaving(behave)
    async with (
        running(server),
        options(way, places=1) as how,
        Ory.self_hosted(kratos_admin=server.url, max_retries=0, **how) as ory,
    ):

        async def call() -> str:
            return (await ory.identity.get_identity("i")).id

        for number in range(200):
            tasks = [asyncio.ensure_future(call()) for _ in range(4)]  # one is served, three wait
            await turns(number)
            ended = tasks[1].done()
            tasks[1].cancel()
            async with asyncio.timeout(PATIENCE):
                found = await asyncio.gather(*tasks, return_exceptions=True)
            assert found[0] == found[2] == found[3] == "i"
            assert await call() == "i"
            if ended:
                break
            assert tasks[1].cancelled()
    assert FEW < number < 199


@each_way
@pytest.mark.parametrize("again", [1, 2, 3])
@pytest.mark.parametrize("broken", [reset, reset_in_the_body], ids=["reset", "reset in the body"])
async def test_a_call_that_fails_can_be_cancelled_while_it_clears_up(way: str, broken: Behaviour, again: int) -> None:
    """Also when it is cancelled a second time, some turns after the first."""
    server = Misbehaving(slowly)
    async with running(server):
        async with (
            options(way, places=1) as how,
            Ory.self_hosted(kratos_admin=server.url, max_retries=0, **how) as ory,
        ):
            for number in range(200):
                server.script.append(broken)
                task = asyncio.ensure_future(ory.identity.get_identity("i"))
                await turns(number)
                ended = task.done()
                for _ in range(2):
                    task.cancel()
                    await turns(again)
                (outcome,) = await asyncio.gather(task, return_exceptions=True)
                assert isinstance(outcome, TransportError if ended else asyncio.CancelledError)
                await turns(20)
                server.script.clear()
                async with asyncio.timeout(PATIENCE):
                    assert (await ory.identity.get_identity("i")).id == "i"
                if ended:
                    break
        await server.closed()
    assert FEW < number < 199


@each_way
async def test_an_iteration_over_pages_can_be_cancelled_at_every_await(way: str) -> None:
    async def page(on: Connection, request: Arrived) -> None:
        number = int(request.target.partition("page_token=")[2] or 0)
        link = [("link", f'<?page_token={number + 1}>; rel="next"')] if number < 2 else []
        await on.send(answer(200, [{"id": f"i{number}"}], link))

    server = Misbehaving(page)
    async with (
        running(server),
        options(way, places=1) as how,
        Ory.self_hosted(kratos_admin=server.url, max_retries=0, **how) as ory,
    ):

        async def call() -> list[str]:
            return [identity.id async for identity in ory.identity.list_identities()]

        assert await call() == ["i0", "i1", "i2"]
        assert await cancelled_everywhere(server, call, call) > FEW


@each_library
async def test_closing_can_be_cancelled_at_every_await(library: str) -> None:
    """And leaves no connection: the server sees each of them end."""
    for number in range(50):
        server = Misbehaving(slowly)
        async with running(server):
            ory = Ory.self_hosted(kratos_admin=server.url, transport=library)
            await asyncio.gather(*(ory.identity.get_identity("i") for _ in range(3)))
            task = asyncio.ensure_future(ory.aclose())
            await turns(number)
            ended = task.done()
            task.cancel()
            await asyncio.wait([task])
            await ory.aclose()
            await server.closed()
        if ended:
            break
    assert 0 < number < 49


@each_way
async def test_a_deadline_can_end_a_call_at_every_place(way: str, clock: Clock) -> None:
    """Whatever it cuts off, the error says that the time is over, in time, and the pool stays usable."""
    server = Misbehaving(slowly)
    met, unsent = 0, set[str]()
    async with (
        running(server),
        options(way, places=1) as how,
        Ory.self_hosted(kratos_admin=server.url, timeout=None, **how) as ory,
    ):
        await ory.identity.get_identity("i")
        for deadline in range(1, 60):  # a second is a turn of the loop
            started = clock.time()
            async with clock.running(1):
                (ended,) = await asyncio.gather(
                    ory.identity.get_identity(f"step-{deadline}", options={"deadline": deadline}),
                    return_exceptions=True,
                )
            if isinstance(ended, Exception):
                met += 1
                assert isinstance(ended, RequestTimeout)
                assert ended.attempts == 1
                unsent |= set() if ended.sent else {f"/admin/identities/step-{deadline}"}
                assert clock.time() - started < deadline + 20, "clearing up takes some turns"
            assert (await ory.identity.get_identity("i")).id == "i"
    assert met > 3
    assert unsent.isdisjoint(request.target for request in server.arrived)


async def test_asyncio_timeout_ends_a_retrying_call_in_time() -> None:
    """It runs out while the fourth attempt is under way."""

    async def busy(on: Connection, request: Arrived) -> None:
        if len(server.arrived) == 4:
            limit.reschedule(asyncio.get_running_loop().time())
        await on.send(answer(503))

    server = Misbehaving(busy)
    async with running(server), Ory.self_hosted(kratos_admin=server.url) as ory:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(None) as limit:
                await ory.identity.get_identity("i", options={"retry": RetryPolicy(max_retries=10**6, base=0)})
        await turns(50)
        assert 4 <= len(server.arrived) <= 5
