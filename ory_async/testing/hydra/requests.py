"""Requests of login, consent, logout and devices, as the pages of an application answer them; what users agreed to.

Where browsers come from and go back to is in browser.py and logout.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_object
from ory_async.testing.hydra.clients import Clients
from ory_async.testing.hydra.state import ConsentDecision, ConsentRequest, HydraState, LoginDecision, LoginRequest
from ory_async.testing.hydra.wire import (
    HydraDialect,
    json_body,
    mistyped,
    no_row,
    nothing_here,
    oauth_error,
    page_of,
    with_query,
)
from ory_async.testing.profile import Profile
from ory_async.testing.source import stamp

_LOGIN_BODY: dict[str, type] = {
    "subject": str,
    "remember": bool,
    "remember_for": int,
    "extend_session_lifespan": bool,
    "acr": str,
    "amr": list,
    "force_subject_identifier": str,
    "identity_provider_session_id": str,
    "context": object,
}
_CONSENT_BODY: dict[str, type] = {
    "grant_scope": list,
    "grant_access_token_audience": list,
    "session": dict,
    "remember": bool,
    "remember_for": int,
    "handled_at": str,
    "context": object,
}
_REJECT_BODY: dict[str, type] = {
    "error": str,
    "error_description": str,
    "error_hint": str,
    "error_debug": str,
    "status_code": int,
}
_CHALLENGE_MISSING = "Query parameter 'challenge' is not defined but should have been."


class Requests:
    """The operations around login, consent and logout, of the admin plane."""

    def __init__(self, state: HydraState, profile: Profile, dialect: HydraDialect, clients: Clients) -> None:
        self._state = state
        self._profile = profile
        self._dialect = dialect
        self._clients = clients

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        requests, sessions = "/admin/oauth2/auth/requests", "/admin/oauth2/auth/sessions"
        today, unknown = self._profile.device_flow, self._dialect.unknown
        return [
            Op("getOAuth2LoginRequest", "GET", requests + "/login", self.get_login),
            Op("acceptOAuth2LoginRequest", "PUT", requests + "/login/accept", self.accept_login),
            Op("rejectOAuth2LoginRequest", "PUT", requests + "/login/reject", self.reject_login),
            Op("getOAuth2ConsentRequest", "GET", requests + "/consent", self.get_consent),
            Op("acceptOAuth2ConsentRequest", "PUT", requests + "/consent/accept", self.accept_consent),
            Op("rejectOAuth2ConsentRequest", "PUT", requests + "/consent/reject", self.reject_consent),
            Op("getOAuth2LogoutRequest", "GET", requests + "/logout", self.get_logout),
            Op("acceptOAuth2LogoutRequest", "PUT", requests + "/logout/accept", self.accept_logout),
            Op("rejectOAuth2LogoutRequest", "PUT", requests + "/logout/reject", self.reject_logout),
            Op(
                "acceptUserCodeRequest", "PUT", requests + "/device/accept", self.accept_user_code if today else unknown
            ),
            Op("listOAuth2ConsentSessions", "GET", sessions + "/consent", self.list_consents),
            Op("revokeOAuth2ConsentSessions", "DELETE", sessions + "/consent", self.revoke_consents),
            Op("revokeOAuth2LoginSessions", "DELETE", sessions + "/login", self.revoke_logins),
        ]

    # -- login requests

    def _shown_client(self, client_id: str) -> JsonObject | None:
        client = self._state.clients.get(client_id)
        return None if client is None else self._clients.document(client)

    def _check_age(self, requested_at: datetime, kind: str) -> None:
        age = (self._state.now() - requested_at).total_seconds()
        if age > self._state.config.oauth2_request_lifespan:
            raise oauth_error("request_unauthorized", f"The {kind} request has expired, please try again.")

    def _login(self, call: Call) -> LoginRequest:
        request = self._state.logins.get(_challenge(call, "login"))
        if request is None:
            raise nothing_here()
        self._check_age(request.requested_at, "login")
        return request

    def _request_document(self, request: LoginRequest, challenge: str, skip: bool) -> JsonObject:
        return {
            "challenge": challenge,
            "requested_scope": request.scope,
            "requested_access_token_audience": request.audience,
            "skip": skip,
            "subject": request.subject,
            "oidc_context": request.oidc_context,
            "client": self._shown_client(request.client_id),
            "request_url": request.url,
        }

    def get_login(self, call: Call) -> Answer:
        """What a login page has to know."""
        request = self._login(call)
        body = self._request_document(request, request.challenge, request.skip)
        return Answer(200, {**body, "session_id": request.session_id})

    def accept_login(self, call: Call) -> Answer:
        """The login page signed somebody in."""
        _challenge(call, "login")
        body = self._decision(call, _LOGIN_BODY, login=True)
        if not body.get("subject"):
            raise oauth_error("invalid_request", "Field 'subject' must not be empty.")
        request = self._login(call)
        if request.subject and body["subject"] != request.subject:
            return Answer(200, {"redirect_to": with_query(request.url, {"prompt": "login"})})
        if request.skip:
            body["remember"] = True
        at = request.authenticated_at or self._state.now()
        return self._decided_login(request, LoginDecision(request, body, error=False, authenticated_at=at))

    def reject_login(self, call: Call) -> Answer:
        """The login page refused."""
        _challenge(call, "login")
        body = self._decision(call, _REJECT_BODY, login=True)
        request = self._login(call)
        return self._decided_login(
            request, LoginDecision(request, body, error=True, authenticated_at=self._state.now())
        )

    def _decided_login(self, request: LoginRequest, decision: LoginDecision) -> Answer:
        verifier = self._state.secret()
        self._state.login_verifiers[verifier] = decision
        return Answer(200, {"redirect_to": with_query(request.url, {"login_verifier": verifier})})

    def _decision(self, call: Call, types: Mapping[str, type], *, login: bool) -> JsonObject:
        """The body of accept or reject."""

        def refusal(reason: str) -> Refused:
            if login:
                return oauth_error("invalid_request", f"Unable to decode body because: {reason}")
            return Refused(400, "The error is unrecognizable", message="error")

        body = json_body(call, refusal)
        unknown = sorted(set(body) - set(types))
        if unknown and self._profile.unknown_members_refused:
            raise refusal(f"json: unknown field '{unknown[0]}'")
        wrong = mistyped(body, types)
        if wrong is not None:
            raise refusal(wrong)
        return body

    # -- consent requests

    def _consent(self, call: Call) -> ConsentRequest:
        request = self._state.consents.get(_challenge(call, "consent"))
        if request is None:
            raise nothing_here()
        self._check_age(request.requested_at, "consent")
        return request

    def consent_document(self, request: ConsentRequest, challenge: str) -> JsonObject:
        """What a consent page has to know."""
        login = request.login
        body = self._request_document(login.request, challenge, request.skip)
        if self._profile.consent_request_id:
            body["consent_request_id"] = request.id
        return {
            **body,
            "subject": login.subject,
            "login_challenge": login.request.id,
            "login_session_id": login.request.session_id,
            "acr": login.body.get("acr") or "",
            "amr": login.body.get("amr") or [],
            "context": login.body.get("context"),
        }

    def get_consent(self, call: Call) -> Answer:
        """What a consent page has to know."""
        request = self._consent(call)
        return Answer(200, self.consent_document(request, request.challenge))

    def accept_consent(self, call: Call) -> Answer:
        """The user agrees, to all or to part of it."""
        return self._decide_consent(call, _CONSENT_BODY, error=False)

    def reject_consent(self, call: Call) -> Answer:
        """The user does not agree."""
        return self._decide_consent(call, _REJECT_BODY, error=True)

    def _decide_consent(self, call: Call, types: Mapping[str, type], *, error: bool) -> Answer:
        _challenge(call, "consent")
        body = self._decision(call, types, login=False)
        session: JsonObject = {} if error else body.get("session") or {}
        if any(value is not None and not is_object(value) for value in session.values()):
            raise Refused(400, "The error is unrecognizable", message="error")
        request = self._consent(call)
        if request.skip and not error:
            body["remember"] = False
        verifier = self._state.secret()
        self._state.consent_verifiers[verifier] = ConsentDecision(request, body, error, self._state.now())
        url = request.login.request.url
        return Answer(200, {"redirect_to": with_query(url, {"consent_verifier": verifier})})

    # -- logout requests

    def _logout(self, call: Call) -> Any:
        request = self._state.logouts.get(call.arg("logout_challenge") or call.arg("challenge") or "")
        if request is None or request.rejected:
            raise no_row()
        return request

    def get_logout(self, call: Call) -> Answer:
        """Who is to be signed out; 410 and an address to begin again once it is done."""
        request = self._logout(call)
        if request.used and not self._profile.logout_stateless:
            return Answer(410, {"redirect_to": request.url})
        rp_initiated = request.client_id is not None
        body = {
            "challenge": request.challenge,
            "subject": request.subject,
            "sid": request.session_id,
            "request_url": request.url,
            "rp_initiated": rp_initiated,
            "expires_at": None if rp_initiated else stamp(request.expires_at),
            "requested_at": None if rp_initiated else stamp(request.requested_at),
            "client": self._shown_client(request.client_id) if rp_initiated else None,
        }
        return Answer(200, body)

    def accept_logout(self, call: Call) -> Answer:
        """The user does want to leave."""
        request = self._logout(call)
        request.accepted = True
        url = f"{call.base}/oauth2/sessions/logout"
        return Answer(200, {"redirect_to": with_query(url, {"logout_verifier": request.verifier})})

    def reject_logout(self, call: Call) -> Answer:
        """The user stays."""
        request = self._state.logouts.get(call.arg("logout_challenge") or call.arg("challenge") or "")
        if request is None:
            raise nothing_here()
        request.rejected, request.accepted = True, False
        return Answer(204)

    # -- device requests (today only)

    def accept_user_code(self, call: Call) -> Answer:
        """The user typed in the code that the device shows."""

        def refusal(reason: str) -> Refused:
            return oauth_error("invalid_request", f"Unable to decode request body: {reason}")

        state = self._state
        challenge = call.arg("device_challenge")
        if not challenge:
            raise oauth_error(
                "invalid_request", "Query parameter 'device_challenge' is not defined but should have been."
            )
        code = json_body(call, refusal).get("user_code")
        if not code:
            raise oauth_error("invalid_request", "Field 'user_code' must not be empty.")
        if challenge not in state.device_challenges:
            raise nothing_here()
        waiting = (one for one in state.devices.values() if one.user_code == code and one.grant is None)
        device = next((one for one in waiting if one.expires_at > state.now()), None)
        if device is None:
            raise oauth_error(
                "invalid_request",
                "The 'user_code' session could not be found or has expired or is otherwise malformed.",
            )
        verifier = state.secret()
        typed, csrf = state.device_challenges[challenge]
        state.device_verifiers[verifier] = device, csrf
        query = {"client_id": device.client_id, "device_verifier": verifier}
        query |= {"user_code": "****"} if typed else {}
        return Answer(200, {"redirect_to": f"{call.base}/oauth2/device/verify?{urlencode(sorted(query.items()))}"})

    # -- what was agreed to

    def _session_document(self, decision: ConsentDecision) -> JsonObject:
        body, request = decision.body, decision.request
        session: JsonObject = body.get("session") or {}
        shown = "" if self._profile.consent_request_id else str(UUID(request.id))
        document: JsonObject = {"consent_request_id": request.id} if self._profile.consent_request_id else {}
        inner = self.consent_document(request, shown)
        return {
            **document,
            "grant_scope": body.get("grant_scope") or [],
            "grant_access_token_audience": body.get("grant_access_token_audience") or [],
            "session": {name: session.get(name) or {} for name in ("access_token", "id_token")},
            "remember": bool(body.get("remember")),
            "remember_for": body.get("remember_for") or 0,
            "handled_at": stamp(decision.handled_at),
            "context": body.get("context"),
            "consent_request": {**inner, "oidc_context": inner["oidc_context"] or {}},
        }

    def list_consents(self, call: Call) -> Answer:
        """What a user agreed to, the newest first."""
        subject = call.arg("subject")
        if not subject:
            raise oauth_error("invalid_request", "Query parameter 'subject' is not defined but should have been.")
        state, session_id = self._state, call.arg("login_session_id")
        of_user = {id: one for id, one in reversed(state.granted.items()) if one.subject == subject}
        rows = [id for id, one in of_user.items() if session_id in (None, "", one.request.login.request.session_id)]
        rows = [id for id in rows if not of_user[id].over(state.now())]
        if not rows:
            return Answer(200, [])
        path = "/admin/oauth2/auth/sessions/consent"
        shown, headers = page_of(self._profile, call, path, "consents", rows, len(of_user), swapped=True)
        return Answer(200, [self._session_document(of_user[id]) for id in shown], headers)

    def revoke_consents(self, call: Call) -> Answer:
        """Take back what a user agreed to, and the tokens that came of it."""
        subject, client, everything = call.arg("subject"), call.arg("client"), call.arg("all") == "true"
        request_id = call.arg("consent_request_id")
        granted = self._state.granted
        if self._profile.consent_request_id:
            given = [bool(subject), bool(client), everything, bool(request_id)]
            if given not in ([True, True, False, False], [True, False, True, False], [False, False, False, True]):
                raise oauth_error("invalid_request", "Invalid combination of query parameters.")
            if request_id:
                self._state.revoke_consents([granted[request_id]] if request_id in granted else [])
                return Answer(204)
        elif not subject:
            raise oauth_error("invalid_request", "Query parameter 'subject' is not defined but should have been.")
        elif not client and not everything:
            raise oauth_error(
                "invalid_request",
                "Query parameter both 'client' and 'all' is not defined but one of them should have been.",
            )
        self._state.revoke_consents(
            one
            for one in granted.values()
            if one.subject == subject and (not client or one.request.login.request.client_id == client)
        )
        return Answer(204)

    def revoke_logins(self, call: Call) -> Answer:
        """Forget who is signed in: one session, or all of a user."""
        sid, subject = call.arg("sid"), call.arg("subject")
        if not sid and not subject:
            raise oauth_error("invalid_request", "Either 'subject' or 'sid' query parameters need to be defined.")
        sessions = self._state.sessions
        gone = [sid] if sid else [one.id for one in sessions.values() if one.subject == subject]
        for id in gone:
            sessions.pop(id, None)
        return Answer(204)


def _challenge(call: Call, kind: str) -> str:
    challenge = call.arg(f"{kind}_challenge") or call.arg("challenge")
    if not challenge:
        raise oauth_error("invalid_request", _CHALLENGE_MISSING)
    return challenge
