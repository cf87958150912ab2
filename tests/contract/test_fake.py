"""The contract suite on the fake. The same rows run on real servers in tests/live/test_contract.py."""

from __future__ import annotations

import pytest

from tests.contract.engine import Run
from tests.contract.rows import Scenario
from tests.contract.suite import VARIANTS, other_side, rows
from tests.contract.worlds import FakeWorld, opened

ROWS = rows("fake")


@pytest.mark.parametrize("scenario", [s for _, s in ROWS], ids=[f"fake-{name}" for name, _ in ROWS])
async def test_scenario(scenario: Scenario) -> None:
    if reason := other_side(scenario, "fake"):
        pytest.skip(reason)
    async with opened(FakeWorld(VARIANTS[scenario.variant])) as world:
        await Run(scenario, world).run()
