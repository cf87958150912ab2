"""One request and its answer over httpx: bounded, and without a trace left where it is cancelled."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterable, Coroutine
from typing import TYPE_CHECKING, Any, cast

from ory_async._operation import Response

if TYPE_CHECKING:
    import httpx

_CONNECTED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})
_PACKED = {"gzip": (zlib.MAX_WBITS | 16,), "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS)}
"""Content-Encoding -> the forms of zlib that it may have."""


class Sending:
    """A request under way, in a task of its own: httpcore keeps a connection for ever when it is cancelled right
    after connecting or while it closes an answer. There a cancellation waits for a turn of the loop or two."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        message: httpx.Request,
        auth: httpx.Auth | None,
        max_body: int,
        *,
        plain: bool = False,
    ) -> None:
        """plain: the client has no hooks, cookies or defaults, so its transport can be asked without it."""
        message.extensions = {**message.extensions, "trace": self._trace}
        self._client, self._message, self._auth, self._most = client, message, auth, max_body
        self._plain = plain
        self._begun = self._fragile = self._closing = self._stopped = False
        self._unsecured: Any = None

    async def answer(self) -> Response:
        """The answer with at most `max_body` bytes of its body. Raises what httpx raises."""
        task = asyncio.ensure_future(self._run())
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if self._fragile:
                self._stopped = True
            elif not self._closing:
                task.cancel()
            await asyncio.wait([task])
            if self._unsecured is not None:  # cancelled in the handshake of TLS: httpcore forgets the socket
                await to_the_end(self._unsecured.aclose())
            raise

    async def _trace(self, event: str, info: Any) -> None:
        """Told by httpcore before and after each step."""
        self._begun, self._fragile = True, event in _CONNECTED
        if event == "connection.connect_tcp.complete":
            self._unsecured = info["return_value"]
        elif not event.startswith("connection.") or event == "connection.start_tls.complete":
            self._unsecured = None
        if self._stopped and not self._fragile:
            self._stopped = False  # once: httpcore tells of its closing, too
            raise asyncio.CancelledError

    async def _run(self) -> Response:
        try:
            if self._plain:
                answer = await _transport(self._client, self._message.url).handle_async_request(self._message)
            else:
                answer = await self._client.send(self._message, auth=self._auth, follow_redirects=False, stream=True)
        except BaseException:
            if not self._begun:
                await free_unused(self._client, self._message.url)
            raise
        if answer.is_stream_consumed:  # by a hook of the caller's client
            body = answer.content
            return Response(answer.status_code, answer.headers, body[: self._most], len(body) <= self._most)
        packed = bytearray()
        try:
            async for chunk in cast("AsyncIterable[bytes]", answer.stream):
                packed += chunk
                if len(packed) > self._most:
                    break
            if spilled(answer):
                await answer.extensions["network_stream"].aclose()
        finally:
            self._closing = True
            await answer.aclose()
        body, whole = unpacked(bytes(packed), answer.headers.get("content-encoding", ""), self._most)
        return Response(answer.status_code, answer.headers, body, whole)


async def to_the_end(closing: Coroutine[Any, Any, None]) -> None:
    """Goes on closing when the caller is cancelled: what is closed halfway stays open for ever."""
    await asyncio.shield(asyncio.ensure_future(closing))


def _transport(client: httpx.AsyncClient, url: httpx.URL) -> httpx.AsyncBaseTransport:
    """What connects to a URL: a proxy from the environment, or the host itself."""
    return client._transport_for_url(url)  # pyright: ignore[reportPrivateUsage]


async def free_unused(client: httpx.AsyncClient, url: httpx.URL) -> None:
    """Gives back the place in the pool that a request was given in the very moment when it ended waiting for one:
    httpcore would keep it for a connection that nobody makes."""
    pool: Any = getattr(_transport(client, url), "_pool", None)
    if pool is None:
        return
    taken = [request.connection for request in pool._requests]
    unused = [c for c in pool.connections if getattr(c, "_connection", pool) is None and c not in taken]
    for connection in unused:
        connection._connect_failed = True
    if unused:  # the next in the queue gets it
        await pool._close_connections(pool._assign_requests_to_connections())


def spilled(answer: httpx.Response) -> bool:
    """Did more arrive than the answer? httpcore would take it for the answer to the next request on this connection,
    which may be another user's."""
    inner: Any = answer.stream
    while inner is not None and not hasattr(inner, "_h11_state"):
        below = ("_stream", "_httpcore_stream", "_connection")
        inner = next((getattr(inner, name) for name in below if hasattr(inner, name)), None)
    return inner is not None and bool(inner._h11_state.trailing_data[0])


def unpacked(body: bytes, encoding: str, most: int) -> tuple[bytes, bool]:
    """(a body without its Content-Encoding, at most `most` bytes of it; is it whole and what it says it is)."""
    if not body or encoding.lower() in ("", "identity"):
        return body[:most], len(body) <= most
    for form in _PACKED.get(encoding.lower(), ()):
        unpacking = zlib.decompressobj(form)
        try:
            found = unpacking.decompress(body, most + 1)
        except zlib.error:
            continue
        return found[:most], unpacking.eof and len(found) <= most
    return body[:most], False
