"""A connection of HTTP/2 that answers nothing any more: dropped, and never called the caller's mistake."""

from __future__ import annotations

from typing import Any

import httpcore
import httpx
import httpx2
import pytest

from ory_async import Ory, RequestTimeout, RetryPolicy, TransportError
from tests.support.stubs import SESSION

NO_WAIT = RetryPolicy(base=0, jitter=0, max_retries=0)
LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}


class StateError(Exception):
    """What h2 raises in the name of a connection that has ended."""

    __module__ = "h2.exceptions"


class AsyncHTTP2Connection:
    """One connection: it answers until it goes silent; then its requests time out, and the next are out of order."""

    def __init__(self, silent_after: int) -> None:
        self.left, self.asked = silent_after, 0

    def ask(self, library: Any) -> Any:
        self.asked += 1
        self.left -= 1
        if self.left >= 0:
            return library.Response(200, json=SESSION)
        if self.left == -1:
            raise library.ReadTimeout("")
        out_of_order = httpcore.LocalProtocolError(StateError("Invalid input SEND_HEADERS in state CLOSED"))
        raise library.LocalProtocolError(str(out_of_order)) from out_of_order

    def is_idle(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return False


def playing(library: Any, *silent_after: int, keeps: bool = False) -> tuple[Any, list[AsyncHTTP2Connection]]:
    """A transport with a pool of connections, and those in the order in which they were made. `keeps`: one that is not
    dropped by us stays for ever."""
    made: list[AsyncHTTP2Connection] = []
    todo = list(silent_after)

    class Pool:
        def __init__(self) -> None:
            self._requests: list[Any] = []
            self._connections: list[AsyncHTTP2Connection] = []
            self.closed: list[Any] = []

        def _assign_requests_to_connections(self) -> list[Any]:
            return []

        async def _close_connections(self, closing: list[Any]) -> None:
            self.closed += closing

    class Transport(library.AsyncBaseTransport):  # type: ignore[misc]
        def __init__(self) -> None:
            if not keeps:
                self._pool = Pool()
            self.kept: list[AsyncHTTP2Connection] = []

        async def handle_async_request(self, request: Any) -> Any:
            connections = self.kept if keeps else self._pool._connections
            if not connections:
                made.append(AsyncHTTP2Connection(todo.pop(0)))
                connections.append(made[-1])
            return connections[0].ask(library)

    return Transport(), made


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_connection_that_went_silent_is_dropped(library: str) -> None:
    transport, made = playing(LIBRARIES[library], 1, 2)
    async with Ory.network("a", transport=transport, retry=NO_WAIT) as ory:
        await ory.frontend.to_session(x_session_token="t")
        with pytest.raises(RequestTimeout):
            await ory.frontend.to_session(x_session_token="t")
        await ory.frontend.to_session(x_session_token="t")
    assert [one.asked for one in made] == [2, 1]
    assert transport._pool.closed == made[:1]


@pytest.mark.parametrize("library", LIBRARIES)
async def test_what_a_connection_is_out_of_order_for_is_no_mistake_of_the_caller(library: str) -> None:
    transport, made = playing(LIBRARIES[library], 0, keeps=True)
    async with Ory.network("a", transport=transport, retry=NO_WAIT) as ory:
        with pytest.raises(RequestTimeout):
            await ory.frontend.to_session(x_session_token="t")
        for _ in range(3):
            with pytest.raises(TransportError) as lost:
                await ory.frontend.to_session(x_session_token="t")
            assert lost.value.sent
    assert len(made) == 1
