"""Recovery and verification: proving who one is, or that an address is one's own, with what was mailed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, NoReturn

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused, not_found
from ory_async.testing.kratos.browser import accepts_json, csrf_cookie, see_other, wants_json
from ory_async.testing.kratos.flows import flow as flows
from ory_async.testing.kratos.flows.flow import (
    Again,
    Flow,
    Form,
    Kind,
    Message,
    Node,
    Outcome,
    Submit,
    complain,
    csrf_node,
    fill,
    label,
    node,
)
from ory_async.testing.kratos.flows.login import DISABLED, refuse_disabled
from ory_async.testing.kratos.flows.settings import open_settings
from ory_async.testing.kratos.schema import Violation, is_email
from ory_async.testing.kratos.sessions import current_session, is_uuid
from ory_async.testing.kratos.state import Address, Identity, Store, stamp

if TYPE_CHECKING:
    from ory_async.testing.kratos.flows.engine import SelfService

TRIES = 5  # wrong codes that a flow bears
_SENT = (
    "An email containing a {what} has been sent to the email address you provided. If you have not received an email, "
    "check the spelling of the address and make sure to use the address you registered with."
)
RECOVERY_CODE_SENT = flows.message(1060003, _SENT.format(what="recovery code"), "info")
RECOVERY_LINK_SENT = flows.message(1060002, _SENT.format(what="recovery link"), "info")
VERIFICATION_LINK_SENT = flows.message(1080001, _SENT.format(what="verification link"), "info")
VERIFIED = flows.message(1080002, "You successfully verified your email address.", "success")
WRONG_RECOVERY_CODE = flows.message(4060006, "The recovery code is invalid or has already been used. Please try again.")
WRONG_RECOVERY_TOKEN = flows.message(
    4060004, "The recovery token is invalid or has already been used. Please retry the flow."
)
WRONG_VERIFICATION_CODE = flows.message(
    4070006, "The verification code is invalid or has already been used. Please try again."
)
WRONG_VERIFICATION_TOKEN = flows.message(
    4070001, "The verification token is invalid or has already been used. Please retry the flow."
)
VERIFICATION_DONE = flows.message(4070002, "The request was already completed successfully and can not be retried.")
NO_RECOVERY_STRATEGY = flows.message(
    4010005, "Could not find a strategy to recover your account with. Did you fill out the form correctly?"
)
NO_VERIFICATION_STRATEGY = flows.message(
    4010006, "Could not find a strategy to verify your account with. Did you fill out the form correctly?"
)
_TOO_OFTEN = "The request was submitted too often. Please request another code."
_USED = "The code was already used. Please request another code."


# -- what both share


def _email_nodes(method: str) -> list[Node]:
    return [node(method, "email", "email", label(1070007, "Email"), required=True), _continue(method)]


def _continue(method: str) -> Node:
    return node(method, "method", "submit", label(1070009, "Continue"), value=method)


def _resend(address: str) -> Node:
    return node("code", "email", "submit", label(1070008, "Resend code"), value=address)


def _email(submit: Submit) -> str:
    """The address of a submit; the form when there is none."""
    flow, email = submit.flow, str(submit.data.get("email") or "")
    if not email:
        complain(flow, "email", flows.missing("email"))
        raise Again
    if not is_email(email):
        violation = Violation("email", "email", f'"{email}" is not valid "email"', email, "")
        complain(flow, "email", flows.violation_message(violation, submit.service.profile))
        raise Again
    return email


def _holder(store: Store, use: str, email: str) -> tuple[Identity, Address] | None:
    """Whose recovery or verifiable address this is."""
    wanted = email.strip().lower()
    first = store.by_identifier(wanted)
    everybody: Iterable[Identity] = chain([first] if first else [], store)
    for identity in everybody:
        for address in identity.recovery if use == "recovery" else identity.verifiable:
            if address.value.lower() == wanted:
                return identity, address
    return None


def _sent(submit: Submit, method: str, words: Message) -> None:
    flow = submit.flow
    flow.state, flow.active, flow.messages = "sent_email", method, [words]


def _mail_link(submit: Submit, use: str, email: str, template: str, subject: str) -> None:
    """Mail a link with a token; nobody's address gets no mail."""
    service, flow, found = submit.service, submit.flow, _holder(submit.service.store, use, email)
    if found is None:
        return
    flow.identity, address = found
    link = new_link(service, flow)
    flow.memory["address"] = address.value
    service.store.courier.send(
        recipient=address.value, template_type=template, subject=subject, body=f"Your link:\n\n{link}\n", link=link
    )


