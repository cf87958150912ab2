"""Sessions as JWTs (`tokenize_as`), signed with a key of this fake."""

from __future__ import annotations

import json
from functools import cached_property

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

from ory_async.testing.http.wire import JsonObject, Refused
from ory_async.testing.kratos.identity import Session
from ory_async.testing.kratos.state import Store

KEY_ID = "fake-session-key"


class Tokenizer:
    """Makes the tokens of the templates an operator configured (`tokenizers`: name -> seconds they live)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _key(self) -> ec.EllipticCurvePrivateKey:
        return ec.generate_private_key(ec.SECP256R1())

    def token(self, template: str, session: Session, issuer: str) -> str:
        """A session as a signed JWT; 400 for a template that nobody configured."""
        lifespan = self._store.config.tokenizers.get(template)
        if lifespan is None:
            raise Refused(400, f'Unable to find tokenizer template "{template}".')
        now = self._store.now().timestamp()
        claims = {
            "exp": int(now + lifespan),
            "iat": int(now),
            "iss": f"{issuer}/",
            "jti": self._store.new_id(),
            "nbf": int(now),
            "sid": session.id,
            "sub": session.identity.id,
        }
        return jwt.encode(claims, self._key, algorithm="ES256", headers={"kid": KEY_ID})

    def jwks(self) -> JsonObject:
        """The public key that verifies the tokens, as a JSON Web Key Set."""
        key: JsonObject = json.loads(ECAlgorithm.to_jwk(self._key.public_key()))
        return {"keys": [key | {"kid": KEY_ID, "alg": "ES256", "use": "sig"}]}
