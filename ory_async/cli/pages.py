"""`pages config`: what belongs into the configuration of Kratos or Hydra for the pages of an application."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from ory_async.cli.run import WRONG, err
from ory_async.cli.yaml import yaml_lines

app = typer.Typer(help="The pages of your site: flow_pages.", no_args_is_help=True)


class Server(StrEnum):
    """Whose configuration."""

    kratos = "kratos"
    hydra = "hydra"


@app.callback()
def pages() -> None:
    """The pages of your site: flow_pages."""


@app.command()
def config(
    base_url: Annotated[str, typer.Option(help="Your site, as browsers reach it.")] = "http://127.0.0.1:8000",
    prefix: Annotated[str, typer.Option(help="That of flow_pages.")] = "",
    home: Annotated[str, typer.Option(help="Where who signs in goes: `welcome` or `home` of flow_pages.")] = "/",
    server: Annotated[Server, typer.Option("--for", help="Whose configuration.")] = Server.kratos,
    as_json: Annotated[bool, typer.Option("--json", help="JSON instead of YAML.")] = False,
) -> None:
    """Print the addresses of the pages (ui_url and its like) as the servers want them."""
    from ory_async.fastapi.pages.config import hydra_configuration, kratos_configuration

    if not base_url.startswith(("http://", "https://")):
        err.print("--base-url: begins with http:// or https://", style="red")
        raise typer.Exit(WRONG)
    make = kratos_configuration if server is Server.kratos else hydra_configuration
    found = make(base_url=base_url, prefix=prefix, home=home)
    typer.echo(json.dumps(found, indent=2) if as_json else "\n".join(yaml_lines(found)))
