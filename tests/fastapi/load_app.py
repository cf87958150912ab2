"""The example app, measured: one process of several, as `uvicorn tests.fastapi.load_app:app` starts it."""

import asyncio
import gc
import logging
import os
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import APIRouter, FastAPI
from redis.asyncio import Redis

from examples.webapp.app import create_app
from ory_async import Ory, RedisStore, SessionVerifier

logging.getLogger("ory_async").setLevel(logging.CRITICAL)
SCHEDULED = Path("/proc/thread-self/schedstat")
BEAT = 0.005

ory = Ory.from_env(max_retries=0, timeout=30)
redis = Redis.from_url(os.environ["REDIS_URL"])
# Nobody gives up early: the machine of the tests may be busy.
store = RedisStore(redis, timeout=30, patience=30)
router = APIRouter()
stalls: list[float] = []


def waited_for_a_processor() -> float:
    """Seconds in which this thread could have run and others did. Linux only."""
    return int(SCHEDULED.read_text().split()[1]) / 1e9 if SCHEDULED.exists() else 0.0


async def heartbeat() -> None:
    """Notes by how much each beat came late through the fault of this process."""
    while True:
        began, waited = time.perf_counter(), waited_for_a_processor()
        await asyncio.sleep(BEAT)
        stalls.append(time.perf_counter() - began - BEAT - (waited_for_a_processor() - waited))


@router.get("/longest-stall")
async def longest_stall() -> float:
    return max(stalls, default=0.0)


@router.post("/forget-stalls")
async def forget_stalls() -> None:
    stalls.clear()


app = create_app(ory, SessionVerifier(ory, ttl=60, store=store), extra=router)
own_lifespan = app.router.lifespan_context


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    beating = asyncio.create_task(heartbeat())
    async with own_lifespan(app), redis:
        gc.collect()
        gc.freeze()  # what was imported is not searched for garbage again: that takes as long as a stall
        yield
    beating.cancel()


app.router.lifespan_context = lifespan
