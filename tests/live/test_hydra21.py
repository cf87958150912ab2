"""Hydra v2.1.2 through `ory.v0alpha2`: clients, tokens, introspection, keys, trusted issuers."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator

import pytest

from ory_async import NotFound, OAuth2Unauthorized, Ory
from ory_async.v0alpha2.models import JsonPatch
from tests.servers.running import Server

pytestmark = pytest.mark.live("hydra21")


@pytest.fixture
async def ory(hydra21: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(hydra_public=hydra21.public_url, hydra_admin=hydra21.admin_url) as client:
        yield client


async def service_client(ory: Ory) -> tuple[str, str]:
    made = await ory.v0alpha2.admin_create_oauth2_client(
        {"client_name": f"live-{secrets.token_hex(4)}", "grant_types": ["client_credentials"], "scope": "read"}
    )
    assert made.client_id is not None
    assert made.client_secret is not None
    assert made.client_secret not in repr(made)
    return made.client_id, made.client_secret


async def test_client_life(ory: Ory) -> None:
    client_id, _ = await service_client(ory)
    patched = await ory.v0alpha2.admin_patch_oauth2_client(
        client_id, [JsonPatch(op="replace", path="/client_name", value="renamed")]
    )
    assert patched.client_name == "renamed"
    assert (await ory.v0alpha2.admin_get_o_auth2_client(client_id)).client_name == "renamed"
    await ory.v0alpha2.admin_delete_oauth2_client(client_id)
    with pytest.raises(NotFound):
        await ory.v0alpha2.admin_get_oauth2_client(client_id)


async def test_client_credentials_and_introspection(ory: Ory) -> None:
    client = await service_client(ory)
    token = await ory.v0alpha2.perform_oauth2_token_flow(
        {"grant_type": "client_credentials", "scope": "read"}, client_auth=client
    )
    assert token.scope == "read"
    assert token.access_token is not None
    known = await ory.v0alpha2.admin_introspect_oauth2_token({"token": token.access_token})
    assert (known.active, known.scope) == (True, "read")
    await ory.v0alpha2.revoke_oauth2_token({"token": token.access_token}, client_auth=client)
    assert (await ory.v0alpha2.admin_introspect_oauth2_token({"token": token.access_token})).active is False


async def test_errors_of_the_token_endpoint(ory: Ory) -> None:
    with pytest.raises(OAuth2Unauthorized) as wrong:
        await ory.v0alpha2.perform_oauth2_token_flow(
            {"grant_type": "client_credentials"}, client_auth=("nobody", "wrong")
        )
    assert wrong.value.error_id == "invalid_client"


async def test_pages_of_clients(ory: Ory) -> None:
    made = {(await service_client(ory))[0] for _ in range(5)}
    seen = [client.client_id async for client in ory.v0alpha2.admin_list_oauth2_clients(page_size=2)]
    assert made <= set(seen)
    assert len(seen) == len(set(seen))


async def test_keys(ory: Ory) -> None:
    name = f"set-{secrets.token_hex(4)}"
    made = await ory.v0alpha2.admin_create_json_web_key_set(name, {"alg": "ES256", "use": "sig", "kid": "one"})
    assert made.keys is not None
    assert made.keys[0].d
    await ory.v0alpha2.admin_delete_json_web_key_set(name)
    with pytest.raises(NotFound):
        await ory.v0alpha2.admin_get_json_web_key_set(name)


async def test_unknown_challenge(ory: Ory) -> None:
    with pytest.raises(NotFound):
        await ory.v0alpha2.admin_get_oauth2_login_request(login_challenge="unknown")


async def test_lists_that_are_empty(ory: Ory) -> None:
    assert [row async for row in ory.v0alpha2.admin_list_trusted_oauth2_jwt_grant_issuers()] == []
    rows = ory.v0alpha2.admin_list_oauth2_subject_consent_sessions(subject="nobody")
    assert [row async for row in rows] == []
