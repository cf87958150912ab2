"""Sessions as JWTs, checked with the public keys of their issuer. When keys are fetched is a pure function.

Tokens that are no sessions are not for here.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from attrs import frozen

from ory_async._runtime.json import is_list, is_object
from ory_async.errors import ConfigurationError, DecodeError, InvalidToken, OryError
from ory_async.sessions.flight import SingleFlight

if TYPE_CHECKING:
    from jwt import PyJWK

    from ory_async._runtime.settings import Options
    from ory_async.client import Ory
    from ory_async.v1.models import Session

log = logging.getLogger("ory_async")
ASYMMETRIC = frozenset(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"])


def plan(
    now: float, *, known: bool, fetched_at: float | None, tried_at: float | None, limits: Limits
) -> Literal["use", "refresh", "fetch", "refuse"]:
    """What to do for a token whose key id is `known` or not: use the keys that are there, use them and fetch new
    ones meanwhile, wait for new ones, or refuse. `tried_at`: when a fetch began that was not the first one."""
    age = None if fetched_at is None else now - fetched_at
    if age is None or age >= limits.max_stale:
        return "fetch"
    calm = tried_at is None or now - tried_at >= limits.cooldown
    if not known:
        return "fetch" if calm else "refuse"
    return "refresh" if calm and age >= limits.max_age else "use"


@frozen
class Limits:
    """Seconds. Keys older than `max_age` are fetched again; while that fails they are used up to `max_stale`; a key
    id that nobody knows makes for one fetch per `cooldown`."""

    max_age: float = 300.0
    max_stale: float = 3600.0
    cooldown: float = 30.0


class TokenVerifier:
    """Checks JWTs with the public keys of their issuer (extra `jwt`): sessions made by `tokenize_as`, and JWT access
    tokens. Nothing is asked per token, so one counts until it expires.

    Args:
        ory: The client that fetches the keys.
        issuer: The `iss` that a token must have, to the letter.
        audience: The `aud` that a token must have; None: tokens with an audience are for somebody else.
        algorithms: The only ones that are accepted, all of them asymmetric.
        jwks_url: Where the keys are; None: Hydra's `/.well-known/jwks.json`. Kratos does not publish those of its
            tokenizer, so publish their public half and name it here.
        leeway: Seconds by which clocks may differ.
        limits: When keys are fetched.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        ory: Ory,
        *,
        issuer: str,
        audience: str | None = None,
        algorithms: Collection[str] = ("RS256", "ES256"),
        jwks_url: str | None = None,
        leeway: float = 0.0,
        limits: Limits = Limits(),
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not algorithms or not ASYMMETRIC.issuperset(algorithms):
            raise ConfigurationError(f"algorithms: must be some of {', '.join(sorted(ASYMMETRIC))}")
        self._ory, self._jwks_url, self._clock, self._limits = ory, jwks_url, clock, limits
        self._issuer, self._audience, self._leeway = issuer, audience, leeway
        self._algorithms = [*algorithms]
        self._keys: dict[str, PyJWK] = {}
        self._fetched_at: float | None = None
        self._tried_at: float | None = None
        self._failure: OryError | None = None
        self._flights: SingleFlight[None] = SingleFlight()
        self._refresh: asyncio.Task[None] | None = None

    async def verify(self, token: str) -> Session:
        """The session that a tokenised one stands for: the claim `session`, where a claims mapper puts it there;
        else a session of `sid`, `sub`, `iat` and `exp`, with `traits` and `schema_id` if they are claims.

        Raises:
            InvalidToken: It does not count, or is not about a session. OryError: the keys could not be fetched.
        """
        return session_of(await self.claims(token))

    async def claims(self, token: str) -> dict[str, Any]:
        """The claims of a token that counts.

        Raises:
            InvalidToken: It does not count. OryError: the keys could not be fetched.
        """
        import jwt

        try:
            header = jwt.get_unverified_header(token)
            algorithm, kid = header.get("alg"), header.get("kid")
            if algorithm not in self._algorithms or not isinstance(kid, str):
                raise InvalidToken("not signed as it should be")
            key = await self._key(kid)
            # A PyJWK is used with its own algorithm, whatever the token says. Times are checked below, by our clock.
            claims = jwt.decode(
                token,
                key,
                algorithms=[algorithm],
                issuer=self._issuer,
                audience=self._audience,
                options={"require": ["exp", "sub"], "verify_exp": False, "verify_nbf": False, "verify_iat": False},
            )
        except (jwt.PyJWTError, ValueError, RecursionError) as error:  # the last two: bytes that only look like one
            raise InvalidToken(f"refused: {type(error).__name__}") from None
        if not is_timely(claims, self._clock(), self._leeway):
            raise InvalidToken("expired, or not valid yet")
        return claims

    async def _key(self, kid: str) -> PyJWK:
        now, known, running = self._clock(), kid in self._keys, self._flights.is_running("")
        step = plan(now, known=known, fetched_at=self._fetched_at, tried_at=self._tried_at, limits=self._limits)
        if step in ("fetch", "refresh") and self._fetched_at is not None and not running:
            self._tried_at = now
        if step == "refresh":
            self._refresh = asyncio.create_task(self._fetch_quietly())
        elif step == "fetch" or (step == "refuse" and running):
            await self._flights.run("", self._fetch)
        elif step == "refuse" and self._failure is not None:
            raise self._failure
        if kid not in self._keys:
            raise InvalidToken("signed by no known key")
        return self._keys[kid]

    async def _fetch_quietly(self) -> None:
        try:
            await self._flights.run("", self._fetch)
        except OryError as error:
            log.warning("the keys of %s could not be fetched (%s): the old ones go on", self._issuer, error)

    async def _fetch(self) -> None:
        try:
            keys = signing_keys(await self._document(), self._algorithms)
            if not keys:
                raise DecodeError("no key that may sign", "keys")
        except OryError as error:
            self._failure = error
            raise
        self._keys, self._fetched_at, self._failure = keys, self._clock(), None

    async def _document(self) -> Any:
        if self._jwks_url is None:
            return (await self._ory.wellknown.discover_json_web_keys()).to_dict()
        parts = urlsplit(self._jwks_url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        base: Options = {"base_url": f"{parts.scheme}://{parts.netloc}"}
        return (await self._ory.request("GET", path, service="kratos", options=base)).parsed


def signing_keys(document: Any, algorithms: Collection[str]) -> dict[str, PyJWK]:
    """The keys of a JWKS that may sign, by their ids. What is no such key is left out."""
    import jwt

    found = document.get("keys") if is_object(document) else None
    keys: dict[str, PyJWK] = {}
    for data in found if is_list(found) else ():
        if not is_object(data) or not isinstance(data.get("kid"), str) or data.get("use") == "enc":
            continue
        try:
            key = jwt.PyJWK(data)
        except jwt.PyJWTError:
            continue
        if key.algorithm_name in algorithms:
            keys[data["kid"]] = key
    return keys


def is_timely(claims: Mapping[str, Any], now: float, leeway: float) -> bool:
    """Does a token count at this time? `exp` is required, `nbf` and `iat` count where they are."""

    def number(name: str) -> float:
        value = claims.get(name)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else float("nan")

    begun = all(number(name) <= now + leeway for name in ("nbf", "iat") if name in claims)
    return begun and now < number("exp") + leeway


def session_of(claims: Mapping[str, Any]) -> Session:
    """The session that the claims of a tokenised one describe. Raises InvalidToken."""
    from ory_async.v1.models import Identity, Session

    given = claims.get("session")
    if is_object(given):
        return Session.from_dict(given)
    if not isinstance(claims.get("sid"), str):
        raise InvalidToken("not the token of a session")
    identity = {"id": claims["sub"], "schema_id": claims.get("schema_id", ""), "schema_url": ""}
    return Session(
        id=claims["sid"],
        active=True,
        issued_at=_moment(claims.get("iat")),
        expires_at=_moment(claims["exp"]),
        identity=Identity.from_dict({**identity, "traits": claims.get("traits")}),
    )


def _moment(seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise InvalidToken("a time beyond all times") from None
