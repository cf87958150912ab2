"""What the contract suite covers, printed at the end of a run: `python -m tests.contract.summary` prints it alone. With
`-s` also, row by row, what ran where."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

RAN: dict[str, set[str]] = {"fake": set(), "real": set()}


def side_and_scenario(nodeid: str) -> tuple[str, str] | None:
    """What a test ran: ("fake" or "real", name of the scenario); None if it is another test."""
    found = re.search(r"test_(?:fake|contract)\.py::test_scenario\[(fake-)?(.+)\]$", nodeid)
    return ("fake" if found[1] else "real", found[2]) if found else None


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Hears of tests in all folders, and in all processes."""
    found = side_and_scenario(report.nodeid)
    if found and report.when == "call" and report.passed:
        side, scenario = found
        RAN[side].add(scenario)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not any(RAN.values()):
        return
    from tests.contract import coverage  # the scenarios, which a run without them does not need

    by_row = coverage.table(RAN) if config.getoption("capture") == "no" else []
    terminalreporter.section("contract suite")
    for line in (*lines(), *by_row):
        terminalreporter.write_line(line)


def lines() -> Iterator[str]:
    """Scenarios by area and side, those that only one side can run and why, exchanges replayed by version."""
    from tests.contract.recorded import figures
    from tests.contract.suite import SCENARIOS, other_side

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
