"""What one `Ory` and its children have in each event loop: what sends, made on first use, and the gates before it.

How one request is sent is in `transports/`; when, in `core.py`.
"""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable

from ory_async._runtime.gate import Gate, Pacer
from ory_async._runtime.operation import Operation
from ory_async._runtime.transports.base import Transport
from ory_async._runtime.transports.chosen import Chosen
from ory_async.errors import ConfigurationError

MOST_GATES = 256


class Here:
    """The part that belongs to one event loop."""

    def __init__(self, transport: Transport, places: int | None) -> None:
        self.transport, self._places = transport, places
        limits = [one for one in (transport.places, places) if one is not None]
        self._only = None if transport.places is None else Gate(min(limits))
        self._gates: dict[tuple[str, str, str], Gate] = {}
        self._pacers: dict[tuple[str, str], Pacer] = {}

    def gate(self, base: str, operation: Operation) -> Gate | None:
        """The gate of a service and plane at a base URL: a slow one takes no place from another. None: no limit, or
        one that is kept elsewhere."""
        if self._places is None or self._only is not None:
            return self._only
        key = (base, operation.service, operation.plane)
        found = self._gates.get(key)
        if found is None:
            if len(self._gates) >= MOST_GATES:
                self._gates = {one: gate for one, gate in self._gates.items() if gate.used or gate.waiting}
            found = self._gates[key] = Gate(self._places)
        return found

    def pacer(self, base: str, operation: Operation) -> Pacer:
        """What keeps to the limit of an operation's bucket at a base URL."""
        key = (base, operation.bucket or f"{operation.service}-{operation.plane}")
        found = self._pacers.get(key)
        if found is None:
            if len(self._pacers) >= MOST_GATES:
                self._pacers.pop(next(iter(self._pacers)))
            found = self._pacers[key] = Pacer()
        return found


class Pool:
    """Connections and gates of one `Ory` and its children, for each event loop that uses them. `pacing`: limits that a
    server tells are kept to."""

    def __init__(self, chosen: Chosen, places: int | None, *, pacing: bool = False) -> None:
        self.chosen, self._places, self.pacing = chosen, places, pacing
        self._loops: dict[asyncio.AbstractEventLoop, Here] = {}
        self._last: asyncio.AbstractEventLoop | None = None
        self._closed = False

    def open(self) -> None:
        """Makes what belongs to the running loop now, rather than while calls wait: loading a library takes long. Opens
        again what was closed."""
        self._closed = False
        self.here()

    def here(self) -> Here:
        """What belongs to the running loop."""
        loop = running_loop()
        if self._closed:
            raise ConfigurationError("this client is closed")
        if self.chosen.given is not None and self._last is not loop:
            self._check_given()
            self._last = loop
        found = self._loops.get(loop)
        if found is None:
            for one in [*self._loops]:  # another thread may be here, too, with a loop of its own
                if one.is_closed():
                    self._loops.pop(one, None)
            found = self._loops[loop] = Here(self.chosen.begin(), self._places)
        return found

    def _check_given(self) -> None:
        """Connections belong to the loop that opened them; those of somebody else we cannot close."""
        pool = getattr(getattr(self.chosen.given, "_transport", self.chosen.given), "_pool", None)
        if self._last is not None and getattr(pool, "connections", None):
            raise ConfigurationError(
                "http_client or transport: it holds connections of another event loop; "
                "make one for each loop, or let Ory make its own"
            )

    async def aclose(self) -> None:
        """Closes what was made here, once. A client or transport that was given stays open. Another loop that is not
        closed ends its connections itself, as soon as it goes on."""
        loops, self._loops, self._closed = self._loops, {}, True
        here = loops.pop(running_loop(), None)
        for loop, other in loops.items():
            _close_in(loop, other.transport)
        if here is not None:
            await here.transport.aclose()

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:  # at exit the module may be gone
        if getattr(self, "_loops", None) and self.chosen.given is None:
            warn("an Ory client was not closed: use `async with`, or aclose()", ResourceWarning, source=self)


def running_loop() -> asyncio.AbstractEventLoop:
    """The running event loop of asyncio. Raises ConfigurationError where there is none, as under trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "no asyncio event loop is running: ory_async needs asyncio (asyncio.run, or the asyncio backend of anyio)"
        ) from None


def _close_in(loop: asyncio.AbstractEventLoop, transport: Transport) -> None:
    closing: set[asyncio.Task[None]] = set()

    def begin() -> None:
        closing.add(loop.create_task(transport.aclose()))

    try:
        loop.call_soon_threadsafe(begin)
    except RuntimeError:
        pass  # closed: its connections ended with it
