"""One call for many: who asks while a call is running gets its result.

What is asked, and how long an answer counts, is not known here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from attrs import define

T = TypeVar("T")


@define(eq=False)
class _Flight(Generic[T]):
    task: asyncio.Task[T]
    waiting: int = 0


class SingleFlight(Generic[T]):
    """Calls by key: who asks for a key while its call is running gets the result of that call.

    A waiter that is cancelled leaves the others alone; without any waiter left the call itself is cancelled.
    """

    def __init__(self) -> None:
        self._flights: dict[str, _Flight[T]] = {}

    async def run(self, key: str, call: Callable[[], Coroutine[Any, Any, T]], *, join: bool = True) -> T:
        """The result of the call that is running for a key, or (none is, or not `join`) of a new one."""
        flight = self._flights.get(key)
        if flight is None or not join:
            flight = self._flights[key] = _Flight(asyncio.create_task(call()))
        flight.waiting += 1
        try:
            return await asyncio.shield(flight.task)
        finally:
            flight.waiting -= 1
            if flight.waiting == 0:
                flight.task.cancel()  # nothing happens to one that is done
            if self._flights.get(key) is flight and (flight.waiting == 0 or flight.task.done()):
                del self._flights[key]

    def forget(self, key: str) -> None:
        """Nobody joins the running call of this key any more."""
        self._flights.pop(key, None)

    def is_running(self, key: str) -> bool:
        """Is there a call to join?"""
        return key in self._flights

    def is_current(self, key: str) -> bool:
        """Asked by a call itself: is it still the one that others join?"""
        flight = self._flights.get(key)
        return flight is not None and flight.task is asyncio.current_task()
