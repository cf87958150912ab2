"""What the engine and the kinds of flows work with: open flows, their forms, who calls, sessions, mailed codes.

The kinds see it as `flow.Service`; it is given their row, and knows by name only verification, which others open. It
answers no call: that do engine.py, and beside it errors.py, logout.py and `kratos/recovery_admin.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused, not_found
from ory_async.testing.kratos.browser import (
    csrf_cookie,
    csrf_token,
    csrf_violation,
    is_csrf,
    masked,
)
from ory_async.testing.kratos.documents import identity_document
from ory_async.testing.kratos.flows import messages
from ory_async.testing.kratos.flows.flow import (
    Again,
    Flow,
    FlowHooks,
    Form,
    HookStopped,
    Kind,
    LoginProvider,
    MailedCode,
    Outcome,
    Submit,
)
from ory_async.testing.kratos.flows.forms import fill, need_csrf_node, show_traits
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.kratos.providers import Provider
from ory_async.testing.kratos.sessions import current_session
from ory_async.testing.kratos.state import Store
from ory_async.testing.profile import Config, Profile
from ory_async.testing.source import stamp

_BLOCKED = (
    "The flow however was initiated as an API request. To prevent potential misuse and mitigate several attack "
    "vectors including CSRF, the request has been blocked. Please consult the documentation."
)
_COOKIE = 'The HTTP Request Header included the "Cookie" key, indicating that this request was made by a Browser.'
_ORIGIN = (
    'The HTTP Request Header included the "Origin" key, indicating that this request was made as part of an AJAX '
    "request in a Browser."
)
CODE_TRIES = 5
_PROXY_COOKIES = ("__cf", "_cf", "cf_")


@dataclass(frozen=True, slots=True)
class FlowService:
    """The open flows of a Kratos.

    kinds, providers: by name. oauth2: where login challenges are asked about; None: nowhere. by_id_token: who looks at
    id tokens (callback.py). pending: browsers that have left for a provider, by their state (`oidc.Pending`).
    """

    store: Store
    profile: Profile
    kinds: Mapping[str, Kind]
    hooks: FlowHooks
    oauth2: LoginProvider | None = None
    providers: Mapping[str, Provider] = field(default_factory=dict[str, Provider])
    pending: dict[str, Any] = field(default_factory=dict[str, Any])
    by_id_token: list[Callable[[Submit], Outcome | Answer]] = field(default_factory=lambda: list[Any](), repr=False)
    flows: dict[str, Flow] = field(default_factory=dict[str, Flow])

    @property
    def config(self) -> Config:
        """What the operator configured."""
        return self.store.config

    # -- flows

    def open(self, kind: str, call: Call, *, type: str = "api", **members: Any) -> Flow:
        """Store a new flow of a kind without the checks of a create call. members: of the `Flow`."""
        flow = self.new(self.kinds[kind], type, call)
        for name, value in members.items():
            setattr(flow, name, value)
        self.keep(flow)
        return flow

    def new(self, kind: Kind, type: str, call: Call) -> Flow:
        """A flow that nobody can find yet."""
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

    def keep(self, flow: Flow) -> None:
        """Make the form of a new flow; from now on it is found."""
        self.build(flow)
        self.flows[flow.id] = flow

    def open_verification(
        self, call: Call, type: str, address: str, *, csrf: str | None = None, origin: Flow | None = None
    ) -> Flow:
        """A verification flow that has mailed its code already. csrf: of the browser, if it is to get a new one.

        origin: the flow that it comes from; its mail speaks of that one.
        """
        flow = self.open(
            "verification", call, type=type, state="sent_email", active="code", messages=[messages.VERIFICATION_SENT],
            memory={"address": address}, **({"csrf": csrf} if csrf else {}),
        )  # fmt: skip
        subject = "Please verify your email address"
        self.mail_code(flow, address, "verification_code_valid", subject, origin=origin)
        return flow

    def open_hooked(self, kind: str, call: Call, *, type: str = "api", **members: Any) -> Flow:
        """The same, once the hooks before such a flow have let it pass. Raises Refused."""
        flow = self.new(self.kinds[kind], type, call)
        for name, value in members.items():
            setattr(flow, name, value)
        try:
            self.call_hooks_before(flow, call)
        except HookStopped as error:
            raise error.envelope(500 if error.refused else 400) from None
        self.flows[flow.id] = flow
        return flow

    def call_hooks_before(self, flow: Flow, call: Call) -> None:
        """Build the form of a new flow and call the hooks before it. Raises HookStopped."""
        self.build(flow)
        shown = flow.kind.hook_nodes
        self.hooks.before(flow, call, shown(self.form(flow), flow) if shown else flow.nodes)

    def find(self, kind: str, id: str | None) -> Flow:
        """The flow with this id; 404 when there is none of that kind."""
        flow = self.flows.get(id or "")
        if flow is None or flow.kind.name != kind:
            raise not_found()
        return flow

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
            messages=[messages.expired(flow, self.store.now())],
        )

    # -- their forms

    def form(self, flow: Flow) -> Form:
        """What the nodes of a flow depend on."""
        schema = flow.identity.schema if flow.identity else self.store.schema(flow.identity_schema)
        return Form(self.config, self.profile, schema, tuple(self.providers.values()))

    def build(self, flow: Flow) -> None:
        """Make the form of a flow as its state asks."""
        flow.nodes = flow.kind.nodes(self.form(flow), flow)
        self.write_csrf(flow)

    def write_csrf(self, flow: Flow) -> None:
        """Put the csrf token into the form."""
        for node in flow.nodes or []:
            if node["attributes"].get("name") == "csrf_token":
                node["attributes"]["value"] = masked(flow.csrf, self.store.random) if flow.csrf else ""

    # -- who calls, and what for

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
        flow.messages = [messages.generic(f"{found} {_BLOCKED}")]
        need_csrf_node(flow)
        raise Again

    def session(self, call: Call) -> Session | None:
        """The live session of a submit. A broken cookie must reach the guard, which answers with the form."""
        if not call.headers.get("x-session-token") and self.config.session_cookie not in call.cookies and call.cookies:
            return None
        return current_session(self.store, call)

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

    # -- where a browser goes on

    def ui(self, flow: Flow) -> str:
        """The page of the user interface that shows a flow."""
        return f"{self.config.ui_url}/{flow.kind.name}?flow={flow.id}"

    def return_url(self, flow: Flow | None) -> str:
        """Where a browser goes when a flow is done."""
        return (flow.return_to if flow else None) or f"{self.config.ui_url}/"

    # -- sessions and codes

    def sign_in(self, identity: Identity, call: Call, method: str = "password", provider: str | None = None) -> Session:
        """Open a session for the caller. provider: that has said who it is."""
        session = self.store.sign_in(identity, method, ip=call.client, user_agent=call.headers.get("user-agent"))
        if provider is not None:
            session.methods[-1]["provider"] = provider
        return session

    def sign_in_by_id_token(self, submit: Submit) -> Outcome | Answer:
        """A submit that brings an id token of a provider."""
        return self.by_id_token[0](submit)

    def cookies(self, call: Call, session: Session, *, csrf: str | None) -> list[tuple[str, str]]:
        """The cookies of a browser that has just signed in. csrf: a new one, when it was somebody else before."""
        out = [("set-cookie", csrf_cookie(call.base, csrf))] if csrf else []
        seconds = int((session.expires_at - self.store.now()).total_seconds())
        expires = session.expires_at.strftime("%a, %d %b %Y %H:%M:%S GMT")
        value = f"{self.config.session_cookie}={session.cookie}; Path=/; Expires={expires}; Max-Age={seconds}"
        return [*out, ("set-cookie", f"{value}; HttpOnly; SameSite=Lax")]

    def mail_code(self, flow: Flow, address: str, template: str, subject: str, *, origin: Flow | None = None) -> None:
        """Mail a new code for a flow and remember it there. Verification can be done by a link with the code, too."""
        code, link, data = self.store.new_code(), None, self.mail_data(origin or flow, address)
        data[f"{flow.kind.name}_code"] = code
        if flow.kind.name == "verification":
            link = f"{flow.base}/self-service/verification?code={code}&flow={flow.id}"
            data["verification_url"] = link
        body = f"Your code:\n\n{code}\n" + (f"\nor by this link:\n\n{link}\n" if link else "")
        flow.code = MailedCode(code, address, self.store.now())
        self.store.courier.send(
            recipient=address, template_type=template, subject=subject, body=body, code=code, link=link, data=data
        )

    def mail_data(self, flow: Flow, address: str) -> JsonObject:
        """What the template of a mail gets, whatever it is about."""
        identity = flow.identity or self.store.by_identifier(address)
        whose = {"identity": identity_document(identity, flow.base)} if identity else {}
        return {**whose, "request_url": flow.request_url, "transient_payload": flow.payload or {}}

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
