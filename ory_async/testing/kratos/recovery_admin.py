"""Recovery that an administrator starts: a code or a link to hand to somebody.

What becomes of it is decided in flows/recovery.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ory_async.testing.http import bodies
from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused
from ory_async.testing.kratos.flows import messages
from ory_async.testing.kratos.flows.flow import MailedCode
from ory_async.testing.kratos.flows.mailed import new_link
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.source import duration, is_uuid, seconds, stamp


@dataclass(frozen=True, slots=True)
class AdminRecovery:
    """The handlers of the two operations. They work while recovery is off, but not while their method is."""

    service: FlowService

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("createRecoveryCodeForIdentity", "POST", "/admin/recovery/code", self.code),
            Op("createRecoveryLinkForIdentity", "POST", "/admin/recovery/link", self.link),
        ]

    def code(self, call: Call) -> Answer:
        data, lifespan, return_to = self._read(call, "code")
        type = data.get("flow_type") or "browser"
        if type not in ("browser", "api"):
            raise Refused(400, f'Value from "flow_type" is not valid: "{type}"')
        identity = self._identity(data)
        if identity is None:
            raise Refused(404, "could not find identity", message="Unable to locate the resource")
        service, store = self.service, self.service.store
        code = MailedCode(store.new_code(), "", store.now())
        flow = service.open(
            "recovery", call, type=type, state="sent_email", active="code", identity=identity, code=code, csrf="",
            expires_at=store.now() + lifespan, request_url=f"{call.base}{call.path}", memory={"by_admin": True},
            return_to=return_to,
        )  # fmt: skip
        body = {"recovery_link": service.ui(flow), "recovery_code": code.value, "expires_at": stamp(flow.expires_at)}
        return Answer(201, body)

    def link(self, call: Call) -> Answer:
        data, lifespan, return_to = self._read(call, "link")
        identity = self._identity(data)
        if identity is None:
            raise Refused(400, "The requested identity id does not exist.")
        service = self.service
        flow = service.open(
            "recovery", call, type="browser", active="link", identity=identity,
            expires_at=service.store.now() + lifespan, request_url=f"{call.base}{call.path}", return_to=return_to,
        )  # fmt: skip
        return Answer(200, {"recovery_link": new_link(service, flow), "expires_at": stamp(flow.expires_at)})

    def _read(self, call: Call, method: str) -> tuple[JsonObject, timedelta, str | None]:
        """The body, how long what it asks for is good, and where its user goes afterwards."""
        if method not in self.service.config.methods:
            raise Refused(404, messages.DISABLED)
        data = bodies.lenient(call, {"identity_id": str, "expires_in": str, "flow_type": str})
        text = str(data.get("expires_in") or duration(self.service.config.flow_lifespan))
        try:
            length = seconds(text.removeprefix("-"))
        except ValueError:
            shape = "[0-9]+(ns|us|ms|s|m|h)"
            wanted = f'Unable to parse "expires_in" whose format should match "{shape}" but did not: {text}'
            raise Refused(400, wanted) from None
        if length <= 0 or text.startswith("-"):
            raise Refused(400, f'Value from "expires_in" must result to a future time: {text}')
        return data, timedelta(seconds=length), self.service.return_to(call)

    def _identity(self, data: JsonObject) -> Identity | None:
        id = str(data.get("identity_id") or "")
        if id and not is_uuid(id):
            raise Refused(400, f'Unable to decode JSON payload: uuid: incorrect UUID length {len(id)} in string "{id}"')
        return self.service.store.get(id)