def new_link(service: SelfService, flow: Flow) -> str:
    """A link that can be opened once."""
    token = flow.memory["token"] = service.store.new_token(24)
    return f"{flow.base}/self-service/{flow.kind.name}?flow={flow.id}&token={token}"


def _put_email(flow: Flow, group: str) -> None:
    """An empty address in place of the one in the form, or of the button that mails again."""
    others = [each for each in flow.nodes or [] if each["attributes"].get("name") != "email"]
    flow.nodes = [*others, _email_nodes(group)[0]]


def _another_try(flow: Flow) -> bool:
    """Count an entered code; false when there were too many."""
    flow.memory["tries"] = flow.memory.get("tries", 0) + 1
    return int(flow.memory["tries"]) <= TRIES


def _is_code(submit: Submit) -> bool:
    code = submit.flow.code
    return code is not None and str(submit.data.get("code") or "") == code.value


def _late(submit: Submit) -> datetime | None:
    """When the code expired, if it did. A flow of an administrator is good for as long as its code."""
    service, code = submit.service, submit.flow.code
    if code is None or submit.flow.memory.get("by_admin"):
        return None
    end = code.sent_at + timedelta(seconds=service.config.code_lifespan)
    return end if end <= service.store.now() else None


def _verify(address: Address | None, service: SelfService) -> None:
    if address is not None:
        address.verified, address.status, address.verified_at = True, "completed", service.store.now()


def _verifiable(identity: Identity, value: str) -> Address | None:
    return next((a for a in identity.verifiable if a.value == value), None)


def _anew(service: SelfService, flow: Flow, call: Call, words: Message, *, type: str, csrf: str) -> Flow:
    """The flow that replaces one that came to its end. csrf: of the browser that goes on with it."""
    query = f"?{call.query}" if call.query else ""
    return service.open(
        flow.kind.name, call, type=type, active=_use(service, flow.kind.name), return_to=flow.return_to,
        request_url=f"{call.base}{call.path}{query}", messages=[words], csrf=csrf,
    )  # fmt: skip


def _use(service: SelfService, kind: str) -> str:
    return service.config.recovery if kind == "recovery" else service.config.verification


def _refuse_off(service: SelfService, flow: Flow) -> None:
    name = flow.kind.name
    flow.active = _use(service, name)
    if flow.active == "off":
        raise Refused(400, f"{name.capitalize()} is not allowed because it was disabled.")


def _elsewhere(service: SelfService, fresh: Flow, call: Call) -> Answer:
    """On with another flow: its page, or in JSON mode the flow itself."""
    api = f"{call.base}/self-service/{fresh.kind.name}/flows?id={fresh.id}"
    return see_other(api if wants_json(call) else service.ui(fresh), call)


def _opened(service: SelfService, kind: str, call: Call) -> tuple[Flow, bool]:
    """The flow that a link names, and whether its token is good; it is used up then."""
    id, token = call.arg("flow"), call.arg("token")
    if not id or not is_uuid(id):
        raise Refused(400, "The flow query parameter is missing or malformed.")
    flow = service.flows.get(id)
    if flow is None or flow.kind.name != kind:
        raise not_found()
    good = bool(token) and flow.memory.get("token") == token and flow.expires_at > service.store.now()
    if good:
        del flow.memory["token"]
    return flow, good


# -- recovery


def _recovery_nodes(form: Form, flow: Flow) -> list[Node]:
    by_admin = flow.memory.get("by_admin")
    csrf = [] if by_admin and not flow.csrf else [csrf_node()]
    if flow.active == "link" or flow.state == "choose_method":
        return [*csrf, *_email_nodes(flow.active or "code")]
    code = node("code", "code", "text", label(1070010, "Recovery code"), required=True, pattern="[0-9]+", maxlength=6)
    if by_admin:
        return [*csrf, code, _continue("code")]
    hidden = node("code", "method", "hidden", value="code")
    return [*csrf, code, hidden, _continue("code"), _resend(flow.memory["email"])]


def _start_recovery(service: SelfService, flow: Flow, call: Call) -> Answer | None:
    _refuse_off(service, flow)
    if current_session(service.store, call) is not None:
        text = "A valid session was detected and thus recovery is not possible."
        if flow.type == "browser" and not wants_json(call):
            return see_other(service.return_url(flow), call, 302)
        raise Refused(400, text, id="session_already_available")
    return None


