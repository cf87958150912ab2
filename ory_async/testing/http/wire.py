"""HTTP around the fake: operations as rows, calls and answers as plain data, one router.

Handlers are plain functions from a `Call` to an `Answer`; a `Refused` is raised for every error envelope.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from ipaddress import ip_address, ip_network
from typing import Any, Protocol, TypeGuard
from urllib.parse import parse_qs, parse_qsl, unquote

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope

from ory_async.testing.profile import Profile

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
        try:
            return json.loads(self.body)
        except RecursionError:
            raise ValueError("exceeded max depth") from None

    def form(self) -> JsonObject:
        """A form body; dotted names become nested objects, in place of what had the name before."""
        out: JsonObject = {}
        for name, value in parse_qsl(self.body.decode(errors="replace"), keep_blank_values=True):
            *parents, last = name.split(".")
            place = out
            for parent in parents:
                if not is_object(place.get(parent)):
                    place[parent] = {}
                place = place[parent]
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
        code: int | None = None,
        details: JsonObject | None = None,
        siblings: JsonObject | None = None,
        headers: Iterable[tuple[str, str]] = (),
    ) -> None:
        super().__init__(status, id or reason or message)
        self.status = status
        self.code = code or status  # some servers answer 400 and say 500 in the body
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
        "code": error.code,
        "status": HTTPStatus(error.code).phrase,
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


NO_STORE = "private, no-cache, no-store, must-revalidate"


def is_admin(path: str) -> bool:
    """Is this a path of the admin plane?"""
    return path == "/admin" or path.startswith("/admin/")


class Dialect:
    """What a server answers around its handlers; this one is herodot, the common ground of all Ory servers.

    prefixes: unknown paths that begin so are answered by this server.
    """

    prefixes: tuple[str, ...] = ()

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    def refused(self, error: Refused, call: Call) -> Answer:
        """The answer that carries an error."""
        headers = list(error.headers)
        if self.profile.error_id_header:
            headers.append(("ory-error-id", error.id or ""))
        body = envelope(error, call.headers.get("x-request-id"))
        return Answer(error.status, body, headers, charset=False)

    def unknown(self, call: Call) -> Answer:
        """The answer on a path that nobody serves."""
        return Answer(404, "404 page not found\n", text=True)

    def wrong_method(self, call: Call, methods: Iterable[str]) -> Answer:
        """The answer on a path that is served, but not with this method."""
        head = {"HEAD"} if "GET" in methods else set[str]()
        extra = head if self.profile.head_and_options else {"OPTIONS"}
        allow = [("allow", ", ".join(sorted({*methods, *extra})))]
        if call.method == "OPTIONS" and not self.profile.head_and_options:
            return Answer(200, "", allow, text=True)
        return Answer(405, "Method Not Allowed\n", allow, text=True)

    def headers(self, answer: Answer, call: Call) -> list[tuple[str, str]]:
        """The headers that do not depend on the operation; those of the answer itself win."""
        return []


class Part(Protocol):
    """Some operations of a server."""

    def operations(self) -> Iterable[Op]: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A path and what is served there: operations by method, in the dialect of their server."""

    template: str
    dialect: Dialect
    ops: dict[str, Op] = field(default_factory=dict[str, Op])

    def op(self, method: str) -> Op | None:
        """The operation that a method asks for."""
        found = self.ops.get(method) or self.ops.get("*")
        if found is None and method == "HEAD" and self.dialect.profile.head_and_options:
            return self.ops.get("GET")
        return found


