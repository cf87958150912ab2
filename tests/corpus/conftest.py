"""Prints how many cases there were of each kind."""

from typing import Any

from tests.corpus.counts import COUNTS, FULL


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if not COUNTS:
        return
    generations = sorted({name for row in COUNTS.values() for name in row})
    write = terminalreporter.write_line
    terminalreporter.section("corpus: cases by kind and generation")
    write(f"{'':72}" + "".join(f"{name:>10}" for name in generations))
    for kind, row in sorted(COUNTS.items()) if FULL else ():
        write(f"{kind[:72]:72}" + "".join(f"{row[name]:>10}" for name in generations))
    total = sum(row.total() for row in COUNTS.values())
    write(
        f"{'all':72}" + "".join(f"{sum(row[g] for row in COUNTS.values()):>10}" for g in generations) + f"  = {total}"
    )
