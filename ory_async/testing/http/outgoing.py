"""Requests that the servers of a fake make themselves: to hooks, to a courier. Their waits go by the clock of the fake.

Handlers are plain functions. While one waits for an answer, the loop goes on with others: `perform` runs it in a thread
of its own that moves only while the loop stands still, so never two of them do something at once.

What a request says, and what its answer means, belongs to the rooms of the servers.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextvars import ContextVar, copy_context
from dataclasses import dataclass, field
from math import inf
from threading import Semaphore, Thread
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from starlette.types import ASGIApp

from ory_async.hooks.courier import CourierMessage
from ory_async.hooks.hydra import TokenHook
from ory_async.hooks.kratos import KratosHook
from ory_async.testing.clock import FakeClock

T = TypeVar("T")
ATTEMPTS = 3
PATIENCE = 30.0
"""Seconds that a server waits for one answer."""
LONGEST = 60.0
"""Seconds after which a server closes the connection of whoever waits for it."""
IN_PROCESS = "http://app.test"


# -- plain functions that wait


class _Baton:
    """Goes back and forth between the loop and the thread of one handler."""

    def __init__(self) -> None:
        self.to_loop, self.to_thread = Semaphore(0), Semaphore(0)
        self.wanted: Awaitable[Any] | None = None
        self.given: Any = None
        self.failed: BaseException | None = None
        self.waited = 0.0

    def wait_for(self, wanted: Awaitable[T]) -> T:
        """Called in the thread: what the loop makes of something that has to be awaited."""
        self.wanted = wanted
        self.to_loop.release()
        self.to_thread.acquire()
        failed, self.failed = self.failed, None
        if failed is not None:
            raise failed
        given: T = self.given
        return given


_BATON: ContextVar[_Baton] = ContextVar("baton")


async def perform(work: Callable[[], T], longest: float = inf) -> T:
    """Run a plain function that may call `Outgoing.send`. It ends when the function does, even when cancelled.

    longest: seconds of waiting after which nobody listens any more: httpx.RemoteProtocolError.
    """
    baton = _Baton()
    ended: list[tuple[T | None, BaseException | None]] = []

    def run() -> None:
        _BATON.set(baton)
        try:
            ended.append((work(), None))
        except BaseException as error:  # carried over to whoever awaits
            ended.append((None, error))
        baton.wanted = None
        baton.to_loop.release()

    Thread(target=copy_context().run, args=(run,), daemon=True).start()
    while True:
        baton.to_loop.acquire()  # the loop stands still: only the handler moves
        if baton.wanted is None:
            break
        try:
            baton.given = await baton.wanted
        except BaseException as error:  # the handler has to end, whatever it was
            baton.failed = error
        baton.to_thread.release()
    result, failed = ended[0]
    if failed is not None and not (isinstance(failed, Exception) and baton.waited > longest):
        raise failed
    if baton.waited > longest:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
    return result  # type: ignore[return-value]


# -- what requests are


def hook_request(
    hook: KratosHook | TokenHook | CourierMessage | Mapping[str, Any], key: str | None
) -> tuple[dict[str, str], bytes]:
    """Headers and body of the request by which a server calls an application, for tests of one.

    hook: one that was read, or what it says (`fake.sent[0].body`). key: of the application; None: without one.
    """
    headers = {"content-type": "application/json"} | ({} if key is None else {"authorization": f"Bearer {key}"})
    if isinstance(hook, CourierMessage):
        return headers, hook.raw
    if isinstance(hook, (KratosHook, TokenHook)):
        return headers, hook.body
    return headers, json.dumps(hook, separators=(",", ":")).encode()


# -- where requests go


@dataclass(frozen=True, slots=True)
class Target:
    """Where a server sends requests, and what they carry.

    at: a URL, or an ASGI app, which gets them at `path`. key: sent as `Authorization: Bearer KEY`.
    headers: further ones. method: of the request.
    """

    at: str | ASGIApp
    path: str = "/"
    key: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    method: str = "POST"

    @property
    def url(self) -> str:
        """The address that error messages name."""
        return self.at if isinstance(self.at, str) else IN_PROCESS + self.path

    def __post_init__(self) -> None:
        if isinstance(self.at, str) and urlsplit(self.at).scheme not in ("http", "https"):
            raise ValueError(f"not a URL: {self.at!r}")
        if not isinstance(self.at, str) and not callable(self.at):
            raise ValueError("a target is a URL or an ASGI app")


@dataclass(frozen=True, slots=True)
class Sent:
    """One request of a server: what for (`after_registration`), what it said, and the status of the answer.

    status: None when there was no answer.
    """

    name: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    status: int | None
    answer: Any = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: anything but a 5xx."""

    status: int
    content: bytes = field(repr=False)


