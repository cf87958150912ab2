"""The public keys of an issuer: which of them may sign, and when they are fetched. When is a pure function.

What a token says is in `tokens.py`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from attrs import evolve, frozen

from ory_async import credentials
from ory_async._runtime.core import Core
from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_list, is_object
from ory_async._runtime.later import later
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async._runtime.response import Response
from ory_async.client import Ory
from ory_async.errors import ConfigurationError, DecodeError, InvalidToken, OryError
from ory_async.hosts import Hosts, base_url, warn_if_insecure
from ory_async.sessions.ages import Clock, Moment, age
from ory_async.sessions.flight import SingleFlight, own

if TYPE_CHECKING:
    from jwt import PyJWK
else:
    globals().update(later("jwt", "PyJWK"))


log = logging.getLogger("ory_async")


JWKS = Operation(name="session_keys", method="GET", path="/", service="kratos", repeat=True)


@frozen
class Limits:
    """Seconds. Keys older than `max_age` are fetched again; while that fails they are used up to `max_stale`. Whatever
    else makes for a fetch (there are no keys, or a key id that nobody knows) does so once per `cooldown`."""

    max_age: float = 300.0
    max_stale: float = 3600.0
    cooldown: float = 30.0


def plan(
    *, known: bool, fetched: float | None, tried: float | None, limits: Limits
) -> Literal["use", "refresh", "fetch", "refuse"]:
    """What to do for a token whose key id is `known` or not: use the keys that are there, use them and fetch new
    ones meanwhile, wait for new ones, or refuse. Pure.

    Args:
        known: Is there a key of this id?
        fetched: Seconds since the keys were fetched; None: never.
        tried: Seconds since a fetch began that failed, or was not the first one; None: never.
        limits: See there.
    """
    calm = tried is None or tried >= limits.cooldown
    if not known or fetched is None or fetched >= limits.max_stale:
        return "fetch" if calm else "refuse"
    return "refresh" if calm and fetched >= limits.max_age else "use"


class Keys:
    """The keys of one issuer.

    Args:
        ory: The client that fetches them.
        url: Where they are; None: Hydra's `/.well-known/jwks.json`. Neither headers nor keys of the client go there.
        algorithms: Keys of others are left out.
        limits: When they are fetched.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        ory: Ory,
        url: str | None,
        algorithms: Collection[str],
        limits: Limits,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._core = ory._core  # pyright: ignore[reportPrivateUsage]
        self._elsewhere = None if url is None else _elsewhere(self._core, url)
        self._algorithms, self._limits = algorithms, limits
        self._clock = Clock(clock, self._core.settings.time)
        self._keys: dict[str, PyJWK] = {}
        self._fetched_at: Moment | None = None
        self._tried_at: Moment | None = None
        self._failure: OryError | None = None
        self._flights: SingleFlight[None] = SingleFlight()
        self._refresh: asyncio.Task[None] | None = None

    async def get(self, kid: str) -> PyJWK:
        """The key of this id. Raises InvalidToken without one; OryError where keys could not be fetched."""
        now, known, running = self._clock(), kid in self._keys, self._flights.is_running("")
        fetched = None if self._fetched_at is None else self._since(self._fetched_at, now)
        tried = None if self._tried_at is None else age(self._tried_at, now)
        if self._failure is None and (fetched is None or fetched >= self._limits.max_stale):
            tried = None  # nothing to go by: what was tried has not even ended
        step = plan(known=known, fetched=fetched, tried=tried, limits=self._limits)
        if step in ("fetch", "refresh") and not running:
            self._tried_at = now
        if step == "refresh":
            self._refresh = asyncio.create_task(self._fetch_quietly())  # nobody waits for it
        elif step == "fetch" or (step == "refuse" and running):
            await self._flights.run("", self._fetch, hold=True)
        elif step == "refuse" and self._failure is not None:
            raise own(self._failure)
        if kid not in self._keys:
            raise hinted(InvalidToken("kid: signed by no known key"))
        return self._keys[kid]

    def _since(self, fetched: Moment, now: Moment) -> float:
        """The age of the keys. A clock that was put back does not say: they are due, and go on for as long as the
        other clock lets them."""
        found = age(fetched, now)
        return found if isfinite(found) else max(self._limits.max_age, now.steady - fetched.steady)

    async def _fetch_quietly(self) -> None:
        await asyncio.sleep(0)  # whoever found out goes first
        try:
            await self._fetch()
        except OryError as error:
            log.warning("the keys could not be fetched (%s): the old ones go on", error)

    async def _fetch(self) -> None:
        first = not self._keys
        try:
            keys = signing_keys(await self._document(), self._algorithms)
            if not keys:
                raise DecodeError("no key that may sign", "keys")
        except OryError as error:
            self._failure = error
            raise
        self._keys, self._fetched_at, self._failure = keys, self._clock(), None
        if first:  # a key that is new right now may be fetched at once
            self._tried_at = None

    async def _document(self) -> Any:
        """As it came: in a model one member of a wrong type would cost all keys."""
        from ory_async.v1.api.wellknown.discover_json_web_keys import OPERATION

        if self._elsewhere is None:
            return await self._core.send(OPERATION, Request(OPERATION.path), _json)
        core, path = self._elsewhere
        return await core.send(JWKS, Request(path), _json)


def _elsewhere(core: Core, url: object) -> tuple[Core, str]:
    """What asks a URL that is none of Ory's, on the connections of a client, and the path there."""
    if not isinstance(url, str):
        raise ConfigurationError(f"jwks_url: must be a URL, not {type(url).__name__}")
    base_url("jwks_url", url.partition("?")[0])
    warn_if_insecure({"jwks_url": url}, 5)
    parts = urlsplit(url)
    hosts = Hosts(project=f"{parts.scheme}://{parts.netloc}")
    settings = evolve(core.settings, headers={}, base_url=None)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Core(core.pool, hosts, credentials.Keys(), settings), path


def _json(response: Response, lenient: bool) -> Any:
    return response.json()


def signing_keys(document: Any, algorithms: Collection[str]) -> dict[str, PyJWK]:
    """The keys of a JWKS that may sign, by their ids. What is no such key is left out, whatever is wrong with it."""
    import jwt

    found = document.get("keys") if is_object(document) else None
    keys: dict[str, PyJWK] = {}
    for data in found if is_list(found) else ():
        if not is_object(data) or not isinstance(data.get("kid"), str) or data.get("use") == "enc":
            continue
        try:
            key = jwt.PyJWK(data)
        except Exception as error:  # members of any type and size go to other libraries
            log.debug("a key of a JWKS is left out: %s", type(error).__name__)
            continue
        if key.algorithm_name in algorithms:
            keys[data["kid"]] = key
    return keys
