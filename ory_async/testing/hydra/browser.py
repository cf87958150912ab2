"""The public endpoints of Hydra where browsers begin: authorization, and the devices without one.

Not played: implicit and hybrid grants, request objects, form_post and pairwise subjects. Signing out is in logout.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused
from ory_async.testing.hydra.state import (
    ID_TOKEN_KEYS,
    Client,
    Code,
    ConsentDecision,
    ConsentRequest,
    DeviceRequest,
    Grant,
    HydraState,
    LoginDecision,
    LoginRequest,
    LoginSession,
)
from ory_async.testing.hydra.tokens import DEVICE_GRANT, Tokens, check_request
from ory_async.testing.hydra.wire import (
    SPEC_HEADERS,
    HydraDialect,
    audience_of,
    csrf_cookie,
    filled_form,
    form_audience,
    form_of,
    oauth_error,
    own_url,
    redirect,
    set_cookie,
    token_endpoint,
    with_query,
    without_page,
)
from ory_async.testing.profile import Profile

SESSION_COOKIE = "ory_hydra_session_dev"
DEVICE_COOKIE = "ory_hydra_device_csrf_dev"
_VERIFIERS = ("login_verifier", "consent_verifier", "device_verifier")
_USER_CODE = "BCDFGHJKLMNPQRSTVWXZbcdfghjkmnpqrstvwxz23456789"


@dataclass(slots=True)
class Visit:
    """A browser at the authorization (or device verification) endpoint."""

    call: Call
    client: Client
    query: dict[str, str]
    redirect_uri: str = ""
    scope: list[str] = field(default_factory=list[str])
    audience: list[str] = field(default_factory=list[str])
    device: DeviceRequest | None = None

    @property
    def prompt(self) -> list[str]:
        """What the client asks to be shown."""
        return self.query.get("prompt", "").split()


class OAuth2:
    """The operations that browsers and devices begin with."""

    def __init__(self, state: HydraState, profile: Profile, dialect: HydraDialect, tokens: Tokens) -> None:
        self._unknown = dialect.unknown
        self._state = state
        self._profile = profile
        self._config = state.config
        self._tokens = tokens

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        rows = [
            Op("oAuth2Authorize", "GET", "/oauth2/auth", self.authorize),
            Op("oAuth2Authorize", "POST", "/oauth2/auth", without_page(self.authorize)),
        ]
        if self._profile.device_flow:
            rows += [
                Op("oAuth2DeviceFlow", "POST", "/oauth2/device/auth", token_endpoint(self.device)),
                Op("performOAuth2DeviceVerificationFlow", "GET", "/oauth2/device/verify", self.verify_device),
            ]
        else:
            rows += [
                Op("oAuth2DeviceFlow", "POST", "/oauth2/device/auth", self._unknown),
                Op("performOAuth2DeviceVerificationFlow", "GET", "/oauth2/device/verify", self._unknown),
            ]
        return rows

    # -- the authorization endpoint

    def authorize(self, call: Call) -> Answer:
        """Where a browser begins, and where the login and consent pages send it back to."""
        query = {**{name: values[0] for name, values in call.args.items()}, **form_of(call)}
        back: str | None = None
        try:
            client = self._state.clients.get(query.get("client_id", ""))
            if client is None:
                raise oauth_error("invalid_client", "The requested OAuth 2.0 Client does not exist.")
            if "request" in query or "request_uri" in query:
                raise Refused(501, "The fake does not serve request objects (oAuth2Authorize).")
            scope, mode = query.get("scope", "").split(), query.get("response_mode", "")
            if mode not in ("", "query", "fragment", "form_post"):
                raise oauth_error("unsupported_response_mode", f"Request with unsupported response_mode '{mode}'.")
            back = _redirect_uri(client, query.get("redirect_uri"), scope)
            visit = Visit(call, client, query, back, scope, audience_of(call.args.get("audience", [])))
            self._check(visit)
            return self._go_on(visit, self._code)
        except Refused as error:
            if error.status == 501:
                raise
            members = {"error": error.id, "error_description": error.reason}
            if back is None:
                return redirect(with_query(f"{call.base}/oauth2/fallbacks/error", members))
            return self._send_back(back, query, members)

    def _check(self, visit: Visit) -> None:
        check_request(visit.client, visit.scope, visit.audience)
        if visit.query.get("registration"):
            raise oauth_error("registration_not_supported")
        kind = visit.query.get("response_type", "")
        allowed = visit.client.list("response_types") or ["code"]
        if not kind:
            raise oauth_error(
                "unsupported_response_type",
                "The request is missing the 'response_type' parameter.",
            )
        if sorted(kind.split()) not in [sorted(one.split()) for one in allowed]:
            raise oauth_error(
                "unsupported_response_type", f"The client is not allowed to request response_type '{kind}'."
            )
        if kind != "code":
            raise Refused(501, f"The fake does not serve response_type {kind} (oAuth2Authorize).")
        if visit.query.get("response_mode") == "form_post":
            raise Refused(501, "The fake does not serve response_mode form_post (oAuth2Authorize).")
        if len(visit.query.get("state", "")) < 8:
            raise oauth_error(
                "invalid_state",
                "Request parameter 'state' must be at least be 8 characters long to ensure sufficient entropy.",
            )

    def _send_back(self, uri: str, query: Mapping[str, str], members: Mapping[str, str | None]) -> Answer:
        """303 to the client."""
        members = {**members, "state": query.get("state")}
        if query.get("response_mode") == "fragment":
            url = f"{uri}#" + urlencode(sorted((k, v) for k, v in members.items() if v is not None))
        else:
            url = with_query(uri, members)
        return Answer(303, "", [("location", url), ("cache-control", "no-store")], text=True)

    def _go_on(self, visit: Visit, finish: Callable[[Visit, ConsentDecision], Answer]) -> Answer:
        """One more step of login and consent; `finish` comes after both."""
        login, consent = (visit.query.get(name, "").strip() for name in _VERIFIERS[:2])
        if login:
            decision, cookies = self._verify_login(visit, login)
            return self._ask_consent(visit, decision, cookies)
        if consent:
            return finish(visit, self._verify_consent(visit, consent))
        return self._ask_login(visit)

    def _ask_login(self, visit: Visit) -> Answer:
        state, query = self._state, visit.query
        session = None if "login" in visit.prompt else state.session(visit.call.cookies.get(SESSION_COOKIE))
        hint = query.get("id_token_hint")
        claims = hint_claims(self._state, hint) if hint else None
        if session is not None and query.get("max_age", "").isdigit():
            age = (state.now() - session.authenticated_at).total_seconds()
            session = session if age <= int(query["max_age"]) else None
        if session is not None and claims is not None and claims.get("sub") != session.subject:
            raise oauth_error(
                "login_required",
                "Request failed because subject claim from id_token_hint does not match subject from authentication "
                "session.",
            )
        if session is None and "none" in visit.prompt:
            raise oauth_error("login_required", "Prompt 'none' was requested, but no existing login session was found.")
        context: JsonObject = {name: query[name].split() for name in ("acr_values", "ui_locales") if query.get(name)}
        context |= {name: query[name] for name in ("display", "login_hint") if query.get(name)}
        context |= {"id_token_hint_claims": claims} if claims else {}
        challenge = state.hex_id() if visit.device is None else state.secret()
        request = LoginRequest(
            challenge=challenge,
            id=state.hex_id(),
            client_id=visit.client.id,
            url=with_query(own_url(visit.call), {}, drop=_VERIFIERS) if visit.device else own_url(visit.call),
            scope=visit.scope,
            audience=visit.audience,
            oidc_context=None if visit.device else context,
            csrf=state.secret(),
            session_id=session.id if session else state.source.new_id(),
            requested_at=state.now(),
            subject=session.subject if session else "",
            authenticated_at=session.authenticated_at if session else None,
            device=visit.device,
        )
        state.logins[challenge] = request
        page = "registration" if "registration" in visit.prompt else "login"
        cookie = self._cookie(csrf_cookie("login", visit.client.id), request.csrf)
        return redirect(f"{self._config.ui_url}/{page}?login_challenge={challenge}", [cookie])

    def _cookie(self, name: str, value: str, length: float | None = None) -> str:
        usual = self._config.oauth2_request_lifespan
        return set_cookie(name, value, self._state.now(), usual if length is None else length)

    def _too_old(self, requested_at: datetime) -> bool:
        return (self._state.now() - requested_at).total_seconds() > self._config.oauth2_request_lifespan

    def _verify_login(self, visit: Visit, verifier: str) -> tuple[LoginDecision, list[str]]:
        state = self._state
        decision = state.login_verifiers.get(verifier)
        if decision is None:
            raise oauth_error("access_denied", "The login verifier is invalid.")
        request = decision.request
        if decision.error:
            raise _denied(decision.body, "login request denied")
        if self._too_old(request.requested_at):
            raise oauth_error("request_unauthorized", "The login request has expired. Please try again.")
        _check_csrf(visit.call, csrf_cookie("login", request.client_id), request.csrf)
        visit.device = request.device
        cookies: list[str] = []
        remember = bool(decision.body.get("remember"))
        if not request.skip and remember:
            session = LoginSession(request.session_id, decision.subject, decision.authenticated_at, state.secret())
            state.sessions[session.id] = session
        elif not request.skip:
            known = state.session(visit.call.cookies.get(SESSION_COOKIE))
            if known is not None:
                del state.sessions[known.id]
            cookies.append(self._cookie(SESSION_COOKIE, state.secret(), -1))
        if remember and (not request.skip or decision.body.get("extend_session_lifespan")):
            length = float(decision.body.get("remember_for") or 0)
            cookies.append(self._cookie(SESSION_COOKIE, state.sessions[request.session_id].cookie, length))
        return decision, cookies

    def _ask_consent(self, visit: Visit, decision: LoginDecision, cookies: list[str]) -> Answer:
        state = self._state
        known = state.remembered(visit.client.id, decision.subject, visit.scope or decision.request.scope)
        skip = known and "consent" not in visit.prompt
        if "none" in visit.prompt and not skip:
            raise oauth_error("consent_required", "Prompt 'none' was requested, but no previous consent was found.")
        request = ConsentRequest(state.hex_id(), state.hex_id(), decision, state.secret(), skip, state.now())
        state.consents[request.challenge] = request
        cookies.append(self._cookie(csrf_cookie("consent", visit.client.id), request.csrf))
        return redirect(f"{self._config.ui_url}/consent?consent_challenge={request.challenge}", cookies)

    def _verify_consent(self, visit: Visit, verifier: str) -> ConsentDecision:
        state = self._state
        decision = state.consent_verifiers.get(verifier)
        if decision is None:
            raise oauth_error(
                "access_denied",
                "The consent verifier has already been used, has not been granted, or is invalid.",
            )
        request = decision.request
        login = request.login.request
        if login.client_id != visit.client.id:
            raise oauth_error("invalid_client", "The flow client id does not match the authorize request client id.")
        if request.id in state.used_consents:
            raise oauth_error("access_denied", "The consent verifier has already been used.")
        state.used_consents.add(request.id)
        if self._too_old(request.requested_at):
            raise oauth_error("request_unauthorized", "The consent request has expired, please try again.")
        if decision.error:
            raise _denied(decision.body, "consent request denied")
        _check_csrf(visit.call, csrf_cookie("consent", login.client_id), request.csrf)
        visit.device = login.device
        if not request.skip:
            state.granted[request.id] = decision
        return decision

    def _grant_of(self, visit: Visit, decision: ConsentDecision, kind: str) -> Grant:
        """What the user agreed to."""
        login = decision.request.login
        session: JsonObject = decision.body.get("session") or {}
        claims: JsonObject = {
            **(session.get("id_token") or {}),
            "iss": f"{visit.call.base}/",
            "sub": login.subject,
            "aud": [visit.client.id],
            "auth_time": int(login.authenticated_at.timestamp()),
            "iat": int(self._state.now().timestamp()),
            "rat": int(login.request.requested_at.timestamp()),
            "sid": login.request.session_id,
        }
        claims |= {name: login.body[name] for name in ("acr", "amr") if login.body.get(name)}
        claims |= {"nonce": visit.query["nonce"]} if visit.query.get("nonce") else {}
        return Grant(
            kind=kind,
            client_id=visit.client.id,
            subject=login.subject,
            scope=list(decision.body.get("grant_scope") or []),
            audience=list(decision.body.get("grant_access_token_audience") or []),
            claims=dict(session.get("access_token") or {}),
            id_claims=claims,
            consent=decision,
        )

    def _code(self, visit: Visit, decision: ConsentDecision) -> Answer:
        query = visit.query
        challenge, method = query.get("code_challenge", ""), query.get("code_challenge_method", "")
        if challenge and method in ("", "plain"):
            raise oauth_error("invalid_request", "Clients must use code_challenge_method=S256, plain is not allowed.")
        if challenge and method != "S256":
            raise oauth_error("invalid_request", "The code_challenge_method is not supported, use S256 instead.")
        grant = self._grant_of(visit, decision, "authorization_code")
        value = self._state.secret("ory_ac_")
        end = self._state.later(self._config.oauth2_code_lifespan)
        self._state.codes[value] = Code(grant, query.get("redirect_uri"), challenge, end)
        return self._send_back(visit.redirect_uri, query, {"code": value, "scope": " ".join(grant.scope)})

    # -- devices without a browser (today only)

    def device(self, call: Call) -> Answer:
        """Two codes: one for the device to poll with, one for its user to type in."""
        form = filled_form(call)
        client = self._tokens.authenticate(call, form)
        if form.get("client_id") != client.id:
            raise oauth_error("invalid_request", "Provided client_id mismatch.")
        if DEVICE_GRANT not in client.list("grant_types"):
            raise oauth_error(
                "invalid_grant", f"The requested OAuth 2.0 Client does not have the '{DEVICE_GRANT}' grant."
            )
        scope, audience = form.get("scope", "").split(), form_audience(call)
        check_request(client, scope, audience)
        state, length = self._state, self._config.oauth2_device_lifespan
        user_code = "".join(state.source.random.choices(_USER_CODE, k=8))
        request = DeviceRequest(state.secret("ory_dc_"), user_code, client.id, scope, audience, state.later(length))
        state.devices[request.device_code] = request
        page = f"{call.base}/oauth2/device/verify"
        body = {
            "Header": None,
            "device_code": request.device_code,
            "user_code": user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?user_code={user_code}",
            "expires_in": int(length),
            "interval": self._config.oauth2_device_interval,
        }
        return Answer(200, body, list(SPEC_HEADERS))

    def verify_device(self, call: Call) -> Answer:
        """The browser of a device's user: to the page where the code is typed in, then login, consent, done."""
        state, query = self._state, {name: values[0] for name, values in call.args.items()}
        verifier = query.get("device_verifier")
        if verifier is None and not any(query.get(name) for name in _VERIFIERS):
            challenge, csrf = state.secret(), state.secret()
            state.device_challenges[challenge] = query.get("user_code", ""), csrf
            where = {"device_challenge": challenge, "user_code": query.get("user_code")}
            return redirect(with_query(f"{self._config.ui_url}/device", where), [self._cookie(DEVICE_COOKIE, csrf)])
        client = state.clients.get(query.get("client_id", ""))
        device, csrf = state.device_verifiers.get(verifier or "", (None, ""))
        if client is None or (verifier and (device is None or call.cookies.get(DEVICE_COOKIE) != csrf)):
            raise oauth_error(
                "access_denied", "The device verifier has already been used, has not been granted, or is invalid."
            )
        visit = Visit(call, client, query, device=device)
        if device is not None:
            visit.scope, visit.audience = device.scope, device.audience
        return self._go_on(visit, self._approve)

    def _approve(self, visit: Visit, decision: ConsentDecision) -> Answer:
        assert visit.device is not None
        visit.device.grant = self._grant_of(visit, decision, "device_authorization")
        return redirect(f"{self._config.ui_url}/device/success?" + urlencode({"client_id": visit.client.id}))


