"""The tokens of a user who signed in once: grant `refresh_token`. Hydra gives a new refresh token each time and ends
the whole chain when an old one comes again, so nobody refreshes twice at once.

How a user signs in is `provider` (login and consent), or `device.py`.
"""

from __future__ import annotations

import asyncio
import hashlib
import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Core
from ory_async._runtime.json import dumps, is_object, loads
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.client import Ory
from ory_async.errors import (
    ConfigurationError,
    DecodeError,
    InvalidArgument,
    OAuth2Error,
    OryError,
    ServerError,
    TransportError,
)
from ory_async.oauth2.client_auth import Credentials
from ory_async.oauth2.holder import TokenHolder
from ory_async.oauth2.token import Token, state, unpack

if TYPE_CHECKING:
    from redis.asyncio import Redis
else:
    globals().update(later("redis.asyncio", "Redis"))


LOCKED = 30.0
"""Seconds for which one process may refresh while the others wait; the request itself has two thirds of them."""


class RefreshTokens(TokenHolder):
    """Access tokens of one user, renewed with a refresh token that changes each time.

    Args:
        client_auth: As for `ClientCredentials`.
        refresh_token: The one to begin with. A newer one in Redis goes first.
        ory: Whose Hydra gave it.
        on_rotate: Called with each new refresh token, a function or coroutine function: save it, for the old one is
            spent. It is called when the new one is kept already and others may go on; what it raises, the caller gets.
        redis: Where processes share the newest token and a lock. Without it, only one process may hold this chain. The
            tokens are kept there as they are: guard it.
        name: What Redis knows the chain by; None: a hash of the first refresh token.
        margin: As for `ClientCredentials`.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        client_auth: Credentials,
        refresh_token: str,
        *,
        ory: Ory,
        on_rotate: Callable[[str], Awaitable[None] | None] | None = None,
        redis: Redis | None = None,
        name: str | None = None,
        margin: float | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(client_auth, ory=ory, margin=margin, clock=clock)
        if not isinstance(refresh_token, str) or not refresh_token:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("refresh_token", "must be a token, not empty")
        self._refresh_token, self._on_rotate = refresh_token, on_rotate
        self._redis: Any = redis
        self._name = "ory:refresh:" + (name or hashlib.sha256(refresh_token.encode()).hexdigest())
        self._told = refresh_token

    @property
    def refresh_token(self) -> str:
        """The newest one that this process knows."""
        return self._refresh_token

    async def __call__(self) -> str:
        """An access token that is valid now.

        Raises:
            OAuth2Error: `invalid_grant`: the chain is over, the user must sign in again. TransportError: no answer;
                with `.sent` the chain may be over as well, for the answer that was lost held the next refresh token.
        """
        token = await super().__call__()
        await self._tell()
        return token

    async def _tell(self) -> None:
        if self._on_rotate is not None and self._told != self._refresh_token:
            self._told = self._refresh_token
            told = self._on_rotate(self._told)
            if inspect.isawaitable(told):
                await asyncio.shield(told)  # a caller that goes away must not stop the saving

    async def _renew_behind(self) -> None:
        await super()._renew_behind()
        await self._tell()

    async def _ask(self, core: Core) -> Token:
        if self._redis is None:
            return await self._refresh(core, {})
        from redis.exceptions import LockError, RedisError

        lock = self._redis.lock(self._name + ":lock", timeout=LOCKED, blocking_timeout=LOCKED)
        try:
            async with lock:
                kept = await self._newest()
                if kept is not None:
                    return kept
                own = core.settings.deadline
                longest = LOCKED * 2 / 3  # a request that outlived the lock could end the chain for everybody
                token = await self._refresh(core, {"deadline": longest if own is None else min(own, longest)})
                await self._redis.set(self._name, dumps({"refresh_token": self._refresh_token, "token": _text(token)}))
                return token
        except (LockError, RedisError, OSError) as error:
            # Refreshing without the lock could end the chain for everybody.
            raise TransportError(f"refresh: Redis is out of order ({type(error).__name__})", sent=False) from error

    async def _newest(self) -> Token | None:
        """The token that another process has got meanwhile; takes over its refresh token."""
        found = await self._redis.get(self._name)
        try:
            kept = loads(found if isinstance(found, bytes) else found.encode()) if found else None
        except ValueError:
            kept = None
        if not is_object(kept) or not isinstance(kept.get("refresh_token"), str) or not kept["refresh_token"]:
            return None
        self._refresh_token = kept["refresh_token"]
        token = unpack(str(kept.get("token")).encode(), self._now())
        fresh = token is not None and state(token, self._now()) == "fresh" and token.access_token != self._refused
        return token if fresh else None

    async def _refresh(self, core: Core, options: Options) -> Token:
        grant = "refresh_token"
        try:
            token = await self._exchange(core, {"grant_type": grant, grant: self._refresh_token}, options)
        except OryError as error:
            if _may_be_spent(error):
                error.add_note("The refresh token may be spent: if the next refresh is refused, sign in again.")
            raise
        # Kept before the old one is forgotten; without rotation none comes.
        self._refresh_token = token.refresh_token or self._refresh_token
        return token


def _may_be_spent(error: OryError) -> bool:
    """Did Hydra perhaps answer with the next refresh token, and that was lost? Its own refusals are none."""
    lost = isinstance(error, DecodeError) or (isinstance(error, ServerError) and not isinstance(error, OAuth2Error))
    return lost or (isinstance(error, TransportError) and error.sent)


def _text(token: Token) -> str:
    return token.pack().decode()


def signed_in(answer: Any, client_auth: Credentials, ory: Ory, **options: Any) -> RefreshTokens:
    """The tokens of somebody who has just signed in, as the token endpoint answered. Raises ConfigurationError where no
    refresh token came."""
    if not answer.refresh_token:
        raise ConfigurationError("scope: no refresh token came: ask for offline_access, and let the client have it")
    return RefreshTokens(client_auth, answer.refresh_token, ory=ory, **options)
