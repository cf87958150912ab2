"""Who is calling: sessions checked with whoami (`SessionVerifier`, with a short cache if wanted) or, where they were
handed out as JWTs, with public keys alone (`TokenVerifier`).

How long an answer counts and when keys are fetched are pure functions; time is an argument.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping
from datetime import UTC, datetime
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar
from urllib.parse import urlsplit

from attrs import define, field, frozen

from ory_async._runtime.json import is_list, is_object, loads
from ory_async._runtime.request import Response
from ory_async.errors import (
    ConfigurationError,
    DecodeError,
    Forbidden,
    InvalidToken,
    OryError,
    Unauthorized,
    error_from_response,
)

if TYPE_CHECKING:
    from jwt import PyJWK
    from redis.asyncio import Redis

    from ory_async._runtime.request import Options, RawResponse
    from ory_async.client import Ory
    from ory_async.credentials import SessionCredential
    from ory_async.v1.models import Session

T = TypeVar("T")
log = logging.getLogger("ory_async")
ASYMMETRIC = frozenset(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"])


# ---- one call for many ----------------------------------------------------------------------------------------


@define(eq=False)
class _Flight(Generic[T]):
    task: asyncio.Task[T]
    waiting: int = 0


class SingleFlight(Generic[T]):
    """Calls by key: who asks for a key while its call is running gets the result of that call.

    A waiter that is cancelled leaves the others alone; without any waiter left the call itself is cancelled.
    """

    def __init__(self) -> None:
        self._flights: dict[str, _Flight[T]] = {}

    async def run(self, key: str, call: Callable[[], Coroutine[Any, Any, T]], *, join: bool = True) -> T:
        """The result of the call that is running for a key, or (none is, or not `join`) of a new one."""
        flight = self._flights.get(key)
        if flight is None or not join:
            flight = self._flights[key] = _Flight(asyncio.create_task(call()))
        flight.waiting += 1
        try:
            return await asyncio.shield(flight.task)
        finally:
            flight.waiting -= 1
            if flight.waiting == 0:
                flight.task.cancel()  # nothing happens to one that is done
            if self._flights.get(key) is flight and (flight.waiting == 0 or flight.task.done()):
                del self._flights[key]

    def forget(self, key: str) -> None:
        """Nobody joins the running call of this key any more."""
        self._flights.pop(key, None)

    def is_running(self, key: str) -> bool:
        """Is there a call to join?"""
        return key in self._flights

    def is_current(self, key: str) -> bool:
        """Asked by a call itself: is it still the one that others join?"""
        flight = self._flights.get(key)
        return flight is not None and flight.task is asyncio.current_task()


# ---- whoami, with a cache -------------------------------------------------------------------------------------


@frozen
class Entry:
    """A kept answer of whoami: 200 with a session, or 401. `until`: seconds since the epoch."""

    status: int
    until: float
    body: bytes = field(repr=False)

    def pack(self) -> bytes:
        """As a store keeps it."""
        return f"{self.status} {self.until!r}\n".encode() + self.body

    @classmethod
    def unpack(cls, packed: bytes, now: float) -> Entry | None:
        """What was packed; None once its time is over, and for anything else."""
        head, _, body = packed.partition(b"\n")
        try:
            status, until = head.split()
            entry = cls(int(status), float(until), body)
        except ValueError:
            return None
        return entry if entry.until > now else None


def time_to_live(
    status: int, cache_for: float | None, configured: float, expires_at: datetime | None, now: float
) -> float:
    """Seconds for which an answer of whoami may be used again; 0 for not at all.

    A session: the least of what is configured, what the server allows (`cache_for`) and what is left of it. A 401
    only if the server says for how long; any other failure never.
    """
    if status not in (200, 401) or (status == 401 and cache_for is None):
        return 0.0
    allowed = [configured] if cache_for is None else [configured, cache_for]
    if expires_at is not None:
        allowed.append(expires_at.timestamp() - now)
    return max(0.0, min(allowed))


class SessionStore(Protocol):
    """Where answers are kept, by the hash of a credential. A store that is out of order finds nothing; it never
    raises. What `get` returns as a mark goes back with `set`: an answer asked for before an `evict` does not count
    after it. `claim`: whoever finds nothing will ask, and `release` afterwards; others may wait for that. `ttl`:
    seconds."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]: ...
    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None: ...
    async def release(self, key: str) -> None: ...
    async def evict(self, key: str, ttl: float) -> None: ...


