"""What the unit tests share: stub transports, a small real server, and the document as data."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx

from ory_async import ApiError, Ory

ROOT = Path(__file__).resolve().parents[2]
KEY = "ory_pat_project"
WORKSPACE_KEY = "ory_wak_workspace"
ENOUGH = 500  # requests to one stub
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
Json = Any
Handler = Callable[[httpx.Request], "httpx.Response | Awaitable[httpx.Response]"]


# ---- stub transports -----------------------------------------------------------------------------------------


class Wire(httpx.AsyncBaseTransport):
    """A transport that keeps every request and answers by a function."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert len(self.requests) < ENOUGH, "an endless loop"
        self.requests.append(request)
        answer = self.handler(request)
        return answer if isinstance(answer, httpx.Response) else await answer

    @property
    def only(self) -> httpx.Request:
        """The one request that was sent."""
        assert len(self.requests) == 1, f"{len(self.requests)} requests instead of one"
        return self.requests[0]

    @property
    def tokens(self) -> list[str | None]:
        """The page token of each request."""
        return [request.url.params.get("page_token") for request in self.requests]


def scripted(*replies: httpx.Response | Exception | Handler) -> Wire:
    """A transport that gives these answers in order; one request more than that is a failure of the test."""
    left = list(replies)

    def handler(request: httpx.Request) -> httpx.Response | Awaitable[httpx.Response]:
        assert left, f"a request too many: {request.method} {request.url}"
        reply = left.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else reply(request)

    return Wire(handler)


def silent() -> Wire:
    """A transport that nothing may reach."""
    return scripted()


def always(status: int, body: Json = None, headers: Mapping[str, str] | None = None) -> Wire:
    """A transport that always gives the same answer."""
    return Wire(lambda request: reply(status, body, headers))


def reply(
    status: int, body: Json = None, headers: Mapping[str, str] | Sequence[tuple[str, str]] | None = None
) -> httpx.Response:
    """An answer: bytes and text as they are, None without a body, anything else as JSON."""
    given = list(headers.items()) if isinstance(headers, Mapping) else list(headers or ())
    if body is None:
        return httpx.Response(status, headers=given)
    if isinstance(body, (bytes, str)):
        return httpx.Response(status, headers=given, content=body)
    return httpx.Response(
        status, headers=[("content-type", "application/json"), *given], content=json.dumps(body).encode()
    )


def network(wire: httpx.AsyncBaseTransport, **options: Any) -> Ory:
    """A client of a project on Ory Network, with both keys, over a stub."""
    options.setdefault("api_key", KEY)
    options.setdefault("workspace_key", WORKSPACE_KEY)
    return Ory.network("acme", transport=wire, **options)


def envelope(status: int, error_id: str | None = None) -> Json:
    """Ory's error body."""
    error = {"code": status, "status": HTTPStatus(status).phrase, "reason": "a reason", "message": "a message"}
    return {"error": error | ({"id": error_id} if error_id else {})}


SESSION: Json = {"id": "session-1", "active": True, "identity": {"id": "identity-1", "traits": {}}}
IDENTITY: Json = {"id": "identity-1", "schema_id": "default", "schema_url": "http://127.0.0.1/s", "traits": {}}


def sent_json(request: httpx.Request) -> Json:
    """The JSON body of a request."""
    return json.loads(request.content)


# ---- a clock that only moves when it is told to --------------------------------------------------------------


class Clock:
    """The time of the running loop; `sleep` advances it and returns at once. `waits` are the sleeps asked for."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.random = 0.0
        self.before_sleep: list[Callable[[], None]] = []
        self._now = 1000.0

    def time(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds

    async def sleep(self, seconds: float) -> None:
        for hook in self.before_sleep:
            hook()
        self.waits.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


# ---- a real server on loopback -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Received:
    """A request as it stood on the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key.lower() == name]


Answering = Callable[[Received], Awaitable[bytes]]


@dataclass
class Server:
    """A plain HTTP/1.1 server that keeps what arrived."""

    url: str = ""
    received: list[Received] = field(default_factory=list[Received])
    connections: int = 0
    dropped: int = 0
    """Connections that the client closed or lost."""


