"""Import, revocation and export as jobs of taskiq, on a Redis stream that keeps a message until its job is done.

    taskiq worker examples.worker.app:broker --workers 2 --max-async-tasks 2 --wait-tasks-timeout 20
    taskiq scheduler examples.worker.app:scheduler        # one of it: the nightly export, and `tidy`

Ory is named by the environment as for `Ory.from_env`; `REDIS_URL` is the queue.
"""

from __future__ import annotations

import asyncio
import logging
import os
import platform
import signal
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import LockError, LockNotOwnedError
from taskiq import Context, TaskiqDepends, TaskiqEvents, TaskiqScheduler, TaskiqState
from taskiq.exceptions import NoResultError
from taskiq.schedule_sources import LabelScheduleSource
from taskiq_redis import RedisStreamBroker

from examples.worker import jobs
from examples.worker.progress import KEPT, Run, begin_pause, pause_over
from ory_async import DecodeError, Ory, RateLimited, RetryPolicy, ServerError, TransportError

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
# A job that took this many seconds is given to another worker: its own is taken for dead. Longer than any job of a
# slice takes, and than a rate limit lasts.
IDLE = float(os.environ.get("WORKER_IDLE", "600"))
SLICE = int(os.environ.get("WORKER_SLICE", "100"))  # lines; Ory looks up to 500 ids at once
IDENTIFIER = os.environ.get("IMPORT_IDENTIFIER", "email")  # the trait that people sign in with
EXPORT = os.environ.get("EXPORT_FILE", "identities.jsonl")  # of the nightly export
PATIENCE = float(os.environ.get("WORKER_PATIENCE", "15"))  # seconds; with a longer wait a job goes back to the queue
RETRY = RetryPolicy(max_retries=4, cap=PATIENCE)
TRANSIENT = (RateLimited, ServerError, TransportError, DecodeError)
WORK: dict[str, Callable[..., Awaitable[dict[int, jobs.Outcome]]]] = {
    "import": partial(jobs.import_lines, identifier=IDENTIFIER, retry=RETRY),
    "revoke": jobs.revoke_lines,
}

log = logging.getLogger("worker")
broker = RedisStreamBroker(
    REDIS_URL,
    consumer_name=f"{platform.node()}-{os.getpid()}",
    consumer_id="0",  # jobs that were sent before the first worker ever started count, too
    xread_count=1,  # what one worker has taken, no other can help with
    unacknowledged_batch_size=10,
    idle_timeout=int(IDLE * 1000),
)
scheduler = TaskiqScheduler(broker, [LabelScheduleSource(broker)])
JOB: Context = TaskiqDepends()


@broker.on_event(TaskiqEvents.WORKER_STARTUP)
async def startup(state: TaskiqState) -> None:
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs URLs, with people's addresses in them
    # Any handler of asyncio's own makes every signal wake the loop. Without, SIGTERM is noticed with the next answer of
    # Redis, at the very moment at which stopping to wait for it can go wrong: an idle worker may then never end.
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, lambda: None)
    state.redis = Redis.from_url(REDIS_URL)
    state.ory = Ory.from_env(deadline=30, retry=RETRY)


@broker.on_event(TaskiqEvents.WORKER_SHUTDOWN)
async def shutdown(state: TaskiqState) -> None:
    await state.ory.aclose()
    await state.redis.aclose()


@asynccontextmanager
async def patience(job: Context) -> AsyncGenerator[Ory]:
    """Ory, when it may be asked. When it cannot go on now, everybody pauses, and the job goes back to the queue."""
    redis: Redis = job.state.redis
    await pause_over(redis)
    try:
        yield job.state.ory
    except TRANSIENT as error:
        times = int(job.message.labels.get("X-Taskiq-requeue", 0))
        pause = getattr(error, "retry_after", None) or 2.0 ** min(times, 6)
        log.warning("%s: everybody pauses for %.0f s, the job is queued again", type(error).__name__, pause)
        await begin_pause(redis, pause)
        await job.requeue()


@broker.task
async def start(work: str, path: str, job: Context = JOB) -> None:
    """Cut a file into slices (`import` identities or `revoke` sessions). Started again, it does what is left."""
    run, slices = await asyncio.to_thread(jobs.plan, Path(path), SLICE)
    notes = Run(job.state.redis, work, run, SLICE)
    await notes.planned(len(slices))
    for part in slices:
        if not await notes.is_done(part.first):
            await do_slice.kiq(work, run, path, SLICE, list(part))
    log.info("%s %s: %d slices of %s", work, run, len(slices), path)


@broker.task
async def do_slice(work: str, run: str, path: str, size: int, part: list[int], job: Context = JOB) -> None:
    notes, lines = Run(job.state.redis, work, run, size), jobs.Slice(*part)
    try:
        async with patience(job) as ory:
            if await notes.is_done(lines.first):
                return
            outcomes = await WORK[work](ory, run, await asyncio.to_thread(jobs.read, Path(path), lines))
    except NoResultError:  # queued again
        raise
    except Exception as error:
        await notes.failed(lines.first, error)
        raise
    done, slices = await notes.done(lines.first, outcomes)
    log.info("%s %s: %d of %d slices", work, run, done, slices)


@broker.task(schedule=[{"cron": "0 3 * * *", "args": [EXPORT]}])
async def export(path: str, job: Context = JOB) -> None:
    """Write all identities to a file. One worker writes; another that got the same job waits until it has."""
    redis: Redis = job.state.redis
    result = f"export:{job.message.task_id}"
    mine = redis.lock(f"exporting:{path}", timeout=IDLE)
    async with patience(job) as ory:
        if await redis.exists(result):
            return
        if not await mine.acquire(blocking=False):
            await asyncio.sleep(IDLE / 2)
            await job.requeue()
        try:
            count = await jobs.export_identities(ory, Path(path), mine.reacquire)
            await redis.set(result, count, ex=KEPT)
        except LockNotOwnedError:  # it ran out, and another worker has it
            await job.requeue()
        finally:
            with suppress(LockError):
                await mine.release()
    log.info("export: %d identities in %s", count, path)


@broker.task(schedule=[{"interval": max(1, int(IDLE / 10))}])
async def tidy(job: Context = JOB) -> None:
    """Drop what is done from the stream. Besides, the broker looks for the jobs of dead workers only when a message
    comes: this is one."""
    redis: Redis = job.state.redis
    stream, group = broker.queue_name, broker.consumer_group_name
    pending = await redis.xpending(stream, group)
    if pending["pending"]:
        await redis.xtrim(stream, minid=pending["min"], approximate=False)
