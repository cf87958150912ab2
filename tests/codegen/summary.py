"""Prints how many models and members have words."""

from __future__ import annotations

import pytest

from tests.support.notes import noted


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if found := noted("words"):
        terminalreporter.section("words: models and members by generation")
        for generation in dict.fromkeys(generation for generation, _ in found):
            kinds = [(kind, many) for (name, kind), many in found.items() if name == generation]
            terminalreporter.write_line(f"{generation}: " + ", ".join(f"{many} {kind}" for kind, many in kinds))
