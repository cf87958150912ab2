"""Hydra as one server: public and admin plane put together."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote, urlencode

from starlette.datastructures import Headers

from ory_async.testing.http.outgoing import Outgoing, Target
from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Part, Refused, health, unserved, version
from ory_async.testing.hydra.browser import OAuth2
from ory_async.testing.hydra.clients import Clients
from ory_async.testing.hydra.discovery import Discovery
from ory_async.testing.hydra.keys import Keys
from ory_async.testing.hydra.logout import Logout
from ory_async.testing.hydra.requests import Requests
from ory_async.testing.hydra.state import ID_TOKEN_KEYS, HydraState
from ory_async.testing.hydra.token_hook import NAME, TokenHooks
from ory_async.testing.hydra.tokens import Tokens
from ory_async.testing.hydra.wire import HydraDialect
from ory_async.testing.profile import Config, Profile
from ory_async.testing.source import Source


class Hydra:
    """The parts of Hydra, and the dialect they answer in. outgoing: its way to the token hook, if there is one."""

    def __init__(
        self, source: Source, config: Config, profile: Profile, outgoing: Outgoing, token_hook: Target | None = None
    ) -> None:
        self.state = state = HydraState(source, config)
        self.dialect = HydraDialect(profile)
        if token_hook is not None:
            outgoing.names.add(NAME)
        clients = Clients(state, profile, self.dialect)
        tokens = Tokens(state, profile, TokenHooks(state, outgoing, token_hook))
        self._tokens = tokens
        self._requests = Requests(state, profile, self.dialect, clients)
        self.parts: tuple[Part, ...] = (
            self,
            clients,
            Keys(state, profile),
            tokens,
            OAuth2(state, profile, self.dialect, tokens),
            Logout(state),
            self._requests,
            Discovery(profile),
        )

    def operations(self) -> list[Op]:
        """The rows that every server has, and what is not played."""
        return [version("/version"), *health(), unserved("createVerifiableCredential", "POST", "/credentials")]

    # -- for Kratos, which signs in for Hydra and lets Hydra sign in

    def get_login(self, call: Call) -> Answer:
        """A login request, as the admin plane shows it."""
        return self._requests.get_login(call)

    def accept_login(self, call: Call) -> Answer:
        """Somebody has signed in."""
        return self._requests.accept_login(call)

    def exchange(self, call: Call, issuer: str, form: Mapping[str, str], client: tuple[str, str]) -> JsonObject | None:
        """The claims of the id token that a code is good for; None when it is good for none.

        form: of the token request, but for the client, its id and secret.
        """
        id, secret = client
        known = self.state.clients.get(id)
        fields = {"grant_type": "authorization_code", **form}
        headers = {"content-type": "application/x-www-form-urlencoded"}
        if known is not None and known.auth_method == "client_secret_basic":
            pair = base64.b64encode(f"{quote(id)}:{quote(secret)}".encode()).decode()
            headers["authorization"] = f"Basic {pair}"
        else:
            fields |= {"client_id": id, "client_secret": secret}
        body = urlencode(fields).encode()
        inner = replace(call, method="POST", path="/oauth2/token", query="", body=body, headers=Headers(headers))
        try:
            answer = self._tokens.token(replace(inner, base=issuer.rstrip("/")))
        except Refused:
            return None
        return self.state.read(ID_TOKEN_KEYS, answer.body.get("id_token") or "")
