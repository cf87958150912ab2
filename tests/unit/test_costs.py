"""What things cost, by counts: modules, blocks of memory, tasks, requests, threads. Times are for `make bench`."""

from __future__ import annotations

import asyncio
import gc
import threading
import tracemalloc
from typing import Any

import httpx
import pytest

from benchmarks import samples
from ory_async._runtime.core import LARGE_BODY
from ory_async._runtime.json import dumps, loads
from ory_async._runtime.models import Model, jsonable
from ory_async.v1.api.identity import list_identities
from ory_async.v1.models import Identity, LoginFlow
from tests.support.stubs import IDENTITY, SESSION, Wire, always, network, reply
from tests.support.waiting import PATIENCE
from tests.unit.test_imports import WIRE, loaded, run

COUNT = 100


# ---- modules -------------------------------------------------------------------------------------------------


def test_importing_the_package_loads_few_modules() -> None:
    before = {*loaded("pass")}
    assert len({*loaded("import ory_async")} - before) <= 12


def test_the_first_call_loads_what_its_answer_is_made_of_and_no_more() -> None:
    code = WIRE.replace("BODY", repr(SESSION)).replace("CALL", "await ory.frontend.to_session(x_session_token='t')")
    names: list[str] = run(code)
    assert len([name for name in names if ".models." in name]) <= 14
    assert not [name for name in names if name.startswith(("ory_async.flows", "ory_async.testing"))]


# ---- memory --------------------------------------------------------------------------------------------------


def blocks(make: Any) -> float:
    """Blocks of memory that one of COUNT things holds."""
    gc.collect()
    tracemalloc.start()
    try:
        kept = make()
        found = tracemalloc.take_snapshot().statistics("filename")
    finally:
        tracemalloc.stop()
    del kept
    return sum(one.count for one in found) / COUNT


def test_a_decoded_identity_holds_its_objects_and_dates_and_shares_the_rest() -> None:
    rows: list[Any] = loads(samples.identities(COUNT))
    Identity.from_dict(rows[0])
    assert blocks(lambda: [Identity.from_dict(row) for row in rows]) < DATES + 2 * OBJECTS + 2 * LISTS + 1
    assert Identity.from_dict(rows[0]).traits is rows[0]["traits"]


OBJECTS, LISTS, DATES = 3, 2, 8
"""In one identity: itself and two addresses, each with a dict for what is unknown; two lists, each with its items."""


def test_encoding_asks_for_each_object_once() -> None:
    asked: list[object] = []

    def asking(value: object) -> Any:
        asked.append(value)
        return jsonable(value)

    flow: Any = loads(samples.login_flow())
    model = LoginFlow.from_dict(flow)
    dumps(model, asking)
    assert len({*map(id, asked)}) == len(asked)
    assert all(isinstance(value, Model) for value in asked)


# ---- the event loop ------------------------------------------------------------------------------------------


async def test_a_call_makes_at_most_one_task_and_no_timer() -> None:
    loop = asyncio.get_running_loop()
    made: list[Any] = []
    timers: list[Any] = []

    def factory(loop: asyncio.AbstractEventLoop, work: Any, **options: Any) -> asyncio.Task[Any]:
        made.append(work)
        return asyncio.Task(work, loop=loop, **options)

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(dumps(SESSION)))

    call_at = loop.call_at
    async with network(Wire(answer)) as ory:
        await ory.frontend.to_session(x_session_token="token")  # loads what the operation needs
        loop.set_task_factory(factory)
        loop.call_at = lambda *given, **more: (timers.append(given), call_at(*given, **more))[1]  # type: ignore[method-assign]
        try:
            await ory.frontend.to_session(x_session_token="token")
        finally:
            loop.set_task_factory(None)
            loop.call_at = call_at  # type: ignore[method-assign]
    assert (len(made) <= 1, timers) == (True, [])


def identities(size: int) -> bytes:
    """A list of identities of so many bytes."""
    filled = IDENTITY | {"traits": ""}
    return dumps([IDENTITY | {"traits": "x" * (size - len(dumps([filled])))}])


@pytest.mark.parametrize(("size", "beside"), [(LARGE_BODY, False), (LARGE_BODY + 1, True)])
async def test_a_large_body_is_decoded_beside_the_event_loop(
    monkeypatch: pytest.MonkeyPatch, size: int, beside: bool
) -> None:
    threads: list[bool] = []

    def parse(row: Any, lenient: bool) -> Identity:
        threads.append(threading.current_thread() is not threading.main_thread())
        return Identity.from_dict(row, lenient)

    monkeypatch.setattr(list_identities, "_parse", parse)
    async with network(always(200, identities(size))) as ory:
        page = await ory.identity.list_identities()
    assert (page.items[0].id, threads) == (IDENTITY["id"], [beside])


async def test_the_event_loop_goes_on_while_a_large_body_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    decoding, beat = threading.Event(), threading.Event()

    def parse(row: Any, lenient: bool) -> bool:
        decoding.set()
        return beat.wait(PATIENCE)  # only the event loop can end this

    async def heartbeat() -> None:
        if await asyncio.to_thread(decoding.wait, PATIENCE):
            beat.set()

    monkeypatch.setattr(list_identities, "_parse", parse)
    async with network(always(200, identities(LARGE_BODY + 1))) as ory:
        beating = asyncio.create_task(heartbeat())
        page: Any = await ory.identity.list_identities()
        await beating
    assert page.items == [True]


# ---- requests ------------------------------------------------------------------------------------------------


def paged(pages: int) -> Wire:
    """A list of so many pages with two rows each."""

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page_token", "1"))
        link = {"link": f'</admin/identities?page_token={number + 1}>; rel="next"'} if number < pages else {}
        return reply(200, [IDENTITY, IDENTITY], link)

    return Wire(answer)


async def test_a_page_is_one_request_and_a_page_that_nobody_reads_is_none() -> None:
    wire = paged(5)
    async with network(wire) as ory:
        await ory.identity.list_identities()
        assert wire.tokens == [None]
        assert len([row async for row in ory.identity.list_identities()]) == 10
        assert wire.tokens[1:] == [None, "2", "3", "4", "5"]
        async for _ in ory.identity.list_identities():
            break
    assert wire.tokens[6:] == [None]
