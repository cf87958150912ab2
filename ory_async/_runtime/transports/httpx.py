"""The connections that we make over httpcore (below httpx) or httpcore2 (below httpx2): a lane holds one of them, and
a request has a lane for itself.

A pool of httpcore looks at all its connections and waiting requests for each request; a lane has nothing to look for.
How many requests there are at once is decided by the gate, not here.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ory_async._runtime.response import Response
from ory_async._runtime.transports.base import (
    IDLE,
    MOST_ORIGINS,
    PORTS,
    Body,
    Stage,
    Timeouts,
    Watch,
    answered,
    failure,
    is_hooked,
    server_of,
    to_the_end,
)
from ory_async._runtime.transports.environment import Proxy, Trust, proxy_for, refused


class Lane:
    """One connection: not made yet, under way, or idle since a moment of the loop's clock."""

    __slots__ = ("_backend", "_inner", "since")

    def __init__(self, inner: Any, backend: Any) -> None:
        self._inner, self._backend, self.since = inner, backend, 0.0

    async def ask(self, request: Any) -> Any:
        return await self._inner.handle_async_request(request)

    def is_fresh(self) -> bool:
        """May an idle one have the next request? A look at the socket shows whether the server has closed it."""
        connection = self._connection
        return connection is not None and connection.is_available() and not connection.has_expired()

    def is_clean(self) -> bool:
        """Can it be kept after an answer? Not if more arrived: that would be taken for the answer to the next request,
        which may be another user's."""
        inner = connection = self._connection
        while inner is not None and not hasattr(inner, "_h11_state"):
            inner = getattr(inner, "_connection", None)
        return inner is not None and connection.is_available() and not inner._h11_state.trailing_data[0]

    @property
    def _connection(self) -> Any:
        known = getattr(self._inner, "connections", None)  # over a proxy it is a pool of one
        return self._inner if known is None else next(iter(known), None)

    async def close(self) -> None:
        """Ends the connection, in whatever state it is: httpcore forgets one whose handshake was cancelled."""
        if self._backend.opened is not None:
            await self._backend.opened.aclose()


class Backend:
    """A network backend of httpcore that remembers the connection that it opened."""

    __slots__ = ("_real", "opened")

    def __init__(self, real: Any) -> None:
        self._real, self.opened = real, None

    async def connect_tcp(self, *args: Any, **given: Any) -> Any:
        self.opened = await self._real.connect_tcp(*args, **given)
        return self.opened


class Origin:
    """Where requests go: the server, the proxy on the way, and the lanes that nobody uses, the last used at the end."""

    __slots__ = ("free", "host", "made", "port", "proxy", "scheme", "server")

    def __init__(self, text: str, core: Any) -> None:
        self.scheme, self.server, self.port = server_of(text)
        name = f"[{self.server}]" if ":" in self.server else self.server
        self.host = (name if self.port == PORTS[self.scheme] else f"{name}:{self.port}").encode("ascii")
        self.proxy = proxy_for(self.scheme, self.server, self.port)
        self.made = core.Origin(self.scheme.encode(), self.server.encode("ascii"), self.port)
        self.free: deque[Lane] = deque()


