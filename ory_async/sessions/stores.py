"""Where answers of whoami are kept: in this process, or in Redis for many.

How long one counts is decided in `verifier.py`.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from itertools import islice
from math import inf, isfinite
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen

from ory_async._runtime.later import later
from ory_async.sessions.ages import Clock, Moment, age, steady

if TYPE_CHECKING:
    from redis.asyncio import Redis
else:
    globals().update(later("redis.asyncio", "Redis"))


log = logging.getLogger("ory_async")


@frozen
class Entry:
    """A kept answer of whoami: 200 with a session, or 401. `until`: seconds since the epoch. `key`: what it answers."""

    key: str
    status: int
    until: float
    body: bytes = field(repr=False)

    def pack(self) -> bytes:
        """As a store keeps it."""
        return f"{self.key} {self.status} {self.until!r}\n".encode() + self.body

    @classmethod
    def unpack(cls, packed: bytes, key: str, now: float, ttl: float) -> Entry | None:
        """What was packed for this key; None once its time is over, for a time beyond any that `ttl` seconds give
        (a clock was put back), and for anything else."""
        head, _, body = packed.partition(b"\n")
        try:
            named, status, until = head.decode().split()
            entry = cls(named, int(status), float(until), body)
        except ValueError:
            return None
        fits = entry.key == key and entry.status in (200, 401) and isfinite(entry.until)
        return entry if fits and now < entry.until <= now + ttl else None


class SessionStore(Protocol):
    """Where answers are kept, by a hash of what was asked. A store that is out of order finds nothing; it never
    raises. `ttl`: seconds."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        """What is kept, and a mark: it goes back with `set`, so that an answer asked for before an `evict` does not
        count after it. `claim`: whoever finds nothing will ask, and `release` afterwards; others may wait for that."""
        ...

    async def about(self, mark: bytes, session: str) -> bytes | None:
        """The mark for an answer that turned out to be about this session (a hash of its id): the answer ends when
        that is evicted. None: it was, since `get`; do not keep the answer."""
        ...

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        """Keeps an answer."""
        ...

    async def release(self, key: str) -> None:
        """Nothing was kept: whoever waits may ask."""
        ...

    async def discard(self, key: str) -> None:
        """Forgets what nobody can read."""
        ...

    async def evict(self, key: str, ttl: float) -> None:
        """Forgets a key and every answer about the same session; or, if it is the hash of a session, those."""
        ...


@frozen
class _Kept:
    value: bytes
    asked: int
    """How many evictions there had been when it was asked for."""
    session: str
    since: Moment
    ttl: float


class MemoryStore:
    """Keeps up to `limit` answers in this process; those that were not used for longest go first.

    clock: Seconds since the epoch; `time.time` unless given.
    """

    def __init__(self, limit: int = 10_000, *, clock: Callable[[], float] | None = None) -> None:
        self.limit = limit
        self._clock = Clock(clock)
        self._values: OrderedDict[str, _Kept] = OrderedDict()
        self._evicted: OrderedDict[str, int] = OrderedDict()
        """Keys and sessions -> the number of their last eviction."""
        self._evictions = self._void = 0
        """Evictions so far; answers that were asked for before number `_void` do not count."""

    def __len__(self) -> int:
        return len(self._values)

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        mark = b"%d" % self._evictions
        kept = self._values.get(key)
        if kept is None:
            return None, mark
        ended = max(self._void, self._evicted.get(key, 0), self._evicted.get(kept.session, 0))
        if kept.asked < ended or age(kept.since, self._clock()) >= kept.ttl:
            del self._values[key]
            return None, mark
        self._values.move_to_end(key)
        return kept.value, mark

    async def about(self, mark: bytes, session: str) -> bytes | None:
        return b"%s %s" % (mark, session.encode())

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        asked, _, session = mark.partition(b" ")
        self._values.pop(key, None)
        self._values[key] = _Kept(value, int(asked), session.decode(), self._clock(), ttl)
        while len(self._values) > self.limit:
            self._values.popitem(last=False)

    async def release(self, key: str) -> None:
        """Nobody waits here: within a process concurrent questions are one anyway."""

    async def discard(self, key: str) -> None:
        self._values.pop(key, None)

    async def evict(self, key: str, ttl: float) -> None:
        self._evictions += 1
        kept = self._values.pop(key, None)
        for name in filter(None, (key, kept.session if kept else "")):
            self._evicted.pop(name, None)
            self._evicted[name] = self._evictions
        while len(self._evicted) > self.limit:
            _, self._void = self._evicted.popitem(last=False)


_CLAIM = b"asked"
"""Stands in place of a value while a process asks for it."""
_SLOWEST = 600.0
"""Seconds that no question takes: so much longer than an answer counts, it is known that a session was evicted."""
_BATCH, _OWED, _KNOWN = 100, 100_000, 1_000
_MARK = re.compile(rb"[0-9a-f]{16}\.(\d{1,15})")
"""A mark: what tells it from others, and for how many milliseconds it is kept."""
_SESSION = re.compile(rb"[0-9a-f]{64}|")


class RedisStore:
    """Keeps answers in Redis, for many processes (extra `redis`). They are sessions with the traits of users: guard
    that Redis like the database of the users. Credentials are not in it, only their hashes.

    Evictions that Redis has not heard of are told when it is back, by one task; what they are about is not read from
    it meanwhile. Of more than 100,000 the oldest are told by reading nothing until they are over.

    Args:
        client: It is not closed here.
        prefix: How the names of the keys begin.
        timeout: Seconds that one command may take.
        pause: Seconds for which Redis is left alone after it failed. Ory is asked directly then.
        patience: Seconds for which a process waits for the answer that another one has asked for.
        clock: Seconds that only grow; `time.monotonic` unless given.
    """

    def __init__(
        self,
        client: Redis,
        *,
        prefix: str = "ory:session:",
        timeout: float = 0.5,
        pause: float = 1.0,
        patience: float = 1.0,
        clock: Callable[[], float] = steady,
    ) -> None:
        self._client: Any = client  # its own annotations speak of the blocking client too
        self._prefix, self._timeout, self._pause, self._patience, self._clock = prefix, timeout, pause, patience, clock
        self._down_until: float | None = None
        self._owed: OrderedDict[str, float] = OrderedDict()
        """Evictions that Redis has not heard of: key or session -> until when they matter."""
        self._blind_until = self._clock()
        self._telling: asyncio.Task[None] | None = None
        self._claims: set[str] = set()
        self._told: OrderedDict[bytes, float] = OrderedDict()
        """Marks that this process has set -> by when."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        if not self._may_ask() or key in self._owed or self._clock() < self._blind_until:
            return None, b""
        name, mark_name = self._names(key)
        end, wait, refused = self._clock() + self._patience, 0.02, False
        while True:
            began = self._clock()
            found = await self._try(self._client.mget(name, mark_name))
            self._settle()
            if found is None:  # out of order; or what is there cannot even be read
                await self.discard(key)
                return None, b""
            value, mark = _bytes(found[0]), _mark(found[1])
            ours = b"%s %r" % (mark, began)
            if value != _CLAIM:
                packed = await self._unwrapped(value, mark)
                if packed is not None:
                    return packed, ours
                if value or refused:  # it is over, or of a kind that is nothing of ours
                    await self.discard(key)
            if not claim or self._down_until is not None or self._clock() >= end:
                return None, ours
            lifetime = _milliseconds(self._patience)
            if value != _CLAIM and await self._try(self._client.set(name, _CLAIM, nx=True, px=lifetime)):
                self._claims.add(key)
                return None, ours
            refused = value != _CLAIM
            await asyncio.sleep(wait)  # somebody else asks
            wait = min(wait * 2, 0.3)

    async def about(self, mark: bytes, session: str) -> bytes | None:
        own, _, began = mark.partition(b" ")
        if not began or self._down_until is not None or session in self._owed:
            return None
        evicted = await self._last_mark(session)
        if evicted and self._told.get(evicted, inf) > float(began):
            left, lifetime = await self._try(self._client.pttl(self._names(session)[1])), _MARK.fullmatch(evicted)
            # Two differences are compared: one of Redis' clock, and one of ours that is read after Redis answered.
            if left is None or lifetime is None or int(lifetime[1]) - left <= (self._clock() - float(began)) * 1000 + 1:
                return None
        return None if self._down_until is not None else b" ".join([own, began, session.encode(), evicted])

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        own, began, session, evicted = (*mark.split(b" "), b"", b"", b"")[:4]
        if began and self._down_until is None:
            self._claims.discard(key)
            kept = b" ".join([own, session, evicted]) + b"\n" + value
            await self._try(self._client.set(self._names(key)[0], kept, px=_milliseconds(ttl)))

    async def release(self, key: str) -> None:
        if key in self._claims:
            self._claims.discard(key)
            await self.discard(key)

    async def discard(self, key: str) -> None:
        if self._down_until is None:
            await self._try(self._client.delete(self._names(key)[0]))

    async def evict(self, key: str, ttl: float) -> None:
        name, _ = self._names(key)
        told = False
        if self._may_ask():
            found = await self._try(self._client.mget(name))
            head = _head(_bytes(found[0])) if found else None
            key = head[1].decode() if head and head[1] else key  # what is about a session ends with it
            told = self._down_until is None and await self._mark([(key, ttl)], name)
        if not told:
            self._owe(key, self._clock() + ttl)

    def _owe(self, key: str, until: float) -> None:
        self._owed.pop(key, None)
        self._owed[key] = until
        while len(self._owed) > _OWED:
            _, over = self._owed.popitem(last=False)
            self._blind_until = max(self._blind_until, over)

    def _settle(self) -> None:
        """Sees that what is owed is told, now that Redis answers."""
        task = self._telling
        busy = task is not None and not task.done() and task.get_loop() is asyncio.get_running_loop()
        if self._owed and self._down_until is None and not busy:
            self._telling = asyncio.create_task(self._tell())

    async def _tell(self) -> None:
        """Tells what is owed, a few at a time: requests come in between."""
        while self._owed and self._down_until is None:
            batch, now = [*islice(self._owed.items(), _BATCH)], self._clock()
            if not await self._mark([(key, max(0.0, until - now)) for key, until in batch]):
                return
            for key, until in batch:
                if self._owed.get(key) == until:
                    del self._owed[key]
            await asyncio.sleep(0)

    async def _mark(self, keys: list[tuple[str, float]], *names: str) -> bool:
        """Sets a new mark for each key (that counts so many seconds) and deletes names. A mark voids what is kept, and
        what another process that asked before is about to write. False: Redis has not heard of it."""
        commands = self._client.pipeline(transaction=False)
        marks: list[bytes] = []
        for key, ttl in keys:
            lifetime = _milliseconds(ttl + _SLOWEST)
            marks.append(b"%s.%d" % (token_hex(8).encode(), lifetime))
            commands.set(self._names(key)[1], marks[-1], px=lifetime)
        if names:
            commands.delete(*names)
        if await self._try(commands.execute()) is None:
            return False
        self._told |= dict.fromkeys(marks, self._clock())
        while len(self._told) > _KNOWN:
            self._told.popitem(last=False)
        return True

    async def _unwrapped(self, value: bytes, mark: bytes) -> bytes | None:
        """What was kept, unless it or its session was evicted since; None for anything else."""
        head = _head(value)
        if head is None or head[0] != mark or (session := head[1].decode()) in self._owed:
            return None
        if session and (await self._last_mark(session) != head[2] or self._down_until is not None):
            return None
        return value.partition(b"\n")[2]

    async def _last_mark(self, key: str) -> bytes:
        found = await self._try(self._client.mget(self._names(key)[1]))
        return _mark(found[0]) if found else b""

    def _names(self, key: str) -> tuple[str, str]:
        """Where an answer is kept, and the mark of its last eviction."""
        name = f"{self._prefix}{{{key}}}"  # braces keep both on one node of a cluster
        return name, name + ":mark"

    def _may_ask(self) -> bool:
        """Is Redis there, as far as is known? After a pause one caller finds out, and the others go on without it."""
        if self._down_until is None:
            return True
        now = self._clock()
        if now < self._down_until:
            return False
        self._down_until = now + self._timeout
        return True

    async def _try(self, command: Awaitable[Any]) -> Any:
        """The result of a command; None if Redis does not answer. The first time it does not is warned of."""
        from redis import RedisError

        try:
            async with asyncio.timeout(self._timeout):
                result = await command
        except (RedisError, OSError, RuntimeError) as error:  # a TimeoutError is an OSError; a loop may be closed
            if self._down_until is None:
                log.warning("Redis is out of order (%s): Ory is asked for every session", type(error).__name__)
            self._down_until = self._clock() + self._pause
            return None
        except ValueError:  # text that is none, for a client that decodes its answers
            return None
        self._down_until = None
        return result


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))


def _head(value: bytes) -> list[bytes] | None:
    """[mark, session, mark of the session] of a kept answer; None for anything else."""
    head, newline, _ = value.partition(b"\n")
    fields = head.split(b" ")
    return fields if newline and len(fields) == 3 and _SESSION.fullmatch(fields[1]) else None


def _mark(value: str | bytes | None) -> bytes:
    """A mark as Redis holds it; one that is nothing of ours fits no answer."""
    mark = _bytes(value)
    return mark if not mark or _MARK.fullmatch(mark) else b"foreign"


def _bytes(value: str | bytes | None) -> bytes:
    """What Redis holds; a client may decode its answers."""
    return value.encode() if isinstance(value, str) else value or b""
