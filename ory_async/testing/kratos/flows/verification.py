"""Verification: who enters a code or opens a link shows that an address is their own.

How codes and links get there is in mailed.py.
"""

from __future__ import annotations

import copy
from typing import NoReturn

from ory_async.testing.http.wire import Answer, Call, Refused
from ory_async.testing.kratos.browser import accepts_json, csrf_cookie, see_other, wants_json
from ory_async.testing.kratos.flows import hooks, mailed, messages
from ory_async.testing.kratos.flows.flow import (
    Again,
    Flow,
    Form,
    HookStopped,
    Kind,
    Message,
    Node,
    Service,
    Submit,
    flow_document,
)
from ory_async.testing.kratos.flows.forms import csrf_node, fill, label, need_csrf_node, node
from ory_async.testing.kratos.schema import is_email

VERIFICATION_LINK_SENT = messages.message(1080001, mailed.SENT.format(what="verification link"), "info")
VERIFIED = messages.message(1080002, "You successfully verified your email address.", "success")
WRONG_VERIFICATION_CODE = messages.message(
    4070006, "The verification code is invalid or has already been used. Please try again."
)
WRONG_VERIFICATION_TOKEN = messages.message(
    4070001, "The verification token is invalid or has already been used. Please retry the flow."
)
VERIFICATION_DONE = messages.message(4070002, "The request was already completed successfully and can not be retried.")
NO_VERIFICATION_STRATEGY = messages.message(
    4010006, "Could not find a strategy to verify your account with. Did you fill out the form correctly?"
)


def _nodes(form: Form, flow: Flow) -> list[Node]:
    csrf = [csrf_node()] if flow.type == "browser" or flow.active == "link" else []
    if flow.active == "link" or flow.state == "choose_method":
        return [*mailed.email_nodes(flow.active or "code"), *csrf]
    address = flow.memory.get("email") or (form.profile.verification_resend_node and flow.memory.get("address"))
    return [
        node("code", "method", "hidden", value="code"),
        node("code", "code", "text", label(1070011, "Verification code"), required=True),
        mailed.continue_node("code"),
        *csrf,
        *([mailed.resend_node(address)] if address else []),
    ]


def _start(service: Service, flow: Flow, call: Call) -> Answer | None:
    mailed.refuse_off(service, flow)
    return None


def _not_verified_yet(service: Service, flow: Flow, call: Call) -> None:
    if flow.state == "passed_challenge":
        _replaced(service, flow, call, VERIFICATION_DONE, "An error occured, please use the new flow.")


def _replaced(service: Service, flow: Flow, call: Call, words: Message | HookStopped, reason: str) -> NoReturn:
    csrf = service.store.new_token(32)
    first = VERIFICATION_DONE if isinstance(words, HookStopped) else words
    fresh = mailed.anew(service, flow, call, first, type=flow.type, csrf=csrf if flow.type == "browser" else "")
    if isinstance(words, HookStopped):
        fresh.messages = []
        hooks.complain(fresh, words)
    raise Refused(
        410,
        reason,
        id="self_service_flow_replaced",
        message="self-service flow replaced",
        siblings={"use_flow_id": fresh.id},
        headers=[("set-cookie", csrf_cookie(call.base, csrf))],
    )


def _submit(submit: Submit) -> Answer:
    """Unlike other flows, these look at Accept alone to tell whether JSON is asked for."""
    try:
        _decide(submit)
    except Again as again:
        if again.status == 400:
            raise
    if not accepts_json(submit.call):
        return see_other(submit.service.ui(submit.flow), submit.call)
    raise Again(200)


def _decide(submit: Submit) -> None:
    flow, data = submit.flow, submit.data
    if data.get("method") not in (None, "", "code", "link"):
        first = next(each for each in flow.nodes or [] if each["attributes"].get("name") == "method")
        first["messages"].append(messages.generic('value must be one of "code", "link"'))
        raise Again
    if flow.active == "link" and data.get("method") == "link":
        _send_link(submit)
    elif flow.active == "code" and data.get("code"):
        _enter_code(submit)
    elif flow.active == "code" and data.get("method") == "code":
        _send_code(submit)
    else:
        flow.active = "default"
        flow.messages.append(NO_VERIFICATION_STRATEGY)
        _ask_for_email(flow, str(data.get("email") or ""))
        raise Again


def _ask_for_email(flow: Flow, value: str) -> None:
    """Ask for the address anew, in the second step in place of the button."""
    mailed.put_email(
        flow, next((n["group"] for n in flow.nodes or [] if n["attributes"].get("name") == "email"), "code")
    )
    fill(flow, {"email": value})
    need_csrf_node(flow)


