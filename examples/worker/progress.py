"""What all workers know together, in Redis: how far a file is, and when Ory may be asked again."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from redis.asyncio import Redis

from examples.worker.jobs import Outcome

PAUSE = "ory:pause"
KEPT = 7 * 24 * 3600  # seconds
GOOD = ("created", "revoked", "none")


@dataclass(frozen=True)
class Progress:
    """How far a file is. `problems`: what became of lines that are not done, by line number; `failed`: slices that
    a bug or a refusal stopped, by first line, with the name of the error. Start the file again to have them again."""

    slices: int
    done: int
    counts: Mapping[str, int]
    problems: Mapping[int, Outcome]
    failed: Mapping[int, str]

    @property
    def finished(self) -> bool:
        return self.done == self.slices

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {status}" for status, count in sorted(self.counts.items()))
        failed = f", {len(self.failed)} FAILED" if self.failed else ""
        return f"{self.done} of {self.slices} slices{failed}: {counts or 'nothing yet'}"


class Run:
    """One file on its way, in slices of `size` lines. A slice that is written down twice counts once."""

    def __init__(self, redis: Redis, work: str, run: str, size: int) -> None:
        self._redis = redis
        self._planned, self._done, self._failed = (
            f"{work}:{run}:{size}:{name}" for name in ("slices", "done", "failed")
        )

    async def planned(self, slices: int) -> None:
        await self._redis.set(self._planned, slices, ex=KEPT)

    async def is_done(self, first: int) -> bool:
        return bool(await self._redis.hexists(self._done, str(first)))

    async def done(self, first: int, outcomes: Mapping[int, Outcome]) -> tuple[int, int]:
        """Write down what became of a slice. Returns how many slices are done, and how many there are."""
        counts = Counter(outcome.status for outcome in outcomes.values())
        problems = {line: outcome for line, outcome in outcomes.items() if outcome.status not in GOOD}
        async with self._redis.pipeline() as pipe:
            pipe.hset(self._done, str(first), json.dumps({"counts": counts, "problems": problems}))
            pipe.hdel(self._failed, str(first))
            pipe.expire(self._done, KEPT)
            pipe.hlen(self._done)
            pipe.get(self._planned)
            *_, done, slices = await pipe.execute()
        return done, int(slices or 0)

    async def failed(self, first: int, error: Exception) -> None:
        await self._redis.hset(self._failed, str(first), type(error).__name__)
        await self._redis.expire(self._failed, KEPT)

    async def progress(self) -> Progress:
        async with self._redis.pipeline() as pipe:
            pipe.get(self._planned)
            pipe.hgetall(self._done)
            pipe.hgetall(self._failed)
            slices, done, failed = await pipe.execute()
        counts, problems = Counter[str](), dict[int, Outcome]()
        for text in done.values():
            told: dict[str, Any] = json.loads(text)
            counts.update(told["counts"])
            problems |= {int(line): Outcome(*outcome) for line, outcome in told["problems"].items()}
        by_line = dict(sorted(problems.items()))
        return Progress(int(slices or 0), len(done), counts, by_line, {int(k): v.decode() for k, v in failed.items()})


async def begin_pause(redis: Redis, seconds: float) -> None:
    """Nobody asks Ory for so long."""
    milliseconds = int(seconds * 1000)
    if await redis.pttl(PAUSE) < milliseconds:
        await redis.set(PAUSE, 1, px=max(1, milliseconds))


async def pause_over(redis: Redis) -> None:
    """Wait until Ory may be asked; everybody a little differently, so that not all come at once."""
    left = await redis.pttl(PAUSE)
    if left > 0:
        await asyncio.sleep(left / 1000 * (1 + random.random() / 4))
        await pause_over(redis)  # it may have been made longer
