"""The time of a fake. Its clients wait on this clock: what would take seconds takes none, but they have passed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime, timedelta
from math import inf

import httpx
from starlette.types import Receive

from ory_async._runtime.settings import Time

# What the caller of an in-process request would wait for an answer: seconds. None: it comes over a socket.
_read_timeout: ContextVar[float | None] = ContextVar("read_timeout", default=None)
# When the deadline of a call is over, in seconds of the fake's clock.
_deadline: ContextVar[float] = ContextVar("deadline", default=inf)


class FakeClock:
    """A source of time (aware datetimes) that can be put forward."""

    def __init__(self, source: Callable[[], datetime]) -> None:
        self._source = source
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """The time of the fake."""
        return self._source() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass. ValueError for less than nothing."""
        if not seconds >= 0:
            raise ValueError("time does not run backwards")
        self._ahead += timedelta(seconds=seconds)

    async def delay(self, seconds: float, receive: Receive) -> None:
        """An answer that is late: on this clock in-process, really over a socket (until the caller has gone).

        Raises httpx.ReadTimeout or TimeoutError where an in-process caller would have given up before.
        """
        patience = _read_timeout.get()
        if patience is None:
            gone = asyncio.ensure_future(receive())
            await asyncio.wait({gone}, timeout=seconds)
            gone.cancel()
            return
        left = _deadline.get() - self().timestamp()
        self.advance(max(0, min(seconds, patience, left)))
        if left < min(seconds, patience):
            raise TimeoutError
        if patience < seconds:
            raise httpx.ReadTimeout("no answer in time (asked for by the test)")


class ClientTime(Time):
    """The time of a client of the fake."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def now(self) -> float:
        return self._clock().timestamp()

    def wall(self) -> float:
        return self._clock().timestamp()

    async def sleep(self, seconds: float) -> None:
        self._clock.advance(seconds)
        await asyncio.sleep(0)

    @asynccontextmanager
    async def timeout(self, seconds: float | None) -> AsyncGenerator[None]:
        before = _deadline.set(inf if seconds is None else self.now() + seconds)
        try:
            async with asyncio.timeout(seconds):
                yield
        finally:
            _deadline.reset(before)


class InProcess(httpx.ASGITransport):
    """Reaches the fake without a socket, and tells it how long the caller would wait."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        patience = request.extensions.get("timeout", {}).get("read")
        before = _read_timeout.set(inf if patience is None else patience)
        try:
            return await super().handle_async_request(request)
        finally:
            _read_timeout.reset(before)
