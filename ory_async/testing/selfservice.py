"""The handlers of self-service flows. What a kind of flow does with a submit is one entry in `_SUBMIT`."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from . import flows
from .flows import KINDS, Flow, Form, clear_messages, complain, fill, flow_document
from .kratos import current_session, is_uuid
from .profile import Config, Profile
from .schema import IdentitySchema
from .state import Identity, Session, Store, Taken, identity_document, session_document, stamp
from .wire import Answer, Call, JsonObject, Op, Refused, is_object, not_found

_ALREADY = {
    "login": "A valid session was detected and thus login is not possible. Did you forget to set `?refresh=true`?",
    "registration": "A valid session was detected and thus registration is not possible.",
}
_DISABLED = (
    "This endpoint was disabled by system administrator. Please check your url or contact the system administrator "
    "to enable it."
)
_BLOCKED = (
    "The flow however was initiated as an API request. To prevent potential misuse and mitigate several attack "
    "vectors including CSRF, the request has been blocked. Please consult the documentation."
)
_COOKIE = 'The HTTP Request Header included the "Cookie" key, indicating that this request was made by a Browser.'
_ORIGIN = (
    'The HTTP Request Header included the "Origin" key, indicating that this request was made as part of an AJAX '
    "request in a Browser."
)
_PROXY_COOKIES = ("__cf", "_cf", "cf_")


class _Again(Exception):
    """The submit is answered by the form, status 400."""


@dataclass(frozen=True, slots=True)
class SelfService:
    """Native login and registration, and reading the verification flow that registration opens."""

    store: Store
    profile: Profile
    flows: dict[str, Flow] = field(default_factory=dict[str, Flow])

    @property
    def config(self) -> Config:
        """What the operator configured."""
        return self.store.config

    def operations(self) -> list[Op]:
        """The rows of the routing table: three for every kind, as far as it is played."""
        rows: list[Op] = []
        for kind in KINDS:
            name, path = kind.capitalize(), f"/self-service/{kind}"
            rows.append(Op(f"get{name}Flow", "GET", f"{path}/flows", self._getter(kind), csrf=True))
            if kind in _SUBMIT:
                rows.append(Op(f"createNative{name}Flow", "GET", f"{path}/api", self._creator(kind)))
                rows.append(Op(f"update{name}Flow", "POST", path, self._updater(kind)))
        return rows

    def _creator(self, kind: str) -> Callable[[Call], Answer]:
        return lambda call: Answer(200, flow_document(self.create(kind, call)))

    def _getter(self, kind: str) -> Callable[[Call], Answer]:
        return lambda call: self.read(kind, call)

    def _updater(self, kind: str) -> Callable[[Call], Answer]:
        return lambda call: self.submit(kind, call)

    # -- create and read

    def create(self, kind: str, call: Call) -> Flow:
        """A new flow for a create call; the refusals of that call are raised."""
        session = current_session(self.store, call)
        aal = call.arg("aal") or "aal1"
        if aal not in ("aal1", "aal2"):
            text = f"expected one of [aal1, aal2] but got {aal}"
            raise Refused(400, f"Unable to parse AuthenticationMethod Assurance Level (AAL): {text}")
        return_to = self._return_to(call)
        schema = self._asked_schema(call)
        refresh = call.arg("refresh") == "true" and session is not None
        higher = aal != "aal1"
        if session is not None and (kind != "login" or not (refresh or (higher and session.aal != aal))):
            raise Refused(400, _ALREADY[kind], id="session_already_available", message="you are already logged in")
        if session is None and higher and kind == "login":
            raise Refused(
                401,
                "You can not requested a higher AAL (AAL2/AAL3) without an active session.",
                id="session_aal1_required",
                message="aal2 and aal3 can only be requested if a session exists already",
            )
        flow = self.open(kind, call)
        flow.return_to, flow.identity_schema = return_to, schema
        if call.arg("return_session_token_exchange_code") == "true":
            flow.exchange_code = secrets.token_urlsafe(48)
        if kind == "login":
            flow.refresh, flow.requested_aal = refresh, aal
            if higher:
                flow.messages = [flows.SECOND_FACTOR]
            elif refresh:
                flow.messages = [flows.CONFIRM_IT_IS_YOU]
        flow.nodes = KINDS[kind].nodes(self.form(flow), flow)
        return flow

    def open(self, kind: str, call: Call, *, address: str | None = None) -> Flow:
        """Store a new flow of a kind."""
        now = self.store.now()
        query = f"?{call.query}" if call.query and call.path.endswith("/api") else ""
        flow = Flow(
            kind,
            issued_at=now,
            expires_at=now + timedelta(seconds=self.config.flow_lifespan),
            request_url=f"{call.base}/self-service/{kind}/api{query}",
            base=call.base,
        )
        flow.nodes = KINDS[kind].nodes(self.form(flow), flow)
        if address is not None:
            flow.state, flow.active, flow.messages = "sent_email", "code", [flows.VERIFICATION_SENT]
            if self.profile.verification_resend_node and flow.nodes is not None:
                flow.nodes.append(flows.resend_node(address))
        self.flows[flow.id] = flow
        return flow

    def form(self, flow: Flow) -> Form:
        """What the nodes of a flow depend on."""
        return Form(self.config, self.profile, self.schema(flow))

    def schema(self, flow: Flow) -> IdentitySchema:
        """The identity schema of a flow."""
        return self.store.schema(flow.identity_schema)

    def _asked_schema(self, call: Call) -> str | None:
        name = call.arg("identity_schema")
        if not name or not self.profile.identity_schema_param:
            return None
        if name not in self.store.schemas:
            raise Refused(400, f'Requested identity schema "{name}" does not exist.')
        return name

    def _return_to(self, call: Call) -> str | None:
        url = call.arg("return_to")
        if not url:
            return None
        asked = urlsplit(url)
        for allowed in map(urlsplit, (call.base, *self.config.return_urls)):
            if (asked.scheme, asked.netloc) == (allowed.scheme, allowed.netloc) and asked.path.startswith(allowed.path):
                return url
        reason = f'Requested return_to URL "{url}" is not allowed.'
        raise Refused(400, reason, id="self_service_flow_return_to_forbidden")

    def read(self, kind: str, call: Call) -> Answer:
        """Get a flow: 404 when it is unknown, 410 when its time is over."""
        flow = self._find(kind, call.arg("id"))
        if flow.expires_at <= self.store.now():
            text = (
                f"The {kind} flow has expired. Call the {kind} flow init API endpoint to initialize a new {kind} flow."
            )
            raise Refused(
                410,
                text,
                id="self_service_flow_expired" if kind in ("login", "registration") else None,
                details={"api": f"{call.base}/self-service/{kind}/api"},
            )
        document = flow_document(flow)
        # Only the create call answers the exchange code.
        document.pop("session_token_exchange_code", None)
        return Answer(200, document)

    def _find(self, kind: str, id: str | None) -> Flow:
        flow = self.flows.get(id or "")
        if flow is None or flow.kind != kind:
            raise not_found()
        return flow

    # -- submit

    def submit(self, kind: str, call: Call) -> Answer:
        """Submit a flow: an answer of its strategy, or 400 with the form."""
        id = call.arg("flow")
        if not id or not is_uuid(id):
            raise Refused(400, "The flow query parameter is missing or malformed.")
        flow = self._find(kind, id)
        session = current_session(self.store, call) if _token_or_no_cookie(call) else None
        clear_messages(flow)
        flow.transient_payload = None
        try:
            if session is not None and kind == "registration":
                id_, text = "session_already_available", "you are already logged in"
                raise Refused(400, _ALREADY[kind], id=id_, message=text)
            if session is not None and not flow.refresh and flow.requested_aal == session.aal:
                flow.messages = [flows.generic(_ALREADY[kind])]
                raise _Again
            if flow.expires_at <= self.store.now():
                raise self._expired(flow, call)
            data = self._body(flow, call)
            self._guard(flow, call, data)
            return _SUBMIT[kind](self, flow, call, data, session)
        except _Again:
            return Answer(400, flow_document(flow))

    def _expired(self, flow: Flow, call: Call) -> Refused:
        fresh = self.open(flow.kind, call)
        fresh.identity_schema = flow.identity_schema
        now = self.store.now()
        fresh.messages = [flows.expired(flow.kind, flow.expires_at, now)]
        since = now - flow.expires_at
        minutes = since.total_seconds() / 60
        return Refused(
            410,
            f"The self-service flow expired {minutes:.2f} minutes ago, initialize a new one.",
            id="self_service_flow_expired",
            message="self-service flow expired",
            siblings={
                "expired_at": stamp(flow.expires_at),
                "since": (since // timedelta(microseconds=1)) * 1000,
                "use_flow_id": fresh.id,
            },
        )

    def _body(self, flow: Flow, call: Call) -> JsonObject:
        if call.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            return call.form()
        try:
            data: Any = call.json() if call.body else {}
        except ValueError:
            data = None
        if not is_object(data):
            flow.messages = [flows.generic("Unable to decode form as JSON.")]
            raise _Again
        return data

    def _guard(self, flow: Flow, call: Call, data: JsonObject) -> None:
        """Native flows are not for browsers: no Origin, no cookie but those of a proxy."""
        foreign = [name for name in call.cookies if not name.startswith(_PROXY_COOKIES)]
        found = _ORIGIN if call.headers.get("origin") else _COOKIE if foreign else None
        if found:
            fill(flow, {name: data[name] for name in ("identifier", "traits") if name in data})
            flow.messages = [flows.generic(f"{found} {_BLOCKED}")]
            raise _Again

    # -- documents

    def signed_in(self, session: Session, call: Call) -> JsonObject:
        """The session of a successful submit."""
        identity = identity_document(session.identity, call.base)
        return session_document(session, identity, session.devices(), active=True)

    def sign_in(self, identity: Identity, call: Call) -> Session:
        """Open a session for the caller."""
        return self.store.sign_in(identity, ip=call.client, user_agent=call.headers.get("user-agent"))


def _token_or_no_cookie(call: Call) -> bool:
    """A broken session cookie must reach the guard, which answers with the form."""
    return bool(call.headers.get("x-session-token")) or not call.cookies


def _not_played(method: str) -> Refused:
    return Refused(501, f"FakeOry does not play the method {method} yet.")


def _login(service: SelfService, flow: Flow, call: Call, data: JsonObject, session: Session | None) -> Answer:
    method = data.get("method")
    if method == "oidc" or (method == "password" and "password" not in service.config.methods):
        raise Refused(404, _DISABLED)
    if method != "password" or flow.requested_aal != "aal1":
        if method == "code" and "code" in service.config.methods:
            raise _not_played("code")
        flow.messages = [flows.NO_LOGIN_STRATEGY]
        raise _Again
    identifier = str(data.get("identifier") or data.get("password_identifier") or "")
    password = str(data.get("password") or "")
    if identifier:
        fill(flow, {"identifier": identifier})
    for name, value in (("identifier", identifier), ("password", password)):
        if not value:
            complain(flow, name, flows.missing(name))
    if not identifier or not password:
        raise _Again
    identity = service.store.by_identifier(identifier, "password")
    if identity is None or not identity.check_password(password):
        flow.messages = [flows.WRONG_PASSWORD]
        raise _Again
    _refuse_disabled(identity)
    refreshed = flow.refresh and session is not None and session.identity is identity
    if session is not None and refreshed:
        service.store.refresh(session)
    else:
        session = service.sign_in(identity, call)
    flow.active = "password"
    fill(flow, {"identifier": ""})
    document = service.signed_in(session, call)
    if refreshed:
        # This one answer counts the device of the refresh as well; whoami does not.
        document["devices"] += [{**session.devices()[0], "id": "00000000-0000-0000-0000-000000000000"}]
    return Answer(200, {"session_token": session.token, "session": document, "continue_with": None})


def _refuse_disabled(identity: Identity) -> None:
    if not identity.active:
        details = {"identity_id": identity.id}
        raise Refused(401, "This account was disabled.", message="identity is disabled", details=details)


_METHODS = {"password", "code", "profile", "oidc", "saml", "webauthn", "passkey", "totp", "lookup_secret", "link"}


def _registration(service: SelfService, flow: Flow, call: Call, data: JsonObject, session: Session | None) -> Answer:
    config, profile = service.config, service.profile
    method, traits = data.get("method"), data.get("traits", {})
    two_step = config.registration_style == "two_step"
    if method == "profile" and two_step:
        _check_traits(service, flow, traits, two_step)
        raise _credential_step(service, flow, data)
    if method == "password" and "password" in config.methods:
        return _register(service, flow, call, data)
    if method == "code" and "code" in config.methods:
        raise _not_played("code")
    off = method == "code" and profile.disabled_code_registration == 404
    if off or method in ("oidc", "password"):
        raise Refused(404, _DISABLED)
    if method not in _METHODS and two_step:
        # Without a method the traits are looked at, as if the first form had been sent.
        _check_traits(service, flow, traits, two_step)
    flow.messages = [flows.NO_REGISTRATION_STRATEGY]
    raise _Again


def _check_traits(
    service: SelfService, flow: Flow, traits: Any, show: bool, more: Mapping[str, JsonObject] | None = None
) -> None:
    """Answer with the form when the traits do not fit, or when there is `more` to complain about."""
    violations = service.schema(flow).violations(traits)
    if not violations and not more:
        return
    if show:
        fill(flow, {"traits": traits})
    for violation in violations:
        complain(flow, violation.name, flows.violation_message(violation, service.profile))
    for name, words in (more or {}).items():
        complain(flow, name, words)
    raise _Again


def _credential_step(service: SelfService, flow: Flow, data: JsonObject) -> _Again:
    form, traits = service.form(flow), data.get("traits", {})
    if data.get("screen") == "previous" and service.profile.two_step_keeps_form:
        flow.nodes = flows.registration_nodes(form, flow)
    else:
        flow.nodes = flows.credential_step_nodes(form, traits)
        flow.messages = [flows.CHOOSE_CREDENTIAL]
        flow.transient_payload = data.get("transient_payload") or {}
    fill(flow, {"traits": traits})
    return _Again()


def _register(service: SelfService, flow: Flow, call: Call, data: JsonObject) -> Answer:
    store, config = service.store, service.config
    traits, password = data.get("traits", {}), str(data.get("password") or "")
    _check_traits(service, flow, traits, True, None if password else {"password": flows.missing("password")})
    if len(password) < config.password_min_length:
        fill(flow, {"traits": traits})
        complain(flow, "password", flows.password_too_short(len(password), config.password_min_length))
        raise _Again
    body: JsonObject = {"schema_id": service.schema(flow).id, "traits": traits}
    try:
        identity = store.create(body, password=password, sent=config.verification_hook)
    except Taken:
        names = [v for values in service.schema(flow).identifiers(traits).values() for v in values]
        identifier = next((name for name in names if store.by_identifier(name)), "")
        flow.messages = [flows.taken(identifier, config.methods, config.login_hints)]
        raise _Again from None
    return Answer(200, _registered(service, call, identity))


def _registered(service: SelfService, call: Call, identity: Identity) -> JsonObject:
    """Run the hooks after a registration: verification first, then the session."""
    following: list[JsonObject] = []
    if service.config.verification_hook:
        # One mail, to the first address.
        for address in identity.verifiable[:1]:
            flow = service.open("verification", call, address=address.value)
            inner = {"id": flow.id, "verifiable_address": address.value}
            following.append({"action": "show_verification_ui", "flow": inner})
    out: JsonObject = {}
    if service.config.session_hook:
        session = service.sign_in(identity, call)
        out = {"session_token": session.token, "session": service.signed_in(session, call)}
        following.append({"action": "set_ory_session_token", "ory_session_token": session.token})
    out["identity"] = identity_document(identity, call.base)
    out["continue_with"] = following or None
    return out


Submit = Callable[[SelfService, Flow, Call, JsonObject, "Session | None"], Answer]
_SUBMIT: dict[str, Submit] = {"login": _login, "registration": _registration}
