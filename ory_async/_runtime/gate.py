"""Places for calls: at most so many at once, first come first served; and turns, as fast as a server lets us.

How a call uses its place is in `core.py`; the connections behind the gate are in `transports/`.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from ory_async._runtime.pace import Pace
from ory_async._runtime.response import Response
from ory_async._runtime.settings import Time

_MOMENT = 1e-3
"""Seconds that nobody waits for: whoever has just waited for the same moment of another clock is not late."""


class Gate:
    """A number of places. One that falls free is handed to the caller who has waited longest; who is cancelled
    leaves no trace, and hands on what was already his."""

    __slots__ = ("_free", "_waiting", "places")

    def __init__(self, places: int) -> None:
        self.places, self._free = places, places
        self._waiting: OrderedDict[asyncio.Future[None], None] = OrderedDict()

    @property
    def used(self) -> int:
        """Places that are taken."""
        return self.places - self._free

    @property
    def waiting(self) -> int:
        """Callers without a place."""
        return len(self._waiting)

    def take(self) -> bool:
        """A place at once, if one is free."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def enter(self) -> None:
        """A place, at the end of the queue. `leave` gives it back."""
        if self.take():
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting[turn] = None
        try:
            await turn
        except BaseException:
            self._waiting.pop(turn, None)
            if turn.done() and not turn.cancelled():  # handed over in the same turn of the loop
                self.leave()
            raise

    def leave(self) -> None:
        """Gives a place to the next in the queue, or back."""
        while self._waiting:
            turn, _ = self._waiting.popitem(last=False)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


class Pacer:
    """The calls of one bucket of one server, one after another as its `Pace` lets them leave."""

    __slots__ = ("_queue", "pace")

    def __init__(self) -> None:
        self.pace, self._queue = Pace(), Gate(1)

    async def turn(self, most: float, time: Time) -> float | None:
        """Waits until a call may leave. Seconds where that would take longer than `most`: then nobody waits."""
        queue = self._queue
        ahead = queue.used + queue.waiting
        wait = self.pace.wait(time.now(), ahead)
        if wait > most:
            return wait
        if wait > _MOMENT or ahead:
            await queue.enter()
            try:
                while (wait := self.pace.wait(now := time.now())) > _MOMENT:
                    if wait > most:
                        return wait
                    await time.sleep(wait)
                    if time.now() <= now:
                        break  # a clock that tests have stopped would hold it for ever
                self.pace = self.pace.left(time.now())
            finally:
                queue.leave()
        else:
            self.pace = self.pace.left(time.now())
        return None

    def learn(self, answer: Response, left: float, time: Time) -> None:
        """What an answer to a call that left then says of the limits."""
        self.pace = self.pace.learn(answer, left, time.now())
