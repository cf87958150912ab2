"""How long the event loop of examples/webapp stops under load: `python -m benchmarks.load` (needs redis-server).

Two processes with one Redis and one fake Ory; 50 users ask for their page, 200 requests at once, five times over.
"""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import httpx

from ory_async import Ory, RedisStore, SessionVerifier
from ory_async.testing import FakeOry

if TYPE_CHECKING:
    from fastapi import FastAPI

USERS, CONCURRENT, ROUNDS, PROCESSES = 50, 200, 5, 2
BEAT, MOST = 0.005, 0.05  # seconds
SCHEDULED = Path("/proc/thread-self/schedstat")


def application() -> FastAPI:
    """The app of one process, with a heartbeat: `uvicorn benchmarks.load:application --factory`."""
    from fastapi import APIRouter
    from redis.asyncio import Redis

    from examples.webapp.app import create_app

    ory, redis = Ory.from_env(max_retries=0, timeout=30), Redis.from_url(os.environ["REDIS_URL"])
    stalls: list[float] = []
    router = APIRouter()

    @router.get("/longest-stall")
    async def longest_stall() -> float:
        found = max(stalls, default=0.0)
        stalls.clear()
        return found

    verifier = SessionVerifier(ory, ttl=60, store=RedisStore(redis, timeout=30, patience=30))
    app = create_app(ory, verifier, extra=router)
    own_lifespan = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        beating = asyncio.create_task(heartbeat(stalls))
        async with own_lifespan(app), redis:
            gc.collect()
            gc.freeze()  # what was imported is not searched for garbage again: that takes as long as a stall
            yield
        beating.cancel()

    app.router.lifespan_context = lifespan
    return app


async def heartbeat(stalls: list[float]) -> None:
    """Notes by how much each beat came late through the fault of this process."""
    while True:
        began, waited = time.perf_counter(), waited_for_a_processor()
        await asyncio.sleep(BEAT)
        stalls.append(time.perf_counter() - began - BEAT - (waited_for_a_processor() - waited))


def waited_for_a_processor() -> float:
    """Seconds in which this thread could have run and others did. Linux only."""
    return int(SCHEDULED.read_text().split()[1]) / 1e9 if SCHEDULED.exists() else 0.0


@contextmanager
def redis_server() -> Iterator[str]:
    """The URL of a redis-server."""
    if shutil.which("redis-server") is None:
        raise SystemExit("redis-server is not installed (Debian: apt-get install redis-server)")
    with TemporaryDirectory(prefix="redis-") as folder:
        command = ["redis-server", "--port", "0", "--unixsocket", f"{folder}/socket", "--dir", folder, "--save", ""]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                next(line for line in process.stdout if "ready to accept" in line.lower())
                yield f"unix://{folder}/socket"
            finally:
                process.terminate()


@contextmanager
def web(environment: dict[str, str]) -> Iterator[str]:
    """The URL of one process of the app."""
    command = [sys.executable, "-m", "uvicorn", "benchmarks.load:application", "--factory", "--port", "0"]
    command += ["--no-access-log"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            line = next(line for line in process.stderr if "Uvicorn running on " in line)
            yield line.partition("Uvicorn running on ")[2].split()[0]
        finally:
            process.terminate()


async def main() -> None:
    with ExitStack() as stack:
        async with FakeOry().serve() as fake:
            environment = {**os.environ, "ORY_PROJECT_URL": fake.url, "REDIS_URL": stack.enter_context(redis_server())}
            urls = [stack.enter_context(web(environment)) for _ in range(PROCESSES)]
            sessions = [fake.login_as(identity) for identity in fake.identities.add_many(USERS)]
            clients = [httpx.AsyncClient(verify=False, timeout=60) for _ in sessions]

            async def ask(number: int) -> None:
                user, url = number % USERS, urls[number // USERS % PROCESSES]
                answer = await clients[user].get(f"{url}/members", headers={"cookie": sessions[user].cookie})
                answer.raise_for_status()

            async def stalls() -> list[float]:
                return [(await clients[0].get(f"{url}/longest-stall")).json() for url in urls]

            await asyncio.gather(*map(ask, range(CONCURRENT)))  # connections are made
            await stalls()
            began = time.perf_counter()
            for _ in range(ROUNDS):
                await asyncio.gather(*map(ask, range(CONCURRENT)))
            spent = time.perf_counter() - began
            longest = max(await stalls())
            for client in clients:
                await client.aclose()
    print(f"{ROUNDS * CONCURRENT / spent:,.0f} pages/s by {PROCESSES} processes")
    print(f"longest stall {longest * 1000:.0f} ms, at most {MOST * 1000:.0f} ms: {'yes' if longest <= MOST else 'NO'}")


if __name__ == "__main__":
    asyncio.run(main())
