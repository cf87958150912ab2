"""What the tests of the FastAPI part share: an app on a fake, and who asks it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI
from starlette.types import ASGIApp

from ory_async import OryError
from ory_async.fastapi import answer_error
from ory_async.testing import FakeOry


def app_with_handler(**options: Any) -> FastAPI:
    """An app with the one exception handler."""
    return FastAPI(exception_handlers={OryError: answer_error}, **options)


@asynccontextmanager
async def browsing(app: ASGIApp) -> AsyncGenerator[httpx.AsyncClient]:
    """A client of an app, without a socket. What the app does not handle is a 500."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://app.example.org") as client:
        yield client


def user(fake: FakeOry, email: str = "ann@example.org", **members: Any) -> str:
    """The id of the identity with this address, who is made if there is none."""
    found = fake.identities.find(email) or fake.identities.add({"email": email}, **members)
    return str(found["id"])


def sign_in(fake: FakeOry, email: str = "ann@example.org") -> dict[str, str]:
    """The header of a new session of a user."""
    return {"X-Session-Token": fake.login_as(user(fake, email)).session_token}


def websocket_scope(headers: dict[str, str], *, answers: bool) -> dict[str, Any]:
    extensions = {"websocket.http.response": {}} if answers else {}
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    return {
        "type": "websocket", "path": "/ws", "raw_path": b"/ws", "query_string": b"", "headers": raw, "scheme": "ws",
        "subprotocols": [], "extensions": extensions, "server": ("app.example.org", 80), "root_path": "",
    }  # fmt: skip


async def connect(app: FastAPI, headers: dict[str, str], *, answers: bool = True) -> list[dict[str, Any]]:
    """What a server hears from an app when somebody opens a WebSocket."""
    sent: list[dict[str, Any]] = []
    incoming = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}])

    async def receive() -> Any:
        return next(incoming)

    async def send(message: Any) -> None:
        sent.append(message)

    await app(websocket_scope(headers, answers=answers), receive, send)
    return sent
