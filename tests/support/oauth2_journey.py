"""An application that answers Hydra's requests, from the first redirect to the last: run on the fake and on Hydra."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from ory_async import InvalidArgument, Ory
from ory_async.flows.provider import ChallengeOver, ProviderConsent, ProviderLogin, ProviderLogout
from tests.support.waiting import PATIENCE

CALLBACK = "http://127.0.0.1:3000/callback"
AUDIENCES = ["https://api.example.org", "https://other.example.org"]


def query(url: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}


class Browser:
    """Follows redirects up to the first page that is not Hydra's."""

    def __init__(self, hydra: str, transport: httpx.AsyncBaseTransport | None) -> None:
        self.hydra = hydra
        self.http = httpx.AsyncClient(transport=transport, trust_env=False, timeout=PATIENCE)

    async def open(self, url: str) -> str:
        for _ in range(10):
            if not url.startswith(self.hydra):
                return url
            answer = await self.http.get(url)
            assert answer.status_code in (302, 303), answer.text
            url = httpx.URL(url).join(answer.headers["location"]).__str__()
        raise AssertionError("redirected for ever")


async def journey(
    ory: Ory, hydra: str, transport: httpx.AsyncBaseTransport | None = None, *, logouts_kept: bool = True
) -> None:
    made = await ory.oauth2.create_oauth2_client(
        {
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "redirect_uris": [CALLBACK],
            "post_logout_redirect_uris": [CALLBACK],
            "scope": "openid offline_access read write",
            "audience": AUDIENCES,
        }
    )
    assert made.client_id is not None
    assert made.client_secret is not None
    asked = {
        "client_id": made.client_id,
        "response_type": "code",
        "redirect_uri": CALLBACK,
        "scope": "openid read write",
        "audience": " ".join(AUDIENCES),
        "state": "state-12345678",
    }
    begin = f"{hydra}/oauth2/auth?{urlencode(asked)}"
    browser = Browser(hydra, transport)
    async with browser.http:
        # First time: nobody is known.
        challenge = query(await browser.open(begin))["login_challenge"]
        login = await ory.provider.login(challenge)
        assert isinstance(login, ProviderLogin)
        assert (login.skip, login.subject) == (False, "")
        assert login.client is not None
        assert login.client.client_id == made.client_id
        with pytest.raises(InvalidArgument):
            await login.accept()
        page = await browser.open(await login.accept("user-1", remember_for=3600, context={"from": "login"}))
        consent = await ory.provider.consent(query(page)["consent_challenge"])
        assert isinstance(consent, ProviderConsent)
        assert (consent.skip, consent.subject, consent.scopes) == (False, "user-1", ["openid", "read", "write"])
        assert consent.audiences == AUDIENCES
        assert consent.request.context == {"from": "login"}
        for more in ({"scopes": ["admin"]}, {"audiences": ["https://evil.example.org"]}, {"scopes": "read"}):
            with pytest.raises(InvalidArgument):
                await consent.accept(**more)  # type: ignore[arg-type]
        url = await consent.accept(
            ["openid", "read"],
            audiences=AUDIENCES[:1],
            access_token={"tenant": "t1"},
            id_token={"nick": "ann"},
            remember_for=3600,
        )
        done = query(await browser.open(url))
        assert done["state"] == "state-12345678"
        token = await ory.oauth2.oauth2_token_exchange(
            {"grant_type": "authorization_code", "code": done["code"], "redirect_uri": CALLBACK},
            client_auth=(made.client_id, made.client_secret),
        )
        assert token.access_token is not None
        assert token.id_token is not None
        known = await ory.oauth2.introspect_oauth2_token({"token": token.access_token})
        assert (known.sub, known.scope, known.aud) == ("user-1", "openid read", AUDIENCES[:1])
        assert known.ext == {"tenant": "t1"}
        assert claims(token.id_token)["nick"] == "ann"

        # Second time: the browser is remembered, and no other subject is taken.
        again = await ory.provider.login(query(await browser.open(begin))["login_challenge"])
        assert isinstance(again, ProviderLogin)
        assert (again.skip, again.subject) == (True, "user-1")
        with pytest.raises(InvalidArgument):
            await again.accept("user-2")
        page = await browser.open(await again.accept())
        if "consent_challenge" in query(page):  # other scopes than were granted: asked again
            consent = await ory.provider.consent(query(page)["consent_challenge"])
            assert isinstance(consent, ProviderConsent)
            page = await browser.open(await consent.reject("access_denied", "not today"))
            assert query(page)["error"] == "access_denied"

        # Signing out.
        hint = urlencode({"id_token_hint": token.id_token, "post_logout_redirect_uri": CALLBACK})
        challenge = query(await browser.open(f"{hydra}/oauth2/sessions/logout?{hint}"))["logout_challenge"]
        logout = await ory.provider.logout(challenge)
        assert isinstance(logout, ProviderLogout)
        assert logout.subject == "user-1"
        assert logout.client is not None
        assert (await browser.open(await logout.accept())).startswith(CALLBACK)
        over = await ory.provider.logout(challenge)
        if not logouts_kept:
            assert isinstance(over, ProviderLogout)  # it reads as new
            over = ChallengeOver(None, "unknown")
        assert isinstance(over, ChallengeOver)
        assert over.reason in ("used", "unknown")
        if over.reason == "used":
            assert over.redirect_to is not None
            assert over.redirect_to.startswith(f"{hydra}/oauth2/sessions/logout")

        # Signed out: asked again, refused, and the logout that is rejected.
        login = await ory.provider.login(query(await browser.open(begin))["login_challenge"])
        assert isinstance(login, ProviderLogin)
        assert login.skip is False
        refused = query(await browser.open(await login.reject("login_required", "no")))
        assert (refused["error"], refused["error_description"]) == ("login_required", "no")
        for side in (ory.provider.login, ory.provider.consent, ory.provider.logout):
            assert await side("unknown") == ChallengeOver(None, "unknown")


def claims(token: str) -> Any:
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
