"""Prints what was seen of each fault."""

from __future__ import annotations

import pytest

from tests.support.faults import FULL, SEEN
from tests.support.notes import noted


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    table = [*noted(SEEN)]
    if not table:
        return
    terminalreporter.section(f"faults: {len(table)} of them, by fault and call")
    widths = [max(len(row[column]) for row in table) for column in range(5)]
    for row in table if FULL else ():
        terminalreporter.write_line("  ".join(text.ljust(w) for text, w in zip(row, widths, strict=True)).rstrip())
