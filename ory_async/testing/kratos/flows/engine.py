"""The engine of self-service flows: creating, reading and submitting them, for browsers and natively.

How a kind of flow plugs in: one row `flow.Kind` in the file of the kind, named in kinds.py. The row gives the checks of
the create call, the form, and the strategy of a submit. Everything else is done once for all kinds, here the routes,
expiry, and native, JSON and HTML mode (303 or body). A strategy gets a `flow.Submit` and

* returns an `Outcome`: 200 with a body, or a browser that has to go on elsewhere (422, in HTML mode 303),
* raises `Again`: the form is the answer, with what the strategy wrote into the flow (`complain`, `fill`, messages),
* raises `Refused`: an error envelope; in HTML mode the error page, or the place `redirect_browser_to` names.

What strategies work with is in service.py: `service.open` for further flows, `service.sign_in` and `service.cookies`
for sessions, `service.mail_code` for codes, `service.build` to make the form anew after the state has changed; beside
them the csrf token, the cookie guard of native flows, and return_to.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ory_async.testing.http.bodies import LARGEST, TOO_LARGE
from ory_async.testing.http.wire import (
    NO_STORE,
    Answer,
    Call,
    JsonObject,
    Op,
    Refused,
    envelope,
    is_object,
    not_found,
)
from ory_async.testing.kratos.browser import (
    csrf_cookie,
    csrf_cookie_name,
    csrf_violation,
    is_csrf,
    location_change,
    see_other,
    wants_json,
)
from ory_async.testing.kratos.flows import messages
from ory_async.testing.kratos.flows.errors import Errors
from ory_async.testing.kratos.flows.flow import Again, Flow, HookStopped, Kind, Outcome, Submit, flow_document
from ory_async.testing.kratos.flows.forms import clear_messages
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.source import is_uuid

_BODIES = ("multipart/form-data", "application/x-www-form-urlencoded", "application/json")


class SelfService:
    """All kinds of flows."""

    def __init__(self, service: FlowService, errors: Errors) -> None:
        self._service = service
        self._errors = errors

    def operations(self) -> list[Op]:
        """The rows of the routing table: four for every kind."""
        rows: list[Op] = []
        for kind in self._service.kinds.values():
            name, path = kind.name.capitalize(), f"/self-service/{kind.name}"
            rows.append(Op(f"createNative{name}Flow", "GET", f"{path}/api", self._on(self.create, kind, "api")))
            rows.append(
                Op(f"createBrowser{name}Flow", "GET", f"{path}/browser", self._on(self.create, kind, "browser"), True)
            )
            rows.append(Op(f"get{name}Flow", "GET", f"{path}/flows", self._on(self.read, kind), csrf=True))
            rows.append(Op(f"update{name}Flow", "POST", path, self._on(self.submit, kind)))
            if kind.open is not None:
                rows.append(Op(f"open{name}Link", "GET", path, self._on(kind.open, self._service)))
        return rows

    @staticmethod
    def _on(handler: Callable[..., Answer], *given: Any) -> Callable[[Call], Answer]:
        return lambda call: handler(*given, call)

    # -- create and read

    def create(self, kind: Kind, type: str, call: Call) -> Answer:
        """A new flow for a create call."""
        service = self._service
        flow = service.new(kind, type, call)
        try:
            flow.return_to = service.return_to(call)
            answer = kind.start(service, flow, call)
            if answer is not None:
                return answer
            service.call_hooks_before(flow, call)
        except Refused as error:
            if type == "api":
                raise
            return self._errors.elsewhere(error, call, flow)
        except HookStopped as error:
            return self._stopped(flow, call, error)
        service.flows[flow.id] = flow
        kind.created(service, flow, call)
        service.write_csrf(flow)
        # A code that was mailed already makes a native create behave as a browser's.
        html = (type == "browser" or flow.state == "sent_email") and not wants_json(call)
        answer = see_other(service.ui(flow), call) if html else Answer(200, flow_document(flow))
        if type == "browser":
            answer.headers += self._csrf_cookies(flow, call)
        return answer

    def _stopped(self, flow: Flow, call: Call, error: HookStopped) -> Answer:
        """A hook lets nobody begin. Login answers twice: the error, and the flow that there is not."""
        if flow.kind.name != "login":
            refused = error.envelope(500)
            if flow.type == "api" or flow.kind.name in ("recovery", "verification"):
                raise refused
            return self._errors.elsewhere(refused, call, flow)
        refused = not_found() if error.refused else error.envelope(400)
        if flow.type == "browser" and not wants_json(call):
            return self._errors.elsewhere(refused, call, flow)
        texts = (
            json.dumps(document, separators=(",", ":")) for document in (envelope(refused, None), flow_document(flow))
        )
        headers = [("content-type", "application/json"), ("cache-control", NO_STORE)]
        answer = Answer(refused.status, "".join(f"{text}\n" for text in texts), headers, text=True)
        answer.headers += self._csrf_cookies(flow, call) if flow.type == "browser" else []
        return answer

    def read(self, kind: Kind, call: Call) -> Answer:
        """Get a flow: 404 when it is unknown, 403 without its csrf cookie, 410 when its time is over."""
        service = self._service
        self._need_session(kind, call)
        flow = service.find(kind.name, call.arg("id"))
        kind.may_read(service, flow, call)
        if flow.type == "browser" and kind.csrf_on_read and flow.csrf and not is_csrf(flow.csrf, call):
            raise csrf_violation()
        if flow.expires_at <= service.store.now():
            raise self._too_old(flow)
        document = flow_document(flow)
        # Only the create call answers the exchange code, only the submit its payload.
        for name in ("session_token_exchange_code", "transient_payload"):
            document.pop(name, None)
        return Answer(200, document)

    def _too_old(self, flow: Flow) -> Refused:
        name, start = flow.kind.name, f"{flow.base}/self-service/{flow.kind.name}"
        if flow.type == "api":
            how, details = f"Call the {name} flow init API endpoint", {"api": f"{start}/api"}
        else:
            how = f"Redirect the user to the {name} flow init endpoint"
            details = {"redirect_to": f"{start}/browser", "return_to": flow.return_to or ""}
        return Refused(
            410,
            f"The {name} flow has expired. {how} to initialize a new {name} flow.",
            id="self_service_flow_expired" if flow.type in flow.kind.expiry_named else None,
            details=details,
        )

    # -- submit

    def submit(self, kind: Kind, call: Call) -> Answer:
        """Submit a flow: what its strategy says, in the mode of the caller."""
        service = self._service
        flow: Flow | None = None
        try:
            id = call.arg("flow")
            flow = service.flows.get(id or "")
            self._need_session(kind, call)
            if not id or not is_uuid(id):
                raise Refused(400, "The flow query parameter is missing or malformed.")
            if kind.restart_hint and flow is None:
                raise Refused(404, f"The {kind.name} request could not be found. Please restart the flow.")
            flow = service.find(kind.name, id)
            outcome = self._decide(flow, call)
        except Refused as error:
            if flow is not None and flow.type == "api":
                raise
            return self._errors.elsewhere(error, call, flow)
        except Again as again:
            assert flow is not None
            service.write_csrf(flow)
            if (flow.type == "browser" or again.step) and not wants_json(call):
                return see_other(service.ui(flow), call, 303 if again.step else kind.refusal_redirect)
            return Answer(again.status, flow_document(flow))
        if isinstance(outcome, Answer):
            return outcome
        if flow.type == "browser" and not wants_json(call):
            answer = see_other(outcome.to, call)
            answer.headers += outcome.headers
            return answer
        if outcome.body is None:
            raise location_change(outcome.to, outcome.headers)
        return Answer(200, outcome.body, outcome.headers)

    def _decide(self, flow: Flow, call: Call) -> Outcome | Answer:
        kind, service = flow.kind, self._service
        kind.may_submit(service, flow, call)
        if not kind.keeps_messages:
            clear_messages(flow)
        flow.transient_payload = None
        if flow.expires_at <= service.store.now():
            if kind.replace is not None:
                return kind.replace(service, flow, call)
            raise service.gone(flow, call, flow.expires_at)
        data = self._body(flow, call)
        flow.payload = data.get("transient_payload")
        submit = Submit(service, flow, call, data, self._service.session(call))
        try:
            if not kind.guards_itself:
                service.guard(submit)
        except Refused as error:
            if kind.retry is None:
                raise
            return kind.retry(service, flow, call, error)
        return kind.submit(submit)

    def _need_session(self, kind: Kind, call: Call) -> None:
        """Nobody learns whether there is such a flow before they are signed in, where that is needed."""
        if kind.needs_session and self._service.session(call) is None:
            raise Refused(401, "A valid Ory Session Cookie or Ory Session Token is missing.")

    def _body(self, flow: Flow, call: Call) -> JsonObject:
        kind = call.headers.get("content-type", "")
        name = kind.partition(";")[0].strip().lower()
        if name in _BODIES and len(call.body) > LARGEST:
            raise Refused(400 if flow.type == "api" else 500, message=f"unable to read body: {TOO_LARGE}", code=500)
        if name == "application/x-www-form-urlencoded" and call.body:
            return call.form()
        data: Any = None
        if name not in _BODIES:
            text = f'HTTP POST Request used unknown HTTP Header "Content-Type: {kind}", only [{" ".join(_BODIES)}]'
            text += " are supported."
        elif not call.body:
            text = 'Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.'
        elif name != "application/json":
            raise Refused(501, f"The fake does not read {name}.")
        else:
            text = "Expected JSON sent in request body to be an object but got: JSON"
            try:
                data = call.json()
            except ValueError:
                text = "Unable to decode form as JSON."
        if not is_object(data):
            flow.messages.append(messages.generic(text))
            raise Again
        return data

    def _csrf_cookies(self, flow: Flow, call: Call) -> list[tuple[str, str]]:
        """The csrf cookie of a browser flow, unless the caller has it already."""
        if call.cookies.get(csrf_cookie_name(call.base)) == flow.csrf:
            return []
        return [("set-cookie", csrf_cookie(call.base, flow.csrf))]
