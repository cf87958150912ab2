"""All scenarios and variants, from the rows_*.py beside this file."""

from __future__ import annotations

import importlib
from collections import Counter
from pathlib import Path

from tests.contract.rows import Call, Scenario, Variant
from tests.contract.worlds import OWN

AREAS = sorted(path.stem.removeprefix("rows_") for path in Path(__file__).parent.glob("rows_*.py"))


def _load() -> tuple[dict[str, list[Scenario]], dict[str, Variant]]:
    scenarios: dict[str, list[Scenario]] = {}
    variants = dict(OWN)
    for area in AREAS:
        module = importlib.import_module(f"tests.contract.rows_{area}")
        scenarios[area] = module.SCENARIOS
        own: dict[str, Variant] = getattr(module, "VARIANTS", {})
        if twice := variants.keys() & own.keys():
            raise ValueError(f"variants with one name: {sorted(twice)}")
        variants |= own
    return scenarios, variants


SCENARIOS, VARIANTS = _load()


def rows(side: str) -> list[tuple[str, Scenario]]:
    """(area-name, scenario) of one side, grouped by variant so that a server starts once; those of the other side
    are there too: whoever runs them skips them with their reason."""
    found = [(f"{area}-{s.name}", s) for area, scenarios in SCENARIOS.items() for s in scenarios]
    names = Counter(name for name, _ in found)
    if twice := [name for name, count in names.items() if count > 1]:
        raise ValueError(f"scenarios with one name: {twice}")
    return sorted(found, key=lambda row: row[1].variant) if side == "real" else found


def other_side(scenario: Scenario, side: str) -> str | None:
    """Why this side cannot run the scenario; None if it can."""
    wanted, _, reason = (scenario.only or f"{side}: -").partition(": ")
    return None if wanted == side else f"only the {wanted} side: {reason}"


def operations() -> set[str]:
    """Every operation that a scenario calls."""
    return {
        step.operation
        for scenarios in SCENARIOS.values()
        for scenario in scenarios
        for step in scenario.steps
        if isinstance(step, Call)
    }
