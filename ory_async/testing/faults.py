"""Faults on demand and the record of requests: one list of rules, consulted by one middleware."""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .profile import Profile
from .wire import Answer, Call, Refused, Table, read_call, refusal, render


@dataclass(slots=True)
class Rule:
    """What happens to the next `times` requests that fit `target`.

    status None: the connection is lost, before or (`processed`) after the request was served.
    """

    target: str
    status: int | None
    times: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    processed: bool = False

    def fits(self, call: Call, template: str | None) -> bool:
        """Does the rule speak of this request?"""
        if self.target == "*" or (call.operation is not None and plain(self.target) == plain(call.operation)):
            return True
        return self.target in (f"{call.method} {call.path}", f"{call.method} {template}")


def plain(name: str) -> str:
    """An operation id without regard to its spelling: listIdentities is list_identities."""
    return name.replace("_", "").lower()


class Gate:
    """ASGI middleware: records every request, applies the first rule that fits, else passes it on."""

    def __init__(self, app: ASGIApp, table: Table, profile: Profile) -> None:
        self._app = app
        self._table = table
        self._profile = profile
        self.rules: list[Rule] = []
        self.requests: list[Call] = []

    def add(self, rule: Rule) -> Rule:
        """Append a rule; a target that can never fit is a ValueError."""
        known = {plain(name) for name in self._table.ids}
        if rule.target != "*" and " /" not in rule.target and plain(rule.target) not in known:
            raise ValueError(f"no operation {rule.target!r}: name one, or write 'METHOD /path', or '*'")
        if rule.times < 1:
            raise ValueError("times is at least 1")
        self.rules.append(rule)
        return rule

    def _take(self, call: Call, template: str | None) -> Rule | None:
        for rule in self.rules:
            if rule.fits(call, template):
                rule.times -= 1
                if rule.times == 0:
                    self.rules.remove(rule)
                return rule
        return None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        call = await read_call(scope, receive)
        found = self._table.find(call.path)
        op = (found[0].get(call.method) or found[0].get("*")) if found else None
        if op is not None and found is not None:
            call = Call(
                call.method, call.path, call.query, call.headers, call.body, op.id, found[1], call.base, call.client
            )
        self.requests.append(call)
        rule = self._take(call, op.template if op else None)
        try:
            if rule is None:
                await self._app(scope, _again(call), send)
                return
            if rule.status is not None:
                await render(_fault(rule, rule.status, self._profile, call), self._profile, call)(scope, receive, send)
                return
            if rule.processed:
                await self._app(scope, _again(call), _nowhere)
            raise httpx.ReadError("the connection was lost (asked for by the test)")
        except httpx.ReadError:
            if not await _cut(receive, send):
                raise


def _fault(rule: Rule, status: int, profile: Profile, call: Call) -> Answer:
    headers = [(name.lower(), value) for name, value in rule.headers.items()]
    if rule.body is None:
        return refusal(Refused(status, headers=headers), profile, call)
    return Answer(status, rule.body, headers, text=isinstance(rule.body, str))


def _again(call: Call) -> Receive:
    """The body once more, for it was read already."""

    async def receive() -> Message:
        return {"type": "http.request", "body": call.body, "more_body": False}

    return receive


async def _nowhere(message: Message) -> None:
    """An answer that nobody gets."""


async def _cut(receive: Receive, send: Send) -> bool:
    """Close the socket under a uvicorn request without a word. False when there is no socket (in-process)."""
    transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        return False
    # Linger 0 sends a reset: the client sees a broken read, not an orderly end.
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
    return True
