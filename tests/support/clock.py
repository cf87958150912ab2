"""A clock that only moves when it is told to."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest


class Clock:
    """The time of the running loop; `sleep` advances it and returns at once. `waits` are the sleeps asked for."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.random = 0.0
        self.before_sleep: list[Callable[[], None]] = []
        self._now = 1000.0

    def time(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds

    async def creep(self, seconds: float, *, step: float) -> None:
        """Let time pass up to so many seconds from now, little by little: a step with each turn of the loop."""
        end = self.time() + seconds
        while self.time() < end:
            self.advance(step)
            await asyncio.sleep(0)

    @asynccontextmanager
    async def running(self, step: float) -> AsyncIterator[None]:
        """Time goes by while the block runs, a step with each turn of the loop."""
        going = asyncio.create_task(self.creep(math.inf, step=step))
        try:
            yield
        finally:
            going.cancel()
            await asyncio.wait([going])

    async def sleep(self, seconds: float) -> None:
        for hook in self.before_sleep:
            hook()
        self.waits.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


def stopped() -> Callable[[], datetime]:
    """The present moment, again and again: a fake on this clock grows no older while a machine is slow."""
    moment = datetime.now(UTC)
    return lambda: moment


@pytest.fixture
async def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Stands for the running loop's time, for the waits between attempts and for their randomness."""
    clock = Clock()
    monkeypatch.setattr(asyncio.get_running_loop(), "time", clock.time)
    monkeypatch.setattr("ory_async._runtime.settings.sleep", clock.sleep)
    monkeypatch.setattr("ory_async._runtime.core.random", lambda: clock.random)
    return clock
