"""What a self-service flow is: one flow, a kind of flows, what a submit comes to, and what a kind asks of its engine.

The kinds have a file each and stand together in kinds.py. Nodes of forms are made in forms.py, messages in messages.py.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.kratos.providers import Provider
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.kratos.state import Store
from ory_async.testing.profile import Config, Profile
from ory_async.testing.source import stamp

Message = JsonObject
Node = JsonObject


@dataclass(frozen=True, slots=True)
class Form:
    """What the nodes of a form depend on, beside the flow."""

    config: Config
    profile: Profile
    schema: IdentitySchema
    providers: tuple[Provider, ...] = ()


@dataclass(slots=True)
class MailedCode:
    """A code that was mailed for a flow. `tries`: wrong codes so far."""

    value: str = field(repr=False)
    address: str
    sent_at: datetime
    tries: int = 0


@dataclass(slots=True)
class Flow:
    """One flow. Nodes and messages are kept as they stand in the document, for they live on between submits.

    csrf: the csrf cookie that a browser flow belongs to; empty: nobody's yet. identity: who the flow is for, if that is
    settled. action, method: of the form, where they are not those of a submit of this flow.
    payload: the transient payload of the submit that runs, for hooks.
    extra: further members of the document. memory: what a strategy keeps between two submits.
    """

    kind: Kind
    id: str
    type: str
    issued_at: datetime
    expires_at: datetime
    request_url: str
    base: str
    csrf: str = field(default="", repr=False)
    state: str = "choose_method"
    active: str | None = None
    return_to: str | None = None
    refresh: bool = False
    requested_aal: str = "aal1"
    identity: Identity | None = None
    identity_schema: str | None = None
    login_challenge: str | None = None
    exchange_code: str | None = None
    code: MailedCode | None = None
    transient_payload: JsonObject | None = None
    payload: Any = None
    nodes: list[Node] | None = field(default_factory=list[Node])
    messages: list[Message] = field(default_factory=list[Message])
    action: str = ""
    method: str = "POST"
    extra: JsonObject = field(default_factory=dict[str, Any])
    memory: dict[str, Any] = field(default_factory=dict[str, Any])


def flow_document(flow: Flow) -> JsonObject:
    """The flow as the servers write it."""
    action = flow.action or f"{flow.base}/self-service/{flow.kind.name}?flow={flow.id}"
    ui: JsonObject = {"action": action, "method": flow.method}
    ui["nodes"] = copy.deepcopy(flow.nodes)
    if flow.messages:
        ui["messages"] = list(flow.messages)
    out: JsonObject = {
        "id": flow.id,
        "oauth2_login_challenge": flow.login_challenge,
        "type": flow.type,
        "expires_at": stamp(flow.expires_at),
        "issued_at": stamp(flow.issued_at),
        "request_url": flow.request_url,
        "return_to": flow.return_to,
        "active": flow.active,
        "ui": ui,
        "session_token_exchange_code": flow.exchange_code,
        "identity_schema": flow.identity_schema,
        "transient_payload": flow.transient_payload,
        "state": flow.state,
    }
    out = {name: value for name, value in out.items() if value is not None}
    return out | flow.kind.members(flow) | copy.deepcopy(flow.extra)


# -- how a kind plugs in


class LoginProvider(Protocol):
    """The part of Hydra that knows login requests, and gives the claims of an id token for a code."""

    def get_login(self, call: Call) -> Answer: ...

    def accept_login(self, call: Call) -> Answer: ...
    def exchange(
        self, call: Call, issuer: str, form: Mapping[str, str], client: tuple[str, str]
    ) -> JsonObject | None: ...


class HookStopped(Exception):
    """A web hook did not let a flow go on.

    status, reason: of the error envelope, where the servers have one of their own. complaints: what the user is told,
    input (empty: the form) and message. refused: by the answer of the hook.
    """

    def __init__(
        self,
        text: str,
        *,
        status: int | None = None,
        reason: str | None = None,
        complaints: Iterable[tuple[str, Message]] = (),
        refused: bool = False,
    ) -> None:
        super().__init__(text)
        self.status, self.reason = status, reason
        self.complaints = list(complaints)
        self.refused = refused or bool(self.complaints)

    def envelope(self, status: int) -> Refused:
        """The error envelope. status: of the answer where this error has none; the body says 500 then."""
        return Refused(self.status or status, self.reason, message=str(self), code=self.status or 500)


class FlowHooks(Protocol):
    """The web hooks of a Kratos; hooks.py has them, and says more."""

    def before(self, flow: Flow, call: Call, nodes: list[Node] | None) -> None: ...
    def after(
        self,
        flow: Flow,
        call: Call,
        method: str,
        identity: Identity,
        *,
        early: bool | None = None,
        saved: bool = True,
        session: JsonObject | None = None,
    ) -> Any: ...


class Service(Protocol):
    """What a kind of flow needs of the engine that drives it; service.py has it, and says more."""

    @property
    def store(self) -> Store: ...
    @property
    def config(self) -> Config: ...
    @property
    def profile(self) -> Profile: ...
    @property
    def oauth2(self) -> LoginProvider | None: ...
    @property
    def hooks(self) -> FlowHooks: ...
    @property
    def providers(self) -> Mapping[str, Provider]: ...
    @property
    def pending(self) -> dict[str, Any]: ...

    # flows
    def open(self, kind: str, call: Call, *, type: str = "api", **members: Any) -> Flow: ...
    def open_hooked(self, kind: str, call: Call, *, type: str = "api", **members: Any) -> Flow: ...
    def open_verification(
        self, call: Call, type: str, address: str, *, csrf: str | None = None, origin: Flow | None = None
    ) -> Flow: ...
    def find(self, kind: str, id: str | None) -> Flow: ...
    def gone(self, flow: Flow, call: Call, at: datetime, fresh: Flow | None = None) -> Refused: ...
    def renew(self, flow: Flow, call: Call) -> Flow: ...
    # their forms
    def form(self, flow: Flow) -> Form: ...
    def build(self, flow: Flow) -> None: ...
    def write_csrf(self, flow: Flow) -> None: ...
    # who calls, and what for
    def guard(self, submit: Submit) -> None: ...
    def session(self, call: Call) -> Session | None: ...
    def asked_schema(self, call: Call) -> str | None: ...
    # where a browser goes on
    def ui(self, flow: Flow) -> str: ...
    def return_url(self, flow: Flow | None) -> str: ...
    # sessions and codes
    def sign_in(
        self, identity: Identity, call: Call, method: str = "password", provider: str | None = None
    ) -> Session: ...
    def sign_in_by_id_token(self, submit: Submit) -> Outcome | Answer: ...
    def cookies(self, call: Call, session: Session, *, csrf: str | None) -> list[tuple[str, str]]: ...
    def mail_code(
        self, flow: Flow, address: str, template: str, subject: str, *, origin: Flow | None = None
    ) -> None: ...
    def mail_data(self, flow: Flow, address: str) -> JsonObject: ...
    def check_code(self, flow: Flow, call: Call, given: str) -> str | None: ...


class Again(Exception):
    """The submit is answered by the form. What is raised with it has been written into the flow.

    status: of the JSON answer. step: progress and no failure, so a native flow is redirected too unless JSON is asked.
    """

    def __init__(self, status: int = 400, *, step: bool = False) -> None:
        super().__init__(status)
        self.status = status
        self.step = step


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a submit comes to.

    body: of the 200 answer; None: the browser has to go on elsewhere, which is a 422 in JSON mode.
    to: where a browser in HTML mode is sent. headers: cookies. session: that was opened or refreshed.
    """

    body: JsonObject | None
    to: str
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    session: Session | None = None


