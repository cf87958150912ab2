"""Where answers of whoami are kept: in this process, or in Redis for many.

How long one counts is decided in `verifier.py`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen

if TYPE_CHECKING:
    from redis.asyncio import Redis

log = logging.getLogger("ory_async")


@frozen
class Entry:
    """A kept answer of whoami: 200 with a session, or 401. `until`: seconds since the epoch."""

    status: int
    until: float
    body: bytes = field(repr=False)

    def pack(self) -> bytes:
        """As a store keeps it."""
        return f"{self.status} {self.until!r}\n".encode() + self.body

    @classmethod
    def unpack(cls, packed: bytes, now: float) -> Entry | None:
        """What was packed; None once its time is over, and for anything else."""
        head, _, body = packed.partition(b"\n")
        try:
            status, until = head.split()
            entry = cls(int(status), float(until), body)
        except ValueError:
            return None
        return entry if entry.until > now else None


class SessionStore(Protocol):
    """Where answers are kept, by the hash of a credential. A store that is out of order finds nothing; it never
    raises. What `get` returns as a mark goes back with `set`: an answer asked for before an `evict` does not count
    after it. `claim`: whoever finds nothing will ask, and `release` afterwards; others may wait for that. `ttl`:
    seconds."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]: ...
    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None: ...
    async def release(self, key: str) -> None: ...
    async def evict(self, key: str, ttl: float) -> None: ...


class MemoryStore:
    """Keeps up to `limit` answers in this process; those that were not used for longest go first."""

    def __init__(self, limit: int = 10_000) -> None:
        self.limit = limit
        self._values: OrderedDict[str, bytes] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        if key in self._values:
            self._values.move_to_end(key)
        return self._values.get(key), b""

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        self._values.pop(key, None)
        self._values[key] = value
        while len(self._values) > self.limit:
            self._values.popitem(last=False)

    async def release(self, key: str) -> None:
        """Nobody waits here: within a process concurrent questions are one anyway."""

    async def evict(self, key: str, ttl: float) -> None:
        self._values.pop(key, None)


class RedisStore:
    """Keeps answers in Redis, for many processes (extra `redis`). They are sessions with the traits of users: guard
    that Redis like the database of the users. Credentials are not in it, only their hashes.

    Args:
        client: It is not closed here.
        prefix: How the names of the keys begin.
        timeout: Seconds that one command may take.
        pause: Seconds for which Redis is left alone after it failed. Ory is asked directly then.
        patience: Seconds for which a process waits for the answer that another one has asked for.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        client: Redis,
        *,
        prefix: str = "ory:session:",
        timeout: float = 0.5,
        pause: float = 1.0,
        patience: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client: Any = client  # its own annotations speak of the blocking client too
        self._prefix, self._timeout, self._pause, self._patience, self._clock = prefix, timeout, pause, patience, clock
        self._down_until: float | None = None
        self._owed: dict[str, float] = {}
        """Evictions that Redis has not heard of: key -> until when they matter."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        if self._down_until is not None and self._clock() < self._down_until:
            return None, b""
        for owed, until in [*self._owed.items()]:
            ttl = until - self._clock()
            if ttl > 0 and not await self._evict(owed, ttl):
                return None, b""
            self._owed.pop(owed, None)
        name, mark_name, claim_name = self._names(key)
        end, claimed, wait = self._clock() + self._patience, False, 0.02
        while True:
            found = await self._try(self._client.mget(name, mark_name))
            value, mark = map(_bytes, found or (None, None))
            kept_mark, newline, packed = value.partition(b"\n")
            if newline and kept_mark == mark:
                if claimed:
                    await self.release(key)
                return packed, mark
            if claimed or not claim or self._down_until is not None or self._clock() >= end:
                return None, mark
            lifetime = self._milliseconds(self._patience)
            claimed = bool(await self._try(self._client.set(claim_name, b"1", nx=True, px=lifetime)))
            if not claimed:  # somebody else asks; and once it is claimed, somebody may just have kept an answer
                await asyncio.sleep(wait)
                wait = min(wait * 2, 0.3)

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        if self._down_until is None:
            name, _, _ = self._names(key)
            await self._try(self._client.set(name, mark + b"\n" + value, px=self._milliseconds(ttl)))

    async def release(self, key: str) -> None:
        if self._down_until is None:
            await self._try(self._client.delete(self._names(key)[2]))

    async def evict(self, key: str, ttl: float) -> None:
        if not await self._evict(key, ttl):
            self._owed[key] = self._clock() + ttl

    async def _evict(self, key: str, ttl: float) -> bool:
        name, mark, claim = self._names(key)
        # The new mark voids what another process that asked before is about to write; it outlives the slowest call.
        marked = await self._try(self._client.set(mark, token_hex(8), px=self._milliseconds(ttl + 600)))
        return marked is not None and await self._try(self._client.delete(name, claim)) is not None

    def _names(self, key: str) -> tuple[str, str, str]:
        name = f"{self._prefix}{{{key}}}"  # braces keep all on one node of a cluster
        return name, name + ":mark", name + ":claim"

    @staticmethod
    def _milliseconds(seconds: float) -> int:
        return max(1, int(seconds * 1000))

    async def _try(self, command: Awaitable[Any]) -> Any:
        """The result of a command; None if Redis does not answer. The first time it does not is warned of."""
        from redis import RedisError

        try:
            async with asyncio.timeout(self._timeout):
                result = await command
        except (RedisError, OSError) as error:  # a TimeoutError is an OSError
            if self._down_until is None:
                log.warning("Redis is out of order (%s): Ory is asked for every session", type(error).__name__)
            self._down_until = self._clock() + self._pause
            return None
        self._down_until = None
        return result


def _bytes(value: str | bytes | None) -> bytes:
    """What Redis holds; a client may decode its answers."""
    return value.encode() if isinstance(value, str) else value or b""