def _send_code(submit: Submit) -> None:
    service, flow = submit.service, submit.flow
    if not submit.data.get("email"):
        _ask_for_email(flow, "")
    email = mailed.email_of(submit, phones=service.profile.phones_verified)
    found = mailed.holder(service.store, "verification", email)
    by_phone = service.profile.phones_verified and not is_email(email)
    mailed.sent(submit, "code", messages.VERIFICATION_SENT_BY_PHONE if by_phone else messages.VERIFICATION_SENT)
    flow.memory["email"], flow.code = email, None
    if found is not None:
        flow.identity, address = found
        service.mail_code(flow, address.value, "verification_code_valid", "Please verify your email address")
    service.build(flow)


def _enter_code(submit: Submit) -> None:
    service, flow = submit.service, submit.flow
    if not mailed.another_try(flow):
        _replaced(
            service, flow, submit.call, messages.generic(messages.TOO_OFTEN), "An error occured, please retry the flow."
        )
    end = mailed.late(submit)
    if not mailed.is_code(submit) or flow.code is None or (end and service.profile.old_code_in_flow):
        flow.messages = [WRONG_VERIFICATION_CODE]
        flow.transient_payload = submit.data.get("transient_payload") or {}
        return
    if end:
        csrf, words = service.store.new_token(32), messages.expired(flow, service.store.now(), end)
        fresh = mailed.anew(
            service, flow, submit.call, words, type=flow.type, csrf=csrf if flow.type == "browser" else ""
        )
        error = service.gone(flow, submit.call, end, fresh)
        error.headers.append(("set-cookie", csrf_cookie(submit.call.base, csrf)))
        raise error
    _passed(service, flow, flow.code.address, submit.call)


def _passed(service: Service, flow: Flow, value: str, call: Call) -> None:
    found = mailed.holder(service.store, "verification", value)
    mailed.verify(found[1] if found else None, service)
    to = service.return_url(flow)
    words = messages.message(1070009, "Continue", "info")
    link = {"href": to, "title": words, "id": "continue", "node_type": "a"}
    group = flow.active or "code"
    onward: Node = {"type": "a", "group": group, "attributes": link, "messages": [], "meta": {"label": words}}
    flow.nodes, flow.action, flow.method = [csrf_node(), onward], to, "GET"
    flow.state, flow.messages = "passed_challenge", [VERIFIED]
    if found is None:
        return
    try:
        service.hooks.after(flow, call, flow.active or "code", copy.copy(found[0]))
    except HookStopped as error:
        if not error.refused:
            refused = error.envelope(400)
            refused.headers.append(("set-cookie", csrf_cookie(call.base, service.store.new_token(32))))
            raise refused from None
        _replaced(service, flow, call, error, "An error occured, please retry the flow.")


def _send_link(submit: Submit) -> None:
    email = mailed.email_of(submit)
    mailed.sent(submit, "link", VERIFICATION_LINK_SENT)
    fill(submit.flow, {"email": email})
    mailed.mail_link(submit, "verification", email, "verification_valid", "Please verify your email address")


def _replace(service: Service, flow: Flow, call: Call) -> Answer:
    """A flow whose time is over. The new one is for browsers, even when the old one was native."""
    csrf = service.store.new_token(32)
    words = messages.expired(flow, service.store.now())
    fresh = mailed.anew(service, flow, call, words, type="browser", csrf=csrf)
    answer = mailed.elsewhere(service, fresh, call)
    answer.headers.append(("set-cookie", csrf_cookie(call.base, csrf)))
    return answer


def _open_link(service: Service, call: Call) -> Answer:
    """The link with a token verifies; the one with a code shows the form with it."""
    flow, good = mailed.opened(service, "verification", call)
    csrf = service.store.new_token(32)
    cookie = ("set-cookie", csrf_cookie(call.base, csrf))
    if good:
        _passed(service, flow, flow.memory["address"], call)
        return Answer(200, flow_document(flow)) if wants_json(call) else see_other(service.ui(flow), call)
    if call.arg("code") and flow.state == "sent_email":
        fill(flow, {"code": call.arg("code")})
        flow.csrf = csrf
        need_csrf_node(flow)
        service.write_csrf(flow)
        answer = see_other(service.ui(flow), call)
    else:
        fresh = mailed.anew(service, flow, call, WRONG_VERIFICATION_TOKEN, type="browser", csrf=csrf)
        answer = see_other(service.ui(fresh), call)
    answer.headers.append(cookie)
    return answer


VERIFICATION = Kind(
    "verification",
    nodes=_nodes,
    start=_start,
    submit=_submit,
    expired_message=4070005,
    may_submit=_not_verified_yet,
    replace=_replace,
    open=_open_link,
    restart_hint=True,
    keeps_messages=True,
)
