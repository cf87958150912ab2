"""The application that servers call in contract scenarios: it answers what a scenario says, and keeps what it heard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from tests.support.listening import listening


class Request(NamedTuple):
    """What a server said."""

    method: str
    headers: dict[str, str]
    body: Any


class Application:
    """An ASGI app. Answers 204 where a scenario says nothing; safe to use from another thread."""

    def __init__(self) -> None:
        self.url = "http://app.test"
        self._answers: dict[str, list[tuple[int, Any]]] = {}
        self._heard: dict[str, list[Request]] = {}

    def reset(self) -> None:
        """A new scenario begins."""
        self._answers, self._heard = {}, {}

    def answer(self, path: str, replies: list[tuple[int, Any]]) -> None:
        """What is answered from now on; the last one again and again."""
        self._answers[path] = list(replies)

    def heard(self, path: str) -> list[Request]:
        """The requests on a path, oldest first."""
        return list(self._heard.get(path, ()))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers = {name.decode().lower(): value.decode("latin-1") for name, value in scope["headers"]}
        path = scope["path"]
        self._heard.setdefault(path, []).append(Request(scope["method"], headers, json.loads(body) if body else None))
        replies = self._answers.get(path) or [(204, None)]
        status, value = replies.pop(0) if len(replies) > 1 else replies[0]
        content = value.encode() if isinstance(value, str) else b"" if value is None else json.dumps(value).encode()
        kind = [] if value is None else [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": kind})
        await send({"type": "http.response.body", "body": content})

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Serve on loopback, in a thread."""
        with listening(self) as self.url:
            yield
