"""The tokens of a service of your own: grant `client_credentials`, one token for everybody who asks for the same.

Tokens of users are in `refresh.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

from ory_async._runtime.core import Core
from ory_async._runtime.json import dumps
from ory_async.client import Ory
from ory_async.errors import ConfigurationError
from ory_async.oauth2.client_auth import Credentials
from ory_async.oauth2.holder import TokenHolder
from ory_async.oauth2.token import Token, state, unpack
from ory_async.sessions.stores import SessionStore


class ClientCredentials(TokenHolder):
    """A token of this client, renewed by itself.

        tokens = ClientCredentials(("client-id", "secret"), scope="notes:read")
        ory = Ory.network("my-slug", api_key=tokens)      # or: httpx.AsyncClient(auth=tokens.httpx)

    Args:
        client_auth: (id, secret) for HTTP Basic, `SecretPost`, `PrivateKeyJwt`, or the mere id of a public client.
        ory: Whose Hydra gives the tokens; as `api_key=` of an `Ory` it is that one.
        scope: Scopes to ask for: text with spaces, or several texts.
        audience: Audiences to ask for: one, or several.
        margin: Seconds before its end that a token is renewed; None: a minute or a quarter of its life, the less.
        store: Shares the token with other processes (`RedisStore`). It is then kept there as it is: guard it.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        client_auth: Credentials,
        *,
        ory: Ory | None = None,
        scope: str | Sequence[str] = (),
        audience: str | Sequence[str] = (),
        margin: float | None = None,
        store: SessionStore | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(client_auth, ory=ory, margin=margin, clock=clock)
        self._scope = " ".join(texts("scope", scope))
        self._audience = texts("audience", audience)
        self._store = store

    async def _ask(self, core: Core) -> Token:
        form: dict[str, Any] = {"grant_type": "client_credentials"}
        if self._scope:
            form["scope"] = self._scope
        if self._audience:
            form["audience"] = self._audience
        if self._store is None:
            return await self._exchange(core, form)
        key = self._key(core)
        packed, mark = await self._store.get(key, claim=True)
        if packed and self._usable(packed) is None:
            await self._store.discard(key)  # then one process asks, and the others wait for what it gets
            packed, mark = await self._store.get(key, claim=True)
        try:
            if packed and (kept := self._usable(packed)):
                return kept
            token = await self._exchange(core, form)
            await self._store.set(key, mark, token.pack(), token.life)
            return token
        finally:
            await self._store.release(key)

    def _usable(self, packed: bytes) -> Token | None:
        """The token that a store has kept, if it is fresh and was not refused."""
        kept = unpack(packed, self._now())
        fresh = kept is not None and state(kept, self._now()) == "fresh" and kept.access_token != self._refused
        return kept if fresh else None

    def _key(self, core: Core) -> str:
        """What the token depends on, as a hash."""
        asked = [core.hosts.project, sorted(core.hosts.planes.items()), self.client_id, self._scope, self._audience]
        return "token:" + hashlib.sha256(dumps(asked)).hexdigest()


def texts(name: str, given: str | Sequence[str]) -> list[str]:
    """One text or several, as a list. Raises ConfigurationError."""
    found = given.split() if isinstance(given, str) else [*given]
    if not all(isinstance(each, str) and each and " " not in each for each in found):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name}: must be text, or several texts without spaces")
    return found
