"""What is known of flows and challenges has a scenario, and every step of a flow its outcome."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from ory_async.flows import Outcome
from tests.contract.coverage import KNOWN, TABLE, Row
from tests.contract.rows import FLOW, Call

ROOT = Path(__file__).parents[2]
ROWS = [(f"{title}: {row.name}", row) for title, rows in TABLE.items() for row in rows]
CALLS = [
    (f"{name}, step {index}", step)
    for name, scenario in KNOWN.items()
    for index, step in enumerate(scenario.steps)
    if isinstance(step, Call)
]
CLASSES = {getattr(member, "__origin__", member).__name__ for member in get_args(Outcome)}


def test_every_created_or_submitted_flow_has_an_outcome() -> None:
    steps = [
        (name, step) for name, step in CALLS if (found := FLOW.fullmatch(step.operation)) and found["verb"] != "get"
    ]
    assert len(steps) > 900
    assert [name for name, step in steps if step.outcome is None] == []


def test_all_outcomes_occur() -> None:
    found = {step.outcome if isinstance(step.outcome, str) else step.outcome[0] for _, step in CALLS if step.outcome}
    assert found >= CLASSES | {"raised", "ProviderLogin", "ProviderConsent", "ProviderLogout", "ChallengeOver"}


@pytest.mark.parametrize("row", [row for _, row in ROWS], ids=[name for name, _ in ROWS])
def test_every_row_is_shown_by_something_that_exists(row: Row) -> None:
    assert {*row.scenarios} <= KNOWN.keys()
    assert bool(row.scenarios) != bool(row.shown)
    path, _, name = row.shown.partition("::")
    assert (ROOT / path).exists()
    assert not name or f"def {name}(" in (ROOT / path).read_text()


def test_rows_have_one_name_each() -> None:
    assert len({name for name, _ in ROWS}) == len(ROWS)
