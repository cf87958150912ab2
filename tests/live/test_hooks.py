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
from tests.servers.postgres import database_if_any
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
def dsn() -> Iterator[str | None]:
    buildable("kratos")
    with database_if_any("kratos") as dsn:
        yield dsn


@pytest.fixture(scope="module")
def server(site: Site, dsn: str | None) -> Iterator[Server]:
    """Kratos that calls the app."""
    with (
        listening(site) as url,
        start("kratos", configuration(site.hooks.powers, base_url=url, key=KEY), dsn=dsn) as server,
    ):
        yield server


@pytest.fixture(autouse=True)
def many_writers(request: pytest.FixtureRequest, dsn: str | None) -> None:
    """Kratos on SQLite in memory answers a tenth of writers that meet with 500, a failed hook or "unable to
    serialize": measured with four registrations at once."""
    if "at_once" in request.node.name and dsn is None:
        pytest.skip("writers at once need PostgreSQL. Debian, Ubuntu: apt-get install postgresql")


@pytest.fixture
async def world(site: Site, server: Server) -> AsyncIterator[World]:
    site.reset()
    async with Ory.self_hosted(kratos_public=server.public_url, kratos_admin=server.admin_url, max_retries=0) as ory:
        yield Real(ory, site)
