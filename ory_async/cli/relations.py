"""`relations check`, `add`, `remove` and `list`: relations as Keto writes them, such as `Doc:1#view@ann`."""

from __future__ import annotations

from typing import Annotated

import typer

from ory_async.cli.run import REFUSED, WRONG, run
from ory_async.client import Ory
from ory_async.errors import RelationSyntaxError, Unanswered
from ory_async.relations import Relation

app = typer.Typer(
    help="Relations of Keto, as text: Doc:1#view@ann, Doc:1#view@(Group:dev#members).", no_args_is_help=True
)
Texts = Annotated[list[str], typer.Argument(metavar="RELATION…", show_default=False)]


@app.command()
def check(relations: Texts) -> None:
    """Has the subject the relation? Status 1 if one of them is denied, 2 if Keto cannot say."""

    async def work(ory: Ory) -> list[bool | None]:
        try:
            return [*await ory.relations.check_all(relations)]
        except Unanswered as unanswered:
            return unanswered.answers

    answers = run(work)
    for relation, answer in zip(relations, answers, strict=True):
        typer.echo(f"{'unknown' if answer is None else 'allowed' if answer else 'denied'}\t{relation}")
    if not all(answers):
        raise typer.Exit(WRONG if None in answers else REFUSED)


@app.command()
def add(relations: Texts) -> None:
    """Write relations that are not there yet."""
    added = run(lambda ory: ory.relations.add(*relations))
    typer.echo(f"{len(added.new)} added, {len(added.already)} already there")


@app.command()
def remove(relations: Texts) -> None:
    """Take relations away; none is no error."""
    typer.echo(f"{run(lambda ory: ory.relations.remove(*relations))} removed")


@app.command("list")
def list_(
    pattern: Annotated[str, typer.Argument(help="Such as Doc:1#*@*; * is anything.")] = "*:*#*@*",
) -> None:
    """The relations that are written, one on a line."""

    async def work(ory: Ory) -> None:
        async for relation in ory.relations.read(pattern, page_size=250):
            typer.echo(_shown(relation))

    run(work)


def _shown(relation: Relation) -> str:
    try:
        return str(relation)
    except RelationSyntaxError:  # text cannot carry it
        return repr(relation)