def hint_claims(state: HydraState, hint: str) -> JsonObject:
    """What an id_token_hint says; invalid_request when it is none of ours."""
    claims = state.read(ID_TOKEN_KEYS, hint)
    if claims is None:
        raise oauth_error("invalid_request", "The id_token_hint could not be verified.")
    return claims


def _redirect_uri(client: Client, asked: str | None, scope: Iterable[str]) -> str:
    """The registered address that a request means; a native client may choose its loopback port (RFC 8252)."""
    known = client.list("redirect_uris")
    if not asked and "openid" in scope:
        raise oauth_error("invalid_request", "The 'redirect_uri' parameter is required when using OpenID Connect 1.0.")
    if not asked and len(known) == 1:
        return known[0]
    if asked and any(asked == one or _same_loopback(asked, one) for one in known):
        return asked
    raise oauth_error(
        "invalid_request",
        "The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered redirect urls.",
    )


def _same_loopback(asked: str, known: str) -> bool:
    try:
        a, b = urlsplit(asked), urlsplit(known)
    except ValueError:
        return False
    same = (a.scheme, a.hostname, a.path, a.query) == (b.scheme, b.hostname, b.path, b.query)
    return same and not a.fragment and a.scheme == "http" and a.hostname in ("127.0.0.1", "::1")


def _check_csrf(call: Call, name: str, expected: str) -> None:
    given = call.cookies.get(name)
    if given is None:
        raise oauth_error("request_forbidden", "No CSRF value available in the session cookie.")
    if given != expected:
        raise oauth_error(
            "request_forbidden",
            "The CSRF value from the token does not match the CSRF value from the data store.",
        )


def _denied(body: JsonObject, name: str) -> Refused:
    """The error that a login or consent page refused with."""
    text = f"{body.get('error_description') or ''} {body.get('error_hint') or ''}".strip()
    status = body.get("status_code") or 400
    return Refused(status if status in set(HTTPStatus) else 400, text, id=body.get("error") or name)
