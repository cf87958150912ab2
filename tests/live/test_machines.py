"""Tokens and callers on a real Hydra v2.3.0, with opaque access tokens and with JWTs."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from jwt.algorithms import ECAlgorithm

from ory_async import ApiError, Attempt, InvalidToken, OAuth2Error, Ory
from ory_async.credentials import Keys
from ory_async.oauth2 import (
    AccessTokenVerifier,
    ClientCredentials,
    Introspection,
    PrivateKeyJwt,
    RefreshTokens,
    SecretPost,
)
from tests.live.conftest import buildable
from tests.servers.running import Server, start
from tests.support.client_assertions import CASES, KEY, assertion_client, form_of
from tests.support.docs import ROOT
from tests.support.oauth2_errors import Play, app_client, signed_in, table
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.live("hydra")
API = "https://api.example"
SCOPE = "openid offline_access read"


# In memory, as the table of docs/machines.md says: in a SQLite file twenty who write at once wait five seconds for each
# other, and Hydra then closes their connections.
@pytest.fixture(scope="module", params=["opaque", "jwt"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    buildable("hydra")
    with start("hydra", {"strategies": {"access_token": request.param}}, dsn="memory") as server:
        yield server


@pytest.fixture(scope="module")
def graceful() -> Iterator[Server]:
    buildable("hydra")
    grant = {"refresh_token": {"rotation_grace_period": "10m"}}
    with start("hydra", {"oauth2": {"grant": grant}}, dsn="memory") as server:
        yield server


def of(server: Server, **options: Any) -> Ory:
    return Ory.self_hosted(hydra_public=server.public_url, hydra_admin=server.admin_url, **options)


@pytest.fixture
async def ory(server: Server) -> AsyncIterator[Ory]:
    async with of(server) as ory:
        yield ory


def verifier(ory: Ory, server: Server, **options: Any) -> AccessTokenVerifier:
    return AccessTokenVerifier(ory, issuer=f"{server.public_url}/", **{"audience": None, **options})


def is_jwt(token: str) -> bool:
    return token.count(".") == 2 and not token.startswith("ory_")


# ---- tokens of a machine


async def test_a_hundred_at_once_are_one_request(ory: Ory) -> None:
    made = await app_client(ory)
    attempts: list[Attempt] = []
    counting = ory.with_options(on_attempt=attempts.append)
    tokens = ClientCredentials((made.client_id, made.client_secret), ory=counting, scope="read", audience=API)
    got = await asyncio.gather(*(tokens() for _ in range(100)))
    assert (len({*got}), len(attempts)) == (1, 1)
    caller = await Introspection(ory, audience=API).verify(got[0])
    assert (caller.client_id, caller.scopes, caller.audience, caller.is_machine) == (
        made.client_id, frozenset(["read"]), (API,), True,
    )  # fmt: skip


async def test_every_way_to_prove_who_a_client_is(ory: Ory) -> None:
    basic = await app_client(ory)
    post = await app_client(ory, token_endpoint_auth_method="client_secret_post")
    key = ec.generate_private_key(ec.SECP256R1())
    public = {**json.loads(ECAlgorithm.to_jwk(key.public_key())), "kid": "one", "use": "sig", "alg": "ES256"}
    signed = await app_client(
        ory,
        token_endpoint_auth_method="private_key_jwt",
        token_endpoint_auth_signing_alg="ES256",
        jwks={"keys": [public]},
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    ways: list[Any] = [
        (basic.client_id, basic.client_secret),
        SecretPost(str(post.client_id), str(post.client_secret)),
        PrivateKeyJwt(str(signed.client_id), pem, "one", "ES256"),
    ]
    for way in ways:
        tokens = ClientCredentials(way, ory=ory)
        old = await tokens()
        assert (await Introspection(ory).verify(old)).client_id == tokens.client_id
        assert await tokens.renew(old)  # a second assertion: each is good for once


@pytest.mark.parametrize("name", CASES)
async def test_which_assertions_count(server: Server, ory: Ory, name: str) -> None:
    made = await assertion_client(ory)
    found: tuple[int, str | None] = 200, None
    try:
        await ory.oauth2.oauth2_token_exchange(form_of(CASES[name], made.client_id, server.public_url))
    except ApiError as error:
        found = error.status, error.error_id
    assert found == CASES[name].expected


@pytest.mark.parametrize("seconds", [-240, -1, 0, 1, 2, 60, 3600])
async def test_the_clock_of_a_machine_may_be_wrong(ory: Ory, seconds: int) -> None:
    made = await assertion_client(ory)
    key = PrivateKeyJwt(made.client_id, KEY, "one", "ES256")
    assert await ClientCredentials(key, ory=ory, clock=lambda: time.time() + seconds)()


async def test_as_the_key_of_a_client(server: Server, ory: Ory) -> None:
    made = await app_client(ory)
    seen: list[str] = []

    def app(request: httpx.Request) -> httpx.Response:
        """A gateway before an admin plane, which takes no token twice."""
        seen.append(request.headers["authorization"].removeprefix("Bearer "))
        return httpx.Response(401 if len(seen) == 1 else 200, json={"keys": []})

    tokens = ClientCredentials((made.client_id, made.client_secret))
    async with of(server, api_key=tokens), Ory.network("gateway", transport=httpx.MockTransport(app)) as gateway:
        gateway.using(lambda core: core).keys = Keys(tokens)
        await gateway.jwk.get_json_web_key_set("any")
    assert len({*seen}) == len(seen) == 2
    for token in seen:
        assert (await Introspection(ory).verify(token)).client_id == made.client_id


# ---- callers


async def test_only_access_tokens_are_callers(server: Server, ory: Ory) -> None:
    made = await app_client(ory)
    auth = (str(made.client_id), str(made.client_secret))
    code = await signed_in(ory, server.public_url, made, SCOPE)
    tokens = await ory.oauth2.oauth2_token_exchange(code, client_auth=auth)
    access, refresh, identity = (str(each) for each in (tokens.access_token, tokens.refresh_token, tokens.id_token))
    checkers: list[Any] = [Introspection(ory), Introspection(ory, ttl=5.0)]
    if is_jwt(access):
        checkers += [verifier(ory, server), verifier(ory, server, introspection=Introspection(ory))]
    for checker in checkers:
        caller = await checker.verify(access)
        assert (caller.client_id, caller.subject, caller.is_machine) == (made.client_id, "ann", False)
        assert caller.scopes == frozenset(SCOPE.split())
        for other in (refresh, identity):
            with pytest.raises(InvalidToken):
                await checker.verify(other)
    with pytest.raises(InvalidToken):
        await verifier(ory, server).verify(identity)
    with pytest.raises(InvalidToken):
        await Introspection(ory, audience=API).verify(access)


async def test_a_revoked_token_is_out(server: Server, ory: Ory) -> None:
    made = await app_client(ory)
    auth = (str(made.client_id), str(made.client_secret))
    token = await ClientCredentials(auth, ory=ory)()
    kept = Introspection(ory, ttl=3600.0)
    await kept.verify(token)
    await ory.oauth2.revoke_oauth2_token({"token": token}, client_auth=auth)
    with pytest.raises(InvalidToken):
        await Introspection(ory).verify(token)
    await kept.verify(token)
    kept.forget(token)
    with pytest.raises(InvalidToken):
        await kept.verify(token)
    if is_jwt(token):
        assert await verifier(ory, server).verify(token)
        with pytest.raises(InvalidToken):
            await verifier(ory, server, introspection=Introspection(ory)).verify(token)


async def test_keys_are_rotated(server: Server, ory: Ory) -> None:
    made = await app_client(ory, access_token_strategy="jwt")
    tokens = ClientCredentials((made.client_id, made.client_secret), ory=ory)
    checker, old = verifier(ory, server), await tokens()
    await checker.verify(old)
    await ory.jwk.create_json_web_key_set("hydra.jwt.access-token", {"alg": "RS256", "use": "sig"})
    await tokens.renew(old)
    for token in (await tokens(), old):
        assert (await checker.verify(token)).client_id == made.client_id


# ---- tokens of users


async def refresh_token(ory: Ory, server: Server) -> tuple[tuple[str, str], str]:
    made = await app_client(ory)
    auth = (str(made.client_id), str(made.client_secret))
    code = await signed_in(ory, server.public_url, made, SCOPE)
    return auth, str((await ory.oauth2.oauth2_token_exchange(code, client_auth=auth)).refresh_token)


@pytest.mark.parametrize("grace", [False, True])
async def test_twenty_refreshes_at_once(server: Server, graceful: Server, grace: bool) -> None:
    hydra = graceful if grace else server
    attempts: list[Attempt] = []
    rotated: list[str] = []
    async with of(hydra, max_retries=0) as ory:
        auth, first = await refresh_token(ory, hydra)
        counting = ory.with_options(on_attempt=attempts.append)
        hours = iter(range(0, 36_000, 10))  # each look at the clock is ten seconds later
        tokens = RefreshTokens(
            auth, first, ory=counting, on_rotate=rotated.append, clock=lambda: 1_800_000_000.0 + next(hours)
        )
        got = await asyncio.gather(*(tokens() for _ in range(20)))
        assert (len({*got}), len(attempts)) == (1, 1)
        for _ in range(5):  # the chain is alive
            assert await tokens.renew(await tokens())
        assert (await Introspection(ory).verify(await tokens())).subject == "ann"
    assert [each.status for each in attempts] == [200] * 6
    assert len({first, *rotated}) == 7
    assert rotated[-1] == tokens.refresh_token


@pytest.mark.parametrize("grace", [False, True])
async def test_what_hydra_does_with_twenty_at_once(server: Server, graceful: Server, grace: bool) -> None:
    """Why they are never sent: some are errors, and without a grace period a late one ends the chain of the winner."""
    hydra = graceful if grace else server
    async with of(hydra, max_retries=0, timeout=PATIENCE) as ory:
        auth, first = await refresh_token(ory, hydra)
        form = {"grant_type": "refresh_token", "refresh_token": first}
        calls = (ory.oauth2.oauth2_token_exchange(form, client_auth=auth) for _ in range(20))
        got = await asyncio.gather(*calls, return_exceptions=True)
        seen = Counter(each.error_id if isinstance(each, OAuth2Error) else type(each).__name__ for each in got)
        assert {*seen} <= {"OAuth2TokenExchange", "invalid_grant", "invalid_request", "server_error"}
        late = ory.oauth2.oauth2_token_exchange(form, client_auth=auth)
        if grace:
            assert (await late).access_token
        else:
            assert seen["OAuth2TokenExchange"] < 20
            with pytest.raises(OAuth2Error) as refused:
                await late
            assert refused.value.error_id == "invalid_grant"
            winners = [each for each in got if not isinstance(each, BaseException)]
            for winner in winners:
                assert not (await ory.oauth2.introspect_oauth2_token({"token": winner.refresh_token})).active


async def test_a_chain_that_is_over_says_so(server: Server, ory: Ory) -> None:
    auth, first = await refresh_token(ory, server)
    await RefreshTokens(auth, first, ory=ory)()
    with pytest.raises(OAuth2Error) as refused:
        await RefreshTokens(auth, first, ory=ory)()
    assert refused.value.error_id == "invalid_grant"


# ---- errors


async def test_every_error_is_as_the_document_says(server: Server, ory: Ory) -> None:
    rows = await Play(ory, server.public_url, server.admin_url).run()
    assert table(rows) in (ROOT / "docs/machines.md").read_text(encoding="utf-8")
