"""Everything a worker runs with, as real processes: redis-server, the fake or a real Kratos, workers, the scheduler."""

import asyncio
import json
import os
import platform
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from redis.asyncio import Redis
from taskiq.kicker import AsyncKicker
from taskiq_redis import RedisStreamBroker

from tests.support.redis_server import RedisServer
from tests.support.waiting import PATIENCE

ROOT = Path(__file__).parents[2]
SLICE = 20  # lines
SOON, NEVER = 2, 3600
"""Seconds after which a job is given to another worker. In the time of NEVER no machine is too slow for a job."""


async def until(true: Callable[[], Awaitable[Any]], of: str) -> None:
    """Wait for a condition."""
    deadline = time.monotonic() + PATIENCE
    while not await true():
        assert time.monotonic() < deadline, of
        await asyncio.sleep(0.02)


class Fake:
    """A FakeOry in another process: `fake("fail", "listIdentities", status=500)`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.url = self._answer().strip()

    def __call__(self, name: str, *args: Any, **kwargs: Any) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, args, kwargs]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the fake has ended"
        return line


@contextmanager
def fake_ory(profile: str = "2024") -> Iterator[Fake]:
    command = [sys.executable, "-m", "tests.support.fake_process", profile]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Fake(process)  # it ends with its input


class Process:
    """A process with its children, in a group of its own."""

    def __init__(self, name: str, folder: Path, environment: Mapping[str, str], *command: str) -> None:
        self.log = folder / f"{name}.log"
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "taskiq", *command],
                cwd=ROOT,
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def kill(self) -> None:
        """SIGKILL, to all of it."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def terminate(self) -> None:
        self._process.terminate()

    def ended(self) -> int:
        """The exit status, when it has ended by itself."""
        return self._process.wait(PATIENCE)

    async def listens(self) -> str:
        """Wait until it takes jobs; the name that it takes them under."""
        await until(lambda: self._said("Listening started"), f"{self.log.name} listens")
        found = re.search(r"process worker-0 with pid (\d+)", self.log.read_text())
        assert found is not None
        return f"{platform.node()}-{found[1]}"

    async def stops(self) -> None:
        """Wait until it takes no more jobs. Its own parent passes the signal on when it looks next."""
        await until(lambda: self._said("Stopping prefetching"), f"{self.log.name} takes no more jobs")

    def freeze(self) -> None:
        os.killpg(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.killpg(self._process.pid, signal.SIGCONT)

    async def _said(self, text: str) -> bool:
        return text in self.log.read_text()


class Workers:
    """Workers on one queue."""

    def __init__(
        self, redis: Redis, queue: RedisStreamBroker, folder: Path, environment: Mapping[str, str], alive: ExitStack
    ) -> None:
        self.redis, self.queue, self.folder, self.environment, self._alive = redis, queue, folder, environment, alive
        self._started = 0

    async def send(self, task: str, *args: Any) -> str:
        """Send a job; returns its id."""
        return (await AsyncKicker(f"examples.worker.app:{task}", self.queue, {}).kiq(*args)).task_id

    def start(self) -> Process:
        self._started += 1
        command = ["worker", "tests.support.worker_app:broker", "--workers", "1", "--max-async-tasks", "2"]
        command += ["--wait-tasks-timeout", str(PATIENCE), "--shutdown-timeout", str(PATIENCE)]
        return self._run(f"worker{self._started}", *command)

    def schedule(self) -> Process:
        return self._run("scheduler", "scheduler", "tests.support.worker_app:scheduler")

    def _run(self, name: str, *command: str) -> Process:
        process = Process(name, self.folder, self.environment, *command)
        self._alive.callback(process.kill)
        return process

    async def two(self) -> list[Process]:
        """Two workers that listen."""
        found = [self.start(), self.start()]
        for worker in found:
            await worker.listens()
        return found

    async def kill(self, worker: Process, task: str) -> str:
        """SIGKILL in the midst of such a job: it is stopped before it is looked at. Returns its name."""
        name = await worker.listens()

        async def caught() -> bool:
            worker.freeze()
            taken = await self.redis.xpending_range("taskiq", "taskiq", "-", "+", 100, name)
            rows = [row for one in taken for row in await self.redis.xrange("taskiq", one["message_id"], count=1)]
            if any(json.loads(row[b"data"])["task_name"].endswith(f":{task}") for _, row in rows):
                return True
            worker.thaw()
            return False

        await until(caught, f"{name} is at {task}")
        worker.kill()
        return name

    async def age(self, *names: str) -> None:
        """As if these workers had been busy with their jobs for very long: others get them, with the next message."""
        for name in names:
            for one in await self.redis.xpending_range("taskiq", "taskiq", "-", "+", 100, name):
                await self.redis.xclaim(
                    "taskiq", "taskiq", name, 0, [one["message_id"]], idle=2000 * NEVER, justid=True
                )
        await self.send("tidy")

    async def bury(self, *names: str) -> None:
        """As if these workers had been dead for very long: what they had locked is free, too."""
        async for lock in self.redis.scan_iter("exporting:*"):
            await self.redis.delete(lock)
        await self.age(*names)

    async def jobs(self) -> int:
        """How many jobs wait or are taken."""
        (group,) = await self.redis.xinfo_groups("taskiq")
        return int(group["lag"]) + int(group["pending"])

    async def idle(self) -> None:
        """Wait until there is nothing to do."""

        async def nothing() -> bool:
            return await self.jobs() == 0

        await until(nothing, "all jobs are done")


@asynccontextmanager
async def workers(folder: Path, environment: Mapping[str, str], idle: int = NEVER) -> AsyncIterator[Workers]:
    """A redis-server, and what starts workers on it."""
    with ExitStack() as alive:
        server = alive.enter_context(RedisServer(folder))
        more = {"REDIS_URL": server.url, "WORKER_IDLE": str(idle), "WORKER_SLICE": str(SLICE), "WORKER_PATIENCE": "0.5"}
        more |= {"EXPORT_FILE": str(folder / "nightly.jsonl")}
        async with server.client() as redis:
            queue = RedisStreamBroker(server.url, consumer_id="0")
            await queue.startup()
            yield Workers(redis, queue, folder, {**environment, **more}, alive)
            await queue.shutdown()
