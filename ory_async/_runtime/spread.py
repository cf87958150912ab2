"""The same work on many things, a few of them at once.

What the work is, and what comes of a failure, is up to the caller.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")
AT_ONCE = 10


async def spread(work: Callable[[T], Awaitable[R]], items: Sequence[T], at_once: int = AT_ONCE) -> list[R]:
    """What `work` makes of each item, in their order. The first error ends the rest and is raised as it is."""
    if len(items) == 1:
        return [await work(items[0])]
    found: dict[int, R] = {}
    left = iter(range(len(items)))

    async def worker() -> None:
        for index in left:
            found[index] = await work(items[index])

    tasks = [asyncio.create_task(worker()) for _ in range(min(at_once, len(items)))]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [found[index] for index in range(len(items))]
