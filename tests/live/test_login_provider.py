"""Kratos as the login of Hydra: who registers needs no second password, and one sign-out ends both sessions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from ory_async import ChallengeOver, Complete, Continue, Ory, Redirect, SessionInactive, SessionMissing
from ory_async.flows import LOGIN, REGISTRATION, ProviderConsent
from tests.contract.suite import VARIANTS
from tests.contract.worlds import servers
from tests.live.conftest import buildable
from tests.servers.running import Server

pytestmark = [pytest.mark.live("kratos"), pytest.mark.live("hydra")]
CALLBACK = "http://127.0.0.1:3000/callback"
PASSWORD = "correct horse battery staple 42"


@pytest.fixture(scope="module")
def both() -> Iterator[dict[str, Server]]:
    for name in ("kratos", "hydra"):
        buildable(name)
    with servers(VARIANTS["kratos-oauth2"]) as running:
        yield running


@pytest.fixture
async def ory(both: dict[str, Server]) -> AsyncIterator[Ory]:
    urls = {f"{name}_{plane}": url for name, server in both.items() for plane, url in server.urls.items()}
    async with Ory.self_hosted(**urls) as client:
        yield client


class Browser:
    """One that goes where it is sent, and keeps the cookies of both servers as a browser on one host does."""

    def __init__(self) -> None:
        self.cookies = httpx.Cookies()

    @property
    def cookie(self) -> str:
        return "; ".join(f"{one.name}={one.value}" for one in self.cookies.jar)

    def take(self, set_cookies: list[str]) -> None:
        """Cookies that the application handed on."""
        answer = httpx.Response(200, headers=[("set-cookie", line) for line in set_cookies])
        answer.request = httpx.Request("GET", "http://127.0.0.1")
        self.cookies.extract_cookies(answer)

    async def get(self, url: str) -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False, cookies=self.cookies) as http:
            answer = await http.get(url, follow_redirects=False)
            self.cookies = http.cookies
        return answer

    async def go(self, url: str, until: str) -> str:
        """Follows redirects until an address has this in its query; gives the value."""
        for _ in range(5):
            answer = await self.get(url)
            url = answer.headers["location"]
            if value := httpx.URL(url).params.get(until):
                return str(value)
        raise AssertionError(f"no {until} in {url}")


async def begun(ory: Ory, both: dict[str, Server], browser: Browser) -> str:
    """An application sends the browser to Hydra; the login challenge that comes of it."""
    client = await ory.oauth2.create_oauth2_client({
        "redirect_uris": [CALLBACK], "response_types": ["code"], "grant_types": ["authorization_code"],
        "scope": "openid",
    })  # fmt: skip
    query = {"client_id": client.client_id, "response_type": "code", "scope": "openid", "state": "12345678"}
    url = httpx.URL(f"{both['hydra'].public_url}/oauth2/auth", params={**query, "redirect_uri": CALLBACK})
    return await browser.go(str(url), "login_challenge")


async def registered(ory: Ory, both: dict[str, Server], browser: Browser) -> tuple[str, Any]:
    challenge = await begun(ory, both, browser)
    flows = ory.flows.browser(browser.cookie)
    page = await flows.create(REGISTRATION, login_challenge=challenge)
    assert isinstance(page, Continue)
    browser.take(page.set_cookies)
    body = {"method": "password", "password": PASSWORD, "traits": {"email": f"{uuid4().hex}@example.org"}}
    done = await ory.flows.browser(browser.cookie).submit(REGISTRATION, page.flow, body)
    assert isinstance(done, Complete)
    browser.take(done.set_cookies)
    return challenge, done


async def test_a_registration_goes_on_without_a_second_password(ory: Ory, both: dict[str, Server]) -> None:
    browser = Browser()
    challenge, done = await registered(ory, both, browser)
    url = await ory.provider.registered(challenge, done.session, remember_for=0)
    assert isinstance(url, str)
    consent = await ory.provider.consent(await browser.go(url, "consent_challenge"))
    assert isinstance(consent, ProviderConsent)
    assert consent.subject == done.identity.id
    assert consent.request.amr == ["password"]
    assert await browser.go(await consent.accept(), "code")


async def test_one_sign_out_ends_both_sessions(ory: Ory, both: dict[str, Server]) -> None:
    browser = Browser()
    challenge, done = await registered(ory, both, browser)
    url = await ory.provider.registered(challenge, done.session, remember_for=0)
    assert isinstance(url, str)
    await browser.go(url, "consent_challenge")
    leaving = await browser.go(f"{both['hydra'].public_url}/oauth2/sessions/logout", "logout_challenge")
    assert (await ory.frontend.to_session(cookie=browser.cookie)).active
    session = browser.cookie
    out = await ory.flows.browser(browser.cookie).logout(logout_challenge=leaving)
    assert isinstance(out, Redirect)
    browser.take(out.set_cookies)
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(cookie=session)
    await browser.get(out.url)
    over = await ory.flows.browser(browser.cookie).logout(logout_challenge=leaving)
    assert isinstance(over, ChallengeOver)
    assert over.reason == "used"
    assert isinstance(await ory.flows.browser(browser.cookie).logout(), SessionMissing)
    # Hydra does not know the browser any more: the next application finds nobody signed in.
    login = await ory.provider.login(await begun(ory, both, browser))
    assert not isinstance(login, ChallengeOver)
    assert login.skip is False


async def test_a_challenge_that_nobody_made_is_over(ory: Ory) -> None:
    for kind in (LOGIN, REGISTRATION):
        outcome = await ory.flows.browser(None).create(kind, login_challenge="nobody-made-it")
        assert isinstance(outcome, ChallengeOver)
        assert outcome.reason == "unknown"
