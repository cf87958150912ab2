"""The two worlds a scenario runs in."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from ory_async import Ory
from tests.contract.application import Application
from tests.contract.rows import Variant
from tests.servers.running import Server, start

SERVERS = Path(__file__).parents[1] / "servers"
PROFILE = "2024"  # Kratos 1.3, Hydra 2.3, Keto 0.14: those of tests/servers

# The configuration files of tests/servers, as far as the fake has the same switches.
BASE: dict[str, dict[str, Any]] = {
    "kratos": {
        "methods": ("password", "code", "totp", "lookup_secret", "link"),
        "login_hints": False,
        "schemas": {"default": json.loads((SERVERS / "kratos" / "identity.schema.json").read_text())},
    },
    "hydra": {},
    "keto": {"namespaces": (SERVERS / "keto" / "namespaces.ts").read_text()},
}
OWN = {name: Variant(name) for name in BASE}


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 19, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


class FakeWorld:
    """FakeOry, in this process, on a clock of its own. `library`: it is served, and this one asks it over a socket."""

    def __init__(self, variant: Variant, library: str | None = None) -> None:
        from ory_async.testing import FakeOry  # the real servers can be asked without it

        self.clock = Clock()
        self.app = Application()
        given = {name: value(self.app) if callable(value) else value for name, value in variant.fake.items()}
        options = {"profile": PROFILE} | BASE[variant.server] | given
        self.fake = FakeOry(now=self.clock, **options)
        self.library = library
        self.ory = self.fake.client(max_retries=0)

    def url(self, service: str, plane: str) -> str:
        return self.fake.url

    def http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=self.fake.transport())

    async def wait(self, seconds: float) -> None:
        self.clock.time += timedelta(seconds=seconds)

    def now(self) -> float:
        return self.clock.time.timestamp()


class RealWorld:
    """Real servers on loopback."""

    def __init__(self, servers: Mapping[str, Server], app: Application | None = None) -> None:
        self.app = app or Application()
        urls = {f"{name}_{plane}": url for name, server in servers.items() for plane, url in server.urls.items()}
        self._urls = urls
        self.ory = Ory.self_hosted(**urls, max_retries=0)

    def url(self, service: str, plane: str) -> str:
        return self._urls[f"{service}_{plane}"]

    def http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(trust_env=False)

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def now(self) -> float:
        return time.time()


@contextmanager
def servers(variant: Variant, app: Application | None = None) -> Iterator[dict[str, Server]]:
    """The real servers of a variant, running. app: that they call."""
    with ExitStack() as stack:
        running: dict[str, Server] = {}
        for name in variant.also:
            running[name] = stack.enter_context(start(name))
        urls = {f"{name}_{plane}": url for name, server in running.items() for plane, url in server.urls.items()}
        urls |= {"app": app.url} if app else {}
        running[variant.server] = stack.enter_context(start(variant.server, _filled(variant.real, urls)))
        if "hydra" in running:
            _await_keys(running["hydra"])
        yield running


def _await_keys(hydra: Server) -> None:
    """Hydra makes its keys when they are asked for first, which takes longer than a call may; on a busy machine it
    hangs up before they are made."""
    for last in (False, False, False, True):
        try:
            keys = httpx.get(f"{hydra.public_url}/.well-known/jwks.json", trust_env=False, timeout=120)
        except httpx.RemoteProtocolError:
            if last:
                raise
        else:
            keys.raise_for_status()
            return


@asynccontextmanager
async def opened(world: FakeWorld | RealWorld) -> AsyncIterator[FakeWorld | RealWorld]:
    """The world, its client closed afterwards."""
    if isinstance(world, FakeWorld) and world.library is not None:
        async with world.fake.serve(), world.fake.client(max_retries=0, transport=world.library) as world.ory:
            yield world
        return
    async with world.ory:
        yield world


def _filled(value: Any, urls: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {key: _filled(inner, urls) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_filled(inner, urls) for inner in value]
    if isinstance(value, str):
        for name, url in urls.items():
            value = value.replace("{" + name + "}", url)
    return value
