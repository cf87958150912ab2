"""`make bench`: all rows in one run on one machine, as ratios beside what they must reach; to benchmarks/latest.json.

`python -m benchmarks --quick` takes one round of few calls and writes nothing; `--only calls,codec` measures parts:
imports, codec, paging, loop, calls, overload, memory, real, generating.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from benchmarks import codec, network, real
from benchmarks.peers import ROOT
from benchmarks.rows import HEAD, Row, table

LATEST = ROOT / "benchmarks" / "latest.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="What it costs, beside others.")
    parser.add_argument("--quick", action="store_true", help="one round of few calls; nothing is written")
    parser.add_argument("--only", default="", metavar="PARTS", help=f"of {', '.join(PARTS)}")
    given = parser.parse_args()
    names = [name for name in given.only.split(",") if name] or [*PARTS]
    if unknown := {*names} - {*PARTS}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{datetime.now(UTC):%Y-%m-%d}, {machine}; ratios of one run\n")
    rows = [row for name in names for row in PARTS[name](given.quick)]
    print(table(HEAD, [row.cells() for row in rows]))
    missed = [row.work for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} reached" + (f"; missed: {', '.join(missed)}" if missed else ""))
    if not given.quick and not given.only:
        result = {
            "date": f"{datetime.now(UTC):%Y-%m-%d}",
            "machine": machine,
            "rows": {row.work: row.plain() for row in rows},
            "calls": MEASURED[-1].plain(),
        }
        LATEST.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n")


def _all(*parts: Callable[[], Iterator[Row]]) -> Callable[[bool], Iterator[Row]]:
    def rows(quick: bool) -> Iterator[Row]:
        for part in parts:
            yield from part()

    return rows


MEASURED: list[network.Costs] = []


def _calls(quick: bool) -> Iterator[Row]:
    """Prints the whole table, and gives what must be reached."""
    costs = network.measured(quick)
    MEASURED.append(costs)
    print(network.cost_table(costs) + "\n")
    yield from network.cost_rows(costs)


PARTS: dict[str, Callable[[bool], Iterator[Row]]] = {
    "imports": _all(codec.import_rows),
    "codec": _all(codec.decode_rows, codec.encode_rows, codec.held_rows),
    "paging": _all(codec.paging_rows),
    "loop": _all(codec.loop_rows),
    "calls": _calls,
    "overload": network.overload_rows,
    "memory": network.memory_rows,
    "real": real.whoami_rows,
    "generating": _all(codec.generate_rows),
}
"""Part -> its rows; True: quickly."""


if __name__ == "__main__":
    main()
