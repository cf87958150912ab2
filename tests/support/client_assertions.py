"""Assertions of a client about itself, right and wrong, and what Hydra v2.3.0 answers: for it and for the fake."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from ory_async import Ory
from ory_async.oauth2.client_auth import ASSERTION_TYPE
from tests.support.oauth2_errors import app_client

KEY, OTHER = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
RSA = rsa.generate_private_key(65537, 2048)
PUBLIC = [
    {**json.loads(ECAlgorithm.to_jwk(KEY.public_key())), "kid": "one", "use": "sig", "alg": "ES256"},
    {**json.loads(RSAAlgorithm.to_jwk(RSA.public_key())), "kid": "rsa", "use": "sig", "alg": "RS256"},
]
OK, NO, BAD, LOST = (200, None), (401, "invalid_client"), (400, "invalid_request"), (500, "error")


class Case(NamedTuple):
    """`claims` are added to those of a right assertion, or left out where they are None; times are seconds from now."""

    expected: tuple[int, str | None]
    claims: Mapping[str, Any] = MappingProxyType({})
    key: Any = KEY
    alg: str = "ES256"
    kid: str | None = "one"
    form: Mapping[str, str] = MappingProxyType({})


CASES = {
    "right": Case(OK),
    "with the id of the client": Case(OK, form={"client_id": "{client}"}),
    "with another id": Case(NO, form={"client_id": "other"}),
    "a list of audiences": Case(OK, {"aud": ["https://other.example", "{endpoint}"]}),
    "without a key id": Case(OK, kid=None),
    "without the time of making": Case(OK, {"iat": None}),
    "another key": Case(NO, key=OTHER),
    "an unknown key id": Case(BAD, kid="two"),
    "another algorithm": Case(NO, key=RSA, alg="RS256", kid="rsa"),
    "a shared secret": Case(NO, key="x" * 32, alg="HS256"),
    "unsigned": Case(NO, key=None, alg="none"),
    "over": Case(LOST, {"exp": -60}),
    "made in the future": Case(LOST, {"iat": 60}),
    "not valid yet": Case(LOST, {"nbf": 60}),
    "for the issuer": Case(NO, {"aud": "{issuer}"}),
    "for somebody else": Case(NO, {"aud": "https://other.example"}),
    "of another issuer": Case(NO, {"iss": "other"}),
    "about another client": Case(NO, {"sub": "other"}),
    **{f"without {name}": Case(NO, {name: None}) for name in ("iss", "sub", "aud", "jti", "exp")},
}


async def assertion_client(ory: Ory) -> Any:
    """A client that proves who it is with the keys of the cases."""
    return await app_client(
        ory,
        token_endpoint_auth_method="private_key_jwt",
        token_endpoint_auth_signing_alg="ES256",
        jwks={"keys": PUBLIC},
    )


def signed(case: Case, client_id: str, hydra: str) -> str:
    """The assertion of a case."""
    now = int(time.time())
    places = {"{client}": client_id, "{endpoint}": f"{hydra}/oauth2/token", "{issuer}": f"{hydra}/"}
    claims: dict[str, Any] = {"iss": client_id, "sub": client_id, "aud": places["{endpoint}"]}
    claims |= {"jti": str(uuid4()), "iat": now - 10, "exp": now + 60}
    for name, value in case.claims.items():
        if isinstance(value, list):
            value = [places.get(each, each) for each in value]
        elif isinstance(value, int):
            value = now + value
        claims[name] = places.get(value, value) if isinstance(value, str) else value
    given = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(given, case.key, algorithm=case.alg, headers={"kid": case.kid} if case.kid else {})


def form_of(case: Case, client_id: str, hydra: str) -> dict[str, str]:
    """The form of a token request."""
    more = {name: client_id if value == "{client}" else value for name, value in case.form.items()}
    proof = {"client_assertion_type": ASSERTION_TYPE, "client_assertion": signed(case, client_id, hydra)}
    return {"grant_type": "client_credentials", **proof, **more}
