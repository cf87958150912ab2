"""What every transport is, and what they share: a body on its way, limits of time, what an error of a library means.

How one library is spoken to is in the file of its name.
"""

from __future__ import annotations

import asyncio
import re
import sys
import zlib
from collections.abc import Coroutine, Mapping, Sequence
from enum import IntEnum
from types import FunctionType
from typing import Any, Protocol
from urllib.parse import urlsplit

from attrs import frozen

from ory_async._runtime.headers import Headers
from ory_async._runtime.response import Response
from ory_async.errors import ConfigurationError, ConnectFailed, OryError, PoolTimeout, RequestTimeout, TransportError

_PACKED = {"gzip": (zlib.MAX_WBITS | 16,), "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS)}
"""Content-Encoding -> the forms of zlib that it may have."""
IDLE = 4.0
"""Seconds that an idle connection of ours is kept: less than common servers do (uvicorn and Node close after 5)."""
MOST_ORIGINS = 256
"""Servers whose ways are remembered."""
MOST_TEXT = 300
"""Characters that an error keeps of a library's own words."""


class Stage(IntEnum):
    """How far an attempt has come."""

    WAITING = 0
    """For a place among the connections."""
    CONNECTING = 1
    SENT = 2
    """The server may have it."""


class Body:
    """The bytes of one attempt on their way, and how far it has come; no repr shows them. A transport that can tell the
    stages sets them, SENT right before the head leaves."""

    __slots__ = ("data", "stage")

    def __init__(self, data: bytes) -> None:
        self.data, self.stage = data, Stage.SENT


class Watch:
    """Told by httpcore of each step of a request: when its head leaves; and closes the socket of a TLS handshake that
    was cancelled, which httpcore forgets."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._socket: Any = None

    async def __call__(self, event: str, info: Any) -> None:
        if event.endswith(".send_request_headers.started"):
            if info["request"].method != b"CONNECT":  # that is between us and a proxy
                self._body.stage = Stage.SENT
        elif event in ("connection.connect_tcp.started", "connection.connect_unix_socket.started"):
            self._body.stage = max(self._body.stage, Stage.CONNECTING)
        elif event in ("connection.connect_tcp.complete", "connection.connect_unix_socket.complete"):
            self._socket = info["return_value"]
        elif event == "connection.start_tls.failed" and self._socket is not None:
            await to_the_end(self._socket.aclose())


@frozen
class Timeouts:
    """Seconds for each phase of an attempt; None: no limit of its own. `whole`: all of them together are bounded by
    the caller of the transport, so that it needs no timers where nobody else reads them."""

    connect: float | None = None
    read: float | None = None
    write: float | None = None
    pool: float | None = None
    whole: bool = False

    def as_dict(self) -> dict[str, float | None]:
        """As httpx has them in its requests."""
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}


class Transport(Protocol):
    """One library: a request over one of its connections, and nothing kept of it."""

    @property
    def name(self) -> str:
        """`httpx`, `httpx2` or `aiohttp`."""
        ...

    @property
    def places(self) -> int | None:
        """Requests that it can have under way at once, all together; None: as many as there are."""
        ...

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
        """The answer, with at most `max_body` bytes of its body.

        Args:
            url: In ASCII, as it is to be sent.
            headers: With lower-case names; what belongs to the connection (Host, Content-Length) is added.
            auth: An auth object of this library.

        Raises:
            TransportError: No answer. ConfigurationError: it cannot be sent. Nothing else of the library's own.
        """
        ...

    async def aclose(self) -> None:
        """Closes the connections that were made here."""
        ...


class ConnectTimeout(ConnectFailed, RequestTimeout):
    """No connection, and the time ran out."""


# ---- what an error of a library means ------------------------------------------------------------------------


@frozen
class Row:
    """What an exception becomes: the class, whether the server may have the request, and whether its words are passed
    on (those of a protocol error may hold the header that broke it: a cookie, a key)."""

    error: type[OryError]
    sent: bool = True
    told: bool = True


_UNSENT = Row(ConnectFailed, sent=False)
_UNUSABLE = Row(ConfigurationError, sent=False)
_LOST = Row(TransportError)
_BROKEN = Row(TransportError, told=False)
_UNUSABLE_MESSAGE = Row(ConfigurationError, sent=False, told=False)
ROWS: Mapping[str, Row] = {
    # httpx, httpx2, and httpcore below them, which have the same names
    "PoolTimeout": Row(PoolTimeout, sent=False),
    "ConnectTimeout": Row(ConnectTimeout, sent=False),
    "TimeoutException": Row(RequestTimeout),
    "ConnectError": _UNSENT,
    "ConnectionNotAvailable": _UNSENT,
    "ProxyError": _UNSENT,
    "UnsupportedProtocol": _UNUSABLE,
    "InvalidURL": Row(ConfigurationError, sent=False, told=False),
    "LocalProtocolError": _UNUSABLE_MESSAGE,
    "ProtocolError": _BROKEN,
    "DecodingError": _BROKEN,
    "NetworkError": _LOST,
    "TransportError": _LOST,
    "RequestError": _LOST,
    "HTTPError": _BROKEN,
    "HTTPStatusError": Row(ConfigurationError, told=False),  # a hook of the caller's client
    "CookieConflict": Row(ConfigurationError, told=False),
    "StreamError": Row(ConfigurationError),
    # aiohttp
    "ConnectionTimeoutError": Row(ConnectTimeout, sent=False),
    "ServerTimeoutError": Row(RequestTimeout),
    "ClientConnectorError": _UNSENT,
    "ClientHttpProxyError": _UNSENT,
    "ServerFingerprintMismatch": _UNSENT,
    "ServerDisconnectedError": _BROKEN,
    "ClientConnectionError": _LOST,
    "ClientResponseError": _BROKEN,
    "NonHttpUrlClientError": Row(ConfigurationError, sent=False, told=False),
    "ClientError": _BROKEN,
    # below all of them
    "TimeoutError": Row(RequestTimeout),
    "OSError": _LOST,
}
"""Name of a class in the libraries -> what it means. The nearest in the order of inheritance counts."""


def row_of(error: BaseException) -> Row | None:
    """What an exception of a library means; None for one that is none of theirs, such as a mistake in a hook."""
    return next((ROWS[base.__name__] for base in type(error).__mro__ if base.__name__ in ROWS), None)


def failure(error: Exception, headers: Mapping[str, str], body: Body) -> Exception:
    """Our error for an exception of a library, which stays its cause: without frames, and without what is secret.
    What is none of theirs is returned as it is."""
    row = row_of(error)
    if row is None or isinstance(error, OryError):
        return error
    if row is _UNUSABLE_MESSAGE and _of_the_connection(error):
        row = _BROKEN
    name, told, kept = type(error).__name__, "", row.told
    if hasattr(error, "request_info"):  # of aiohttp: it holds the whole request, and what the proxy was told
        # Any other one is about an answer that is no HTTP, and has the server's words.
        told, kept = f"HTTP {getattr(error, 'status', 0)} of the proxy" if row is _UNSENT else "", False
    elif row.told:
        told = safe(str(error), headers, body)
        if told != str(error):
            error.args = (told,)
        kept = all(safe(text, headers, body) == _line(text) for text in (str(error), repr(error)))
    kind = row.error
    if kind is TransportError and body.stage is not Stage.SENT:
        kind = ConnectFailed
    elif kind is ConnectTimeout and body.stage is Stage.WAITING:
        kind = PoolTimeout
    if issubclass(kind, TransportError):
        made: OryError = kind(_words(kind, name, told), sent=row.sent and body.stage is Stage.SENT)
    else:
        made = kind(f"cannot be sent: {told or name}")
    error.__traceback__ = error.__cause__ = error.__context__ = None
    made.__cause__ = error if kept else None
    made.__suppress_context__ = True
    return made


def _of_the_connection(error: BaseException) -> bool:
    """Is a refusal of the library's own about an HTTP/2 connection that has ended, and not about what is to be sent?"""
    found: BaseException | None = error
    while found is not None:
        if any(type(one).__module__.partition(".")[0] == "h2" for one in (found, *found.args)):
            return True
        found = found.__cause__ or found.__context__
    return False


def _words(kind: type[TransportError], name: str, told: str) -> str:
    if kind is TransportError:
        return f"the connection was lost ({name}{': ' if told else ''}{told})"
    return told or ("no connection" if issubclass(kind, ConnectFailed) else "no answer in time")


def safe(text: str, headers: Mapping[str, str], body: Body) -> str:
    """One line of a library's words: without query strings, header values, and anything that may be of the body."""
    for name, value in headers.items():
        if name not in ("accept", "accept-encoding", "content-type") and len(value) > 3:
            text = text.replace(value, "…")
    if body.data:
        text = text.replace(body.data.decode("utf-8", "replace"), "…")
    text = re.sub(r" ssl:(?:default|<[^>]*>)", "", re.sub(r"\?[^\s\"'>]+", "?…", text))
    text = re.sub(r"\bb(['\"]).*\1|\{.*\}|\[\(.*\)\]", "…", text, flags=re.DOTALL)
    return _line(text)


def _line(text: str) -> str:
    return " ".join(text.split())[:MOST_TEXT]


# ---- requests and answers -------------------------------------------------------------------------------------------


PORTS = {"http": 80, "https": 443}


def server_of(origin: str) -> tuple[str, str, int]:
    """(scheme, host, port) of the beginning of a URL."""
    parts = urlsplit(origin)
    return parts.scheme, parts.hostname or "", parts.port or PORTS[parts.scheme]


def answered(status: int, headers: Sequence[tuple[bytes, bytes]], packed: bytes, most: int) -> Response:
    """The answer of a body as it came, at most `most` bytes of it."""
    packing = [value for name, value in headers if name.lower() == b"content-encoding"]
    body, whole = unpacked(packed, b", ".join(packing).decode("latin-1"), most)
    return Response(status, Headers(headers), body, whole)


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


def is_hooked(library: str) -> bool:
    """Has a tool that watches the application (Sentry, Datadog, New Relic) put a function of its own in the place of
    `AsyncClient.send`? Nothing is imported to find out: who has hooked it has loaded it."""
    home = sys.modules.get(f"{library}._client")
    if home is None:
        return False
    send = home.AsyncClient.send
    return type(send) is not FunctionType or send.__globals__ is not vars(home)


async def to_the_end(closing: Coroutine[Any, Any, None]) -> None:
    """Goes on closing when the caller is cancelled: what is closed halfway stays open for ever."""
    await asyncio.shield(asyncio.ensure_future(closing))
