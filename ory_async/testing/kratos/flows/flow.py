"""Self-service flows: what a kind of flow is, and the nodes and messages of forms. Pure; no HTTP."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused, is_list, is_object
from ory_async.testing.kratos.schema import IdentitySchema, Trait, Violation, input_type
from ory_async.testing.kratos.state import Identity, Session, stamp
from ory_async.testing.profile import Config, Profile

if TYPE_CHECKING:
    from ory_async.testing.kratos.flows.engine import SelfService

Message = JsonObject
Node = JsonObject


@dataclass(frozen=True, slots=True)
class Form:
    """What the nodes of a form depend on, beside the flow."""

    config: Config
    profile: Profile
    schema: IdentitySchema


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
    nodes: list[Node] | None = field(default_factory=list[Node])
    messages: list[Message] = field(default_factory=list[Message])
    action: str = ""
    method: str = "POST"
    extra: JsonObject = field(default_factory=dict[str, Any])
    memory: dict[str, Any] = field(default_factory=dict[str, Any])


# -- how a kind plugs in


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
    to: where a browser in HTML mode is sent. headers: cookies.
    """

    body: JsonObject | None
    to: str
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


@dataclass(frozen=True, slots=True)
class Submit:
    """One submit that passed all checks: its strategy decides. data: the decoded body."""

    service: SelfService
    flow: Flow
    call: Call
    data: JsonObject
    session: Session | None


def _no_check(service: SelfService, flow: Flow, call: Call) -> None:
    """Anybody who has the id and the csrf cookie."""


def _nothing_more(service: SelfService, flow: Flow, call: Call) -> None:
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
    guards_itself: the strategy calls `service.guard` when it has looked at the members of the body.
    restart_hint: the 404 of a submit has a reason. keeps_messages: a submit does not clear those of the last one.
    needs_session: only somebody who is signed in learns whether there is such a flow.
    """

    name: str
    nodes: Callable[[Form, Flow], list[Node] | None]
    start: Callable[[SelfService, Flow, Call], Answer | None]
    submit: Callable[[Submit], Outcome | Answer]
    expired_message: int
    may_read: Callable[[SelfService, Flow, Call], None] = _no_check
    may_submit: Callable[[SelfService, Flow, Call], None] = _no_check
    created: Callable[[SelfService, Flow, Call], None] = _nothing_more
    members: Callable[[Flow], JsonObject] = _no_members
    replace: Callable[[SelfService, Flow, Call], Answer] | None = None
    expiry_named: tuple[str, ...] = ()
    refusal_redirect: int = 303
    retry: Callable[[SelfService, Flow, Call, Refused], Answer] | None = None
    open: Callable[[SelfService, Call], Answer] | None = None
    state: str = "choose_method"
    csrf_on_read: bool = True
    needs_session: bool = False
    restart_hint: bool = False
    keeps_messages: bool = False
    guards_itself: bool = False


# -- messages


def message(id: int, text: str, type: str = "error", **context: Any) -> Message:
    """A message; the context is left out when there is none."""
    out: Message = {"id": id, "text": text, "type": type}
    return out | {"context": context} if context else out


def generic(reason: str) -> Message:
    """4000001: anything that has no message of its own."""
    return message(4000001, reason, reason=reason)


def missing(name: str) -> Message:
    """4000002: a required value is absent."""
    return message(4000002, f"Property {name} is missing.", property=name)


def json_type(value: Any) -> str:
    """The name of the JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case _:
            return "array" if is_list(value) else "object"


def violation_message(violation: Violation, profile: Profile) -> Message:
    """What a form says about traits that do not fit."""
    if violation.kind == "required":
        return missing(violation.text)
    if violation.kind == "email" and profile.email_message == 4000040:
        return message(4000040, "Enter a valid email address", value=violation.value)
    if violation.kind == "type":
        allowed: list[str] = violation.limit if is_list(violation.limit) else [violation.limit]
        actual = json_type(violation.value)
        text = f"expected {' or '.join(allowed)}, but got {actual}"
        return message(4000026, text, actual_type=actual, allowed_types=allowed)
    if violation.kind == "pattern":
        return message(4000004, f'does not match pattern "{violation.limit}"', pattern=violation.limit)
    if violation.kind in _LIMITS:
        id, words, limit, actual = _LIMITS[violation.kind]
        found = violation.value if isinstance(violation.value, int | float) else len(violation.value)
        return message(id, words.format(violation.limit, found)) | {"context": {limit: violation.limit, actual: found}}
    return generic(violation.text)


