"""Signing out of Hydra: a browser asks, the logout page answers, and the browser goes where the client wants it.

Not played: the calls of front- and back-channel logout.
"""

from __future__ import annotations

from collections.abc import Mapping

from ory_async.testing.http.wire import Answer, Call, Op, Refused
from ory_async.testing.hydra.browser import SESSION_COOKIE, hint_claims
from ory_async.testing.hydra.state import Client, HydraState, LogoutRequest
from ory_async.testing.hydra.wire import (
    form_of,
    nothing_here,
    oauth_error,
    own_url,
    redirect,
    set_cookie,
    with_query,
    without_page,
)


class Logout:
    """The endpoint where browsers are signed out."""

    def __init__(self, state: HydraState) -> None:
        self._state = state
        self._config = state.config

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("revokeOidcSession", "GET", "/oauth2/sessions/logout", self.logout),
            Op("revokeOidcSession", "POST", "/oauth2/sessions/logout", without_page(self.logout)),
        ]

    def logout(self, call: Call) -> Answer:
        """Begin to sign a user out, or finish it with the verifier of an accepted request."""
        query = {**{name: values[0] for name, values in call.args.items()}, **form_of(call)}
        try:
            verifier = call.arg("logout_verifier")
            return self._finish_logout(call, verifier) if verifier else self._begin_logout(call, query)
        except Refused as error:
            members = {"error": error.id or error.message, "error_description": error.reason or ""}
            return redirect(with_query(f"{call.base}/oauth2/fallbacks/error", members))

    def _begin_logout(self, call: Call, query: Mapping[str, str]) -> Answer:
        state = self._state
        after = self._config.oauth2_after_logout or f"{call.base}/oauth2/fallbacks/logout/callback"
        hint = query.get("id_token_hint", "")
        client: Client | None = None
        if hint:
            client, session_id, after = self._rp_logout(call, query, after)
            session = state.sessions.get(session_id)
        else:
            for name in ("state", "post_logout_redirect_uri"):
                if query.get(name):
                    raise oauth_error(
                        "invalid_request",
                        f"Logout failed because query parameter {name} is set but id_token_hint is missing.",
                    )
            session = state.session(call.cookies.get(SESSION_COOKIE))
        if session is None:
            return redirect(after)
        request = LogoutRequest(
            challenge=state.source.new_id(),
            verifier=state.source.new_id(),
            subject=session.subject,
            session_id=session.id,
            url=own_url(call).removeprefix(call.base),
            redirect_to=after,
            client_id=client.id if client else None,
            requested_at=state.now(),
            expires_at=state.later(self._config.oauth2_request_lifespan),
        )
        state.logouts[request.challenge] = request
        return redirect(f"{self._config.ui_url}/logout?logout_challenge={request.challenge}")

    def _rp_logout(self, call: Call, query: Mapping[str, str], after: str) -> tuple[Client, str, str]:
        """The client, the session and the last address of a logout that a client asks for."""
        claims = hint_claims(self._state, query["id_token_hint"])
        if claims.get("iss") != f"{call.base}/":
            raise oauth_error("invalid_request", "Logout failed because the id_token_hint has another issuer.")
        if not claims.get("sid"):
            raise oauth_error("invalid_request", "Logout failed because id_token_hint is missing sid claim.")
        client = next((self._state.clients[one] for one in claims["aud"] if one in self._state.clients), None)
        if client is None:
            raise oauth_error(
                "invalid_request",
                "Logout failed because none of the listed audiences is a registered OAuth 2.0 Client.",
            )
        wanted = query.get("post_logout_redirect_uri")
        if wanted:
            if wanted not in client.list("post_logout_redirect_uris"):
                raise oauth_error(
                    "invalid_request",
                    "Logout failed because query parameter post_logout_redirect_uri is not a whitelisted as a "
                    "post_logout_redirect_uri for the client.",
                )
            after = with_query(wanted, {"state": query.get("state") or None})
        return client, str(claims["sid"]), after

    def _finish_logout(self, call: Call, verifier: str) -> Answer:
        state = self._state
        request = next((one for one in state.logouts.values() if one.verifier == verifier), None)
        if request is None or not request.accepted or request.rejected:
            raise nothing_here()
        request.used = True
        if request.client_id is None and request.expires_at < state.now():
            raise oauth_error("request_unauthorized", "The logout request has expired, please try again.")
        if request.client_id is None:
            session = state.session(call.cookies.get(SESSION_COOKIE))
            if session is None or session.subject != request.subject:
                return redirect(request.redirect_to)
        state.sessions.pop(request.session_id, None)
        return redirect(request.redirect_to, [set_cookie(SESSION_COOKIE, state.secret(), state.now(), -1)])
