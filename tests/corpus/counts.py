"""How many bodies, answers and calls were tried, by kind and generation; conftest.py prints them."""

from __future__ import annotations

import os
from collections import Counter

COUNTS: dict[str, Counter[str]] = {}
FULL = bool(os.environ.get("ORY_FULL"))
"""The long form (`make corpus`); without it the same cases, fewer of them."""


def counted(kind: str, generation: str, many: int = 1) -> None:
    COUNTS.setdefault(kind, Counter())[generation] += many
