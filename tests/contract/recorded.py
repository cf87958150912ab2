"""recordings.txt: which recordings of real servers are replayed, and why others, or single exchanges, are left out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LIST = Path(__file__).with_name("recordings.txt")
RECORDINGS = LIST.parents[1] / "recordings"


def load(version: str, scenario: str) -> list[dict[str, Any]]:
    """The exchanges of a recording."""
    text = (RECORDINGS / version / f"{scenario}.json").read_text()
    exchanges: list[dict[str, Any]] = json.loads(text)["exchanges"]
    return exchanges


@dataclass
class Row:
    """A recording on the list: how many of its exchanges are compared; index of each other one -> why not."""

    version: str
    scenario: str
    compared: int
    total: int
    left_out: dict[int, str] = field(default_factory=dict)


def read(text: str) -> tuple[list[Row], dict[str, str]]:
    """The rows of the list, and the versions that are left out as a whole -> why."""
    rows: list[Row] = []
    versions: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, _, reason = line.strip().partition(": ")
        if row := re.fullmatch(r"(\S+)/(\S+) (\d+)/(\d+)", line):
            rows.append(Row(row[1], row[2], int(row[3]), int(row[4])))
        elif line.startswith(" "):
            total = rows[-1].total
            left_out = range(total) if head == "all" else list(_numbers(head))
            rows[-1].left_out |= dict.fromkeys(left_out, reason)
        else:
            versions[head] = reason
    return rows, versions


def _numbers(text: str) -> Iterator[int]:
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


ROWS, VERSIONS_LEFT_OUT = read(LIST.read_text())


def figures() -> Iterator[tuple[str, int, int]]:
    """Each version on the list: exchanges compared, exchanges recorded."""
    for version in dict.fromkeys(row.version for row in ROWS):
        rows = [row for row in ROWS if row.version == version]
        yield version, sum(row.compared for row in rows), sum(row.total for row in rows)
