"""Where the mistakes of docs/troubleshooting.md are made: an embedded Ory on the ports of real servers, and neighbours
that are no Ory, all on loopback."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ory_async
from ory_async import HookRefused, IdentityMismatch, Ory, OryError
from ory_async.flows import LOGIN
from ory_async.testing import FakeOry
from tests.support.certificates import server_tls
from tests.support.misbehaving import Misbehaving, running
from tests.support.planes import answered, ports
from tests.support.server import Received, on_the_wire, serving

ROOT = Path(__file__).resolve().parents[2]
MODEL = (ROOT / "tests" / "servers" / "keto" / "namespaces.ts").read_text(encoding="utf-8")
PASSWORD = "correct horse"
KEY = "ory_pat_right"
PLANES = dict(
    zip(
        ("kratos_public", "kratos_admin", "hydra_public", "hydra_admin", "keto_read", "keto_write", "keto_opl"),
        (4433, 4434, 4444, 4445, 4466, 4467, 4469),
        strict=True,
    )
)
PAGE = b"<!doctype html><title>Welcome</title>"


async def web_page(request: Received) -> bytes:
    return answered(200, PAGE, [("content-type", "text/html; charset=utf-8")])


async def to_https(request: Received) -> bytes:
    return answered(308, b"", [("location", f"https://127.0.0.1{request.target}")])


async def speaks_tls(request: Received) -> bytes:
    """What a server written in Go says to plain http at a port of TLS."""
    return answered(400, b"Client sent an HTTP request to an HTTPS server.\n", [])


async def round_in_circles(request: Received) -> bytes:
    return on_the_wire(200, [{"id": "1"}], [("link", '</admin/identities?page_token=again>; rel="next"')])


async def silence(request: Received) -> bytes:
    await asyncio.Event().wait()
    raise AssertionError


NEIGHBOURS = {8080: web_page, 8081: to_https, 4443: speaks_tls, 8082: round_in_circles, 8083: silence}
TLS_PORT, GUARDED_PORT = 4447, 4436


@dataclass
class World:
    """The names of an example, and the port that is behind each of its own."""

    fake: FakeOry
    ports: Mapping[int, str]
    names: dict[str, Any]
    made: list[Ory] = field(default_factory=list[Ory])

    @property
    def ory(self) -> Ory:
        """The client of all ports."""
        found: Ory = self.names["ory"]
        return found

    def url(self, number: int) -> str:
        return f"http://127.0.0.1:{self.ports[number]}"

    async def play(self, code: str, line: int = 0) -> Any:
        """Runs a block, which may await at its top level, with its ports replaced by those that listen here."""
        code = re.sub(r"(?<=127\.0\.0\.1:)\d{4}", lambda found: self.ports[int(found[0])], code)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        result = eval(
            compile("\n" * line + code, "docs/troubleshooting.md", "exec", flags=flags, dont_inherit=True), self.names
        )
        if inspect.isawaitable(result):
            await result

    async def end(self) -> None:
        for task in [each for each in self.names.values() if isinstance(each, asyncio.Task)]:
            task.cancel()
            await asyncio.wait([task])
        for ory in self.made:
            await ory.aclose()


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """A new one for each example."""
    fake = FakeOry(namespaces=MODEL)
    async with AsyncExitStack() as stack:
        urls = await stack.enter_async_context(ports(fake))
        guarded = await stack.enter_async_context(ports(fake, key=KEY))
        listening = {PLANES[argument]: url for argument, url in urls.items()}
        listening[GUARDED_PORT] = guarded["kratos_admin"]
        for number, answering in NEIGHBOURS.items():
            listening[number] = (await stack.enter_async_context(serving(answering))).url
        tls = Misbehaving(_never)
        listening[TLS_PORT] = (await stack.enter_async_context(running(tls, server_tls(folder)))).url
        ada = fake.identities.add({"email": "ada@example.org"}, password=PASSWORD)
        login = fake.login_as(ada)
        made = World(fake, {number: url.rpartition(":")[2] for number, url in listening.items()}, {})

        class Noted(Ory):
            """Remembers who has to be closed."""

            def __init__(self, *args: Any, **kwargs: Any) -> None:
                super().__init__(*args, **kwargs)
                made.made.append(self)

        made.names |= {
            "__name__": "troubleshooting", "Ory": Noted, "OryError": OryError, "fake": fake, "LOGIN": LOGIN,
            "IdentityMismatch": IdentityMismatch, "HookRefused": HookRefused, "ory_async": ory_async,
            "ory": Noted.self_hosted(**urls, max_retries=0), "token": login.session_token, "cookie": login.cookie,
            "user": ada["id"],
        }  # fmt: skip
        try:
            yield made
        finally:
            await made.end()


async def _never(on: Any, request: Any) -> None:
    raise AssertionError("nobody gets through")