# keyword of the schema: id, text, names of the limit and of what was found in the context
_LIMITS = {
    "minLength": (4000003, "length must be >= {}, but got {}", "min_length", "actual_length"),
    "maxLength": (4000017, "length must be <= {}, but got {}", "max_length", "actual_length"),
    "minimum": (4000018, "must be >= {} but found {}", "minimum", "actual"),
    "exclusiveMinimum": (4000019, "must be > {} but found {}", "minimum", "actual"),
    "maximum": (4000020, "must be <= {} but found {}", "maximum", "actual"),
    "exclusiveMaximum": (4000021, "must be < {} but found {}", "maximum", "actual"),
    "maxItems": (4000023, "maximum {} items allowed, but found {} items", "max_items", "actual_items"),
    "minItems": (4000024, "minimum {} items allowed, but found {} items", "min_items", "actual_items"),
}


WRONG_PASSWORD = message(
    4000006,
    "The provided credentials are invalid, check for spelling mistakes in your password or username, "
    "email address, or phone number.",
)
NO_LOGIN_STRATEGY = message(
    4010002, "Could not find a strategy to log you in with. Did you fill out the form correctly?"
)
NO_REGISTRATION_STRATEGY = message(
    4010003, "Could not find a strategy to sign you up with. Did you fill out the form correctly?"
)
CHOOSE_CREDENTIAL = message(1040009, "Please choose a credential to authenticate yourself with.", "info")
CONFIRM_IT_IS_YOU = message(1010003, "Please confirm this action by verifying that it is you.", "info")
SECOND_FACTOR = message(1010004, "Please complete the second authentication challenge.", "info")
WRONG_TOTP = message(4000008, "The provided authentication code is invalid, please try again.")
UNVERIFIED = message(4000010, "Account not active yet. Did you forget to verify your email address?")
USED_LOOKUP_SECRET = message(4000012, "This backup recovery code has already been used.")
NO_TOTP = message(4000013, "You have no TOTP device set up.")
NO_LOOKUP_SECRETS = message(4000014, "You have no backup recovery codes set up.")
WRONG_LOOKUP_SECRET = message(4000016, "The backup recovery code is not valid.")
NO_CODE_ACCOUNT = message(4000035, "This account does not exist or has not setup sign in with code.")
OTHER_TRAITS = message(4000036, "The provided traits do not match the traits previously associated with this flow.")
UNKNOWN_ACCOUNT = message(4000037, "This account does not exist or has no login method configured.")
WRONG_LOGIN_CODE = message(4010008, "The login code is invalid or has already been used. Please try again.")
WRONG_REGISTRATION_CODE = message(
    4040003, "The registration code is invalid or has already been used. Please try again."
)
VERIFICATION_SENT = message(
    1080003,
    "An email containing a verification code has been sent to the email address you provided. If you have not "
    "received an email, check the spelling of the address and make sure to use the address you registered with.",
    "info",
)


def code_sent(kind: str, profile: Profile) -> Message:
    """1010014 or 1040005: a code for login or registration is in the mail."""
    id = {"login": 1010014, "registration": 1040005}[kind]
    if profile.code_may_be_a_text_message and kind == "login":
        text = (
            "A code was sent to the address you provided. If you didn't receive it, please check the spelling of the "
            "address and try again."
        )
    elif profile.code_may_be_a_text_message:
        text = (
            "A code has been sent to the address(es) you provided. If you have not received a message, check the "
            "spelling of the address and retry the registration."
        )
    else:
        text = (
            "An email containing a code has been sent to the email address you provided. If you have not received an "
            f"email, check the spelling of the address and retry the {kind}."
        )
    return message(id, text, "info")


def expired(flow: Flow, now: datetime, at: datetime | None = None) -> Message:
    """The first words of the flow that replaces an expired one, or one whose code expired at that moment."""
    at = at or flow.expires_at
    text = f"The {flow.kind.name} flow expired {(now - at).total_seconds() / 60:.2f} minutes ago, please try again."
    return message(flow.kind.expired_message, text, expired_at=stamp(at), expired_at_unix=int(at.timestamp()))


def password_too_short(length: int, least: int) -> Message:
    """4000032."""
    text = f"The password must be at least {least} characters long, but got {length}."
    return message(4000032, text, min_length=least, actual_length=length)


