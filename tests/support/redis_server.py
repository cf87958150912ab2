"""A redis-server on a free port of the loopback, for the length of a test."""

import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff


class RedisServer:
    """Keeps its data in a folder, so that it can be stopped and started again with what it knew."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("redis-server") is None:
            pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)]
        command += ["--appendonly", "yes", "--appendfsync", "always", "--save", ""]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._process = process
        assert process.stdout is not None
        seen = b""
        for line in process.stdout:
            seen += line
            if b"Ready to accept connections" in line:
                return
        raise AssertionError(seen.decode())

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.communicate()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @asynccontextmanager
    async def client(self, *, decode_responses: bool = False) -> AsyncIterator[Redis]:
        """A client that fails at once when the server is away."""
        found = Redis(host="127.0.0.1", port=self.port, retry=Retry(NoBackoff(), 0), decode_responses=decode_responses)
        async with found as client:
            yield client
