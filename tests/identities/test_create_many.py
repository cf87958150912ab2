"""`create_many`: what becomes of each row, on the embedded Kratos of both profiles and on answers that get lost."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from ory_async import (
    BadRequest,
    ConnectFailed,
    Created,
    Exists,
    InvalidArgument,
    Ory,
    OryError,
    Rejected,
    RowsFailed,
    ServerError,
    Summary,
    TransportError,
    Unauthorized,
    Unknown,
)
from ory_async.testing import FakeOry
from ory_async.v1.models import CreateIdentityBody
from tests.identities.support import killed_and_run_again, people, person
from tests.support.stubs import Wire, envelope, network, reply

BATCH, CREATE, LIST = "PATCH /admin/identities", "POST /admin/identities", "GET /admin/identities"


@pytest.fixture(params=["next", "today", "2024"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeOry]:
    async with FakeOry(profile=request.param) as fake:
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client(max_retries=0) as ory:
        yield ory


def emails(fake: FakeOry) -> list[str]:
    return sorted(identity["traits"]["email"] for identity in fake.identities)


async def test_each_row_has_its_result_in_order(fake: FakeOry, ory: Ory) -> None:
    ann = fake.identities.add({"email": "ann@example.org"})
    rows: list[Any] = people(60)
    rows[3], rows[5], rows[7] = person("ann@example.org"), person("no address"), person("P2@example.org")
    rows[11], rows[13], rows[17] = None, {"traits": {}}, person("q@example.org", nonsense=1)
    rows[19], rows[23] = person("p1@example.org"), CreateIdentityBody(schema_id="default", traits={"email": "m@x.org"})
    job = ory.identities.create_many(rows, find_existing=True)
    results = [each async for each in job]
    assert [each.index for each in results] == [*range(60)]
    assert all(each.row is row for each, row in zip(results, rows, strict=True))
    kinds = {each.index: type(each) for each in results if not isinstance(each, Created)}
    assert kinds == {3: Exists, 5: Rejected, 7: Exists, 11: Rejected, 13: Rejected, 17: Rejected, 19: Exists}
    by_id = {each.identity_id: each for each in results if isinstance(each, Created)}
    assert sorted(by_id) == sorted(identity["id"] for identity in fake.identities if identity["id"] != ann["id"])
    found = {each.index: each.identity_id for each in results if isinstance(each, Exists)}
    assert found == {3: ann["id"], 7: results[2].identity_id, 19: results[1].identity_id}  # type: ignore[union-attr]
    assert emails(fake) == sorted(
        {"ann@example.org", "m@x.org"} | {f"p{n}@example.org" for n in range(60) if n not in kinds and n != 23}
    )
    progress = job.progress
    assert (progress.created, progress.exists, progress.rejected, progress.done) == (53, 3, 4, 60)
    assert job.pending == []


async def test_awaited_it_is_a_summary(fake: FakeOry, ory: Ory) -> None:
    summary = await ory.identities.create_many(people(30))
    assert isinstance(summary, Summary)
    assert (summary.created, summary.failures) == (30, [])
    assert summary.raise_for_failures() is summary
    assert (await ory.identities.create_many(people(31))).counts == {"exists": 30, "created": 1}
    with pytest.raises(RowsFailed) as failed:
        (await ory.identities.create_many([person("no address"), person("z@example.org")])).raise_for_failures()
    assert failed.value.counts == {"rejected": 1, "created": 1}
    assert [each.index for each in failed.value.failures] == [0]


async def test_a_conflict_costs_no_question_each(fake: FakeOry, ory: Ory) -> None:
    await ory.identities.create_many(people(200))
    before = fake.count(LIST)
    assert (await ory.identities.create_many(people(200))).exists == 200
    assert fake.count(LIST) == before


async def test_of_two_rows_with_one_identifier_the_first_wins(fake: FakeOry, ory: Ory) -> None:
    rows = [person("a@example.org"), person("b@example.org"), person("a@example.org", metadata_admin={"second": True})]
    assert [type(each) async for each in ory.identities.create_many(rows)] == [Created, Created, Exists]
    assert fake.identities.find("a@example.org")["metadata_admin"] is None  # type: ignore[index]


async def test_nothing_is_lost_where_batches_are_small(fake: FakeOry, ory: Ory) -> None:
    fake.identities.add({"email": "p9@example.org"})
    for size in (1, 2, 7):
        results = [each async for each in ory.identities.create_many(people(20), batch=size, concurrency=3)]
        assert [each.index for each in results] == [*range(20)]
    assert len(emails(fake)) == 20


async def test_rows_without_an_identifier_are_known_by_their_external_id() -> None:
    schema = {
        "type": "object",
        "properties": {"traits": {"type": "object", "properties": {"name": {"type": "string"}}}},
    }
    rows: list[Any] = [{"traits": {"name": "a"}, "external_id": "1"}, {"traits": {"name": "b"}}]
    async with FakeOry(schemas={"default": schema}) as fake, fake.client(max_retries=0) as ory:
        for first in (Created, Exists):
            found = [type(each) async for each in ory.identities.create_many(rows)]
            assert found == [first, Rejected]
        assert len(fake.identities) == 1


async def test_without_a_public_address_the_caller_names_the_identifier(fake: FakeOry) -> None:
    rows = [*people(3), {"schema_id": "default", "traits": {}}]
    async with Ory.self_hosted(kratos_admin=fake.url, transport=fake.transport()) as ory:
        assert (await ory.identities.create_many(rows, identifier="email")).counts == {"created": 3, "rejected": 1}
        assert (await ory.identities.create_many(rows)).counts == {"exists": 3, "rejected": 1}


@pytest.mark.parametrize("profile", ["next", "today", "2024"])
async def test_killed_and_run_again_it_makes_nothing_twice(profile: str) -> None:
    async with FakeOry(profile=profile) as fake, fake.serve(), Ory.network(fake.url) as ory:
        await killed_and_run_again(ory, fake.url, fake.url, "kill")


# -- where rows come from


async def test_rows_come_from_anywhere(fake: FakeOry, ory: Ory) -> None:
    async def slowly() -> AsyncIterator[Any]:
        for row in people(3, "async"):
            yield row

    def lazily() -> Iterator[Any]:
        yield from people(3, "lazy")

    for rows in (slowly(), lazily(), tuple(people(3, "tuple")), dict(enumerate(people(3, "dict"))).values()):
        assert (await ory.identities.create_many(rows)).created == 3
    for bad in ("text", b"bytes", 7, None):
        with pytest.raises(InvalidArgument):
            ory.identities.create_many(bad)  # type: ignore[arg-type]
    for bad_number in (0, -1, True, "2", None):
        for name in ("batch", "concurrency"):
            with pytest.raises(InvalidArgument):
                ory.identities.create_many([], **{name: bad_number})  # type: ignore[arg-type]


async def test_a_slow_source_is_not_waited_for(fake: FakeOry, ory: Ory) -> None:
    go = asyncio.Event()

    async def rows() -> AsyncIterator[Any]:
        yield person("a@example.org")
        await go.wait()
        yield person("b@example.org")

    job = aiter(ory.identities.create_many(rows(), flush_after=0.01))
    first = asyncio.ensure_future(anext(job))
    while not fake.count(BATCH) and not fake.count(CREATE):  # noqa: ASYNC110
        await asyncio.sleep(0)
    go.set()
    assert [type(await first), *[type(each) async for each in job]] == [Created, Created]


@pytest.mark.parametrize("asynchronous", [True, False])
async def test_a_source_that_fails_fails_behind_its_rows(fake: FakeOry, ory: Ory, asynchronous: bool) -> None:
    def rows() -> Iterator[Any]:
        yield from people(5)
        raise LookupError("the disk is gone")

    async def arows() -> AsyncIterator[Any]:
        for row in rows():
            yield row

    results: list[Any] = []
    with pytest.raises(LookupError):
        async for each in ory.identities.create_many(arows() if asynchronous else rows(), batch=2):
            results.append(each)
    assert [type(each) for each in results] == [Created] * 5


async def test_a_break_sends_nothing_more(fake: FakeOry, ory: Ory) -> None:
    read = 0

    def rows() -> Iterator[Any]:
        nonlocal read
        for row in people(1000):
            read += 1
            yield row

    job = ory.identities.create_many(rows(), batch=10, concurrency=2)
    async for _ in job:
        break
    for _ in range(50):
        await asyncio.sleep(0)
    sent = fake.count(BATCH)
    for _ in range(50):
        await asyncio.sleep(0)
    assert fake.count(BATCH) == sent <= 5
    assert read <= 60
    assert len(job.pending) == read - 1


async def test_a_job_is_done_once(fake: FakeOry, ory: Ory) -> None:
    job = ory.identities.create_many(people(2))
    assert job.progress.done == 0
    await job
    with pytest.raises(RuntimeError):
        await job


async def test_nothing_to_do(fake: FakeOry, ory: Ory) -> None:
    assert (await ory.identities.create_many([])).counts == {}
    assert fake.requests == []


# -- a Kratos in trouble


class Kratos:
    """Remembers addresses, and lets answers get lost: `script` says what happens to each write (None: nothing)."""

    def __init__(self, *script: Any) -> None:
        self.made: list[str] = []
        self.script = list(script)
        self.wire = Wire(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/schemas":
            return reply(200, [])
        if request.method == "GET":
            return reply(200, [{"id": each, "traits": {}} for each in self.made if each in str(request.url)])
        happens = self.script.pop(0) if self.script else None
        if isinstance(happens, httpx.Response):
            return happens  # before anything was done
        body = json.loads(request.content)
        answer = self.batch(body["identities"]) if "identities" in body else self.one(body)
        if isinstance(happens, Exception):
            raise happens
        return answer

    def batch(self, items: list[Any]) -> httpx.Response:
        found = [self.one(item["create"]) for item in items]
        codes = [answer.status_code for answer in found]
        return reply(200, {"identities": [
            {"action": "create", "identity": item["create"]["traits"]["email"]} if code == 201
            else {"action": "error", "error": {"code": code, "message": "taken"}}
            for item, code in zip(items, codes, strict=True)
        ]})  # fmt: skip

    def one(self, body: Any) -> httpx.Response:
        email = body["traits"]["email"]
        if "bad" in email:
            return reply(400, envelope(400))
        if email in self.made:
            return reply(409, envelope(409))
        self.made.append(email)
        return reply(201, {"id": email, "schema_id": "default", "schema_url": "", "traits": body["traits"]})


class NoTime:
    """A clock on which pauses take no time."""

    def now(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None: ...

    def timeout(self, seconds: float | None) -> Any:
        return asyncio.timeout(None)


async def done(kratos: Kratos, rows: list[Any], **options: Any) -> list[Any]:
    ory = network(kratos.wire, max_retries=0)
    object.__setattr__(ory._core.settings, "time", NoTime())
    options = {"identifier": "email", "concurrency": 1, **options}
    return [each async for each in ory.identities.create_many(rows, **options)]


LOST = [httpx.ReadError("reset"), httpx.ReadTimeout("late"), reply(502, envelope(502)), reply(504, None)]


@pytest.mark.parametrize("lost", LOST, ids=repr)
async def test_after_a_lost_answer_nothing_is_made_twice(lost: Any) -> None:
    kratos = Kratos(lost)
    results = await done(kratos, people(20))
    processed = isinstance(lost, Exception)
    assert [type(each) for each in results] == [Exists if processed else Created] * 20
    assert all(each.lost for each in results if processed)
    assert sorted(kratos.made) == sorted(row["traits"]["email"] for row in people(20))


async def test_what_another_transaction_undid_is_sent_again_and_was_not_lost() -> None:
    undone = envelope(400)
    undone["error"]["message"] = "Unable to serialize access due to a concurrent update in another session"
    kratos = Kratos(reply(400, undone), reply(400, undone))
    assert [type(each) for each in await done(kratos, people(3))] == [Created] * 3
    assert len(kratos.made) == 3
    kratos.script = [reply(400, undone)]
    (there,) = await done(kratos, people(1))
    assert (type(there), there.lost) == (Exists, False)


async def test_what_is_too_much_for_the_time_is_sent_in_halves() -> None:
    """A batch that takes longer than a minute would take as long when it is sent again."""

    class Slow(Kratos):
        def batch(self, items: list[Any]) -> httpx.Response:
            sizes.append(len(items))
            answer = super().batch(items)
            if len(items) > 5:
                raise httpx.ReadTimeout("late")
            return answer

    sizes: list[int] = []
    kratos = Slow()
    results = await done(kratos, people(20))
    assert sizes == [20, 10, 5, 5, 10, 5, 5]
    assert [type(each) for each in results] == [Exists] * 20
    assert all(each.lost for each in results)
    assert len(kratos.made) == 20


async def test_what_nobody_could_recognise_is_not_sent_twice() -> None:
    kratos = Kratos(httpx.ReadError("reset"))
    with pytest.raises(TransportError):
        await done(kratos, people(20), identifier=None)  # no schema is known there
    assert len(kratos.made) == 20


@pytest.mark.parametrize(
    ("happens", "error"),
    [
        (reply(401, envelope(401)), Unauthorized),
        (httpx.ConnectError("away"), ConnectFailed),
        (reply(503, envelope(503)), ServerError),
        (reply(429, envelope(429)), OryError),
    ],
)
async def test_what_stops_the_work_is_raised_behind_the_results(happens: Any, error: type[OryError]) -> None:
    kratos = Kratos(None, *[happens] * 20)
    ory = network(kratos.wire, max_retries=0)
    object.__setattr__(ory._core.settings, "time", NoTime())
    job = ory.identities.create_many(
        people(30), batch=10, concurrency=1, identifier="email", options={"max_retries": 0}
    )
    results: list[Any] = []
    with pytest.raises(error) as stopped:
        async for each in job:
            results.append(each)
    assert [each.index for each in results] == [*range(10)]
    assert job.progress.created == 10
    assert job.pending == people(30)[10:]
    assert stopped.value.__notes__


async def test_a_batch_refused_as_a_whole_is_searched_for_the_culprit() -> None:
    class Strict(Kratos):
        def batch(self, items: list[Any]) -> httpx.Response:
            bad = any("bad" in item["create"]["traits"]["email"] for item in items)
            return reply(400, envelope(400)) if bad else super().batch(items)

    rows = people(64)
    rows[17] = rows[40] = person("bad@example.org")
    kratos = Strict()
    results = await done(kratos, rows)
    assert [each.index for each in results if isinstance(each, Rejected)] == [17, 40]
    assert len(kratos.made) == 62
    assert len(kratos.wire.requests) < 40


async def test_a_row_that_breaks_the_server_is_one_row() -> None:
    class Breaking(Kratos):
        def batch(self, items: list[Any]) -> httpx.Response:
            bad = any("bad" in item["create"]["traits"]["email"] for item in items)
            return reply(500, envelope(500)) if bad else super().batch(items)

        def one(self, body: Any) -> httpx.Response:
            return reply(500, envelope(500)) if "bad" in body["traits"]["email"] else super().one(body)

    rows = people(16)
    rows[5] = person("bad@example.org")
    results = await done(Breaking(), rows)
    assert [each.index for each in results if not isinstance(each, Created)] == [5]
    assert isinstance(results[5], Unknown)
    assert isinstance(results[5].error, ServerError)


async def test_a_server_that_breaks_at_everything_is_left_alone() -> None:
    wire = Wire(lambda request: reply(200, []) if request.method == "GET" else reply(500, envelope(500)))
    with pytest.raises(ServerError):
        await network(wire, max_retries=0).identities.create_many(people(1000), identifier="email")
    assert len(wire.requests) < 100


async def test_an_answer_that_makes_no_sense_stops_the_work() -> None:
    class Short(Kratos):
        def batch(self, items: list[Any]) -> httpx.Response:
            return reply(200, {"identities": [None]})

    with pytest.raises(OryError):
        await done(Short(), people(4))


async def test_memory_does_not_grow_with_the_rows() -> None:
    def most(count: int) -> int:
        return asyncio.run(measured(count))

    async def measured(count: int) -> int:
        kratos = Kratos()
        kratos.wire.requests = _Forgetful()

        def rows() -> Iterator[Any]:
            for number in range(count):
                yield person(f"p{number}@example.org", metadata_admin={"text": "x" * 200})

        ory = network(kratos.wire)
        kratos.made = _Forgetful()
        gc.collect()
        tracemalloc.start()
        try:
            assert (await ory.identities.create_many(rows(), identifier="email", batch=100)).created == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few, many = await asyncio.to_thread(most, 2000), await asyncio.to_thread(most, 10_000)
    assert many < few * 1.5


class _Forgetful(list[Any]):
    """A list that keeps nothing."""

    def append(self, value: Any) -> None: ...


async def test_bad_request_of_the_first_question_is_raised() -> None:
    """The schemas are asked for first: without them nobody knows what is an identifier."""
    wire = Wire(lambda _: reply(400, envelope(400)))
    with pytest.raises(BadRequest):
        await network(wire, max_retries=0).identities.create_many(people(2))
