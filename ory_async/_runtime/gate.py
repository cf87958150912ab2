"""Places for calls: at most so many at once, first come first served.

How a call uses its place is in `core.py`; the connections behind the gate are in `transports/`.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict


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
            if self._waiting.pop(turn, self) is self:  # handed over in the same turn of the loop
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
