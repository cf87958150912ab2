"""What the JWTs of Hydra say, and tokens that a test makes without going through a grant (`fake.tokens`).

How a client gets tokens is in `tokens.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Literal

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.hydra.state import ACCESS_TOKEN_KEYS, ID_TOKEN_KEYS, Grant, HydraState, new_key
from ory_async.testing.source import encoded

Kind = Literal["access_token", "refresh_token", "id_token"]


def access_claims(state: HydraState, issuer: str, grant: Grant, length: float) -> JsonObject:
    """The claims of an access token of the strategy `jwt` that lives so many seconds."""
    now = int(state.now().timestamp())
    return {
        "aud": grant.audience,
        "client_id": grant.client_id,
        "exp": int(state.later(length).timestamp()),
        "ext": grant.claims,
        "iat": now,
        "iss": issuer,
        "jti": state.source.new_id(),
        "nbf": now,
        "scp": grant.scope,
        "sub": grant.subject,
    }


def id_claims(state: HydraState, grant: Grant, access_token: str, length: float) -> JsonObject:
    """The claims of an ID token that lives so many seconds; at_hash is the left half of a SHA-256, base64url."""
    at_hash = encoded(hashlib.sha256(access_token.encode()).digest()[:16])
    times = {"iat": int(state.now().timestamp()), "exp": int(state.later(length).timestamp())}
    return {**grant.id_claims, "at_hash": at_hash, "jti": state.source.new_id(), **times}


class IssuedTokens:
    """`fake.tokens`: tokens without a grant, and the keys that sign them."""

    def __init__(self, state: HydraState, url: Callable[[], str]) -> None:
        self._state, self._url = state, url

    def issue(
        self,
        client_id: str = "service",
        *,
        subject: str | None = None,
        scope: str = "",
        audience: str | Sequence[str] = (),
        kind: Kind = "access_token",
        strategy: Literal["opaque", "jwt"] | None = None,
        expires_in: float | None = None,
        claims: Mapping[str, Any] | None = None,
        without: Collection[str] = (),
    ) -> str:
        """A token as Hydra would issue it; introspection knows it, and it expires on the clock of the fake.

        client_id: need not exist. subject: a user; None: the client itself. kind: `refresh_token` and `id_token` are
        what no API may take for an access token. strategy: None: as `oauth2_access_token` of the fake says.
        expires_in: seconds. claims: added to those of a JWT, or to what introspection says of an opaque token.
        without: claims that are left out.
        """
        state, config = self._state, self._state.config
        issuer = f"{self._url()}/"
        audience = [audience] if isinstance(audience, str) else [*audience]
        grant = Grant("authorization_code", client_id, subject or client_id, scope.split(), audience)
        more, left_out = dict(claims or {}), frozenset(without)
        if kind == "id_token":
            now = int(state.now().timestamp())
            grant.id_claims = {"iss": issuer, "sub": grant.subject, "aud": [client_id], "auth_time": now, "rat": now}
            length = config.oauth2_id_lifespan if expires_in is None else expires_in
            return self._signed(ID_TOKEN_KEYS, id_claims(state, grant, "", length), more, left_out)
        if kind == "refresh_token":
            length = config.oauth2_refresh_lifespan if expires_in is None else expires_in
            value = state.secret("ory_rt_")
        else:
            length = config.oauth2_access_lifespan if expires_in is None else expires_in
            if (strategy or config.oauth2_access_token) == "jwt":
                value = self._signed(ACCESS_TOKEN_KEYS, access_claims(state, issuer, grant, length), more, left_out)
            else:
                value = state.secret("ory_at_")
        token = state.issue(kind, grant, value, length)
        token.more, token.without = more, left_out
        return value

    def revoke(self, token: str) -> None:
        """From now on it does not count. ValueError for one that is unknown."""
        if token not in self._state.tokens:
            raise ValueError("no such token")
        self._state.revoke_grant(self._state.tokens[token].grant)

    def rotate_keys(self, *, forget: bool = False) -> str:
        """A new key signs JWTs from now on. forget: the old ones are no longer published. Returns its id."""
        kid = self._state.source.new_id()
        for name in (ID_TOKEN_KEYS, ACCESS_TOKEN_KEYS):
            old = [] if forget else self._state.keys(name)
            self._state.key_sets[name] = [new_key("RS256", "sig", kid), *old]
        return kid

    def _signed(self, keys: str, claims: JsonObject, more: JsonObject, without: Collection[str]) -> str:
        return self._state.sign(
            keys, {name: value for name, value in {**claims, **more}.items() if name not in without}
        )
