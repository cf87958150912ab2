"""The example app on a port, on the fake or on real Kratos and Hydra, and what tests need to know of it."""

import asyncio
import contextlib
import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import uvicorn
from fastapi import FastAPI

from examples.webapp.__main__ import demo_app, demo_ory
from examples.webapp.app import KEY, create_app, hooks
from ory_async import Ory
from ory_async.fastapi.pages.config import kratos_configuration
from ory_async.hooks import configuration
from ory_async.testing import FakeOry
from tests.servers.running import Server, start
from tests.support import ports
from tests.support.ports import own_port
from tests.support.waiting import PATIENCE
from tests.web.provider import ID, Elsewhere, elsewhere

PASSWORD = "correct-horse-battery"
PROVIDER = {"id": ID, "provider": "generic", "label": "Acme"}


@dataclass
class Site:
    """Where the app is, a client of its Ory, and the public address of Hydra. fake: None on real servers, where
    `elsewhere` is the provider."""

    url: str
    ory: Ory
    hydra: str
    fake: FakeOry | None
    elsewhere: Elsewhere | None = None

    async def user(self, **members: Any) -> str:
        """The address of a new user with PASSWORD, verified unless `members` say otherwise."""
        email = f"user-{uuid4().hex[:8]}@example.org"
        address = {"value": email, "via": "email", "status": "completed", "verified": True}
        credentials = {"password": {"config": {"password": PASSWORD}}}
        body = {"schema_id": "default", "traits": {"email": email}, "credentials": credentials}
        body |= {"verifiable_addresses": [address], **members}
        await self.ory.identity.create_identity(body)
        return email

    async def code(self, email: str) -> str:
        """The code in the newest mail to an address. Real servers write mails a moment later."""
        async with asyncio.timeout(PATIENCE):
            while True:
                mails = await self.ory.courier.list_courier_messages(recipient=email)
                for mail in mails.items:
                    if found := re.search(r"^\d{6}$", mail.body, re.MULTILINE):
                        return found.group()
                await asyncio.sleep(0.1)


@dataclass
class Real:
    """Real servers whose user interface is on a port."""

    port: int
    kratos: Server
    hydra: Server
    elsewhere: Elsewhere


@contextmanager
def real_servers() -> Iterator[Real]:
    with ExitStack() as stack:
        port = stack.enter_context(own_port())
        url = f"http://127.0.0.1:{port}"
        urls = {name: f"{url}/{name}" for name in ("login", "consent", "logout")}
        hydra = stack.enter_context(start("hydra", {"urls": {**urls, "post_logout_redirect": f"{url}/"}}))
        other = stack.enter_context(elsewhere())
        called = configuration(hooks.powers, base_url=url, key=KEY, methods=["password", "oidc"])
        after = called["selfservice"]["flows"]["registration"]["after"]
        after["password"]["hooks"] = [*after["password"]["hooks"], {"hook": "show_verification_ui"}]
        kratos = merged(kratos_configuration(base_url=url, home="/members"), called)
        kratos["selfservice"]["methods"] = {"oidc": {"enabled": True, "config": {"providers": [other.config]}}}
        server = stack.enter_context(start("kratos", {**kratos, "oauth2_provider": {"url": hydra.admin_url}}))
        other.know(server)
        yield Real(port, server, hydra, other)


def merged(first: Any, second: Any) -> Any:
    """Two configurations as one."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second
    return {name: merged(first.get(name), second.get(name, first.get(name))) for name in {**first, **second}}


@asynccontextmanager
async def serving(app: FastAPI, listener: socket.socket) -> AsyncIterator[None]:
    """The app, answering on a socket."""
    config = uvicorn.Config(app, log_config=None, access_log=False, ws="none")
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign]
    task = asyncio.create_task(server.serve([listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await task


@asynccontextmanager
async def fake_site() -> AsyncIterator[Site]:
    with ports.listener() as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with (
            demo_ory(url, providers=[PROVIDER]).serve() as fake,
            fake.client() as ory,
            serving(await demo_app(fake, url), listener),
        ):
            yield Site(url, ory, fake.url, fake)


@asynccontextmanager
async def real_site(real: Real) -> AsyncIterator[Site]:
    urls = {"kratos_public": real.kratos.public_url, "kratos_admin": real.kratos.admin_url}
    urls |= {"hydra_public": real.hydra.public_url, "hydra_admin": real.hydra.admin_url}
    with (
        ports.listener(real.port) as listener,
        ports.listener(real.elsewhere.port) as other,
    ):
        async with (
            Ory.self_hosted(**urls) as ory,
            serving(create_app(Ory.self_hosted(**urls)), listener),
            real.elsewhere.app() as app,
            serving(app, other),
        ):
            yield Site(f"http://127.0.0.1:{real.port}", ory, real.hydra.public_url, None, real.elsewhere)
