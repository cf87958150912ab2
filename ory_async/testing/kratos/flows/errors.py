"""Refusals in a browser: where they lead, and the errors that the page at the end asks for.

In JSON mode a refusal is the answer, in the envelope of `KratosDialect`.
"""

from __future__ import annotations

from urllib.parse import urlencode

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, not_found
from ory_async.testing.kratos.browser import see_other, wants_json
from ory_async.testing.kratos.flows.flow import Flow
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.source import stamp

_STUB_TIME = "0001-01-01T00:00:00Z"


class Errors:
    """What the error page can be told."""

    def __init__(self, service: FlowService) -> None:
        self._service = service
        self._told: dict[str, JsonObject] = {}

    def operations(self) -> list[Op]:
        """The row of the routing table."""
        return [Op("getFlowError", "GET", "/self-service/errors", self.read, csrf=True)]

    def elsewhere(self, error: Refused, call: Call, flow: Flow | None) -> Answer:
        """A refusal: an envelope in JSON mode, else a redirect."""
        service = self._service
        if wants_json(call):
            raise error
        if "redirect_browser_to" in error.siblings:
            to = str(error.siblings["redirect_browser_to"])
        elif error.id == "session_already_available":
            to = service.return_url(flow)
        elif error.id == "session_inactive" and flow is not None:
            query = f"?{urlencode({'return_to': flow.return_to})}" if flow.return_to else ""
            to = f"{call.base}/self-service/login/browser{query}"
        elif error.status == 401 and error.id is None and flow is not None:
            return see_other(f"{service.config.ui_url}/login", call, 302)
        elif "use_flow_id" in error.siblings:
            to = service.ui(service.flows[error.siblings["use_flow_id"]])
        else:
            id, now = service.store.new_id(), stamp(service.store.now())
            self._told[id] = {"id": id, "error": error.item(), "created_at": now, "updated_at": now}
            to = f"{service.config.ui_url}/error?id={id}"
        answer = see_other(to, call)
        answer.headers += error.headers
        return answer

    def read(self, call: Call) -> Answer:
        """What the error page shows; `stub:500` is an example."""
        id = call.arg("id") or ""
        if id == "stub:500":
            example = Refused(500, "This is a stub error.").item()
            times = {"created_at": _STUB_TIME, "updated_at": _STUB_TIME}
            return Answer(200, {"id": self._service.store.new_id(), "error": example, **times})
        if id not in self._told:
            raise not_found()
        return Answer(200, self._told[id])
