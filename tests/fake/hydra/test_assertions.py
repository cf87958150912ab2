"""private_key_jwt: the fake takes what Hydra takes, and no more; tests/live/test_machines.py has the same cases."""

from __future__ import annotations

import pytest

from ory_async import ApiError, Ory, ServerError
from ory_async.oauth2 import ClientCredentials, PrivateKeyJwt
from ory_async.testing import FakeOry
from tests.support.client_assertions import CASES, KEY, assertion_client, form_of
from tests.support.oauth2_errors import app_client


async def answered(ory: Ory, form: dict[str, str]) -> tuple[int, str | None]:
    try:
        await ory.oauth2.oauth2_token_exchange(form)
    except ApiError as error:
        return error.status, error.error_id
    return 200, None


@pytest.mark.parametrize("name", CASES)
async def test_which_assertions_count(fake_ory: FakeOry, name: str) -> None:
    async with fake_ory.client(max_retries=0) as ory:
        made = await assertion_client(ory)
        assert await answered(ory, form_of(CASES[name], made.client_id, fake_ory.url)) == CASES[name].expected


async def test_each_counts_once(fake_ory: FakeOry) -> None:
    async with fake_ory.client(max_retries=0) as ory:
        form = form_of(CASES["right"], (await assertion_client(ory)).client_id, fake_ory.url)
        assert [await answered(ory, form) for _ in range(2)] == [(200, None), (400, "jti_known")]


async def test_who_uses_a_secret_has_no_assertion(fake_ory: FakeOry) -> None:
    async with fake_ory.client(max_retries=0) as ory:
        form = form_of(CASES["right"], str((await app_client(ory)).client_id), fake_ory.url)
        assert await answered(ory, form) == (401, "invalid_client")
        for broken in ("no JWT", "a.b.c"):
            assert await answered(ory, {**form, "client_assertion": broken}) == (401, "invalid_client")


async def test_keys_elsewhere_are_not_fetched(fake_ory: FakeOry) -> None:
    async with fake_ory.client(max_retries=0) as ory:
        made = await app_client(
            ory,
            token_endpoint_auth_method="private_key_jwt",
            token_endpoint_auth_signing_alg="ES256",
            jwks_uri="https://keys.example/jwks.json",
        )
        with pytest.raises(ServerError) as raised:
            await ory.oauth2.oauth2_token_exchange(form_of(CASES["right"], str(made.client_id), fake_ory.url))
        assert raised.value.status == 501


async def test_tokens_renew_themselves_with_assertions_and_revoke(fake_ory: FakeOry) -> None:
    async with fake_ory.client() as ory:
        made = await assertion_client(ory)
        tokens = ClientCredentials(PrivateKeyJwt(made.client_id, KEY, "one", "ES256"), ory=ory)
        assert await tokens.renew(await tokens())
        form = form_of(CASES["right"], made.client_id, fake_ory.url)
        await ory.oauth2.revoke_oauth2_token({**form, "token": await tokens()})
        assert not (await ory.oauth2.introspect_oauth2_token({"token": await tokens()})).active
