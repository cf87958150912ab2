"""`make conformance`: the table of documents, and every difference that deviations.yaml does not list."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from tests.conformance.compare import Compared, compare, listed, pages


async def compared() -> dict[str, list[Compared]]:
    """Every operation of every page."""
    return {page.id: await compare(page) for page in pages()}


def table(results: dict[str, list[Compared]]) -> Table:
    """Document × operations × called × matching × deviating × added parameters."""
    made = Table("document", title="Documented operations and ours", show_footer=True)
    columns: dict[str, Callable[[list[Compared]], int]] = {
        "operations": lambda rows: len(rows),
        "called": lambda rows: sum(row.called for row in rows),
        "matching": lambda rows: sum(row.called and not row.differences for row in rows),
        "deviating": lambda rows: sum(bool(row.differences) for row in rows),
        "added parameters": lambda rows: sum(len(row.added) for row in rows),
    }
    everything = [row for rows in results.values() for row in rows]
    made.columns[0].footer = "all"
    for name, count in columns.items():
        made.add_column(name, footer=str(count(everything)), justify="right")
    for page, rows in results.items():
        made.add_row(page, *(str(count(rows)) for count in columns.values()))
    return made


def main() -> int:
    """Prints the table. 1 where something differs that is not listed, or is listed and does not differ."""
    results = asyncio.run(compared())
    console = Console(soft_wrap=True, highlight=False)
    console.print(table(results))
    rows = [row for found in results.values() for row in found]
    console.print(f"{sum(row.called for row in rows)} of {len(rows)} documented operations called")
    different, known = {d for row in rows for d in row.differences}, {*listed()}
    for title, found in (("not listed", different - known), ("listed, but not so", known - different)):
        for d in sorted(found):
            text = f"{title}: {d.page} {d.operation}: {d.aspect}: documented {d.documented}, ours {d.ours}"
            console.print(text, markup=False)
    return int(different != known)


if __name__ == "__main__":
    sys.exit(main())
