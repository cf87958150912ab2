"""Access tokens that are JWTs, checked with the public keys of Hydra.

Opaque ones are in `introspection.py`; when keys are fetched is in `ory_async/sessions/keys.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from ory_async.client import Ory
from ory_async.errors import InvalidToken
from ory_async.oauth2.caller import Caller, caller_of_claims
from ory_async.oauth2.introspection import Introspection
from ory_async.sessions.answers import LEEWAY
from ory_async.sessions.keys import Limits
from ory_async.sessions.tokens import JwtVerifier

_TYPES = ("JWT", "AT+JWT", "APPLICATION/AT+JWT")


class AccessTokenVerifier(JwtVerifier):
    """Checks access tokens of the strategy `jwt` (extra `jwt`). Nothing is asked per token, so one counts until it
    expires, unless `introspection` is given.

    Args:
        ory: The client that fetches the keys.
        issuer: The `iss` that a token must have, to the letter: `urls.self.issuer` of Hydra, with a slash at its end.
        audience: The `aud` that a token must have. Hydra gives none unless a client asks for it: then write None, and
            tokens that have one are for somebody else.
        algorithms: The only ones that are accepted, all of them asymmetric.
        jwks_url: Where the keys are; None: Hydra's `/.well-known/jwks.json`. Neither headers nor keys of `ory` go
            there.
        leeway: Seconds by which clocks may differ.
        limits: When keys are fetched.
        introspection: Asked besides, so that a token that was revoked does not count for longer than its `ttl`.
        clock: Seconds since the epoch; the wall clock unless given.
    """

    def __init__(
        self,
        ory: Ory,
        *,
        issuer: str,
        audience: str | None,
        algorithms: Collection[str] = ("RS256", "ES256"),
        jwks_url: str | None = None,
        leeway: float = LEEWAY,
        limits: Limits | None = None,
        introspection: Introspection | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(
            ory,
            issuer=issuer,
            audience=audience,
            algorithms=algorithms,
            jwks_url=jwks_url,
            leeway=leeway,
            limits=limits,
            clock=clock,
        )
        self._introspection = introspection

    async def verify(self, token: str) -> Caller:
        """Who calls. An ID token, a logout token and that of a session are refused.

        Raises:
            InvalidToken: It does not count, or is no access token. OryError: Nobody can know.
        """
        header, claims = await self._checked(token)
        kind = header.get("typ", "JWT")
        if not isinstance(kind, str) or kind.upper() not in _TYPES:
            raise InvalidToken("typ: no access token")
        caller = caller_of_claims(claims)
        if self._introspection is not None:
            await self._introspection.verify(token)
        return caller
