"""Hydra's requests answered by `ory.provider`, on a real Hydra."""

from __future__ import annotations

import pytest

from ory_async import Ory
from tests.servers.running import Server
from tests.support.oauth2_journey import journey

pytestmark = pytest.mark.live("hydra")


async def test_the_whole_journey(hydra: Server) -> None:
    async with Ory.self_hosted(hydra_public=hydra.public_url, hydra_admin=hydra.admin_url) as ory:
        await journey(ory, hydra.public_url)