class NoReply(Exception):
    """There was none after all attempts; the text is that of the servers. late: the last one took too long."""

    def __init__(self, text: str, *, late: bool) -> None:
        super().__init__(text)
        self.late = late


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a test asked for in place of an answer. seconds: later; status: instead; lost: no connection."""

    seconds: float = 0.0
    status: int | None = None
    body: Any = None
    lost: bool = False


@dataclass(slots=True)
class Outgoing:
    """The one way out of a fake. names: of the requests there are; without any nothing ever goes out.

    trouble: what happens to a request of this name, asked for each attempt.
    after_each: done whenever a request was served, as a worker would beside it.
    """

    clock: FakeClock
    trouble: Callable[[str], Trouble] = field(default=lambda name: Trouble())
    sent: list[Sent] = field(default_factory=list[Sent])
    names: set[str] = field(default_factory=set[str])
    after_each: Callable[[], object] | None = None
    _behind: list[Callable[[], object]] = field(default_factory=list[Callable[[], object]])

    def send(self, name: str, target: Target, body: Any, *, ids: bool, charset: str = "") -> Reply:
        """The answer to a request, which is made up to three times. Raises NoReply.

        ids: with a request id, a new one each time. Called by handlers that `perform` runs.
        """
        common, content = hook_request(body, target.key)
        common |= {"content-type": f"application/json{charset}", **target.headers}
        failure, late = "", False
        for attempt in range(ATTEMPTS):
            if attempt:
                self._wait(2 ** (attempt - 1))
            headers = {**common, "ory-webhook-request-id": str(uuid4())} if ids else common
            try:
                reply = self._once(name, target, headers, content)
                failure, late = "", False
            except httpx.TimeoutException:
                failure, late, reply = "context deadline exceeded (Client.Timeout exceeded)", True, None
            except httpx.TransportError:
                failure, late, reply = "connect: connection refused", False, None
            status = reply.status if reply else None
            given = _decoded(reply.content) if reply else None
            self.sent.append(Sent(name, target.url, headers, json.loads(content), status, given))
            if reply is not None and status != 429 and (reply.status < 500 or reply.status == 501):
                return reply
        text = f"{target.method} {target.url} giving up after {ATTEMPTS} attempt(s)"
        verb = target.method.capitalize()
        raise NoReply(f'{text}: {verb} "{target.url}": {failure}' if failure else text, late=late)

    def _once(self, name: str, target: Target, headers: Mapping[str, str], content: bytes) -> Reply:
        trouble = self.trouble(name)
        self._wait(min(trouble.seconds, PATIENCE))
        if trouble.seconds >= PATIENCE:
            raise httpx.ReadTimeout("no answer in time (asked for by the test)")
        if trouble.lost:
            raise httpx.ConnectError("no connection (asked for by the test)")
        if trouble.status is not None:
            return Reply(trouble.status, _encoded(trouble.body))
        return _BATON.get().wait_for(_exchange(target, headers, content))

    def _wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        _BATON.get().waited += seconds

    def behind(self, work: Callable[[], object]) -> None:
        """Do this when the answer of the request that is served now has been sent."""
        self._behind.append(work)

    async def run_behind(self) -> None:
        """What was put off, in order."""
        while self._behind:
            await perform(self._behind.pop(0))
        if self.after_each is not None:
            await perform(self.after_each)


async def _exchange(target: Target, headers: Mapping[str, str], content: bytes) -> Reply:
    at = target.at
    transport = None if isinstance(at, str) else httpx.ASGITransport(at, client=("127.0.0.1", 1))
    async with httpx.AsyncClient(transport=transport, trust_env=False, timeout=PATIENCE) as client:
        request = client.build_request(target.method, target.url, content=content, headers=headers)
        request.headers["user-agent"] = "Go-http-client/1.1"
        request.headers["accept-encoding"] = "gzip"
        for name in ("accept", "connection"):
            request.headers.pop(name, None)
        response = await _in_time(client.send(request, follow_redirects=False))
    return Reply(response.status_code, response.content)


async def _in_time(call: Coroutine[Any, Any, httpx.Response]) -> httpx.Response:
    """An app in this process has no socket whose timeout would count."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await call
    except TimeoutError:
        raise httpx.ReadTimeout("no answer in time") from None


def _decoded(content: bytes) -> Any:
    try:
        return json.loads(content) if content else None
    except ValueError:
        return content.decode(errors="replace")


def _encoded(body: Any) -> bytes:
    if body is None:
        return b""
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


def target_of(at: str | ASGIApp | Target, path: str) -> Target:
    """A target as people give one."""
    return at if isinstance(at, Target) else Target(at, path)
