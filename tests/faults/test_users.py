"""Many users on one client while the network breaks: nobody gets what is another's, nothing of one goes for another."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from ory_async import Ory, OryError, RetryPolicy, SessionInactive
from tests.support.faults import FAULTS, FULL, IDENTITY
from tests.support.misbehaving import Arrived, Connection, Misbehaving, answer, running

pytestmark = pytest.mark.usefixtures("clock")  # it stands still: no limit of time is reached by chance
PASSING = [f for f in FAULTS if f.arrives and not f.options and f.greet is None and f.tls is None]


def whose(headers: Mapping[str, str]) -> str | None:
    """The user that the credential of a request names; None if it carries none, or more than one."""
    cookie, token = headers.get("cookie"), headers.get("x-session-token")
    found = [value.removeprefix("ory_session=of-").removeprefix("token-of-") for value in (cookie, token) if value]
    return found[0] if len(found) == 1 else None


class World:
    """What a server that knows its users answers, and what the users got."""

    def __init__(self) -> None:
        self.chances: dict[str, random.Random] = {}
        self.problems: list[str] = []
        self.ended: Counter[str] = Counter()
        self.broken = 0

    def chance(self, user: str) -> random.Random:
        """What befalls a user depends on no other: not on who comes first."""
        return self.chances.setdefault(user, random.Random(f"8 {user}"))

    def answer(self, user: str, headers: Mapping[str, str]) -> bytes | None:
        """The answer to one request; None: something breaks."""
        if whose(headers) != user:
            self.problems.append(f"user {user}: {headers}")
        if "authorization" in headers:
            self.problems.append(f"user {user}: a key")
        if self.chance(user).random() < 0.3:
            self.broken += 1
            return None
        cookies = [("set-cookie", f"ory_session=set-for-{user}; Path=/"), ("set-cookie", f"other-{user}=1; Path=/")]
        if self.chance(user).random() < 0.1:
            return answer(401, {"error": {"code": 401, "message": user, "id": "session_inactive"}}, cookies)
        return answer(200, {"id": f"session-{user}", "identity": {**IDENTITY, "id": user}}, cookies)

    async def live(self, ory: Ory, user: str) -> None:
        """Two calls of one user, by cookie or by token."""
        mine: Any = {"cookie": f"ory_session=of-{user}"} if int(user) % 2 else {"x_session_token": f"token-of-{user}"}
        for _ in range(2):
            try:
                raw = await ory.raw(ory.frontend.to_session, **mine, tokenize_as=user)
            except SessionInactive as error:
                self.ended["inactive"] += 1
                if error.message != user or f"set-for-{user};" not in error.set_cookies[0]:
                    self.problems.append(f"user {user} got the error of {error.message}")
            except OryError as error:
                self.ended[type(error).__name__] += 1
            else:
                self.ended["session"] += 1
                if (raw.parsed.id, raw.parsed.identity.id) != (f"session-{user}", user):
                    self.problems.append(f"user {user} got {raw.parsed.id}")
                if [c.partition("=")[0] for c in raw.set_cookies] != ["ory_session", f"other-{user}"]:
                    self.problems.append(f"user {user} got the cookies {raw.set_cookies}")

    async def run(self, url: str, users: int, given: httpx.AsyncClient) -> None:
        policy = RetryPolicy(max_retries=4, base=0)
        given.cookies.set("ory_session", "of-0")
        async with Ory.network(url, api_key="ory_pat_k", http_client=given, retry=policy) as ory:
            await asyncio.gather(*(self.live(ory, str(user)) for user in range(users)))
        assert self.problems == []
        assert [cookie.value for cookie in given.cookies.jar] == ["of-0"]
        assert self.ended.total() == 2 * users
        assert self.ended["session"] > users
        assert self.broken > users / 2


async def test_a_thousand_users_under_faults_and_retries() -> None:
    world = World()
    waiting = 0
    most = 0

    class Stub(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal waiting, most
            waiting += 1
            most = max(most, waiting)
            user = request.url.params["tokenize_as"]
            chance = world.chance(user)
            for _ in range(chance.randrange(1, 8)):
                await asyncio.sleep(0)
            waiting -= 1
            raw = world.answer(user, request.headers)
            if raw is None:
                if chance.random() < 0.5:
                    return httpx.Response(chance.choice([429, 502, 503]))
                raise chance.choice([httpx.ReadError, httpx.ConnectError, httpx.ReadTimeout])("broken")
            head, _, body = raw.partition(b"\r\n\r\n")
            first, *lines = head.decode().split("\r\n")
            return httpx.Response(int(first.split()[1]), headers=[tuple(x.split(": ")) for x in lines], content=body)

    async with httpx.AsyncClient(transport=Stub()) as given:
        await world.run("https://x.test", 1000, given)
    assert most > 900, "they are under way at once"


async def test_many_users_over_sockets_that_break() -> None:
    world = World()

    async def some(on: Connection, request: Arrived) -> None:
        user = request.target.rpartition("=")[2]
        chance = world.chance(user)
        for _ in range(chance.randrange(4)):
            await asyncio.sleep(0)
        raw = world.answer(user, request.headers)
        await (chance.choice(PASSING).behave(on, request) if raw is None else on.send(raw))

    server = Misbehaving(some)
    limits = httpx.Limits(max_connections=20)
    async with running(server), httpx.AsyncClient(limits=limits, verify=False) as given:
        await world.run(server.url, 1000 if FULL else 100, given)