def on_the_wire(status: int, body: Json = None, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """An answer as bytes."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"content-length: {len(content)}"]
    if body is not None:
        lines.append("content-type: application/json")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


@asynccontextmanager
async def serving(answering: Answering) -> AsyncIterator[Server]:
    """A server on a free port of 127.0.0.1, for the length of the block."""
    state = Server()
    writers: list[asyncio.StreamWriter] = []
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        state.connections += 1
        number = state.connections
        writers.append(writer)
        try:
            while head := await _head(reader):
                first, *lines = head.decode("latin-1").split("\r\n")
                method, target, _ = first.split(" ", 2)
                headers = [(key, value.strip()) for key, _, value in (line.partition(":") for line in lines if line)]
                length = next((int(value) for key, value in headers if key.lower() == "content-length"), 0)
                request = Received(method, target, headers, await reader.readexactly(length), number)
                state.received.append(request)
                writer.write(await answering(request))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            state.dropped += 1
            writer.close()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    state.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield state
    finally:
        server.close()
        for task in [*tasks]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in writers:
            writer.close()
        await asyncio.gather(*(writer.wait_closed() for writer in writers), return_exceptions=True)
        await server.wait_closed()


async def _head(reader: asyncio.StreamReader) -> bytes | None:
    try:
        return (await reader.readuntil(b"\r\n\r\n")).removesuffix(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


# ---- the document as data, and a call of every operation -----------------------------------------------------


@dataclass(frozen=True)
class Documented:
    """One operation as the published document has it."""

    name: str
    method: str
    path: str
    data: dict[str, Any]

    @property
    def tag(self) -> str:
        return str(self.data["tags"][0])

    @property
    def schemes(self) -> list[str]:
        """The security schemes that its document names."""
        return [name for requirement in self.data.get("security", ()) for name in requirement]

    @property
    def statuses(self) -> list[int]:
        return sorted(int(status) for status in self.data["responses"] if status.isdigit())

    def __str__(self) -> str:
        return self.name


@cache
def document() -> dict[str, Any]:
    """The document of the current API."""
    found: dict[str, Any] = json.loads((ROOT / "spec/v1/openapi.json").read_text(encoding="utf-8"))
    return found


@cache
def documented() -> tuple[Documented, ...]:
    """Every operation of the current API."""
    return tuple(
        Documented(item[method]["operationId"], method.upper(), path, item[method])
        for path, item in document()["paths"].items()
        for method in METHODS
        if method in item
    )


def arguments(operation: Documented, function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Arguments that let an operation be sent: what it requires, and a session where it takes one."""
    body = next(iter(operation.data.get("requestBody", {}).get("content", {}).items()), None)
    positional: list[Any] = []
    keyword: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "body":
            if body is not None and body[0] == "text/plain":
                positional.append("text")
            else:
                positional.append([] if body and body[1].get("schema", {}).get("type") == "array" else {})
        elif parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            positional.append("an/id")
        elif name == "cookie":
            keyword[name] = "ory_session=of-the-caller"
        elif parameter.default is inspect.Parameter.empty:
            keyword[name] = f"given-{name}"
    if "cookie" not in keyword and "x_session_token" in inspect.signature(function).parameters:
        keyword["x_session_token"] = "token-of-the-caller"
    return positional, keyword


def method_of(ory: Ory, operation: Documented) -> Callable[..., Any]:
    """The method of a client that stands for a documented operation."""
    method: Callable[..., Any] = getattr(getattr(ory, operation.tag), operation.name)
    return method


async def sweep(ory: Ory, wire: Wire, chosen: Sequence[Documented] | None = None) -> dict[str, httpx.Request]:
    """What each operation sends; the stub has to answer with an error status."""
    found: dict[str, httpx.Request] = {}
    for operation in documented() if chosen is None else chosen:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        wire.requests.clear()
        try:
            await method(*positional, **keyword)
        except ApiError:
            pass
        found[operation.name] = wire.only
    return found


# ---- fresh interpreters --------------------------------------------------------------------------------------


def interpreter(code: str, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """A program run by a fresh interpreter in the root of the repository, warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def modules(package: str) -> Iterator[str]:
    """The dotted names of every module below a package of the repository, found as files."""
    for path in sorted((ROOT / package.replace(".", "/")).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
