"""Waiting for what must come, however slow the machine is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PATIENCE = 600
"""Seconds. Nothing is told from them: only a test that fails waits so long."""


async def until(true: Callable[[], object]) -> None:
    """Let the event loop turn until something is so."""
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0)
