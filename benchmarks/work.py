"""One piece of work per function, run in an interpreter of its own: `python -m benchmarks.work NAME` prints JSON.

Times are seconds (the best of many rounds, processor time where nothing waits), memory is bytes.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import multiprocessing
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from benchmarks import samples

COUNT = 250


def fastest(functions: dict[str, Callable[[], object]], rounds: int = 40) -> dict[str, float]:
    """Processor time of each function's fastest run. They take turns: a busy machine is busy for all of them."""
    found = dict.fromkeys(functions, float("inf"))
    for _ in range(rounds):
        for name, function in functions.items():
            function()  # what the one before left in the processor's caches is none of its business
            started = time.process_time()
            function()
            found[name] = min(found[name], time.process_time() - started)
    return found


def resident() -> int:
    """Resident memory of this process."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


def decode() -> dict[str, float]:
    """250 identities, every peer, one process."""
    return _decode(samples.identities(COUNT), "Identity", many=True)


def decode_flow() -> dict[str, float]:
    """One login flow."""
    return _decode(samples.login_flow(), "LoginFlow", many=False)


def _decode(data: bytes, model: str, *, many: bool) -> dict[str, float]:
    import msgspec
    import orjson

    exact = importlib.import_module("ory_async._runtime.json").loads
    ours = getattr(importlib.import_module("ory_async.v1.models"), model).from_dict
    stock = getattr(importlib.import_module("stock_client.models"), model).from_dict
    official = getattr(importlib.import_module("ory_client"), model).from_dict
    structs = importlib.import_module("benchmarks.structs")
    direct = msgspec.json.Decoder(list[structs.Identity] if many else structs.LoginFlow).decode
    inner = 1 if many else 50

    def run(from_dict: Callable[[Any], object], loads: Callable[[bytes], Any]) -> Callable[[], object]:
        if many:
            return lambda: [from_dict(row) for row in loads(data)]
        return lambda: [from_dict(loads(data)) for _ in range(inner)]

    gc.collect()
    gc.freeze()  # the other peers' modules are none of the collector's business
    found = fastest(
        {
            "orjson": lambda: [orjson.loads(data) for _ in range(inner)],
            "exact": lambda: [exact(data) for _ in range(inner)],
            "models": run(ours, orjson.loads),
            "ours": run(ours, exact),
            "floor": lambda: [direct(data) for _ in range(inner)],
            "stock": run(stock, orjson.loads),
            "official": run(official, json.loads),
        }
    )
    return {name: seconds / inner for name, seconds in found.items()}


def to_dict() -> dict[str, float]:
    """250 identities to dicts."""
    import orjson
    import ory_client
    from stock_client.models import Identity as Stock

    from ory_async.v1.models import Identity

    rows = orjson.loads(samples.identities(COUNT))
    models = {
        "ours": [Identity.from_dict(row) for row in rows],
        "stock": [Stock.from_dict(row) for row in rows],
        "official": [ory_client.Identity.from_dict(row) for row in rows],
    }
    gc.collect()
    gc.freeze()
    made = {name: partial(_to_dicts, kept) for name, kept in models.items()}
    return fastest({"orjson": lambda: orjson.dumps(rows), **made})


def _to_dicts(models: list[Any]) -> object:
    return [model.to_dict() for model in models]


def encode() -> dict[str, float]:
    """250 identities to JSON bytes."""
    import msgspec
    import orjson
    import ory_client
    from stock_client.models import Identity as Stock

    from benchmarks.structs import Identity as Struct
    from ory_async._runtime.json import dumps
    from ory_async._runtime.plain import sendable
    from ory_async.v1.models import Identity

    data = samples.identities(COUNT)
    rows = orjson.loads(data)
    ours = [Identity.from_dict(row) for row in rows]
    stock = [Stock.from_dict(row) for row in rows]
    official = [ory_client.Identity.from_dict(row) for row in rows]
    structs = msgspec.json.decode(data, type=list[Struct])
    client = ory_client.ApiClient()
    return fastest(
        {
            "orjson": lambda: orjson.dumps(rows),
            "ours": lambda: dumps(sendable(ours)),
            "floor": lambda: msgspec.json.encode(structs),
            "stock": lambda: orjson.dumps([model.to_dict() for model in stock]),
            "official": lambda: json.dumps(client.sanitize_for_serialization(official)),
        }
    )


def memory() -> dict[str, float]:
    """What 10,000 decoded identities hold: beside the JSON value they came from (text is shared with it), and alone."""
    import orjson

    data = samples.identities(10_000)
    value = orjson.loads(data)

    def held(make: Callable[[], list[object]]) -> int:
        gc.collect()
        tracemalloc.start()
        kept = make()
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        del kept
        return size

    found: dict[str, float] = {}
    for name, package in (("ours", "ory_async.v1.models"), ("stock", "stock_client.models")):
        from_dict = importlib.import_module(package).Identity.from_dict
        from_dict(value[0])
        found[name] = held(lambda f=from_dict: [f(row) for row in value])
        found[f"{name}_alone"] = held(lambda f=from_dict: [f(row) for row in orjson.loads(data)])
    return found


async def heartbeat(work: asyncio.Future[Any]) -> float:
    """The seconds by which a beat every 10 ms came late at worst, until the work is done. Only what this process
    spent counts, not what others on the machine did meanwhile."""
    late = 0.0
    while not work.done():
        started, spent = time.perf_counter(), time.process_time()
        await asyncio.sleep(0.01)
        late = max(late, min(time.perf_counter() - started, time.process_time() - spent) - 0.01)
    await work
    return late


def concurrent() -> dict[str, float]:
    """20 calls at once to a server that takes 200 ms, with a heartbeat of 10 ms beside them."""
    import httpx

    from ory_async import Ory

    async def measure(url: str) -> tuple[float, float, float]:
        async with httpx.AsyncClient() as bare, Ory.self_hosted(kratos_public=url) as ory:
            await bare.get(f"{url}/sessions/whoami")
            plain = await together(bare.get(f"{url}/sessions/whoami") for _ in range(20))
            await ory.frontend.to_session(x_session_token="placeholder")
            ours = together(ory.frontend.to_session(x_session_token="placeholder") for _ in range(20))
            work = asyncio.ensure_future(ours)
            return await heartbeat(work), await work, plain

    with slow_server(0.2) as url:
        runs = [asyncio.run(measure(url)) for _ in range(7)]
    late, ours, bare = map(min, zip(*runs, strict=True))
    return {"late": late, "seconds": ours, "bare": bare}


async def together(calls: Iterable[Awaitable[object]]) -> float:
    """The seconds until the last of the calls is answered."""
    started = time.perf_counter()
    await asyncio.gather(*calls)
    return time.perf_counter() - started


@contextmanager
def slow_server(seconds: float) -> Iterator[str]:
    """The URL of a server in a process of its own that takes so long for every answer."""
    context = multiprocessing.get_context("spawn")
    ports = context.SimpleQueue()
    server = context.Process(target=serve, args=(ports, seconds), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{ports.get()}"
    finally:
        server.kill()


def serve(ports: Any, seconds: float) -> None:
    """Answers every request on a connection after so long, and tells its port."""
    body = samples.session()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while await reader.readuntil(b"\r\n\r\n"):
                await asyncio.sleep(seconds)
                writer.write(head + body)
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(connected, "127.0.0.1", 0, backlog=1_000)
        ports.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def stall() -> dict[str, float]:
    """How late a heartbeat of 10 ms is while one answer of so many MB is read."""
    import httpx

    from ory_async import Ory

    one = len(samples.identities(1))

    async def measure(body: bytes) -> float:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
        async with Ory.self_hosted(kratos_admin="http://127.0.0.1", transport=transport) as ory:
            return await heartbeat(asyncio.ensure_future(_first(ory.identity.list_identities())))

    found: dict[str, float] = {}
    for size in (2, 5, 10):
        body = samples.identities(size * 1_000_000 // one)
        found[f"{size} MB"] = min(asyncio.run(measure(body)) for _ in range(7))
    return found


async def _first(pager: Any) -> object:
    return await pager


def paging() -> dict[str, float]:
    """All identities of a server (sys.argv[2] is its URL), page after page: ours and a plain httpx loop."""
    import httpx
    import orjson

    from ory_async import Ory

    url = sys.argv[2]

    async def ours(most: int = 1_000_000) -> int:
        count = 0
        async with Ory.self_hosted(kratos_admin=url) as ory:
            async for page in ory.identity.list_identities(page_size=500).pages():
                count += len(page.items)
                if count >= most:
                    break
        return count

    async def plain() -> int:
        count = 0
        async with httpx.AsyncClient(base_url=url) as client:
            following: str | None = "/admin/identities?page_size=500"
            while following:
                response = await client.get(following)
                count += len(orjson.loads(response.content))
                following = response.links.get("next", {}).get("url")
        return count

    found: dict[str, float] = {}
    assert asyncio.run(ours()) == asyncio.run(plain()) >= 10_000
    for name, function in (("plain", plain), ("ours", ours)) * 5:
        started, spent = time.perf_counter(), time.process_time()
        asyncio.run(function())
        found[name] = min(found.get(name, 1e9), time.process_time() - spent)
        found[f"{name}_wall"] = min(found.get(f"{name}_wall", 1e9), time.perf_counter() - started)
    for name, function in (("plain_peak", plain), ("short_peak", lambda: ours(2_000)), ("ours_peak", ours)):
        gc.collect()
        tracemalloc.start()
        asyncio.run(function())
        found[name] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return found


def growing() -> dict[str, list[tuple[float, float]]]:
    """(identities, processor seconds or MB) of reading lists of 10 to 100,000."""
    import orjson

    from ory_async.v1.models import Identity

    found: dict[str, list[tuple[float, float]]] = {}

    def decode(data: bytes) -> object:
        return [Identity.from_dict(row) for row in orjson.loads(data)]

    for count in (10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000):
        data = samples.identities(count)
        times = fastest({"orjson": partial(orjson.loads, data), "ours": partial(decode, data)}, max(2, 3_000 // count))
        tracemalloc.start()
        value = orjson.loads(data)
        before = tracemalloc.get_traced_memory()[0]
        kept = [Identity.from_dict(row) for row in value]
        size = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        del value, kept
        sizes = {"JSON value": before / 1e6, "models beside it": size / 1e6}
        for name, figure in (times | sizes).items():
            found.setdefault(name, []).append((count, figure))
    return found


def first_call() -> dict[str, float]:
    """Resident memory after one call in a fresh interpreter."""
    before = resident()
    import asyncio

    import httpx

    from ory_async import Ory

    body = samples.session()

    async def main() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
        async with Ory.self_hosted(kratos_public="http://127.0.0.1", transport=transport) as ory:
            await ory.frontend.to_session(x_session_token="placeholder")

    asyncio.run(main())
    return {"memory": resident() - before}


def first_official() -> dict[str, float]:
    """Resident memory that the official client takes by being imported."""
    before = resident()
    import ory_client  # noqa: F401

    return {"memory": resident() - before}


def first_stock() -> dict[str, float]:
    """One call of the stock client."""
    before = resident()
    import httpx
    from stock_client import Client
    from stock_client.api.frontend import to_session

    body = samples.session()
    client = Client(base_url="http://127.0.0.1")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client.set_async_httpx_client(httpx.AsyncClient(base_url="http://127.0.0.1", transport=transport))
    asyncio.run(to_session.asyncio(client=client, x_session_token="placeholder"))
    return {"memory": resident() - before}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]]()))
