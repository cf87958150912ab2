"""Sessions as JWTs, checked with the public keys of their issuer. What a token says is read by pure functions.

When keys are fetched is in `keys.py`; tokens that are no sessions are not for here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any

from ory_async._runtime.extras import needs
from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_object
from ory_async._runtime.later import later
from ory_async.client import Ory
from ory_async.errors import ConfigurationError, DecodeError, InvalidToken
from ory_async.sessions.ages import Clock
from ory_async.sessions.answers import LEEWAY, is_alive
from ory_async.sessions.keys import Keys, Limits

if TYPE_CHECKING:
    from ory_async.v1.models import Session
else:
    globals().update(later("ory_async.v1.models", "Session"))


ASYMMETRIC = frozenset(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"])
_OTHER_TOKENS: Mapping[str, str] = {
    "events": "a logout token",
    "at_hash": "an ID token",
    "c_hash": "an ID token",
    "nonce": "an ID token",
    "rat": "an ID token",
}
"""Claims that no session has, of tokens that tell where somebody signed in elsewhere."""


class JwtVerifier:
    """The base of what checks JWTs with the public keys of their issuer; what one is a token of, it leaves to them."""

    def __init__(
        self,
        ory: Ory,
        *,
        issuer: str,
        audience: str | None = None,
        algorithms: Collection[str] = ("RS256", "ES256"),
        jwks_url: str | None = None,
        leeway: float = LEEWAY,
        limits: Limits | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        for name, value in (("issuer", issuer), ("audience", audience)):
            if (not isinstance(value, str) or not value) and not (name == "audience" and value is None):
                raise ConfigurationError(f"{name}: must be a text that is not empty, not {value!r}")
        if isinstance(algorithms, str) or not algorithms or not ASYMMETRIC.issuperset(algorithms):
            raise ConfigurationError(f"algorithms: must be some of {', '.join(sorted(ASYMMETRIC))}")
        if not leeway >= 0 or not isfinite(leeway):
            raise ConfigurationError(f"leeway: must be seconds from 0 up, not {leeway!r}")
        needs(type(self).__name__, "jwt", "jwt", "cryptography")
        self._issuer, self._audience, self._leeway = issuer, audience, leeway
        self._algorithms, self._clock = [*algorithms], Clock(clock, ory.using(lambda core: core.settings.time))
        self._keys = Keys(ory, jwks_url, self._algorithms, limits or Limits(), clock)

    async def claims(self, token: str) -> dict[str, Any]:
        """The claims of a token that counts, whatever it is a token of.

        Raises:
            InvalidToken: It does not count; the text names the claim. OryError: the keys could not be fetched.
        """
        return (await self._checked(token))[1]

    async def _checked(self, token: str) -> tuple[dict[str, Any], dict[str, Any]]:
        import jwt

        header = _read(lambda: jwt.get_unverified_header(token))
        algorithm, kid = header.get("alg"), header.get("kid")
        if algorithm not in self._algorithms or not isinstance(kid, str):
            raise hinted(InvalidToken("alg, kid: not signed as it should be"))
        key = await self._keys.get(kid)
        # A PyJWK is used with its own algorithm, whatever the token says. The issuer and times are checked below: to
        # the letter, and by our clock.
        unchecked = dict.fromkeys(("verify_exp", "verify_nbf", "verify_iat", "verify_iss"), False)
        options: Any = {**unchecked, "require": ["exp", "sub"]}
        claims = _read(lambda: jwt.decode(token, key, algorithms=[algorithm], audience=self._audience, options=options))
        if claims.get("iss") != self._issuer:
            raise hinted(InvalidToken("iss: another issuer"))
        if not isinstance(claims["sub"], str) or not claims["sub"]:
            raise hinted(InvalidToken("sub: no text"))
        if wrong := untimely(claims, self._clock().wall, self._leeway):
            raise hinted(InvalidToken(f"{wrong}: expired" if wrong == "exp" else f"{wrong}: not valid yet"))
        return header, claims


class TokenVerifier(JwtVerifier):
    """Checks JWTs with the public keys of their issuer (extra `jwt`): sessions made by `tokenize_as`. Nothing is asked
    per token, so one counts until it expires. Access tokens are for `ory_async.oauth2.AccessTokenVerifier`.

    Args:
        ory: The client that fetches the keys.
        issuer: The `iss` that a token must have, to the letter. That of a tokenised session is the public URL of
            Kratos, with a slash at its end.
        audience: The `aud` that a token must have; None: tokens with an audience are for somebody else.
        algorithms: The only ones that are accepted, all of them asymmetric.
        jwks_url: Where the keys are; None: Hydra's `/.well-known/jwks.json`. Kratos does not publish those of its
            tokenizer, so publish their public half and name it here. Neither headers nor keys of `ory` go there.
        leeway: Seconds by which clocks may differ: a token counts so much before its beginning and after its end.
        limits: When keys are fetched.
        clock: Seconds since the epoch; the wall clock unless given.
    """

    async def verify(self, token: str) -> Session:
        """The session that a tokenised one stands for: the claim `session`, where a claims mapper puts it there;
        else a session of `sid`, `sub`, `iat` and `exp`, with `traits`, `schema_id` and `aal` if they are claims.

        Raises:
            InvalidToken: It does not count, or is not about a session. OryError: the keys could not be fetched.
        """
        header, claims = await self._checked(token)
        kind = header.get("typ", "JWT")
        if not isinstance(kind, str) or kind.upper() != "JWT":
            raise hinted(InvalidToken(f"typ: {kind!r:.40} is no session"))
        return session_of(claims, self._clock().wall)


def _read(reading: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What PyJWT reads in a token. Raises InvalidToken, which names the claim that is wrong."""
    import jwt

    try:
        return reading()
    except jwt.MissingRequiredClaimError as error:
        raise hinted(InvalidToken(f"{error.claim}: is missing")) from None
    except jwt.InvalidAudienceError:
        raise hinted(InvalidToken("aud: for somebody else")) from None
    # The last ones: bytes that only look like a token, and numbers beyond all numbers.
    except (jwt.PyJWTError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
        raise hinted(InvalidToken(f"refused: {type(error).__name__}")) from None


def untimely(claims: Mapping[str, Any], now: float, leeway: float) -> str | None:
    """The claim by which a token does not count at this time; None: it does. `exp` is required, `nbf` and `iat` count
    where they are. Pure."""
    for name in ("exp", "nbf", "iat"):
        if name != "exp" and name not in claims:
            continue
        value = claims.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return name
        # Python compares whole numbers of any size with a float exactly; to add or convert them may fail.
        if not (value > now - leeway if name == "exp" else value <= now + leeway):
            return name
    return None


def is_timely(claims: Mapping[str, Any], now: float, leeway: float) -> bool:
    """Does a token count at this time? See `untimely`."""
    return untimely(claims, now, leeway) is None


def session_of(claims: Mapping[str, Any], now: float) -> Session:
    """The session that the claims of a tokenised one describe. `now`: seconds since the epoch. Raises InvalidToken."""
    from ory_async.v1.models import Identity, Session

    for name, kind in _OTHER_TOKENS.items():
        if name in claims:
            raise hinted(InvalidToken(f"{name}: {kind} is no session"))
    given = claims.get("session")
    try:
        if is_object(given):
            session = Session.from_dict(given)
        elif isinstance(claims.get("sid"), str) and claims["sid"]:
            identity = {"id": claims["sub"], "schema_id": claims.get("schema_id", ""), "schema_url": ""}
            session = Session(
                id=claims["sid"],
                active=True,
                authenticator_assurance_level=claims["aal"] if isinstance(claims.get("aal"), str) else None,
                issued_at=_moment("iat", claims.get("iat")),
                expires_at=_moment("exp", claims["exp"]),
                identity=Identity.from_dict({**identity, "traits": claims.get("traits")}),
            )
        else:
            raise hinted(InvalidToken("sid: not the token of a session"))
        # The end of the token itself was looked at, with the leeway that was wanted.
        alive = is_alive(session, now if is_object(given) else float("-inf"))
    except DecodeError as error:
        raise hinted(InvalidToken(f"session: {error.args[0]} at {error.path}")) from None
    if not alive:
        raise hinted(InvalidToken("session: it is not active, or over"))
    return session


def _moment(name: str, seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise hinted(InvalidToken(f"{name}: a time beyond all times")) from None
