"""A transport that keeps what is sent and answers as it is told, and what was sent in a form to compare."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import httpx

from tests.support.generations import FORM, JSON

PROJECT = "127.0.0.1:1"
CONSOLE = "127.0.0.1:2"
SET_COOKIES = ["csrf_token=x; Path=/; HttpOnly", "ory_kratos_session=y; Path=/"]
# What httpx adds for the transport; everything else is compared.
_OF_TRANSPORT = frozenset({"host", "content-length", "accept-encoding"})


@dataclass(frozen=True)
class Sent:
    """One request. `headers` with lower-case names; `body` is the JSON value, the pairs of a form, or text."""

    method: str
    host: str
    path: str
    query: list[tuple[str, str]] | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None


class Recording(httpx.AsyncBaseTransport):
    """Keeps each request and gives the answer that is set. Each answer sets cookies: none may come back."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answer(204)

    def answer(self, status: int, content: bytes = b"", headers: dict[str, str] | None = None) -> None:
        """What every request is answered with from now on."""
        self._answer = (status, content, [*(headers or {}).items(), *(("set-cookie", c) for c in SET_COOKIES)])

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        status, content, headers = self._answer
        return httpx.Response(status, content=content, headers=headers)

    def only(self) -> Sent:
        """The one request since the last look."""
        (request,) = self.requests
        self.requests.clear()
        return sent(request)


def sent(request: httpx.Request) -> Sent:
    """What a request says, decoded; a query and a body that are there but empty are not None."""
    raw_path, mark, query = request.url.raw_path.decode("ascii").partition("?")
    headers = [(name.lower(), value) for name, value in request.headers.multi_items()]
    names = [name for name, _ in headers]
    assert len(set(names)) == len(names), f"a header twice: {names}"
    assert request.headers.get("content-length", "0") == str(len(request.content))
    return Sent(
        method=request.method,
        host=request.url.netloc.decode("ascii"),
        path=raw_path,
        query=sorted(parse_qsl(query, keep_blank_values=True, strict_parsing=True)) if mark else None,
        headers={name: value for name, value in headers if name not in _OF_TRANSPORT},
        body=_body(request),
    )


def _body(request: httpx.Request) -> Any:
    media = request.headers.get("content-type", "")
    if not media:
        assert request.content == b"", "a body without Content-Type"
        return None
    text = request.content.decode("utf-8")
    if media == JSON:
        return json.loads(text)
    return sorted(parse_qsl(text, keep_blank_values=True, strict_parsing=True)) if media == FORM else text
