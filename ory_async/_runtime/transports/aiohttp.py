"""One request over aiohttp: its session keeps no cookie, sends nothing twice, follows no redirect and changes no path.

The transport of httpx-aiohttp is not used: one that a caller brings lends its connector.
"""

from __future__ import annotations

import asyncio
import base64
import io
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult

import aiohttp
from yarl import URL

from ory_async._runtime.response import Response
from ory_async._runtime.transports.base import (
    IDLE,
    MOST_ORIGINS,
    Body,
    Stage,
    Timeouts,
    answered,
    failure,
    server_of,
    to_the_end,
)
from ory_async._runtime.transports.environment import Proxy, Trust, proxy_for, refused
from ory_async.errors import ConfigurationError, TransportError

MOST_HEAD = 2**16
"""Bytes of one header, and of the first line."""
LARGE = 2**20
"""Bytes of a body that aiohttp wants in pieces."""
MOST_STALE = 10
"""Connections that are tried for one request."""
PAUSE = 0.05
"""Seconds of silence after which a connection may have been closed without the loop having looked."""
_WITH_BODY = ("POST", "PUT", "PATCH")
_NO_LIMITS = aiohttp.ClientTimeout(total=None)


_UNDER_WAY: dict[int, Body] = {}
"""Identity of the URL object of a request -> its body: aiohttp hands on nothing else of a call."""


