"""What a measurement shows: rows, seconds, and whether the database agrees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

PEOPLE = "select count(*), count(distinct traits->>'email') from identities where traits->>'email' like '{}%'"


@dataclass
class Measured:
    """One line of the table. `wrong`: rows that are lost or doubled, as the database counts them."""

    work: str
    rows: int
    seconds: float = 0.0
    wrong: int | None = None
    note: str = ""
    started: float = field(default_factory=perf_counter)

    def stop(self) -> None:
        """The work is done; what follows only counts."""
        self.seconds = perf_counter() - self.started

    @property
    def rate(self) -> float:
        return self.rows / self.seconds if self.seconds else 0.0

    def cells(self) -> tuple[str, ...]:
        wrong = "–" if self.wrong is None else str(self.wrong)
        return (self.work, f"{self.rows:,}", f"{self.seconds:,.1f}", f"{self.rate:,.0f}", wrong, self.note)


@dataclass
class Table:
    """All of them, as they come."""

    lines: list[Measured] = field(default_factory=list)

    @contextmanager
    def measured(self, work: str, rows: int) -> Iterator[Measured]:
        """Takes the time of the block, and shows the line when it ends."""
        line = Measured(work, rows)
        yield line
        if not line.seconds:
            line.stop()
        self.add(line)

    def add(self, line: Measured) -> None:
        self.lines.append(line)
        print("| " + " | ".join(line.cells()) + " |", flush=True)

    @staticmethod
    def head() -> str:
        return "| work | rows | seconds | rows/s | lost or doubled | |\n| --- | ---: | ---: | ---: | ---: | --- |"

    @property
    def wrong(self) -> list[Measured]:
        return [line for line in self.lines if line.wrong]