class Lanes:
    """One library over connections of our own, in one event loop."""

    places = None

    def __init__(self, name: str, core: str, trust: Trust) -> None:
        self.name = name
        self._core: Any = import_module(core)
        self._network = self._core.AnyIOBackend()
        self._trust, self._time = trust, asyncio.get_running_loop().time
        self._origins: dict[str, Origin] = {}
        self._idle: OrderedDict[Lane, Origin] = OrderedDict()
        self._open: set[Lane] = set()
        self._closing: set[asyncio.Future[None]] = set()

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
        if auth is not None or is_hooked(self.name):
            return await self._by_client(method, url, headers, body, timeouts, max_body, auth)
        raw = [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        if body.data or method in ("POST", "PUT", "PATCH"):
            raw.append((b"Content-Length", b"%d" % len(body.data)))
        try:
            status, found, packed = await self._exchange(method, url, raw, body, timeouts, max_body)
        except Exception as error:
            raise failure(error, headers, body) from None
        return answered(status, found, packed, max_body)

    async def _exchange(
        self, method: str, url: str, headers: list[tuple[bytes, bytes]], body: Body, timeouts: Timeouts, max_body: int
    ) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        end = url.find("/", 8)
        origin, target = self._origin(url[:end]), url[end:].encode("ascii")
        extensions: dict[str, Any] = {} if timeouts.whole else {"timeout": timeouts.as_dict()}
        lane = self._free(origin)
        if lane is None:
            body.stage, extensions["trace"] = Stage.CONNECTING, Watch(body)
            lane = await self._lane(origin)
        address = self._core.URL(scheme=origin.made.scheme, host=origin.made.host, port=origin.port, target=target)
        if not any(name == b"host" for name, _ in headers):
            headers = [(b"Host", origin.host), *headers]
        request = self._core.Request(method, address, headers=headers, content=body.data, extensions=extensions)
        try:
            answer = await lane.ask(request)
            packed = await _read(answer, max_body)
        except BaseException:
            await to_the_end(self._end(lane))
            raise
        if len(packed) <= max_body and lane.is_clean():
            self._keep(origin, lane)
        else:
            await to_the_end(self._end(lane))
        return answer.status, answer.headers, packed

    def _origin(self, text: str) -> Origin:
        found = self._origins.get(text)
        if found is None:
            if len(self._origins) >= MOST_ORIGINS:
                self._origins = {key: origin for key, origin in self._origins.items() if origin.free}
            found = self._origins[text] = Origin(text, self._core)
        return found

    def _free(self, origin: Origin) -> Lane | None:
        """The lane that was used last, if it may be used again."""
        while origin.free:
            lane = origin.free.pop()
            del self._idle[lane]
            if self._time() - lane.since < IDLE and lane.is_fresh():
                return lane
            self._drop(lane)
        return None

    def _keep(self, origin: Origin, lane: Lane) -> None:
        """A lane for the next request; and those that have been idle too long, of any origin, end."""
        lane.since = now = self._time()
        origin.free.append(lane)
        self._idle[lane] = origin
        while now - (oldest := next(iter(self._idle))).since >= IDLE:
            self._idle.pop(oldest).free.popleft()
            self._drop(oldest)

    async def _lane(self, origin: Origin) -> Lane:
        backend = Backend(self._network)
        tls = await self._trust.context() if origin.scheme == "https" else None
        if origin.proxy is None:
            inner = self._core.AsyncHTTPConnection(origin.made, ssl_context=tls, network_backend=backend)
        else:
            inner = self._over(origin.proxy, {"ssl_context": tls, "network_backend": backend, "max_connections": 1})
        lane = Lane(inner, backend)
        self._open.add(lane)
        return lane

    def _over(self, proxy: Proxy, given: dict[str, Any]) -> Any:
        if proxy.scheme in ("http", "https"):
            return self._core.AsyncHTTPProxy(proxy.url, proxy_auth=proxy.auth, **given)
        if proxy.scheme in ("socks5", "socks5h") and find_spec("socksio") is not None:
            return self._core.AsyncSOCKSProxy(proxy.url, proxy_auth=proxy.auth, **given)
        raise refused(proxy, self.name, f"http, https and (with {self.name}[socks]) socks5")

    async def _by_client(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Body,
        timeouts: Timeouts,
        max_body: int,
        auth: Any,
    ) -> Response:
        """An auth object of the library drives requests of its own, and tools that watch an application have hooked
        its client: that sends, over our lanes."""
        from ory_async._runtime.transports.httpx_given import Given

        library, exchange = import_module(self.name), self._exchange

        class Over:
            """A transport of the library."""

            async def handle_async_request(self, request: Any) -> Any:
                sent = [(name.lower() if name == b"Host" else name, value) for name, value in request.headers.raw]
                content = body if auth is None else Body(await request.aread())
                found = await exchange(request.method, str(request.url), sent, content, timeouts, max_body)
                return library.Response(found[0], headers=found[1], stream=library.ByteStream(found[2]))

        client = library.AsyncClient(transport=Over(), trust_env=False)
        return await Given(library, client).send(method, url, headers, body, timeouts, max_body, auth)

    def _drop(self, lane: Lane) -> None:
        task = asyncio.ensure_future(self._end(lane))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _end(self, lane: Lane) -> None:
        self._open.discard(lane)
        await lane.close()

    async def aclose(self) -> None:
        self._origins.clear()
        self._idle.clear()
        for lane in [*self._open]:
            self._drop(lane)
        await asyncio.shield(asyncio.gather(*self._closing, return_exceptions=True))


async def _read(answer: Any, max_body: int) -> bytes:
    """The body as it came, and one chunk beyond the most at the worst."""
    packed = bytearray()
    chunks = answer.stream.__aiter__()
    try:
        async for chunk in chunks:
            packed += chunk
            if len(packed) > max_body:
                break
    finally:
        await chunks.aclose()
    await answer.aclose()
    return bytes(packed)
