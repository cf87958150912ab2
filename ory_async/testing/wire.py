"""HTTP around the fake: operations as rows, calls and answers as plain data, one router.

Handlers are plain functions from a `Call` to an `Answer`; a `Refused` is raised for every error envelope.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, TypeGuard
from urllib.parse import parse_qs, parse_qsl, unquote

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .profile import Profile

JsonObject = dict[str, Any]


def is_object(value: Any) -> TypeGuard[JsonObject]:
    """Is this a JSON object? (isinstance would lose the type of its members)."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Is this a JSON array?"""
    return isinstance(value, list)


NOT_FOUND = "Unable to locate the resource"
BAD_REQUEST = "The request was malformed or contained invalid parameters"
_DEFAULT_MESSAGES = {
    400: BAD_REQUEST,
    401: "The request could not be authorized",
    403: "The requested action was forbidden",
    404: "The requested resource could not be found",
    409: "The resource could not be created due to a conflict",
    410: "The requested resource is no longer available because it has expired or is otherwise invalid.",
    429: "Too many requests",
    500: "An internal server error occurred, please contact the system administrator",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read completely. Headers and body stay out of the repr: they hold secrets."""

    method: str
    path: str
    query: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    operation: str | None = None
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    base: str = ""
    client: str = "127.0.0.1:0"

    @property
    def args(self) -> dict[str, list[str]]:
        """The query, each name with all its values."""
        return parse_qs(self.query, keep_blank_values=True)

    def arg(self, name: str) -> str | None:
        """The first value of a query parameter, None when it is absent."""
        values = self.args.get(name)
        return values[0] if values else None

    def json(self) -> Any:
        """The decoded JSON body; ValueError when it is none."""
        return json.loads(self.body)

    def form(self) -> JsonObject:
        """A form body; dotted names become nested objects."""
        out: JsonObject = {}
        for name, value in parse_qsl(self.body.decode(), keep_blank_values=True):
            *parents, last = name.split(".")
            place = out
            for parent in parents:
                place = place.setdefault(parent, {})
            place[last] = value
        return out

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies as sent: nothing is decoded or dropped."""
        pairs = (part.strip().partition("=") for part in self.headers.get("cookie", "").split(";"))
        return {name: value for name, _, value in pairs if name}


@dataclass(slots=True)
class Answer:
    """status, body (JSON; text if `text`), extra headers; `csrf` sets the csrf cookie of the public plane."""

    status: int = 200
    body: Any = None
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    csrf: bool = False
    text: bool = False
    charset: bool = True


class Refused(Exception):
    """An error envelope: `{"error": {...}, **siblings}`."""

    def __init__(
        self,
        status: int,
        reason: str | None = None,
        *,
        message: str | None = None,
        id: str | None = None,
        details: JsonObject | None = None,
        siblings: JsonObject | None = None,
        headers: Iterable[tuple[str, str]] = (),
    ) -> None:
        super().__init__(status, id or reason or message)
        self.status = status
        self.id = id
        self.reason = reason
        self.message = message or _DEFAULT_MESSAGES.get(status, HTTPStatus(status).phrase)
        self.details = details
        self.siblings = siblings or {}
        self.headers = list(headers)

    def item(self) -> JsonObject:
        """The error as it stands inside a batch answer."""
        return envelope(self, None)["error"]  # type: ignore[no-any-return]


def not_found() -> Refused:
    """404 of the storage layer: only a message."""
    return Refused(404, message=NOT_FOUND)


def envelope(error: Refused, request_id: str | None) -> JsonObject:
    """The body of an error, members in the order of the servers, absent ones left out."""
    members = {
        "id": error.id,
        "code": error.status,
        "status": HTTPStatus(error.status).phrase,
        "request": request_id,
        "reason": error.reason,
        "details": error.details,
        "message": error.message,
    }
    return {"error": {name: value for name, value in members.items() if value is not None}, **error.siblings}


Handler = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Op:
    """One row of the routing table. `csrf`: the path hands out the csrf cookie. Method `*`: any."""

    id: str
    method: str
    template: str
    handler: Handler
    csrf: bool = False


_PARAMETER = re.compile(r"\{(\w+)\}")


def _pattern(template: str) -> re.Pattern[str]:
    parts = _PARAMETER.split(template)
    return re.compile("".join(re.escape(p) if i % 2 == 0 else f"(?P<{p}>[^/]+)" for i, p in enumerate(parts)) + "/?")


@dataclass(slots=True)
class _Place:
    template: str
    pattern: re.Pattern[str]
    ops: dict[str, Op]


class Table:
    """All operations, found by method and path, by template or by id."""

    def __init__(self, ops: Iterable[Op]) -> None:
        places: dict[str, _Place] = {}
        self.ids: set[str] = set()
        for op in ops:
            place = places.setdefault(op.template, _Place(op.template, _pattern(op.template), {}))
            place.ops[op.method] = op
            self.ids.add(op.id)
        self._fixed = {t: p for t, p in places.items() if "{" not in t}
        # Fewer parameters first: /by/external/{id} wins over /{id}/sessions.
        self._open = sorted((p for t, p in places.items() if "{" in t), key=lambda p: p.template.count("{"))

    def find(self, path: str) -> tuple[dict[str, Op], Mapping[str, str]] | None:
        """The operations of a path by method, with its path parameters."""
        fixed = self._fixed.get(path) or self._fixed.get(path.rstrip("/"))
        if fixed is not None:
            return fixed.ops, {}
        for place in self._open:
            match = place.pattern.fullmatch(path)
            if match:
                return place.ops, {name: unquote(value) for name, value in match.groupdict().items()}
        return None


NO_STORE = "private, no-cache, no-store, must-revalidate"


def is_admin(path: str) -> bool:
    """Is this a path of the admin plane?"""
    return path == "/admin" or path.startswith("/admin/")


def answer_call(table: Table, profile: Profile, call: Call) -> Answer:
    """Route one call and turn what its handler does into an answer."""
    found = table.find(call.path)
    if found is None:
        return Answer(404, "404 page not found\n", text=True, csrf=not is_admin(call.path))
    ops, params = found
    csrf = any(op.csrf for op in ops.values())
    op = ops.get(call.method) or ops.get("*")
    if op is None and call.method == "HEAD" and profile.head_and_options:
        op = ops.get("GET")
    if op is None:
        extra = ("HEAD",) if profile.head_and_options and "GET" in ops else ()
        if not profile.head_and_options:
            extra = ("OPTIONS",)
        allow = [("allow", ", ".join(sorted({*ops, *extra})))]
        if call.method == "OPTIONS" and not profile.head_and_options:
            return Answer(200, "", allow, csrf=csrf, text=True)
        return Answer(405, "Method Not Allowed\n", allow, csrf=csrf, text=True)
    call = Call(call.method, call.path, call.query, call.headers, call.body, op.id, params, call.base, call.client)
    try:
        answer = op.handler(call)
    except Refused as error:
        answer = refusal(error, profile, call)
    answer.csrf = answer.csrf or csrf
    return answer


def refusal(error: Refused, profile: Profile, call: Call) -> Answer:
    """The answer that carries an error envelope."""
    headers = list(error.headers)
    if profile.error_id_header:
        headers.append(("ory-error-id", error.id or ""))
    body = envelope(error, call.headers.get("x-request-id"))
    return Answer(error.status, body, headers, charset=False)


def csrf_cookie_name(base: str) -> str:
    """The name of the csrf cookie: it depends on the public address."""
    return "csrf_token_" + hashlib.sha256(f"{base}/".encode()).hexdigest()


def render(answer: Answer, profile: Profile, call: Call) -> Response:
    """An answer as a Starlette response, with the headers that do not depend on the operation."""
    response = Response(status_code=answer.status)
    headers = response.headers
    if answer.text:
        response.body = str(answer.body).encode()
        if response.body:
            headers["content-type"] = "text/plain; charset=utf-8"
            headers["x-content-type-options"] = "nosniff"
    elif answer.body is not None or answer.status == 200:
        headers["content-type"] = "application/json" + ("; charset=utf-8" if answer.charset else "")
        response.body = json.dumps(answer.body, separators=(",", ":")).encode() + b"\n"
    health = call.path.startswith("/health/")
    if call.method == "GET" if profile.cache_control_on_get_only else not (answer.text or health):
        headers["cache-control"] = NO_STORE
    if not is_admin(call.path) and not health:
        headers["vary"] = "Cookie"
        name = csrf_cookie_name(call.base)
        if answer.csrf and name not in call.cookies:
            value = secrets.token_urlsafe(32)
            headers.append("set-cookie", f"{name}={value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
    for key, value in answer.headers:
        headers.append(key, value)
    if call.method == "HEAD":
        response.body = b""
    if answer.status != 204:
        headers["content-length"] = str(len(response.body))
    return response


async def read_call(scope: Scope, receive: Receive) -> Call:
    """Read a request to its end."""
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    headers = Headers(scope=scope)
    host = headers.get("host") or "127.0.0.1"
    client = scope.get("client") or ("127.0.0.1", 0)
    return Call(
        method=scope["method"],
        # As sent: an encoded slash does not split a path.
        path=scope.get("raw_path", scope["path"].encode()).decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        headers=headers,
        body=body,
        base=f"{scope['scheme']}://{host}",
        client=f"{client[0]}:{client[1]}",
    )


def endpoint(table: Table, profile: Profile) -> ASGIApp:
    """The ASGI endpoint that serves a table of operations."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        call = await read_call(scope, receive)
        await render(answer_call(table, profile, call), profile, call)(scope, receive, send)

    return serve
