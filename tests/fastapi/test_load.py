"""Two processes of the example app under load, over sockets, with one Redis: nobody sees another user, Ory is asked
once per user, nothing stops the event loops, and Ory's death is 503 until it is back.

How long a loop is busy is measured by `python -m benchmarks.load`."""

import asyncio
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from ory_async.testing import FakeOry
from tests.fastapi.support import user
from tests.support.ports import own_port
from tests.support.redis_server import RedisServer
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools
ROOT = Path(__file__).parents[2]
USERS, CONCURRENT = 50, 200
Asked = list[tuple[str, httpx.Response]]


@contextmanager
def process(**environment: str) -> Iterator[str]:
    """The URL of a uvicorn with the example app."""
    command = [sys.executable, "-m", "uvicorn", "tests.fastapi.load_app:app", "--port", "0", "--no-access-log"]
    command += ["--timeout-keep-alive", str(PATIENCE)]
    running = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stderr=subprocess.PIPE, text=True)
    try:
        assert running.stderr is not None
        seen: list[str] = []
        for line in running.stderr:
            seen.append(line)
            if "Uvicorn running on " in line:
                break
        else:
            raise AssertionError("".join(seen))
        yield line.partition("Uvicorn running on ")[2].split()[0]
    finally:
        running.terminate()
        running.communicate()


class Load:
    """The processes, and clients that ask them: one for each user, for httpx is slow with hundreds of connections."""

    def __init__(self, urls: list[str], clients: list[httpx.AsyncClient]) -> None:
        self.urls, self.clients = urls, clients

    async def ask(self, users: dict[str, dict[str, str]], count: int) -> Asked:
        """Who asked for a page of his own, and what he got; all at once, by turns from each process."""
        emails = [*users]

        async def one(i: int) -> tuple[str, httpx.Response]:
            email = emails[i % len(emails)]
            url = self.urls[(i // len(emails)) % len(self.urls)]
            return email, await self.clients[i % len(emails)].get(f"{url}/members", headers=users[email])

        return [*await asyncio.gather(*(one(i) for i in range(count)))]


def shown(answer: httpx.Response) -> tuple[int, set[str]]:
    """The status of a page, and the users that stand on it."""
    return answer.status_code, set(re.findall(r"[a-z]+\d+@example\.org", answer.text))


def signed_in(fake: FakeOry, name: str) -> dict[str, dict[str, str]]:
    """Users by address, with the cookie of a session each."""
    emails = [f"{name}{i}@example.org" for i in range(USERS)]
    return {email: {"Cookie": fake.login_as(user(fake, email)).cookie} for email in emails}


@pytest.fixture
async def load(fake: FakeOry, tmp_path: Path) -> AsyncIterator[tuple[Load, AsyncExitStack]]:
    """The load, and what keeps the fake alive."""
    async with AsyncExitStack() as rest, AsyncExitStack() as alive:
        redis = rest.enter_context(RedisServer(tmp_path))
        await alive.enter_async_context(fake.serve(port=rest.enter_context(own_port())))
        environment = {"ORY_PROJECT_URL": fake.url, "REDIS_URL": redis.url}
        urls = [rest.enter_context(process(**environment)) for _ in range(2)]
        clients = [
            await rest.enter_async_context(httpx.AsyncClient(verify=False, timeout=PATIENCE)) for _ in range(USERS)
        ]
        yield Load(urls, clients), alive


async def test_4_02_under_load_nobody_sees_another_user_and_ory_is_asked_once_each(
    fake: FakeOry, load: tuple[Load, AsyncExitStack]
) -> None:
    asking, _ = load
    first, users = signed_in(fake, "first"), signed_in(fake, "user")
    await asking.ask(first, CONCURRENT)  # connections are made
    for i, url in enumerate(asking.urls):  # what either process loads when it first asks Ory
        headers = {"Cookie": fake.login_as(user(fake, f"early{i}@example.org")).cookie}
        await asking.clients[0].get(f"{url}/members", headers=headers)
    before = fake.count("toSession")
    await asyncio.gather(*(asking.clients[0].post(f"{url}/watch") for url in asking.urls))
    for _ in range(5):
        found = await asking.ask(users, CONCURRENT)
        assert [shown(answer) for _, answer in found] == [(200, {email}) for email, _ in found]
    assert fake.count("toSession") - before == USERS
    for url in asking.urls:
        stopped = (await asking.clients[0].get(f"{url}/stopped")).json()
        assert not stopped, "\n".join(stopped)
        await asking.clients[0].post(f"{url}/stop")
        assert (await asking.clients[0].get(f"{url}/stopped")).json() == ["pause", "socket.connect"]


async def test_1_08_the_death_of_ory_under_load_is_503_until_it_is_back(
    fake: FakeOry, load: tuple[Load, AsyncExitStack]
) -> None:
    asking, alive = load
    known, strangers = signed_in(fake, "known"), signed_in(fake, "stranger")
    await asking.ask(known, CONCURRENT)
    port = urlsplit(fake.url).port or 0
    during = asyncio.gather(asking.ask(strangers, CONCURRENT // 2), asking.ask(known, CONCURRENT // 2))
    await alive.aclose()
    seen = [answer for part in await during for _, answer in part]
    after = [answer for _, answer in await asking.ask(strangers, CONCURRENT)]
    kept = [answer for _, answer in await asking.ask(known, CONCURRENT)]
    assert {answer.status_code for answer in seen} <= {200, 503}
    assert {answer.status_code for answer in kept} == {200}
    counted = Counter(answer.status_code for answer in after)
    assert counted[503] > 0
    assert set(counted) <= {200, 503}
    assert all(int(answer.headers["retry-after"]) > 0 for answer in seen + after if answer.status_code == 503)
    await alive.enter_async_context(fake.serve(port=port))
    found = await asking.ask(strangers, CONCURRENT)
    assert [shown(answer) for _, answer in found] == [(200, {email}) for email, _ in found]
