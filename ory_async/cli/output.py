"""How a command shows rows: a table for people, JSON for programs. What others wrote is shown as text, whatever it is:
a terminal obeys no name of a user."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

Json = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]


def visible(value: Any) -> str:
    """A value as one line of printable text."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.isoformat(timespec="seconds")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return "".join(char if char.isprintable() else "�" for char in text)


def show_table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A table on the standard output; in a pipe it is as wide as it has to be."""
    table = Table(box=None, pad_edge=False)
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = 10_000
    console.print(table)


def show_pairs(pairs: Mapping[str, Any]) -> None:
    """Names and values, one on a line."""
    width = max(map(len, pairs))
    for name, value in pairs.items():
        typer.echo(f"{name:<{width}}  {visible(value)}".rstrip())


def show_json(value: Any) -> None:
    """One JSON value on a line."""
    typer.echo(json.dumps(value, ensure_ascii=False, default=str))
