"""Faults on demand and the record of requests: one list of rules, consulted by one middleware."""

from __future__ import annotations

import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args

import httpx
from starlette.types import Message, Receive, Scope, Send

from ory_async.testing.clock import FakeClock
from ory_async.testing.http.limits import Limiter, Limits, telling
from ory_async.testing.http.outgoing import LONGEST, Outgoing, Trouble, perform
from ory_async.testing.http.unplayed import Unplayed
from ory_async.testing.http.wire import Answer, Call, Dialect, Place, Refused, Table, answer_call, read_call, render
from ory_async.testing.profile import Profile

Damage = Literal["malformed", "truncated", "html"]
_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>\n"


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer in place of the real one. body: JSON or text; None is an error envelope."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection is lost, before or (`processed`) after the request was served."""

    processed: bool = False


@dataclass(frozen=True, slots=True)
class Late:
    """The answer comes so many seconds later; another fault may follow."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Damaged:
    """The answer of a served request is no JSON, or ends too early; `html`: a page of somebody else instead."""

    how: Damage


@dataclass(slots=True)
class Rule:
    """What happens to the next `times` requests that fit `target`."""

    target: str
    times: int
    fault: Answered | Lost | Late | Damaged


def fits(target: str, call: Call, template: str | None = None) -> bool:
    """Does a target (operation id, `METHOD /path`, `METHOD /path/{template}`, `*`) mean this request?"""
    if target == "*" or (call.operation is not None and plain(target) == plain(call.operation)):
        return True
    return target in (f"{call.method} {call.path}", f"{call.method} {template}")


def plain(name: str) -> str:
    """An operation id without regard to its spelling: listIdentities is list_identities."""
    return name.replace("_", "").lower()


@cache
def _unplayed(profile: Profile) -> Table:
    """Made on the first request that nothing else answers."""
    return Table([(Dialect(profile), [Unplayed()])])


class Gate:
    """The ASGI app: records every request, and answers it as the rules that fit say, else as its operation does."""

    def __init__(
        self,
        table: Table,
        clock: FakeClock,
        profile: Profile,
        outgoing: Outgoing,
        kept: int | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._table = table
        self._clock = clock
        self._profile = profile
        self._outgoing = outgoing
        self.rules: list[Rule] = []
        self.requests: list[Call] = []
        self.kept, self.forgotten = kept, 0
        self._limiter = Limiter(limits or {})

    def add(self, rule: Rule) -> None:
        """Append a rule; one that can never apply is a ValueError."""
        target = rule.target
        if target != "*" and " /" not in target and not self._known(plain(target)):
            raise ValueError(f"no operation {target!r}: name one, or write 'METHOD /path', or '*'")
        if rule.times < 1:
            raise ValueError("times is at least 1")
        if isinstance(rule.fault, Damaged) and rule.fault.how not in get_args(Damage):
            raise ValueError(f"how is one of {', '.join(get_args(Damage))}")
        if isinstance(rule.fault, Late) and not rule.fault.seconds >= 0:
            raise ValueError("an answer cannot be early")
        self.rules.append(rule)

    def _known(self, name: str) -> bool:
        tables = (self._table, _unplayed(self._profile))
        return name in map(plain, self._outgoing.names) or any(name in map(plain, table.ids) for table in tables)

    def trouble(self, name: str) -> Trouble:
        """What happens to a request that a server of the fake makes itself."""
        delay, fault = self._take(lambda rule: plain(rule.target) == plain(name))
        match fault:
            case Answered():
                return Trouble(delay, fault.status, fault.body)
            case Damaged("html"):
                return Trouble(delay, 200, _PAGE)
            case Damaged():
                return Trouble(delay, 200, "{")
            case Lost():
                return Trouble(delay, lost=True)
            case None:
                return Trouble(delay)

    def _take(self, concerns: Callable[[Rule], bool]) -> tuple[float, Answered | Lost | Damaged | None]:
        """The delay of a request, and its fault; the rules lose one of their times."""
        delay, fault = 0.0, None
        for rule in [rule for rule in self.rules if concerns(rule)]:
            if not isinstance(rule.fault, Late):
                if fault is not None:
                    continue
                fault = rule.fault
            else:
                delay += rule.fault.seconds
            rule.times -= 1
            if rule.times == 0:
                self.rules.remove(rule)
        return delay, fault

    def _resolve(self, call: Call) -> tuple[Place, Call]:
        """Where a request is served; in the document when nothing else knows it."""
        place, resolved = self._table.resolve(call)
        if resolved.operation is None:
            documented, named = _unplayed(self._profile).resolve(call)
            if named.operation is not None:
                return documented, named
        return place, resolved

    def _remember(self, call: Call) -> None:
        self.requests.append(call)
        if self.kept is not None and len(self.requests) > self.kept:
            over = len(self.requests) - self.kept
            del self.requests[:over]
            self.forgotten += over

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"only HTTP is served, no {scope['type']}")
        place, call = self._resolve(await read_call(scope, receive))
        self._remember(call)
        served, told = self._limiter.taken(call.operation, self._clock().timestamp())
        send = telling(send, told) if told else send
        if not served:
            await render(place.dialect.refused(Refused(429), call), place.dialect, call)(scope, receive, send)
            return
        delay, fault = self._take(lambda rule: fits(rule.target, call, place.template))

        async def serve(send: Send) -> None:
            await render(await self._answer(place, call), place.dialect, call)(scope, receive, send)

        try:
            if delay:
                await self._clock.delay(delay, receive)
            match fault:
                case None:
                    await serve(send)
                case Answered():
                    await render(_answer(fault, place.dialect, call), place.dialect, call)(scope, receive, send)
                case Damaged("html"):
                    page = Answer(200, _PAGE, [("content-type", "text/html; charset=utf-8")], text=True)
                    await render(page, place.dialect, call)(scope, receive, send)
                case Damaged():
                    await _damaged(fault.how, serve, send)
                case Lost():
                    if fault.processed:
                        await serve(_nowhere)
                    raise httpx.ReadError("the connection was lost (asked for by the test)")
        except httpx.TransportError as error:
            if not await _cut(receive, send, reset=isinstance(error, httpx.ReadError)):
                raise
        finally:
            await self._outgoing.run_behind()

    async def _answer(self, place: Place, call: Call) -> Answer:
        """What the operation answers; a server that may ask somebody else first does so here."""
        if not self._outgoing.names:
            return answer_call(place, call)
        return await perform(lambda: answer_call(place, call), LONGEST)


def _answer(fault: Answered, dialect: Dialect, call: Call) -> Answer:
    headers = [(name.lower(), value) for name, value in fault.headers.items()]
    if fault.body is None:
        return dialect.refused(Refused(fault.status, headers=headers), call)
    return Answer(fault.status, fault.body, headers, text=isinstance(fault.body, str))


async def _damaged(how: Damage, serve: Callable[[Send], Awaitable[None]], send: Send) -> None:
    """Half of the answer: with a length of its own, so that it is no JSON, or with that of the whole."""
    messages: list[Message] = []

    async def keep(message: Message) -> None:
        messages.append(message)

    await serve(keep)
    body = b"".join(message.get("body", b"") for message in messages)
    half = body[: len(body) // 2] or b"{"
    length = len(half) if how == "malformed" else max(len(body), 2)
    start = messages[0]
    headers = [(name, value) for name, value in start["headers"] if name != b"content-length"]
    start = {**start, "status": 200 if start["status"] == 204 else start["status"]}
    await send({**start, "headers": [*headers, (b"content-length", str(length).encode())]})
    await send({"type": "http.response.body", "body": half, "more_body": how == "truncated"})
    if how == "truncated":
        raise httpx.RemoteProtocolError("the answer ended too early (asked for by the test)")


async def _nowhere(message: Message) -> None:
    """An answer that nobody gets."""


async def _cut(receive: Receive, send: Send, *, reset: bool) -> bool:
    """Close the socket under a uvicorn request without a word. False when there is no socket (in-process)."""
    transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        return False
    if reset:
        # Linger 0: the client sees a broken read, not an orderly end.
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass
    return True
