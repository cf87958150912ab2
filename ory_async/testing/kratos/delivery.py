"""Mails that leave over HTTP: what a request says, when a message is tried again, and when it is given up.

The queue is in courier.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from starlette.types import ASGIApp

from ory_async.hooks.courier import courier_body
from ory_async.testing.http.outgoing import NoReply, Outgoing, Target, target_of
from ory_async.testing.http.wire import JsonObject, Refused
from ory_async.testing.kratos.courier import Message
from ory_async.testing.kratos.state import Store
from ory_async.testing.source import stamp

NAME = "courier"
_PAUSE = 1.0
_DEFAULT = ("recovery_code", "recovery_url", "verification_url", "verification_code")


@dataclass(frozen=True, slots=True)
class HttpCourier:
    """Where Kratos sends its mails. at: a URL, an ASGI app (at `/hooks/courier`), or a Target.

    key: sent as `Authorization: Bearer KEY`. retries: how often a message is tried again before it is abandoned.
    body: makes the JSON of a request from the context that Jsonnet gets; None: that of `ory_async.hooks`.
    """

    at: str | ASGIApp | Target
    key: str | None = field(default=None, kw_only=True, repr=False)
    body: Callable[[JsonObject], Any] | None = field(default=None, kw_only=True)
    retries: int = field(default=5, kw_only=True)

    @property
    def target(self) -> Target:
        """Where its requests go."""
        target = target_of(self.at, "/hooks/courier")
        return target if self.key is None else replace(target, key=self.key)


def default_courier_body(context: JsonObject) -> JsonObject:
    """The body that Kratos makes when nobody configures one."""
    data = context["template_data"]
    return {
        "recipient": context["recipient"],
        "template_type": context["template_type"],
        "to": data.get("to"),
        **{name: data.get(name) for name in _DEFAULT},
        "subject": context["subject"],
        "body": context["body"],
    }


@dataclass(frozen=True, slots=True)
class Delivery:
    """The worker that empties the queue."""

    store: Store
    courier: HttpCourier
    outgoing: Outgoing

    def pick_up(self) -> None:
        """Try what is due: new messages, and those that failed a second ago."""
        now = self.store.now()
        for message in list(self.store.courier.messages()):
            pause = timedelta(seconds=_PAUSE)
            if message.status == "queued" and (message.tried_at is None or now - message.tried_at >= pause):
                self._try(message)

    def _try(self, message: Message) -> None:
        if message.send_count > self.courier.retries:
            message.status = "abandoned"
            return
        message.send_count += 1
        message.tried_at = self.store.now()
        failure = self._send(message)
        message.status = "sent" if failure is None else "queued"
        now = stamp(self.store.now())
        dispatch = {"id": self.store.new_id(), "message_id": message.id, "status": "failed" if failure else "success"}
        error = {"error": Refused(500, message=failure).item()} if failure else {}
        message.dispatches.append({**dispatch, **error, "created_at": now, "updated_at": now})

    def _send(self, message: Message) -> str | None:
        """What went wrong; None when nothing did."""
        context = {
            "recipient": message.recipient,
            "subject": message.subject,
            "body": message.body,
            "template_type": message.template_type,
            "template_data": message.data,
            "message_type": "email",
        }
        body = (self.courier.body or courier_body)(context)
        try:
            reply = self.outgoing.send(NAME, self.courier.target, body, ids=False)
        except NoReply as error:
            return str(error)
        if 200 <= reply.status < 300:
            return None
        return f"unable to dispatch mail delivery because upstream server replied with status code {reply.status}"