def _recover(submit: Submit) -> Outcome | Answer:
    flow, method = submit.flow, submit.data.get("method")
    if method == "link":
        if "link" not in (*submit.service.config.methods, submit.service.config.recovery):
            raise Refused(404, DISABLED)
        raise _send_recovery_link(submit)
    mail = flow.state == "choose_method" or (flow.state == "sent_email" and submit.data.get("email"))
    if flow.active == "code" and mail and method == "code":
        raise _send_recovery_code(submit)
    if flow.active == "code" and not mail:
        return _enter_recovery_code(submit)  # whatever the method
    # A flow that lost its strategy never finds it again.
    flow.active, flow.messages = "default", [NO_RECOVERY_STRATEGY]
    raise Again


def _send_recovery_code(submit: Submit) -> Again:
    service, flow, email = submit.service, submit.flow, _email(submit)
    found = _holder(service.store, "recovery", email)
    _sent(submit, "code", RECOVERY_CODE_SENT)
    flow.memory["email"], flow.code = email, None
    if found is not None:
        flow.identity, address = found
        service.mail_code(flow, address.value, "recovery_code_valid", "Recover access to your account")
    service.build(flow)
    return _step(submit)


def _send_recovery_link(submit: Submit) -> Again:
    submit.flow.active = "link"
    email = _email(submit)
    _sent(submit, "link", RECOVERY_LINK_SENT)
    _put_email(submit.flow, "link")
    fill(submit.flow, {"email": email})
    _mail_link(submit, "recovery", email, "recovery_valid", "Recover access to your account")
    return _step(submit)


def _step(submit: Submit) -> Again:
    submit.flow.transient_payload = submit.data.get("transient_payload") or {}
    return Again(200)


def _enter_recovery_code(submit: Submit) -> Outcome | Answer:
    service, flow, call = submit.service, submit.flow, submit.call
    if flow.state == "passed_challenge":
        return _retry(service, flow, call, Refused(400, _USED))
    if not _another_try(flow):
        return _retry(service, flow, call, Refused(400, _TOO_OFTEN))
    if not _is_code(submit) or flow.identity is None or flow.code is None:
        flow.messages = [WRONG_RECOVERY_CODE]
        raise _step(submit)
    if end := _late(submit):
        error = service.gone(flow, call, end, flow)
        error.siblings = {}  # the new flow is named in the details alone
        return _retry(service, flow, call, error, flows.expired(flow, service.store.now(), end))
    try:
        refuse_disabled(flow.identity)
    except Refused as error:
        return _retry(service, flow, call, error)
    return _recovered(submit, flow.identity, flow.code.address)


def _recovered(submit: Submit, identity: Identity, address: str) -> Outcome:
    service, flow, call = submit.service, submit.flow, submit.call
    flow.state = "passed_challenge"
    _verify(_verifiable(identity, address), service)
    token, cookies, settings = _let_in(service, flow, call, identity, flow.type, "code_recovery")
    service.build(flow)
    page = service.ui(settings)
    if not service.config.continue_with_transitions:
        return Outcome(None, page, cookies)
    following: list[JsonObject] = [{"action": "show_settings_ui", "flow": {"id": settings.id, "url": page}}]
    if flow.type == "api":
        following.insert(0, {"action": "set_ory_session_token", "ory_session_token": token})
    flow.transient_payload = submit.data.get("transient_payload") or {}
    return Outcome({**flows.flow_document(flow), "continue_with": following}, page, cookies)


def _let_in(
    service: SelfService, flow: Flow, call: Call, identity: Identity, type: str, method: str
) -> tuple[str, list[tuple[str, str]], Flow]:
    """Sign in and open a settings flow. Gives the session token, the cookies of a browser, and that flow."""
    session = service.sign_in(identity, call, method)
    until = session.authenticated_at + timedelta(seconds=service.config.privileged_session_max_age)
    minutes = service.config.privileged_session_max_age / 60
    words = flows.message(
        1060001,
        "You successfully recovered your account. Please change your password or set up an alternative login method "
        f"(e.g. social sign in) within the next {minutes:.2f} minutes.",
        "success",
        privilegedSessionExpiresAt=stamp(until),
        privileged_session_expires_at=stamp(until),
        privileged_session_expires_at_unix=int(until.timestamp()),
    )
    settings = open_settings(service, call, type, identity, messages=[words], return_to=flow.return_to)
    if type == "api":
        return session.token, [], settings
    flow.csrf = settings.csrf = service.store.new_token(32)
    service.build(settings)
    cookies = service.cookies(call, session, csrf=flow.csrf)
    return session.token, cookies, settings


