"""Hydra as one server: public and admin plane put together."""

from __future__ import annotations

from ory_async.testing.http.wire import Op, Part, health, unserved, version
from ory_async.testing.hydra.browser import OAuth2
from ory_async.testing.hydra.clients import Clients
from ory_async.testing.hydra.discovery import Discovery
from ory_async.testing.hydra.keys import Keys
from ory_async.testing.hydra.logout import Logout
from ory_async.testing.hydra.requests import Requests
from ory_async.testing.hydra.state import HydraState
from ory_async.testing.hydra.tokens import Tokens
from ory_async.testing.hydra.wire import HydraDialect
from ory_async.testing.profile import Config, Profile
from ory_async.testing.source import Source


class Hydra:
    """The parts of Hydra, and the dialect they answer in."""

    def __init__(self, source: Source, config: Config, profile: Profile) -> None:
        state = HydraState(source, config)
        self.dialect = HydraDialect(profile)
        clients, tokens = Clients(state, profile, self.dialect), Tokens(state, profile)
        self.requests = Requests(state, profile, self.dialect, clients)
        self.parts: tuple[Part, ...] = (
            self,
            clients,
            Keys(state, profile),
            tokens,
            OAuth2(state, profile, self.dialect, tokens),
            Logout(state),
            self.requests,
            Discovery(profile),
        )

    def operations(self) -> list[Op]:
        """The rows that every server has, and what is not played."""
        return [version("/version"), *health(), unserved("createVerifiableCredential", "POST", "/credentials")]
