"""Whose access token it is, asked of Hydra (RFC 7662), with a short cache if wanted. How long an answer counts is a
pure function.

What an answer says is in `caller.py`.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable
from math import inf, isfinite
from typing import Any

from attrs import field, frozen

from ory_async._runtime.json import is_object, loads
from ory_async.client import Ory
from ory_async.errors import ConfigurationError, DecodeError, InvalidToken
from ory_async.oauth2.caller import Caller, caller_of_answer, check_audience
from ory_async.sessions.ages import Clock, Moment, age
from ory_async.sessions.flight import SingleFlight

NEGATIVE = 1.0
"""Seconds for which it is remembered at most that a token does not count."""
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""A token as a header may carry it (RFC 6750, b64token)."""


def time_to_live(ttl: float, caller: Caller | None, now: float) -> float:
    """Seconds for which an answer may be used again: never past the end of the token, and a no (`caller` is None) for
    a second. `now`: seconds since the epoch. Pure."""
    if caller is None:
        return min(ttl, NEGATIVE)
    left = inf if caller.expires_at is None else caller.expires_at.timestamp() - now
    return max(0.0, min(ttl, left))


@frozen
class _Kept:
    body: bytes = field(repr=False)
    asked: Moment
    ttl: float


class Introspection:
    """Asks Hydra whose an access token is: an opaque one, or a JWT that may have been revoked.

    Args:
        ory: The client that asks, at the admin plane of Hydra.
        ttl: Seconds for which an answer may be used again; less where the token ends before. For that long a token
            counts here that was revoked. 0, the default: every call asks.
        audience: The audience that a token must have; None: tokens with an audience are for somebody else.
        limit: How many answers are kept, of tokens that count and as many again of others; those that were not used
            for longest go first.
        clock: Seconds since the epoch; the wall clock unless given.
    """

    def __init__(
        self,
        ory: Ory,
        *,
        ttl: float = 0.0,
        audience: str | None = None,
        limit: int = 10_000,
        clock: Callable[[], float] | None = None,
    ) -> None:
        if not ttl >= 0 or not isfinite(ttl):
            raise ConfigurationError(f"ttl: must be seconds from 0 up, not {ttl!r}")
        if audience is not None and (not isinstance(audience, str) or not audience):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"audience: must be a text that is not empty, not {audience!r}")
        self.ory, self.ttl, self._audience, self._limit = ory, ttl, audience, limit
        self._clock = Clock(clock, ory.using(lambda core: core.settings.time))
        self._kept: dict[bool, OrderedDict[str, _Kept]] = {True: OrderedDict(), False: OrderedDict()}
        """Does the token count? -> hash of a token -> what was answered. So noise drives no good answer out."""
        self._flights: SingleFlight[bytes] = SingleFlight()

    async def verify(self, token: str, *, fresh: bool = False) -> Caller:
        """Who calls. A refresh token and an ID token are refused. Each caller gets claims of its own.

        Args:
            token: As the header carries it.
            fresh: Ask Hydra itself, past what is kept; its answer replaces that.

        Raises:
            InvalidToken: It does not count, is no access token, or for somebody else. OryError: Nobody can know; of
                that nothing is kept.
        """
        if not isinstance(token, str) or not _TOKEN.fullmatch(token):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidToken("not a token")
        if not self.ttl:
            return self._caller(await self._ask(token))
        key = _key(token)
        body = None if fresh else self._known(key)
        if body is None:
            body = await self._flights.run(key, lambda: self._look_up(key, token), join=not fresh)
        return self._caller(body)

    def forget(self, token: str) -> None:
        """Forgets what is known of a token, and what is being asked: after it was revoked."""
        key = _key(token)
        self._flights.forget(key)
        self._drop(key)

    def _caller(self, body: bytes) -> Caller:
        caller = _read(body)
        if caller.expires_at is not None and caller.expires_at.timestamp() <= self._clock().wall:
            raise InvalidToken("exp: expired")
        check_audience(caller, self._audience)
        return caller

    def _known(self, key: str) -> bytes | None:
        for rows in self._kept.values():
            if (kept := rows.get(key)) is not None:
                if age(kept.asked, self._clock()) < kept.ttl:
                    rows.move_to_end(key)
                    return kept.body
                del rows[key]
        return None

    async def _look_up(self, key: str, token: str) -> bytes:
        asked = self._clock()
        body = await self._ask(token)
        try:
            caller = _read(body)
        except InvalidToken:
            caller = None
        ttl = time_to_live(self.ttl, caller, asked.wall)
        if self._flights.is_current(key):  # neither forgotten nor asked anew since this began
            self._drop(key)
            if ttl:
                rows = self._kept[caller is not None]
                rows[key] = _Kept(body, asked, ttl)
                while len(rows) > self._limit:
                    rows.popitem(last=False)
        return body

    async def _ask(self, token: str) -> bytes:
        return (await self.ory.raw(self.ory.oauth2.introspect_oauth2_token, {"token": token})).body

    def _drop(self, key: str) -> None:
        for rows in self._kept.values():
            rows.pop(key, None)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.ory!r}>"


def _key(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _read(body: bytes) -> Caller:
    try:
        answer: Any = loads(body)
    except ValueError:
        answer = None
    if not is_object(answer):
        raise DecodeError("an introspection that is no object")
    return caller_of_answer(answer)
