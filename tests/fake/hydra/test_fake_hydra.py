"""The OAuth2 server of the fake: what recordings and contract rows cannot say."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
import pytest

from ory_async.testing import FakeOry
from tests.support.clock import stopped

CALLBACK = "http://127.0.0.1:3000/cb"
VERIFIER = "v" * 50
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
CLIENT: dict[str, Any] = {
    "client_id": "web",
    "client_secret": "web-secret",
    "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
    "scope": "openid offline_access profile",
    "redirect_uris": [CALLBACK],
}
BASIC = ("web", "web-secret")


@pytest.fixture
async def fake() -> FakeOry:
    return FakeOry(now=stopped())


@pytest.fixture
async def http(fake: FakeOry) -> AsyncIterator[httpx.AsyncClient]:
    async with browser(fake) as client:
        await client.post("/admin/clients", json=CLIENT)
        yield client


def browser(fake: FakeOry) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=fake.transport(), base_url=fake.url)


def asked(answer: httpx.Response, name: str) -> str:
    return parse_qs(urlsplit(answer.headers["location"]).query)[name][0]


async def decided(http: httpx.AsyncClient, kind: str, challenge: str, body: dict[str, Any]) -> httpx.Response:
    """A login or consent page accepts; the browser goes on."""
    path = f"/admin/oauth2/auth/requests/{kind}/accept"
    answer = await http.put(path, params={f"{kind}_challenge": challenge}, json=body)
    return await http.get(answer.json()["redirect_to"])


async def sign_in(http: httpx.AsyncClient, **query: str) -> dict[str, Any]:
    """The tokens of ann."""
    params = {
        "client_id": "web",
        "response_type": "code",
        "redirect_uri": CALLBACK,
        "scope": "openid offline_access",
        "state": "state-1234",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **query,
    }
    answer = await http.get("/oauth2/auth", params=params)
    answer = await decided(http, "login", asked(answer, "login_challenge"), {"subject": "ann", "remember": True})
    claims = {"id_token": {"email": "ann@example.org"}, "access_token": {"tier": "gold"}}
    body = {"grant_scope": ["openid", "offline_access"], "session": claims}
    answer = await decided(http, "consent", asked(answer, "consent_challenge"), body)
    form = {"grant_type": "authorization_code", "code": asked(answer, "code"), "redirect_uri": CALLBACK}
    answer = await http.post("/oauth2/token", data={**form, "code_verifier": VERIFIER}, auth=BASIC)
    tokens: dict[str, Any] = answer.json()
    return tokens


async def public_key(http: httpx.AsyncClient, token: str) -> jwt.PyJWK:
    keys = jwt.PyJWKSet.from_dict((await http.get("/.well-known/jwks.json")).json())
    return keys[jwt.get_unverified_header(token)["kid"]]


async def active(http: httpx.AsyncClient, token: str) -> bool:
    return (await http.post("/admin/oauth2/introspect", data={"token": token})).json()["active"] is True


async def test_id_tokens_are_signed_by_a_published_key(fake: FakeOry, http: httpx.AsyncClient) -> None:
    tokens = await sign_in(http, nonce="nonce-1234")
    key = await public_key(http, tokens["id_token"])
    claims = jwt.decode(tokens["id_token"], key, algorithms=["RS256"], audience="web", issuer=f"{fake.url}/")
    assert (claims["sub"], claims["email"], claims["nonce"]) == ("ann", "ann@example.org", "nonce-1234")
    half = hashlib.sha256(tokens["access_token"].encode()).digest()[:16]
    assert claims["at_hash"] == base64.urlsafe_b64encode(half).rstrip(b"=").decode()
    assert claims["exp"] - claims["iat"] == 3600


async def test_access_tokens_can_be_jwts() -> None:
    fake = FakeOry(oauth2_access_token="jwt")
    async with browser(fake) as http:
        await http.post("/admin/clients", json=CLIENT)
        token = (await sign_in(http))["access_token"]
        claims = jwt.decode(token, await public_key(http, token), algorithms=["RS256"], issuer=f"{fake.url}/")
        assert (claims["sub"], claims["client_id"], claims["ext"]) == ("ann", "web", {"tier": "gold"})
        assert claims["scp"] == ["openid", "offline_access"]
        assert await active(http, token)


async def test_a_token_of_one_fake_means_nothing_to_another(http: httpx.AsyncClient) -> None:
    token = (await sign_in(http))["id_token"]
    async with browser(FakeOry()) as other:
        with pytest.raises(KeyError):
            await public_key(other, token)


async def test_tokens_end_with_the_clock(fake: FakeOry, http: httpx.AsyncClient) -> None:
    tokens = await sign_in(http)
    fake.advance(3599)
    assert await active(http, tokens["access_token"])
    fake.advance(1)
    assert not await active(http, tokens["access_token"])
    assert await active(http, tokens["refresh_token"])
    fake.advance(720 * 3600)
    assert not await active(http, tokens["refresh_token"])


async def test_a_client_of_the_fake_reaches_it(fake: FakeOry) -> None:
    async with fake.client() as ory:
        made = await ory.oauth2.create_oauth2_client({**CLIENT, "client_id": "own"})
        assert made.client_secret == "web-secret"
        token = await ory.oauth2.oauth2_token_exchange(
            {"grant_type": "client_credentials"}, client_auth=("own", "web-secret")
        )
        assert (await ory.oauth2.introspect_oauth2_token({"token": str(token.access_token)})).active is True
    assert fake.count("create_oauth2_client") == fake.count("oauth2_token_exchange") == 1


async def test_a_device_is_approved_by_its_user(fake: FakeOry, http: httpx.AsyncClient) -> None:
    client = {"client_id": "tv", "grant_types": [DEVICE], "token_endpoint_auth_method": "none", "scope": "openid"}
    await http.post("/admin/clients", json=client)
    codes = (await http.post("/oauth2/device/auth", data={"client_id": "tv", "scope": "openid"})).json()
    poll = {"grant_type": DEVICE, "device_code": codes["device_code"], "client_id": "tv"}
    assert (await http.post("/oauth2/token", data=poll)).json()["error"] == "authorization_pending"
    challenge = asked(await http.get("/oauth2/device/verify"), "device_challenge")
    path = "/admin/oauth2/auth/requests/device/accept"
    approved = await http.put(path, params={"device_challenge": challenge}, json={"user_code": codes["user_code"]})
    answer = await http.get(approved.json()["redirect_to"])
    answer = await decided(http, "login", asked(answer, "login_challenge"), {"subject": "ann"})
    answer = await decided(http, "consent", asked(answer, "consent_challenge"), {"grant_scope": ["openid"]})
    assert answer.headers["location"] == "http://127.0.0.1:3000/device/success?client_id=tv"
    tokens = (await http.post("/oauth2/token", data=poll)).json()
    assert (await http.get("/userinfo", headers={"Authorization": f"Bearer {tokens['access_token']}"})).json()[
        "sub"
    ] == "ann"
    assert (await http.post("/oauth2/token", data=poll)).json()["error"] == "invalid_grant"


async def test_the_old_servers_know_no_devices() -> None:
    async with browser(FakeOry(profile="2024")) as http:
        assert (await http.post("/oauth2/device/auth", data={"client_id": "tv"})).status_code == 404
        assert (await http.get("/.well-known/oauth-authorization-server")).status_code == 404


async def test_the_network_rotates_secrets() -> None:
    async with browser(FakeOry(network=True)) as http:
        await http.post("/admin/clients", json=CLIENT)
        rotated = (await http.post("/admin/clients/web/secrets/rotate")).json()
        form = {"grant_type": "client_credentials"}
        both = (BASIC, ("web", rotated["client_secret"]))
        assert [(await http.post("/oauth2/token", data=form, auth=auth)).status_code for auth in both] == [200, 200]
        assert (await http.delete("/admin/clients/web/secrets/rotate")).status_code == 200
        assert [(await http.post("/oauth2/token", data=form, auth=auth)).status_code for auth in both] == [401, 200]


@pytest.mark.parametrize(
    ("method", "path", "options"),
    [
        ("GET", "/oauth2/auth?client_id=web&request=x", {}),
        ("GET", f"/oauth2/auth?client_id=web&redirect_uri={CALLBACK}&response_mode=form_post&response_type=code", {}),
        ("POST", "/oauth2/token", {"files": {"grant_type": (None, "client_credentials")}}),
        ("POST", "/credentials", {"json": {}}),
        ("POST", "/admin/clients", {"json": {"sector_identifier_uri": "https://x.example/"}}),
    ],
)
async def test_what_is_not_played_says_so(
    fake: FakeOry, http: httpx.AsyncClient, method: str, path: str, options: dict[str, Any]
) -> None:
    answer = await http.request(method, path, **options)
    assert answer.status_code == 501
    operation = fake.requests[-1].operation
    assert operation is not None
    assert operation in answer.text


async def test_pages_of_clients_are_complete_and_end(fake: FakeOry, http: httpx.AsyncClient) -> None:
    for number in range(6):
        await http.post("/admin/clients", json={"client_name": f"c{number}"})
    async with fake.client() as ory:
        ids = [client.client_id async for client in ory.oauth2.list_oauth2_clients(page_size=2)]
    assert len(ids) == len(set(ids)) == 7
    assert fake.count("list_oauth2_clients") == 4


async def test_a_seed_makes_secrets_repeat() -> None:
    made: list[Any] = []
    for _ in range(2):
        fake = FakeOry(seed=7, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
        async with browser(fake) as http:
            body = (await http.post("/admin/clients", json={})).json()
            made.append((body["client_id"], body["client_secret"], body["registration_access_token"]))
    assert made[0] == made[1]


async def test_faults_of_the_token_endpoint_are_flat(fake: FakeOry, http: httpx.AsyncClient) -> None:
    fake.fail("oauth2_token_exchange", status=503)
    answer = await http.post("/oauth2/token", data={"grant_type": "client_credentials"}, auth=BASIC)
    assert answer.status_code == 503
    assert set(json.loads(answer.content)) == {"error", "error_description"}
