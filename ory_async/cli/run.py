"""How a command runs: with a client of the environment, and with an error as one line."""

from __future__ import annotations

import asyncio
import re
import warnings
from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer
from rich.console import Console

from ory_async.client import Ory
from ory_async.errors import OryError
from ory_async.hosts import ARGUMENTS

T = TypeVar("T")
err = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)
"""For people; what a program may read goes to the standard output by `typer.echo`."""
WRONG, REFUSED = 2, 1
"""Exit statuses: what was asked cannot be done, or the answer is no."""
VARIABLES = {
    **{argument: f"ORY_{argument.upper()}_URL" for argument in ARGUMENTS.values()},
    "slug_or_url": "ORY_PROJECT_URL",
    "console_url": "ORY_CONSOLE_URL",
    **{name: f"ORY_{name.upper()}" for name in ("api_key", "workspace_key")},
}
"""Errors name the arguments of a program; in a shell each of them is a variable."""
_NAMED = re.compile(rf"\b({'|'.join(VARIABLES)})[=:]")


def show_variables(*texts: str) -> None:
    """The variables of the arguments that errors name, a line for each."""
    for argument in dict.fromkeys(_NAMED.findall("\n".join(texts))):
        err.print(f"{argument} is the variable {VARIABLES[argument]}.")


def run(work: Callable[[Ory], Awaitable[T]]) -> T:
    """The result of a command's work; an error of ours, or of a file, ends it with a line and status 2."""

    async def with_client() -> T:
        with warnings.catch_warnings(record=True, action="always") as told:
            ory = Ory.from_env()
        for warning in told:
            err.print(str(warning.message), style="yellow")
        async with ory:
            return await work(ory)

    try:
        return asyncio.run(with_client())
    except (OryError, OSError) as error:
        err.print(str(error), style="red")
        for note in getattr(error, "__notes__", ()):
            err.print(note)
        show_variables(str(error))
        raise typer.Exit(WRONG) from None
