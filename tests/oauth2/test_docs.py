"""docs/machines.md: its blocks run in their order, and do what the page says."""

from __future__ import annotations

import ast
import inspect
from collections.abc import AsyncIterator
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI

from ory_async.oauth2 import RefreshTokens
from ory_async.testing import FakeOry
from tests.oauth2.conftest import signing
from tests.support.docs import ROOT, blocks
from tests.support.oauth2_errors import Play, table

PAGE = ROOT / "docs/machines.md"
API, PEOPLE, WEB = "https://notes.example", "http://127.0.0.1:3000", "http://web.example"
BLOCKS = blocks(PAGE)
Page = dict[str, Any]


class Away(httpx.AsyncClient):
    """An HTTP client for which the app of the page is at the address that the page names."""

    def __init__(self, *, page: Page, **options: Any) -> None:
        super().__init__(transport=Later(page), **options)


class Later(httpx.AsyncBaseTransport):
    """Asks the app of the page, which is only made by a later block."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if "app" not in self.page:
            return httpx.Response(200, json=[])
        return await httpx.ASGITransport(self.page["app"]).handle_async_request(request)


@pytest.fixture
async def fake() -> AsyncIterator[FakeOry]:
    async with signing(FakeOry(namespaces=("Note", "Client"))).serve() as fake:
        yield fake


@pytest.fixture
async def page(fake: FakeOry, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Page]:
    """What the blocks define; those that need Authlib are left out without it."""
    monkeypatch.setenv("ORY_PROJECT_URL", fake.url)
    found: Page = {"__name__": "machines_page"}
    plain = httpx.AsyncClient
    async with fake.client() as ory:
        await ory.oauth2.create_oauth2_client(
            {
                "client_id": "client-id",
                "client_secret": "secret",
                "grant_types": ["client_credentials"],
                "scope": "notes:read notes:write",
                "audience": [API],
            }
        )
    monkeypatch.setattr(httpx, "AsyncClient", lambda **options: Away(page=found, **options))
    for block in BLOCKS:
        if "authlib" in block.code and find_spec("authlib") is None:
            continue
        source = "\n" * block.line + block.code
        result = eval(compile(source, str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), found)
        if inspect.isawaitable(result):
            await result
    monkeypatch.setattr(httpx, "AsyncClient", plain)
    yield found
    await found["notes"].aclose()
    await found["ory"].aclose()


def test_service_to_service_takes_six_lines_at_most() -> None:
    (recipe,) = [block for block in BLOCKS if "tokens.httpx" in block.code]
    assert len([line for line in recipe.code.splitlines() if line.strip()]) <= 6


async def test_service_to_service(fake: FakeOry, page: Page) -> None:
    before = fake.count("oauth2TokenExchange")
    for _ in range(3):
        assert (await page["notes"].get("/notes")).json() == ["written for client-id"]
    assert fake.count("oauth2TokenExchange") == before == 1
    token = await page["tokens"]()
    fake.tokens.revoke(token)
    page["auth"]._access._checker().forget(token)  # or five seconds later
    assert (await page["notes"].get("/notes")).status_code == 200
    assert fake.count("oauth2TokenExchange") == 2


async def test_an_api_for_machines_and_users(fake: FakeOry, page: Page) -> None:
    ann = fake.identities.add()
    session = {"X-Session-Token": fake.login_as(ann).session_token}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(page["app"]), base_url=API) as client:
        assert (await client.get("/me", headers=session)).json() == ann["id"]
        assert (await page["notes"].get("/me")).json() == "client-id"
        token = {"Authorization": "Bearer " + fake.tokens.issue("client-id", scope="notes:write", audience=API)}
        assert (await client.get("/notes", headers=token)).status_code == 403
        assert (await client.delete("/notes/1", headers=token)).status_code == 403
        fake.relate("Note:1#delete@(Client:client-id#)", f"Note:2#delete@{ann['id']}")
        assert (await client.delete("/notes/1", headers=token)).status_code == 200
        assert (await client.delete("/notes/2", headers=session)).status_code == 200
        assert (await client.delete("/notes/2", headers=token)).status_code == 403
        assert (await client.get("/notes", headers=session)).status_code == 401
    async with page["app"].router.lifespan_context(page["app"]):
        flows = page["app"].openapi()["components"]["securitySchemes"]["OryAccessToken"]["flows"]
    assert {*flows["clientCredentials"]["scopes"]} == {"notes:read", "notes:write"}


async def test_the_tokens_of_the_embedded_server(page: Page) -> None:
    fake: FakeOry = page["fake"]
    async with fake.client() as ory:
        known = await ory.oauth2.introspect_oauth2_token({"token": page["token"]})
    assert known.active is False
    assert page["broken"].count(".") == 2


class Sites(httpx.AsyncBaseTransport):
    """The web app and the pages of the people's application, beside the Hydra that is on a port."""

    def __init__(self, **apps: FastAPI) -> None:
        self.apps = {url: httpx.ASGITransport(app) for url, app in apps.items()}
        self.else_ = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        origin = f"{request.url.scheme}://{request.url.netloc.decode()}"
        return await self.apps.get(origin, self.else_).handle_async_request(request)

    async def aclose(self) -> None:
        await self.else_.aclose()


@pytest.mark.skipif(find_spec("authlib") is None, reason="Authlib is not installed")
async def test_a_web_app_signs_in_with_authlib(fake: FakeOry, page: Page) -> None:
    ann = fake.identities.add()
    async with fake.client() as ory:
        await ory.oauth2.create_oauth2_client(
            {
                "client_id": "web",
                "client_secret": "web-secret",
                "grant_types": ["authorization_code", "refresh_token"],
                "response_types": ["code"],
                "redirect_uris": [f"{WEB}/callback"],
                "scope": "openid offline_access",
            }
        )
        sites = Sites(**{WEB: page["web"], PEOPLE: page["pages"]})
        async with httpx.AsyncClient(transport=sites, follow_redirects=True) as browser:
            name, _, value = fake.login_as(ann).cookie.partition("=")
            browser.cookies.set(name, value, domain=urlsplit(PEOPLE).hostname or "")
            answer = await browser.get(f"{WEB}/login")
            assert (answer.status_code, answer.json()) == (200, ann["id"])
            assert answer.url.host == "web.example"
        first = page["saved"][ann["id"]]
        tokens: RefreshTokens = page["tokens_of"](ann["id"])
        assert (await ory.oauth2.introspect_oauth2_token({"token": await tokens()})).sub == ann["id"]
        assert page["saved"][ann["id"]] == tokens.refresh_token != first


async def test_a_command_line_without_anybody(fake: FakeOry, page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    async with fake.client() as ory:
        await ory.oauth2.create_oauth2_client(
            {
                "client_id": "cli",
                "grant_types": ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
                "scope": "openid offline_access",
                "token_endpoint_auth_method": "none",
            }
        )
        assert await page["sign_in_here"](ory) is None
    assert "enter" in capsys.readouterr().out


async def test_every_error_on_the_embedded_server_too() -> None:
    async with FakeOry(profile="2024").serve() as fake, fake.client() as ory:
        rows = await Play(ory, fake.url, fake.url).run()
    assert table(rows) in PAGE.read_text(encoding="utf-8")
