"""Prints how many cases there were of each kind, and what the recordings held."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.corpus.counts import FULL
from tests.support.notes import noted


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    write = terminalreporter.write_line
    if cases := noted("corpus"):
        generations = sorted({generation for _, generation in cases})
        terminalreporter.section("corpus: cases by kind and generation")
        write(f"{'':72}" + "".join(f"{name:>10}" for name in generations))
        for kind in sorted({kind for kind, _ in cases}) if FULL else ():
            write(f"{kind[:72]:72}" + "".join(f"{cases[kind, name]:>10}" for name in generations))
        totals = Counter[str]()
        for (_, generation), many in cases.items():
            totals[generation] += many
        write(f"{'all':72}" + "".join(f"{totals[name]:>10}" for name in generations) + f"  = {totals.total()}")
    if found := noted("recordings"):
        terminalreporter.section("recordings: exchanges by server and kind")
        for server in sorted({server for server, _ in found}):
            kinds = {kind: many for (name, kind), many in sorted(found.items()) if name == server}
            write(f"{server}: " + ", ".join(f"{many} {kind}" for kind, many in kinds.items()))
