"""Tokens shared by processes: a real Redis, real processes, and an embedded Hydra on a port."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from ory_async import Ory, RedisStore, TransportError
from ory_async.oauth2 import ClientCredentials, RefreshTokens
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE, SERVICE
from tests.oauth2.test_refresh import sign_in
from tests.support.programs import ROOT
from tests.support.redis_server import RedisServer
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

ASK = "oauth2TokenExchange"
PROGRAM = """
import asyncio, json, sys, time
from redis.asyncio import Redis
from ory_async import Ory, RedisStore
from ory_async.oauth2 import ClientCredentials, RefreshTokens

kind, url, socket, refresh_token = sys.argv[1:]
turns = 0

def clock():  # some seconds pass from turn to turn
    return time.time() + 5 * turns

async def main():
    global turns
    async with Ory.network(url) as ory, Redis(unix_socket_path=socket) as redis:
        if kind == "user":
            tokens = RefreshTokens("cli", refresh_token, ory=ory, redis=redis, clock=clock)
        else:
            store = RedisStore(redis, timeout=60, patience=60)
            tokens = ClientCredentials(("service", "service-secret"), ory=ory, store=store)
        print("ready", flush=True)
        held = ""
        for line in sys.stdin:
            turns += 1
            if held:  # a resource server has refused it
                await asyncio.gather(*(tokens.renew(held) for _ in range(5)))
            (held,) = set(await asyncio.gather(*(tokens() for _ in range(5))))
            print(json.dumps([held, tokens.refresh_token if kind == "user" else ""]), flush=True)

asyncio.run(main())
"""


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
async def served(fake: FakeOry) -> AsyncIterator[FakeOry]:
    async with fake.serve():
        yield fake


class Workers:
    """Processes that are told when to ask."""

    def __init__(self, *arguments: str) -> None:
        self._arguments, self._running = arguments, list[asyncio.subprocess.Process]()

    async def __aenter__(self) -> Workers:
        pipe = asyncio.subprocess.PIPE
        for _ in range(4):
            command = [sys.executable, "-c", PROGRAM, *self._arguments]
            self._running.append(await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe))
        assert {await self._line(each) for each in self._running} == {b"ready\n"}
        return self

    async def __aexit__(self, *exc: object) -> None:
        for each in self._running:
            if each.returncode is None:
                each.kill()
            await each.communicate()

    async def ask(self) -> list[Any]:
        """What each of them got, all asked at once."""
        for each in self._running:
            assert each.stdin is not None
            each.stdin.write(b"\n")
            await each.stdin.drain()
        return [json.loads(await self._line(each)) for each in self._running]

    async def _line(self, process: asyncio.subprocess.Process) -> bytes:
        assert process.stdout is not None
        return await asyncio.wait_for(process.stdout.readline(), PATIENCE)


async def test_four_processes_refresh_one_at_a_time_and_only_once(served: FakeOry, redis: RedisServer) -> None:
    async with served.client() as ory:
        first = (await sign_in(served, ory)).refresh_token
    seen = {first}
    async with Workers("user", served.url, redis.socket, first) as workers:
        for turn in range(1, 4):
            (got,) = {tuple(each) for each in await workers.ask()}
            assert served.count(ASK) == turn
            assert not {*got} & seen
            seen |= {*got}


async def test_four_processes_share_a_token_of_their_own(served: FakeOry, redis: RedisServer) -> None:
    async with Workers("machine", served.url, redis.socket, "") as workers:
        ((token, _),) = {tuple(each) for each in await workers.ask()}
    assert served.count(ASK) == 1
    assert await redis_holds(redis, token)


async def redis_holds(redis: RedisServer, text: str) -> bool:
    async with redis.client() as client:
        return any([text.encode() in (await client.get(name) or b"") for name in await client.keys()])


async def test_a_newer_token_in_redis_goes_first(fake: FakeOry, ory: Ory, redis: RedisServer) -> None:
    rotated: list[str] = []
    first = (await sign_in(fake, ory)).refresh_token
    async with redis.client() as client, redis.client(decode_responses=True) as other:
        one = RefreshTokens("cli", first, ory=ory, redis=client)
        token = await one()
        late = RefreshTokens("cli", first, ory=ory, redis=other, on_rotate=rotated.append)
        assert await late() == token
        assert (late.refresh_token, rotated) == (one.refresh_token, [one.refresh_token])
        assert fake.count(ASK) == 1
        fake.advance(LIFE)
        assert await late() != token
        assert fake.count(ASK) == 2


async def test_without_redis_nobody_refreshes(fake: FakeOry, ory: Ory, redis: RedisServer) -> None:
    """It could end the chain for everybody."""
    first = (await sign_in(fake, ory)).refresh_token
    async with redis.client() as client:
        tokens = RefreshTokens("cli", first, ory=ory, redis=client)
        redis.stop()
        with pytest.raises(TransportError) as raised:
            await tokens()
        assert raised.value.sent is False
        assert fake.count(ASK) == 0
        redis.start()
        fake.advance(1)
        assert await tokens()


async def test_who_gets_no_lock_sends_nothing(
    fake: FakeOry, ory: Ory, redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ory_async.oauth2.refresh.LOCKED", 0.1)
    first = (await sign_in(fake, ory)).refresh_token
    async with redis.client() as client:
        tokens = RefreshTokens("cli", first, ory=ory, redis=client, name="ann")
        async with client.lock("ory:refresh:ann:lock"):
            with pytest.raises(TransportError) as raised:
                await tokens()
    assert raised.value.sent is False
    assert fake.count(ASK) == 0


async def test_a_request_never_outlives_its_lock(fake: FakeOry, ory: Ory, redis: RedisServer) -> None:
    first = (await sign_in(fake, ory)).refresh_token
    fake.slow(ASK, 25)
    async with redis.client() as client, fake.client(timeout=100) as patient:
        with pytest.raises(TransportError):
            await RefreshTokens("cli", first, ory=patient, redis=client)()


@pytest.mark.parametrize("text", ["[]", '{"refresh_token": 7}', '{"refresh_token": ""}', "no JSON"])
async def test_what_redis_holds_that_is_nothing_of_ours(fake: FakeOry, ory: Ory, redis: RedisServer, text: str) -> None:
    first = (await sign_in(fake, ory)).refresh_token
    async with redis.client() as client:
        await client.set("ory:refresh:ann", text)
        assert await RefreshTokens("cli", first, ory=ory, redis=client, name="ann")()


async def test_what_a_store_holds_that_is_nothing_of_ours(fake: FakeOry, ory: Ory, redis: RedisServer) -> None:
    async with redis.client() as client:
        store = RedisStore(client)
        token = await ClientCredentials(SERVICE, ory=ory, store=store)()
        (name,) = await client.keys("ory:session:*")
        kept: Any = await client.get(name)
        await client.set(name, kept.replace(token.encode(), token.encode()[:-1] + b'"'))
        assert await ClientCredentials(SERVICE, ory=ory, store=store)() != token
        assert fake.count(ASK) == 2
