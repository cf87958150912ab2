"""Self-service flows: one row per kind, and the nodes and messages of their forms. Pure; no HTTP."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .profile import Config, Profile
from .schema import IdentitySchema, Trait, Violation, input_type
from .state import new_id, stamp
from .wire import JsonObject, is_object

Message = JsonObject
Node = JsonObject


@dataclass(frozen=True, slots=True)
class Form:
    """What the nodes of a form depend on."""

    config: Config
    profile: Profile
    schema: IdentitySchema


@dataclass(slots=True)
class Flow:
    """One flow. Nodes and messages are kept as they stand in the document, for they live on between submits."""

    kind: str
    issued_at: datetime
    expires_at: datetime
    request_url: str
    base: str
    id: str = field(default_factory=new_id)
    type: str = "api"
    state: str = "choose_method"
    active: str | None = None
    return_to: str | None = None
    refresh: bool = False
    requested_aal: str = "aal1"
    identity_schema: str | None = None
    exchange_code: str | None = None
    transient_payload: JsonObject | None = None
    nodes: list[Node] | None = field(default_factory=list[Node])
    messages: list[Message] = field(default_factory=list[Message])


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of flow: its name in paths, how its first form looks, the message of a replaced flow, own members."""

    name: str
    nodes: Callable[[Form, Flow], list[Node] | None]
    expired_message: int
    members: tuple[str, ...]


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


def violation_message(violation: Violation, profile: Profile) -> Message:
    """What a form says about traits that do not fit."""
    if violation.kind == "required":
        return missing(violation.text)
    if violation.kind == "email" and profile.email_message == 4000040:
        return message(4000040, "Enter a valid email address", value=violation.value)
    return generic(violation.text)


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
VERIFICATION_SENT = message(
    1080003,
    "An email containing a verification code has been sent to the email address you provided. If you have not "
    "received an email, check the spelling of the address and make sure to use the address you registered with.",
    "info",
)


def expired(kind: str, at: datetime, now: datetime) -> Message:
    """4010001 or 4040001: the first words of the flow that replaces an expired one."""
    text = f"The {kind} flow expired {(now - at).total_seconds() / 60:.2f} minutes ago, please try again."
    id = KINDS[kind].expired_message
    return message(id, text, expired_at=stamp(at), expired_at_unix=int(at.timestamp()))


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
    """The csrf node of a native flow: always there, always empty."""
    return node("default", "csrf_token", "hidden", value="", required=True)


def _title_label(trait: Trait, profile: Profile) -> JsonObject:
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
        nodes.append(node(group, trait.name, "hidden" if hidden else kind, _title_label(trait, form.profile), **extra))
    return nodes


def _password_nodes(autocomplete: str, submit: JsonObject) -> list[Node]:
    word = label(1070001, "Password")
    return [
        node("password", "password", "password", word, required=True, autocomplete=autocomplete),
        node("password", "method", "submit", submit, value="password"),
    ]


def login_nodes(form: Form, flow: Flow) -> list[Node] | None:
    """The login form; null when a second factor is asked for, for nobody has one here."""
    if flow.requested_aal != "aal1":
        return None
    trait = form.schema.identifier_trait()
    meta = (_title_label(trait, form.profile) if trait else {}) or label(1070004, "ID")
    nodes = [csrf_node(), node("default", "identifier", "text", meta, value="", required=True)]
    if "code" in form.config.methods:
        nodes.append(node("code", "method", "submit", label(1010015, "Send sign in code"), value="code"))
    if "password" in form.config.methods:
        words = label(1010001, "Sign in") if flow.refresh else label(1010022, "Sign in with password")
        nodes += _password_nodes("current-password", words)
    return nodes


def _with_csrf(form: Form, nodes: list[Node]) -> list[Node]:
    return [csrf_node(), *nodes] if form.profile.csrf_node_first else [*nodes, csrf_node()]


def _credential_nodes(form: Form) -> list[Node]:
    nodes: list[Node] = []
    if "code" in form.config.methods:
        nodes.append(node("code", "method", "submit", label(1040006, "Send sign up code"), value="code"))
    if "password" in form.config.methods:
        nodes += _password_nodes("new-password", label(1040001, "Sign up"))
    return nodes


def registration_nodes(form: Form, flow: Flow) -> list[Node]:
    """The first registration form: traits and a button, or traits and all methods."""
    nodes = _with_csrf(form, trait_nodes(form, "default"))
    if form.config.registration_style == "unified":
        return nodes + _credential_nodes(form)
    return [*nodes, node("profile", "method", "submit", label(1040001, "Sign up"), value="profile")]


def credential_step_nodes(form: Form, traits: Any) -> list[Node]:
    """The second registration form: the traits hidden, the credentials to choose from, the way back."""
    back = node("profile", "screen", "submit", label(1040008, "Back"), value="previous")
    if form.profile.two_step_keeps_form:
        return [*_with_csrf(form, trait_nodes(form, "default", hidden=True)), *_credential_nodes(form), back]
    sent = [t for t in form.schema.traits if t.value(traits) is not None]
    return [*_credential_nodes(form), back, *(node("default", t.name, "hidden") for t in sent)]


def verification_nodes(form: Form, flow: Flow) -> list[Node]:
    """The form that asks for a mailed code."""
    return [
        node("code", "method", "hidden", value="code"),
        node("code", "code", "text", label(1070011, "Verification code"), required=True),
        node("code", "method", "submit", label(1070009, "Continue"), value="code"),
    ]


def resend_node(address: str) -> Node:
    """The button that mails the verification code again."""
    return node("code", "email", "submit", label(1070008, "Resend code"), value=address)


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "login", login_nodes, 4010001, ("organization_id", "created_at", "updated_at", "refresh", "requested_aal")
        ),
        Kind("registration", registration_nodes, 4040001, ("organization_id",)),
        Kind("verification", verification_nodes, 4070005, ()),
    )
}


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
    own = KINDS[flow.kind].members
    out: JsonObject = {"id": flow.id}
    if flow.kind == "login":
        out["organization_id"] = None
    out["type"] = flow.type
    out["expires_at"] = stamp(flow.expires_at)
    out["issued_at"] = stamp(flow.issued_at)
    out["request_url"] = flow.request_url
    if flow.return_to:
        out["return_to"] = flow.return_to
    if flow.active:
        out["active"] = flow.active
    ui: JsonObject = {"action": f"{flow.base}/self-service/{flow.kind}?flow={flow.id}", "method": "POST"}
    ui["nodes"] = copy.deepcopy(flow.nodes)
    if flow.messages:
        ui["messages"] = list(flow.messages)
    out["ui"] = ui
    if "created_at" in own:
        out["created_at"] = out["updated_at"] = stamp(flow.issued_at)
    if "refresh" in own:
        out["refresh"] = flow.refresh
    if "requested_aal" in own:
        out["requested_aal"] = flow.requested_aal
    if flow.exchange_code:
        out["session_token_exchange_code"] = flow.exchange_code
    if "organization_id" in own and "organization_id" not in out:
        out["organization_id"] = None
    if flow.identity_schema:
        out["identity_schema"] = flow.identity_schema
    if flow.transient_payload is not None:
        out["transient_payload"] = flow.transient_payload
    out["state"] = flow.state
    return out