def _retry(service: SelfService, flow: Flow, call: Call, error: Refused, words: Message | None = None) -> Answer:
    """Refuse a submit. The browser gets a new csrf cookie, and most refusals name a flow to go on with."""
    csrf = service.store.new_token(32)
    cookies = [("set-cookie", csrf_cookie(call.base, csrf))]
    if error.status in (400, 410):
        words = words or flows.generic(error.reason or "")
        fresh = _anew(service, flow, call, words, type=flow.type, csrf=csrf)
        if not service.config.continue_with_transitions or (flow.type == "browser" and not wants_json(call)):
            answer = _elsewhere(service, fresh, call)
            answer.headers += cookies
            return answer
        error.details = {**(error.details or {}), "continue_with": [_show(fresh)]}
    error.headers += cookies
    raise error


def _show(flow: Flow) -> JsonObject:
    return {"action": "show_recovery_ui", "flow": {"id": flow.id}}


def _replace_recovery(service: SelfService, flow: Flow, call: Call) -> Answer:
    """A flow whose time is over."""
    fresh = service.renew(flow, call)
    fresh.active = service.config.recovery
    service.build(fresh)
    if flow.type == "browser" or not service.config.continue_with_transitions:
        return _elsewhere(service, fresh, call)
    error = service.gone(flow, call, flow.expires_at, fresh)
    error.details = {"continue_with": [_show(fresh)]}
    raise error


def _open_recovery_link(service: SelfService, call: Call) -> Answer:
    """Whoever opens the link is signed in and goes to settings, in a browser."""
    flow, good = _opened(service, "recovery", call)
    if not call.arg("token"):
        flow.active, flow.messages = "default", [NO_RECOVERY_STRATEGY]
        return Answer(400, flows.flow_document(flow))
    if not good or flow.identity is None or not flow.identity.active:
        csrf = service.store.new_token(32)
        fresh = _anew(service, flow, call, WRONG_RECOVERY_TOKEN, type="browser", csrf=csrf)
        answer = see_other(service.ui(fresh), call)
        answer.headers.append(("set-cookie", csrf_cookie(call.base, csrf)))
        return answer
    flow.state, flow.messages = "passed_challenge", []
    if "address" in flow.memory:
        _verify(_verifiable(flow.identity, flow.memory["address"]), service)
    _, cookies, settings = _let_in(service, flow, call, flow.identity, "browser", "link_recovery")
    service.write_csrf(flow)
    answer = see_other(service.ui(settings), call)
    answer.headers += cookies
    return answer


RECOVERY = Kind(
    "recovery",
    nodes=_recovery_nodes,
    start=_start_recovery,
    submit=_recover,
    expired_message=4060005,
    replace=_replace_recovery,
    expiry_named=("api",),
    retry=_retry,
    open=_open_recovery_link,
    restart_hint=True,
)


# -- verification


def _verification_nodes(form: Form, flow: Flow) -> list[Node]:
    csrf = [csrf_node()] if flow.type == "browser" or flow.active == "link" else []
    if flow.active == "link" or flow.state == "choose_method":
        return [*_email_nodes(flow.active or "code"), *csrf]
    address = flow.memory.get("email") or (form.profile.verification_resend_node and flow.memory.get("address"))
    return [
        node("code", "method", "hidden", value="code"),
        node("code", "code", "text", label(1070011, "Verification code"), required=True),
        _continue("code"),
        *csrf,
        *([_resend(address)] if address else []),
    ]


def _start_verification(service: SelfService, flow: Flow, call: Call) -> Answer | None:
    _refuse_off(service, flow)
    return None


def _not_verified_yet(service: SelfService, flow: Flow, call: Call) -> None:
    if flow.state == "passed_challenge":
        _replaced(service, flow, call, VERIFICATION_DONE, "An error occured, please use the new flow.")


def _replaced(service: SelfService, flow: Flow, call: Call, words: Message, reason: str) -> NoReturn:
    csrf = service.store.new_token(32)
    fresh = _anew(service, flow, call, words, type=flow.type, csrf=csrf if flow.type == "browser" else "")
    raise Refused(
        410,
        reason,
        id="self_service_flow_replaced",
        message="self-service flow replaced",
        siblings={"use_flow_id": fresh.id},
        headers=[("set-cookie", csrf_cookie(call.base, csrf))],
    )


def _check(submit: Submit) -> Answer:
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
        first["messages"].append(flows.generic('value must be one of "code", "link"'))
        raise Again
    if flow.active == "link" and data.get("method") == "link":
        _send_verification_link(submit)
    elif flow.active == "code" and data.get("code"):
        _enter_verification_code(submit)
    elif flow.active == "code" and data.get("method") == "code":
        _send_verification_code(submit)
    else:
        flow.active = "default"
        flow.messages.append(NO_VERIFICATION_STRATEGY)
        _ask_for_email(flow, str(data.get("email") or ""))
        raise Again


