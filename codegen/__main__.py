"""`python -m codegen update|import|generate|check|diff|history`; installed, `ory-async-codegen`."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape

from . import package, published, report
from .diff import Change, changes
from .findings import Trouble
from .normal import Json
from .update import Stopped, Update

app = typer.Typer(help="From published documents to generated packages.", no_args_is_help=True)
console = Console(soft_wrap=True, highlight=False)
_TROUBLE = (Trouble, OSError, ValueError)
Generation = Annotated[str, typer.Option(help="v1, v0alpha2 or v0_6")]
Write = Annotated[bool, typer.Option("--write", help="Write what is certain, and a TODO where it is not.")]


@app.command("import")
def import_(file: Path, generation: Generation = "v1") -> None:
    """Take over a published document: normal form, and what changes, breaking changes first."""
    _clone()
    _known(generation)
    fresh = _taken(file)
    target = package.spec(generation, "openapi.json")
    if target.exists():
        _show(changes(_taken(target), fresh))
    package.take(fresh, generation, file.stem)
    console.print(f"written: spec/{generation}/openapi.json; next: make generate, make types")


@app.command()
def update(
    file: Path,
    generation: Generation = "v1",
    summary: Annotated[Path | None, typer.Option(help="Where to write the summary, too.")] = None,
) -> None:
    """All that a new document asks for: import, corrections, generate, types, tests, CHANGELOG, API snapshot.

    Where a person has to decide it stops, and says what; the same command goes on afterwards.
    """
    _clone()
    _known(generation)
    new = _taken(file)
    there = package.document(generation)
    under_way = there == new or package.spec(generation, package.PASSED).exists()
    old = (package.before(generation) if under_way else None) or there
    found = changes(old, new)
    _show(found)
    work = Update(generation, file.stem, old, new, found, lambda text: console.print(text, markup=False))
    try:
        told = work.run()
    except _TROUBLE as error:
        _refuse(error, f"{generation}: decide these, then run the same command again")
    except Stopped as error:
        console.print(str(error), markup=False)
        _fail(f"{generation}: mend these, then run the same command again")
    if summary is not None:
        summary.write_text(told, encoding="utf-8")
    console.print(told, markup=False)


@app.command()
def generate(
    generation: Annotated[list[str] | None, typer.Argument()] = None,
    write: Write = False,
    document: Annotated[Path | None, typer.Option(help="A published document that is not one of ours.")] = None,
    name: Annotated[str | None, typer.Option("--package", help="Name of the package to make of it.")] = None,
    out: Annotated[Path, typer.Option(help="Folder to put that package in.")] = Path(),
    corrections: Annotated[
        str | None, typer.Option(help="Overlay to lay over that document: a file, or v1, v0alpha2 or v0_6 for ours.")
    ] = None,
    fit: Annotated[
        bool, typer.Option("--fit", help="Leave out corrections that do not fit; ours, if none is given.")
    ] = False,
) -> None:
    """Write the packages anew (all of them if none is named), or make one of another document."""
    if document is None:
        _clone()
        if name is not None or corrections is not None or fit:
            _fail("--package, --corrections and --fit are for a --document of your own")
        for one in generation or package.generations():
            _generate(one, write)
        return
    if name is None or generation or write:
        _fail("--document needs --package, and neither a generation nor --write")
    told: list[str] = []
    try:
        files, guessed = package.build(document, name, out, corrections, fit=fit, told=told)
    except _TROUBLE as error:
        _refuse(error, f"{document}: nothing is written")
    for line in [*told, *(f"guessed: {line}" for line in guessed)]:
        console.print(line, markup=False)
    console.print(f"{out / name}: {files} files, {len(guessed)} facts guessed")


def _generate(generation: str, write: bool) -> None:
    try:
        if write:
            for file in package.mended(generation):
                console.print(f"written: {file}")
        console.print(f"ory_async/{generation}: {package.write(generation)} files")
        if not package.spec(generation, package.PASSED).exists():
            package.settle(generation)
    except _TROUBLE as error:
        _refuse(error, f"{generation}: the package is as it was")


@app.command()
def check(generation: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Compare the packages with what generating gives, byte for byte."""
    _clone()
    for name in generation or package.generations():
        try:
            different = package.differences(name)
        except _TROUBLE as error:
            _refuse(error, name)
        if different:
            _fail(f"ory_async/{name} differs from spec/{name} in {len(different)} files: {', '.join(different[:10])}")
        console.print(f"ory_async/{name}: as generated")


class FailOn(StrEnum):
    """What ends `diff` with exit code 1."""

    BREAKING = "breaking"


class Format(StrEnum):
    """How `diff` tells the changes."""

    TEXT = "text"
    MD = "md"
    JSON = "json"


@app.command()
def diff(
    old: Path,
    new: Path,
    form: Annotated[Format, typer.Option("--format", help="Lines, Markdown, or a list of objects.")] = Format.TEXT,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit with 1 if there is such a change.")] = None,
) -> None:
    """Compare two documents in any form: what breaks those who send, those who read, nobody."""
    before, after = _taken(old, code=2), _taken(new, code=2)  # 1 is an answer here
    found = changes(before, after)
    if as_json or form is Format.JSON:
        typer.echo(json.dumps([change.as_json() for change in found], indent=1, ensure_ascii=False))
    elif form is Format.MD:
        typer.echo(report.markdown(report.folded(found, before, after), f"From {old.stem} to {new.stem}"))
    else:
        _show(found)
    if fail_on and any(change.breaks for change in found):
        raise typer.Exit(1)


@app.command()
def history(
    documents: Annotated[list[Path], typer.Argument(help="From the oldest to the newest.")],
    names: Annotated[str, typer.Option(help="What they are called, with commas; else as the files are.")] = "",
) -> None:
    """What broke from each document to the next, as Markdown."""
    called = names.split(",") if names else [path.stem for path in documents]
    if len(called) != len(documents):
        _fail(f"{len(called)} names for {len(documents)} documents", 2)
    taken = [(name, _taken(path, code=2)) for name, path in zip(called, documents, strict=True)]
    typer.echo(report.history(taken, changes), nl=False)


def _clone() -> None:
    if package.installed():
        _fail("this is for a clone of the repository; for a package of your own: generate --document … --package …")


def _known(generation: str) -> None:
    if generation not in package.GENERATIONS:
        _fail(f"generation: {generation!r} is none of {', '.join(package.GENERATIONS)}")


def _taken(file: Path, code: int = 1) -> Json:
    """The normal form of a file; ends with that exit code if it has none."""
    try:
        return published.taken(published.parsed(file.read_bytes()))
    except (OSError, published.ImportRefused) as error:
        _fail(f"{file}: {error}", code)


def _show(found: list[Change]) -> None:
    """Nothing for no change at all."""
    for title, group in report.grouped(found) if found else ():
        console.print(f"[bold]{title}: {len(group)}[/bold]")
        for change in group:
            console.print(f"  {change.text}", markup=False)


def _refuse(error: Exception, what: str) -> NoReturn:
    """Ends with all that was found, by file."""
    if not isinstance(error, Trouble):
        _fail(f"{what}: {error}")
    console.print(report.findings_text(error.findings, package.text_of), markup=False)
    _fail(f"{what}: {len(error.findings)} things have to be decided")


def _fail(message: str, code: int = 1) -> NoReturn:
    console.print(f"[red]error:[/red] {escape(message)}")
    raise typer.Exit(code)


if __name__ == "__main__":
    app()
