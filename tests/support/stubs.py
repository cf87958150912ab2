"""Stub transports and the answers they give."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import httpx

from ory_async import Ory

KEY = "ory_pat_project"
WORKSPACE_KEY = "ory_wak_workspace"
ENOUGH = 500  # requests to one stub
Json = Any
Handler = Callable[[httpx.Request], "httpx.Response | Awaitable[httpx.Response]"]


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
