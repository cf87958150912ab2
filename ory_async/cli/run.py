"""How a command runs: with a client of the environment, and with an error as one line."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer
from rich.console import Console

from ory_async.client import Ory
from ory_async.errors import OryError

T = TypeVar("T")
err = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)
"""For people; what a program may read goes to the standard output by `typer.echo`."""
WRONG, REFUSED = 2, 1
"""Exit statuses: what was asked cannot be done, or the answer is no."""


def run(work: Callable[[Ory], Awaitable[T]]) -> T:
    """The result of a command's work; an error of ours, or of a file, ends it with a line and status 2."""

    async def with_client() -> T:
        async with Ory.from_env() as ory:
            return await work(ory)

    try:
        return asyncio.run(with_client())
    except (OryError, OSError) as error:
        err.print(str(error), style="red")
        for note in getattr(error, "__notes__", ()):
            err.print(note)
        raise typer.Exit(WRONG) from None
