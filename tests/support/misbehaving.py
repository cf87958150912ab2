"""A small HTTP/1.1 server that misbehaves as told, and counts what reached it."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.support.clock import Clock
from tests.support.waiting import until

LIMIT = 10.0
"""Seconds that a client waits for a server that does not go on."""


class Gone(Exception):
    """The client went away, or the behaviour wants this connection to end."""


@dataclass
class Connection:
    """One accepted connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    number: int
    clock: Clock | None = None

    async def send(self, data: bytes) -> None:
        try:
            self.writer.write(data)
            await self.writer.drain()
        except (ConnectionError, ssl.SSLError):
            raise Gone from None

    def reset(self) -> None:
        """Ends the connection with RST instead of FIN."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
        raise Gone

    def close(self) -> None:
        self.writer.close()
        raise Gone

    async def time_passes(self, seconds: float = LIMIT * 1.5) -> None:
        """On the clock of the test: by default for longer than a client waits, and not so long that the next attempt,
        which may have begun, is too late as well."""
        assert self.clock is not None
        await self.clock.creep(seconds, step=LIMIT / 200)

    async def silence(self) -> None:
        """Says nothing until the client has gone."""
        try:
            while await self.reader.read(65536):
                pass
        except (ConnectionError, ssl.SSLError):
            pass
        raise Gone


@dataclass(frozen=True)
class Arrived:
    """A request that was read to its end: from here on the server may have acted on it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int


Behaviour = Callable[[Connection, Arrived], Awaitable[None]]
"""What the server does with a request that it has read."""
Greeting = Callable[[Connection], Awaitable[None]]
"""What it does with a connection before it reads anything."""


def answer(status: int = 200, body: Any = None, headers: Iterable[tuple[str, str]] = ()) -> bytes:
    """A whole answer as bytes."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(content)}", "content-type: application/json"]
    return "\r\n".join([*lines, *(f"{k}: {v}" for k, v in headers), "", ""]).encode("latin-1") + content


@dataclass
class Misbehaving:
    """`script`: what it does with each request in turn; afterwards `then`. `greet`: the same for connections."""

    then: Behaviour
    script: list[Behaviour] = field(default_factory=list[Behaviour])
    greet: Greeting | None = None
    clock: Clock | None = None
    """That of the client; it stands still, and time passes only where a behaviour says so."""
    url: str = ""
    arrived: list[Arrived] = field(default_factory=list[Arrived])
    connections: int = 0
    open: int = 0
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    """Set by the first request."""

    async def closed(self) -> None:
        """Wait until the client has closed all connections."""
        await until(lambda: self.open == 0)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        on = Connection(reader, writer, self.connections, self.clock)
        try:
            if self.greet is not None:
                await self.greet(on)
            while True:
                request = await self._read(on)
                self.arrived.append(request)
                self.busy.set()
                behave = self.script.pop(0) if self.script else self.then
                await behave(on, request)
        except Gone:
            pass
        finally:
            self.open -= 1
            writer.close()

    async def _read(self, on: Connection) -> Arrived:
        try:
            head = (await on.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.split("\r\n")
            method, target, _ = first.split(" ")
            headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines if line)}
            body = await on.reader.readexactly(int(headers.get("content-length", 0)))
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            raise Gone from None
        return Arrived(method, target, headers, body, on.number)


@asynccontextmanager
async def running(server: Misbehaving, tls: ssl.SSLContext | None = None) -> AsyncIterator[Misbehaving]:
    """The server on a free port of 127.0.0.1, for the length of the block."""
    tasks: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await server.serve(reader, writer)
        except asyncio.CancelledError:
            pass
        finally:
            tasks.discard(task)

    listening = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls, limit=2**20)
    server.url = f"http{'s' if tls else ''}://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield server
    finally:
        listening.close()
        for task in [*tasks]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await listening.wait_closed()
        for _ in range(5):
            await asyncio.sleep(0)  # transports that were aborted close in the next turns of the loop