def taken(identifier: str, methods: Iterable[str], hints: bool) -> Message:
    """4000028 with hints, 4000007 without."""
    if not hints:
        text = "An account with the same identifier (email, phone, username, ...) exists already."
        return message(4000007, text)
    text = f"You tried signing in with {identifier} which is already in use by another account."
    if "password" in methods:
        text += " You can sign in using your password."
    return message(
        4000028,
        text,
        available_credential_types=sorted(methods),
        available_oidc_providers=[],
        credential_identifier_hint=identifier,
    )


# -- nodes


def label(id: int, text: str, **context: Any) -> JsonObject:
    """The meta of a labelled node."""
    return {"label": message(id, text, "info", **context)}


def node(group: str, name: str, type: str, meta: JsonObject | None = None, **attributes: Any) -> Node:
    """An input node."""
    inner = {"name": name, "type": type, **attributes, "disabled": False, "node_type": "input"}
    return {"type": "input", "group": group, "attributes": inner, "messages": [], "meta": meta or {}}


def csrf_node() -> Node:
    """The csrf node; the engine writes the token of a browser flow into it, that of a native flow stays empty."""
    return node("default", "csrf_token", "hidden", value="", required=True)


def need_csrf_node(flow: Flow) -> None:
    """Some forms get their csrf node only with the first mistake."""
    if not any(each["attributes"].get("name") == "csrf_token" for each in flow.nodes or []):
        flow.nodes = [*(flow.nodes or []), csrf_node()]


def title_label(trait: Trait, profile: Profile) -> JsonObject:
    title = trait.schema.get("title")
    if not title:
        return {}
    name = {"name": trait.name} if profile.label_names_the_trait else {}
    return label(1070002, str(title), title=title, **name)


def trait_nodes(form: Form, group: str, *, hidden: bool = False) -> list[Node]:
    """One node per trait."""
    nodes: list[Node] = []
    for trait in form.schema.traits:
        kind = input_type(trait.schema)
        extra: JsonObject = {"required": True} if trait.required else {}
        if kind == "email":
            extra["autocomplete"] = "email"
        nodes.append(node(group, trait.name, "hidden" if hidden else kind, title_label(trait, form.profile), **extra))
    return nodes


def password_nodes(autocomplete: str, submit: JsonObject) -> list[Node]:
    word = label(1070001, "Password")
    return [
        node("password", "password", "password", word, required=True, autocomplete=autocomplete),
        node("password", "method", "submit", submit, value="password"),
    ]


# -- changing the form


def fill(flow: Flow, values: Any, prefix: str = "") -> None:
    """Write what was sent into the nodes of the same name; passwords are never written."""
    if not is_object(values):
        return
    for name, value in values.items():
        if is_object(value):
            fill(flow, value, f"{prefix}{name}.")
            continue
        for each in flow.nodes or []:
            attributes = each["attributes"]
            if attributes.get("name") == f"{prefix}{name}" and attributes["type"] not in ("submit", "password"):
                _set_value(attributes, value)


def show_traits(flow: Flow, traits: Any) -> None:
    """Write the traits that were sent into the form; a trait that was not sent is empty."""
    for each in flow.nodes or []:
        if str(each["attributes"].get("name")).startswith("traits."):
            each["attributes"].pop("value", None)
    fill(flow, {"traits": traits})


def forget(flow: Flow, prefix: str) -> None:
    """Empty the nodes whose names begin so."""
    for each in flow.nodes or []:
        if str(each["attributes"].get("name")).startswith(prefix):
            each["attributes"].pop("value", None)


def _set_value(attributes: JsonObject, value: Any) -> None:
    """Put `value` behind `type`, where the servers write it."""
    if "value" in attributes:
        attributes["value"] = value
        return
    rest = {key: attributes.pop(key) for key in list(attributes) if key not in ("name", "type")}
    attributes |= {"value": value, **rest}


def clear_messages(flow: Flow) -> None:
    """Forget what the last submit was told."""
    flow.messages = []
    for each in flow.nodes or []:
        each["messages"] = []


def complain(flow: Flow, name: str, words: Message) -> None:
    """Attach a message to the node of that name, making a bare one when the form has none."""
    if flow.nodes is None:
        flow.nodes = []
    for each in flow.nodes:
        attributes = each["attributes"]
        if attributes.get("name") == name and attributes["type"] != "submit":
            each["messages"].append(words)
            return
    bare = node("default", name, "text")
    bare["messages"].append(words)
    at = next((i for i, n in enumerate(flow.nodes) if n["group"] not in ("default",)), len(flow.nodes))
    flow.nodes.insert(at, bare)


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
