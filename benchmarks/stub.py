"""A server that answers every request with a session after so many seconds: `python -m benchmarks.stub SECONDS`.

A bare asyncio Protocol in a process of its own, so that what is measured is the client. It prints its port and serves
until its standard input ends.
"""

from __future__ import annotations

import asyncio
import sys

from benchmarks import samples


class Stub(asyncio.Protocol):
    """One connection; requests without a body, answered in their order."""

    def __init__(self, answer: bytes, seconds: float) -> None:
        self.answer, self.seconds = answer, seconds
        self.rest = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        *heads, self.rest = (self.rest + data).split(b"\r\n\r\n")
        loop = asyncio.get_running_loop()
        for _ in heads:
            loop.call_later(self.seconds, self.write)

    def write(self) -> None:
        if self.transport is not None and not self.transport.is_closing():
            self.transport.write(self.answer)


async def main(seconds: float) -> None:
    body = samples.session()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Stub(head % len(body) + body, seconds), "127.0.0.1", 0, backlog=4_096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
