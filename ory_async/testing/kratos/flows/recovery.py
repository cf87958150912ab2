"""Recovery: who proves to hold an address, by a code or a link, is signed in and goes to settings.

How codes and links get there is in mailed.py, recovery that an administrator starts in recovery_admin.py.
"""

from __future__ import annotations

import copy
from datetime import timedelta

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.browser import csrf_cookie, see_other, wants_json
from ory_async.testing.kratos.flows import hooks, mailed, messages
from ory_async.testing.kratos.flows.flow import (
    Again,
    Flow,
    Form,
    HookStopped,
    Kind,
    Message,
    Node,
    Outcome,
    Service,
    Submit,
    flow_document,
)
from ory_async.testing.kratos.flows.forms import csrf_node, fill, label, node
from ory_async.testing.kratos.flows.settings import open_settings
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.sessions import current_session, refuse_disabled
from ory_async.testing.source import stamp

RECOVERY_CODE_SENT = messages.message(1060003, mailed.SENT.format(what="recovery code"), "info")
RECOVERY_LINK_SENT = messages.message(1060002, mailed.SENT.format(what="recovery link"), "info")
WRONG_RECOVERY_CODE = messages.message(
    4060006, "The recovery code is invalid or has already been used. Please try again."
)
WRONG_RECOVERY_TOKEN = messages.message(
    4060004, "The recovery token is invalid or has already been used. Please retry the flow."
)
NO_RECOVERY_STRATEGY = messages.message(
    4010005, "Could not find a strategy to recover your account with. Did you fill out the form correctly?"
)
_USED = "The code was already used. Please request another code."


def _nodes(form: Form, flow: Flow) -> list[Node]:
    by_admin = flow.memory.get("by_admin")
    csrf = [] if by_admin and not flow.csrf else [csrf_node()]
    if flow.active == "link" or flow.state == "choose_method":
        return [*csrf, *mailed.email_nodes(flow.active or "code")]
    code = node("code", "code", "text", label(1070010, "Recovery code"), required=True, pattern="[0-9]+", maxlength=6)
    if by_admin:
        return [*csrf, code, mailed.continue_node("code")]
    hidden = node("code", "method", "hidden", value="code")
    return [*csrf, code, hidden, mailed.continue_node("code"), mailed.resend_node(flow.memory["email"])]


def _start(service: Service, flow: Flow, call: Call) -> Answer | None:
    mailed.refuse_off(service, flow)
    if current_session(service.store, call) is not None:
        text = "A valid session was detected and thus recovery is not possible."
        if flow.type == "browser" and not wants_json(call):
            return see_other(service.return_url(flow), call, 302)
        raise Refused(400, text, id="session_already_available")
    return None


def _submit(submit: Submit) -> Outcome | Answer:
    flow, method = submit.flow, submit.data.get("method")
    if method == "link":
        if "link" not in (*submit.service.config.methods, submit.service.config.recovery):
            raise Refused(404, messages.DISABLED)
        raise _send_link(submit)
    mail = flow.state == "choose_method" or (flow.state == "sent_email" and submit.data.get("email"))
    if flow.active == "code" and mail and method == "code":
        raise _send_code(submit)
    if flow.active == "code" and not mail:
        return _enter_code(submit)  # whatever the method
    # A flow that lost its strategy never finds it again.
    flow.active, flow.messages = "default", [NO_RECOVERY_STRATEGY]
    raise Again


def _send_code(submit: Submit) -> Again:
    service, flow, email = submit.service, submit.flow, mailed.email_of(submit)
    found = mailed.holder(service.store, "recovery", email)
    mailed.sent(submit, "code", RECOVERY_CODE_SENT)
    flow.memory["email"], flow.code = email, None
    if found is not None:
        flow.identity, address = found
        service.mail_code(flow, address.value, "recovery_code_valid", "Recover access to your account")
    service.build(flow)
    return _step(submit)


