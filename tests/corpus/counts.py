"""How many bodies, answers and calls were tried, by kind and generation; summary.py prints them."""

from __future__ import annotations

import os

from tests.support.notes import note

FULL = bool(os.environ.get("ORY_FULL"))
"""The long form (`make corpus`); without it the same cases, fewer of them."""


def counted(kind: str, generation: str, many: int = 1) -> None:
    note("corpus", kind, generation, many=many)
