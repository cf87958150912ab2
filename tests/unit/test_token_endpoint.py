"""OAuth2 endpoints: forms, client authentication, and no key of the project."""

import base64
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

import httpx
import pytest

from ory_async import BadRequest, OAuth2Error, Unauthorized
from ory_async.v1.models import Oauth2TokenExchangeBody
from tests.support.stubs import KEY, always, network, reply, scripted

TOKEN = {"access_token": "ory_at_x", "expires_in": 3600, "scope": "a b", "token_type": "bearer"}
FORM: dict[str, Any] = {
    "grant_type": "client_credentials",
    "scope": "a b",
    "audience": ["x", "y"],
    "resource": ["https://r.test/1?a=b&c", "https://r.test/2"],
}
PAIRS = [
    ("audience", "x"),
    ("audience", "y"),
    ("grant_type", "client_credentials"),
    ("resource", "https://r.test/1?a=b&c"),
    ("resource", "https://r.test/2"),
    ("scope", "a b"),
]


def form_of(request: httpx.Request) -> list[tuple[str, str]]:
    assert request.headers.get_list("content-type") == ["application/x-www-form-urlencoded"]
    return sorted(parse_qsl(request.content.decode("ascii"), keep_blank_values=True, strict_parsing=True))


def basic_of(request: httpx.Request) -> tuple[str, str]:
    """Id and secret as a server of RFC 6749 reads them: decoded from base64, split, and then url-decoded."""
    (value,) = request.headers.get_list("authorization")
    scheme, _, encoded = value.partition(" ")
    assert scheme == "Basic"
    identifier, _, secret = base64.b64decode(encoded, validate=True).decode("ascii").partition(":")
    return unquote_plus(identifier), unquote_plus(secret)


@pytest.mark.parametrize("body", [FORM, Oauth2TokenExchangeBody(**FORM)], ids=["mapping", "model"])
async def test_1_16_client_credentials_with_scope_audiences_and_resources(body: Any) -> None:
    wire = always(200, TOKEN)
    token = await network(wire).oauth2.oauth2_token_exchange(body, client_auth=("id", "secret"))
    assert form_of(wire.only) == PAIRS
    assert basic_of(wire.only) == ("id", "secret")
    assert (wire.only.method, str(wire.only.url)) == ("POST", "https://acme.projects.oryapis.com/oauth2/token")
    assert (token.access_token, token.expires_in, token.token_type) == ("ory_at_x", 3600, "bearer")


@pytest.mark.parametrize(
    ("identifier", "secret"),
    [("a:b", "c:d"), ("id with space", "s+e/c=r&e%t"), ("ümläut", "pässwörd"), ("id", "~._-"), ("id", "")],
)
async def test_1_16_id_and_secret_are_url_encoded_before_they_are_joined(identifier: str, secret: str) -> None:
    wire = always(200, TOKEN)
    await network(wire).oauth2.oauth2_token_exchange(FORM, client_auth=(identifier, secret))
    assert basic_of(wire.only) == (identifier, secret)


async def test_1_16_the_project_key_is_not_sent() -> None:
    wire = always(200, TOKEN)
    ory = network(wire)
    await ory.oauth2.oauth2_token_exchange(FORM)
    await ory.oauth2.revoke_oauth2_token({"token": "t"})
    await ory.oauth2.oauth2_device_flow({"client_id": "id"})
    for request in wire.requests:
        assert "authorization" not in request.headers
        assert KEY not in str(request.headers.multi_items()) + request.content.decode()


async def test_1_16_a_public_client_names_itself_in_the_form() -> None:
    wire = always(200, TOKEN)
    body = Oauth2TokenExchangeBody(
        grant_type="authorization_code",
        client_id="app",
        code="c",
        code_verifier="v" * 43,
        redirect_uri="com.example:/callback",
    )
    await network(wire).oauth2.oauth2_token_exchange(body)
    assert form_of(wire.only) == [
        ("client_id", "app"),
        ("code", "c"),
        ("code_verifier", "v" * 43),
        ("grant_type", "authorization_code"),
        ("redirect_uri", "com.example:/callback"),
    ]
    assert "authorization" not in wire.only.headers


async def test_1_16_an_httpx_auth_may_stand_for_the_client() -> None:
    class Assertion(httpx.Auth):
        requires_request_body = True

        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["x-signed"] = str(len(request.content))
            yield request

    wire = always(200, TOKEN)
    await network(wire).oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=Assertion())
    assert wire.only.headers["x-signed"] == "12"
    assert "authorization" not in wire.only.headers


async def test_1_16_none_is_left_out_of_a_form_and_booleans_are_lower_case() -> None:
    wire = always(200, TOKEN)
    body = {"grant_type": "x", "scope": None, "audience": [], "flag": True, "number": 7}
    await network(wire).oauth2.oauth2_token_exchange(body)
    assert form_of(wire.only) == [("flag", "true"), ("grant_type", "x"), ("number", "7")]


async def test_1_16_an_id_token_is_text() -> None:
    token = await network(always(200, TOKEN | {"id_token": "a.b.c"})).oauth2.oauth2_token_exchange(FORM)
    assert token.id_token == "a.b.c"


@pytest.mark.parametrize(
    ("status", "code", "family"),
    [
        (400, "invalid_grant", BadRequest),
        (400, "authorization_pending", BadRequest),
        (401, "invalid_client", Unauthorized),
    ],
)
async def test_1_16_errors_carry_the_code_of_rfc_6749(status: int, code: str, family: type[Exception]) -> None:
    body = {"error": code, "error_description": "text"}
    with pytest.raises(OAuth2Error) as caught:
        await network(always(status, body)).oauth2.oauth2_token_exchange(FORM, client_auth=("a", "b"))
    assert isinstance(caught.value, family)
    assert (caught.value.status, caught.value.error_id, caught.value.message) == (status, code, "text")


async def test_1_16_revoking_answers_nothing() -> None:
    wire = scripted(reply(200))
    result = await network(wire).oauth2.revoke_oauth2_token({"token": "t"}, client_auth=("id", "secret"))
    assert result is None
    assert form_of(wire.only) == [("token", "t")]


async def test_1_16_introspection_is_a_form_with_the_project_key() -> None:
    wire = always(200, {"active": False})
    result = await network(wire).oauth2.introspect_oauth2_token({"token": "t", "scope": "a b"})
    assert result.active is False
    assert form_of(wire.only) == [("scope", "a b"), ("token", "t")]
    assert wire.only.headers.get_list("authorization") == [f"Bearer {KEY}"]


async def test_1_16_userinfo_and_registration_take_a_token_of_their_own() -> None:
    wire = always(200, {"sub": "ada"})
    ory = network(wire)
    assert (await ory.oidc.get_oidc_user_info(access_token="ory_at_x")).sub == "ada"
    await ory.oidc.get_oidc_dynamic_client("c", access_token="ory_rat_x")
    found = [request.headers.get_list("authorization") for request in wire.requests]
    assert found == [["Bearer ory_at_x"], ["Bearer ory_rat_x"]]
