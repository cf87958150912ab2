"""How a client proves who it is: what goes into the form, what into the header, and what never shows."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from ory_async import ConfigurationError
from ory_async.oauth2 import ClientCredentials, PrivateKeyJwt, SecretPost
from ory_async.oauth2.client_auth import ASSERTION_LIFE, ASSERTION_TYPE, client_id, proof
from tests.support.stubs import Wire, network, reply

ENDPOINT, NOW = "https://hydra.example/oauth2/token", 1_800_000_000.5
KEY = ec.generate_private_key(ec.SECP256R1())
PEM = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def claims(assertion: str) -> dict[str, Any]:
    unchecked = {"verify_exp": False, "verify_aud": False, "verify_iat": False}
    return jwt.decode(assertion, KEY.public_key(), algorithms=["ES256"], options=unchecked)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "form", "basic"),
    [
        (("c", "secret"), {}, ("c", "secret")),
        (("c", ""), {}, ("c", "")),
        (SecretPost("c", "secret"), {"client_id": "c", "client_secret": "secret"}, None),
        ("c", {"client_id": "c"}, None),
    ],
    ids=repr,
)
def test_what_is_sent(given: Any, form: dict[str, str], basic: Any) -> None:
    assert proof(given, ENDPOINT, NOW) == (form, basic)
    assert client_id(given) == "c"


@pytest.mark.parametrize("key", [KEY, PEM, PEM.decode()], ids=["object", "bytes", "text"])
def test_an_assertion_is_of_this_client_for_this_endpoint_and_for_a_while(key: Any) -> None:
    given = PrivateKeyJwt("c", key, "kid-1", "ES256")
    form, basic = proof(given, ENDPOINT, NOW)
    assert (form["client_id"], form["client_assertion_type"], basic) == ("c", ASSERTION_TYPE, None)
    assert jwt.get_unverified_header(form["client_assertion"])["kid"] == "kid-1"
    found = claims(form["client_assertion"])
    assert (found["iss"], found["sub"], found["aud"]) == ("c", "c", ENDPOINT)
    assert found["exp"] == int(NOW) + ASSERTION_LIFE
    assert not {"iat", "nbf"} & {*found}  # a clock ahead of Hydra's would be an error


def test_each_assertion_is_another_one() -> None:
    given = PrivateKeyJwt("c", KEY, "kid-1", "ES256")
    assert len({claims(proof(given, ENDPOINT, NOW)[0]["client_assertion"])["jti"] for _ in range(20)}) == 20


def test_it_may_be_for_somebody_else() -> None:
    given = PrivateKeyJwt("c", KEY, "kid-1", "ES256", audience="https://issuer.example/")
    assert claims(proof(given, ENDPOINT, NOW)[0]["client_assertion"])["aud"] == "https://issuer.example/"


async def test_an_assertion_names_the_url_that_it_goes_to() -> None:
    wire = Wire(lambda _: reply(200, {"access_token": "at", "expires_in": 300, "token_type": "bearer"}))
    ory = network(wire)
    assert await ClientCredentials(PrivateKeyJwt("c", KEY, "kid-1", "ES256"), ory=ory)() == "at"
    form = parse_qs(wire.only.content.decode())
    assert claims(form["client_assertion"][0])["aud"] == str(wire.only.url)
    assert "authorization" not in wire.only.headers


@pytest.mark.parametrize("alg", ["none", "HS256", "HS512"])
def test_a_shared_secret_signs_nothing(alg: str) -> None:
    with pytest.raises(ConfigurationError):
        PrivateKeyJwt("c", "key", "kid-1", alg)


@pytest.mark.parametrize(
    ("key", "alg"),
    [
        (PEM, "RS256"),
        (rsa.generate_private_key(public_exponent=65537, key_size=2048), "ES256"),
        (KEY.public_key(), "ES256"),
        (b"-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----", "ES256"),
        ("no key at all", "ES256"),
        (None, "ES256"),
        (PEM, "XS256"),
    ],
    ids=["another kind", "another kind still", "public", "broken", "text", "nothing", "an algorithm that is none"],
)
def test_a_key_that_cannot_sign_is_named_and_not_shown(key: Any, alg: str) -> None:
    given = PrivateKeyJwt("c", key, "kid-1", alg)
    with pytest.raises(ConfigurationError) as raised:
        proof(given, ENDPOINT, NOW)
    assert "c2VjcmV0" not in str(raised.value)
    assert "no key at all" not in str(raised.value)


def test_no_key_shows() -> None:
    assert "PRIVATE" not in repr(PrivateKeyJwt("c", PEM, "kid-1", "ES256"))
    assert "secret" not in repr(SecretPost("c", "secret")).replace("client_secret", "")