def _ask_for_email(flow: Flow, value: str) -> None:
    """Ask for the address anew, in the second step in place of the button."""
    _put_email(flow, next((n["group"] for n in flow.nodes or [] if n["attributes"].get("name") == "email"), "code"))
    fill(flow, {"email": value})
    flows.need_csrf_node(flow)


def _send_verification_code(submit: Submit) -> None:
    service, flow = submit.service, submit.flow
    if not submit.data.get("email"):
        _ask_for_email(flow, "")
    email = _email(submit)
    found = _holder(service.store, "verification", email)
    _sent(submit, "code", flows.VERIFICATION_SENT)
    flow.memory["email"], flow.code = email, None
    if found is not None:
        flow.identity, address = found
        service.mail_code(flow, address.value, "verification_code_valid", "Please verify your email address")
    service.build(flow)


def _enter_verification_code(submit: Submit) -> None:
    service, flow = submit.service, submit.flow
    if not _another_try(flow):
        _replaced(service, flow, submit.call, flows.generic(_TOO_OFTEN), "An error occured, please retry the flow.")
    if not _is_code(submit) or flow.code is None:
        flow.messages = [WRONG_VERIFICATION_CODE]
        flow.transient_payload = submit.data.get("transient_payload") or {}
        return
    if end := _late(submit):
        csrf, words = service.store.new_token(32), flows.expired(flow, service.store.now(), end)
        fresh = _anew(service, flow, submit.call, words, type=flow.type, csrf=csrf if flow.type == "browser" else "")
        error = service.gone(flow, submit.call, end, fresh)
        error.headers.append(("set-cookie", csrf_cookie(submit.call.base, csrf)))
        raise error
    _passed(service, flow, flow.code.address)


def _passed(service: SelfService, flow: Flow, value: str) -> None:
    found = _holder(service.store, "verification", value)
    _verify(found[1] if found else None, service)
    to = service.return_url(flow)
    words = flows.message(1070009, "Continue", "info")
    link = {"href": to, "title": words, "id": "continue", "node_type": "a"}
    group = flow.active or "code"
    onward: Node = {"type": "a", "group": group, "attributes": link, "messages": [], "meta": {"label": words}}
    flow.nodes, flow.action, flow.method = [csrf_node(), onward], to, "GET"
    flow.state, flow.messages = "passed_challenge", [VERIFIED]


def _send_verification_link(submit: Submit) -> None:
    email = _email(submit)
    _sent(submit, "link", VERIFICATION_LINK_SENT)
    fill(submit.flow, {"email": email})
    _mail_link(submit, "verification", email, "verification_valid", "Please verify your email address")


def _replace_verification(service: SelfService, flow: Flow, call: Call) -> Answer:
    """A flow whose time is over. The new one is for browsers, even when the old one was native."""
    csrf = service.store.new_token(32)
    words = flows.expired(flow, service.store.now())
    fresh = _anew(service, flow, call, words, type="browser", csrf=csrf)
    answer = _elsewhere(service, fresh, call)
    answer.headers.append(("set-cookie", csrf_cookie(call.base, csrf)))
    return answer


def _open_verification_link(service: SelfService, call: Call) -> Answer:
    """The link with a token verifies; the one with a code shows the form with it."""
    flow, good = _opened(service, "verification", call)
    csrf = service.store.new_token(32)
    cookie = ("set-cookie", csrf_cookie(call.base, csrf))
    if good:
        _passed(service, flow, flow.memory["address"])
        return Answer(200, flows.flow_document(flow)) if wants_json(call) else see_other(service.ui(flow), call)
    if call.arg("code") and flow.state == "sent_email":
        fill(flow, {"code": call.arg("code")})
        flow.csrf = csrf
        flows.need_csrf_node(flow)
        service.write_csrf(flow)
        answer = see_other(service.ui(flow), call)
    else:
        fresh = _anew(service, flow, call, WRONG_VERIFICATION_TOKEN, type="browser", csrf=csrf)
        answer = see_other(service.ui(fresh), call)
    answer.headers.append(cookie)
    return answer


VERIFICATION = Kind(
    "verification",
    nodes=_verification_nodes,
    start=_start_verification,
    submit=_check,
    expired_message=4070005,
    may_submit=_not_verified_yet,
    replace=_replace_verification,
    open=_open_verification_link,
    restart_hint=True,
    keeps_messages=True,
)
