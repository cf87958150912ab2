"""`check`: is each server there, is it the right one, does the key work, and what to do if not. `explain`: more of it.

Whether a server is alive is in `ory_async/health.py`.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

import typer
from attrs import frozen

from ory_async._runtime.spread import spread
from ory_async.cli.output import Json, show_json, show_table
from ory_async.cli.run import REFUSED, WRONG, err, run, show_variables
from ory_async.client import Ory
from ory_async.errors import ApiError, DecodeError, OryError
from ory_async.health import Health
from ory_async.hosts import CONSOLE_URL
from ory_async.manual import explained

MOST_SKEW = 5.0
"""Seconds that clocks may be apart before tokens are refused for it."""
PROBES: Mapping[str, Callable[[Ory], Awaitable[Any]]] = {
    "kratos_public": lambda ory: ory.identity.list_identity_schemas(page_size=1),
    "kratos_admin": lambda ory: ory.identity.list_identities(page_size=1),
    "hydra_public": lambda ory: ory.oidc.discover_oidc_configuration(),
    "hydra_admin": lambda ory: ory.oauth2.list_oauth2_clients(page_size=1),
    "keto_read": lambda ory: ory.relationship.list_relationship_namespaces(),
    "keto_opl": lambda ory: ory.relationship.check_opl_syntax("class User implements Namespace {}"),
    "slug_or_url": lambda ory: ory.identity.list_identities(page_size=1),
}
"""What each port is asked that changes nothing; at the write port of Keto everything does."""


@frozen
class Found:
    """One server, and whether it does what its port is for. `works` is None where nothing harmless can be asked."""

    health: Health
    works: bool | None
    error: OryError | None

    @property
    def problem(self) -> str | None:
        """What is wrong, in a sentence; None: nothing."""
        health = self.health
        if self.error is not None:
            return str(self.error)
        if health.skew is not None and abs(health.skew) > MOST_SKEW:
            way = "ahead of" if health.skew > 0 else "behind"
            return f"its clock is {abs(health.skew):.0f} s {way} ours: tokens are refused for less; set both by NTP"
        return None


async def look(ory: Ory) -> list[Found]:
    """What is found at each URL of a client."""

    async def each(health: Health) -> Found:
        probe = PROBES.get(health.argument)
        if not health.alive or health.ready is False or probe is None:
            return Found(health, None if health.alive and health.ready is not False else False, health.error)
        try:
            await probe(ory.with_options(max_retries=0, timeout=10.0))
        except OryError as error:
            return Found(health, False, error)
        return Found(health, True, None)

    found = await spread(each, await ory.health())
    return [*found, await _console(ory)] if os.environ.get("ORY_WORKSPACE_KEY") else found


async def _console(ory: Ory) -> Found:
    """Does the console take the key of the workspace?"""
    url = os.environ.get("ORY_CONSOLE_URL") or CONSOLE_URL
    try:
        await ory.with_options(max_retries=0, timeout=10.0).workspace.list_workspaces(page_size=1)
    except OryError as error:
        return Found(Health("console_url", url, alive=isinstance(error, ApiError | DecodeError)), False, error)
    return Found(Health("console_url", url, alive=True), True, None)


def check(as_json: Json = False) -> None:
    """Ask every server of the environment (ORY_…) whether it is there, which version it is, what time it has and
    whether the key works (? where all that can be asked changes something). Status 1 if something is to be mended."""
    found = run(look)
    if as_json:
        show_json([_plain(each) for each in found])
    else:
        columns = ("server", "url", "alive", "ready", "version", "clock", "works")
        show_table(columns, (_cells(each) for each in found))
        for each in found:
            if each.problem:
                err.print(told := f"{each.health.argument}: {each.problem}", style="red")
                show_variables(told)
    if any(each.problem for each in found):
        raise typer.Exit(REFUSED)


def explain(code: Annotated[str, typer.Argument(help="The code of an error, such as wrong-plane.")]) -> None:
    """Print what docs/troubleshooting.md says about the code of an error; no network is needed."""
    try:
        typer.echo(explained(code))
    except KeyError as error:
        err.print(f"no such code; there are {', '.join(error.args)}", style="red")
        raise typer.Exit(WRONG) from None


def _plain(each: Found) -> dict[str, Any]:
    health = each.health
    return {
        "server": health.argument,
        "url": health.url,
        "alive": health.alive,
        "ready": health.ready,
        "version": health.version,
        "skew": health.skew,
        "works": each.works,
        "code": None if each.error is None else each.error.code,
        "problem": each.problem,
    }


def _cells(each: Found) -> tuple[str, ...]:
    health = each.health
    clock = "" if health.skew is None else "right" if abs(health.skew) <= MOST_SKEW else f"{health.skew:+.0f} s"
    answers = (health.alive, health.ready, each.works)
    alive, ready, works = ({True: "yes", False: "no", None: "?"}[answer] for answer in answers)
    return health.argument, health.url, alive, ready, health.version or "?", clock, works
