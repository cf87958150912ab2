"""How old something is, by two clocks: the wall clock can be set back, and the steady one may stand still while a
machine sleeps. What an age means is not known here."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf

from attrs import frozen

from ory_async._runtime.settings import Time


@frozen
class Moment:
    """A moment by both clocks: seconds since the epoch, and seconds that only grow."""

    wall: float
    steady: float


class Clock:
    """Reads both clocks: those of a client, where one is given. `wall` stands in for the wall clock; all are looked up
    when they are read, so that a test may freeze them."""

    def __init__(self, wall: Callable[[], float] | None = None, client: Time | None = None) -> None:
        self._wall, self._client = wall, client

    def __call__(self) -> Moment:
        read, steady = (time.time, time.monotonic) if self._client is None else (self._client.wall, self._client.now)
        return Moment(read() if self._wall is None else self._wall(), steady())


def steady() -> float:
    """Seconds that only grow: the default of whoever measures by them alone."""
    return time.monotonic()


def age(since: Moment, now: Moment) -> float:
    """Seconds by the clock that says more; infinite where the wall clock was put back to before `since`. Pure."""
    if now.wall < since.wall:
        return inf
    return max(now.wall - since.wall, now.steady - since.steady)
