"""Asking until there is an answer: trouble on the way makes it slower, not shorter.

Which calls are sent again at once is up to the retry policy of the client.
"""

from __future__ import annotations

from ory_async._runtime.settings import Time
from ory_async.errors import DecodeError, OryError, RateLimited, ServerError, TransportError

_SLOWEST = 30.0


def in_trouble(error: OryError) -> bool:
    """Does an error say nothing about what was asked, so that the next answer may? A lost connection, a page of
    something in between, a server that is down or overloaded."""
    return isinstance(error, (TransportError, DecodeError, RateLimited, ServerError))


class Patience:
    """Pauses between questions, up to a deadline.

    Args:
        time: The clock of the client.
        seconds: From now on, until when it makes sense to ask.
        interval: Seconds between two questions.
    """

    def __init__(self, time: Time, seconds: float, interval: float) -> None:
        self._time, self._end, self.interval = time, time.now() + seconds, interval
        self._trouble: OryError | None = None
        self._least = 0.0

    async def pause(self) -> bool:
        """Waits for the next question; False, at once, where it would come too late."""
        seconds = max(self.interval, self._least)
        if self._time.now() + seconds > self._end:
            return False
        self._least = 0.0
        await self._time.sleep(seconds)
        return True

    def answered(self) -> None:
        """The server said: not yet."""
        self._trouble = None

    def troubled(self, error: OryError) -> None:
        """No answer: longer pauses from now on, and the one that the server asks for. Raises what is none."""
        if not in_trouble(error):
            raise error
        self._trouble, self.interval = error, max(self.interval, min(2 * self.interval, _SLOWEST))
        self._least = getattr(error, "retry_after", None) or 0.0

    def over(self) -> None:
        """Time is up: raises the trouble if the last question met some, for then nobody knows."""
        if self._trouble is not None:
            raise self._trouble
