"""How fast a server lets us ask: learned from its rate-limit headers and refusals. Pure; whoever waits is in `gate.py`.

A server that never spoke of a limit is asked as fast as anybody likes. One that did names quotas, such as 10 in a
second and 300 in a minute: calls then leave at the steady rate that all of them allow, a few at once after a rest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf
from typing import TypeAlias

from attrs import evolve, frozen

from ory_async._runtime.response import Response

Quotas: TypeAlias = tuple[tuple[float, float], ...]
"""(calls, seconds) of each window."""
_QUOTA = re.compile(r"(?<![\w.-])(\d{1,9})\s*;\s*w=(\d{1,9})", re.ASCII)
FULL = 0.96
"""Of what the quotas allow: calls do not arrive as evenly as they leave."""
GUESS: Quotas = ((10, 1),)
"""Of a server that refuses and says nothing more; ten times as much is the most that it is taken to allow."""
LONGEST = 200
"""Characters of a header that are read."""
LESS, MORE, LEAST = 0.7, 0.02, 0.05
"""After a refusal a client takes so much of its share, with each call that goes well so much more, and never less."""


@frozen
class Pace:
    """What is known of one bucket of one server. Moments are seconds of the caller's clock."""

    quotas: Quotas = ()
    share: float = 1.0
    """Of what the quotas allow: others may use the same bucket."""
    due: float = -inf
    """When the next call would leave if all left evenly."""
    closed: float = -inf
    """No call before."""
    slow: float = 0.0
    """Seconds between calls until `until`: little is left of a window."""
    until: float = -inf
    known: float = -inf
    """A refusal of a call that left before says nothing new."""

    @property
    def rate(self) -> float:
        """Calls in a second that all quotas allow; 0: nobody knows."""
        return FULL * min((calls / seconds for calls, seconds in self.quotas), default=0.0)

    def interval(self, now: float) -> float:
        """Seconds between two calls."""
        if not self.quotas:
            return 0.0
        return max(1 / (self.rate * self.share), self.slow if now < self.until else 0.0)

    def wait(self, now: float, ahead: int = 0) -> float:
        """Seconds until a call may leave, when so many others leave before it."""
        interval = self.interval(now)
        early = 0.0 if now < self.until else (self._burst() - 1) * interval
        due = 0.0 if self._put_back(now) else self.due - early - now
        return max(self.closed - now, due, 0.0) + ahead * interval

    def left(self, now: float) -> Pace:
        """After a call has left."""
        if not self.quotas:
            return self
        due = now if self._put_back(now) else max(self.due, now)
        return evolve(self, due=due + self.interval(now))

    def learn(self, answer: Response, left: float, now: float) -> Pace:
        """What an answer to a call that left then says."""
        quotas = _quotas(answer.headers.get("x-ratelimit-limit", "")[:LONGEST])
        remaining, reset = answer.seconds("x-ratelimit-remaining"), answer.wait("x-ratelimit-reset")
        refused = answer.status == 429
        if not quotas and not refused and remaining is None:
            return self._grown(left, now) if self.quotas else self
        pace, quotas = self, quotas or self.quotas or (GUESS if refused else ())
        if quotas != self.quotas:
            pace = evolve(self, quotas=quotas, known=now)
            pace = evolve(pace, due=left + 1 / pace.rate)
        if refused:
            pace = evolve(pace, closed=max(pace.closed, now + (answer.retry_after() or 0.0)))
            return evolve(pace, share=max(pace.share * LESS, LEAST), known=now) if left > pace.known else pace
        if remaining is not None and reset:
            if not remaining:
                return evolve(pace, closed=max(pace.closed, now + reset))
            # Somebody else asks, too. Resets are whole seconds, rounded up.
            if remaining < pace.rate * pace.share * (reset - 1) / 2:
                return evolve(pace, slow=reset / remaining, until=now + reset)
        return pace._grown(left, now)

    def _grown(self, left: float, now: float) -> Pace:
        """More, as long as at least half of what it may have is used."""
        most = 10.0 if self.quotas is GUESS else 1.0
        if self.share >= most or self.due < now - self.interval(now):
            return self
        return evolve(self, share=min(self.share + MORE, most))

    def _put_back(self, now: float) -> bool:
        """Is the next call due later than any quota explains?"""
        return self.due - now > self.interval(now) + max((seconds for _, seconds in self.quotas), default=0.0)

    def _burst(self) -> float:
        """Calls that may leave at once after a rest, so that no window holds more than its quota."""
        rate = self.rate
        return max(1.0, min((calls - rate * seconds for calls, seconds in self.quotas), default=1.0))


@lru_cache(64)
def _quotas(text: str) -> Quotas:
    """Of `10, 10;w=1, 300;w=60`; none of anything else."""
    found = [(float(calls), float(seconds)) for calls, seconds in _QUOTA.findall(text)]
    return tuple((calls, seconds) for calls, seconds in found if calls and seconds)
