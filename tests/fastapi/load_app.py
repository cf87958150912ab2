"""The example app, watched: one process of several, as `uvicorn tests.fastapi.load_app:app` starts it."""

import asyncio
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from redis.asyncio import Redis

from examples.webapp.app import create_app
from ory_async import Ory, RedisStore, SessionVerifier
from tests.support.waiting import PATIENCE

logging.getLogger("ory_async").setLevel(logging.CRITICAL)
STOPS = {"open", "pause", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "os.system"}
"""What stops a thread: files, pauses, names of hosts, programs. Events of sys.audit, and `pause` of ours."""

ory = Ory.from_env(max_retries=0, timeout=PATIENCE)
redis = Redis.from_url(os.environ["REDIS_URL"])
# Nobody gives up early: the machine of the tests may be busy.
store = RedisStore(redis, timeout=PATIENCE, patience=PATIENCE)
router = APIRouter()
stopped: list[str] = []
sleep = time.sleep


def watch(event: str, args: tuple[Any, ...]) -> None:
    """Notes what would stop the event loop, which runs in the main thread."""
    stops = event in STOPS or (event == "socket.connect" and args[0].getblocking())
    if stops and threading.current_thread() is threading.main_thread():
        stopped.append(f"{event} {args[0]}" if event == "open" else event)


def redis_errors() -> object:
    """What is only imported where Redis fails or a session is refused."""
    from redis import RedisError

    from ory_async.v1.api.frontend.to_session import OPERATION

    return RedisError, OPERATION


def pause(seconds: float) -> None:
    """In place of time.sleep."""
    sys.audit("pause")
    sleep(seconds)


@router.get("/stopped")
async def what_stopped() -> list[str]:
    return stopped


@router.post("/watch")
async def begin() -> None:
    stopped.clear()


@router.post("/stop")
async def stop() -> None:
    """Stops the loop, shortly: what must be seen."""
    time.sleep(0)  # noqa: ASYNC251
    with socket.create_server(("127.0.0.1", 0)) as listening, socket.socket() as other:
        other.connect(listening.getsockname())


app = create_app(ory, SessionVerifier(ory, ttl=3600, store=store), extra=router)
own_lifespan = app.router.lifespan_context


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    async with own_lifespan(app), redis:
        # Threads and the look-up of names load modules of Python when they are first used.
        await asyncio.get_running_loop().getaddrinfo("127.0.0.1", 80)
        await asyncio.to_thread(redis_errors)
        sys.addaudithook(watch)
        time.sleep = pause
        yield


app.router.lifespan_context = lifespan
