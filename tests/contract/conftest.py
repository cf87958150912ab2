"""The contract suite says at the end what it covers; with `-s` also, row by row, what ran where."""

from __future__ import annotations

import pytest

from tests.contract import coverage, summary

ran: dict[str, set[str]] = {"fake": set(), "real": set()}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    found = coverage.side_and_scenario(report.nodeid)
    if found and report.when == "call" and report.passed:
        side, scenario = found
        ran[side].add(scenario)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = [*summary.lines(), *(coverage.table(ran) if config.getoption("capture") == "no" else ())]
    terminalreporter.section("contract suite")
    for line in lines:
        terminalreporter.write_line(line)
