"""One call for many: who asks while a call is running gets its result.

What is asked, and how long an answer counts, is not known here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from copy import copy
from functools import partial
from typing import Any, Generic, TypeVar

from attrs import define, field

from ory_async.errors import OryError

T = TypeVar("T")


@define(eq=False)
class _Flight(Generic[T]):
    task: asyncio.Task[T]
    waiting: set[asyncio.Future[T]] = field(factory=set[asyncio.Future[T]])
    """One future for each waiter: to leave a shared one costs a look at all others."""


class SingleFlight(Generic[T]):
    """Calls by key: who asks for a key while its call is running gets the result of that call.

    A waiter that is cancelled leaves the others alone; without any waiter left the call itself is cancelled. Nobody
    waits for a call of another event loop. An error is a copy for each: nobody's traceback shows the others.
    """

    def __init__(self) -> None:
        self._flights: dict[str, _Flight[T]] = {}

    async def run(
        self, key: str, call: Callable[[], Coroutine[Any, Any, T]], *, join: bool = True, hold: bool = False
    ) -> T:
        """The result of the call that is running for a key, or (none is, or not `join`) of a new one.

        hold: it goes on when nobody waits for it any more.
        """
        flight = self._running(key) if join else None
        if flight is None:
            flight = self._flights[key] = _Flight(asyncio.create_task(call()))
            flight.task.add_done_callback(partial(self._land, key, flight))
        waiter: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        flight.waiting.add(waiter)
        try:
            return await waiter
        finally:
            flight.waiting.discard(waiter)
            if not flight.waiting and not hold and not flight.task.done():
                flight.task.cancel()
                self._leave(key, flight)

    def forget(self, key: str) -> None:
        """Nobody joins the running call of this key any more."""
        self._flights.pop(key, None)

    def is_running(self, key: str) -> bool:
        """Is there a call to join?"""
        return self._running(key) is not None

    def is_current(self, key: str) -> bool:
        """Asked by a call itself: is it still the one that others join?"""
        flight = self._flights.get(key)
        return flight is not None and flight.task is asyncio.current_task()

    def _running(self, key: str) -> _Flight[T] | None:
        flight = self._flights.get(key)
        return flight if flight is not None and flight.task.get_loop() is asyncio.get_running_loop() else None

    def _leave(self, key: str, flight: _Flight[T]) -> None:
        if self._flights.get(key) is flight:
            del self._flights[key]

    def _land(self, key: str, flight: _Flight[T], task: asyncio.Task[T]) -> None:
        """Hands the result to everyone who waits."""
        self._leave(key, flight)
        error = None if task.cancelled() else task.exception()
        for waiter in [one for one in flight.waiting if not one.done()]:
            if task.cancelled():
                waiter.cancel()
            elif error is None:
                waiter.set_result(task.result())
            else:
                waiter.set_exception(own(error))


def own(error: BaseException) -> BaseException:
    """A copy of an error of ours, to be raised by one of those who share it; any other error is handed on."""
    if not isinstance(error, OryError):
        return error
    mine = copy(error)
    mine.__cause__ = error.__cause__
    mine.__suppress_context__ = error.__suppress_context__
    return mine.with_traceback(error.__traceback__)
