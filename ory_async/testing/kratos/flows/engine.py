"""The engine of self-service flows: creating, reading and submitting them, for browsers and natively.

How a kind of flow plugs in: one row `flows.Kind` in the module of the kind (login.py, registration.py, settings.py,
recovery.py), named in `KINDS` below. The row gives the checks of the create call, the form, and the strategy of a
submit. Everything else is done here, once for all kinds: the routes; native, JSON and HTML mode (303 or body);
csrf cookie and token; the cookie guard of native flows; return_to; expiry. A strategy gets a `flows.Submit` and

* returns an `Outcome`: 200 with a body, or a browser that has to go on elsewhere (422, in HTML mode 303),
* raises `Again`: the form is the answer, with what the strategy wrote into the flow (`complain`, `fill`, messages),
* raises `Refused`: an error envelope; in HTML mode the error page, or the place `redirect_browser_to` names.

Strategies use `service.open` for further flows, `service.sign_in` and `service.cookies` for sessions,
`service.mail_code` for codes, `service.build` to make the form anew after the state of a flow has changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from ory_async.testing.http.bodies import LARGEST, TOO_LARGE
from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_object, not_found, unserved
from ory_async.testing.kratos.browser import (
    csrf_cookie,
    csrf_cookie_name,
    csrf_token,
    csrf_violation,
    is_csrf,
    location_change,
    masked,
    see_other,
    wants_json,
)
from ory_async.testing.kratos.flows import flow as flows
from ory_async.testing.kratos.flows.challenge import LoginProvider
from ory_async.testing.kratos.flows.flow import (
    Again,
    Flow,
    Form,
    Kind,
    MailedCode,
    Outcome,
    Submit,
    clear_messages,
    fill,
    flow_document,
    show_traits,
)
from ory_async.testing.kratos.flows.login import LOGIN
from ory_async.testing.kratos.flows.recovery import RECOVERY, VERIFICATION
from ory_async.testing.kratos.flows.registration import REGISTRATION
from ory_async.testing.kratos.flows.settings import SETTINGS
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.kratos.sessions import current_session, is_uuid
from ory_async.testing.kratos.state import Identity, Session, Store, identity_document, session_document, stamp
from ory_async.testing.profile import Config, Profile

KINDS: dict[str, Kind] = {kind.name: kind for kind in (LOGIN, REGISTRATION, SETTINGS, RECOVERY, VERIFICATION)}

_BLOCKED = (
    "The flow however was initiated as an API request. To prevent potential misuse and mitigate several attack "
    "vectors including CSRF, the request has been blocked. Please consult the documentation."
)
_COOKIE = 'The HTTP Request Header included the "Cookie" key, indicating that this request was made by a Browser.'
_ORIGIN = (
    'The HTTP Request Header included the "Origin" key, indicating that this request was made as part of an AJAX '
    "request in a Browser."
)
_BODIES = ("multipart/form-data", "application/x-www-form-urlencoded", "application/json")
CODE_TRIES = 5
_PROXY_COOKIES = ("__cf", "_cf", "cf_")
_STUB_TIME = "0001-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class SelfService:
    """All kinds of flows, browser logout and the error page."""

    store: Store
    profile: Profile
    flows: dict[str, Flow] = field(default_factory=dict[str, Flow])
    errors: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    oauth2: LoginProvider | None = None
    logout_tokens: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def config(self) -> Config:
        """What the operator configured."""
        return self.store.config

    def operations(self) -> list[Op]:
        """The rows of the routing table: four for every kind."""
        rows: list[Op] = []
        for kind in KINDS.values():
            name, path = kind.name.capitalize(), f"/self-service/{kind.name}"
            rows.append(Op(f"createNative{name}Flow", "GET", f"{path}/api", self._on(self.create, kind, "api")))
            rows.append(
                Op(f"createBrowser{name}Flow", "GET", f"{path}/browser", self._on(self.create, kind, "browser"), True)
            )
            rows.append(Op(f"get{name}Flow", "GET", f"{path}/flows", self._on(self.read, kind), csrf=True))
            rows.append(Op(f"update{name}Flow", "POST", path, self._on(self.submit, kind)))
            if kind.open is not None:
                rows.append(Op(f"open{name}Link", "GET", path, self._on(kind.open, self)))
        logout = "/self-service/logout"
        rows.append(Op("createBrowserLogoutFlow", "GET", f"{logout}/browser", self.create_logout, csrf=True))
        rows.append(Op("updateLogoutFlow", "GET", logout, self.logout, csrf=True))
        callback = "/self-service/methods/oidc/callback/{provider}"
        rows.append(unserved("the callback of OpenID providers", "GET", callback))
        rows.append(Op("getFlowError", "GET", "/self-service/errors", self.read_error, csrf=True))
        return rows

    @staticmethod
    def _on(handler: Callable[..., Answer], *given: Any) -> Callable[[Call], Answer]:
        return lambda call: handler(*given, call)

    # -- create and read

    def create(self, kind: Kind, type: str, call: Call) -> Answer:
        """A new flow for a create call."""
        flow = self._new(kind, type, call)
        try:
            flow.return_to = self.return_to(call)
            answer = kind.start(self, flow, call)
        except Refused as error:
            if type == "api":
                raise
            return self._elsewhere(error, call, flow)
        if answer is not None:
            return answer
        self._keep(flow)
        kind.created(self, flow, call)
        self.write_csrf(flow)
        # A code that was mailed already makes a native create behave as a browser's.
        html = (type == "browser" or flow.state == "sent_email") and not wants_json(call)
        answer = see_other(self.ui(flow), call) if html else Answer(200, flow_document(flow))
        if type == "browser":
            answer.headers += self.csrf_cookies(flow, call)
        return answer

    def open(self, kind: str, call: Call, *, type: str = "api", **members: Any) -> Flow:
        """Store a new flow of a kind without the checks of a create call. members: of the `Flow`."""
        flow = self._new(KINDS[kind], type, call)
        for name, value in members.items():
            setattr(flow, name, value)
        self._keep(flow)
        return flow

    def _new(self, kind: Kind, type: str, call: Call) -> Flow:
        now = self.store.now()
        query = f"?{call.query}" if call.query and call.path.endswith(f"{kind.name}/{type}") else ""
        return Flow(
            kind,
            self.store.new_id(),
            type,
            issued_at=now,
            expires_at=now + timedelta(seconds=self.config.flow_lifespan),
            request_url=f"{call.base}/self-service/{kind.name}/{type}{query}",
            base=call.base,
            state=kind.state,
            csrf=(csrf_token(call) or self.store.new_token(32)) if type == "browser" else "",
        )

    def _keep(self, flow: Flow) -> None:
        self.build(flow)
        self.flows[flow.id] = flow

    def build(self, flow: Flow) -> None:
        """Make the form of a flow as its state asks."""
        flow.nodes = flow.kind.nodes(Form(self.config, self.profile, self.schema(flow)), flow)
        self.write_csrf(flow)

    def write_csrf(self, flow: Flow) -> None:
        """Put the csrf token into the form."""
        for node in flow.nodes or []:
            if node["attributes"].get("name") == "csrf_token":
                node["attributes"]["value"] = masked(flow.csrf, self.store.random) if flow.csrf else ""

    def form(self, flow: Flow) -> Form:
        """What the nodes of a flow depend on."""
        return Form(self.config, self.profile, self.schema(flow))

    def schema(self, flow: Flow) -> IdentitySchema:
        """The identity schema of a flow."""
        return flow.identity.schema if flow.identity else self.store.schema(flow.identity_schema)

    def asked_schema(self, call: Call) -> str | None:
        """The identity schema that a create call names, if the servers look at it; 400 when there is none."""
        name = call.arg("identity_schema")
        if not name or not self.profile.identity_schema_param:
            return None
        if name not in self.store.schemas:
            raise Refused(400, f'Requested identity schema "{name}" does not exist.')
        return name

    def return_to(self, call: Call) -> str | None:
        """The return_to of a call, if it names one; 400 when it is not allowed."""
        url = call.arg("return_to")
        if not url:
            return None
        asked = urlsplit(url)
        for allowed in map(urlsplit, (call.base, *self.config.return_urls)):
            if (asked.scheme, asked.netloc) == (allowed.scheme, allowed.netloc) and asked.path.startswith(allowed.path):
                return url
        reason = f'Requested return_to URL "{url}" is not allowed.'
        raise Refused(400, reason, id="self_service_flow_return_to_forbidden")

    def ui(self, flow: Flow) -> str:
        """The page of the user interface that shows a flow."""
        return f"{self.config.ui_url}/{flow.kind.name}?flow={flow.id}"

    def return_url(self, flow: Flow | None) -> str:
        """Where a browser goes when a flow is done."""
        return (flow.return_to if flow else None) or f"{self.config.ui_url}/"

    def read(self, kind: Kind, call: Call) -> Answer:
        """Get a flow: 404 when it is unknown, 403 without its csrf cookie, 410 when its time is over."""
        self._need_session(kind, call)
        flow = self._find(kind, call.arg("id"))
        kind.may_read(self, flow, call)
        if flow.type == "browser" and kind.csrf_on_read and flow.csrf and not is_csrf(flow.csrf, call):
            raise csrf_violation()
        if flow.expires_at <= self.store.now():
            raise self._too_old(flow)
        document = flow_document(flow)
        # Only the create call answers the exchange code, only the submit its payload.
        for name in ("session_token_exchange_code", "transient_payload"):
            document.pop(name, None)
        return Answer(200, document)

    def _too_old(self, flow: Flow) -> Refused:
        name, start = flow.kind.name, f"{flow.base}/self-service/{flow.kind.name}"
        if flow.type == "api":
            how, details = f"Call the {name} flow init API endpoint", {"api": f"{start}/api"}
        else:
            how = f"Redirect the user to the {name} flow init endpoint"
            details = {"redirect_to": f"{start}/browser", "return_to": flow.return_to or ""}
        return Refused(
            410,
            f"The {name} flow has expired. {how} to initialize a new {name} flow.",
            id="self_service_flow_expired" if flow.type in flow.kind.expiry_named else None,
            details=details,
        )

    def _find(self, kind: Kind, id: str | None) -> Flow:
        flow = self.flows.get(id or "")
        if flow is None or flow.kind is not kind:
            raise not_found()
        return flow

    # -- submit

    def submit(self, kind: Kind, call: Call) -> Answer:
        """Submit a flow: what its strategy says, in the mode of the caller."""
        flow: Flow | None = None
        try:
            id = call.arg("flow")
            flow = self.flows.get(id or "")
            self._need_session(kind, call)
            if not id or not is_uuid(id):
                raise Refused(400, "The flow query parameter is missing or malformed.")
            if kind.restart_hint and flow is None:
                raise Refused(404, f"The {kind.name} request could not be found. Please restart the flow.")
            flow = self._find(kind, id)
            outcome = self._decide(flow, call)
        except Refused as error:
            if flow is not None and flow.type == "api":
                raise
            return self._elsewhere(error, call, flow)
        except Again as again:
            assert flow is not None
            self.write_csrf(flow)
            if (flow.type == "browser" or again.step) and not wants_json(call):
                return see_other(self.ui(flow), call, 303 if again.step else kind.refusal_redirect)
            return Answer(again.status, flow_document(flow))
        if isinstance(outcome, Answer):
            return outcome
        if flow.type == "browser" and not wants_json(call):
            answer = see_other(outcome.to, call)
            answer.headers += outcome.headers
            return answer
        if outcome.body is None:
            raise location_change(outcome.to, outcome.headers)
        return Answer(200, outcome.body, outcome.headers)

    def _decide(self, flow: Flow, call: Call) -> Outcome | Answer:
        kind = flow.kind
        kind.may_submit(self, flow, call)
        if not kind.keeps_messages:
            clear_messages(flow)
        flow.transient_payload = None
        if flow.expires_at <= self.store.now():
            if kind.replace is not None:
                return kind.replace(self, flow, call)
            raise self.gone(flow, call, flow.expires_at)
        data = self._body(flow, call)
        submit = Submit(self, flow, call, data, self.session(call))
        try:
            if not kind.guards_itself:
                self.guard(submit)
        except Refused as error:
            if kind.retry is None:
                raise
            return kind.retry(self, flow, call, error)
        return kind.submit(submit)

    def _need_session(self, kind: Kind, call: Call) -> None:
        """Nobody learns whether there is such a flow before they are signed in, where that is needed."""
        if kind.needs_session and self.session(call) is None:
            raise Refused(401, "A valid Ory Session Cookie or Ory Session Token is missing.")

    def session(self, call: Call) -> Session | None:
        """The live session of a submit. A broken cookie must reach the guard, which answers with the form."""
        if not call.headers.get("x-session-token") and self.config.session_cookie not in call.cookies and call.cookies:
            return None
        return current_session(self.store, call)

    def gone(self, flow: Flow, call: Call, at: datetime, fresh: Flow | None = None) -> Refused:
        """410 for a flow, or a code in it, that has expired at that moment. fresh: named; None: opened, too."""
        fresh = fresh or self.renew(flow, call)
        since = self.store.now() - at
        return Refused(
            410,
            f"The self-service flow expired {since.total_seconds() / 60:.2f} minutes ago, initialize a new one.",
            id="self_service_flow_expired",
            message="self-service flow expired",
            siblings={
                "expired_at": stamp(at),
                "since": (since // timedelta(microseconds=1)) * 1000,
                "use_flow_id": fresh.id,
            },
        )

    def renew(self, flow: Flow, call: Call) -> Flow:
        """The flow that replaces an expired one, with a message that says so."""
        return self.open(
            flow.kind.name,
            call,
            type=flow.type,
            identity=flow.identity,
            identity_schema=flow.identity_schema,
            return_to=flow.return_to,
            messages=[flows.expired(flow, self.store.now())],
        )

    def _body(self, flow: Flow, call: Call) -> JsonObject:
        kind = call.headers.get("content-type", "")
        name = kind.partition(";")[0].strip().lower()
        if name in _BODIES and len(call.body) > LARGEST:
            raise Refused(400 if flow.type == "api" else 500, message=f"unable to read body: {TOO_LARGE}", code=500)
        if name == "application/x-www-form-urlencoded" and call.body:
            return call.form()
        data: Any = None
        if name not in _BODIES:
            text = f'HTTP POST Request used unknown HTTP Header "Content-Type: {kind}", only [{" ".join(_BODIES)}]'
            text += " are supported."
        elif not call.body:
            text = 'Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.'
        elif name != "application/json":
            raise Refused(501, f"The fake does not read {name}.")
        else:
            text = "Expected JSON sent in request body to be an object but got: JSON"
            try:
                data = call.json()
            except ValueError:
                text = "Unable to decode form as JSON."
        if not is_object(data):
            flow.messages.append(flows.generic(text))
            raise Again
        return data

    def guard(self, submit: Submit) -> None:
        """Browser flows need their csrf token; native flows are not for browsers: no Origin, no foreign cookie."""
        flow, call, data = submit.flow, submit.call, submit.data
        if flow.type == "browser":
            if flow.csrf and not is_csrf(str(data.get("csrf_token") or ""), call):
                raise csrf_violation()
            return
        foreign = [name for name in call.cookies if not name.startswith(_PROXY_COOKIES)]
        found = _ORIGIN if call.headers.get("origin") else _COOKIE if foreign else None
        if not found:
            return
        if flow.kind.retry is not None:
            details = {"found cookies": foreign} if found is _COOKIE else None
            raise Refused(400, f"{found} {_BLOCKED}", details=details)
        if "traits" in data:
            show_traits(flow, data["traits"])
        fill(flow, {name: data[name] for name in ("identifier", "email") if name in data})
        flow.messages = [flows.generic(f"{found} {_BLOCKED}")]
        flows.need_csrf_node(flow)
        raise Again

    def csrf_cookies(self, flow: Flow, call: Call) -> list[tuple[str, str]]:
        """The csrf cookie of a browser flow, unless the caller has it already."""
        if call.cookies.get(csrf_cookie_name(call.base)) == flow.csrf:
            return []
        return [("set-cookie", csrf_cookie(call.base, flow.csrf))]

    # -- modes

    def _elsewhere(self, error: Refused, call: Call, flow: Flow | None) -> Answer:
        """A refusal: an envelope in JSON mode, else a redirect."""
        if wants_json(call):
            raise error
        if "redirect_browser_to" in error.siblings:
            to = str(error.siblings["redirect_browser_to"])
        elif error.id == "session_already_available":
            to = self.return_url(flow)
        elif error.id == "session_inactive" and flow is not None:
            query = f"?{urlencode({'return_to': flow.return_to})}" if flow.return_to else ""
            to = f"{call.base}/self-service/login/browser{query}"
        elif error.status == 401 and error.id is None and flow is not None:
            return see_other(f"{self.config.ui_url}/login", call, 302)
        elif "use_flow_id" in error.siblings:
            to = self.ui(self.flows[error.siblings["use_flow_id"]])
        else:
            id, now = self.store.new_id(), stamp(self.store.now())
            self.errors[id] = {"id": id, "error": error.item(), "created_at": now, "updated_at": now}
            to = f"{self.config.ui_url}/error?id={id}"
        answer = see_other(to, call)
        answer.headers += error.headers
        return answer

    def read_error(self, call: Call) -> Answer:
        """What the error page shows; `stub:500` is an example."""
        id = call.arg("id") or ""
        if id == "stub:500":
            example = Refused(500, "This is a stub error.").item()
            times = {"created_at": _STUB_TIME, "updated_at": _STUB_TIME}
            return Answer(200, {"id": self.store.new_id(), "error": example, **times})
        if id not in self.errors:
            raise not_found()
        return Answer(200, self.errors[id])

    # -- for strategies

    def signed_in(self, session: Session, call: Call) -> JsonObject:
        """The session of a successful submit."""
        identity = identity_document(session.identity, call.base)
        return session_document(session, identity, session.devices(), active=True)

    def sign_in(self, identity: Identity, call: Call, method: str = "password") -> Session:
        """Open a session for the caller."""
        return self.store.sign_in(identity, method, ip=call.client, user_agent=call.headers.get("user-agent"))

    def cookies(self, call: Call, session: Session, *, csrf: str | None) -> list[tuple[str, str]]:
        """The cookies of a browser that has just signed in. csrf: a new one, when it was somebody else before."""
        out = [("set-cookie", csrf_cookie(call.base, csrf))] if csrf else []
        seconds = int((session.expires_at - self.store.now()).total_seconds())
        expires = session.expires_at.strftime("%a, %d %b %Y %H:%M:%S GMT")
        value = f"{self.config.session_cookie}={session.cookie}; Path=/; Expires={expires}; Max-Age={seconds}"
        return [*out, ("set-cookie", f"{value}; HttpOnly; SameSite=Lax")]

    def mail_code(self, flow: Flow, address: str, template: str, subject: str) -> None:
        """Mail a new code for a flow and remember it there. Verification can be done by a link with the code, too."""
        code, link = self.store.new_code(), None
        if flow.kind is VERIFICATION:
            link = f"{flow.base}/self-service/verification?code={code}&flow={flow.id}"
        body = f"Your code:\n\n{code}\n" + (f"\nor by this link:\n\n{link}\n" if link else "")
        flow.code = MailedCode(code, address, self.store.now())
        self.store.courier.send(
            recipient=address, template_type=template, subject=subject, body=body, code=code, link=link
        )

    def open_verification(self, call: Call, type: str, address: str, *, csrf: str | None = None) -> Flow:
        """A verification flow that has mailed its code already. csrf: of the browser, if it is to get a new one."""
        flow = self.open(
            "verification", call, type=type, state="sent_email", active="code", messages=[flows.VERIFICATION_SENT],
            memory={"address": address}, **({"csrf": csrf} if csrf else {}),
        )  # fmt: skip
        self.mail_code(flow, address, "verification_code_valid", "Please verify your email address")
        return flow

    def check_code(self, flow: Flow, call: Call, given: str) -> str | None:
        """Is this the mailed code? None when it is, else `wrong` or `often`. 410 for a code that is too old."""
        code = flow.code
        if code is None:
            return "wrong"
        code.tries += 1
        if code.tries > CODE_TRIES:
            return "often"
        if given != code.value:
            return "wrong"
        end = code.sent_at + timedelta(seconds=self.config.code_lifespan)
        if end <= self.store.now():
            raise self.gone(flow, call, end)
        return None

    # -- browser logout

    def create_logout(self, call: Call) -> Answer:
        """The address that logs the browser out."""
        try:
            session = current_session(self.store, call)
            if session is None:
                raise no_session()
            return_to = self.return_to(call)
        except Refused as error:
            return self._elsewhere(error, call, None)
        token = self.logout_tokens.setdefault(session.id, f"ory_lo_{self.store.new_token(24)}")
        query = {"return_to": return_to} if return_to else {}
        url = f"{call.base}/self-service/logout?{urlencode({**query, 'token': token})}"
        return Answer(200, {"logout_url": url, "logout_token": token})

    def logout(self, call: Call) -> Answer:
        """End the session of a browser: 204, in HTML mode a redirect."""
        try:
            token = call.arg("token")
            if not token:
                raise Refused(400, "Please include a token in the URL query.")
            session = current_session(self.store, call)
            if session is None:
                raise no_session()
            if self.logout_tokens.get(session.id) != token:
                text = "Unable to log out because the logout token in the URL query does not match the session cookie."
                raise Refused(403, text)
            return_to = self.return_to(call)
        except Refused as error:
            return self._elsewhere(error, call, None)
        session.active = False
        gone = f"{self.config.session_cookie}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0"
        cookies = [
            ("set-cookie", f"{gone}; HttpOnly; SameSite=Lax"),
            ("set-cookie", csrf_cookie(call.base, self.store.new_token(32))),
        ]
        if wants_json(call):
            return Answer(204, None, cookies)
        answer = see_other(return_to or self.return_url(None), call)
        answer.headers += cookies
        return answer


def no_session() -> Refused:
    """401: the call needs a browser that is signed in."""
    message = "request does not have a valid authentication session"
    return Refused(401, "No active session was found in this request.", id="session_inactive", message=message)
