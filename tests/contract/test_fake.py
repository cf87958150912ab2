"""The contract suite on the fake. The same rows run on real servers in tests/live/test_contract.py."""

from __future__ import annotations

import pytest

from tests.contract.engine import Run
from tests.contract.rows import Scenario
from tests.contract.suite import VARIANTS, other_side, rows
from tests.contract.worlds import FakeWorld, opened
from tests.transports.ways import FULL, OWN

ROWS = rows("fake")
STEP = 1 if FULL else 60
"""In short form every library asks a few of the scenarios over a socket, each others."""
OVER_SOCKETS = [
    pytest.param(scenario, library, id=f"{library}-{name}")
    for offset, library in enumerate(OWN)
    for name, scenario in ROWS[offset * 20 :: STEP]
]


@pytest.mark.parametrize("scenario", [s for _, s in ROWS], ids=[f"fake-{name}" for name, _ in ROWS])
async def test_scenario(scenario: Scenario) -> None:
    if reason := other_side(scenario, "fake"):
        pytest.skip(reason)
    async with opened(FakeWorld(VARIANTS[scenario.variant])) as world:
        await Run(scenario, world).run()


@pytest.mark.parametrize(("scenario", "library"), OVER_SOCKETS)
async def test_scenario_over_a_socket(scenario: Scenario, library: str) -> None:
    if reason := other_side(scenario, "fake"):
        pytest.skip(reason)
    async with opened(FakeWorld(VARIANTS[scenario.variant], library)) as world:
        await Run(scenario, world).run()
