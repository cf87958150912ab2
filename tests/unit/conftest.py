"""Fixtures of the unit tests."""

import asyncio

import pytest

from tests.unit.support import Clock


@pytest.fixture
async def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Stands for the running loop's time, for the waits between attempts and for their randomness."""
    clock = Clock()
    monkeypatch.setattr(asyncio.get_running_loop(), "time", clock.time)
    monkeypatch.setattr("ory_async._runtime.settings.sleep", clock.sleep)
    monkeypatch.setattr("ory_async._runtime.core.random", lambda: clock.random)
    return clock
