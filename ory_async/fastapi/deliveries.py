"""One run for every delivery of the same hook, and work that is put off until its answer is sent.

What a delivery says, and what it is answered, is not known here: that is hooks.py.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from typing import Any

import attrs

from ory_async.hooks import Answer

MOST = 10_000
"""Deliveries that are remembered at once; the oldest are forgotten first."""


@attrs.frozen
class Done:
    """What a run came to.

    keep: may a repeated delivery get this answer, too? Not where the user tries again: Kratos says the same then.
    """

    answer: Answer
    keep: bool
    later: tuple[Callable[[], Awaitable[object]], ...] = ()


@attrs.define(eq=False)
class _Delivery:
    task: asyncio.Task[Done]
    until: float = float("inf")


class Deliveries:
    """Deliveries by key: who comes while one runs, or within `seconds` after it ended, gets its answer.

    Belongs to one process: a delivery that is repeated to another one runs there once more.
    """

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds, self._now = seconds, now
        self._known: dict[Hashable, _Delivery] = {}
        self._working: set[asyncio.Task[Any]] = set()

    async def run(self, key: Hashable, work: Callable[[], Coroutine[Any, Any, Done]]) -> tuple[Done, bool]:
        """What the work for a key comes to, and whether it was done for this delivery.

        The work goes on when the delivery is cancelled: the server asks again.
        """
        self._forget()
        found = self._known.get(key)
        first = found is None or found.task.get_loop() is not asyncio.get_running_loop()
        if found is None or first:
            found = self._known[key] = _Delivery(self._start(work()))
            found.task.add_done_callback(lambda task: self._ended(key, task))
        return await asyncio.shield(found.task), first

    def start(self, work: Callable[[], Awaitable[object]], failed: Callable[[Exception], None]) -> None:
        """Begin work that nobody waits for; `failed` hears of its error."""

        async def carry_out() -> None:
            try:
                await work()
            except Exception as error:
                failed(error)

        self._start(carry_out())

    async def finish(self) -> None:
        """Wait until all work that was begun has ended."""
        loop = asyncio.get_running_loop()
        while waiting := [task for task in self._working if task.get_loop() is loop]:
            await asyncio.wait(waiting)

    def _start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        return task

    def _ended(self, key: Hashable, task: asyncio.Task[Done]) -> None:
        kept = not task.cancelled() and task.exception() is None and task.result().keep
        delivery = self._known.get(key)
        if delivery is None or delivery.task is not task:
            return
        if kept and self._seconds > 0:
            delivery.until = self._now() + self._seconds
        else:
            del self._known[key]

    def _forget(self) -> None:
        """Those whose time is over; they stand in the order in which they came, so few are looked at."""
        now = self._now()
        for key in [key for key, each in list(self._known.items())[:100] if each.until <= now]:
            del self._known[key]
        while len(self._known) >= MOST:
            del self._known[next(iter(self._known))]
