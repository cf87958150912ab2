"""The contract suite on real servers: each variant of a configuration is started once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.contract.application import Application
from tests.contract.engine import Run
from tests.contract.rows import Scenario
from tests.contract.suite import VARIANTS, other_side, rows
from tests.contract.worlds import RealWorld, opened, servers
from tests.live.conftest import buildable
from tests.servers.running import Server


@pytest.fixture(scope="module")
def app() -> Iterator[Application]:
    """The application that the servers call, on loopback."""
    application = Application()
    with application.listening():
        yield application


@pytest.fixture(scope="module")
def started(app: Application) -> Iterator[Callable[[str], dict[str, Server]]]:
    """Starts the servers of a variant, or gives those that run already; all of them stop at the end."""
    known: dict[str, dict[str, Server]] = {}
    with ExitStack() as stack:

        def start(name: str) -> dict[str, Server]:
            if name not in known:
                for server in (VARIANTS[name].server, *VARIANTS[name].also):
                    buildable(server)
                known[name] = stack.enter_context(servers(VARIANTS[name], app))
            return known[name]

        yield start


ROWS = [pytest.param(s, id=name, marks=pytest.mark.live(VARIANTS[s.variant].server)) for name, s in rows("real")]


@pytest.mark.parametrize("scenario", ROWS)
async def test_scenario(started: Callable[[str], dict[str, Server]], app: Application, scenario: Scenario) -> None:
    if reason := other_side(scenario, "real"):
        pytest.skip(reason)
    async with opened(RealWorld(started(scenario.variant), app)) as world:
        await Run(scenario, world).run()
