"""One client in a process of its own: `python benchmarks/calls.py PEER URL`, then one task per line on standard input.

It knows nothing of this folder: `ory_async` is the one on the path, which may be an older build. First it prints its
limits, or why it is not there; then a line of JSON per task. Seconds and bytes.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version
from typing import Any

TOKEN = {"x_session_token": "placeholder"}
HEADERS = {"X-Session-Token": "placeholder", "Accept": "application/json"}
PATIENCE = 300  # seconds: where the cost is measured, nobody gives up
Call = Callable[[], Awaitable[object]]
Close = Callable[[], Awaitable[None]]
Peer = tuple[Call, Close, str]
"""How it asks who somebody is, how it ends, and its limits in words."""


# ---- peers ---------------------------------------------------------------------------------------------------


async def ours(url: str, transport: str | None = None, **options: Any) -> Peer:
    """This project; without a transport the default, as every build has it."""
    from ory_async import Ory

    chosen: dict[str, Any] = {} if transport is None else {"transport": transport}
    ory = Ory.self_hosted(kratos_public=url, **chosen, **({"timeout": PATIENCE} | options))
    most = getattr(ory._core.pool, "_places", None)
    said = "100 connections, 20 kept, of one pool" if most is None else f"{most} in flight per service, a lane for each"

    async def call() -> object:
        return await ory.frontend.to_session(**TOKEN)

    await call()  # here, so that a transport that is not there is told at once
    return call, ory.aclose, said


async def ours_httpx_aiohttp(url: str) -> Peer:
    """This project over the transport of httpx-aiohttp."""
    import aiohttp
    import httpx_aiohttp

    from ory_async import Ory

    session = aiohttp.ClientSession()
    ory = Ory.self_hosted(kratos_public=url, transport=httpx_aiohttp.AiohttpTransport(client=session), timeout=PATIENCE)

    async def call() -> object:
        return await ory.frontend.to_session(**TOKEN)

    async def close() -> None:
        await ory.aclose()
        await session.close()

    return call, close, f"{session.connector.limit} connections"  # type: ignore[union-attr]


async def bare_httpx(url: str, library: str = "httpx") -> Peer:
    """httpx or httpx2 as it comes, and the JSON of the standard library."""
    client = __import__(library).AsyncClient(timeout=PATIENCE)

    async def call() -> object:
        return json.loads((await client.get(f"{url}/sessions/whoami", headers=HEADERS)).content)

    return call, client.aclose, "100 connections, 20 kept"


async def bare_aiohttp(url: str) -> Peer:
    """aiohttp as it comes, and the JSON of the standard library."""
    import aiohttp

    session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(PATIENCE))

    async def call() -> object:
        async with session.get(f"{url}/sessions/whoami", headers=HEADERS) as answer:
            return json.loads(await answer.read())

    return call, session.close, f"{session.connector.limit} connections"  # type: ignore[union-attr]


async def exp_ory(url: str) -> Peer:
    """exp-ory-kratos-client-async: made by openapi-generator, on aiohttp."""
    import ory_kratos_client_async as exp

    configuration = exp.Configuration(host=url)
    client = exp.ApiClient(configuration)
    frontend = exp.FrontendApi(client)

    async def call() -> object:
        return await frontend.to_session(**TOKEN)

    return call, client.close, f"{configuration.connection_pool_maxsize} connections"


PEERS: dict[str, Callable[[str], Awaitable[Peer]]] = {
    "ours, httpx": lambda url: ours(url),
    "ours, httpx2": lambda url: ours(url, "httpx2"),
    "ours, aiohttp": lambda url: ours(url, "aiohttp"),
    "ours, httpx-aiohttp": ours_httpx_aiohttp,
    "today's build": lambda url: ours(url),
    "bare httpx": bare_httpx,
    "bare httpx2": lambda url: bare_httpx(url, "httpx2"),
    "bare aiohttp": bare_aiohttp,
    "exp-ory": exp_ory,
}
HURRIED = {"timeout": 2, "deadline": 3}
"""What a user in a hurry passes; only ours takes it."""


# ---- tasks ---------------------------------------------------------------------------------------------------


async def crowd(call: Call, flight: int, calls: int) -> dict[str, float]:
    """So many calls, always so many of them in flight: processor time and wall time of one, and how many failed."""
    left: Iterator[int] = iter(range(calls))
    failed = 0

    async def user() -> None:
        nonlocal failed
        for _ in left:
            try:
                await call()
            except Exception:
                failed += 1

    gc.collect()
    spent, started = time.process_time(), time.perf_counter()
    await asyncio.gather(*(user() for _ in range(flight)))
    return {
        "cpu": (time.process_time() - spent) / calls,
        "wall": (time.perf_counter() - started) / calls,
        "failed": failed,
    }


async def overload(call: Call, users: int, seconds: float) -> dict[str, Any]:
    """So many users who call again as soon as they are answered, and a heartbeat of 10 ms beside them."""
    end = time.perf_counter() + seconds
    done = failed = 0
    kinds: dict[str, int] = {}

    async def user() -> None:
        nonlocal done, failed
        while time.perf_counter() < end:
            try:
                await call()
                done += 1
            except Exception as error:
                failed += 1
                kinds[type(error).__name__] = kinds.get(type(error).__name__, 0) + 1

    started = time.perf_counter()
    work = asyncio.gather(*(user() for _ in range(users)))
    late, late_by_us = 0.0, 0.0
    while not work.done():
        before, spent = time.perf_counter(), time.process_time()
        await asyncio.sleep(0.01)
        late = max(late, time.perf_counter() - before - 0.01)
        late_by_us = max(late_by_us, min(time.perf_counter() - before, time.process_time() - spent) - 0.01)
    await work
    took = time.perf_counter() - started
    return {"done": done, "failed": failed, "kinds": kinds, "rate": done / took, "late": late_by_us, "late_wall": late}


async def held(call: Call, flight: int) -> dict[str, float]:
    """Resident memory that so many calls in flight take beside a client that has called once."""
    await call()
    gc.collect()
    before = resident()
    calls = [asyncio.ensure_future(call()) for _ in range(flight)]
    most = 0
    while not all(one.done() for one in calls):
        await asyncio.sleep(0.05)
        most = max(most, resident())
    failed = sum(one.exception() is not None for one in calls)
    return {"memory": max(most - before, 0), "failed": failed}


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


async def main(name: str, url: str, token: str = "placeholder") -> None:
    TOKEN["x_session_token"] = HEADERS["X-Session-Token"] = token
    try:
        hurried = name.removesuffix(", hurried")
        if hurried == name:
            call, close, limits = await PEERS[name](url)
        else:
            transport = {"ours, httpx2": "httpx2", "ours, aiohttp": "aiohttp"}.get(hurried)
            call, close, limits = await ours(url, transport, **HURRIED)
    except Exception as error:  # a transport that is not built yet, a library that is not installed
        print(json.dumps({"missing": f"{type(error).__name__}: {error}"[:200]}), flush=True)
        return
    print(json.dumps({"limits": limits, "versions": versions()}), flush=True)
    loop = asyncio.get_running_loop()
    tasks: dict[str, Callable[..., Awaitable[dict[str, Any]]]] = {"crowd": crowd, "overload": overload, "held": held}
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        task, *arguments = json.loads(line)
        print(json.dumps(await tasks[task](call, *arguments)), flush=True)
    await close()


def versions() -> dict[str, str]:
    """The libraries that were loaded; and sniffio, which each peer has to find installed."""
    modules = {"httpx", "httpcore", "httpx2", "aiohttp", "httpx_aiohttp"} & sys.modules.keys()
    found = {name.replace("_", "-"): version(name) for name in sorted(modules)}
    return found | {"sniffio": version("sniffio")}


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
