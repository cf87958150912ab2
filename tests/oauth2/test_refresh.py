"""Refresh tokens that change each time: nobody refreshes twice at once, and no new one is lost. Device sign-in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from ory_async import ConfigurationError, InvalidArgument, NotFound, OAuth2Error, Ory, OryError, TransportError
from ory_async.oauth2 import DeviceLogin, RefreshTokens
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE

ASK = "oauth2TokenExchange"
CLI: dict[str, Any] = {
    "client_id": "cli",
    "grant_types": ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
    "scope": "openid offline_access",
    "token_endpoint_auth_method": "none",
}


def asked(answer: httpx.Response, name: str) -> str:
    return parse_qs(urlsplit(answer.headers["location"]).query)[name][0]


async def approve(fake: FakeOry, ory: Ory, user_code: str) -> None:
    """Somebody types the code, signs in and agrees, in a browser elsewhere."""
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as browser:
        challenge = asked(await browser.get("/oauth2/device/verify"), "device_challenge")
        found = await ory.oauth2.accept_user_code_request({"user_code": user_code}, device_challenge=challenge)
        answer = await browser.get(str(found.redirect_to))
        login = await ory.oauth2.accept_oauth2_login_request(
            {"subject": "ann"}, login_challenge=asked(answer, "login_challenge")
        )
        answer = await browser.get(str(login.redirect_to))
        consent = await ory.oauth2.accept_oauth2_consent_request(
            {"grant_scope": ["openid", "offline_access"]}, consent_challenge=asked(answer, "consent_challenge")
        )
        await browser.get(str(consent.redirect_to))


async def sign_in(fake: FakeOry, ory: Ory, **options: Any) -> RefreshTokens:
    await ory.oauth2.create_oauth2_client(CLI)
    login = DeviceLogin("cli", ory=ory)
    code = await login.start()
    assert code.url
    await approve(fake, ory, code.user_code)
    tokens = await login.wait(code, **options)
    assert tokens is not None
    fake.requests.clear()
    return tokens


async def test_a_device_sign_in_ends_in_tokens(fake: FakeOry, ory: Ory) -> None:
    tokens = await sign_in(fake, ory)
    found = await ory.oauth2.introspect_oauth2_token({"token": await tokens()})
    assert (found.active, found.sub, found.client_id) == (True, "ann", "cli")


async def test_a_code_that_nobody_enters_is_none(fake: FakeOry, ory: Ory) -> None:
    await ory.oauth2.create_oauth2_client(CLI)
    login = DeviceLogin("cli", ory=ory)
    assert await login.wait(await login.start()) is None


async def test_a_device_asks_for_what_keeps_it_signed_in(ory: Ory) -> None:
    with pytest.raises(ConfigurationError):
        DeviceLogin("cli", ory=ory, scope="openid")


async def test_nobody_agrees_and_the_error_says_so(fake: FakeOry, ory: Ory) -> None:
    await ory.oauth2.create_oauth2_client(CLI)
    login = DeviceLogin("cli", ory=ory)
    code = await login.start()
    fake.fail(ASK, status=400, body={"error": "access_denied", "error_description": ""})
    with pytest.raises(OAuth2Error) as raised:
        await login.wait(code)
    assert raised.value.error_id == "access_denied"


async def test_an_older_hydra_has_no_device_sign_in() -> None:
    async with FakeOry(profile="2024") as fake, fake.client() as ory:
        with pytest.raises(NotFound):
            await DeviceLogin("cli", ory=ory).start()


async def test_many_at_once_refresh_once(fake: FakeOry, ory: Ory) -> None:
    rotated: list[str] = []
    tokens = await sign_in(fake, ory, on_rotate=rotated.append)
    first = tokens.refresh_token
    assert len({*await asyncio.gather(*(tokens() for _ in range(20)))}) == 1
    assert fake.count(ASK) == 1
    assert rotated == [tokens.refresh_token] != [first]


async def test_the_chain_goes_on_from_one_refresh_to_the_next(fake: FakeOry, ory: Ory) -> None:
    rotated: list[str] = []
    tokens = await sign_in(fake, ory, on_rotate=rotated.append)
    got = []
    for _ in range(5):
        got.append(await tokens())
        fake.advance(LIFE)
    assert len({*got}) == len({*rotated}) == 5
    assert fake.count(ASK) == 5


async def test_on_rotate_may_itself_ask_for_a_token(fake: FakeOry, ory: Ory) -> None:
    told: list[tuple[str, str]] = []

    async def save(refresh_token: str) -> None:
        told.append((refresh_token, await tokens()))

    tokens = await sign_in(fake, ory, on_rotate=save)
    token = await tokens()
    assert told == [(tokens.refresh_token, token)]
    assert fake.count(ASK) == 1


async def test_a_caller_that_goes_away_does_not_stop_the_saving(fake: FakeOry, ory: Ory) -> None:
    begun, go_on, saved = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def save(refresh_token: str) -> None:
        begun.set()
        await go_on.wait()
        saved.set()

    tokens = await sign_in(fake, ory, on_rotate=save)
    caller = asyncio.create_task(tokens())
    await begun.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    go_on.set()
    await saved.wait()


async def test_a_lost_answer_says_that_the_chain_may_be_over(fake: FakeOry, ory: Ory) -> None:
    tokens = await sign_in(fake, ory)
    fake.drop(ASK, processed=True)
    with pytest.raises(TransportError) as raised:
        await tokens()
    assert raised.value.sent is True
    assert len(raised.value.__notes__) == 1
    assert fake.count(ASK) == 1  # never sent again on a guess
    fake.advance(2)
    with pytest.raises(OAuth2Error) as refused:
        await tokens()
    assert refused.value.error_id == "invalid_grant"


@pytest.mark.parametrize(
    "trouble",
    [
        lambda fake: fake.damage(ASK, "malformed"),
        lambda fake: fake.damage(ASK, "truncated"),
        lambda fake: fake.damage(ASK, "html"),
        lambda fake: fake.fail(ASK, status=504, body="a gateway"),
    ],
)
async def test_every_way_to_lose_an_answer_says_so(fake: FakeOry, ory: Ory, trouble: Callable[[FakeOry], None]) -> None:
    tokens = await sign_in(fake, ory)
    trouble(fake)
    with pytest.raises(OryError) as raised:
        await tokens()
    assert len(raised.value.__notes__) == 1
    assert fake.count(ASK) == 1


async def test_hydras_own_no_is_no_lost_answer(fake: FakeOry, ory: Ory) -> None:
    tokens = await sign_in(fake, ory)
    fake.fail(ASK, status=500, body={"error": "server_error", "error_description": ""})
    with pytest.raises(OAuth2Error) as raised:
        await tokens()
    assert not hasattr(raised.value, "__notes__")
    fake.advance(1)
    assert await tokens()


async def test_a_spent_token_is_the_answer_of_the_server(fake: FakeOry, ory: Ory) -> None:
    tokens = await sign_in(fake, ory)
    spent = tokens.refresh_token
    await tokens()
    with pytest.raises(OAuth2Error) as refused:
        await RefreshTokens("cli", spent, ory=ory)()
    assert refused.value.error_id == "invalid_grant"


@pytest.mark.parametrize("token", ["", None, 7])
def test_no_token_is_refused(token: Any, ory: Ory) -> None:
    with pytest.raises(InvalidArgument):
        RefreshTokens("cli", token, ory=ory)


async def test_no_token_shows(fake: FakeOry, ory: Ory) -> None:
    tokens = await sign_in(fake, ory)
    assert tokens.refresh_token not in repr(tokens)
