"""What the contract suite covers, printed at the end of a run: `python -m tests.contract.summary` prints it alone."""

from __future__ import annotations

from collections.abc import Iterator

from tests.contract.recorded import figures
from tests.contract.suite import SCENARIOS, other_side


def lines() -> Iterator[str]:
    """Scenarios by area and side, those that only one side can run and why, exchanges replayed by version."""
    yield f"{'scenarios':<20}{'fake':>6}{'real':>6}"
    sides: dict[str, list[int]] = {"fake": [], "real": []}
    for area, scenarios in SCENARIOS.items():
        for side, counts in sides.items():
            counts.append(sum(other_side(scenario, side) is None for scenario in scenarios))
        yield f"  {area:<18}{sides['fake'][-1]:>6}{sides['real'][-1]:>6}"
    yield f"  {'all':<18}{sum(sides['fake']):>6}{sum(sides['real']):>6}"
    single = [s for scenarios in SCENARIOS.values() for s in scenarios if s.only]
    yield f"scenarios that only one side can run: {len(single)}"
    yield from (f"  {scenario.name}: only {scenario.only}" for scenario in single)
    yield "recorded exchanges that are replayed (recordings.txt has the others and why)"
    for version, compared, total in figures():
        yield f"  {version:<18}{compared:>6} of {total} ({compared / total:.0%})"


if __name__ == "__main__":
    print("\n".join(lines()))
