"""An OAuth2 client of the fake that may ask for tokens of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from ory_async import Ory
from ory_async.testing import FakeOry
from tests.support.clock import clock as clock

LIFE = 300
SERVICE = ("service", "service-secret")


@pytest.fixture
async def fake() -> AsyncIterator[FakeOry]:
    """Hydra whose access tokens last five minutes."""
    async with FakeOry(oauth2_access_lifespan=LIFE) as fake, fake.client() as ory:
        await ory.oauth2.create_oauth2_client(
            {
                "client_id": SERVICE[0],
                "client_secret": SERVICE[1],
                "grant_types": ["client_credentials"],
                "scope": "notes:read notes:write",
                "audience": ["https://api.example"],
            }
        )
        fake.requests.clear()
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client(max_retries=0) as ory:
        yield ory