def _send_link(submit: Submit) -> Again:
    submit.flow.active = "link"
    email = mailed.email_of(submit)
    mailed.sent(submit, "link", RECOVERY_LINK_SENT)
    mailed.put_email(submit.flow, "link")
    fill(submit.flow, {"email": email})
    mailed.mail_link(submit, "recovery", email, "recovery_valid", "Recover access to your account")
    return _step(submit)


def _step(submit: Submit) -> Again:
    submit.flow.transient_payload = submit.data.get("transient_payload") or {}
    return Again(200)


def _enter_code(submit: Submit) -> Outcome | Answer:
    service, flow, call = submit.service, submit.flow, submit.call
    if flow.state == "passed_challenge":
        return _retry(service, flow, call, Refused(400, _USED))
    if not mailed.another_try(flow):
        return _retry(service, flow, call, Refused(400, messages.TOO_OFTEN))
    if not mailed.is_code(submit) or flow.identity is None or flow.code is None:
        flow.messages = [WRONG_RECOVERY_CODE]
        raise _step(submit)
    if (end := mailed.late(submit)) and service.profile.old_code_in_flow:
        flow.messages = [WRONG_RECOVERY_CODE]
        raise _step(submit)
    if end:
        error = service.gone(flow, call, end, flow)
        error.siblings = {}  # the new flow is named in the details alone
        return _retry(service, flow, call, error, messages.expired(flow, service.store.now(), end))
    try:
        refuse_disabled(flow.identity, named=service.profile.disabled_recovery_named)
    except Refused as error:
        return _retry(service, flow, call, error)
    return _recovered(submit, flow.identity, flow.code.address)


def _recovered(submit: Submit, identity: Identity, address: str) -> Outcome | Answer:
    service, flow, call = submit.service, submit.flow, submit.call
    flow.state = "passed_challenge"
    shown = copy.copy(identity)  # hooks see the address as it was
    shown.verifiable = [copy.copy(each) for each in identity.verifiable]
    mailed.verify(mailed.verifiable(identity, address), service)
    try:
        service.hooks.after(flow, call, "code", shown)
    except HookStopped as error:
        return _hook_stopped(service, flow, call, error)
    token, cookies, settings = _let_in(service, flow, call, identity, flow.type, "code_recovery")
    service.build(flow)
    page = service.ui(settings)
    if not service.config.continue_with_transitions:
        return Outcome(None, page, cookies)
    following: list[JsonObject] = [{"action": "show_settings_ui", "flow": {"id": settings.id, "url": page}}]
    if flow.type == "api":
        following.insert(0, {"action": "set_ory_session_token", "ory_session_token": token})
    flow.transient_payload = submit.data.get("transient_payload") or {}
    return Outcome({**flow_document(flow), "continue_with": following}, page, cookies)


def _hook_stopped(service: Service, flow: Flow, call: Call, error: HookStopped) -> Answer:
    """A hook lets nobody in, and the code is used up. What it says stands in the flow to go on with."""
    csrf = service.store.new_token(32)
    fresh = mailed.anew(service, flow, call, messages.generic(""), type=flow.type, csrf=csrf)
    fresh.messages = []
    hooks.complain(fresh, error)
    cookie = ("set-cookie", csrf_cookie(call.base, csrf))
    if not service.config.continue_with_transitions or not wants_json(call):
        answer = mailed.elsewhere(service, fresh, call)
        answer.headers.append(cookie)
        return answer
    refused = error.envelope(500)
    if error.status is None:
        refused.details = {"continue_with": [_show(fresh)]}
    refused.headers.append(cookie)
    raise refused


