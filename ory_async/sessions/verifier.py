"""Whose session a credential is: whoami, with a short cache if wanted. How long an answer counts is a pure function.

Where answers are kept is in `stores.py`; sessions as JWTs are in `tokens.py`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from ory_async._runtime.failures import error_from_response
from ory_async._runtime.headers import Headers
from ory_async._runtime.json import loads
from ory_async._runtime.response import Response
from ory_async.errors import ConfigurationError, Forbidden, OryError, Unauthorized
from ory_async.sessions.flight import SingleFlight
from ory_async.sessions.stores import Entry, MemoryStore, SessionStore

if TYPE_CHECKING:
    from ory_async._runtime.response import RawResponse
    from ory_async._runtime.settings import Options
    from ory_async.client import Ory
    from ory_async.credentials import SessionCredential
    from ory_async.v1.models import Session

T = TypeVar("T")
log = logging.getLogger("ory_async")


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
            ttl = self._time_to_live(Response(error.status, Headers(error.headers.items())), None)
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
    from ory_async.v1.api.frontend.to_session import OPERATION

    return error_from_response(Response(entry.status, Headers(), entry.body), OPERATION)
