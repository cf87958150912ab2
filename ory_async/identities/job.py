"""A job on many rows: results in the order of the rows, some batches at once, little in memory.

What is done with a batch is in `create.py` and `delete.py`.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Sequence,
)
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from ory_async._runtime.settings import Time
from ory_async.errors import InvalidArgument
from ory_async.identities.results import Progress, Result, Summary, Tally
from ory_async.identities.sizes import Row, Sizer

R = TypeVar("R", bound=Result)
AHEAD = 2
"""Batches that are read before there is a place for them."""


class Job(Generic[R]):
    """Work on many rows, done while it is iterated, once.

    `async for result in job` gives a result for each row, in their order. `await job` does all of it and gives the
    `Summary`. `progress` may be asked at any time. What stops the work raises its error; `pending` then holds the rows
    without a result, and the same job run again does the rest. After a `break` nothing more is sent.
    """

    def __init__(
        self,
        rows: Iterable[Any] | AsyncIterable[Any],
        read: Callable[[int, Any], Row],
        settle: Callable[[list[Row]], Awaitable[Sequence[R]]],
        *,
        time: Time,
        sizer: Sizer,
        concurrency: int,
        flush_after: float,
    ) -> None:
        given: Any = rows
        if not hasattr(given, "__aiter__") and (not hasattr(given, "__iter__") or isinstance(given, (str, bytes))):
            raise InvalidArgument("rows", f"must be an iterable of rows, plain or async, not {type(given).__name__}")
        positive("concurrency", concurrency)
        self._rows, self._read, self._settle = rows, read, settle
        self._time, self._sizer, self._flush_after = time, sizer, flush_after
        self._concurrency, self._places = concurrency, asyncio.Semaphore(concurrency)
        self._tally, self._open = Tally(), dict[int, Any]()
        self._started: float | None = None
        self._ended: float | None = None
        self._source_error: Exception | None = None

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._tally.progress(self._seconds())

    @property
    def summary(self) -> Summary:
        """What it came to so far."""
        return self._tally.summary(self._seconds())

    @property
    def pending(self) -> list[Any]:
        """The rows that were read and have no result."""
        return [*self._open.values()]

    def __await__(self) -> Generator[Any, None, Summary]:
        return self._all().__await__()

    async def _all(self) -> Summary:
        async for _ in self:
            pass
        return self.summary

    def __aiter__(self) -> AsyncIterator[R]:
        return self._results()

    async def _results(self) -> AsyncIterator[R]:
        if self._started is not None:
            raise RuntimeError("a job is done once: make another one")
        self._started = self._time.now()
        flights: deque[asyncio.Task[Sequence[R]]] = deque()
        try:
            async with aclosing(self._batches()) as batches:
                async for batch in batches:
                    flights.append(asyncio.create_task(self._flight(batch)))
                    while len(flights) >= self._concurrency + AHEAD or (flights and flights[0].done()):
                        for result in await self._landed(flights):
                            yield self._counted(result)
            while flights:
                for result in await self._landed(flights):
                    yield self._counted(result)
            if self._source_error is not None:
                raise self._source_error
        finally:
            self._ended = self._time.now()
            for flight in flights:
                flight.cancel()
            await asyncio.gather(*flights, return_exceptions=True)

    async def _landed(self, flights: deque[asyncio.Task[Sequence[R]]]) -> Sequence[R]:
        try:
            found = await flights[0]
        except Exception as error:
            error.add_note(
                f"The job stopped: {self.progress}; {len(self._open)} rows without a result are in `pending`. "
                "Run it again: what is there already is not made twice."
            )
            raise
        flights.popleft()
        return found

    async def _flight(self, batch: list[Row]) -> Sequence[R]:
        async with self._places:
            started = self._time.now()
            found = await self._settle(batch)
            self._sizer.learn(batch, self._time.now() - started)
            return found

    def _counted(self, result: R) -> R:
        self._tally.add(result)
        self._open.pop(result.index, None)
        return result

    def _seconds(self) -> float:
        if self._started is None:
            return 0.0
        return (self._time.now() if self._ended is None else self._ended) - self._started

    # -- reading

    async def _batches(self) -> AsyncGenerator[list[Row]]:
        """The rows in batches. An error of their source is kept until what came before it is done."""
        index = 0
        try:
            if isinstance(self._rows, AsyncIterable):
                async for row in _flushing(self._rows, self._flush_after):
                    batch = self._sizer.take() if row is _FLUSH else self._added(index, row)
                    index += row is not _FLUSH
                    if batch:
                        yield batch
            else:
                for index, row in enumerate(self._rows):
                    if batch := self._added(index, row):
                        yield batch
        except Exception as error:
            self._source_error = error
        if batch := self._sizer.take():
            yield batch

    def _added(self, index: int, row: Any) -> list[Row] | None:
        self._open[index] = row
        return self._sizer.add(self._read(index, row))


def positive(name: str, value: Any) -> int:
    """A number of things. Raises InvalidArgument."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(name, f"must be a whole number from 1 up, not {value!r}")
    return value


_FLUSH: Any = object()


async def _flushing(rows: AsyncIterable[Any], after: float) -> AsyncIterator[Any]:
    """The rows, and `_FLUSH` whenever a row was there and no other came for so many seconds."""
    source, waiting = aiter(rows), False
    try:
        while True:
            coming = asyncio.ensure_future(anext(source))
            try:
                while not (await asyncio.wait({coming}, timeout=after if waiting else None))[0]:
                    waiting = False
                    yield _FLUSH
            finally:
                if not coming.done():
                    coming.cancel()
                    await asyncio.wait({coming})
            waiting = True
            yield coming.result()
    except StopAsyncIteration:
        return
