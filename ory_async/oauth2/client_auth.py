"""How an OAuth2 client proves who it is at the token endpoint: secret by Basic or in the form, a signed assertion, or
not at all. Pure; signing needs the extra `jwt`.

What is asked for with it is not known here.
"""

from __future__ import annotations

from typing import Any, TypeAlias
from uuid import uuid4

from attrs import field, frozen

from ory_async._runtime.extras import missing
from ory_async._runtime.request import ClientAuth
from ory_async.errors import ConfigurationError

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_LIFE = 300
"""Seconds for which an assertion counts: so far may the clock of this machine be behind."""


@frozen
class SecretPost:
    """Client id and secret as members of the form (`client_secret_post`)."""

    client_id: str
    client_secret: str = field(repr=False)


@frozen
class PrivateKeyJwt:
    """Client id and a private key (`private_key_jwt`): each token request carries an assertion signed with it.

    Attributes:
        client_id: The client.
        key: The private key as PEM, or as what PyJWT takes.
        kid: The id of its public half in the client's `jwks`.
        alg: An asymmetric algorithm, as the client's `token_endpoint_auth_signing_alg` says.
        audience: Who the assertion is for; None: the token endpoint, by its URL.
    """

    client_id: str
    key: Any = field(repr=False)
    kid: str
    alg: str = "RS256"
    audience: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.alg == "none" or self.alg.startswith("HS"):
            raise ConfigurationError(f"alg: {self.alg!r} is not asymmetric: use RS256, ES256 or another of their kind")

    def assertion(self, audience: str, now: float) -> str:
        """A signed statement that this client asks, good for five minutes. `now`: seconds since the epoch.

        It does not say when it was made: a clock that is one second ahead would be answered with 500.
        """
        try:
            import jwt
        except ImportError as error:
            raise missing("PrivateKeyJwt", "jwt", error.name or "jwt") from None
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": self.audience or audience,
            "jti": str(uuid4()),
            "exp": int(now) + ASSERTION_LIFE,
        }
        try:
            return jwt.encode(claims, self.key, algorithm=self.alg, headers={"kid": self.kid})
        except (jwt.PyJWTError, AttributeError, NotImplementedError, TypeError, ValueError) as error:
            why = type(error).__name__  # its text may hold a part of the key
            raise ConfigurationError(f"key: cannot sign with {self.alg} ({why}): is it its private key?") from None


Credentials: TypeAlias = tuple[str, str] | SecretPost | PrivateKeyJwt | str
"""(id, secret) for HTTP Basic, `SecretPost`, `PrivateKeyJwt`, or the mere id of a public client."""


def checked(client_auth: Credentials) -> Credentials:
    """What was given, if it can prove who a client is. Raises ConfigurationError."""
    if isinstance(client_auth, (SecretPost, PrivateKeyJwt)) or (isinstance(client_auth, str) and client_auth):
        return client_auth
    if isinstance(client_auth, tuple) and [type(part) for part in client_auth] == [str, str] and client_auth[0]:
        return client_auth
    raise ConfigurationError("client_auth: must be (id, secret), a SecretPost, a PrivateKeyJwt or the id alone")


def client_id(client_auth: Credentials) -> str:
    """The id of the client."""
    if isinstance(client_auth, str):
        return client_auth
    return client_auth[0] if isinstance(client_auth, tuple) else client_auth.client_id


def proof(client_auth: Credentials, endpoint: str, now: float) -> tuple[dict[str, str], ClientAuth | None]:
    """(members of the form, what goes into HTTP Basic) of one request to the token endpoint at this URL."""
    match client_auth:
        case SecretPost(identifier, secret):
            return {"client_id": identifier, "client_secret": secret}, None
        case PrivateKeyJwt():
            signed = client_auth.assertion(endpoint, now)
            named = {"client_id": client_auth.client_id}
            return {**named, "client_assertion_type": ASSERTION_TYPE, "client_assertion": signed}, None
        case str():
            return {"client_id": client_auth}, None
        case basic:
            return {}, basic
