"""Settings: the form of somebody who is signed in, and what a submit changes with each method."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.documents import identity_document
from ory_async.testing.kratos.flows import messages, saving, settings_form, totp
from ory_async.testing.kratos.flows.flow import Again, Flow, Kind, Outcome, Service, Submit, flow_document
from ory_async.testing.kratos.flows.forms import (
    complain,
    show_traits,
)
from ory_async.testing.kratos.flows.oidc import to_provider
from ory_async.testing.kratos.flows.settings_form import owner
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.kratos.sessions import current_session, require_aal
from ory_async.testing.kratos.state import Taken
from ory_async.testing.source import stamp

SAVED = messages.message(1050001, "Your changes have been saved!", "success")
_NO_STRATEGY = messages.message(
    4010004, "Could not find a strategy to update your settings. Did you fill out the form correctly?"
)
_NO_NEW_CODES = "You must (re-)generate recovery backup codes before you can save them."
_NO_CODES = "Can not reveal lookup codes because you have none."
_NO_SESSION = {
    "api": "This endpoint can only be accessed with a valid session. Please log in and try again.",
    "browser": "No active session was found in this request.",
}
_NOT_YOURS = "has been blocked for security reasons."
_TOO_OLD = "The login session is too old and thus not allowed to update these fields. Please re-authenticate."
_CODES, _CODE_LENGTH, _CODE_LETTERS = 12, 8, "0123456789abcdefghijklmnopqrstuvwxyz"


# -- who may


def _start(service: Service, flow: Flow, call: Call) -> Answer | None:
    """Only somebody who is signed in, with the second factor if there is one."""
    session = current_session(service.store, call)
    if session is None:
        missing = {"CredentialsMissing": False} if service.profile.credentials_missing_sibling else {}
        raise Refused(
            401,
            _NO_SESSION[flow.type],
            id="session_inactive",
            message="request does not have a valid authentication session",
            siblings=missing if flow.type == "browser" else None,
        )
    require_aal(service.store, call, session)
    flow.identity = session.identity
    return None


def _caller(service: Service, flow: Flow, call: Call, return_to: str, blocked: str) -> None:
    session = service.session(call)
    assert session is not None
    require_aal(service.store, call, session, return_to)
    if session.identity is not flow.identity:
        raise Refused(403, f"The request was {blocked}", id="security_identity_mismatch")


def _may_read(service: Service, flow: Flow, call: Call) -> None:
    _caller(service, flow, call, service.ui(flow), f"made for another identity and {_NOT_YOURS}")


def _may_submit(service: Service, flow: Flow, call: Call) -> None:
    own = f"initiated by someone else and {_NOT_YOURS} Please go back and try again."
    _caller(service, flow, call, _address(flow), own)


def _address(flow: Flow) -> str:
    return f"{flow.base}/self-service/settings?flow={flow.id}"


def _need_fresh(submit: Submit, *, keeps_input: bool = False) -> Session:
    """The session, if its sign-in is young enough for what has to be protected; else 403.

    keeps_input: the servers hand a cookie to continue with even to a native client.
    """
    service, flow, session = submit.service, submit.flow, submit.session
    assert session is not None
    age = service.store.now() - session.authenticated_at
    if age <= timedelta(seconds=service.config.privileged_session_max_age):
        return session
    query = urlencode({"refresh": "true", "return_to": _address(flow)})
    to = f"{flow.base}/self-service/login/browser?{query}"
    cookies: list[tuple[str, str]] = []
    if keeps_input or flow.type == "browser":
        seconds = 30 * 86400
        expires = service.store.now() + timedelta(seconds=seconds)
        value = f"ory_kratos_continuity={service.store.new_token(48)}; Path=/"
        lifetime = f"Expires={expires:%a, %d %b %Y %H:%M:%S} GMT; Max-Age={seconds}"
        cookies = [("set-cookie", f"{value}; {lifetime}; HttpOnly; SameSite=Lax")]
    raise Refused(403, _TOO_OLD, id="session_refresh_required", siblings={"redirect_browser_to": to}, headers=cookies)


# -- what a submit does


def _pressed(data: JsonObject, name: str) -> bool:
    return data.get(name) in (True, "true")


def _method(data: JsonObject) -> str:
    """The method of a submit; some buttons need none."""
    if any(_pressed(data, f"lookup_secret_{button}") for button in _LOOKUP):
        return "lookup_secret"
    return "totp" if _pressed(data, "totp_unlink") else str(data.get("method") or "")


def _submit(submit: Submit) -> Outcome | Answer:
    method, enabled = _method(submit.data), submit.service.config.methods
    if (submit.data.get("link") or submit.data.get("unlink")) and "oidc" in enabled:
        return _oidc(submit)
    if method == "profile" or (method in _METHODS and method in enabled):
        return _METHODS[method](submit)
    if method in ("oidc", "password"):
        raise Refused(404, messages.DISABLED)
    raise _unknown(submit)


def _oidc(submit: Submit) -> Outcome:
    """Link an account of a provider, which begins there, or unlink it."""
    identity, data = owner(submit.flow), submit.data
    linked = {provider for provider, _ in identity.oidc or ()}
    name = str(data.get("link") or data.get("unlink"))
    if data.get("link") and data.get("unlink"):
        raise _refused(submit, "it is not possible to link and unlink providers in the same request")
    if data.get("link"):
        if name in linked or name not in submit.service.providers:
            raise _refused(submit, "can not link unknown or already existing OpenID Connect connection")
        _need_fresh(submit)
        return to_provider(submit, "link")
    _need_fresh(submit)
    if identity.oidc is None:
        raise Refused(404, "identity does not have credential type oidc")
    if identity.first_factors(submit.service.config.methods) < 2:
        text = "can not unlink OpenID Connect connection because it is the last remaining first factor credential"
        raise _refused(submit, text)
    if name not in linked:
        raise _refused(submit, "can not unlink non-existing OpenID Connect connection")
    return _saved(submit, "oidc", lambda: submit.service.store.forget_provider(identity, name))


def link(submit: Submit, provider: str, subject: str) -> Outcome:
    """Somebody has signed in at a provider: from now on that signs in here, too."""
    flow, identity, store = submit.flow, owner(submit.flow), submit.service.store
    if submit.session is None or submit.session.identity is not identity:
        raise Refused(403, f"The request was {_NOT_YOURS}", id="security_identity_mismatch")
    _need_fresh(submit)
    try:
        return _saved(submit, "oidc", lambda: store.add_account(identity, (provider, subject)))
    except Taken:
        flow.messages = [messages.taken("", (), False)]
        raise Again from None


def _unknown(submit: Submit) -> Again:
    submit.flow.messages = [_NO_STRATEGY]
    return Again()


def _profile(submit: Submit) -> Outcome:
    service, flow, identity = submit.service, submit.flow, owner(submit.flow)
    traits: Any = submit.data.get("traits") or {}
    show_traits(flow, traits)
    violations = identity.schema.violations(traits)
    for violation in violations:
        complain(flow, violation.name, messages.violation_message(violation, service.profile))
    if violations:
        raise Again
    if _protected(identity.schema, traits) != _protected(identity.schema, identity.traits):
        _need_fresh(submit, keeps_input=True)
    return _saved(submit, "profile", traits=traits)


def _protected(schema: IdentitySchema, traits: Any) -> tuple[Any, ...]:
    """What signs in or receives mail: it changes only with a fresh session."""
    return schema.identifiers(traits), schema.addresses("verification", traits), schema.addresses("recovery", traits)


def _password(submit: Submit) -> Outcome:
    flow, config = submit.flow, submit.service.config
    _need_fresh(submit)
    password = str(submit.data.get("password") or "")
    if not password:
        complain(flow, "password", messages.missing("password"))
        raise Again
    if len(password) < config.password_min_length:
        complain(flow, "password", messages.password_too_short(len(password), config.password_min_length))
        raise Again
    if too_long := messages.password_too_long(password):
        complain(flow, "password", too_long)
        raise Again
    return _saved(submit, "password", lambda: setattr(owner(flow), "password", password))


def _totp(submit: Submit) -> Outcome:
    """Set up an authenticator app, which lifts the session, or unlink it. Set up already: nothing happens."""
    service, flow, identity = submit.service, submit.flow, owner(submit.flow)
    session = _need_fresh(submit)
    if identity.totp_secret:
        unlink = _pressed(submit.data, "totp_unlink")
        return _saved(submit, "totp", lambda: setattr(identity, "totp_url", None if unlink else identity.totp_url))
    code, secret = str(submit.data.get("totp_code") or ""), flow.memory["totp_secret"]
    if not code:
        complain(flow, "totp_code", messages.missing("totp_code"))
        raise Again
    if not totp.accepts(secret, code, service.store.now()):
        complain(flow, "totp_code", messages.WRONG_TOTP)
        raise Again

    def set_up() -> None:
        identity.totp_url = settings_form.authenticator(identity, secret)
        _lift(submit, session, "totp")

    return _saved(submit, "totp", set_up)


def _lift(submit: Submit, session: Session, method: str) -> None:
    """To set up a second factor shows that one has it."""
    session.aal = "aal2"
    session.methods.append({"method": method, "aal": "aal2", "completed_at": stamp(submit.service.store.now())})


def _lookup(submit: Submit) -> Outcome:
    for name, press in _LOOKUP.items():
        if _pressed(submit.data, f"lookup_secret_{name}"):
            session = _need_fresh(submit)
            return press(submit, session)
    raise _unknown(submit)


def _confirm(submit: Submit, session: Session) -> Outcome:
    codes = submit.flow.memory.pop("lookup_secrets", None)
    if codes is None:
        raise _refused(submit, _NO_NEW_CODES)

    def set_up() -> None:
        owner(submit.flow).lookup_secrets = codes
        _lift(submit, session, "lookup_secret")

    return _saved(submit, "lookup_secret", set_up)


def _reveal(submit: Submit, session: Session) -> Outcome:
    codes = owner(submit.flow).lookup_secrets
    if not codes:
        raise _refused(submit, _NO_CODES)
    settings_form.show_codes(submit.flow, codes, settings_form.DISABLE, settings_form.REGENERATE)
    raise _step(submit)


def _regenerate(submit: Submit, session: Session) -> Outcome:
    random = submit.service.store.random
    codes = dict.fromkeys("".join(random.choices(_CODE_LETTERS, k=_CODE_LENGTH)) for _ in range(_CODES))
    submit.flow.memory["lookup_secrets"] = codes
    settings_form.show_codes(submit.flow, codes, settings_form.CONFIRM)
    raise _step(submit)


def _disable(submit: Submit, session: Session) -> Outcome:
    return _saved(submit, "lookup_secret", owner(submit.flow).lookup_secrets.clear)


def _refused(submit: Submit, reason: str) -> Again:
    submit.flow.messages = [messages.generic(reason)]
    return Again()


def _step(submit: Submit) -> Again:
    """Progress within the flow: 200, nothing is saved yet."""
    submit.flow.transient_payload = submit.data.get("transient_payload") or {}
    return Again(200)


_LOOKUP: dict[str, Callable[[Submit, Session], Outcome]] = {
    "confirm": _confirm,
    "reveal": _reveal,
    "disable": _disable,
    "regenerate": _regenerate,
}
_METHODS: dict[str, Callable[[Submit], Outcome]] = {
    "profile": _profile,
    "password": _password,
    "totp": _totp,
    "lookup_secret": _lookup,
}


def _nothing() -> None:
    """The traits are all that changes."""


def _saved(submit: Submit, method: str, change: Callable[[], None] = _nothing, traits: Any = None) -> Outcome:
    """The change is saved, and the flow shows a fresh form, whose action is a flow of its own."""
    service, flow, call, session = submit.service, submit.flow, submit.call, submit.session
    assert session is not None
    identity = owner(flow)
    saving.save(submit, method, identity, traits, change)
    fresh = open_settings(service, call, flow.type, identity, return_to=flow.return_to)
    flow.nodes, flow.action, flow.memory = copy.deepcopy(fresh.nodes), _address(fresh), dict(fresh.memory)
    flow.state, flow.messages = "success", [SAVED]
    following = _verify(submit, identity)
    saving.saved(submit, method, identity)
    body, to = flow_document(flow), flow.return_to or service.ui(flow)
    cookies: list[tuple[str, str]] = []
    if flow.type == "browser":
        following.append({"action": "redirect_browser_to", "redirect_browser_to": to})
        cookies = service.cookies(call, session, csrf=None)
    if following:
        body["continue_with"] = following
    return Outcome(body, to, cookies)


def _verify(submit: Submit, identity: Identity) -> list[JsonObject]:
    """Mail a code to every address that never got one."""
    service, flow = submit.service, submit.flow
    shown: list[JsonObject] = []
    for address in identity.verifiable:
        if address.verified or address.status != "pending":
            continue
        address.status = "sent"
        opened = service.open_verification(submit.call, flow.type, address.value, origin=flow)
        inner: JsonObject = {"id": opened.id, "verifiable_address": address.value}
        if flow.type == "browser":
            inner["url"] = service.ui(opened)
        shown.append({"action": "show_verification_ui", "flow": inner})
    return shown if service.profile.settings_show_verification else []


def open_settings(service: Service, call: Call, type: str, identity: Identity, **members: Any) -> Flow:
    """A settings flow that no create call asked for."""
    query = f"?{call.query}" if call.query else ""
    return service.open_hooked(
        "settings", call, type=type, request_url=f"{call.base}{call.path}{query}",
        identity=identity, **members,
    )  # fmt: skip


def _members(flow: Flow) -> JsonObject:
    return {"identity": identity_document(owner(flow), flow.base)}


SETTINGS = Kind(
    "settings",
    nodes=settings_form.nodes,
    start=_start,
    submit=_submit,
    expired_message=4050001,
    may_read=_may_read,
    may_submit=_may_submit,
    members=_members,
    state="show_form",
    csrf_on_read=False,
    restart_hint=True,
    needs_session=True,
    hook_nodes=lambda form, flow: None,
)
