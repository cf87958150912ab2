"""Is a 401 of whoami an answer, or does Kratos only not reach its database? Its body is the same.

What readiness is, `ory_async/readiness.py` knows; what becomes of the answer, `verifier.py`.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from attrs import frozen

from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.client import Ory
from ory_async.credentials import SessionCredential
from ory_async.errors import BadRequest, OryError, ServerError, TransportError, Unauthorized
from ory_async.readiness import Readiness, readiness
from ory_async.sessions.ages import Clock, Moment, age
from ory_async.sessions.flight import SingleFlight, own

if TYPE_CHECKING:
    from ory_async.v1.models import Session
else:
    globals().update(later("ory_async.v1.models", "Session"))


log = logging.getLogger("ory_async")
INTERVAL = 1.0
"""Seconds between two questions for readiness, however many 401s there are."""
ALARM = 10.0
"""Seconds for which every 401 is doubted after one was false."""
_SEEN = 10_000
_ONCE: Options = {"max_retries": 0}


@frozen
class _Told:
    asked: Moment
    readiness: Readiness


class Doubt:
    """Confirms a 401.

    One that names itself `session_inactive` is final. Any other is confirmed by the readiness of Kratos. A pool of
    connections that is nearly used up leaves enough for readiness and too few for whoami, so a session that was alive
    here before is asked for once more where Kratos does say what went wrong: at the beginning of a sign-in. For some
    seconds after a 401 was false, so is every other.
    """

    def __init__(self, ory: Ory, clock: Callable[[], float] | None = None) -> None:
        self._ory, self._clock = ory, Clock(clock)
        self._seen: OrderedDict[str, float] = OrderedDict()
        """Credentials whose session was alive -> until when, in seconds since the epoch."""
        self._told: _Told | None = None
        self._alarm: Moment | None = None
        """When Kratos was last caught without its database."""
        self._flights: SingleFlight[Readiness] = SingleFlight()
        self._warned = False

    def alive(self, credential: SessionCredential, session: Session) -> None:
        """Whoami has just said so."""
        self._seen.pop(credential.key, None)
        self._seen[credential.key] = inf if session.expires_at is None else session.expires_at.timestamp()
        while len(self._seen) > _SEEN:
            self._seen.popitem(last=False)

    def forget(self, credential: SessionCredential) -> None:
        """Its session may well have ended."""
        self._seen.pop(credential.key, None)

    async def is_over(self, error: Unauthorized, credential: SessionCredential) -> bool:
        """True: the 401 stands. False: the session is there after all, ask again.

        Raises:
            OryError: Nobody can know.
        """
        if error.error_id == "session_inactive":
            return True
        now = self._clock()
        alarmed = self._alarm is not None and age(self._alarm, now) < ALARM
        doubted = alarmed or self._seen.get(credential.key, 0.0) > now.wall
        found = await self._readiness(now, newer=False)
        if doubted and found.verdict != "away":
            there = await self._is_signed_in(credential)
            if there:
                return False
            if there is None and found.verdict == "ready":
                found = await self._readiness(now, newer=True)
        if found.verdict == "away" and found.error is not None:
            self._alarm = self._clock()
            raise own(found.error) from error
        self.forget(credential)
        return True

    async def _readiness(self, now: Moment, *, newer: bool) -> Readiness:
        """What Kratos said less than a second ago, or says now. newer: it was asked after `now`."""
        told = self._told
        if told is not None:
            old = age(told.asked, self._clock())
            if old < INTERVAL:
                if not newer or told.readiness.verdict == "away" or told.asked.steady >= now.steady:
                    return told.readiness
                await self._ory._core.settings.time.sleep(INTERVAL - old)  # pyright: ignore[reportPrivateUsage]
        return await self._flights.run("", self._ask, hold=True)

    async def _ask(self) -> Readiness:
        asked = self._clock()
        found = await readiness(self._ory._core, "kratos")  # pyright: ignore[reportPrivateUsage]
        self._told = _Told(asked, found)
        if found.verdict == "unknown" and not self._warned:
            self._warned = True
            log.warning("is_ready: %s (%s): a 401 is taken as it is", found.error, type(found.error).__name__)
        return found

    async def _is_signed_in(self, credential: SessionCredential) -> bool | None:
        """Does the beginning of a sign-in find the session? It makes a login flow where there is none. None: it does
        not say. Raises OryError where it fails, as whoami would have if it could."""
        frontend = self._ory.frontend
        try:
            if credential.token:
                await frontend.create_native_login_flow(x_session_token=credential.token, options=_ONCE)
            else:
                await frontend.create_browser_login_flow(cookie=credential.cookie, options=_ONCE)
        except BadRequest as error:
            if error.error_id != "session_already_available":
                return None
            self._alarm = self._clock()
            return True
        except ServerError:
            self._alarm = self._clock()
            raise
        except TransportError:
            raise
        except OryError:
            return None
        return False
