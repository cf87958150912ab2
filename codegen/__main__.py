"""`python -m codegen import|generate|check|diff`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from codegen import package
from codegen.diff import changes
from codegen.facts import UndecidedFact
from codegen.normal import Json, dumps, normalize
from codegen.overlay import CorrectionError
from codegen.render import RenderError

app = typer.Typer(help="From the documents in spec/ to the generated packages.", no_args_is_help=True)
console = Console(soft_wrap=True, highlight=False)
Generation = Annotated[str, typer.Option(help="v1, v0alpha2 or v0_6")]


@app.command("import")
def import_(file: Path, generation: Generation = "v1") -> None:
    """Take over a published document: normal form, and what changes, breaking changes first."""
    if generation not in package.GENERATIONS:
        _fail(f"generation: {generation!r} is none of {', '.join(package.GENERATIONS)}")
    target = package.ROOT / "spec" / generation / "openapi.json"
    try:
        fresh = normalize(package.load(file))
    except (OSError, ValueError, KeyError) as error:
        _fail(f"{file}: cannot be imported: {error}")
    if target.exists():
        _show(package.load(target), fresh)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(dumps(fresh), encoding="utf-8")
    console.print(f"written: {target.relative_to(package.ROOT)}; next: make generate, make types")


@app.command()
def generate(generation: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Write the packages anew (all of them if none is named)."""
    for name in generation or package.generations():
        try:
            console.print(f"ory_async/{name}: {package.write(name)} files")
        except (CorrectionError, UndecidedFact, RenderError, OSError, ValueError) as error:
            _fail(f"{name}: {error}; the package is as it was")


@app.command()
def check(generation: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Compare the packages with what generating gives, byte for byte."""
    for name in generation or package.generations():
        try:
            different = package.differences(name)
        except (CorrectionError, UndecidedFact, RenderError, OSError, ValueError) as error:
            _fail(f"{name}: {error}")
        if different:
            _fail(f"ory_async/{name} differs from spec/{name} in {len(different)} files: {', '.join(different[:10])}")
        console.print(f"ory_async/{name}: as generated")


@app.command()
def diff(old: Path, new: Path) -> None:
    """Compare two documents in any form, breaking changes first."""
    try:
        _show(normalize(package.load(old)), normalize(package.load(new)))
    except (OSError, ValueError, KeyError) as error:
        _fail(str(error))


def _show(old: Json, new: Json) -> None:
    found = changes(old, new)
    for breaking, title in ((True, "breaking"), (False, "compatible")):
        lines = [change.text for change in found if change.breaking is breaking]
        console.print(f"[bold]{title}: {len(lines)}[/bold]")
        for line in lines:
            console.print(f"  {line}", markup=False)


def _fail(message: str) -> NoReturn:
    console.print(f"[red]error:[/red] {message}", markup=True)
    raise typer.Exit(1)


if __name__ == "__main__":
    app()
