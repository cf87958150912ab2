"""The contract suite says at the end what it covers; with `-s` also, row by row, what ran where."""

from __future__ import annotations

import pytest

from tests.contract import coverage, summary


class Ran:
    """Hears of tests in all folders, which the hooks of a conftest do not."""

    def __init__(self) -> None:
        self.scenarios: dict[str, set[str]] = {"fake": set(), "real": set()}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        found = coverage.side_and_scenario(report.nodeid)
        if found and report.when == "call" and report.passed:
            side, scenario = found
            self.scenarios[side].add(scenario)


RAN = Ran()


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(RAN)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    by_row = coverage.table(RAN.scenarios) if config.getoption("capture") == "no" else []
    terminalreporter.section("contract suite")
    for line in (*summary.lines(), *by_row):
        terminalreporter.write_line(line)
