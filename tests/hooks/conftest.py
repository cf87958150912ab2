"""The fake calls the app of these tests."""

from collections.abc import AsyncIterator

import pytest

from tests.hooks.site import Fake, World


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = Fake()
    async with world.ory:
        yield world