class Table:
    """All operations of all servers, found by method and path, by template or by id.

    servers: dialects with their parts. Paths that no prefix claims belong to the first one.
    """

    def __init__(self, servers: Sequence[tuple[Dialect, Iterable[Part]]]) -> None:
        places: dict[str, Place] = {}
        self.ids: set[str] = set()
        for dialect, parts in servers:
            for op in (op for part in parts for op in part.operations()):
                place = places.setdefault(op.template, Place(op.template, dialect))
                place.ops.setdefault(op.method, op)
                self.ids.add(op.id)
        self._dialects = [dialect for dialect, _ in servers]
        self._fixed = {t: p for t, p in places.items() if "{" not in t}
        # Fewer parameters first: /by/external/{id} wins over /{id}/sessions; then longer ones: /{id}:revoke over /{id}.
        self._open = [
            (_pattern(template), places[template])
            for template in sorted((t for t in places if "{" in t), key=lambda t: (t.count("{"), -len(t)))
        ]

    def find(self, path: str) -> tuple[Place, Mapping[str, str]]:
        """The place of a path, with its path parameters; a place without operations when nobody serves it."""
        fixed = self._fixed.get(path) or self._fixed.get(path.rstrip("/"))
        if fixed is not None:
            return fixed, {}
        for pattern, place in self._open:
            match = pattern.fullmatch(path)
            if match:
                return place, {name: unquote(value) for name, value in match.groupdict().items()}
        claimed = (dialect for dialect in self._dialects if path.startswith(dialect.prefixes))
        return Place(path, next(claimed, self._dialects[0])), {}

    def resolve(self, call: Call) -> tuple[Place, Call]:
        """Where a call goes, and the call with its operation and path parameters."""
        place, params = self.find(call.path)
        op = place.op(call.method)
        return place, replace(call, operation=op.id if op else None, params=params)


def answer_call(place: Place, call: Call) -> Answer:
    """Run the operation of a call that `Table.resolve` gave back, and turn what it raises into an answer."""
    if not place.ops:
        return place.dialect.unknown(call)
    op = place.op(call.method)
    try:
        answer = place.dialect.wrong_method(call, place.ops) if op is None else op.handler(call)
    except Refused as error:
        answer = place.dialect.refused(error, call)
    answer.csrf = answer.csrf or any(op.csrf for op in place.ops.values())
    return answer


def unserved(id: str, method: str, template: str) -> Op:
    """An operation that the fake does not play: 501, and the body says which."""

    def refuse(call: Call) -> Answer:
        raise Refused(501, f"The fake does not serve {id}.")

    return Op(id, method, template, refuse)


def version(path: str) -> Op:
    """The row that tells the version."""
    return Op("getVersion", "GET", path, lambda call: Answer(200, {"version": "fake"}))


def health(prefix: str = "") -> list[Op]:
    """The rows that tell that a server is well."""
    ids = {"isReady": "ready", "isAlive": "alive"}
    return [
        Op(id, "GET", f"{prefix}/health/{name}", lambda call: Answer(200, {"status": "ok"})) for id, name in ids.items()
    ]


def render(answer: Answer, dialect: Dialect, call: Call) -> Response:
    """An answer as a Starlette response."""
    response = Response(status_code=answer.status)
    headers = response.headers
    if answer.text:
        response.body = str(answer.body).encode()
        if response.body:
            headers["content-type"] = "text/plain; charset=utf-8"
        if response.body and answer.status >= 400 and not any(name == "content-type" for name, _ in answer.headers):
            headers["x-content-type-options"] = "nosniff"
    elif answer.body is not None or answer.status == 200:
        headers["content-type"] = "application/json" + ("; charset=utf-8" if answer.charset else "")
        response.body = json.dumps(answer.body, separators=(",", ":")).encode() + b"\n"
    for key, value in [*dialect.headers(answer, call), *answer.headers]:
        if key == "set-cookie":
            headers.append(key, value)
        else:
            headers[key] = value
    if call.method == "HEAD":
        response.body = b""
    if answer.status != 204:
        headers["content-length"] = str(len(response.body))
    return response


_INSIDE = [ip_network(each) for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")]


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
        client=_visitor(headers) or f"{client[0]}:{client[1]}",
    )


def _visitor(headers: Headers) -> str | None:
    """Who a proxy says has sent a request: of several addresses the last one outside private networks."""
    for name in ("true-client-ip", "x-real-ip"):
        if given := headers.get(name):
            return given
    for given in reversed(headers.get("x-forwarded-for", "").split(",")):
        try:
            address = ip_address(given.strip())
        except ValueError:
            continue
        if not any(address in network for network in _INSIDE if network.version == address.version):
            return str(address)
    return None
