"""Two workers import 400 people, end their sessions and export them: on a redis-server and an embedded Ory of its own.

All of it lives in a folder that is gone afterwards. One line of the file does not fit, two name an address that is
taken; the demo counts what came of that, and fails when the counts are wrong.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError
from rich.console import Console

from examples.worker.jobs import plan
from examples.worker.progress import Run

LINES, WITHIN = 400, 60.0
console = Console(highlight=False)


def show(step: str, text: str) -> None:
    console.print(f"[bold cyan]{step:<10}[/bold cyan] {text}", soft_wrap=True)


@contextmanager
def running(*command: str, **options: Any) -> Iterator[subprocess.Popen[str]]:
    """A process for as long as the block runs; Ctrl-C is for the demo, which ends it."""
    with subprocess.Popen(command, text=True, process_group=0, stdin=subprocess.DEVNULL, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(WITHIN)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """The URL of a redis-server on a free port."""
    if shutil.which("redis-server") is None:
        raise SystemExit("redis-server is not installed. Debian, Ubuntu: apt-get install redis-server")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ("--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--appendonly", "yes")
    with running("redis-server", *options, stdout=subprocess.DEVNULL):
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def embedded_ory() -> Iterator[str]:
    """The URL of a fake Ory in a process of its own, with one identity: user0@example.org."""
    command = (sys.executable, "-m", "ory_async.testing", "--port", "0")
    with running(*command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "ORY_PROJECT_URL=" in line:
                yield line.partition("ORY_PROJECT_URL=")[2].strip()
                return
    raise SystemExit("the embedded Ory did not start")


def people(path: Path) -> None:
    """The file to import."""
    emails = [f"person{number}@example.org" for number in range(1, LINES + 1)]
    emails[110], emails[210], emails[310] = "no address", "user0@example.org", "person7@example.org"
    rows = [{"schema_id": "default", "traits": {"email": email}} for email in emails]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))


async def until(done: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(WITHIN):
        while not await done():  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def follow(redis: Redis, work: str, path: Path, size: int) -> Run:
    """Show how far a file is until it is done."""
    from examples.worker.app import start

    run, shown = Run(redis, work, plan(path, size)[0], size), ""

    async def done() -> bool:
        nonlocal shown
        progress = await run.progress()
        if progress.slices and str(progress) != shown:
            shown = str(progress)
            show(work, shown)
        return progress.slices > 0 and progress.finished

    await start.kiq(work, str(path))
    await until(done)
    return run


async def demo(redis: Redis, folder: Path) -> None:
    from examples.worker.app import SLICE, broker, export

    async def up() -> bool:
        try:
            return bool(await redis.ping())
        except RedisError:
            return False

    await until(up)
    await broker.startup()
    source, target = folder / "people.jsonl", folder / "identities.jsonl"
    people(source)
    imported = await (await follow(redis, "import", source, SLICE)).progress()
    for line, problem in imported.problems.items():
        show("import", f"line {line}: {problem.status}, {problem.detail}")

    job = await export.kiq(str(target))

    async def exported() -> bool:
        return bool(await redis.exists(f"export:{job.task_id}"))

    await until(exported)
    rows = target.read_text().splitlines()
    show("export", f"{len(rows)} identities, {target.stat().st_size} bytes")

    revoked = await (await follow(redis, "revoke", target, SLICE)).progress()
    await broker.shutdown()
    if imported.counts != {"created": 397, "conflict": 2, "invalid": 1} or len(rows) != 398:
        raise SystemExit("the counts of the import are wrong")
    if revoked.counts != {"revoked": 1, "none": 397}:  # user0 was signed in
        raise SystemExit("the counts of the revocation are wrong")


async def main(folder: Path) -> None:
    async with Redis.from_url(os.environ["REDIS_URL"]) as redis:
        await demo(redis, folder)


if __name__ == "__main__":
    with TemporaryDirectory(prefix="worker-demo-") as temporary, ExitStack() as processes:
        place = Path(temporary)
        os.environ["REDIS_URL"] = processes.enter_context(redis_server(place))
        os.environ["ORY_PROJECT_URL"] = processes.enter_context(embedded_ory())
        show("started", f"{os.environ['REDIS_URL']} and an embedded Ory at {os.environ['ORY_PROJECT_URL']}")
        with (place / "workers.log").open("w") as log:
            command = "worker examples.worker.app:broker --workers 2 --max-async-tasks 2 --wait-tasks-timeout 20"
            workers = (sys.executable, "-m", "taskiq", *command.split())
            with running(*workers, stdout=log, stderr=subprocess.STDOUT) as worker:
                asyncio.run(main(place))
        show("ended", f"two workers, status {worker.returncode}")
