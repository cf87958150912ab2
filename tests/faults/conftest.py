"""Prints what was seen of each fault."""

from typing import Any

from tests.support.faults import FULL, TABLE


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if not TABLE:
        return
    terminalreporter.section(f"faults: {len(TABLE)} of them, by fault and call")
    widths = [max(len(row[column]) for row in TABLE) for column in range(5)]
    for row in TABLE if FULL else ():
        terminalreporter.write_line("  ".join(text.ljust(w) for text, w in zip(row, widths, strict=True)).rstrip())
