"""200 users of an app, each with a session of their own, who ask without a pause; and what they are told."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import httpx
from fastapi import Depends, FastAPI

from ory_async import Ory, OryError, SessionVerifier
from ory_async.fastapi import OryAuth, UserSession, answer_error

USERS = 200
PASSWORD = "correct horse battery staple 42"


class Crowd:
    """The users, the app, and a count of (what happens meanwhile, status)."""

    def __init__(self, ory: Ory, app: FastAPI, users: dict[str, str]) -> None:
        self.ory, self.users = ory, users
        self.seen: Counter[tuple[str, int]] = Counter()
        self.wrong_users = 0
        self.meanwhile = ""
        self._client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app.example.org")
        self._tasks: list[asyncio.Task[None]] = []

    async def ask(self, email: str) -> int:
        answer = await self._client.get("/me", headers={"X-Session-Token": self.users[email]})
        self.seen[self.meanwhile, answer.status_code] += 1
        self.wrong_users += answer.status_code == 200 and answer.json() != email
        return answer.status_code

    async def once(self, meanwhile: str) -> Counter[int]:
        """Everybody asks once, all at the same time."""
        self.meanwhile = meanwhile
        return Counter(await asyncio.gather(*(self.ask(email) for email in self.users)))

    async def _keep_asking(self, email: str) -> None:
        while True:
            status = await self.ask(email)
            await asyncio.sleep(0.25 if status == 200 else 0.5)

    @asynccontextmanager
    async def asking(self) -> AsyncIterator[None]:
        self._tasks = [asyncio.create_task(self._keep_asking(email)) for email in self.users]
        try:
            yield
        finally:
            for task in self._tasks:
                task.cancel()
            found = await asyncio.gather(*self._tasks, return_exceptions=True)
            assert all(isinstance(one, asyncio.CancelledError) for one in found), found

    async def during(self, meanwhile: str, seconds: float) -> None:
        """So many seconds, and until as many have been answered as there are users, however slow the machine is."""
        self.meanwhile, end = meanwhile, time.monotonic() + 120
        before = self._answered(meanwhile)
        await asyncio.sleep(seconds)
        while self._answered(meanwhile) - before < len(self.users) and time.monotonic() < end:  # noqa: ASYNC110
            await asyncio.sleep(0.1)

    def _answered(self, meanwhile: str) -> int:
        return sum(many for (one, _), many in self.seen.items() if one == meanwhile)

    async def recovered(self) -> None:
        """Until everybody is let in again, a few at a time."""
        self.meanwhile, outside = "afterwards", [*self.users]
        for _ in range(120):
            some, outside = outside[:20], outside[20:]
            statuses = await asyncio.gather(*(self.ask(email) for email in some))
            outside += [email for email, status in zip(some, statuses, strict=True) if status != 200]
            if not outside:
                return
        raise AssertionError(f"not everybody is let in again: {self.seen}")

    def stuck(self) -> int:
        """Connections to Ory that are neither idle nor closed, and places that are not given back, although nobody
        asks."""
        here = self.ory._core.pool.here()  # pyright: ignore[reportPrivateUsage]
        lanes: Any = here.transport
        places = sum(gate.used + gate.waiting for gate in here._gates.values())  # pyright: ignore[reportPrivateUsage]
        return len(lanes._open) - len(lanes._idle) + places


async def sign_up(ory: Ory, email: str) -> str:
    """The session token of a new user."""
    flow = await ory.frontend.create_native_registration_flow()
    body = {"method": "password", "password": PASSWORD, "traits": {"email": email}}
    done = await ory.frontend.update_registration_flow(body, flow=flow.id)
    assert done.session_token is not None
    return done.session_token


async def signed_up(ory: Ory) -> dict[str, str]:
    """200 new users, one after another (a database in a file has one writer): address -> session token."""
    emails = [f"user{i}.{secrets.token_hex(4)}@example.org" for i in range(USERS)]
    return {email: await sign_up(ory, email) for email in emails}


def app_of(ory: Ory, verifier: SessionVerifier) -> FastAPI:
    auth: OryAuth[Any] = OryAuth(ory, verifier=verifier)
    app = FastAPI(exception_handlers={OryError: answer_error})

    async def me(session: Any) -> str:
        return str(session.traits["email"])

    me.__annotations__["session"] = Annotated[UserSession[Any], Depends(auth.session)]
    app.get("/me")(me)
    return app


@asynccontextmanager
async def crowd(url: str, users: dict[str, str], **verifying: Any) -> AsyncIterator[Crowd]:
    """An app in front of the Kratos at this URL, and these users."""
    async with Ory.self_hosted(kratos_public=url, timeout=5, deadline=10, max_retries=0) as ory:
        yield Crowd(ory, app_of(ory, SessionVerifier(ory, **verifying)), users)
