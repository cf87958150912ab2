"""Registration: its forms, and what a submit does with each method. Opens the verification flow of new users."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.browser import csrf_cookie, see_other
from ory_async.testing.kratos.documents import identity_document, signed_in
from ory_async.testing.kratos.flows import challenge, messages, saving
from ory_async.testing.kratos.flows.flow import Again, Flow, Form, Kind, Node, Outcome, Service, Submit
from ory_async.testing.kratos.flows.forms import complain, csrf_node, fill, label, node, password_nodes, trait_nodes
from ory_async.testing.kratos.flows.oidc import provider_nodes, to_provider
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.sessions import current_session, refuse_disabled
from ory_async.testing.kratos.state import Taken

_METHODS = {"password", "code", "profile", "oidc", "saml", "webauthn", "passkey", "totp", "lookup_secret", "link"}


def _with_csrf(form: Form, nodes: list[Node]) -> list[Node]:
    return [csrf_node(), *nodes] if form.profile.csrf_node_first else [*nodes, csrf_node()]


def _credential_nodes(form: Form) -> list[Node]:
    nodes: list[Node] = []
    if "code" in form.config.methods and not form.config.code_mfa:
        nodes.append(node("code", "method", "submit", label(1040006, "Send sign up code"), value="code"))
    if "password" in form.config.methods:
        nodes += password_nodes("new-password", label(1040001, "Sign up"))
    return nodes


def _nodes(form: Form, flow: Flow) -> list[Node]:
    """The first registration form: traits and a button, or traits and all methods."""
    nodes = [
        *provider_nodes(form, (1040002, "Sign up with")),
        *_with_csrf(form, trait_nodes(form, "default")),
    ]
    if form.config.registration_style == "unified":
        return nodes + _credential_nodes(form)
    return [*nodes, node("profile", "method", "submit", label(1040001, "Sign up"), value="profile")]


def _whole_form(form: Form, flow: Flow) -> list[Node]:
    """What hooks see: the form before it is cut into two steps."""
    nodes = _nodes(form, flow)
    return nodes if form.config.registration_style == "unified" else [*nodes[:-1], *_credential_nodes(form), nodes[-1]]


def _credential_step_nodes(form: Form, flow: Flow, traits: Any) -> list[Node]:
    """The second registration form: the traits hidden, the credentials to choose from, the way back."""
    back = node("profile", "screen", "submit", label(1040008, "Back"), value="previous")
    if form.profile.two_step_keeps_form:
        return [*_with_csrf(form, trait_nodes(form, "default", hidden=True)), *_credential_nodes(form), back]
    sent = [t for t in form.schema.traits if t.value(traits) is not None]
    hidden = [node("default", t.name, "hidden") for t in sent]
    return [*_credential_nodes(form), back, *hidden, *([csrf_node()] if flow.type == "browser" else [])]


def _members(flow: Flow) -> JsonObject:
    return {"organization_id": None}


def _already_signed_in() -> Refused:
    text = "A valid session was detected and thus registration is not possible."
    return Refused(400, text, id="session_already_available", message="you are already logged in")


def _may_submit(service: Service, flow: Flow, call: Call) -> None:
    if service.session(call) is not None:
        raise _already_signed_in()


def _start(service: Service, flow: Flow, call: Call) -> Answer | None:
    if not service.config.registration_enabled:
        text, message = "Registration is not allowed because it was disabled.", "registration flow disabled"
        raise Refused(400, text, id="self_service_flow_disabled", message=message)
    flow.identity_schema = service.asked_schema(call)
    flow.login_challenge = challenge.asked(call) if flow.type == "browser" else call.arg("login_challenge")
    session = current_session(service.store, call)
    if flow.type == "browser" and flow.login_challenge is not None and service.oauth2 is not None:
        request = challenge.login_request(service.oauth2, call, flow.login_challenge)
        if session is not None and request["skip"]:
            return challenge.skip(service, flow, call, session, None)
        if session is not None:
            query = urlencode({"login_challenge": flow.login_challenge})
            return see_other(f"{call.base}/self-service/login/browser?{query}", call, 302)
    if session is not None:
        raise _already_signed_in()
    if call.arg("return_session_token_exchange_code") == "true" and flow.type == "api":
        flow.exchange_code = service.store.exchangers.open()
    return None


def _traits(data: JsonObject) -> Any:
    """The traits of a body; a text is decoded once more."""
    traits = data.get("traits")
    if not isinstance(traits, str):
        return {} if traits is None else traits
    try:
        return json.loads(traits)
    except ValueError:
        raise Refused(400, message="the traits are no JSON", code=500) from None


def _submit(submit: Submit) -> Outcome | Answer:
    service, flow, data = submit.service, submit.flow, submit.data
    config, profile = service.config, service.profile
    method, traits = data.get("method"), _traits(data)
    two_step = config.registration_style == "two_step"
    if method == "profile" and two_step:
        _check_traits(submit, traits)
        service.guard(submit)
        raise _credential_step(submit)
    if method == "password" and "password" in config.methods:
        return _password(submit)
    if method == "code" and "code" in config.methods and not config.code_mfa:
        return _code(submit)
    if method == "oidc" and "oidc" in config.methods:
        service.guard(submit)
        return service.sign_in_by_id_token(submit) if data.get("id_token") else to_provider(submit)
    off = method == "code" and profile.disabled_code_registration == 404
    if off or method in ("oidc", "password"):
        raise Refused(404, messages.DISABLED)
    if method not in _METHODS and two_step:
        # Without a method the traits are looked at, as if the first form had been sent.
        _check_traits(submit, traits)
    flow.messages = [messages.NO_REGISTRATION_STRATEGY]
    raise Again


def _check_traits(submit: Submit, traits: Any, more: Mapping[str, JsonObject] | None = None) -> None:
    """Answer with the form when the traits do not fit, or when there is `more` to complain about."""
    service, flow = submit.service, submit.flow
    violations = service.form(flow).schema.violations(traits)
    if not violations and not more:
        return
    fill(flow, {"traits": traits})
    for violation in violations:
        complain(flow, violation.name, messages.violation_message(violation, service.profile))
    for name, words in (more or {}).items():
        complain(flow, name, words)
    raise Again


def _credential_step(submit: Submit) -> Again:
    service, flow, data = submit.service, submit.flow, submit.data
    traits = _traits(data)
    if data.get("screen") == "previous" and service.profile.two_step_keeps_form:
        service.build(flow)
    else:
        flow.nodes = _credential_step_nodes(service.form(flow), flow, traits)
        flow.messages = [messages.CHOOSE_CREDENTIAL]
        flow.transient_payload = data.get("transient_payload") or {}
    fill(flow, {"traits": traits})
    return Again(step=True)


def _password(submit: Submit) -> Outcome:
    service, flow, data = submit.service, submit.flow, submit.data
    config = service.config
    traits, password = _traits(data), str(data.get("password") or "")
    _check_traits(submit, traits, None if password else {"password": messages.missing("password")})
    service.guard(submit)
    if len(password) < config.password_min_length:
        fill(flow, {"traits": traits})
        complain(flow, "password", messages.password_too_short(len(password), config.password_min_length))
        raise Again
    if too_long := messages.password_too_long(password):
        fill(flow, {"traits": traits})
        complain(flow, "password", too_long)
        raise Again
    return _register(submit, password)


# -- by mailed code


def _code(submit: Submit) -> Outcome:
    """The code is mailed, then entered together with the same traits. `resend` goes back to the first step."""
    service, flow, data = submit.service, submit.flow, submit.data
    traits = _traits(data)
    _check_traits(submit, traits)
    service.guard(submit)
    if str(data.get("resend") or "").lower() == "code":
        flow.state = "choose_method"
    if flow.state == "passed_challenge":
        flow.messages = [messages.NO_REGISTRATION_STRATEGY]
        raise _code_again(submit)
    if flow.state == "sent_email" and not data.get("code"):
        complain(flow, "code", messages.missing("code"))
        raise _code_again(submit)
    if flow.state == "choose_method":
        address = service.form(flow).schema.identifiers(traits).get("code", [""])[0]
        flow.transient_payload = data.get("transient_payload") or {}
        _send_code(service, flow, address)
        fill(flow, {"traits": traits})
        raise Again(step=True)
    return _enter_code(submit, traits)


def _enter_code(submit: Submit, traits: JsonObject) -> Outcome:
    service, flow = submit.service, submit.flow
    shown = {n["attributes"]["name"]: n["attributes"].get("value") for n in flow.nodes or []}
    sent = {t.name: t.value(traits) for t in service.form(flow).schema.traits}
    if any(value is not None and shown.get(name) != value for name, value in sent.items()):
        flow.messages = [messages.OTHER_TRAITS]
        raise _code_again(submit)
    wrong = service.check_code(flow, submit.call, str(submit.data.get("code")))
    if wrong:
        flow.messages = [messages.generic(messages.TOO_OFTEN) if wrong == "often" else messages.WRONG_REGISTRATION_CODE]
        raise _code_again(submit)
    flow.state = "passed_challenge"
    return _register(submit, None)


def _code_again(submit: Submit) -> Again:
    fill(submit.flow, {"traits": submit.data.get("traits")})
    return Again()


def _send_code(service: Service, flow: Flow, address: str) -> None:
    """Mail a code and ask for it: the traits stay in the form, hidden."""
    service.mail_code(flow, address, "registration_code_valid", "Use this code to sign up")
    flow.state, flow.active = "sent_email", "code"
    flow.messages = [messages.code_sent("registration", service.profile)]
    kept = [n for n in flow.nodes or [] if n["group"] == "default" and n["attributes"]["type"] != "submit"]
    for each in kept:
        each["attributes"]["type"] = "hidden"
    flow.nodes = [
        *kept,
        node("code", "method", "hidden", value="code"),
        node("code", "code", "text", label(1070012, "Registration code"), required=True),
        node("code", "method", "submit", label(1070009, "Continue"), value="code"),
        node("code", "resend", "submit", label(1070008, "Resend code"), value="code"),
    ]
    if service.config.registration_style == "two_step":
        back = node("profile", "screen", "submit", label(1040008, "Back"), value="credential-selection")
        flow.nodes.append(back)


# -- success


def _register(submit: Submit, password: str | None) -> Outcome:
    service, flow, data = submit.service, submit.flow, submit.data
    store, config = service.store, service.config
    traits, method = _traits(data), "code" if flow.state == "passed_challenge" else "password"
    body: JsonObject = {"schema_id": service.form(flow).schema.id, "traits": traits}
    if flow.code is not None and flow.state == "passed_challenge":
        known = {"value": flow.code.address, "verified": True, "status": "completed"}
        body["verifiable_addresses"] = [known]
    try:
        identity = saving.register(service, flow, submit.call, method, body, password=password)
    except Taken:
        names = [v for values in service.form(flow).schema.identifiers(traits).values() for v in values]
        identifier = next((name for name in names if store.by_identifier(name)), "")
        flow.messages = [messages.taken(identifier, config.methods, config.login_hints)]
        raise Again from None
    return registered(service, flow, submit.call, method, identity)


def registered(
    service: Service, flow: Flow, call: Call, method: str, identity: Identity, provider: str | None = None
) -> Outcome:
    """What comes after a registration: verification first, then web hooks, then the session."""
    refuse_disabled(identity)
    to, browser = service.return_url(flow), flow.type == "browser"
    following: list[JsonObject] = [{"action": "redirect_browser_to", "redirect_browser_to": to}] if browser else []
    # A browser goes on with a new csrf token, and so does the flow that is opened for it.
    csrf = service.store.new_token(32) if browser else ""
    cookies: list[tuple[str, str]] = []
    if service.config.verification != "off":
        # One mail, to the first address.
        for address in [a for a in identity.verifiable if not a.verified][:1]:
            opened = service.open_verification(call, flow.type, address.value, csrf=csrf, origin=flow)
            inner: JsonObject = {"id": opened.id, "verifiable_address": address.value}
            if browser:
                inner["url"] = service.ui(opened)
                cookies = [("set-cookie", csrf_cookie(call.base, csrf))]
            if service.config.verification_hook:
                to = inner.get("url", to)
                following.append({"action": "show_verification_ui", "flow": inner})
    out: JsonObject = {}
    session = service.sign_in(identity, call, method, provider) if service.config.session_hook else None
    saving.registered(service, flow, call, method, identity)
    if session is not None:
        out = {"session": signed_in(session, call.base)}
        if browser:
            cookies = service.cookies(call, session, csrf=csrf)
        else:
            out = {"session_token": session.token, **out}
            following.append({"action": "set_ory_session_token", "ory_session_token": session.token})
    out["identity"] = identity_document(identity, call.base)
    out["continue_with"] = following or None
    return Outcome(out, to, cookies, session)


REGISTRATION = Kind(
    "registration",
    nodes=_nodes,
    start=_start,
    submit=_submit,
    expired_message=4040001,
    may_submit=_may_submit,
    members=_members,
    expiry_named=("api", "browser"),
    refusal_redirect=302,
    guards_itself=True,
    hook_nodes=_whole_form,
)
