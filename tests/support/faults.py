"""What can break between a client and its server, as data, and the calls that meet it."""

from __future__ import annotations

import asyncio
import os
import ssl
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ory_async import (
    Attempt,
    ConnectFailed,
    DecodeError,
    Ory,
    OryError,
    RequestTimeout,
    RetryPolicy,
    ServerError,
    TransportError,
)
from tests.support.certificates import server_tls
from tests.support.misbehaving import LIMIT, Arrived, Behaviour, Connection, Greeting, answer

IDENTITY = {"id": "i", "schema_id": "default", "schema_url": "http://x", "traits": {}}
FULL = bool(os.environ.get("ORY_FULL"))
SEEN = "faults"
"""The notes of what was seen: (fault, call, attempts, requests that arrived, how it ended)."""
DEADLINE = LIMIT / 2
AT_ONCE = RetryPolicy(max_retries=2, base=0, jitter=0)
BIG = 4 * 2**20
"""More than the buffers of a connection take."""

# ---- behaviours ----------------------------------------------------------------------------------------------


async def well(on: Connection, request: Arrived) -> None:
    """An answer as it should be."""
    if request.method == "DELETE":
        await on.send(b"HTTP/1.1 204 X\r\n\r\n")
    else:
        await on.send(answer(201 if request.method == "POST" else 200, IDENTITY))


def says(data: bytes, *, close: bool = False) -> Behaviour:
    async def behave(on: Connection, request: Arrived) -> None:
        await on.send(data)
        if close:
            on.close()

    return behave


async def reset(on: Connection, request: Arrived) -> None:
    on.reset()


async def reset_in_the_body(on: Connection, request: Arrived) -> None:
    await on.send(answer(200, IDENTITY)[:-10])
    on.reset()


async def half_closed(on: Connection, request: Arrived) -> None:
    on.writer.write(b"HTTP/1.1 200 X\r\ncontent-")
    on.writer.write_eof()
    await on.silence()


async def late(on: Connection, request: Arrived) -> None:
    await on.time_passes()
    await on.silence()


async def silent(on: Connection, request: Arrived) -> None:
    await on.silence()


async def stalls_in_the_head(on: Connection, request: Arrived) -> None:
    await on.send(b"HTTP/1.1 200 X\r\ncontent-le")
    await late(on, request)


async def stalls_in_the_body(on: Connection, request: Arrived) -> None:
    await on.send(answer(200, IDENTITY)[:-10])
    await late(on, request)


async def drips(on: Connection, request: Arrived) -> None:
    await on.send(b"HTTP/1.1 200 X\r\ncontent-length: 100000\r\n\r\n")
    for _ in range(75):
        await on.send(b" ")
        await on.time_passes(DEADLINE / 50)
    await on.silence()


async def head_without_end(on: Connection, request: Arrived) -> None:
    await on.send(b"HTTP/1.1 200 X\r\n")
    while True:
        await on.send(b"x-a: " + b"a" * 8000 + b"\r\n")


async def refused_at_accept(on: Connection) -> None:
    on.reset()


async def never_reads(on: Connection) -> None:
    await on.reader.read(1)  # it has come so far
    on.reader._transport.pause_reading()  # type: ignore[attr-defined]
    try:
        await on.time_passes()
        await asyncio.Event().wait()
    finally:
        on.writer.transport.abort()


async def closes_in_the_handshake(on: Connection) -> None:
    await on.reader.read(1)
    on.close()


async def plain_text_instead_of_tls(on: Connection) -> None:
    await on.reader.read(1)
    await on.send(b"HTTP/1.1 400 X\r\n\r\n")
    on.close()


CUT = answer(200, IDENTITY)
LONGER = CUT.replace(b"content-length: ", b"content-length: 9")
SHORTER = CUT.replace(b"content-length: 7", b"content-length: 1")
TWO_LENGTHS = CUT.replace(b"\r\n", b"\r\nContent-Length: 1\r\n", 1)
NOT_GZIP = answer(200, b"{}", [("content-encoding", "gzip")])
CUT_GZIP = answer(200, zlib.compress(b"x" * 1000)[:9], [("content-encoding", "deflate")])
CHUNKED = b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n"


# ---- one row for each fault ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fault:
    """`safe`, `never`: attempts of an operation that may be repeated, and of one that may not. `arrives`: does the
    server get the whole request of each attempt?"""

    name: str
    safe: int
    never: int
    error: type[OryError]
    sent: bool | None
    behave: Behaviour = well
    greet: Greeting | None = None
    arrives: bool = True
    tls: Callable[[Path], ssl.SSLContext] | None = None
    scheme: str | None = None
    big: bool = False
    """A request larger than the buffers of a connection: only for operations with a body."""
    in_json: bool = False
    """Does it show only to those who read the JSON of the answer?"""
    options: dict[str, Any] = field(default_factory=dict)

    def attempts(self, call: str) -> int:
        return self.safe if CALLS[call][1] else self.never

    def shows(self, call: str) -> bool:
        return not (self.in_json and call == "DELETE")


