"""Login: who may start it, and what a submit does with each method. Its form is in login_form.py."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.browser import wants_json
from ory_async.testing.kratos.documents import identity_document, signed_in
from ory_async.testing.kratos.flows import account_linking, challenge, hooks, login_form, messages, saving, totp
from ory_async.testing.kratos.flows.flow import Again, Flow, HookStopped, Kind, Outcome, Service, Submit
from ory_async.testing.kratos.flows.forms import complain, csrf_node, fill, forget, label, node
from ory_async.testing.kratos.flows.oidc import to_provider
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.kratos.sessions import current_session, lacks_second_factor, refuse_disabled
from ory_async.testing.source import stamp

ALREADY = "A valid session was detected and thus login is not possible. Did you forget to set `?refresh=true`?"


def _members(flow: Flow) -> JsonObject:
    moment = stamp(flow.issued_at)
    return {
        "organization_id": None,
        "created_at": moment,
        "updated_at": moment,
        "refresh": flow.refresh,
        "requested_aal": flow.requested_aal,
    }


# -- create


def _start(service: Service, flow: Flow, call: Call) -> Answer | None:
    """Who is signed in needs a reason: to refresh the session or to lift it."""
    session = current_session(service.store, call)
    aal = call.arg("aal") or "aal1"
    if aal not in ("aal1", "aal2"):
        text = f"expected one of [aal1, aal2] but got {aal}"
        raise Refused(400, f"Unable to parse AuthenticationMethod Assurance Level (AAL): {text}")
    flow.identity_schema = service.asked_schema(call)
    flow.requested_aal = aal
    flow.login_challenge = challenge.asked(call) if flow.type == "browser" else call.arg("login_challenge")
    request = _login_request(service, flow, call)
    if request is not None and request["skip"] and session is not None:
        return challenge.skip(service, flow, call, session, ALREADY if service.profile.login_refuses_skip else None)
    flow.refresh = (request is not None or call.arg("refresh") == "true") and session is not None
    if session is None:
        if aal != "aal1":
            raise _aal1_required()
        if flow.type == "api" and call.arg("return_session_token_exchange_code") == "true":
            flow.exchange_code = service.store.exchangers.open()
        return None
    higher = aal > session.aal
    if not flow.refresh and not higher:
        raise Refused(400, ALREADY, id="session_already_available", message="you are already logged in")
    flow.identity = session.identity
    flow.messages = [messages.CONFIRM_IT_IS_YOU] if flow.refresh else []
    if higher:
        flow.messages.append(messages.SECOND_FACTOR)
        via = call.arg("via")
        if via and service.config.code_mfa and not session.identity.traits.get(via):
            raise Refused(400, f"No value found for trait {via} in the current identity.")
    return None


def _login_request(service: Service, flow: Flow, call: Call) -> JsonObject | None:
    """What the challenge of a browser asks for; the flow shows it."""
    if flow.type != "browser" or flow.login_challenge is None or service.oauth2 is None:
        return None
    request = challenge.login_request(service.oauth2, call, flow.login_challenge)
    flow.extra["oauth2_login_request"] = request
    path, _, query = flow.request_url.partition("?")
    flow.request_url = f"{path}?{challenge.refreshing(query)}"
    return request


def _may_read(service: Service, flow: Flow, call: Call) -> None:
    _login_request(service, flow, call)


def _created(service: Service, flow: Flow, call: Call) -> None:
    """When a mailed code is the only second factor, creating the flow mails it."""
    identity = flow.identity
    if identity is None or flow.requested_aal == "aal1" or not service.config.code_mfa or identity.second_factors:
        return
    addresses = identity.code_addresses
    if service.profile.code_sent_at_create and len(addresses) == 1:
        _send_code(service, flow, addresses[0])


def _aal1_required() -> Refused:
    return Refused(
        401,
        "You can not requested a higher AAL (AAL2/AAL3) without an active session.",
        id="session_aal1_required",
        message="aal2 and aal3 can only be requested if a session exists already",
    )


# -- submit


def _may_submit(service: Service, flow: Flow, call: Call) -> None:
    session = service.session(call)
    if session is None and flow.requested_aal != "aal1":
        raise _aal1_required()
    if not service.profile.submit_shows_login_request:
        flow.extra.pop("oauth2_login_request", None)
    if session is not None and not flow.refresh and flow.requested_aal <= session.aal:
        if flow.type == "browser" and not wants_json(call):
            raise Refused(400, ALREADY, id="session_already_available")
        flow.messages = [messages.generic(ALREADY)]
        raise Again


def _submit(submit: Submit) -> Outcome | Answer:
    flow, config, method = submit.flow, submit.service.config, submit.data.get("method")
    first = flow.requested_aal == "aal1"
    if method == "code" or (config.code_mfa and submit.data.get("address")):
        if (first and "code" in config.methods and not config.code_mfa) or (not first and config.code_mfa):
            return _code(submit)
    elif method in ("oidc", "password") and method not in config.methods:
        raise Refused(404, messages.DISABLED)
    elif method == "oidc" and first:
        submit.service.guard(submit)
        return submit.service.sign_in_by_id_token(submit) if submit.data.get("id_token") else to_provider(submit)
    elif method == "password" and first:
        return _password(submit)
    elif method == "identifier_first" and first and config.login_style == "identifier_first":
        raise _identify(submit)
    elif method == "totp" and not first and "totp" in config.methods:
        return _totp(submit)
    elif method == "lookup_secret" and not first and "lookup_secret" in config.methods:
        return _lookup_secret(submit)
    flow.messages = [messages.NO_LOGIN_STRATEGY]
    raise Again


def _password(submit: Submit) -> Outcome:
    service, flow, data = submit.service, submit.flow, submit.data
    identifier = str(data.get("identifier") or data.get("password_identifier") or "")
    password = str(data.get("password") or "")
    if identifier:
        fill(flow, {"identifier": identifier})
    for name, value in (("identifier", identifier), ("password", password)):
        if not value:
            complain(flow, name, messages.missing(name))
    if not identifier or not password:
        raise Again
    service.guard(submit)
    identity = service.store.by_identifier(identifier, "password")
    if identity is None or not identity.check_password(password):
        flow.messages = [messages.WRONG_PASSWORD]
        raise Again
    return succeed(submit, identity, "password")


def _identify(submit: Submit) -> Again:
    """The first step of identifier_first: the methods of a known account, or a complaint."""
    service, flow = submit.service, submit.flow
    service.guard(submit)
    identifier = str(submit.data.get("identifier") or "")
    service.build(flow)
    fill(flow, {"identifier": identifier})
    if service.store.by_identifier(identifier) is None:
        complain(flow, "identifier", messages.UNKNOWN_ACCOUNT)
        return Again()
    flow.active, flow.transient_payload = "identifier_first", submit.data.get("transient_payload") or {}
    identified = [n for n in flow.nodes or [] if n["attributes"]["name"] != "method"]
    for each in identified:
        each["attributes"]["type"] = "hidden"
    flow.nodes = identified + login_form.first_factor_nodes(service.form(flow), flow)
    return Again(step=True)


# -- by mailed code


def _code(submit: Submit) -> Outcome:
    """The code is mailed, then entered. `resend` goes back to the first step."""
    service, flow, data = submit.service, submit.flow, submit.data
    service.guard(submit)
    identifier = str(data.get("address") or data.get("identifier") or "").strip().lower()
    if str(data.get("resend") or "").lower() == "code":
        flow.state = "choose_method"
    if flow.state == "choose_method":
        if _code_identity(submit, identifier) is None:
            flow.messages = [messages.NO_CODE_ACCOUNT]
            if service.profile.unknown_code_account_keeps_form:
                fill(flow, {"identifier": identifier})
                raise Again
            raise _code_again(flow, identifier)
        flow.transient_payload = data.get("transient_payload") or {}
        _send_code(service, flow, identifier)
        raise Again(step=True)
    if flow.state == "passed_challenge":
        flow.messages = [messages.NO_LOGIN_STRATEGY]
        raise _code_again(flow, identifier)
    return _enter_code(submit, identifier)


def _code_identity(submit: Submit, identifier: str) -> Identity | None:
    if not identifier:
        again = _code_again(submit.flow, identifier)
        complain(submit.flow, "identifier", messages.missing("identifier"))
        raise again
    if submit.flow.requested_aal == "aal1" or submit.session is None:
        return submit.service.store.by_identifier(identifier)
    own = submit.session.identity
    return own if identifier in own.code_addresses else None


def _enter_code(submit: Submit, identifier: str) -> Outcome:
    service, flow, given = submit.service, submit.flow, str(submit.data.get("code") or "")
    if not given:
        again = _code_again(flow, identifier)
        complain(flow, "code", messages.missing("code"))
        raise again
    if flow.requested_aal == "aal1":
        identity = _code_identity(submit, identifier)
    else:
        identity = submit.session.identity if submit.session else None
    code = flow.code
    if identity is None or code is None:
        flow.messages = [messages.NO_CODE_ACCOUNT]
        raise _code_again(flow, identifier)
    others = code.address not in identity.code_addresses
    wrong = service.check_code(flow, submit.call, "" if others else given)
    if wrong:
        flow.messages = [messages.generic(messages.TOO_OFTEN) if wrong == "often" else messages.WRONG_LOGIN_CODE]
        raise _code_again(flow, identifier)
    flow.state = "passed_challenge"
    if service.profile.code_login_dates_verification:
        _verify(identity, code.address, service.store.now())
    outcome = succeed(submit, identity, "code")
    # Older servers verify the address after they have read the identity that they answer, and keep no date.
    _verify(identity, code.address, None)
    return outcome


def _verify(identity: Identity, value: str, at: datetime | None) -> None:
    for address in identity.verifiable:
        if address.value == value and not address.verified:
            address.verified, address.status, address.verified_at = True, "completed", at


def _send_code(service: Service, flow: Flow, address: str) -> None:
    """Mail a code and ask for it: the identifier stays in the form, hidden."""
    service.mail_code(flow, address, "login_code_valid", "Use this code to sign in")
    flow.state, flow.active = "sent_email", "code"
    second = flow.requested_aal != "aal1"
    flow.messages = [messages.code_sent("login", service.profile, second_factor=second)]
    kept = [n for n in flow.nodes or [] if n["attributes"]["name"] in ("identifier", "address")]
    for each in kept:
        each["attributes"] |= {"name": "identifier", "type": "hidden", "value": address}
    flow.nodes = [
        *kept,
        node("code", "method", "hidden", value="code"),
        node("code", "code", "text", label(1070013, "Login code"), required=True),
        node("code", "method", "submit", label(1070009, "Continue"), value="code"),
        node("code", "resend", "submit", label(1070008, "Resend code"), value="code"),
        *([csrf_node()] if flow.type == "browser" else []),
    ]


def _code_again(flow: Flow, identifier: str) -> Again:
    """The form after a mistake: its identifier is what was sent, without a label."""
    rest = [n for n in flow.nodes or [] if n["attributes"]["name"] not in ("identifier", "csrf_token")]
    flow.nodes = [csrf_node(), node("default", "identifier", "hidden", value=identifier), *rest]
    return Again()


# -- by second factors that are set up in settings


def _second_factor(submit: Submit, name: str) -> tuple[Identity, str]:
    """Who is to be lifted, and the code that was typed in; without one it is the form again."""
    code = str(submit.data.get(name) or "")
    forget(submit.flow, name)
    assert submit.session is not None
    if not code:
        complain(submit.flow, name, messages.missing(name))
        raise Again
    submit.service.guard(submit)
    return submit.session.identity, code


def _totp(submit: Submit) -> Outcome:
    identity, code = _second_factor(submit, "totp_code")
    flow = submit.flow
    if identity.totp_secret is None:
        flow.messages = [messages.NO_TOTP]
        raise Again
    if not totp.accepts(identity.totp_secret, code, submit.service.store.now()):
        flow.messages = [messages.WRONG_TOTP]
        raise Again
    return succeed(submit, identity, "totp")


def _lookup_secret(submit: Submit) -> Outcome:
    """Each of these codes works once."""
    identity, code = _second_factor(submit, "lookup_secret")
    flow = submit.flow
    if not identity.lookup_secrets:
        flow.messages = [messages.NO_LOOKUP_SECRETS]
        raise Again
    if code not in identity.lookup_secrets:
        flow.messages = [messages.WRONG_LOOKUP_SECRET]
        raise Again
    if identity.lookup_secrets[code] is not None:
        flow.messages = [messages.USED_LOOKUP_SECRET]
        raise Again
    identity.lookup_secrets[code] = submit.service.store.now()
    return succeed(submit, identity, "lookup_secret")


# -- success


def succeed(submit: Submit, identity: Identity, method: str, provider: str | None = None) -> Outcome:
    """Sign in, or sign in once more within the session of the caller."""
    service, flow, call, session = submit.service, submit.flow, submit.call, submit.session
    if not identity.active and service.profile.disabled_login_in_flow and method in ("password", "code"):
        flow.messages = [messages.ACCOUNT_DISABLED]
        raise Again
    refuse_disabled(identity)
    flow.active = method
    fill(flow, {"identifier": ""})
    if service.config.verified_login and not any(a.verified for a in identity.verifiable):
        _refuse_unverified(submit, identity)
    again = session is not None and session.identity is identity
    linked = account_linking.link(submit, identity)
    shown = _call_hooks(submit, identity, session if again else None, method)
    if session is not None and again:
        service.store.refresh(session, method, flow.requested_aal)
    else:
        session = service.sign_in(identity, call, method, provider)
    session.methods += linked
    document = signed_in(session, call.base)
    document["identity"] = identity_document(shown, call.base)
    if again:
        # This one answer counts the device of the refresh as well; whoami does not.
        document["devices"] += [{**session.devices()[0], "id": "00000000-0000-0000-0000-000000000000"}]
    if flow.type == "api":
        if lacks_second_factor(service.store, session):
            document["identity"] = None
        return Outcome(
            {"session_token": session.token, "session": document, "continue_with": None}, "", session=session
        )
    cookies = service.cookies(call, session, csrf=None if again else service.store.new_token(32))
    if lacks_second_factor(service.store, session):
        return Outcome(None, _second_factor_url(flow), cookies, session)
    if flow.login_challenge is not None and service.oauth2 is not None:
        return Outcome(None, challenge.accept(service.oauth2, call, flow.login_challenge, session), cookies, session)
    to = service.return_url(flow)
    following = [{"action": "redirect_browser_to", "redirect_browser_to": to}]
    return Outcome({"session": document, "continue_with": following}, to, cookies, session)


def _call_hooks(submit: Submit, identity: Identity, session: Session | None, method: str) -> Identity:
    """Call the hooks after login. What they change is shown in this one answer, and saved nowhere."""
    service, flow, call = submit.service, submit.flow, submit.call
    shown = copy.copy(identity)
    try:
        service.hooks.after(flow, call, method, shown, session=_opening(submit, session, method))
    except HookStopped as error:
        raise saving.stopped(flow, error) from None
    return shown


def _opening(submit: Submit, session: Session | None, method: str) -> JsonObject:
    """The session that is about to be opened, or to be refreshed, as hooks see it."""
    store, call = submit.service.store, submit.call
    now = stamp(store.now())
    device = {
        "id": hooks.NOBODY,
        "ip_address": call.client,
        "user_agent": call.headers.get("user-agent"),
        "location": "",
    }
    done = {"method": method, "aal": submit.flow.requested_aal, "completed_at": now}
    return {
        "id": session.id if session else hooks.NOBODY,
        "active": True,
        "expires_at": stamp(store.now() + timedelta(seconds=store.config.session_lifespan)),
        "authenticated_at": now,
        "authenticator_assurance_level": max(session.aal if session else "aal1", submit.flow.requested_aal),
        "authentication_methods": [*(session.methods if session else ()), done],
        "issued_at": stamp(session.issued_at) if session else now,
        "devices": [device],
    }


def _second_factor_url(flow: Flow) -> str:
    """Where a browser goes on to lift its session; where it wanted to go afterwards is passed on."""
    asked = parse_qs(urlsplit(flow.request_url).query)
    passed = {name: asked[name][0] for name in ("login_challenge", "return_to") if name in asked}
    return f"{flow.base}/self-service/login/browser?{urlencode([('aal', 'aal2'), *passed.items()])}"


def _refuse_unverified(submit: Submit, identity: Identity) -> None:
    """Sign-in needs a verified address: an error that opens a verification flow, or the form on older servers."""
    service, flow = submit.service, submit.flow
    if service.profile.unverified_login == 400 or service.config.legacy_verified_login:
        flow.messages = [messages.UNVERIFIED]
        raise Again
    address = identity.verifiable[0].value
    opened = service.open_verification(submit.call, flow.type, address, origin=flow)
    inner = {"id": opened.id, "verifiable_address": address, "url": service.ui(opened)}
    raise Refused(
        403,
        "Your account's email or phone address are not verified yet. Please check your email or phone inbox or "
        "re-request verification.",
        id="session_verified_address_required",
        message="your email or phone address is not yet verified",
        details={"continue_with": [{"action": "show_verification_ui", "flow": inner}]},
        code=400,
    )


LOGIN = Kind(
    "login",
    nodes=login_form.nodes,
    start=_start,
    submit=_submit,
    expired_message=4010001,
    may_read=_may_read,
    may_submit=_may_submit,
    created=_created,
    members=_members,
    expiry_named=("api", "browser"),
    guards_itself=True,
)
