"""What holds a token: one request for any number of waiters, renewed while it still lives, a failure kept for a moment.

Which grant is asked with is the business of those below it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from random import random
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Core
from ory_async._runtime.later import Library
from ory_async._runtime.settings import Options
from ory_async.client import Ory
from ory_async.errors import ConfigurationError, DecodeError, OryError
from ory_async.oauth2.client_auth import Credentials, checked, client_id, proof
from ory_async.oauth2.token import Token, held, state
from ory_async.sessions.ages import Clock, Moment, age
from ory_async.sessions.flight import SingleFlight
from ory_async.v1.api.oauth2 import Oauth2Api

if TYPE_CHECKING:
    import aiohttp
else:
    aiohttp = Library("aiohttp")


log = logging.getLogger("ory_async")
CALM = 1.0
"""Seconds for which a failure is kept: nobody asks again before."""


class TokenHolder:
    """The base of `ClientCredentials` and `RefreshTokens`. `await tokens()` gives an access token that is valid now."""

    def __init__(
        self,
        client_auth: Credentials,
        *,
        ory: Ory | None,
        margin: float | None,
        clock: Callable[[], float] | None,
    ) -> None:
        if margin is not None and not 0 <= margin < float("inf"):
            raise ConfigurationError(f"margin: must be seconds from 0 up, not {margin!r}")
        self._client_auth, self._margin, self._clock = checked(client_auth), margin, clock
        self._core: Core | None = None if ory is None else ory.using(lambda core: core)
        self._token: Token | None = None
        self._refused: str | None = None
        """The token that a resource server did not take: it is not taken back from a store."""
        self._renewed: Moment | None = None
        """When a token was last given up because of a refusal."""
        self._failure: tuple[OryError, float] | None = None
        self._flights: SingleFlight[Token] = SingleFlight()
        self._behind: asyncio.Task[None] | None = None

    @property
    def client_id(self) -> str:
        """The id of the client that asks."""
        return client_id(self._client_auth)

    async def __call__(self) -> str:
        """An access token that is valid now. One that is near its end is renewed behind the caller's back.

        Raises:
            OAuth2Error: The server refused. TransportError: no answer. The same again for a second after a failure.
        """
        now = self._now()
        if self._token is not None and (how_old := state(self._token, now)) != "over":
            if how_old == "stale" and not self._is_calm(now) and not self._is_renewing():
                self._behind = asyncio.create_task(self._renew_behind())
            return self._token.access_token
        return (await self._flights.run("", self._obtain)).access_token

    async def renew(self, old: str) -> bool:
        """A resource server refused `old` with 401: is there another token to try, now?

        Asks the server only if `old` is still the one that is held, and not for a second after the last time: who
        refuses the new one as well would refuse the next. Raises what asking raises.
        """
        if self._token is not None and self._token.access_token == old:
            now = self._now()
            if self._renewed is not None and age(self._renewed, now) < CALM:
                return False
            self._token, self._refused, self._renewed = None, old, now
        return await self() != old

    def bind(self, core: Core) -> None:
        """Used as `api_key=`: the tokens come from the same deployment. Done by `Ory` when it is built.

        Raises ConfigurationError if they already come from another one, or it has no `hydra_public`.
        """
        token_endpoint(core)
        if self._core is None:
            self._core = core
        elif self._core.hosts != core.hosts:
            raise ConfigurationError(f"{type(self).__name__}: its tokens come from another deployment already")

    # -- for other clients; each imports its library when touched

    @property
    def httpx(self) -> Any:
        """An `httpx.Auth`: `httpx.AsyncClient(auth=tokens.httpx)`. A 401 is answered with a renewed token, once."""
        from ory_async.oauth2.adapters import httpx_auth

        return httpx_auth(self, "httpx")

    @property
    def httpx2(self) -> Any:
        """The same for httpx2 (extra `httpx2`)."""
        from ory_async.oauth2.adapters import httpx_auth

        return httpx_auth(self, "httpx2")

    @property
    def aiohttp(self) -> aiohttp.ClientMiddlewareType:
        """A middleware of aiohttp (extra `aiohttp`): `aiohttp.ClientSession(middlewares=(tokens.aiohttp,))`."""
        from ory_async.oauth2.adapters import aiohttp_middleware

        return aiohttp_middleware(self)

    # -- how

    async def _ask(self, core: Core) -> Token:
        """A new token from the server."""
        raise NotImplementedError

    async def _exchange(self, core: Core, form: dict[str, Any], options: Options | None = None) -> Token:
        """What the token endpoint gives for a grant."""
        asked = self._now()
        members, basic = proof(self._client_auth, token_endpoint(core), asked.wall)
        exchanging = Oauth2Api(core).oauth2_token_exchange({**form, **members}, client_auth=basic, options=options)
        del form, members, basic  # a crash report shows local variables
        answer = await exchanging
        if not answer.access_token:
            raise DecodeError("the token endpoint gave no access token", "access_token")
        return held(answer, asked, self._margin, random())

    async def _obtain(self) -> Token:
        now = self._now()
        if self._token is not None and state(self._token, now) == "fresh":
            return self._token  # somebody else has just renewed it
        if self._failure is not None and self._is_calm(now):
            raise self._failure[0]
        if self._core is None:
            raise ConfigurationError(f"{type(self).__name__}: pass ory=, or use it as api_key= of an Ory")
        try:
            token = await self._ask(self._core)
        except OryError as error:
            self._failure = error, now.steady
            raise
        self._token, self._failure = token, None
        return token

    async def _renew_behind(self) -> None:
        try:
            await self._flights.run("", self._obtain)
        except OryError as error:
            log.warning("the token of %s could not be renewed (%s): the old one goes on", self.client_id, error)

    def _now(self) -> Moment:
        return Clock(self._clock, None if self._core is None else self._core.settings.time)()

    def _is_calm(self, now: Moment) -> bool:
        """Is the last failure too fresh to ask again?"""
        return self._failure is not None and 0 <= now.steady - self._failure[1] < CALM

    def _is_renewing(self) -> bool:
        task = self._behind
        return task is not None and not task.done() and task.get_loop() is asyncio.get_running_loop()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client_id}>"


def token_endpoint(core: Core) -> str:
    """Its URL. Raises ConfigurationError where a client knows no Hydra."""
    from ory_async.v1.api.oauth2.oauth2_token_exchange import OPERATION

    return (core.settings.base_url or core.hosts.base_url(OPERATION)) + OPERATION.path
