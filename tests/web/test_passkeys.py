"""Passkeys and security keys in Chromium, with an authenticator that Chromium plays, on real Kratos at `localhost`:
browsers refuse a number. Chromium offers a passkey as soon as a sign-in page is there, which that authenticator takes
at once: the button for it is seen, and never needed."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from examples.webapp.app import create_app
from ory_async import Ory
from ory_async.fastapi.pages.config import kratos_configuration
from tests.servers.build import BuildError, build
from tests.servers.running import Server, start
from tests.support import ports
from tests.support.ports import own_port
from tests.support.waiting import PATIENCE
from tests.web.conftest import LIVE, OUTPUT
from tests.web.site import PASSWORD, Site, merged, serving
from tests.web.visitor import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")  # one browser for all
SCHEMA = Path(__file__).parents[1] / "servers/kratos/identity.schema.json"


def schema() -> str:
    """That of the other tests, whose address names a passkey and a security key, too."""
    found = json.loads(SCHEMA.read_text(encoding="utf-8"))
    credentials = found["properties"]["traits"]["properties"]["email"]["ory.sh/kratos"]["credentials"]
    credentials |= {"webauthn": {"identifier": True}, "passkey": {"display_name": True}}
    return "base64://" + base64.b64encode(json.dumps(found).encode()).decode()


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[int, Server]]:
    if not LIVE:
        pytest.skip("real servers are left out: `make test-web` has them")
    try:
        build("kratos")
    except BuildError as error:
        pytest.skip(f"no real server: {error}")
    with own_port() as port:
        url = f"http://localhost:{port}"
        party = {"id": "localhost", "display_name": "Harbour", "origins": [url]}
        keys = {
            "passkey": {"enabled": True, "config": {"rp": party}},
            "webauthn": {"enabled": True, "config": {"passwordless": False, "rp": party}},
        }
        config = {
            "selfservice": {"methods": keys},
            "identity": {"schemas": [{"id": "default", "url": schema()}]},
            "serve": {"public": {"cors": {"enabled": True, "allowed_origins": [url]}}},  # its script says crossorigin
        }
        with start("kratos", merged(kratos_configuration(base_url=url, home="/members"), config)) as server:
            yield port, server


@pytest_asyncio.fixture(loop_scope="module")
async def visitor(servers: tuple[int, Server], browser: Any) -> AsyncIterator[Visitor]:
    """Somebody whose browser runs scripts and has an authenticator."""
    port, server = servers
    urls = {"kratos_public": server.public_url, "kratos_admin": server.admin_url}
    with ports.listener(port) as listener:
        async with Ory.self_hosted(**urls) as ory, serving(create_app(Ory.self_hosted(**urls)), listener):
            site = Site(f"http://localhost:{port}", ory, "", None)
            context = await browser.new_context(base_url=site.url)
            context.set_default_timeout(PATIENCE * 1000)
            page = await context.new_page()
            refused: list[str] = []
            page.on(
                "console", lambda message: refused.append(message.text) if "Content Security" in message.text else None
            )
            page.on("pageerror", lambda error: refused.append(str(error)))
            devtools = await context.new_cdp_session(page)
            await devtools.send("WebAuthn.enable")
            options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True}
            options |= {"hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True}
            await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
            folder = OUTPUT / "passkeys"
            folder.mkdir(parents=True, exist_ok=True)
            yield Visitor(site, page, folder)
            await context.close()
            assert refused == []  # neither the policy nor a script complained


async def press(visitor: Visitor, name: str) -> None:
    """Presses a button of Ory's script, which sends the form when the authenticator has answered."""
    async with visitor.page.expect_navigation():
        await visitor.page.click(f'button[name="{name}"]')


async def test_a_passkey_is_added_signs_in_and_is_removed(visitor: Visitor) -> None:
    email = await visitor.site.user()
    await visitor.open("/login")
    await visitor.sign_in(email)
    await visitor.open("/settings")
    await press(visitor, "passkey_register_trigger")
    assert await visitor.is_there('.message.success, .message.info[role="status"]')
    assert await visitor.is_there('button[name="passkey_remove"]')
    await visitor.look("settings-passkey")

    await visitor.press("nav button")
    await visitor.open("/login?return_to=/members")  # the browser offers it at once
    await visitor.page.wait_for_url(f"{visitor.site.url}/members")
    assert email in await visitor.text("h1")

    assert "passkey" in await visitor.text("dl")

    await visitor.open("/settings")
    await visitor.press('button[name="passkey_remove"]')
    assert not await visitor.is_there('button[name="passkey_remove"]')


async def test_somebody_signs_up_with_a_passkey(visitor: Visitor) -> None:
    email = "passkey@example.org"
    await visitor.open("/registration")
    await visitor.fill(traits__email=email)
    if await visitor.is_there('button[value="profile"]'):
        await visitor.press('button[value="profile"]')
    await visitor.look("registration")
    await press(visitor, "passkey_register_trigger")
    await visitor.open("/members")
    assert email in await visitor.text("h1")


async def test_a_security_key_is_added_is_the_second_step_and_is_removed(visitor: Visitor) -> None:
    email = await visitor.site.user()
    await visitor.open("/login")
    await visitor.sign_in(email)
    await visitor.open("/settings")
    await visitor.fill(webauthn_register_displayname="My key")
    await press(visitor, "webauthn_register_trigger")
    assert "My key" in await visitor.text('form:has(button[name="webauthn_remove"])')
    await visitor.look("settings-key")

    await visitor.press("nav button")
    await visitor.open("/login?return_to=/members")
    await visitor.sign_in(email, PASSWORD)
    assert visitor.path == "/login"
    await visitor.look("second-step-key")
    await press(visitor, "webauthn_login_trigger")
    assert visitor.path == "/members"
    assert "taken" in await visitor.text("dl")

    await visitor.open("/settings")
    await visitor.press('button[name="webauthn_remove"]')
    assert not await visitor.is_there('button[name="webauthn_remove"]')
