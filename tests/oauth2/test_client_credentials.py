"""Tokens of a machine against the embedded Hydra: how often it is asked, and what happens while it is away."""

from __future__ import annotations

import asyncio
import math
from typing import Any
from urllib.parse import parse_qs

import pytest

from ory_async import ConfigurationError, OAuth2Error, Ory, ServerError
from ory_async.oauth2 import ClientCredentials, SecretPost
from ory_async.oauth2.holder import CALM
from ory_async.sessions import MemoryStore
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE, SERVICE

ASK = "oauth2TokenExchange"


async def settled() -> None:
    """Lets what runs behind the caller's back come to its end: nothing in-process waits for anything else."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)


async def test_a_hundred_at_once_are_one_request(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    got = await asyncio.gather(*(tokens() for _ in range(100)))
    assert len({*got}) == 1
    assert fake.count(ASK) == 1
    found = await ory.oauth2.introspect_oauth2_token({"token": got[0]})
    assert (found.active, found.client_id) == (True, SERVICE[0])


async def test_what_is_asked_for_is_sent(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory, scope=["notes:read", "notes:write"], audience="https://api.example")
    found = await ory.oauth2.introspect_oauth2_token({"token": await tokens()})
    assert (found.scope, found.aud) == ("notes:read notes:write", ["https://api.example"])


async def test_the_secret_may_stand_in_the_form(fake: FakeOry, ory: Ory) -> None:
    await ory.oauth2.set_oauth2_client(
        SERVICE[0],
        {
            "client_id": SERVICE[0],
            "client_secret": SERVICE[1],
            "grant_types": ["client_credentials"],
            "token_endpoint_auth_method": "client_secret_post",
        },
    )
    await ClientCredentials(SecretPost(*SERVICE), ory=ory)()
    (asked,) = [call for call in fake.requests if call.path == "/oauth2/token"]
    form = parse_qs(bytes(asked.body).decode())
    assert (form["client_id"], form["client_secret"]) == ([SERVICE[0]], [SERVICE[1]])
    assert "authorization" not in asked.headers


async def test_over_an_hour_it_is_asked_once_per_life_less_margin(fake: FakeOry, ory: Ory) -> None:
    margin = 60
    tokens = ClientCredentials(SERVICE, ory=ory, margin=margin)
    got: set[str] = set()
    for _ in range(3600):
        token = await tokens()
        await settled()
        got.add(token)
        fake.advance(1)
    most, least = math.ceil(3600 / (LIFE - margin)), math.ceil(3600 / (LIFE - 0.9 * margin))
    assert least <= fake.count(ASK) <= most
    assert len(got) == fake.count(ASK)


async def test_while_hydra_is_down_nobody_sees_it_as_long_as_the_token_lives(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory, margin=60)
    first = await tokens()
    fake.advance(LIFE - 50)
    fake.fail(ASK, status=503, times=1000)
    before = fake.count(ASK)
    for _ in range(300):  # 30 seconds, ten callers each second
        assert await tokens() == first
        await settled()
        fake.advance(0.1)
    assert 1 <= fake.count(ASK) - before <= 30 / CALM + 1
    fake.heal()
    fake.advance(CALM)
    await tokens()
    await settled()
    assert await tokens() != first


async def test_a_failure_is_kept_for_a_moment(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    fake.fail(ASK, status=500, times=1000)
    for _ in range(20):
        with pytest.raises(ServerError):
            await tokens()
    assert fake.count(ASK) == 1
    fake.advance(CALM)
    fake.heal()
    assert await tokens()
    assert fake.count(ASK) == 2


async def test_a_wrong_secret_is_the_answer_of_the_server(fake: FakeOry, ory: Ory) -> None:
    with pytest.raises(OAuth2Error) as raised:
        await ClientCredentials((SERVICE[0], "wrong"), ory=ory)()
    assert (raised.value.status, raised.value.error_id) == (401, "invalid_client")


async def test_a_waiter_that_is_cancelled_hurts_nobody(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    waiters = [asyncio.create_task(tokens()) for _ in range(10)]
    await asyncio.sleep(0)
    waiters[0].cancel()
    got = await asyncio.gather(*waiters, return_exceptions=True)
    assert isinstance(got[0], asyncio.CancelledError)
    assert len({*map(str, got[1:])}) == 1
    assert fake.count(ASK) == 1


async def test_a_refused_token_is_renewed_once_for_all(fake: FakeOry, ory: Ory) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    old = await tokens()
    assert await asyncio.gather(*(tokens.renew(old) for _ in range(20))) == [True] * 20
    assert fake.count(ASK) == 2
    assert await tokens.renew(old) is True  # another one is there already: nobody is asked
    assert fake.count(ASK) == 2
    assert await tokens() != old


async def test_who_refuses_every_token_makes_no_storm(fake: FakeOry, ory: Ory) -> None:
    """Such as an API that wants another audience: one token more for each of its answers would be no use."""
    tokens = ClientCredentials(SERVICE, ory=ory)
    for _ in range(30):  # three seconds
        await tokens.renew(await tokens())
        fake.advance(0.1)
    assert fake.count(ASK) <= 1 + 3 / CALM + 1
    fake.advance(CALM)
    held = await tokens()
    assert await tokens.renew(held) is True
    assert await tokens.renew(await tokens()) is False


async def test_processes_share_a_token_through_a_store(fake: FakeOry, ory: Ory) -> None:
    store = MemoryStore()
    one, other = (ClientCredentials(SERVICE, ory=ory, scope="notes:read", store=store) for _ in range(2))
    token = await one()
    assert await other() == token
    assert fake.count(ASK) == 1
    assert await other.renew(token)  # refused: what the store still has is not taken back
    assert fake.count(ASK) == 2
    assert await ClientCredentials(SERVICE, ory=ory, scope="notes:write", store=store)() not in (token, await other())


async def test_the_margin_holds_for_what_a_store_gives(fake: FakeOry, ory: Ory) -> None:
    store = MemoryStore()
    token = await ClientCredentials(SERVICE, ory=ory, store=store, margin=60)()
    fake.advance(LIFE - 30)
    assert await ClientCredentials(SERVICE, ory=ory, store=store, margin=60)() != token


async def test_it_needs_an_ory(fake: FakeOry) -> None:
    with pytest.raises(ConfigurationError):
        await ClientCredentials(SERVICE)()


@pytest.mark.parametrize(
    "arguments",
    [
        {"client_auth": ""},
        {"client_auth": ("id",)},
        {"client_auth": ("", "secret")},
        {"client_auth": 7},
        {"client_auth": SERVICE, "margin": -1},
        {"client_auth": SERVICE, "margin": float("inf")},
        {"client_auth": SERVICE, "scope": ["a b"]},
        {"client_auth": SERVICE, "audience": [""]},
    ],
    ids=repr,
)
def test_what_cannot_work_is_refused_when_it_is_made(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        ClientCredentials(**arguments)


def test_no_secret_shows(ory: Ory) -> None:
    assert SERVICE[1] not in repr(ClientCredentials(SERVICE, ory=ory)) + repr(SecretPost(*SERVICE))