SENT = {"error": TransportError, "sent": True}
NOT_SENT = {"error": ConnectFailed, "sent": False, "arrives": False}
LATE = {"error": RequestTimeout, "sent": True, "options": {"timeout": LIMIT}}
CUT_SHORT = {"deadline": DEADLINE}
TOO_SHORT = Fault("content-length too short", 1, 1, DecodeError, None, behave=says(SHORTER), in_json=True)
# aiohttp takes the rest for another answer, which is none, and refuses both (findings/aiohttp-answer-called-400.sh).
if os.environ.get("ORY_TRANSPORT") == "aiohttp":
    TOO_SHORT = Fault("content-length too short", 3, 1, **SENT, behave=says(SHORTER))
FAULTS = [
    Fault("reset before the request is read", 3, 1, **SENT, greet=refused_at_accept, arrives=False, big=True),
    Fault("reset before the answer", 3, 1, **SENT, behave=reset),
    Fault("closed before the answer", 3, 1, **SENT, behave=says(b"", close=True)),
    Fault("reset in the body", 3, 1, **SENT, behave=reset_in_the_body),
    Fault("closed in the body", 3, 1, **SENT, behave=says(CUT[:-10], close=True)),
    Fault("closed in the head", 3, 1, **SENT, behave=says(CUT[:30], close=True)),
    Fault("half-closed in the head", 3, 1, **SENT, behave=half_closed),
    Fault("content-length too long", 3, 1, **SENT, behave=says(LONGER, close=True)),
    Fault("content-length that is no number", 3, 1, **SENT, behave=says(CUT.replace(b"length: 7", b"length: x"))),
    Fault("content-length twice, different", 3, 1, **SENT, behave=says(TWO_LENGTHS)),
    Fault("not HTTP", 3, 1, **SENT, behave=says(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", close=True)),
    Fault("a header that is none", 3, 1, **SENT, behave=says(b"HTTP/1.1 200 X\r\nset-cookie\r\n\r\n")),
    Fault("a head that never ends", 3, 1, **SENT, behave=head_without_end),
    Fault("chunks cut", 3, 1, **SENT, behave=says(CHUNKED + b"10\r\n{}", close=True)),
    Fault("chunks that are none", 3, 1, **SENT, behave=says(CHUNKED + b"zz\r\n{}\r\n")),
    Fault("no answer", 3, 1, **LATE, behave=late),
    Fault("a head that stalls", 3, 1, **LATE, behave=stalls_in_the_head),
    Fault("a body that stalls", 3, 1, **LATE, behave=stalls_in_the_body),
    Fault("a body that drips, with a deadline", 1, 1, RequestTimeout, True, behave=drips, options=CUT_SHORT),
    Fault("nobody reads a large request", 3, 1, **LATE, greet=never_reads, arrives=False, big=True),
    Fault("a certificate nobody vouches for", 3, 3, **NOT_SENT, tls=server_tls),
    Fault("closed in the TLS handshake", 3, 3, **NOT_SENT, greet=closes_in_the_handshake, scheme="https"),
    Fault("plain text instead of TLS", 3, 3, **NOT_SENT, greet=plain_text_instead_of_tls, scheme="https"),
    TOO_SHORT,
    Fault("not gzip as it says", 1, 1, DecodeError, None, behave=says(NOT_GZIP)),
    Fault("gzip cut", 1, 1, DecodeError, None, behave=says(CUT_GZIP)),
    Fault("503 that is not gzip as it says", 3, 1, ServerError, None, behave=says(NOT_GZIP.replace(b"200", b"503"))),
    Fault("502", 3, 1, ServerError, None, behave=says(answer(502))),
    Fault("503", 3, 1, ServerError, None, behave=says(answer(503))),
    Fault("503 with Retry-After", 3, 3, ServerError, None, behave=says(answer(503, headers=[("retry-after", "0")]))),
    Fault("500", 1, 1, ServerError, None, behave=says(answer(500))),
]  # fmt: skip

Call = Callable[[Ory, bool], Awaitable[Any]]


async def get(ory: Ory, big: bool) -> Any:
    return await ory.identity.get_identity("i")


async def delete(ory: Ory, big: bool) -> Any:
    return await ory.identity.delete_identity("i")


async def put(ory: Ory, big: bool) -> Any:
    traits = {"a": "i" * (BIG if big else 1)}
    return await ory.identity.update_identity("i", {"schema_id": "d", "state": "active", "traits": traits})


async def create(ory: Ory, big: bool) -> Any:
    return await ory.identity.create_identity({"schema_id": "d", "traits": {"a": "i" * (BIG if big else 1)}})


async def submit(ory: Ory, big: bool) -> Any:
    body = {"method": "password", "identifier": "i", "password": "p" * (BIG if big else 1)}
    return await ory.frontend.update_login_flow(body, flow="f")


CALLS: dict[str, tuple[Call, bool]] = {
    "GET": (get, True),
    "DELETE": (delete, True),
    "PUT": (put, True),
    "POST": (create, False),
    "submit": (submit, False),
}


def client(url: str, attempts: list[Attempt], **options: Any) -> Ory:
    given = {"timeout": LIMIT, "retry": AT_ONCE, "on_attempt": attempts.append, **options}
    return Ory.self_hosted(kratos_admin=url, kratos_public=url, **given)
