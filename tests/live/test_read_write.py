"""Whatever can be read and set is read, and set again as it was read: real servers must take it and keep it.

Not here: trusted issuers and consents, which can be made and revoked but not set; projects and workspaces, of which
there is no server to run.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from ory_async import Complete, Ory
from ory_async.v1.models import OAuth2ClientTokenLifespans, UpdateIdentityBody
from tests.servers.running import Server

PASSWORD = "correct horse battery staple 42"
CALLBACK = "http://127.0.0.1:3000/callback"
CLIENTS: dict[str, dict[str, Any]] = {
    "nothing but a name": {"client_name": "a"},
    "a web application": {
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code", "id_token"],
        "redirect_uris": [CALLBACK],
        "post_logout_redirect_uris": ["http://127.0.0.1:3000/bye"],
        "scope": "openid offline_access",
        "audience": ["https://api.example"],
        "metadata": {"a": [1, None]},
        "contacts": ["ann@example.org"],
        "authorization_code_grant_access_token_lifespan": "31h2m3s",
        "skip_consent": True,
    },
    "keys at a URL": {"jwks_uri": "https://rp.example/keys.json", "token_endpoint_auth_method": "private_key_jwt"},
    "a public client": {"token_endpoint_auth_method": "none", "redirect_uris": [CALLBACK]},
    "signed userinfo": {"userinfo_signed_response_alg": "RS256", "subject_type": "public"},
}


@pytest.fixture
async def ory(request: pytest.FixtureRequest) -> AsyncIterator[Ory]:
    """A client of the server that the test is marked with."""
    name = next(mark.args[0] for mark in request.node.iter_markers("live"))
    server: Server = request.getfixturevalue(name)
    async with Ory.self_hosted(**{f"{name}_{plane}": url for plane, url in server.urls.items()}) as client:
        yield client


def kept(document: dict[str, Any], *names: str) -> dict[str, Any]:
    """What must stay the same: all but the date of the change, and what only some answers hold."""
    return {name: value for name, value in document.items() if name not in ("updated_at", *names)}


@pytest.mark.live("kratos")
@pytest.mark.parametrize("shown", [None, ["password"]], ids=["as listed", "with its password"])
@pytest.mark.parametrize("given", ["the model itself", "as a body"])
async def test_an_identity(ory: Ory, shown: Any, given: str) -> None:
    email = f"{uuid4().hex}@example.org"
    made = await ory.identity.create_identity({
        "schema_id": "default", "traits": {"email": email, "name": "Ann"}, "state": "active",
        "metadata_public": {"a": 1}, "metadata_admin": {"b": [2]},
        "credentials": {"password": {"config": {"password": PASSWORD}}},
    })  # fmt: skip
    found = await ory.identity.get_identity(made.id, **({} if shown is None else {"include_credential": shown}))
    body: Any = found if given == "the model itself" else UpdateIdentityBody.from_dict(found.to_dict())
    await ory.identity.update_identity(made.id, body)
    after = await ory.identity.get_identity(made.id)
    before = await ory.identity.get_identity(made.id) if shown is None else found
    assert kept(after.to_dict(), "credentials") == kept(before.to_dict(), "credentials")
    assert after.traits == {"email": email, "name": "Ann"}
    assert (after.metadata_public, after.metadata_admin) == ({"a": 1}, {"b": [2]})
    assert isinstance(await ory.flows.sign_in(email, PASSWORD), Complete)


@pytest.mark.live("kratos")
async def test_the_traits_of_ones_own(ory: Ory) -> None:
    email = f"{uuid4().hex}@example.org"
    await ory.identity.create_identity({
        "schema_id": "default", "traits": {"email": email, "name": "Ann"},
        "credentials": {"password": {"config": {"password": PASSWORD}}},
    })  # fmt: skip
    signed_in = await ory.flows.sign_in(email, PASSWORD)
    assert isinstance(signed_in, Complete)
    assert signed_in.session_token is not None
    settings = await ory.flows.settings(signed_in.session_token)
    assert settings.flow.identity is not None
    outcome = await settings.submit(method="profile", traits=settings.flow.identity.traits)
    assert isinstance(outcome, Complete)
    assert outcome.identity is not None
    assert outcome.identity.traits == {"email": email, "name": "Ann"}


@pytest.mark.live("hydra")
@pytest.mark.parametrize("name", CLIENTS)
async def test_a_client(ory: Ory, name: str) -> None:
    made = await ory.oauth2.create_oauth2_client(CLIENTS[name])
    assert made.client_id is not None
    found = await ory.oauth2.get_oauth2_client(made.client_id)
    await ory.oauth2.set_oauth2_client(made.client_id, found)
    after = await ory.oauth2.get_oauth2_client(made.client_id)
    assert kept(after.to_dict()) == kept(found.to_dict())


@pytest.mark.live("hydra")
@pytest.mark.parametrize("name", ["nothing but a name", "a web application", "keys at a URL"])
async def test_a_client_that_registered_itself(ory: Ory, name: str) -> None:
    asked = {key: value for key, value in CLIENTS[name].items() if key not in ("metadata", "skip_consent")}
    made = await ory.oidc.create_oidc_dynamic_client(asked)
    assert made.client_id is not None
    assert made.registration_access_token is not None
    token = made.registration_access_token
    found = await ory.oidc.get_oidc_dynamic_client(made.client_id, access_token=token)
    changed = await ory.oidc.set_oidc_dynamic_client(made.client_id, found, access_token=token)
    own = ("client_secret", "registration_access_token", "registration_client_uri", "metadata")
    assert kept(changed.to_dict(), *own) == kept(found.to_dict(), *own)


@pytest.mark.live("hydra")
async def test_lifespans(ory: Ory) -> None:
    made = await ory.oauth2.create_oauth2_client({"client_credentials_grant_access_token_lifespan": "31h2m3s"})
    assert made.client_id is not None
    found = (await ory.oauth2.get_oauth2_client(made.client_id)).to_dict()
    own = {name: value for name, value in found.items() if name.endswith("_lifespan")}
    assert own["client_credentials_grant_access_token_lifespan"] == "31h2m3s"
    lifespans = OAuth2ClientTokenLifespans.from_dict(own)
    after = (await ory.oauth2.set_oauth2_client_lifespans(made.client_id, lifespans)).to_dict()
    assert {name: after.get(name) for name in own} == own


@pytest.mark.live("hydra")
@pytest.mark.parametrize("alg", ["ES256", "RS256", "EdDSA"])
async def test_keys(ory: Ory, alg: str) -> None:
    name = f"set-{uuid4().hex}"
    await ory.jwk.create_json_web_key_set(name, {"alg": alg, "use": "sig", "kid": "k"})
    found = await ory.jwk.get_json_web_key_set(name)
    await ory.jwk.set_json_web_key_set(name, found)
    assert (await ory.jwk.get_json_web_key_set(name)).to_dict() == found.to_dict()
    assert found.keys is not None
    await ory.jwk.set_json_web_key(name, "k", found.keys[0])
    assert (await ory.jwk.get_json_web_key_set(name)).to_dict() == found.to_dict()


@pytest.mark.live("keto")
async def test_relationships(ory: Ory) -> None:
    doc = f"doc-{uuid4().hex}"
    await ory.relations.add(f"Doc:{doc}#owners@ann")
    await ory.relations.add(f"Doc:{doc}#viewers@(Group:staff#members)")
    found = [row async for row in ory.relationship.get_relationships(namespace="Doc", object=doc)]
    await ory.relationship.delete_relationships(namespace="Doc", object=doc)
    for row in found:
        await ory.relationship.create_relationship(row)  # type: ignore[arg-type]
    after = [row async for row in ory.relationship.get_relationships(namespace="Doc", object=doc)]
    assert sorted(map(repr, (row.to_dict() for row in after))) == sorted(map(repr, (row.to_dict() for row in found)))
    assert len(after) == 2
