"""Coming back from an OpenID provider: a user is signed in, registered, asked for what is missing, or linked.

How a browser gets there is in oidc.py, what a provider says in `kratos/providers.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_object
from ory_async.testing.kratos.browser import see_other, wants_json
from ory_async.testing.kratos.flows import account_linking, login, messages, registration, saving, settings
from ory_async.testing.kratos.flows.errors import Errors
from ory_async.testing.kratos.flows.flow import Again, Flow, HookStopped, Outcome, Submit, flow_document
from ory_async.testing.kratos.flows.forms import csrf_node, fill, label, node, trait_nodes
from ory_async.testing.kratos.flows.oidc import COOKIE, Pending, find_provider, unreachable
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.kratos.providers import TAKES_ID_TOKENS, BadCode, Provider, Unreachable
from ory_async.testing.kratos.sessions import current_session
from ory_async.testing.kratos.state import Taken

_UNABLE = "Unable to complete OpenID Connect flow because"
_NO_COOKIE = (
    "The browser does not contain the necessary cookie to resume the session. This is a security violation and was "
    "blocked. Please clear your browser's cookies and cache and try again!"
)
_NO_SESSION = "No active session was found in this request."


class Callback:
    """The address that providers send browsers back to."""

    def __init__(self, service: FlowService, errors: Errors) -> None:
        self._service = service
        self._errors = errors

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        path = "/self-service/methods/oidc/callback"
        return [Op("oidcCallback", "GET", at, self.answer, csrf=True) for at in (f"{path}/{{provider}}", path)]

    def answer(self, call: Call) -> Answer:
        """A browser is back."""
        if "oidc" not in self._service.config.methods:
            raise Refused(404, messages.DISABLED)
        try:
            pending = self._pending(call)
        except Refused as error:
            return self._errors.elsewhere(error, call, None)
        return self._carried_out(pending.flow, call, lambda: self._go_on(pending, call))

    def by_id_token(self, submit: Submit) -> Outcome | Answer:
        """A submit that brings an id token instead of going to the provider."""
        flow, data, provider = submit.flow, submit.data, find_provider(submit)
        claims = _checked(provider, str(data["id_token"]), str(data.get("id_token_nonce") or ""))
        flow.exchange_code = None
        return self._process(
            Pending(flow, provider, "", "", None, data.get("traits"), flow.payload), claims, submit.call
        )

    # -- what a request says

    def _pending(self, call: Call) -> Pending:
        """Whom a callback is about. Refused where nobody can know: that is told on the error page."""
        state, named = call.arg("state"), call.params.get("provider")
        if not state:
            raise Refused(400, f"{_UNABLE} the OpenID Provider did not return the state query parameter.")
        pending: Pending | None = self._service.pending.get(state)
        if pending is None:
            raise Refused(400, f"{_UNABLE} the state parameter is invalid.")
        if named and named != pending.provider.id:
            raise Refused(
                400, "Unable to complete OpenID Connect flow: provider mismatch between internal state and URL."
            )
        if pending.flow.kind.name == "settings" and current_session(self._service.store, call) is None:
            message = "request does not have a valid authentication session"
            raise Refused(401, _NO_SESSION, id="session_inactive", message=message)
        app_waits = pending.init_code is not None and pending.init_code == pending.flow.exchange_code
        kept = self._service.profile.continuity_cookie
        if not app_waits and kept and call.cookies.get(COOKIE) != pending.cookie:
            raise Refused(400, _NO_COOKIE)
        # What the form held comes back in the cookie: that of an app is lost.
        return replace(pending, traits=None, payload=None) if app_waits else pending

    def _go_on(self, pending: Pending, call: Call) -> Outcome | Answer:
        service, flow = self._service, pending.flow
        if flow.expires_at <= service.store.now():
            raise service.gone(flow, call, flow.expires_at)
        session = current_session(service.store, call)
        if call.arg("error"):
            said = f'"{call.arg("error")}": {call.arg("error_description") or ""}'
            raise Refused(400, f"{_UNABLE} the OpenID Provider returned error {said}")
        if not call.arg("code"):
            raise Refused(400, f"{_UNABLE} the OpenID Provider did not return the code query parameter.")
        if session is not None and flow.kind.name != "settings" and not flow.refresh:
            self._service.store.exchangers.finish(flow.exchange_code, session)
            return see_other(service.return_url(flow), call)
        return self._process(pending, self._claims(pending, call), call)

    def _claims(self, pending: Pending, call: Call) -> JsonObject:
        provider, flow = pending.provider, pending.flow
        back = f"{flow.base}/self-service/methods/oidc/callback/{provider.id}"
        try:
            if provider.issuer is None:
                return provider.exchange(call.arg("code") or "", back, pending.verifier)
            provider.need_up()
            assert self._service.oauth2 is not None
            form = {"code": call.arg("code") or "", "redirect_uri": back, "code_verifier": pending.verifier}
            client = (provider.client_id, provider.client_secret)
            claims = self._service.oauth2.exchange(call, provider.issuer, form, client)
            if claims is None:
                raise BadCode
            return claims
        except Unreachable as error:
            raise unreachable(error) from None
        except BadCode:
            raise Refused(400, message='oauth2: "invalid_grant"', code=500) from None

    # -- what becomes of a user

    def _process(self, pending: Pending, claims: JsonObject, call: Call) -> Outcome | Answer:
        flow = pending.flow
        flow.active, flow.payload = "oidc", pending.payload
        if flow.kind.name == "settings":
            return settings.link(self._submit(flow, call), pending.provider.id, str(claims["sub"]))
        known = self._service.store.by_identifier(f"{pending.provider.id}:{claims['sub']}", "oidc")
        if flow.kind.name == "login" and known is None:
            flow = self._instead(flow, "registration", call)
        elif flow.kind.name == "registration" and known is not None:
            flow = self._instead(flow, "login", call)
        if known is None:
            return self._carried_out(flow, call, lambda: self._register(flow, pending, claims, call))
        done = login.succeed(self._submit(flow, call), known, "oidc", pending.provider.id)
        return self._exchangeable(flow, call, done)

    def _instead(self, flow: Flow, kind: str, call: Call, **members: Any) -> Flow:
        """A flow of the other kind, which the app or the browser goes on with; the app's code moves along."""
        query = dict(parse_qsl(call.query)) | ({"return_to": flow.return_to} if flow.return_to else {})
        url = f"{call.base}{call.path}?{urlencode(sorted(query.items()))}"
        fresh = self._service.open_hooked(
            kind, call, type=flow.type, return_to=flow.return_to, login_challenge=flow.login_challenge, active="oidc",
            request_url=url, **members,
        )  # fmt: skip
        fresh.exchange_code, flow.exchange_code, fresh.payload = flow.exchange_code, None, flow.payload
        return fresh

    def _register(self, flow: Flow, pending: Pending, claims: JsonObject, call: Call) -> Outcome | Answer:
        service, provider = self._service, pending.provider
        schema = service.store.schema(flow.identity_schema)
        mapped = provider.identity(claims, (trait.name.removeprefix("traits.") for trait in schema.traits))
        inner: JsonObject = mapped.get("identity") or {}
        typed: JsonObject = pending.traits if is_object(pending.traits) else {}
        traits: JsonObject = {**(inner.get("traits") or {}), **typed}
        verified: list[JsonObject] = inner.get("verified_addresses") or []
        known = [{**each, "verified": True, "status": "completed"} for each in verified]
        body: JsonObject = {"schema_id": schema.id, "traits": traits, "verifiable_addresses": known or None}
        body |= {name: mapped[name] for name in ("metadata_public", "metadata_admin") if name in mapped}
        subject = str(claims["sub"])
        try:
            self._ask_for_more(flow, pending, traits)
            saving.check_traits(service, flow, schema, traits)
            service.build(flow)
            identity = saving.register(service, flow, call, "oidc", body, oidc=[(provider.id, subject)])
        except Taken:
            return self._conflict(flow, (provider, subject), traits, call)
        done = registration.registered(service, flow, call, "oidc", identity, provider.id)
        return self._exchangeable(flow, call, done)

    def _ask_for_more(self, flow: Flow, pending: Pending, traits: JsonObject) -> None:
        """The form of a registration that lacks something: traits, and the provider to go on with."""
        service, provider = self._service, pending.provider
        go_on = node("oidc", "provider", "submit", label(1040003, "Continue"), value=provider.id)
        flow.nodes = [*trait_nodes(service.form(flow), "oidc"), go_on, csrf_node()]
        fill(flow, {"traits": traits})

    def _conflict(self, flow: Flow, account: tuple[Provider, str], traits: JsonObject, call: Call) -> Answer:
        """The address belongs to somebody: who signs in as that user on the flow that is opened is linked."""
        service, (provider, subject) = self._service, account
        names = [v for values in service.form(flow).schema.identifiers(traits).values() for v in values]
        identifier = next((name for name in names if service.store.by_identifier(name)), "")
        owner = service.store.by_identifier(identifier)
        ways = account_linking.ways_in(service, owner) if service.config.login_hints and owner else None
        words = messages.link_account(identifier, provider.title, f"{service.config.ui_url}/login", ways or ([], []))
        link = {"provider": provider.id, "subject": subject, "identifier": identifier}
        fresh = self._instead(flow, "login", call, messages=[words], memory={"link": link})
        account_linking.offer(fresh, provider.id, identifier, ways)
        base = service.return_url(fresh) if fresh.type == "api" else f"{service.config.ui_url}/login"
        query = urlencode({"flow": fresh.id, "no_org_ui": "true"})
        if wants_json(call):
            return Answer(200, flow_document(fresh))
        return see_other(f"{base}{'&' if '?' in base else '?'}{query}", call)

    # -- how it is answered

    def _submit(self, flow: Flow, call: Call) -> Submit:
        return Submit(self._service, flow, call, {}, current_session(self._service.store, call))

    def _exchangeable(self, flow: Flow, call: Call, done: Outcome | Answer) -> Outcome | Answer:
        """An app that waits gets the session by two codes: its own, and the one that the browser brings it."""
        if flow.exchange_code is None or not isinstance(done, Outcome):
            return done
        code = self._service.store.exchangers.finish(flow.exchange_code, done.session) or ""
        to = self._service.return_url(flow)
        return see_other(f"{to}{'&' if '?' in to else '?'}{urlencode({'code': code})}", call)

    def _carried_out(self, flow: Flow, call: Call, work: Callable[[], Outcome | Answer]) -> Answer:
        try:
            done = work()
        except HookStopped as error:
            return self._refused(flow, call, saving.stopped(flow, error))
        except (Refused, Again) as error:
            return self._refused(flow, call, error)
        if isinstance(done, Answer):
            return done
        if flow.type == "browser" and not wants_json(call):
            answer = see_other(done.to, call)
            answer.headers += done.headers
            return answer
        return Answer(200, done.body, done.headers)

    def _refused(self, flow: Flow, call: Call, error: Refused | Again) -> Answer:
        """The form where there is something to say there; else an envelope, or the error page."""
        service, kind = self._service, flow.kind
        if isinstance(error, Refused):
            if error.status != 400 or error.code != 400:
                if flow.type == "api" and kind.name != "settings":
                    raise error
                return self._errors.elsewhere(error, call, None)
            flow.messages = [messages.generic(error.reason or "")]
        service.write_csrf(flow)
        if flow.type == "browser" and not wants_json(call):
            return see_other(service.ui(flow), call, kind.refusal_redirect)
        if flow.type == "api" and flow.exchange_code:
            return see_other(service.return_url(flow), call)
        return Answer(400, flow_document(flow))


def _checked(provider: Provider, id_token: str, nonce: str) -> JsonObject:
    """The claims of an id token that an app submits."""
    if provider.provider not in TAKES_ID_TOKENS:
        raise Refused(500, f"The provider {provider.provider} does not support id_token verification")
    claims = provider.claims_of(id_token)
    if claims is None:
        raise Refused(500, "Could not verify id_token")
    if claims.get("nonce") is None:
        if provider.provider != "apple":
            raise Refused(500, "No nonce was included in the id_token but is required by the provider")
    elif not nonce:
        raise Refused(500, "No nonce was provided but is required by the provider")
    elif nonce != claims["nonce"]:
        raise Refused(500, "The supplied nonce does not match the nonce from the id_token")
    return claims
