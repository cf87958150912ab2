"""Hydra v2.3.0 as it is: clients, tokens, introspection, keys and its flat errors."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator

import pytest

from ory_async import Conflict, NotFound, OAuth2Error, OAuth2Unauthorized, Ory, Unauthorized
from ory_async.v1.models import JsonPatch, OAuth2Client
from tests.servers.running import Server

pytestmark = pytest.mark.live("hydra")


@pytest.fixture
async def ory(hydra: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(hydra_public=hydra.public_url, hydra_admin=hydra.admin_url) as client:
        yield client


async def service_client(ory: Ory) -> OAuth2Client:
    return await ory.oauth2.create_oauth2_client(
        {
            "client_name": f"live-{secrets.token_hex(4)}",
            "grant_types": ["client_credentials"],
            "scope": "read write",
            "audience": ["https://api.example.org", "https://other.example.org"],
            "token_endpoint_auth_method": "client_secret_basic",
        }
    )


async def test_client_life(ory: Ory) -> None:
    made = await service_client(ory)
    assert made.client_id is not None
    assert made.client_secret is not None
    assert made.client_secret not in repr(made)
    found = await ory.oauth2.get_oauth2_client(made.client_id)
    assert found.client_secret is None
    patched = await ory.oauth2.patch_oauth2_client(
        made.client_id, [JsonPatch(op="replace", path="/client_name", value="renamed")]
    )
    assert patched.client_name == "renamed"
    with pytest.raises(Conflict) as taken:
        await ory.oauth2.create_oauth2_client({"client_id": made.client_id})
    assert taken.value.status == 409
    await ory.oauth2.delete_oauth2_client(made.client_id)
    with pytest.raises(NotFound):
        await ory.oauth2.get_oauth2_client(made.client_id)


async def test_client_credentials_and_introspection(ory: Ory) -> None:
    made = await service_client(ory)
    assert made.client_id is not None
    assert made.client_secret is not None
    token = await ory.oauth2.oauth2_token_exchange(
        {"grant_type": "client_credentials", "scope": "read", "audience": ["https://api.example.org"]},
        client_auth=(made.client_id, made.client_secret),
    )
    assert token.access_token is not None
    assert token.access_token not in repr(token)
    known = await ory.oauth2.introspect_oauth2_token({"token": token.access_token})
    assert (known.active, known.scope, known.aud) == (True, "read", ["https://api.example.org"])
    await ory.oauth2.revoke_oauth2_token(
        {"token": token.access_token}, client_auth=(made.client_id, made.client_secret)
    )
    assert (await ory.oauth2.introspect_oauth2_token({"token": token.access_token})).active is False


async def test_errors_of_the_token_endpoint_are_flat(ory: Ory) -> None:
    with pytest.raises(OAuth2Error) as wrong:
        await ory.oauth2.oauth2_token_exchange(
            {"grant_type": "client_credentials"}, client_auth=("nobody", "a:b/c secret")
        )
    assert isinstance(wrong.value, OAuth2Unauthorized)
    assert isinstance(wrong.value, Unauthorized)
    assert (wrong.value.status, wrong.value.error_id) == (401, "invalid_client")


async def test_secrets_with_awkward_characters_are_encoded(ory: Ory) -> None:
    secret = "s3cret:with/awkward %characters+"
    made = await ory.oauth2.create_oauth2_client(
        {"client_secret": secret, "grant_types": ["client_credentials"], "scope": "read"}
    )
    assert made.client_id is not None
    token = await ory.oauth2.oauth2_token_exchange(
        {"grant_type": "client_credentials"}, client_auth=(made.client_id, secret)
    )
    assert token.token_type == "bearer"


async def test_unknown_challenge(ory: Ory) -> None:
    with pytest.raises(NotFound) as unknown:
        await ory.oauth2.get_oauth2_login_request(login_challenge="unknown")
    assert unknown.value.status == 404


async def test_pages_of_clients(ory: Ory) -> None:
    made = {(await service_client(ory)).client_id for _ in range(5)}
    seen = [client.client_id async for client in ory.oauth2.list_oauth2_clients(page_size=2)]
    assert made <= set(seen)
    assert len(seen) == len(set(seen))


async def test_lists_without_a_row_end(ory: Ory) -> None:
    assert [row async for row in ory.oauth2.list_trusted_oauth2_jwt_grant_issuers()] == []
    assert [row async for row in ory.oauth2.list_oauth2_clients(client_name="nobody")] == []
    assert [row async for row in ory.oauth2.list_oauth2_consent_sessions(subject="nobody")] == []


async def test_keys_with_a_property_named_d(ory: Ory) -> None:
    name = f"set-{secrets.token_hex(4)}"
    made = await ory.jwk.create_json_web_key_set(name, {"alg": "ES256", "use": "sig", "kid": "one"})
    assert made.keys is not None
    (key,) = made.keys
    assert key.d
    assert key.d not in repr(made)
    again = await ory.jwk.get_json_web_key(name, "one")
    assert again.keys is not None
    assert again.keys[0].to_dict() == key.to_dict()
    await ory.jwk.delete_json_web_key_set(name)


async def test_discovery_and_public_keys(ory: Ory, hydra: Server) -> None:
    found = await ory.oidc.discover_oidc_configuration()
    assert found.issuer.rstrip("/") == hydra.public_url
    keys = await ory.wellknown.discover_json_web_keys()
    assert keys.keys
