"""A redis-server for the length of a test. It listens on a socket file: there is no port that somebody else can take
while it is stopped."""

import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
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
        self.folder = folder
        self._short = TemporaryDirectory(prefix="redis-")  # the path of a socket may have 100 characters
        self.socket = f"{self._short.name}/socket"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"unix://{self.socket}"

    def start(self) -> None:
        command = ["redis-server", "--port", "0", "--unixsocket", self.socket, "--dir", str(self.folder)]
        command += ["--appendonly", "yes", "--appendfsync", "always", "--save", ""]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._process = process
        assert process.stdout is not None
        seen = b""
        for line in process.stdout:
            seen += line
            if b"ready to accept connections" in line.lower():
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
        self._short.cleanup()

    @asynccontextmanager
    async def client(self, *, decode_responses: bool = False) -> AsyncIterator[Redis]:
        """A client that fails at once when the server is away."""
        retry = Retry(NoBackoff(), 0)
        found = Redis(unix_socket_path=self.socket, retry=retry, decode_responses=decode_responses)
        async with found as client:
            yield client
