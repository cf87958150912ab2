"""An OAuth2 client of the fake that may ask for tokens of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cache
from typing import Any

import pytest

from ory_async import Ory
from ory_async.testing import FakeOry
from ory_async.testing.hydra.state import ACCESS_TOKEN_KEYS, ID_TOKEN_KEYS, new_key
from tests.support.clock import clock as clock

LIFE = 300
SERVICE = ("service", "service-secret")


@cache
def _key(kid: str) -> dict[str, Any]:
    return new_key("RS256", "sig", kid)


def signing(fake: FakeOry) -> FakeOry:
    """With keys that were made before: making them takes longer than most tests."""
    fake.tokens._state.key_sets |= {ID_TOKEN_KEYS: [_key("id")], ACCESS_TOKEN_KEYS: [_key("access")]}
    return fake


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