@dataclass(frozen=True, slots=True)
class Submit:
    """One submit that passed all checks: its strategy decides. data: the decoded body."""

    service: Service
    flow: Flow
    call: Call
    data: JsonObject
    session: Session | None


def _no_check(service: Service, flow: Flow, call: Call) -> None:
    """Anybody who has the id and the csrf cookie."""


def _nothing_more(service: Service, flow: Flow, call: Call) -> None:
    """Creating a flow has no effects."""


def _no_members(flow: Flow) -> JsonObject:
    return {}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of flow.

    name: in paths. nodes: how the form looks, depending on the state of the flow; None for no form.
    start: the checks of a create call, raising Refused; sets members of the flow; an answer of its own ends the call.
    submit: the strategy; raises Again for the form, Refused for an envelope.
    may_read, may_submit: further checks on the caller, raising Refused or Again.
    created: what else a create call does, after the form is made.
    members: further members of the document, in every answer.
    expired_message: id of the message in the flow that replaces an expired one.
    replace: answers the submit of an expired flow; None is 410 with use_flow_id.
    refusal_redirect: status of the redirect to the form after a mistake.
    expiry_named: the types whose 410 on reading has an error id.
    retry: answers a submit that fails the csrf or the cookie check; None: 403, and the form for cookies.
    open: answers GET on the path of submits: a link in a mail.
    state: of a new flow. csrf_on_read: reading a browser flow needs its csrf cookie.
    hook_nodes: what hooks before a flow see of its form, where that is another one.
    guards_itself: the strategy calls `service.guard` when it has looked at the members of the body.
    restart_hint: the 404 of a submit has a reason. keeps_messages: a submit does not clear those of the last one.
    needs_session: only somebody who is signed in learns whether there is such a flow.
    """

    name: str
    nodes: Callable[[Form, Flow], list[Node] | None]
    start: Callable[[Service, Flow, Call], Answer | None]
    submit: Callable[[Submit], Outcome | Answer]
    expired_message: int
    may_read: Callable[[Service, Flow, Call], None] = _no_check
    may_submit: Callable[[Service, Flow, Call], None] = _no_check
    created: Callable[[Service, Flow, Call], None] = _nothing_more
    members: Callable[[Flow], JsonObject] = _no_members
    replace: Callable[[Service, Flow, Call], Answer] | None = None
    expiry_named: tuple[str, ...] = ()
    refusal_redirect: int = 303
    retry: Callable[[Service, Flow, Call, Refused], Answer] | None = None
    open: Callable[[Service, Call], Answer] | None = None
    state: str = "choose_method"
    csrf_on_read: bool = True
    needs_session: bool = False
    restart_hint: bool = False
    keeps_messages: bool = False
    guards_itself: bool = False
    hook_nodes: Callable[[Form, Flow], list[Node] | None] | None = None
