"""The mails the fake would send: kept in a queue, oldest first, nothing leaves this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ory_async.testing.http.wire import JsonObject


@dataclass(slots=True)
class Message:
    """One mail. `code` and `link`: what the user is to take from it. `position`: its place in the queue.

    data: what templates get. status, send_count, dispatches, tried_at: how far its delivery is, see delivery.py.
    """

    id: str
    recipient: str
    template_type: str
    subject: str = field(repr=False)
    body: str = field(repr=False)
    code: str | None = field(repr=False)
    link: str | None = field(repr=False)
    created_at: datetime
    position: int
    data: JsonObject = field(default_factory=dict[str, Any], repr=False)
    status: str = "queued"
    send_count: int = 0
    dispatches: list[JsonObject] = field(default_factory=list[JsonObject], repr=False)
    tried_at: datetime | None = None


class Courier:
    """The queue. now: the clock (UTC); new_id: makes the ids of messages."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self._now = now
        self._new_id = new_id
        self._messages: list[Message] = []
        self._by_id: dict[str, Message] = {}
        self._by_recipient: dict[str, list[Message]] = {}

    def send(
        self,
        *,
        recipient: str,
        template_type: str,
        subject: str,
        body: str,
        code: str | None = None,
        link: str | None = None,
        data: JsonObject | None = None,
    ) -> Message:
        """Queue a mail. template_type as the API names it, for instance `recovery_code_valid`."""
        message = Message(
            self._new_id(),
            recipient,
            template_type,
            subject,
            body,
            code,
            link,
            self._now(),
            len(self._messages),
            {"to": recipient, **(data or {})},
        )
        self._messages.append(message)
        self._by_id[message.id] = message
        self._by_recipient.setdefault(recipient, []).append(message)
        return message

    def get(self, id: str) -> Message | None:
        """The message with this id."""
        return self._by_id.get(id)

    def messages(self, recipient: str | None = None) -> list[Message]:
        """The messages (to one address), oldest first. Not a copy: only to be read."""
        return self._messages if recipient is None else self._by_recipient.get(recipient, [])

    def codes_for(self, address: str) -> list[Message]:
        """The messages to an address that hold a code, newest first: `.code`, `.template_type`."""
        return [m for m in reversed(self.messages(address.strip().lower())) if m.code is not None]
