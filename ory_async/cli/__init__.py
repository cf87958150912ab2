"""The command `ory-async`, which is `python -m ory_async`: people and permissions from a shell.

    ory-async check
    ory-async explain wrong-plane
    ory-async whoami ory_st_…
    ory-async identities find ann@example.org
    ory-async identities import people.csv
    ory-async relations check "Doc:1#view@ann"
    ory-async hooks config myapp.main:hooks --base-url https://app.example.org
    ory-async pages config --base-url https://app.example.org

The client is that of the environment (`Ory.from_env`). One file for each group of commands; what they do is in the
rooms below.
"""

from __future__ import annotations

import typer

from ory_async.cli import check, hooks, identities, pages, people, relations

app = typer.Typer(
    name="ory-async", help="Ory from a shell; the servers are those of the environment (ORY_…).", no_args_is_help=True
)
app.command("check")(check.check)
app.command("explain")(check.explain)
app.command("whoami")(people.whoami)
identities.app.command("list")(people.list_)
identities.app.command("find")(people.find)
app.add_typer(hooks.app, name="hooks")
app.add_typer(identities.app, name="identities")
app.add_typer(pages.app, name="pages")
app.add_typer(relations.app, name="relations")
