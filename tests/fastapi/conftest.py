"""Fixtures of the FastAPI tests. None of them waits: the client does not try again."""

from collections.abc import AsyncIterator

import pytest

from ory_async import Ory
from ory_async.testing import FakeOry
from tests.support.clock import stopped


@pytest.fixture
async def fake() -> AsyncIterator[FakeOry]:
    async with FakeOry(now=stopped(), namespaces=("Doc", "Group", "User")) as fake:
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client(max_retries=0) as ory:
        yield ory
