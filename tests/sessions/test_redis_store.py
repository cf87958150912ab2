"""Answers shared by processes through a real Redis: what is shared, what is forgotten, and what happens without it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from ory_async import RedisStore, ServerError, SessionCredential, SessionInactive, SessionVerifier
from ory_async.testing import FakeOry
from tests.support.clock import Clock
from tests.support.redis_server import RedisServer
from tests.support.waiting import PATIENCE

LIMIT = 10.0
"""Seconds that a Redis may take."""


class Ticks:
    """Seconds that only grow when told to."""

    now = 0.0
    step = 0.0
    """What each look at the clock takes."""

    def __call__(self) -> float:
        self.now += self.step
        return self.now


class World:
    """A fake, a Redis, and processes that share both."""

    def __init__(self, redis: RedisServer, stack: AsyncExitStack) -> None:
        self.redis, self._stack = redis, stack
        self.fake = FakeOry()
        self.ticks = Ticks()

    async def process(self, *, ttl: float = 60.0, patience: float = 30.0, **options: Any) -> SessionVerifier:
        """A verifier as one process has it, with connections of its own."""
        client = await self._stack.enter_async_context(self.redis.client(**options))
        ory = await self._stack.enter_async_context(self.fake.client(max_retries=0))
        # A long time limit: what is slow is the machine of the tests, not Redis.
        store = RedisStore(client, timeout=PATIENCE, pause=5, patience=patience, clock=self.ticks)
        return SessionVerifier(ory, ttl=ttl, store=store)

    def sign_in(self, email: str) -> SessionCredential:
        identity = self.fake.identities.add({"email": email})
        return SessionCredential(token=self.fake.login_as(identity).session_token)

    @property
    def asked(self) -> int:
        return self.fake.count("toSession")


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
async def world(redis: RedisServer) -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        yield World(redis, stack)


async def email(verifier: SessionVerifier, credential: SessionCredential) -> str:
    session = await verifier.verify(credential)
    assert session.identity is not None
    found: str = session.identity.traits["email"]
    return found


async def sign_out(world: World, verifier: SessionVerifier, credential: SessionCredential) -> None:
    await verifier.ory.frontend.perform_native_logout({"session_token": credential.token})
    await verifier.evict(credential)


async def holding(verifier: SessionVerifier, *, before: bool) -> tuple[asyncio.Event, asyncio.Event]:
    """Stops a verifier before it asks Ory, or after: an event that says so, and one that lets it go on."""
    there, go_on = asyncio.Event(), asyncio.Event()
    ask = verifier._ask

    async def held(credential: SessionCredential, fresh: bool) -> Any:
        answer = None if before else await ask(credential, fresh)
        there.set()
        await go_on.wait()
        return answer or await ask(credential, fresh)

    verifier._ask = held  # type: ignore[method-assign]
    return there, go_on


async def test_4_02_processes_share_what_one_of_them_asked(world: World) -> None:
    one, other = await world.process(), await world.process(decode_responses=True)
    users = {name: world.sign_in(name) for name in ("ann@example.org", "bob@example.org")}
    for _ in range(3):
        for name, credential in users.items():
            assert [await email(one, credential), await email(other, credential)] == [name, name]
    assert world.asked == 2


async def test_4_02_a_logout_in_one_process_counts_in_all(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = world.sign_in("ann@example.org")
    await email(other, ann)
    await sign_out(world, one, ann)
    for verifier in (other, one):
        with pytest.raises(SessionInactive):
            await verifier.verify(ann)


async def test_4_02_what_another_process_asked_before_the_logout_does_not_count(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = world.sign_in("ann@example.org")
    answered, go_on = await holding(other, before=False)
    waiting = asyncio.create_task(other.verify(ann))
    await answered.wait()
    await sign_out(world, one, ann)
    go_on.set()
    await waiting  # it was asked while the session was there
    with pytest.raises(SessionInactive):
        await one.verify(ann)
    with pytest.raises(SessionInactive):
        await other.verify(ann)


async def test_4_02_after_an_evict_answers_are_shared_again(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = world.sign_in("ann@example.org")
    await email(one, ann)
    await one.evict(ann)
    await email(one, ann)
    await email(other, ann)
    assert world.asked == 2


async def test_4_02_fresh_replaces_the_shared_answer(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = world.sign_in("ann@example.org")
    await email(one, ann)
    identity = world.fake.identities.find("ann@example.org")
    assert identity is not None
    new = {"schema_id": "default", "state": "active", "traits": {"email": "new@example.org"}}
    await one.ory.identity.update_identity(identity["id"], new)
    assert await email(other, ann) == "ann@example.org"
    await one.verify(ann, fresh=True)
    assert await email(other, ann) == "new@example.org"
    assert world.asked == 2


async def test_4_02_processes_that_want_to_know_together_ask_once(world: World) -> None:
    processes = [await world.process() for _ in range(4)]
    ann = world.sign_in("ann@example.org")
    found = await asyncio.gather(*(email(each, ann) for each in processes for _ in range(5)))
    assert {*found} == {"ann@example.org"}
    assert world.asked == 1


async def test_4_02_a_process_that_fails_leaves_the_question_to_another(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = world.sign_in("ann@example.org")
    asked, go_on = await holding(one, before=True)
    first = asyncio.create_task(one.verify(ann))
    await asked.wait()
    second = asyncio.create_task(other.verify(ann))
    world.fake.fail("toSession", status=503)
    go_on.set()
    with pytest.raises(ServerError):
        await first
    assert (await second).active
    assert world.asked == 2


async def test_4_02_nobody_waits_for_ever_for_another_process(world: World) -> None:
    one, other = await world.process(), await world.process(patience=0.05)
    ann = world.sign_in("ann@example.org")
    asked, go_on = await holding(one, before=True)
    first = asyncio.create_task(one.verify(ann))
    await asked.wait()
    world.ticks.step = 0.05
    assert await email(other, ann) == "ann@example.org"
    assert world.asked == 1
    go_on.set()
    await first


async def test_4_02_redis_holds_no_credential_and_forgets_in_time(world: World, redis: RedisServer) -> None:
    one = await world.process(ttl=60)
    ann = world.sign_in("ann@example.org")
    await email(one, ann)
    await one.evict(ann)
    await email(one, ann)
    async with redis.client() as client:
        keys = await client.keys("*")
        assert len(keys) == 2
        held = b"".join([key + (await client.get(key) or b"") for key in keys])
        assert (ann.token or "").encode() not in held
        assert max([await client.pttl(key) for key in keys if not key.endswith(b":mark")]) <= 60_000
        assert min([await client.pttl(key) for key in keys]) > 0


@pytest.mark.parametrize("value", [b"", b"\n", b"mark\n200 1e99\n{}", b"\n200", b"\nnonsense\n{}", b"\xff"])
async def test_4_02_what_somebody_else_wrote_is_nothing(world: World, redis: RedisServer, value: bytes) -> None:
    one, ann = await world.process(), world.sign_in("ann@example.org")
    async with redis.client() as client:
        await client.set(f"ory:session:{{{ann.key}}}", value)
    assert await email(one, ann) == "ann@example.org"


async def test_4_02_without_redis_ory_is_asked_and_one_warning_given(
    world: World, redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    one, ann = await world.process(), world.sign_in("ann@example.org")
    await email(one, ann)
    redis.stop()
    for _ in range(3):
        assert await email(one, ann) == "ann@example.org"
        world.ticks.now += 5
    assert world.asked == 4
    warned = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert [record.name for record in warned] == ["ory_async"]
    redis.start()
    await email(one, ann)  # kept from before
    assert world.asked == 4
    await sign_out(world, one, ann)
    with pytest.raises(SessionInactive):
        await one.verify(ann)


async def test_4_02_redis_is_left_alone_for_a_while_after_it_failed(world: World, redis: RedisServer) -> None:
    one, ann = await world.process(), world.sign_in("ann@example.org")
    redis.stop()
    await email(one, ann)
    redis.start()
    await email(one, ann)
    async with redis.client() as client:
        assert await client.dbsize() == 0
    world.ticks.now += 5
    await email(one, ann)
    async with redis.client() as client:
        assert await client.dbsize() == 1


async def test_4_02_a_logout_that_redis_missed_is_told_when_it_is_back(world: World, redis: RedisServer) -> None:
    one, other = await world.process(), await world.process()
    ann, bob = world.sign_in("ann@example.org"), world.sign_in("bob@example.org")
    await email(one, ann)
    redis.stop()
    await sign_out(world, one, ann)
    with pytest.raises(SessionInactive):
        await one.verify(ann)
    redis.start()  # it still knows ann
    world.ticks.now += 5
    await email(one, bob)
    for verifier in (one, other):
        with pytest.raises(SessionInactive):
            await verifier.verify(ann)


async def test_4_02_a_redis_that_hangs_costs_its_time_limit_once(world: World, clock: Clock) -> None:
    """It takes connections and never answers."""
    taken: list[asyncio.StreamWriter] = []

    async def hangs(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken.append(writer)
        await clock.creep(LIMIT * 2, step=LIMIT / 100)

    ann = world.sign_in("ann@example.org")
    world.redis.stop()
    server = await asyncio.start_unix_server(hangs, world.redis.socket)
    async with server, world.redis.client() as client, world.fake.client() as ory:
        one = SessionVerifier(ory, ttl=60, store=RedisStore(client, timeout=LIMIT, pause=5, clock=world.ticks))
        for _ in range(20):
            assert await email(one, ann) == "ann@example.org"
        for writer in taken:  # from Python 3.12 on a server ends when its connections have ended
            writer.close()
            await writer.wait_closed()
    assert (world.asked, len(taken)) == (20, 1)
