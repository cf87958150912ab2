"""One request over a client or a transport of httpx or httpx2 that the caller made: never closed, never changed, and
without a trace left where a call is cancelled.

The connections that we make ourselves are in `httpx.py`.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, cast

from ory_async._runtime.headers import Headers
from ory_async._runtime.response import Response
from ory_async._runtime.transports.base import Body, Stage, Timeouts, Watch, answered, failure, is_hooked, to_the_end
from ory_async.errors import ConfigurationError

RULES = {"rfc": True}
"""For hishel above us, whose own rule keeps every answer by its URL, whoever asked, although the server forbids it."""


class Given:
    """A client or a transport of somebody else. Its cookie jar, default headers and auth stay out of every request;
    hooks, mounts, proxies and limits of a client work."""

    places = None
    """Its pool has a queue of its own."""

    def __init__(self, library: Any, client: Any = None, transport: Any = None) -> None:
        self.name: str = library.__name__
        self._library, self._given, self._own = library, client, client is None and transport is None
        self._client = library.AsyncClient(transport=transport) if client is None else copy.copy(client)
        # A jar that accepts nothing: what one user's answer sets is never sent with another user's call.
        self._client.cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Body,
        timeouts: Timeouts,
        max_body: int,
        auth: Any = None,
    ) -> Response:
        if self._given is not None and self._given.is_closed:
            raise ConfigurationError("http_client: it is closed")
        try:
            message = self._message(method, url, headers, body, timeouts)
            return await self._send(message, max_body, auth)
        except Exception as error:
            raise failure(error, headers, body) from None

    def _message(self, method: str, url: str, headers: Mapping[str, str], body: Body, timeouts: Timeouts) -> Any:
        request: Any = self._library.Request(method, url, headers=headers, content=body.data or None)
        request.extensions |= {"timeout": timeouts.as_dict(), "caching": RULES}
        if type(self._transport(request.url)) is self._library.AsyncHTTPTransport:
            body.stage, request.extensions["trace"] = Stage.WAITING, Watch(body)
        return request

    async def _send(self, message: Any, max_body: int, auth: Any) -> Response:
        answer: Any = None
        try:
            if self._given is None and auth is None and not is_hooked(self.name):  # nothing but the transport is wanted
                answer = await self._transport(message.url).handle_async_request(message)
            else:
                answer = await self._client.send(message, auth=auth, follow_redirects=False, stream=True)
            if answer.is_stream_consumed:  # by a hook of the caller's client
                body: bytes = answer.content
                return Response(answer.status_code, Headers(answer.headers.raw), body[:max_body], len(body) <= max_body)
            packed = bytearray()
            async for chunk in cast("AsyncIterable[bytes]", answer.stream):
                packed += chunk
                if len(packed) > max_body:
                    break
        except BaseException:
            await to_the_end(self._abandon(message, answer))
            raise
        await to_the_end(_close(answer))
        return answered(answer.status_code, answer.headers.raw, bytes(packed), max_body)

    def _transport(self, url: Any) -> Any:
        """What connects to a URL: a proxy from the environment, or the host itself."""
        return self._client._transport_for_url(url)

    async def _abandon(self, message: Any, answer: Any) -> None:
        """Clears up after a request that failed. One that is cancelled right when it is given a connection, has just
        connected or clears up itself leaves httpcore with a place in the pool that nobody uses or gives back."""
        if answer is not None:
            await answer.aclose()
        pool: Any = getattr(self._transport(message.url), "_pool", None)
        if pool is None:
            return
        pool._requests = [one for one in pool._requests if one.request.extensions is not message.extensions]
        used = [one.connection for one in pool._requests]
        lost = [one for one in pool._connections if one not in used and not one.is_idle() and not one.is_closed()]
        # HTTP/2: one that has just failed a request may answer nothing any more, and looks as good as before.
        lost += [one for one in pool._connections if one.is_idle() and _is_http2(one)]
        pool._connections = [one for one in pool._connections if one not in lost]
        # The next in the queue gets the place.
        await pool._close_connections(lost + pool._assign_requests_to_connections())

    async def aclose(self) -> None:
        """Closes what was made here; what was given stays open."""
        if self._own:
            await to_the_end(self._client.aclose())


async def _close(answer: Any) -> None:
    """Gives its connection back, for the next request if it may have one."""
    if spilled(answer.stream):
        await answer.extensions["network_stream"].aclose()
    await answer.aclose()


def _is_http2(connection: Any) -> bool:
    inner = connection
    while inner is not None:
        if "HTTP2" in type(inner).__name__:
            return True
        inner = getattr(inner, "_connection", None)
    return False


def spilled(stream: Any) -> bool:
    """Did more arrive than the answer? httpcore would take it for the answer to the next request on this connection,
    which may be another user's."""
    inner = stream
    while inner is not None and not hasattr(inner, "_h11_state"):
        below = ("_stream", "_httpcore_stream", "_connection")
        inner = next((getattr(inner, name) for name in below if hasattr(inner, name)), None)
    return inner is not None and bool(inner._h11_state.trailing_data[0])
