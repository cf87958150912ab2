"""Whose session a credential is: whoami, with a short cache if wanted. How long an answer counts is a pure function.

Where answers are kept is in `stores.py`, what counts as one in `answers.py`; sessions as JWTs are in `tokens.py`.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import cached_property
from math import isfinite
from typing import TYPE_CHECKING, TypeVar

from attrs import define, field

from ory_async._runtime.failures import error_from_response, facts_of
from ory_async._runtime.headers import Headers
from ory_async._runtime.json import loads
from ory_async._runtime.later import later
from ory_async._runtime.response import RawResponse, Response
from ory_async._runtime.settings import Options
from ory_async.client import Ory
from ory_async.credentials import SessionCredential
from ory_async.errors import ConfigurationError, DecodeError, Forbidden, OryError, SessionInactive, Unauthorized
from ory_async.sessions.ages import Clock
from ory_async.sessions.answers import foreign, is_alive, is_orys
from ory_async.sessions.doubt import Doubt
from ory_async.sessions.flight import SingleFlight
from ory_async.sessions.scope import scope_of
from ory_async.sessions.stores import Entry, MemoryStore, SessionStore

if TYPE_CHECKING:
    from ory_async.v1.models import Session
else:
    globals().update(later("ory_async.v1.models", "Session"))


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


@define
class _Answer:
    """A 200 for all who asked together."""

    body: bytes = field(repr=False)
    decoded: Session | None = None
    """For the first who takes it; the others get objects of their own."""

    def take(self, lenient: bool) -> Session:
        from ory_async.v1.models import Session

        session, self.decoded = self.decoded, None
        return Session.from_dict(loads(self.body), lenient) if session is None else session


class SessionVerifier:
    """Asks Ory whose session a credential is.

    Args:
        ory: The client that asks.
        ttl: Seconds for which an answer may be used again; it is less where the server says so
            (`Ory-Session-Cache-For`) or the session ends before. For that long a session counts here that was ended
            elsewhere. 0, the default: every call asks.
        store: Where answers are kept; `MemoryStore()` unless given. Clients of other projects may share it.
        clock: Seconds since the epoch; `time.time` unless given.
        confirm: A 401 counts only if Kratos is ready: while it does not reach its database it answers the same for
            every session. Readiness is asked for at most once a second. See docs/sessions.md for the limits.
    """

    def __init__(
        self,
        ory: Ory,
        *,
        ttl: float = 0.0,
        store: SessionStore | None = None,
        clock: Callable[[], float] | None = None,
        confirm: bool = True,
    ) -> None:
        if not ttl >= 0 or not isfinite(ttl):
            raise ConfigurationError(f"ttl: must be seconds from 0 up, not {ttl!r}")
        self.ory, self.ttl = ory, ttl
        self._store: SessionStore = MemoryStore(clock=clock) if store is None else store
        self._clock = Clock(clock)
        self._doubt = Doubt(ory, clock) if confirm else None
        self._flights: SingleFlight[_Answer] = SingleFlight()

    async def verify(self, credential: SessionCredential, *, fresh: bool = False) -> Session:
        """The session of a credential: it has an id and a user, is active and not over. Every caller gets an object of
        its own.

        Args:
            credential: A session token or a Cookie header.
            fresh: Ask the server itself, past every cache; its answer replaces what was kept.

        Raises:
            Unauthorized: No session, or none any more. Aal2Required: a second factor is due.
            ServerError: Kratos does not reach its database, so nobody can know.
            OryError: Whatever else `to_session` raises. Of all these only a 401 is ever kept.
        """
        if not self.ttl:
            return (await self._ask(credential, fresh)).parsed
        key = self._key(credential)
        answer = await self._flights.run(key, lambda: self._look_up(key, credential, fresh), join=not fresh)
        return answer.take(self._lenient)

    async def confirmed(self, call: Awaitable[T], credential: SessionCredential) -> T:
        """The result of another call on behalf of a user, such as `list_my_sessions` or a step of a settings flow:
        that nobody is signed in counts only if whoami says so too, past every cache.

            await verifier.confirmed(ory.frontend.list_my_sessions(x_session_token=token), credential)

        Args:
            call: What is awaited: a call of an operation, or one of a flow.
            credential: Whose session it is about.

        Raises:
            Unauthorized: There is no session. OryError: Nobody can know; or whatever else the call raises.
        """
        from ory_async.flows.outcome import SessionMissing

        try:
            result = await call
        except Unauthorized as error:
            if await self._is_gone(credential):
                raise
            raise OryError(f"{error.operation}: HTTP 401 for a session that is there") from error
        if isinstance(result, SessionMissing) and not await self._is_gone(credential):
            raise OryError("a flow that needs a session does not find one that is there")
        return result

    async def evict(self, credential: SessionCredential, *, session_id: str | None = None) -> None:
        """Forgets what is known of a credential and of every other one of the same session (its cookie, its token),
        and what is being asked: after a logout, or when a session or its identity was disabled or changed.

        session_id: Id of the session; needed where it is kept under another credential only.
        """
        key = self._key(credential)
        self._flights.forget(key)
        if self._doubt is not None:
            self._doubt.forget(credential)
        if self.ttl:
            await self._store.evict(key if session_id is None else self._session_key(session_id), self.ttl)

    # -- how

    @cached_property
    def _scope(self) -> str:
        return scope_of(self.ory)

    @property
    def _lenient(self) -> bool:
        return self.ory._core.settings.lenient  # pyright: ignore[reportPrivateUsage]

    def _key(self, credential: SessionCredential) -> str:
        return hashlib.sha256(f"{self._scope} {credential.key}".encode()).hexdigest()

    def _session_key(self, session_id: str) -> str:
        return hashlib.sha256(f"{self._scope} session {session_id}".encode()).hexdigest()

    async def _look_up(self, key: str, credential: SessionCredential, fresh: bool) -> _Answer:
        packed, mark = await self._store.get(key, claim=not fresh)
        if packed is not None and not fresh:
            if kept := self._read(key, packed):
                return kept
            await self._store.discard(key)  # it is over, or nothing of ours
            _, mark = await self._store.get(key, claim=True)
        try:
            raw = await self._ask(credential, fresh)
            ttl = self._time_to_live(Response(raw.status, raw.headers), raw.parsed)
            await self._keep(key, mark, raw.status, raw.body, ttl, fresh, raw.parsed)
        except (Unauthorized, Forbidden) as error:
            ttl = self._time_to_live(Response(error.status, Headers(error.headers.items())), None)
            await self._keep(key, mark, error.status, error.body, ttl, fresh)
            raise
        finally:
            if not fresh:
                await self._store.release(key)
        return _Answer(raw.body, raw.parsed)

    def _read(self, key: str, packed: bytes) -> _Answer | None:
        """What is kept, if it counts; None for anything else. Raises the 401 that is kept."""
        now = self._clock().wall
        entry = Entry.unpack(packed, key, now, self.ttl)
        if entry is None:
            return None
        if entry.status != 200:
            if not is_orys(entry.body):
                return None
            raise _refused(entry)
        answer = _Answer(entry.body)
        try:
            answer.decoded = answer.take(self._lenient)
            return answer if is_alive(answer.decoded, now) else None
        except (DecodeError, ValueError):
            return None

    def _time_to_live(self, answer: Response, session: Session | None) -> float:
        cache_for = answer.seconds("ory-session-cache-for")
        expires_at = None if session is None else session.expires_at
        return time_to_live(answer.status, cache_for, self.ttl, expires_at, self._clock().wall)

    async def _keep(
        self, key: str, mark: bytes, status: int, body: bytes, ttl: float, fresh: bool, session: Session | None = None
    ) -> None:
        if not self._flights.is_current(key):
            return  # evicted, or asked anew, since this call began
        if ttl:
            about = mark if session is None else await self._store.about(mark, self._session_key(session.id))
            if about is not None:
                entry = Entry(key, status, self._clock().wall + ttl, body)
                await self._store.set(key, about, entry.pack(), ttl)
        elif fresh:
            await self._store.evict(key, self.ttl)  # what was kept is out of date

    async def _is_gone(self, credential: SessionCredential) -> bool:
        try:
            await self.verify(credential, fresh=True)
        except Unauthorized:
            return True
        return False

    async def _ask(self, credential: SessionCredential, fresh: bool) -> RawResponse[Session]:
        """An answer with a session that counts."""
        try:
            raw = await self._whoami(credential, fresh)
        except Unauthorized as error:
            if self._doubt is None or await self._doubt.is_over(error, credential):
                raise
            raw = await self._once_more(credential, error)
        try:
            alive = is_alive(raw.parsed, self._clock().wall)
        except DecodeError as error:
            error.status, error.body, error.operation = raw.status, raw.body, "to_session"
            raise
        if not alive:
            answer = Response(raw.status, raw.headers, raw.body)
            raise SessionInactive(raw.status, "to_session", **facts_of(answer, None))
        if self._doubt is not None:
            self._doubt.alive(credential, raw.parsed)
        return raw

    async def _once_more(self, credential: SessionCredential, error: Unauthorized) -> RawResponse[Session]:
        try:
            return await self._whoami(credential, fresh=True)
        except Unauthorized:
            raise OryError("to_session: HTTP 401 for a session that is there") from error

    async def _whoami(self, credential: SessionCredential, fresh: bool) -> RawResponse[Session]:
        options: Options = {"headers": {"Cache-Control": "max-age=0"}} if fresh else {}
        try:
            return await self.ory.raw(
                self.ory.frontend.to_session,
                x_session_token=credential.token,
                cookie=credential.cookie,
                options=options,
            )
        except (Unauthorized, Forbidden) as error:
            if is_orys(error.body):
                raise
            raise foreign(error) from error


def _refused(entry: Entry) -> OryError:
    from ory_async.v1.api.frontend.to_session import OPERATION

    return error_from_response(Response(entry.status, Headers(), entry.body), OPERATION)
