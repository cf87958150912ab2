"""How many rows make a batch: by number, bytes, plain passwords, and the time that batches took. Pure.

Who sends them is in `job.py`.
"""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from ory_async._runtime.json import is_object

MOST_ROWS, FIRST_ROWS, LEAST_ROWS = 500, 200, 10
MOST_BYTES = 3_500_000
PASSWORD_WEIGHT = 10
"""A plain password is hashed by the server, which takes as long as storing this many rows or more."""
GOAL = 5.0
"""Seconds that a batch shall take; a server that takes more than a minute loses it."""


@frozen
class Row:
    """A row on its way: its number from 0, the row as it was given, and the body it is."""

    index: int
    row: Any = field(repr=False)
    body: Any = field(repr=False)
    size: int
    weight: int


@define
class Sizer:
    """Cuts rows into batches and learns from the time that they take."""

    most_rows: int = MOST_ROWS
    _budget: float = float(FIRST_ROWS)
    _batch: list[Row] = field(factory=list[Row])
    _weight: int = 0
    _bytes: int = 0

    def add(self, row: Row) -> list[Row] | None:
        """Takes a row. Returns the batch that it no longer fits into, if there is one."""
        full = self._weight + row.weight > max(self._budget, LEAST_ROWS) or self._bytes + row.size > MOST_BYTES
        batch = self.take() if self._batch and (full or len(self._batch) >= self.most_rows) else None
        self._batch.append(row)
        self._weight, self._bytes = self._weight + row.weight, self._bytes + row.size
        return batch

    def take(self) -> list[Row]:
        """What is waiting, which may be nothing."""
        batch, self._batch, self._weight, self._bytes = self._batch, [], 0, 0
        return batch

    def learn(self, batch: list[Row], seconds: float) -> None:
        """A batch took so long: the next ones get as much as fits into the goal, twice as much at most."""
        weight = sum(row.weight for row in batch)
        fits = weight * GOAL / seconds if seconds > 0 else float("inf")
        # A batch that was smaller than allowed says little about larger ones.
        grown = max(self._budget, min(fits, weight * 2.0))
        self._budget = max(float(LEAST_ROWS), min(grown if fits >= weight else fits, float(self.most_rows)))


def weight_of(body: Any) -> int:
    """1, or more where the server has to hash a password."""
    value: Any = body
    for name in ("credentials", "password", "config", "password"):
        value = value.get(name) if is_object(value) else None
    return 1 if value is None else PASSWORD_WEIGHT
