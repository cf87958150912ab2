"""`hooks config`: what belongs into the configuration of Kratos or Hydra for the hooks of an application."""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from importlib import import_module
from typing import Annotated, Any, cast

import typer

from ory_async.cli.run import WRONG, err
from ory_async.cli.yaml import yaml_lines
from ory_async.errors import ConfigurationError, OryError
from ory_async.hooks.config import (
    POWERS,
    Power,
    configuration,
    courier_configuration,
    hook_of,
    token_configuration,
)
from ory_async.hooks.kratos import FLOWS, WHENS, FlowName, When

app = typer.Typer(help="What Ory calls in your application.", no_args_is_help=True)
KEY = "ORY_HOOK_KEY"
_NO_KEY = "PUT-A-KEY-HERE"
Powers = dict[tuple[FlowName, When], Power]


class Server(StrEnum):
    """Whose configuration."""

    kratos = "kratos"
    hydra = "hydra"


@app.callback()
def hooks() -> None:
    """What Ory calls in your application."""


@app.command()
def config(
    application: Annotated[
        str | None, typer.Argument(metavar="[MODULE:HOOKS]", help="Your OryHooks: only what it handles is printed.")
    ] = None,
    base_url: Annotated[str, typer.Option(help="Your application, as the servers reach it.")] = "http://127.0.0.1:8000",
    hook: Annotated[
        list[str] | None,
        typer.Option(help="Without an application: FLOW/WHEN or FLOW/WHEN=POWER (notify, refuse, change)."),
    ] = None,
    method: Annotated[list[str] | None, typer.Option(help="Only the lists of these methods: password, oidc, …")] = None,
    server: Annotated[Server, typer.Option("--for", help="Whose configuration.")] = Server.kratos,
    courier: Annotated[bool, typer.Option(help="Without an application: the courier, too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON instead of YAML.")] = False,
) -> None:
    """Print the configuration for each hook: URL, Jsonnet body, key, and what its answers may do.

    The key is that of the environment variable ORY_HOOK_KEY.
    """
    try:
        handled, powers = _handled(application) if application else (set[str](), _asked(hook))
        key = os.environ.get(KEY) or _NO_KEY
        if not base_url.startswith(("http://", "https://")):
            raise ConfigurationError("--base-url: begins with http:// or https://")
        if server is Server.hydra:
            found = token_configuration(base_url=base_url, key=key)
        else:
            found = configuration(powers, base_url=base_url, key=key, methods=method)
            if courier or "courier" in handled:
                found |= courier_configuration(base_url=base_url, key=key)
    except OryError as error:
        err.print(str(error), style="red")
        raise typer.Exit(WRONG) from None
    if key == _NO_KEY:
        err.print(f"no {KEY} in the environment: replace {_NO_KEY}")
    if server is Server.kratos and "token" in handled:
        err.print("the token hook belongs into the configuration of Hydra: --for hydra")
    typer.echo(json.dumps(found, indent=2) if as_json else "\n".join(yaml_lines(found)))


def _handled(application: str) -> tuple[set[str], Powers]:
    """The names of the hooks that an application handles, and what those of Kratos may do."""
    module, _, name = application.partition(":")
    if (here := os.getcwd()) not in sys.path:  # as for `python -m` and uvicorn: a script's own folder is another
        sys.path.insert(0, here)
    try:
        found: Any = import_module(module)
        for part in (name or "hooks").split("."):
            found = getattr(found, part)
        return set(found.handles), dict(found.powers)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"{application}: no OryHooks there ({type(error).__name__}: {error})") from None


def _asked(given: list[str] | None) -> Powers:
    """The hooks that were named; all of them, with all they can do, when none was."""
    if not given:
        return {(kind, when): POWERS.get((kind, when), ("notify",))[-1] for kind in FLOWS for when in WHENS}
    powers: Powers = {}
    for text in given:
        name, _, power = text.partition("=")
        kind, when = hook_of(name)
        powers[kind, when] = cast(Power, power or POWERS.get((kind, when), ("notify",))[-1])
    return powers
