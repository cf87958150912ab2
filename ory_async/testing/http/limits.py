"""Rate limits as Ory Network enforces them: per bucket of operations, in fixed windows, told in `x-ratelimit-*`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import ceil
from typing import TypeAlias

from starlette.types import Message, Send

Limits: TypeAlias = Mapping[str, Sequence[tuple[int, float]]]
"""Bucket -> (requests, seconds) of each of its windows."""
_BUCKET = re.compile(r'^OPERATION = Operation\(\n    name="(\w+)",\n(?:.*\n)*?    bucket="([\w-]+)",\n\)$', re.M)


@dataclass(slots=True)
class Window:
    """So many requests in so many seconds, counted from the first of them."""

    most: int
    seconds: float
    began: float = float("-inf")
    used: int = 0

    def left(self, now: float) -> int:
        """Requests that fit into it."""
        if now >= self.began + self.seconds:
            self.began, self.used = now, 0
        return self.most - self.used

    def reset(self, now: float) -> int:
        """Whole seconds until it is empty again."""
        return ceil(self.began + self.seconds - now)


class Limiter:
    """What is left in the windows of each bucket."""

    def __init__(self, limits: Limits) -> None:
        known = {*buckets().values()} if limits else {*limits}
        if unknown := sorted({*limits} - known):
            raise ValueError(f"limits: no bucket {', '.join(unknown)}; there are {', '.join(sorted(known))}")
        self._windows = {name: [Window(most, seconds) for most, seconds in rows] for name, rows in limits.items()}
        if any(one.most < 1 or one.seconds <= 0 for rows in self._windows.values() for one in rows):
            raise ValueError("limits: (requests from 1 up, seconds above 0) for each window")

    def taken(self, operation: str | None, now: float) -> tuple[bool, dict[str, str]]:
        """(may a request be served, the headers that say so); a request that is refused counts in no window."""
        bucket = buckets().get(operation.replace("_", "").lower()) if self._windows and operation else None
        windows = self._windows.get(bucket or "", [])
        if not windows:
            return True, {}
        tightest = min(windows, key=lambda one: (one.left(now), -one.reset(now)))
        served = tightest.left(now) > 0
        for one in windows:
            one.used += served
        tightest = min(windows, key=lambda one: (one.left(now), -one.reset(now)))
        said = ", ".join([str(tightest.most), *(f"{one.most};w={one.seconds:g}" for one in windows)])
        headers = {"limit": said, "remaining": str(tightest.left(now)), "reset": str(tightest.reset(now))}
        return served, {f"x-ratelimit-{name}": value for name, value in headers.items()}


def telling(send: Send, headers: Mapping[str, str]) -> Send:
    """An answer with more headers."""

    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            more = [(name.encode(), value.encode()) for name, value in headers.items()]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return told


@cache
def buckets() -> Mapping[str, str]:
    """Operation id, in lower case without underscores -> its bucket, as the document says. The modules are read as
    text: to import all of them would cost a second."""
    found: dict[str, str] = {}
    for group in files("ory_async.v1.api").iterdir():
        for module in group.iterdir() if group.is_dir() else ():
            if module.name.endswith(".py") and (facts := _BUCKET.search(module.read_text())):
                found[facts[1].replace("_", "")] = facts[2]
    return found
