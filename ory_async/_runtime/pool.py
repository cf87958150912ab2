"""The connections of one `Ory`: made on first use in the running loop, closed once. How one request crosses them is in
`transports/`."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from ory_async._runtime.transports.httpx import to_the_end
from ory_async.errors import ConfigurationError

if TYPE_CHECKING:
    import httpx


class Pool:
    """The httpx client of one `Ory` and its children; made on first use in the running loop."""

    def __init__(
        self, client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        for name, value, kind in (
            ("http_client", client, "AsyncClient"),
            ("transport", transport, "AsyncBaseTransport"),
        ):
            if value is not None and kind not in (base.__name__ for base in type(value).__mro__):
                raise ConfigurationError(f"{name}: must be an httpx.{kind}, not {type(value).__name__}")
        self._given, self._transport = client, transport
        self._client: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    @property
    def plain(self) -> bool:
        """Is its httpx client made here, without hooks and defaults of somebody else's?"""
        return self._given is None

    def client(self) -> httpx.AsyncClient:
        """The client of the running loop. It keeps no cookie and follows no redirect."""
        if self._closed or (self._given is not None and self._given.is_closed):
            raise ConfigurationError("this client is closed" if self._closed else "http_client: it is closed")
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            if self._in_another_loop():
                raise ConfigurationError("this client belongs to another event loop that is still running")
            self._client, self._loop = self._make(), loop
        return self._client

    def _make(self) -> httpx.AsyncClient:
        import copy
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        import httpx

        client = httpx.AsyncClient(transport=self._transport) if self._given is None else copy.copy(self._given)
        # A jar that accepts nothing: what one user's answer sets is never sent with another user's call.
        client.cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        return client

    async def aclose(self) -> None:
        """Closes what was made here, once. A client or transport that was given stays open."""
        if self._in_another_loop():
            raise ConfigurationError("this client belongs to another event loop that is still running: close it there")
        client, self._client, self._closed = self._client, None, True
        if client is None or self._given is not None or self._transport is not None:
            return
        if self._loop is asyncio.get_running_loop():  # the connections of a loop that is closed ended with it
            await to_the_end(client.aclose())

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:  # at exit the module may be gone
        mine = getattr(self, "_client", None) is not None and self._given is None and self._transport is None
        if mine:
            warn("an Ory client was not closed: use `async with`, or aclose()", ResourceWarning, source=self)

    def _in_another_loop(self) -> bool:
        loop = self._loop
        return loop is not None and loop is not asyncio.get_running_loop() and not loop.is_closed()
