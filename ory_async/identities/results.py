"""What becomes of the rows of a job, and the counts of all of them. Pure.

What makes a result is in `create.py` and `delete.py`, what puts them in order in `job.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from ory_async._runtime.hints import hinted
from ory_async.errors import OryError, RowsFailed

MOST_FAILURES = 100
"""That a summary keeps, so that a million bad rows do not fill the memory."""


@frozen
class Created:
    """There is a new identity. `index` counts the rows from 0."""

    index: int
    row: Any = field(repr=False)
    identity_id: str


@frozen
class Exists:
    """There was such an identity. `identity_id` is None unless the job was told to find it. `lost`: an answer was
    lost on the way, so that it may be of this very job."""

    index: int
    row: Any = field(repr=False)
    identity_id: str | None = None
    lost: bool = False


@frozen
class Rejected:
    """The server takes no such row. `reason` may quote it."""

    index: int
    row: Any = field(repr=False)
    reason: str


@frozen
class Deleted:
    """The identity is gone."""

    index: int
    row: Any = field(repr=False)


@frozen
class Missing:
    """There was no such identity."""

    index: int
    row: Any = field(repr=False)


@frozen
class Unknown:
    """Nobody knows: `error` kept the server from saying. Run the row again."""

    index: int
    row: Any = field(repr=False)
    error: OryError


CreateResult: TypeAlias = Created | Exists | Rejected | Unknown
DeleteResult: TypeAlias = Deleted | Missing | Rejected | Unknown
Result: TypeAlias = Created | Exists | Deleted | Missing | Rejected | Unknown
_NAMES = {kind: kind.__name__.lower() for kind in (Created, Exists, Deleted, Missing, Rejected, Unknown)}


@frozen
class Progress:
    """How far a job is: results by kind, and the seconds since it began."""

    counts: Mapping[str, int]
    seconds: float

    @property
    def done(self) -> int:
        """Rows with a result."""
        return sum(self.counts.values())

    @property
    def rate(self) -> float:
        """Rows per second so far."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def created(self) -> int:
        return self.counts.get("created", 0)

    @property
    def exists(self) -> int:
        return self.counts.get("exists", 0)

    @property
    def deleted(self) -> int:
        return self.counts.get("deleted", 0)

    @property
    def missing(self) -> int:
        return self.counts.get("missing", 0)

    @property
    def rejected(self) -> int:
        return self.counts.get("rejected", 0)

    @property
    def unknown(self) -> int:
        return self.counts.get("unknown", 0)

    def __str__(self) -> str:
        return ", ".join(f"{count} {name}" for name, count in sorted(self.counts.items())) or "nothing yet"


@frozen
class Summary(Progress):
    """What a whole job came to. `failures`: the first hundred rows that are rejected or unknown."""

    failures: list[Rejected | Unknown] = field(factory=list["Rejected | Unknown"], repr=False)

    def raise_for_failures(self) -> Summary:
        """This summary, if every row is what it should be. Raises RowsFailed."""
        if self.rejected or self.unknown:
            text = f"{self}; the first: {self.failures[0]}"
            raise hinted(RowsFailed(text, dict(self.counts), [*self.failures]))
        return self


@define
class Tally:
    """Counts results."""

    counts: Counter[str] = field(factory=Counter[str])
    failures: list[Rejected | Unknown] = field(factory=list["Rejected | Unknown"])

    def add(self, result: Result) -> None:
        self.counts[_NAMES[type(result)]] += 1
        if isinstance(result, (Rejected, Unknown)) and len(self.failures) < MOST_FAILURES:
            self.failures.append(result)

    def progress(self, seconds: float) -> Progress:
        return Progress(dict(self.counts), seconds)

    def summary(self, seconds: float) -> Summary:
        return Summary(dict(self.counts), seconds, [*self.failures])
