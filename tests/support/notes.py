"""What tests note for the end of a run. Under pytest-xdist each process has notes of its own; tests/conftest.py brings
them to the process that prints."""

from __future__ import annotations

from collections import Counter
from typing import Any

NOTES: dict[str, Counter[tuple[Any, ...]]] = {}
"""Topic -> rows of text and numbers, and how often each was noted."""


def note(topic: str, *row: str | int, many: int = 1) -> None:
    NOTES.setdefault(topic, Counter())[row] += many


def noted(topic: str) -> Counter[tuple[Any, ...]]:
    return NOTES.get(topic, Counter())


def packed() -> list[tuple[str, tuple[Any, ...], int]]:
    """All notes as plain values, which pass from process to process."""
    return [(topic, row, many) for topic, rows in NOTES.items() for row, many in rows.items()]


def take(notes: list[tuple[str, tuple[Any, ...], int]]) -> None:
    """Add the notes of another process."""
    for topic, row, many in notes:
        note(topic, *row, many=many)