class MemoryStore:
    """Keeps up to `limit` answers in this process; those that were not used for longest go first."""

    def __init__(self, limit: int = 10_000) -> None:
        self.limit = limit
        self._values: OrderedDict[str, bytes] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        if key in self._values:
            self._values.move_to_end(key)
        return self._values.get(key), b""

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        self._values.pop(key, None)
        self._values[key] = value
        while len(self._values) > self.limit:
            self._values.popitem(last=False)

    async def release(self, key: str) -> None:
        """Nobody waits here: within a process concurrent questions are one anyway."""

    async def evict(self, key: str, ttl: float) -> None:
        self._values.pop(key, None)


class RedisStore:
    """Keeps answers in Redis, for many processes (extra `redis`). They are sessions with the traits of users: guard
    that Redis like the database of the users. Credentials are not in it, only their hashes.

    Args:
        client: It is not closed here.
        prefix: How the names of the keys begin.
        timeout: Seconds that one command may take.
        pause: Seconds for which Redis is left alone after it failed. Ory is asked directly then.
        patience: Seconds for which a process waits for the answer that another one has asked for.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        client: Redis,
        *,
        prefix: str = "ory:session:",
        timeout: float = 0.5,
        pause: float = 1.0,
        patience: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client: Any = client  # its own annotations speak of the blocking client too
        self._prefix, self._timeout, self._pause, self._patience, self._clock = prefix, timeout, pause, patience, clock
        self._down_until: float | None = None
        self._owed: dict[str, float] = {}
        """Evictions that Redis has not heard of: key -> until when they matter."""

    async def get(self, key: str, *, claim: bool) -> tuple[bytes | None, bytes]:
        if self._down_until is not None and self._clock() < self._down_until:
            return None, b""
        for owed, until in [*self._owed.items()]:
            ttl = until - self._clock()
            if ttl > 0 and not await self._evict(owed, ttl):
                return None, b""
            self._owed.pop(owed, None)
        name, mark_name, claim_name = self._names(key)
        end, claimed, wait = self._clock() + self._patience, False, 0.02
        while True:
            found = await self._try(self._client.mget(name, mark_name))
            value, mark = map(_bytes, found or (None, None))
            kept_mark, newline, packed = value.partition(b"\n")
            if newline and kept_mark == mark:
                if claimed:
                    await self.release(key)
                return packed, mark
            if claimed or not claim or self._down_until is not None or self._clock() >= end:
                return None, mark
            lifetime = self._milliseconds(self._patience)
            claimed = bool(await self._try(self._client.set(claim_name, b"1", nx=True, px=lifetime)))
            if not claimed:  # somebody else asks; and once it is claimed, somebody may just have kept an answer
                await asyncio.sleep(wait)
                wait = min(wait * 2, 0.3)

    async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
        if self._down_until is None:
            name, _, _ = self._names(key)
            await self._try(self._client.set(name, mark + b"\n" + value, px=self._milliseconds(ttl)))

    async def release(self, key: str) -> None:
        if self._down_until is None:
            await self._try(self._client.delete(self._names(key)[2]))

    async def evict(self, key: str, ttl: float) -> None:
        if not await self._evict(key, ttl):
            self._owed[key] = self._clock() + ttl

    async def _evict(self, key: str, ttl: float) -> bool:
        name, mark, claim = self._names(key)
        # The new mark voids what another process that asked before is about to write; it outlives the slowest call.
        marked = await self._try(self._client.set(mark, token_hex(8), px=self._milliseconds(ttl + 600)))
        return marked is not None and await self._try(self._client.delete(name, claim)) is not None

    def _names(self, key: str) -> tuple[str, str, str]:
        name = f"{self._prefix}{{{key}}}"  # braces keep all on one node of a cluster
        return name, name + ":mark", name + ":claim"

    @staticmethod
    def _milliseconds(seconds: float) -> int:
        return max(1, int(seconds * 1000))

    async def _try(self, command: Awaitable[Any]) -> Any:
        """The result of a command; None if Redis does not answer. The first time it does not is warned of."""
        from redis import RedisError

        try:
            async with asyncio.timeout(self._timeout):
                result = await command
        except (RedisError, OSError) as error:  # a TimeoutError is an OSError
            if self._down_until is None:
                log.warning("Redis is out of order (%s): Ory is asked for every session", type(error).__name__)
            self._down_until = self._clock() + self._pause
            return None
        self._down_until = None
        return result


class SessionVerifier:
    """Asks Ory whose session a credential is.

    Args:
        ory: The client that asks.
        ttl: Seconds for which an answer may be used again; it is less where the server says so
            (`Ory-Session-Cache-For`) or the session ends before. For that long a session counts here that was ended
            elsewhere. 0, the default: every call asks.
        store: Where answers are kept; `MemoryStore()` unless given.
        clock: Seconds since the epoch.
    """

    def __init__(
        self, ory: Ory, *, ttl: float = 0.0, store: SessionStore | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        if not ttl >= 0:
            raise ConfigurationError(f"ttl: must be seconds from 0 up, not {ttl!r}")
        self.ory, self.ttl = ory, ttl
        self._store: SessionStore = MemoryStore() if store is None else store
        self._clock = clock
        self._flights: SingleFlight[bytes] = SingleFlight()

    async def verify(self, credential: SessionCredential, *, fresh: bool = False) -> Session:
        """The session of a credential. Every caller gets an object of its own.

        Args:
            credential: A session token or a Cookie header.
            fresh: Ask the server itself, past every cache; its answer replaces what was kept.

        Raises:
            Unauthorized: No session, or none any more. Aal2Required: a second factor is due.
            OryError: Whatever else `to_session` raises. Of all these only a 401 is ever kept.
        """
        from ory_async.v1.models import Session

        if not self.ttl:
            return (await self._ask(credential, fresh)).parsed
        key = credential.key
        body = await self._flights.run(key, lambda: self._look_up(key, credential, fresh), join=not fresh)
        return Session.from_dict(loads(body))

    async def evict(self, credential: SessionCredential) -> None:
        """Forgets what is known of a credential, and what is being asked: after a logout, or when its session or
        identity was disabled or changed."""
        self._flights.forget(credential.key)
        if self.ttl:
            await self._store.evict(credential.key, self.ttl)

    async def _look_up(self, key: str, credential: SessionCredential, fresh: bool) -> bytes:
        packed, mark = await self._store.get(key, claim=not fresh)
        kept = Entry.unpack(packed, self._clock()) if packed and not fresh else None
        if kept is not None:
            if kept.status != 200:
                raise _refused(kept)
            return kept.body
        try:
            raw = await self._ask(credential, fresh)
            ttl = self._time_to_live(Response(raw.status, raw.headers), raw.parsed)
            await self._keep(key, mark, raw.status, raw.body, ttl, fresh)
        except (Unauthorized, Forbidden) as error:
            ttl = self._time_to_live(Response(error.status, error.headers), None)
            await self._keep(key, mark, error.status, error.body, ttl, fresh)
            raise
        finally:
            if not fresh:
                await self._store.release(key)
        return raw.body

    def _time_to_live(self, answer: Response, session: Session | None) -> float:
        if session is not None and session.active is False:
            return 0.0
        cache_for = answer.seconds("ory-session-cache-for")
        expires_at = None if session is None else session.expires_at
        return time_to_live(answer.status, cache_for, self.ttl, expires_at, self._clock())

    async def _keep(self, key: str, mark: bytes, status: int, body: bytes, ttl: float, fresh: bool) -> None:
        if not self._flights.is_current(key):
            return  # evicted, or asked anew, since this call began
        if ttl:
            await self._store.set(key, mark, Entry(status, self._clock() + ttl, body).pack(), ttl)
        elif fresh:
            await self._store.evict(key, self.ttl)  # what was kept is out of date

    async def _ask(self, credential: SessionCredential, fresh: bool) -> RawResponse[Session]:
        options: Options = {"headers": {"Cache-Control": "max-age=0"}} if fresh else {}
        return await self.ory.raw(
            self.ory.frontend.to_session, x_session_token=credential.token, cookie=credential.cookie, options=options
        )


def _refused(entry: Entry) -> OryError:
    import httpx

    from ory_async.v1.api.frontend.to_session import OPERATION

    return error_from_response(Response(entry.status, httpx.Headers(), entry.body), OPERATION)


def _bytes(value: str | bytes | None) -> bytes:
    """What Redis holds; a client may decode its answers."""
    return value.encode() if isinstance(value, str) else value or b""


# ---- sessions as JWTs -----------------------------------------------------------------------------------------


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
