"""`python -m codegen import|generate|check|diff`."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape

from codegen import package, published
from codegen.diff import Change, changes
from codegen.facts import UndecidedFact
from codegen.normal import Json, dumps
from codegen.overlay import CorrectionError
from codegen.views import RenderError

app = typer.Typer(help="From the documents in spec/ to the generated packages.", no_args_is_help=True)
console = Console(soft_wrap=True, highlight=False)
_TROUBLE = (CorrectionError, UndecidedFact, RenderError, OSError, ValueError)
Generation = Annotated[str, typer.Option(help="v1, v0alpha2 or v0_6")]


@app.command("import")
def import_(file: Path, generation: Generation = "v1") -> None:
    """Take over a published document: normal form, and what changes, breaking changes first."""
    if generation not in package.GENERATIONS:
        _fail(f"generation: {generation!r} is none of {', '.join(package.GENERATIONS)}")
    target = package.ROOT / "spec" / generation / "openapi.json"
    fresh = _taken(file)
    if target.exists():
        _show(changes(_taken(target), fresh))
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(".openapi.json.new")
    beside.write_text(dumps(fresh), encoding="utf-8")
    beside.replace(target)
    console.print(f"written: {target.relative_to(package.ROOT)}; next: make generate, make types")


@app.command()
def generate(
    generation: Annotated[list[str] | None, typer.Argument()] = None,
    document: Annotated[Path | None, typer.Option(help="A published document that is not one of ours.")] = None,
    name: Annotated[str | None, typer.Option("--package", help="Name of the package to make of it.")] = None,
    out: Annotated[Path | None, typer.Option(help="Folder to put that package in.")] = None,
    corrections: Annotated[Path | None, typer.Option(help="Overlay to lay over that document.")] = None,
) -> None:
    """Write the packages anew (all of them if none is named), or make one of another document."""
    if document is not None:
        if name is None or out is None or generation:
            _fail("--document needs --package and --out, and no generation")
        try:
            files, guessed = package.build(document, name, out, corrections)
        except _TROUBLE as error:
            _fail(f"{document}: {error}; nothing is written")
        for line in guessed:
            console.print(f"guessed: {line}", markup=False)
        console.print(f"{out / name}: {files} files, {len(guessed)} facts guessed")
        return
    for one in generation or package.generations():
        try:
            console.print(f"ory_async/{one}: {package.write(one)} files")
        except _TROUBLE as error:
            _fail(f"{one}: {error}; the package is as it was")


@app.command()
def check(generation: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Compare the packages with what generating gives, byte for byte."""
    for name in generation or package.generations():
        try:
            different = package.differences(name)
        except _TROUBLE as error:
            _fail(f"{name}: {error}")
        if different:
            _fail(f"ory_async/{name} differs from spec/{name} in {len(different)} files: {', '.join(different[:10])}")
        console.print(f"ory_async/{name}: as generated")


class FailOn(StrEnum):
    """What ends `diff` with exit code 1."""

    BREAKING = "breaking"


@app.command()
def diff(
    old: Path,
    new: Path,
    as_json: Annotated[bool, typer.Option("--json", help="A list of objects instead of lines.")] = False,
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit with 1 if there is such a change.")] = None,
) -> None:
    """Compare two documents in any form: what breaks those who send, those who read, nobody."""
    found = changes(_taken(old, code=2), _taken(new, code=2))  # 1 is an answer here
    if as_json:
        typer.echo(json.dumps([change.as_json() for change in found], indent=1, ensure_ascii=False))
    else:
        _show(found)
    if fail_on and any(change.breaks for change in found):
        raise typer.Exit(1)


def _taken(file: Path, code: int = 1) -> Json:
    """The normal form of a file; ends with that exit code if it has none."""
    try:
        return published.taken(published.parsed(file.read_bytes()))
    except (OSError, published.ImportRefused) as error:
        _fail(f"{file}: {error}", code)


def _show(found: list[Change]) -> None:
    sends = [change for change in found if "sends" in change.breaks]
    reads = [change for change in found if change.breaks == ("reads",)]
    rest = [change for change in found if not change.breaks]
    for title, group in (
        ("breaking for those who send", sends),
        ("breaking for those who only read", reads),
        ("compatible", rest),
    ):
        console.print(f"[bold]{title}: {len(group)}[/bold]")
        for change in group:
            console.print(f"  {change.text}", markup=False)


def _fail(message: str, code: int = 1) -> NoReturn:
    console.print(f"[red]error:[/red] {escape(message)}")
    raise typer.Exit(code)


if __name__ == "__main__":
    app()
