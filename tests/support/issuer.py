"""An issuer of tokens: its keys, a clock, and tokens as Kratos makes them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from ory_async import TokenVerifier
from ory_async.sessions import Limits
from tests.support.stubs import Wire, network, reply

NOW = 1_800_000_000.0
ISSUER = "http://127.0.0.1:4433/"
LIMITS = Limits(max_age=300, max_stale=3600, cooldown=30)


@cache
def private(kid: str) -> Any:
    if kid.startswith("rsa"):
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return ec.generate_private_key(ec.SECP256R1())


def public(kid: str, **members: Any) -> dict[str, Any]:
    algorithm, name = (RSAAlgorithm, "RS256") if kid.startswith("rsa") else (ECAlgorithm, "ES256")
    return {**json.loads(algorithm.to_jwk(private(kid).public_key())), "kid": kid, "alg": name, "use": "sig", **members}


def claims(**members: Any) -> dict[str, Any]:
    """What Kratos puts into a tokenised session (tests/recordings, native_whoami)."""
    base = {"exp": NOW + 60, "iat": NOW, "nbf": NOW, "iss": ISSUER, "jti": "token-1", "sid": "session-1", "sub": "ann"}
    return {name: value for name, value in {**base, **members}.items() if value is not None}


def token(kid: str = "ec-1", *, signed_by: str | None = None, **members: Any) -> str:
    algorithm = "RS256" if kid.startswith("rsa") else "ES256"
    return jwt.encode(claims(**members), private(signed_by or kid), algorithm=algorithm, headers={"kid": kid})


class Issuer:
    """An endpoint of keys, and a clock."""

    def __init__(self, *kids: str) -> None:
        self.now = NOW
        self.kids = [*kids]
        self.failure: Exception | httpx.Response | None = None
        self.wire = Wire(self._answer)

    def _answer(self, _: httpx.Request) -> httpx.Response:
        if isinstance(self.failure, Exception):
            raise self.failure
        return self.failure or reply(200, {"keys": [public(kid) for kid in self.kids]})

    @property
    def fetched(self) -> int:
        return len(self.wire.requests)

    def verifier(self, **options: Any) -> TokenVerifier:
        ory = network(self.wire, max_retries=0)
        options = {"issuer": ISSUER, "limits": LIMITS, "clock": lambda: self.now, **options}
        return TokenVerifier(ory, **options)
