"""One request and its answer over httpx: bounded, and without a trace left where it is cancelled."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterable, Coroutine
from typing import TYPE_CHECKING, Any, cast

from ory_async._runtime.response import Response

if TYPE_CHECKING:
    import httpx

_PACKED = {"gzip": (zlib.MAX_WBITS | 16,), "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS)}
"""Content-Encoding -> the forms of zlib that it may have."""


async def send(
    client: httpx.AsyncClient,
    message: httpx.Request,
    auth: httpx.Auth | None,
    max_body: int,
    *,
    plain: bool = False,
) -> Response:
    """The answer with at most `max_body` bytes of its body. Raises what httpx raises.

    plain: the client has no hooks, cookies or defaults, so its transport can be asked without it.
    """
    if message.url.scheme == "https":
        message.extensions = {**message.extensions, "trace": Handshake().trace}
    answer = None
    try:
        if plain:
            answer = await _transport(client, message.url).handle_async_request(message)
        else:
            answer = await client.send(message, auth=auth, follow_redirects=False, stream=True)
        if answer.is_stream_consumed:  # by a hook of the caller's client
            body = answer.content
            return Response(answer.status_code, answer.headers, body[:max_body], len(body) <= max_body)
        packed = bytearray()
        async for chunk in cast("AsyncIterable[bytes]", answer.stream):
            packed += chunk
            if len(packed) > max_body:
                break
    except BaseException:
        await to_the_end(abandon(client, message, answer))
        raise
    await to_the_end(close(answer))
    body, whole = unpacked(bytes(packed), answer.headers.get("content-encoding", ""), max_body)
    return Response(answer.status_code, answer.headers, body, whole)


class Handshake:
    """Closes the socket of a TLS handshake that was cancelled: httpcore forgets it."""

    def __init__(self) -> None:
        self._socket: Any = None

    async def trace(self, event: str, info: Any) -> None:
        """Told by httpcore before and after each step."""
        if event in ("connection.connect_tcp.complete", "connection.connect_unix_socket.complete"):
            self._socket = info["return_value"]
        elif event == "connection.start_tls.failed":
            await to_the_end(self._socket.aclose())


async def to_the_end(closing: Coroutine[Any, Any, None]) -> None:
    """Goes on closing when the caller is cancelled: what is closed halfway stays open for ever."""
    await asyncio.shield(asyncio.ensure_future(closing))


def _transport(client: httpx.AsyncClient, url: httpx.URL) -> httpx.AsyncBaseTransport:
    """What connects to a URL: a proxy from the environment, or the host itself."""
    return client._transport_for_url(url)  # pyright: ignore[reportPrivateUsage]


async def close(answer: httpx.Response) -> None:
    """Gives its connection back, for the next request if it may have one."""
    if spilled(answer):
        await answer.extensions["network_stream"].aclose()
    await answer.aclose()


async def abandon(client: httpx.AsyncClient, message: httpx.Request, answer: httpx.Response | None) -> None:
    """Clears up after a request that failed. One that is cancelled right when it is given a connection, has just
    connected or clears up itself leaves httpcore with a place in the pool that nobody uses or gives back."""
    if answer is not None:
        await answer.aclose()
    pool: Any = getattr(_transport(client, message.url), "_pool", None)
    if pool is None:
        return
    pool._requests = [one for one in pool._requests if one.request.extensions is not message.extensions]
    used = [one.connection for one in pool._requests]
    lost = [one for one in pool._connections if one not in used and not one.is_idle() and not one.is_closed()]
    pool._connections = [one for one in pool._connections if one not in lost]
    # The next in the queue gets the place.
    await pool._close_connections(lost + pool._assign_requests_to_connections())


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
