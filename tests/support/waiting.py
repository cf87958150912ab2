"""Waiting for what must come, however slow the machine is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

PATIENCE = 600
"""Seconds. Nothing is told from them: only a test that fails waits so long."""


async def until(true: Callable[[], object]) -> None:
    """Let the event loop turn until something is so."""
    end = time.monotonic() + PATIENCE  # the loop may have a clock that stands still
    while not true():
        assert time.monotonic() < end
        await asyncio.sleep(0)