class Lost(aiohttp.ClientError):
    """What aiohttp would answer by sending once more. `error` is what it was."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class Stale(aiohttp.ClientError):
    """A connection on which something arrived before it was asked: nothing was sent on it."""


class Content(aiohttp.BytesIOPayload):
    """A body that is written in pieces, within so many seconds."""

    seconds: float | None = None

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        async with asyncio.timeout(self.seconds):
            await super().write_with_length(writer, content_length)


class Request(aiohttp.ClientRequest):
    """A request that looks at its connection before it is sent, and is sent once."""

    def __init__(self, method: str, url: URL, **given: Any) -> None:
        super().__init__(method, url, **given)
        self._watched = _UNDER_WAY.get(id(url))
        if self._watched is not None:
            self._watched.stage = Stage.CONNECTING

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        if conn.protocol.should_close:
            raise Stale  # what came unasked would be taken for the answer, and may be another user's
        if self._watched is not None:
            self._watched.stage = Stage.SENT
        try:
            return await super().send(conn)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise Lost(error) from None


class Answer(aiohttp.ClientResponse):
    """An answer whose loss is no reason to send the request again."""

    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        try:
            return await super().start(connection)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise Lost(error) from None


class Aiohttp:
    """aiohttp in one event loop: over connections of our own, or over the connector of a caller."""

    name = "aiohttp"

    def __init__(
        self, trust: Trust | None = None, connector: aiohttp.BaseConnector | None = None, *, owner: bool = False
    ) -> None:
        self._trust, self._time = trust, asyncio.get_running_loop().time
        self._proxies: dict[str, Proxy | None] = {}
        self.proxy: Proxy | None = None
        # Not left to the connector: who is cancelled in the turn in which its queue serves him takes the place along.
        self.places = _limit(connector) if connector is not None else None
        self._busy, self._last = 0, 0.0
        queued = aiohttp.TraceConfig()
        queued.on_connection_queued_start.append(_queued)
        queued.on_connection_queued_end.append(_served)
        self._session = aiohttp.ClientSession(
            connector=connector or aiohttp.TCPConnector(limit=0, keepalive_timeout=IDLE),
            connector_owner=owner or connector is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            request_class=Request,
            response_class=Answer,
            auto_decompress=False,
            max_line_size=MOST_HEAD,
            max_field_size=MOST_HEAD,
            trace_configs=[queued] if connector is not None else [],
        )

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
        address = _address(url)
        body.stage = Stage.CONNECTING  # no connection is asked for before all that is needed for it is there
        _UNDER_WAY[id(address)] = body  # no other object while this one is alive
        self._busy += 1
        try:
            given = await self._way(url[: url.find("/", 8)], headers)
            if not timeouts.whole:
                given["timeout"] = aiohttp.ClientTimeout(connect=timeouts.connect, sock_read=timeouts.read)
            if not body.data and method in _WITH_BODY:
                given["skip_auto_headers"] = ("content-type",)
            answer = await self._ask(method, address, body, timeouts, given)
            try:
                packed = await _read(answer.content, max_body)
            finally:
                answer.close()  # what was read to its end has given its connection back already
        except Lost as error:
            raise failure(error.error, headers, body) from None
        except Exception as error:
            raise failure(error, headers, body) from None
        finally:
            del _UNDER_WAY[id(address)]
            self._busy -= 1
            self._last = self._time()
        return answered(answer.status, answer.raw_headers, packed, max_body)

    async def _ask(
        self, method: str, url: URL, body: Body, timeouts: Timeouts, given: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        if self._busy == 1 and self._time() - self._last > PAUSE:
            # Lets the loop look at its sockets: a connection that was closed in the meantime is not used again.
            for _ in range(3):
                await asyncio.sleep(0)
        for _ in range(MOST_STALE):
            data: Any = body.data or None
            if data is not None and (len(data) > LARGE or not timeouts.whole):
                data = Content(io.BytesIO(data))
                data.seconds = timeouts.write
            body.stage = Stage.SENT  # until the request says that it is only being connected
            try:
                return await self._session.request(
                    method, url, data=data, allow_redirects=False, trace_request_ctx=body, **given
                )
            except Stale:
                pass
        raise TransportError("the server speaks before it is asked", sent=False)

    async def _way(self, origin: str, headers: Mapping[str, str]) -> dict[str, Any]:
        """How a request reaches its server: headers, TLS, proxy."""
        given: dict[str, Any] = {"headers": headers, "timeout": _NO_LIMITS}
        if self._trust is not None and origin.startswith("https:"):
            given["ssl"] = await self._trust.context()
        proxy = self._proxy(origin)
        if proxy is None:
            return given
        given["proxy"] = URL(proxy.url)
        if proxy.auth is not None:
            basic = base64.b64encode(":".join(proxy.auth).encode()).decode()
            authorization = {"proxy-authorization": f"Basic {basic}"}
            if origin.startswith("https:"):
                given["proxy_headers"] = authorization
            else:
                given["headers"] = {**headers, **authorization}
        return given

    def _proxy(self, origin: str) -> Proxy | None:
        if self.proxy is not None or self._trust is None:
            return self.proxy
        if origin not in self._proxies:
            if len(self._proxies) >= MOST_ORIGINS:
                self._proxies.clear()
            proxy = proxy_for(*server_of(origin))
            if proxy is not None and proxy.scheme not in ("http", "https"):
                raise refused(proxy, self.name, "http and https")
            self._proxies[origin] = proxy
        return self._proxies[origin]

    async def aclose(self) -> None:
        await to_the_end(self._session.close())


def over(given: Any) -> Aiohttp:
    """aiohttp over what a caller brought: a connector, or the transport of httpx-aiohttp, which lends its connector,
    its certificates and its proxy. Its session is neither used nor changed.

    Raises ConfigurationError for a connector of another event loop.
    """
    if isinstance(given, aiohttp.BaseConnector):
        return Aiohttp(connector=_here(given))
    theirs = given.client
    lent = isinstance(theirs, aiohttp.ClientSession) or callable(theirs)
    session = theirs if isinstance(theirs, aiohttp.ClientSession) else given.get_client()
    made = Aiohttp(connector=_here(session.connector), owner=not lent)
    if not lent:
        session.detach()  # made for us, and so is its connector
    if given.proxy is not None:
        made.proxy = Proxy(str(given.proxy.url), "proxy", given.proxy.auth)
    return made


def _limit(connector: aiohttp.BaseConnector) -> int | None:
    return min((one for one in (connector.limit, connector.limit_per_host) if one), default=None)


def _here(connector: Any) -> aiohttp.BaseConnector:
    if connector is None or connector.closed:
        raise ConfigurationError("transport: its connector is closed")
    if getattr(connector, "_loop", None) is not asyncio.get_running_loop():
        raise ConfigurationError("transport: its connector belongs to another event loop; make one for each loop")
    found: aiohttp.BaseConnector = connector
    return found


def _address(url: str) -> URL:
    """A URL object of its own, with everything as it is: yarl keeps those that it makes from text, and hands out the
    same one twice."""
    scheme, _, rest = url.partition("://")
    server, _, target = rest.partition("/")
    path, _, query = target.partition("?")
    made = object.__new__(URL)
    made.__setstate__((SplitResult(scheme, server, f"/{path}", query, ""),))
    return made


async def _read(content: aiohttp.StreamReader, most: int) -> bytes:
    """A body as it came, and one chunk beyond the most at the worst."""
    packed = await content.readany()
    while not content.at_eof() and len(packed) <= most:
        packed += await content.readany()
    return packed


async def _queued(session: aiohttp.ClientSession, context: Any, event: Any) -> None:
    context.trace_request_ctx.stage = Stage.WAITING


async def _served(session: aiohttp.ClientSession, context: Any, event: Any) -> None:
    context.trace_request_ctx.stage = Stage.CONNECTING
