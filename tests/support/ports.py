"""Ports that nobody else gets, and sockets that listen there."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def own_port() -> Iterator[int]:
    """A port of 127.0.0.1 for the length of the block. It is bound and not listened on: connections are refused until
    a server of ours listens there, which may, for servers set SO_REUSEADDR."""
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


def listener(port: int = 0) -> socket.socket:
    """Listens on 127.0.0.1. Made from its number, it knows that it speaks TCP: that of socket.create_server does not,
    and asyncio sends the second part of an answer when the client has confirmed the first, 40 ms later."""
    return socket.socket(fileno=socket.create_server(("127.0.0.1", port)).detach())
