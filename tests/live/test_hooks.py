"""The app of tests/hooks beside real Kratos: the same tests, and what holds for every decision."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import NamedTuple

import pytest

from ory_async import Ory
from ory_async.hooks import configuration
from tests.hooks.site import KEY, Site, World
from tests.hooks.test_flows import *  # noqa: F403
from tests.live.conftest import buildable
from tests.servers.running import Server, start
from tests.support.listening import listening

pytestmark = pytest.mark.live("kratos")


class Real(NamedTuple):
    ory: Ory
    site: Site


@pytest.fixture(scope="module")
def site() -> Site:
    return Site()


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    """Kratos that calls the app."""
    buildable("kratos")
    with (
        listening(site) as url,
        start("kratos", configuration(site.hooks.powers, base_url=url, key=KEY)) as server,
    ):
        yield server


@pytest.fixture
async def world(site: Site, server: Server) -> AsyncIterator[World]:
    site.reset()
    async with Ory.self_hosted(kratos_public=server.public_url, kratos_admin=server.admin_url, max_retries=0) as ory:
        yield Real(ory, site)
