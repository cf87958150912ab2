"""`identities import` and `export`: JSON lines or CSV, with a progress bar."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from ory_async.cli.run import REFUSED, err, run
from ory_async.client import Ory
from ory_async.identities import Progress, Rejected, Summary, Unknown
from ory_async.identities.export import FORMATS
from ory_async.identities.table import body_of_cells, importable, kinds_of

app = typer.Typer(help="Identities of Kratos, to and from files.", no_args_is_help=True)
File = Annotated[Path, typer.Argument(help="People as .jsonl (one JSON object a line) or .csv.", show_default=False)]
SHOWN = 20


@app.command("import")
def import_(
    file: File,
    identifier: Annotated[
        str | None, typer.Option(help="The trait that people sign in with; else the schema says.")
    ] = None,
    schema: Annotated[str | None, typer.Option(help="Schema of rows that name none.")] = None,
    concurrency: Annotated[int, typer.Option(min=1, help="Batches at once.")] = 2,
) -> None:
    """Make an identity of each row, each once: run it again as often as you like. Status 1 if rows were rejected.

    A row is what creates an identity, or what `export` wrote; in CSV the columns are named schema_id, state,
    traits.email, traits.name.first, metadata_public, …
    """
    count = _lines(file)

    async def work(ory: Ory) -> tuple[Summary, list[Rejected | Unknown]]:
        found = await ory.identities.traits() or {}
        kinds = kinds_of(trait for traits in found.values() for trait in traits)
        rows = _read(file, kinds, schema)
        job = ory.identities.create_many(rows, identifier=identifier, concurrency=concurrency)
        with _bar() as bar:
            task = bar.add_task("import", total=count, what="")
            async for _ in job:
                bar.update(task, completed=job.progress.done, what=str(job.progress))
        summary = job.summary
        return summary, summary.failures

    summary, failures = run(work)
    for each in failures[:SHOWN]:
        reason = each.reason if isinstance(each, Rejected) else f"unknown: {each.error}"
        err.print(f"row {each.index + 1}: {reason}", style="yellow")
    if len(failures) > SHOWN:
        err.print(f"… and {summary.rejected + summary.unknown - SHOWN} more")
    typer.echo(f"{summary} in {summary.seconds:.1f} s, {summary.rate:.0f} a second")
    if failures:
        raise typer.Exit(REFUSED)


@app.command()
def export(
    file: File,
    fields: Annotated[str | None, typer.Option(help="Columns of a .csv: id,traits.email,… ; else all.")] = None,
) -> None:
    """Write all identities to a file, which is the old one until it is the whole new one."""

    columns = None if fields is None else [name.strip() for name in fields.split(",")]

    async def work(ory: Ory) -> int:
        with _bar() as bar:
            task = bar.add_task("export", total=None, what="")

            def show(progress: Progress) -> None:
                bar.update(task, completed=progress.done, what=f"{progress.rate:.0f} a second")

            return await ory.identities.export(file, fields=columns, on_page=show)

    typer.echo(f"{run(work)} identities in {file}")


def _bar() -> Bar:
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}")
    return Bar(*columns, TimeElapsedColumn(), console=err, transient=True)


def _format(file: Path) -> str:
    found = FORMATS.get(file.suffix.lower())
    if found is None:
        raise typer.BadParameter(f"{file.name} ends neither with .jsonl nor with .csv")
    return found


def _lines(file: Path) -> int:
    """How many rows there are, about: cells of a table may hold line ends."""
    table = _format(file) == "csv"
    try:
        with file.open("rb") as lines:
            return sum(1 for line in lines if line.strip()) - table
    except OSError as error:
        raise typer.BadParameter(str(error)) from None


def _read(file: Path, kinds: Mapping[str, str], schema: str | None) -> Iterator[Any]:
    """The bodies of a file. A row that is none comes as None, and is rejected with its number."""
    for read in _table(file, kinds) if _format(file) == "csv" else _objects(file):
        try:
            body = read()
        except (ValueError, TypeError, AttributeError):
            yield None
        else:
            yield body if schema is None else {"schema_id": schema, **body}


def _objects(file: Path) -> Iterator[Callable[[], dict[str, Any]]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield partial(_object, line)


def _object(line: str) -> dict[str, Any]:
    return importable(json.loads(line))


def _table(file: Path, kinds: Mapping[str, str]) -> Iterator[Callable[[], dict[str, Any]]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.reader(lines)
        names = next(reader, list[str]())
        for row in reader:
            if row:
                yield partial(body_of_cells, names, row, kinds)
