"""What is evicted is gone: under every spelling of a session, in every process, and without a storm afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from ory_async import MemoryStore, RedisStore, SessionCredential, SessionInactive, SessionVerifier
from ory_async.sessions import SessionStore, stores
from ory_async.testing import FakeOry
from tests.support.redis_server import RedisServer


class User:
    """Somebody who is signed in, with both spellings of one session."""

    def __init__(self, fake: FakeOry) -> None:
        login = fake.login_as(fake.identities.add())
        self.session_id = login.session_id
        self.token, self.cookie = SessionCredential(token=login.session_token), SessionCredential(cookie=login.cookie)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as server:
        yield server


class World:
    """A fake, and verifiers with stores of one kind: `process()` is one more process with the same answers."""

    def __init__(self, stack: AsyncExitStack, redis: RedisServer | None) -> None:
        self._stack, self._redis = stack, redis
        self._memory = MemoryStore()
        self.fake = FakeOry()

    async def store(self, **options: Any) -> SessionStore:
        if self._redis is None:
            return self._memory
        client = await self._stack.enter_async_context(self._redis.client())
        return RedisStore(client, **{"timeout": 10, "patience": 30, **options})

    async def process(self, **options: Any) -> SessionVerifier:
        ory = await self._stack.enter_async_context(self.fake.client(max_retries=0))
        return SessionVerifier(ory, ttl=60, store=await self.store(**options))

    async def sign_out(self, user: User) -> None:
        async with self.fake.client() as ory:
            await ory.frontend.perform_native_logout({"session_token": user.token.token})

    async def asks(self, verifier: SessionVerifier, credential: SessionCredential) -> bool:
        """Does it ask Ory for an answer?"""
        before = self.fake.count("toSession")
        try:
            await verifier.verify(credential)
        except SessionInactive:
            pass
        return self.fake.count("toSession") > before


@pytest.fixture(params=["memory", "redis"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        yield World(stack, request.getfixturevalue("redis") if request.param == "redis" else None)


# ---- every spelling


@pytest.mark.parametrize("by", ["token", "cookie"])
async def test_4_02_a_logout_by_one_spelling_forgets_the_other(world: World, by: str) -> None:
    one, other = await world.process(), await world.process()
    ann, bob = User(world.fake), User(world.fake)
    for credential in (ann.token, ann.cookie, bob.token, bob.cookie):
        await one.verify(credential)
        assert not await world.asks(other, credential)
    await world.sign_out(ann)
    await one.evict(getattr(ann, by))
    for verifier in (one, other):
        for credential in (ann.token, ann.cookie):
            with pytest.raises(SessionInactive):
                await verifier.verify(credential)
        for credential in (bob.token, bob.cookie):
            assert not await world.asks(verifier, credential)


async def test_4_02_a_session_can_be_named_where_its_credential_was_not_kept(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = User(world.fake)
    await other.verify(ann.cookie)
    await world.sign_out(ann)
    await one.evict(ann.token, session_id=ann.session_id)
    with pytest.raises(SessionInactive):
        await other.verify(ann.cookie)


async def holding(verifier: SessionVerifier) -> tuple[asyncio.Event, asyncio.Event]:
    """Stops a verifier after it asked Ory: an event that says so, and one that lets it go on."""
    there, go_on = asyncio.Event(), asyncio.Event()
    ask = verifier._ask

    async def held(credential: SessionCredential, fresh: bool) -> Any:
        answer = await ask(credential, fresh)
        there.set()
        await go_on.wait()
        return answer

    verifier._ask = held  # type: ignore[method-assign]
    return there, go_on


@pytest.mark.parametrize("kept", [True, False])
async def test_4_02_what_was_asked_by_the_other_spelling_before_a_logout_does_not_count(
    world: World, kept: bool
) -> None:
    one, other = await world.process(), await world.process()
    ann = User(world.fake)
    if kept:
        await one.verify(ann.token)
    there, go_on = await holding(other)
    waiting = asyncio.create_task(other.verify(ann.cookie))
    await there.wait()
    await world.sign_out(ann)
    await one.evict(ann.token, session_id=None if kept else ann.session_id)
    go_on.set()
    await waiting  # it was asked while the session was there
    for credential in (ann.cookie, ann.token):
        with pytest.raises(SessionInactive):
            await one.verify(credential)


async def test_4_02_after_an_evict_every_spelling_is_kept_again(world: World) -> None:
    one, other = await world.process(), await world.process()
    ann = User(world.fake)
    for credential in (ann.token, ann.cookie):
        await one.verify(credential)
    await one.evict(ann.cookie)
    for credential in (ann.token, ann.cookie):
        assert await world.asks(one, credential)
        assert not await world.asks(other, credential)


async def test_4_02_evicting_without_a_cache_asks_nobody() -> None:
    fake = FakeOry()
    async with fake.client() as ory:
        await SessionVerifier(ory).evict(SessionCredential(token="ory_st_ann"), session_id="s")
    assert fake.requests == []


@pytest.mark.parametrize("limit", [0, 1, 3])
async def test_4_02_evictions_are_remembered_exactly_whatever_the_limit(limit: int) -> None:
    store = MemoryStore(limit)
    _, early = await store.get("ann", claim=False)
    for other in ("bob", "cem", "dan", "eva"):
        await store.evict(other, 60)
    _, late = await store.get("ann", claim=False)
    for mark in (early, late):
        about = await store.about(mark, "session")
        assert about is not None
        await store.set("ann", about, b"value", 60)
        found, _ = await store.get("ann", claim=False)
        # Of four evictions as many as fit are known by name; what was asked before the others counts no more.
        assert (found is not None) == (limit >= 1 and (mark is late or limit >= 4))
    assert len(store._evicted) <= limit


# ---- Redis was away


class Counted:
    """How many commands Redis has got, from whomever."""

    def __init__(self, client: Redis) -> None:
        self._client = client

    async def __call__(self) -> int:
        stats: dict[str, Any] = await self._client.info("commandstats")
        calls = {name: row["calls"] for name, row in stats.items()}
        own = ("cmdstat_info", "cmdstat_hello", "cmdstat_client|setinfo", "cmdstat_select")
        return sum(count for name, count in calls.items() if name not in own)


async def connected(redis: RedisServer, stack: AsyncExitStack) -> Redis:
    client = Redis.from_url(redis.url, retry=Retry(NoBackoff(), 0))
    return await stack.enter_async_context(client)


async def owing(redis: RedisServer, stack: AsyncExitStack, count: int) -> tuple[FakeOry, SessionVerifier, RedisStore]:
    """A verifier that ended so many sessions while Redis was away; it is back."""
    client = await connected(redis, stack)
    fake = FakeOry()
    ory = await stack.enter_async_context(fake.client(max_retries=0))
    now = [0.0]
    store = RedisStore(client, timeout=10, pause=1, patience=30, clock=lambda: now[0])
    verifier = SessionVerifier(ory, ttl=60, store=store)
    await verifier.verify(User(fake).token)
    redis.stop()
    for i in range(count):
        await verifier.evict(SessionCredential(token=f"ory_st_{i}"))
    redis.start()
    now[0] += 1
    assert len(store._owed) == count
    return fake, verifier, store


async def told(store: RedisStore) -> None:
    assert store._telling is not None
    await store._telling


async def test_4_02_two_thousand_logouts_are_told_once_and_by_nobody_who_waits(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack:
        fake, verifier, store = await owing(redis, stack, 2000)
        counted = Counted(await connected(redis, stack))
        before = await counted()
        users = [User(fake) for _ in range(20)]
        await verifier.verify(users[0].token)
        still = len(store._owed)
        await asyncio.gather(*(verifier.verify(user.token) for user in users))
        await told(store)
        assert still > 0  # the first one did not wait for them
        assert len(store._owed) == 0
        assert await counted() - before <= 2100
        asked = fake.count("toSession")
        await asyncio.gather(*(verifier.verify(user.token) for user in users))
        assert fake.count("toSession") == asked  # kept again


async def test_4_02_meanwhile_only_what_is_owed_is_passed_by(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack:
        world = World(stack, redis)
        one, other = await world.process(), await world.process()
        ann, bob = User(world.fake), User(world.fake)
        for credential in (ann.token, ann.cookie, bob.token):
            await one.verify(credential)
        store: Any = one._store
        await world.sign_out(ann)
        # As if Redis had not heard of it: a session is owed, and a credential.
        store._owe(one._session_key(ann.session_id), store._clock() + 60)
        with pytest.raises(SessionInactive):
            await one.verify(ann.cookie)
        with pytest.raises(SessionInactive):
            await one.verify(ann.token)
        assert not await world.asks(one, bob.token)
        await told(store)
        for credential in (ann.token, ann.cookie):
            with pytest.raises(SessionInactive):
                await other.verify(credential)


async def test_4_02_telling_stops_when_redis_is_away_again_and_goes_on_later(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack:
        fake, verifier, store = await owing(redis, stack, 250)
        execute, batches = store._client.pipeline, []

        def pipeline(**options: Any) -> Any:
            batches.append(len(store._owed))
            if len(batches) == 2:
                redis.stop()
            return execute(**options)

        store._client.pipeline = pipeline
        await verifier.verify(User(fake).token)
        await told(store)
        assert len(store._owed) == 150
        redis.start()
        for now in range(2, 9):  # a connection that was lost with it fails once more
            store._clock = lambda now=now: float(now)
            await verifier.verify(User(fake).token)
            await told(store)
        assert len(store._owed) == 0
        assert batches[:2] == [250, 150]
        assert batches[-2:] == [150, 50]


async def test_4_02_more_than_can_be_owed_is_made_up_for_by_reading_nothing(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "_OWED", 10)
    async with AsyncExitStack() as stack:
        world = World(stack, redis)
        now = [0.0]
        one = await world.process(clock=lambda: now[0])
        ann = User(world.fake)
        await one.verify(ann.token)
        store: Any = one._store
        store._owe(one._key(ann.token), 60)
        for i in range(10):
            store._owe(f"key{i}", 70)
        assert len(store._owed) == 10
        await world.sign_out(ann)
        with pytest.raises(SessionInactive):
            await one.verify(ann.token)
        bob = User(world.fake)
        for _ in range(2):
            assert await world.asks(one, bob.token)
        now[0] = 60  # by then Redis has forgotten it, too
        await one.verify(bob.token)
        assert not await world.asks(one, bob.token)


class Hung:
    """A client whose Redis takes every command and answers none."""

    def __init__(self) -> None:
        self.asked = 0

    async def mget(self, *names: str) -> None:
        self.asked += 1
        await asyncio.Event().wait()


async def test_4_02_one_caller_finds_out_whether_redis_is_back() -> None:
    """It costs one of them the time limit, not all."""
    fake, client, now = FakeOry(), Hung(), [0.0]
    hung: Any = client
    async with fake.client() as ory:
        store = RedisStore(hung, timeout=0.01, pause=5, clock=lambda: now[0])
        verifier = SessionVerifier(ory, ttl=60, store=store)
        for count in range(1, 4):
            for users in ([User(fake)], [User(fake) for _ in range(20)]):
                await asyncio.gather(*(verifier.verify(user.token) for user in users))
            assert client.asked == count
            now[0] += 5


async def test_4_02_a_client_of_a_loop_that_is_closed_is_out_of_order_and_no_error(redis: RedisServer) -> None:
    class Closed:
        def mget(self, *names: str) -> Any:
            async def never() -> None:
                raise RuntimeError("Event loop is closed")

            return never()

    fake = FakeOry()
    client: Any = Closed()
    async with fake.client() as ory:
        verifier = SessionVerifier(ory, ttl=60, store=RedisStore(client))
        for _ in range(2):
            await verifier.verify(User(fake).token)


# ---- rubbish, and what others do in Redis


RUBBISH = (
    b"", b"junk", b"\n", b"  \n", b"a b c\nd", b"a b\n200", b"\xff\xfe \n", b"asked ", b"ASKED",
    b" " + b"0" * 64 + b" \njunk", b" " + b"g" * 64 + b" \njunk",
)  # fmt: skip


@pytest.mark.parametrize("value", RUBBISH)
@pytest.mark.parametrize("decoding", [False, True])
async def test_4_02_rubbish_in_redis_is_a_miss_and_goes_away(redis: RedisServer, value: bytes, decoding: bool) -> None:
    async with AsyncExitStack() as stack:
        fake = FakeOry()
        client = await stack.enter_async_context(redis.client(decode_responses=decoding))
        raw = await stack.enter_async_context(redis.client())
        ory = await stack.enter_async_context(fake.client(max_retries=0))
        one = SessionVerifier(ory, ttl=60, store=RedisStore(client, timeout=10, patience=0.05))
        ann = User(fake)
        name = f"ory:session:{{{one._key(ann.token)}}}"
        await raw.set(name, value)
        fake.fail("toSession", status=503)
        await asyncio.gather(one.verify(ann.token), return_exceptions=True)
        assert await raw.get(name) in (None, b"asked")
        await raw.set(name, value)
        await one.verify(ann.token)
        asked = fake.count("toSession")
        for _ in range(2):
            await one.verify(ann.token)
        assert fake.count("toSession") - asked <= (1 if decoding else 0)


@pytest.mark.parametrize("mark", [b"junk", b"\xff", b"a b", b"a\nb", b"0123456789abcdef.", b"0" * 5000])
async def test_4_02_rubbish_for_a_mark_is_no_error(redis: RedisServer, mark: bytes) -> None:
    async with AsyncExitStack() as stack:
        world = World(stack, redis)
        one, ann = await world.process(), User(world.fake)
        raw = await connected(redis, stack)
        for name in (one._key(ann.token), one._session_key(ann.session_id)):
            await raw.set(f"ory:session:{{{name}}}:mark", mark)
        for _ in range(2):
            await one.verify(ann.token)
        await one.evict(ann.token)
        await one.verify(ann.token)


async def test_4_02_a_value_of_another_type_is_replaced(redis: RedisServer) -> None:
    async with AsyncExitStack() as stack:
        world = World(stack, redis)
        one, ann = await world.process(), User(world.fake)
        raw = await connected(redis, stack)
        name = f"ory:session:{{{one._key(ann.token)}}}"
        await raw.lpush(name, b"x")  # type: ignore[misc]
        assert await world.asks(one, ann.token)
        assert not await world.asks(one, ann.token)
        assert await raw.type(name) == b"string"


async def test_4_02_nobody_takes_away_the_claim_of_another(redis: RedisServer) -> None:
    """Who did not wait long enough asks himself; the others still wait for the first."""
    async with AsyncExitStack() as stack:
        world = World(stack, redis)
        one, hasty = await world.process(), await world.process(patience=0.01)
        ann = User(world.fake)
        raw = await connected(redis, stack)
        there, go_on = await holding(one)
        first = asyncio.create_task(one.verify(ann.token))
        await there.wait()
        world.fake.fail("toSession", status=503)
        await asyncio.gather(hasty.verify(ann.token), return_exceptions=True)
        assert await raw.get(f"ory:session:{{{one._key(ann.token)}}}") == b"asked"
        go_on.set()
        await first
        assert not await world.asks(hasty, ann.token)