def _let_in(
    service: Service, flow: Flow, call: Call, identity: Identity, type: str, method: str
) -> tuple[str, list[tuple[str, str]], Flow]:
    """Sign in and open a settings flow. Gives the session token, the cookies of a browser, and that flow."""
    session = service.sign_in(identity, call, method)
    until = session.authenticated_at + timedelta(seconds=service.config.privileged_session_max_age)
    minutes = service.config.privileged_session_max_age / 60
    words = messages.message(
        1060001,
        "You successfully recovered your account. Please change your password or set up an alternative login method "
        f"(e.g. social sign in) within the next {minutes:.2f} minutes.",
        "success",
        privilegedSessionExpiresAt=stamp(until),
        privileged_session_expires_at=stamp(until),
        privileged_session_expires_at_unix=int(until.timestamp()),
    )
    settings = open_settings(service, call, type, identity, return_to=flow.return_to)
    settings.messages = [words]
    if type == "api":
        return session.token, [], settings
    flow.csrf = settings.csrf = service.store.new_token(32)
    service.build(settings)
    cookies = service.cookies(call, session, csrf=flow.csrf)
    return session.token, cookies, settings


def _retry(service: Service, flow: Flow, call: Call, error: Refused, words: Message | None = None) -> Answer:
    """Refuse a submit. The browser gets a new csrf cookie, and most refusals name a flow to go on with."""
    csrf = service.store.new_token(32)
    cookies = [("set-cookie", csrf_cookie(call.base, csrf))]
    if error.status in (400, 410):
        words = words or messages.generic(error.reason or "")
        fresh = mailed.anew(service, flow, call, words, type=flow.type, csrf=csrf)
        if not service.config.continue_with_transitions or (flow.type == "browser" and not wants_json(call)):
            answer = mailed.elsewhere(service, fresh, call)
            answer.headers += cookies
            return answer
        error.details = {**(error.details or {}), "continue_with": [_show(fresh)]}
    error.headers += cookies
    raise error


def _show(flow: Flow) -> JsonObject:
    return {"action": "show_recovery_ui", "flow": {"id": flow.id}}


def _replace(service: Service, flow: Flow, call: Call) -> Answer:
    """A flow whose time is over."""
    fresh = service.renew(flow, call)
    fresh.active = service.config.recovery
    service.build(fresh)
    if flow.type == "browser" or not service.config.continue_with_transitions:
        return mailed.elsewhere(service, fresh, call)
    error = service.gone(flow, call, flow.expires_at, fresh)
    error.details = {"continue_with": [_show(fresh)]}
    raise error


def _open_link(service: Service, call: Call) -> Answer:
    """Whoever opens the link is signed in and goes to settings, in a browser."""
    flow, good = mailed.opened(service, "recovery", call)
    if not call.arg("token"):
        flow.active, flow.messages = "default", [NO_RECOVERY_STRATEGY]
        return Answer(400, flow_document(flow))
    if not good or flow.identity is None or not flow.identity.active:
        csrf = service.store.new_token(32)
        fresh = mailed.anew(service, flow, call, WRONG_RECOVERY_TOKEN, type="browser", csrf=csrf)
        answer = see_other(service.ui(fresh), call)
        answer.headers.append(("set-cookie", csrf_cookie(call.base, csrf)))
        return answer
    flow.state, flow.messages = "passed_challenge", []
    if "address" in flow.memory:
        mailed.verify(mailed.verifiable(flow.identity, flow.memory["address"]), service)
    try:
        service.hooks.after(flow, call, "link", copy.copy(flow.identity))
    except HookStopped as error:
        return _hook_stopped(service, flow, call, error)
    _, cookies, settings = _let_in(service, flow, call, flow.identity, "browser", "link_recovery")
    service.write_csrf(flow)
    answer = see_other(service.ui(settings), call)
    answer.headers += cookies
    return answer


RECOVERY = Kind(
    "recovery",
    nodes=_nodes,
    start=_start,
    submit=_submit,
    expired_message=4060005,
    replace=_replace,
    expiry_named=("api",),
    retry=_retry,
    open=_open_link,
    restart_hint=True,
)
