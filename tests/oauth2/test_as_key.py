"""Tokens as the key of a client: who asks for them, what a 401 does, and that a key never waits for a place."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import aiohttp
import httpx
import pytest

from ory_async import ApiError, Attempt, ConfigurationError, OAuth2Error, Ory, ServerError, Unauthorized
from ory_async.oauth2 import ClientCredentials
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE, SERVICE
from tests.support.clock import Clock
from tests.support.stubs import Wire, network, reply

ASK, CALL = "oauth2TokenExchange", "getIdentity"


def bearer(call: Any) -> str:
    return str(call.headers["authorization"]).removeprefix("Bearer ")


async def seen(fake: FakeOry) -> list[str]:
    """The keys of the calls of an operation, in order."""
    return [bearer(call) for call in fake.requests if call.operation == CALL]


async def test_the_client_asks_its_own_hydra(fake: FakeOry) -> None:
    tokens = ClientCredentials(SERVICE, scope="notes:read")
    person = fake.identities.add()
    async with fake.client(api_key=tokens) as ory:
        for _ in range(3):
            assert (await ory.identity.get_identity(person["id"])).id == person["id"]
        assert fake.count(ASK) == 1
        assert {*await seen(fake)} == {await tokens()}
        asked = [call for call in fake.requests if call.operation == ASK]
        assert asked[0].headers["authorization"].startswith("Basic ")


async def test_the_token_is_renewed_on_the_clock_of_the_client(fake: FakeOry) -> None:
    person = fake.identities.add()
    async with fake.client(api_key=ClientCredentials(SERVICE)) as ory:
        await ory.identity.get_identity(person["id"])
        fake.advance(LIFE)
        await ory.identity.get_identity(person["id"])
    assert fake.count(ASK) == 2


async def test_a_401_renews_the_key_and_the_call_is_repeated_once(fake: FakeOry) -> None:
    person, attempts = fake.identities.add(), list[Attempt]()
    async with fake.client(api_key=ClientCredentials(SERVICE), max_retries=0, on_attempt=attempts.append) as ory:
        fake.fail(CALL, status=401)
        answer = await ory.raw(ory.identity.get_identity, person["id"])
    first, second = await seen(fake)
    assert first != second
    assert (answer.status, answer.attempts, fake.count(ASK)) == (200, 2, 2)
    told = [(each.status, each.wait) for each in attempts if each.operation == "get_identity"]
    assert told == [(401, 0.0), (200, None)]


async def test_a_write_is_repeated_too_for_nothing_was_processed(fake: FakeOry) -> None:
    async with fake.client(api_key=ClientCredentials(SERVICE), max_retries=0) as ory:
        fake.fail("createIdentity", status=401)
        await ory.identity.create_identity({"schema_id": "default", "traits": {"email": "ann@example.org"}})
    bodies = [call.body for call in fake.requests if call.operation == "createIdentity"]
    assert len(bodies) == 2
    assert len({*map(bytes, bodies)}) == 1
    assert len(fake.identities) == 1


async def test_a_second_401_is_the_answer(fake: FakeOry) -> None:
    async with fake.client(api_key=ClientCredentials(SERVICE)) as ory:
        fake.fail(CALL, status=401, times=10)
        with pytest.raises(Unauthorized):
            await ory.identity.get_identity("someone")
    assert (fake.count(CALL), fake.count(ASK)) == (2, 2)


async def test_no_other_status_renews(fake: FakeOry) -> None:
    async with fake.client(api_key=ClientCredentials(SERVICE), max_retries=0) as ory:
        for status in (400, 403, 404, 409, 500):
            fake.fail(CALL, status=status)
            with pytest.raises(ApiError) as raised:
                await ory.identity.get_identity("someone")
            assert raised.value.status == status
    assert (fake.count(CALL), fake.count(ASK)) == (5, 1)


async def test_a_401_that_concerns_a_user_renews_nothing(fake: FakeOry) -> None:
    async with fake.client(api_key=ClientCredentials(SERVICE)) as ory:
        with pytest.raises(Unauthorized):
            await ory.frontend.to_session(x_session_token="nobody")
        with pytest.raises(Unauthorized):
            await ory.oauth2.oauth2_token_exchange(
                {"grant_type": "client_credentials"}, client_auth=("nobody", "nothing")
            )
    assert fake.count(ASK) == 1  # that of the test


async def test_a_hundred_calls_at_once_ask_for_one_token(fake: FakeOry) -> None:
    person = fake.identities.add()
    async with fake.client(api_key=ClientCredentials(SERVICE)) as ory:
        await asyncio.gather(*(ory.identity.get_identity(person["id"]) for _ in range(100)))
    assert (fake.count(ASK), fake.count(CALL)) == (1, 100)


async def test_a_hundred_calls_that_are_refused_ask_for_one_token(fake: FakeOry) -> None:
    person = fake.identities.add()
    async with fake.client(api_key=ClientCredentials(SERVICE), max_retries=0) as ory:
        await ory.identity.get_identity(person["id"])
        fake.fail(CALL, status=401, times=100)
        await asyncio.gather(*(ory.identity.get_identity(person["id"]) for _ in range(100)))
    assert fake.count(ASK) == 2


async def test_why_there_is_no_other_key_is_told(fake: FakeOry) -> None:
    attempts = list[Attempt]()
    tokens = ClientCredentials(SERVICE)
    async with fake.client(api_key=tokens, max_retries=0, on_attempt=attempts.append) as ory:
        old = await tokens()
        fake.fail(CALL, status=401)
        fake.fail(ASK, status=503)
        with pytest.raises(ServerError) as raised:
            await ory.identity.get_identity("someone")
    assert raised.value.operation == "oauth2_token_exchange"
    assert [each.status for each in attempts if each.operation == "get_identity"] == [401]
    report = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    ours = [frame for frame in report.stack if frame.filename != __file__]
    assert ours
    assert not [frame for frame in ours if old in repr(frame.locals)]


@pytest.mark.parametrize("refused", [False, True])
async def test_a_key_never_takes_the_only_place(fake: FakeOry, refused: bool) -> None:
    person = fake.identities.add()
    async with fake.client(api_key=ClientCredentials(SERVICE), max_in_flight=1) as ory:
        if refused:
            fake.fail(CALL, status=401)
        found = await asyncio.gather(
            *(ory.identity.get_identity(person["id"]) for _ in range(10)),
            *(ory.oidc.discover_oidc_configuration() for _ in range(10)),
            *(ory.oauth2.introspect_oauth2_token({"token": "x"}) for _ in range(10)),
        )
    assert len(found) == 30
    assert fake.count(ASK) == 1 + refused


@pytest.mark.parametrize("refused", [False, True])
async def test_not_even_where_one_place_is_for_everything(fake: FakeOry, refused: bool) -> None:
    """A connector of aiohttp that is given has places of its own: the token and the call go through the same one."""
    person = fake.identities.add()
    async with fake.serve():
        connector = aiohttp.TCPConnector(limit=1)
        async with fake.client(api_key=ClientCredentials(SERVICE), transport=connector) as ory:
            if refused:
                fake.fail(CALL, status=401)
            found = await asyncio.gather(*(ory.identity.get_identity(person["id"]) for _ in range(10)))
        await connector.close()
    assert len(found) == 10
    assert fake.count(ASK) == 1 + refused


async def test_a_key_of_ones_own_may_renew() -> None:
    class Vault:
        """Holds a key; has another one only if asked."""

        def __init__(self, has_another: bool) -> None:
            self.key, self.has_another, self.refused = "key-1", has_another, list[str]()

        async def __call__(self) -> str:
            return self.key

        async def renew(self, old: str) -> bool:
            self.refused.append(old)
            if self.has_another:
                self.key = "key-2"
            return self.has_another

    def answer(request: httpx.Request) -> httpx.Response:
        known = request.headers["authorization"] == "Bearer key-2"
        return reply(200, {"id": "x", "schema_id": "s", "schema_url": "u"}) if known else reply(401, {"error": {}})

    vault, wire = Vault(True), Wire(answer)
    await network(wire, api_key=vault).identity.get_identity("x")
    assert (vault.refused, len(wire.requests)) == (["key-1"], 2)
    vault, wire = Vault(False), Wire(answer)
    with pytest.raises(Unauthorized):
        await network(wire, api_key=vault).identity.get_identity("x")
    assert (vault.refused, len(wire.requests)) == (["key-1"], 1)


async def test_a_renewal_ends_with_the_deadline_of_the_call(clock: Clock) -> None:
    class Vault:
        async def __call__(self) -> str:
            return "key-1"

        async def renew(self, old: str) -> bool:
            clock.advance(61)
            await asyncio.Event().wait()
            return True

    wire = Wire(lambda _: reply(401, {"error": {}}))
    with pytest.raises(Unauthorized):
        await network(wire, api_key=Vault()).identity.get_identity("x", options={"deadline": 60})
    assert len(wire.requests) == 1


def self_hosted(tokens: Any) -> Ory:
    return Ory.self_hosted(kratos_admin="http://127.0.0.1:4434", api_key=tokens)


def two_projects(tokens: Any) -> Ory:
    return Ory.network("one", api_key=tokens).for_project("two", api_key=tokens)


@pytest.mark.parametrize("build", [self_hosted, two_projects], ids=["no hydra", "another deployment"])
async def test_where_no_token_can_come_from_the_client_is_not_built(build: Callable[[Any], Ory]) -> None:
    with pytest.raises(ConfigurationError):
        build(ClientCredentials(SERVICE))


async def test_one_project_one_key(fake: FakeOry) -> None:
    tokens = ClientCredentials(SERVICE)
    async with fake.client() as ory, ory.for_project(fake.url, api_key=tokens) as same:
        with pytest.raises(OAuth2Error):
            await ClientCredentials((SERVICE[0], "wrong"), ory=same)()
        assert await tokens()
        assert same.with_options(max_retries=0)
