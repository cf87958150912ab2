"""A plain HTTP/1.1 server on loopback that keeps what arrived."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from tests.support.stubs import Json


@dataclass(frozen=True)
class Received:
    """A request as it stood on the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key.lower() == name]


Answering = Callable[[Received], Awaitable[bytes]]


@dataclass
class Server:
    """A plain HTTP/1.1 server that keeps what arrived."""

    url: str = ""
    received: list[Received] = field(default_factory=list[Received])
    connections: int = 0
    dropped: int = 0
    """Connections that the client closed or lost."""


def on_the_wire(status: int, body: Json = None, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """An answer as bytes."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"content-length: {len(content)}"]
    if body is not None:
        lines.append("content-type: application/json")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


@asynccontextmanager
async def serving(answering: Answering) -> AsyncIterator[Server]:
    """A server on a free port of 127.0.0.1, for the length of the block."""
    state = Server()
    writers: list[asyncio.StreamWriter] = []
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        state.connections += 1
        number = state.connections
        writers.append(writer)
        try:
            while head := await _head(reader, writer):
                first, *lines = head.decode("latin-1").split("\r\n")
                method, target, _ = first.split(" ", 2)
                headers = [(key, value.strip()) for key, _, value in (line.partition(":") for line in lines if line)]
                length = next((int(value) for key, value in headers if key.lower() == "content-length"), 0)
                request = Received(method, target, headers, await reader.readexactly(length), number)
                state.received.append(request)
                writer.write(await answering(request))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            state.dropped += 1
            writer.close()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    state.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield state
    finally:
        server.close()
        for task in [*tasks]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in writers:
            writer.close()
        await asyncio.gather(*(writer.wait_closed() for writer in writers), return_exceptions=True)
        await server.wait_closed()


async def _head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes | None:
    try:
        first = await reader.readexactly(1)
        if first == b"\x16":  # TLS begins like this; servers take it for a broken request
            writer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            return None
        return first + (await reader.readuntil(b"\r\n\r\n")).removesuffix(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
