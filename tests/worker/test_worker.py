"""Workers on a real redis-server, Ory in a process of its own. One worker dies in the middle: nothing is lost, nothing
doubled."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from examples.worker import progress as notes
from examples.worker.jobs import Outcome, plan
from examples.worker.progress import PAUSE, Run, begin_pause, pause_over
from ory_async import Ory, SessionInactive
from tests.support.waiting import PATIENCE
from tests.support.workers import SLICE, SOON, Fake, Workers, fake_ory, until, workers

pytestmark = pytest.mark.tools

LINES = 200
LATER = r"PATCH /admin/identities .*p(4[1-9]|[5-9]\d|\d{3})@"
"""Batches of lines beyond 40: all but those of the first two slices."""


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_ory() as fake:
        yield fake


@pytest.fixture
async def ory(fake: Fake) -> AsyncIterator[Ory]:
    async with Ory.network(fake.url) as ory:
        yield ory


@pytest.fixture
async def queue(fake: Fake, tmp_path: Path) -> AsyncIterator[Workers]:
    """Nobody is taken for dead by chance."""
    async with workers(tmp_path, {"ORY_PROJECT_URL": fake.url}) as queue:
        yield queue


@pytest.fixture
async def hasty(fake: Fake, tmp_path: Path) -> AsyncIterator[Workers]:
    """Who is silent for two seconds is taken for dead: jobs may be done twice."""
    async with workers(tmp_path, {"ORY_PROJECT_URL": fake.url}, SOON) as queue:
        queue.schedule()
        yield queue


def person(line: int) -> dict[str, Any]:
    return {"schema_id": "default", "traits": {"email": f"p{line}@example.org"}}


def written(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


def run_of(queue: Workers, work: str, path: Path) -> Run:
    return Run(queue.redis, work, plan(path, SLICE)[0], SLICE)


async def until_slices(run: Run, least: int) -> None:
    async def so_many() -> bool:
        return (await run.progress()).done >= least

    await until(so_many, f"{least} slices are done")


async def until_waiting(fake: Fake, least: int) -> None:
    async def so_many() -> bool:
        return bool(fake("waiting") >= least)

    await until(so_many, f"{least} requests are held back")


async def holder(ory: Ory, email: str) -> str:
    (found,) = (await ory.identity.list_identities(credentials_identifier=email)).items
    return found.id


async def everybody(ory: Ory) -> list[str]:
    return sorted([identity.traits["email"] async for identity in ory.identity.list_identities(page_size=500)])


async def test_3_04_an_import_survives_the_death_of_a_worker(
    fake: Fake, ory: Ory, hasty: Workers, tmp_path: Path
) -> None:
    queue = hasty
    there = fake("add", {"email": "p33@example.org"})
    rows: list[Any] = [person(line) for line in range(1, LINES + 1)]
    rows[49], rows[149] = person(45), person(7)  # the address of a line of the same slice, and of another
    rows[99] = {"schema_id": "default", "traits": {"email": "no address"}}
    path = written(tmp_path / "people.jsonl", rows)
    run = run_of(queue, "import", path)
    fake("hold", LATER)
    doomed, _ = await queue.two()

    await queue.send("start", "import", str(path))
    await until_slices(run, 2)
    await queue.kill(doomed, "do_slice")
    assert (await run.progress()).done < LINES // SLICE
    fake("release")
    await until_slices(run, LINES // SLICE)
    await queue.idle()

    progress = await run.progress()
    assert progress.finished
    assert progress.failed == {}
    assert progress.counts == {"created": LINES - 4, "conflict": 3, "invalid": 1}
    # Of the lines 7 and 150, which are far apart, one came first.
    (late,) = {7, 150} & progress.problems.keys()
    assert progress.problems.keys() == {33, 50, 100, late}
    assert progress.problems[33] == Outcome("conflict", there["id"])
    assert progress.problems[50] == Outcome("conflict", await holder(ory, "p45@example.org"))
    assert progress.problems[late] == Outcome("conflict", await holder(ory, "p7@example.org"))
    assert progress.problems[100].status == "invalid"
    assert await everybody(ory) == sorted(f"p{n}@example.org" for n in range(1, LINES + 1) if n not in (50, 100, 150))

    # Once more: what is done is not done again.
    asked = fake("count", "batchPatchIdentities")
    await queue.send("start", "import", str(path))
    await queue.idle()
    assert fake("count", "batchPatchIdentities") == asked


async def test_1_08_a_rate_limit_in_the_middle_makes_all_workers_pause(
    fake: Fake, ory: Ory, queue: Workers, tmp_path: Path
) -> None:
    path = written(tmp_path / "people.jsonl", [person(line) for line in range(1, LINES + 1)])
    run = run_of(queue, "import", path)
    fake("hold", LATER)
    await queue.two()
    await queue.send("start", "import", str(path))
    await until_slices(run, 2)
    fake("fail", "batchPatchIdentities", status=429, reset=1, times=4)  # longer than a job waits by itself
    fake("fail", "batchPatchIdentities", status=503)
    fake("drop", "batchPatchIdentities", processed=True)
    await queue.redis.config_set("notify-keyspace-events", "K$")
    async with queue.redis.pubsub() as told, asyncio.timeout(PATIENCE):
        await told.subscribe(f"__keyspace@0__:{PAUSE}")
        fake("release")
        while await told.get_message(ignore_subscribe_messages=True, timeout=None) is None:
            pass  # the workers pause
    await until_slices(run, LINES // SLICE)
    assert (await run.progress()).counts == {"created": LINES}
    assert (await run.progress()).failed == {}
    assert await everybody(ory) == sorted(f"p{n}@example.org" for n in range(1, LINES + 1))


async def test_3_04_an_export_survives_the_death_of_its_worker(
    fake: Fake, ory: Ory, queue: Workers, tmp_path: Path
) -> None:
    ids = sorted(identity["id"] for identity in fake("add_many", 1500))
    path = written(tmp_path / "all.jsonl", ["of yesterday"])
    fake("hold", "GET /admin/identities ", after=3)
    doomed = queue.start()
    await doomed.listens()
    id = await queue.send("export", str(path))
    await until_waiting(fake, 1)  # in the middle
    dead = await queue.kill(doomed, "export")
    assert json.loads(path.read_text()) == "of yesterday"
    assert fake("count", "listIdentities") == 3
    fake("release", served=False)

    fake("hold", "GET /admin/identities ", after=2)
    names = [await each.listens() for each in (queue.start(), queue.start())]
    await queue.bury(dead)
    await until_waiting(fake, 1)
    async with queue.redis.monitor() as seen, asyncio.timeout(PATIENCE):
        await queue.age(*names)  # it takes so long that the job is given to another
        async for each in seen.listen():
            if each["command"].startswith("SET exporting:"):
                break  # which sees that somebody is at it
    fake("release")

    async def finished() -> bool:
        return await queue.redis.exists(f"export:{id}") == 1

    await until(finished, "the export is done")
    await queue.idle()
    assert sorted(json.loads(line)["id"] for line in path.read_text().splitlines()) == ids
    assert not path.with_name("all.jsonl.part").exists()
    assert fake("count", "listIdentities") == 3 + 6  # one worker wrote it, the other stood by


async def test_3_04_a_revocation_survives_the_death_of_a_worker(
    fake: Fake, ory: Ory, queue: Workers, tmp_path: Path
) -> None:
    people = fake("add_many", LINES)
    tokens = [fake("login_as", each["id"])[0] for each in people]
    stranger = fake("login_as", fake("add")["id"])[0]
    path = written(tmp_path / "ids.jsonl", [{"id": each["id"]} for each in people])
    run = run_of(queue, "revoke", path)
    first = "|".join(each["id"] for each in people[:SLICE])
    fake("hold", f"DELETE /admin/identities/(?!{first})")
    doomed, _ = await queue.two()
    await queue.send("start", "revoke", str(path))
    await until_slices(run, 1)
    await queue.bury(await queue.kill(doomed, "do_slice"))
    fake("release")
    await until_slices(run, LINES // SLICE)
    progress = await run.progress()
    # What the dead worker had revoked has no session any more.
    assert progress.counts["revoked"] + progress.counts.get("none", 0) == LINES
    assert progress.problems == progress.failed == {}
    left = [session.id async for session in ory.identity.list_sessions(active=True, page_size=500)]
    assert left == [(await ory.frontend.to_session(x_session_token=stranger)).id]
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(x_session_token=tokens[0])


async def test_3_04_workers_end_gracefully(fake: Fake, ory: Ory, queue: Workers, tmp_path: Path) -> None:
    lines, slices = 4 * LINES, 4 * LINES // SLICE
    path = written(tmp_path / "people.jsonl", [person(line) for line in range(1, lines + 1)])
    run = run_of(queue, "import", path)
    fake("hold", LATER)
    both = await queue.two()
    names = [await each.listens() for each in both]
    await queue.send("start", "import", str(path))
    await until_slices(run, 2)
    await until_waiting(fake, 4)  # two jobs of each
    for each in both:
        each.terminate()
    for each in both:
        await each.stops()
    fake("release")
    assert [each.ended() for each in both] == [0, 0]
    done = (await run.progress()).done
    assert done < slices
    # What they had begun they ended.
    assert fake("count", "batchPatchIdentities") == done
    await queue.bury(*names)  # what they had taken and not begun
    queue.start()
    await until_slices(run, slices)
    assert fake("count", "batchPatchIdentities") == slices
    assert (await run.progress()).counts == {"created": lines}
    assert await everybody(ory) == sorted(f"p{n}@example.org" for n in range(1, lines + 1))


async def test_3_04_an_idle_worker_ends_gracefully(queue: Workers) -> None:
    worker = queue.start()
    await worker.listens()
    worker.terminate()
    assert worker.ended() == 0


async def test_what_failed_is_done_at_the_next_start(fake: Fake, ory: Ory, queue: Workers, tmp_path: Path) -> None:
    path = written(tmp_path / "people.jsonl", [person(line) for line in range(1, 2 * SLICE + 1)])
    run = run_of(queue, "import", path)
    fake("fail", "batchPatchIdentities", status=403)
    queue.start()
    await queue.send("start", "import", str(path))
    await until_slices(run, 1)
    await queue.idle()
    progress = await run.progress()
    assert not progress.finished
    assert [*progress.failed.values()] == ["Forbidden"]
    await queue.send("start", "import", str(path))
    await until_slices(run, 2)
    assert (await run.progress()).failed == {}
    assert await everybody(ory) == sorted(f"p{n}@example.org" for n in range(1, 2 * SLICE + 1))


async def test_a_slice_that_is_done_says_nothing_of_a_longer_one(queue: Workers) -> None:
    short, long = Run(queue.redis, "import", "x", 20), Run(queue.redis, "import", "x", 100)
    await short.done(1, {1: Outcome("created"), 2: Outcome("conflict", "id")})
    assert await short.is_done(1)
    assert not await long.is_done(1)
    await short.done(1, {1: Outcome("created"), 2: Outcome("conflict", "id")})
    await short.failed(21, KeyError())
    progress = await short.progress()
    assert progress.counts == {"created": 1, "conflict": 1}
    assert progress.problems == {2: Outcome("conflict", "id")}
    assert progress.failed == {21: "KeyError"}
    await short.planned(3)
    assert await short.done(21, {21: Outcome("created")}) == (2, 3)
    assert (await short.progress()).failed == {}


async def test_1_08_the_longer_pause_counts(queue: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await queue.redis.delete(PAUSE)  # it has passed

    monkeypatch.setattr(notes, "asyncio", SimpleNamespace(sleep=sleep))
    await begin_pause(queue.redis, 2 * PATIENCE)
    await begin_pause(queue.redis, 1)
    await pause_over(queue.redis)
    (waited,) = waits
    assert PATIENCE < waited <= 2 * PATIENCE * 1.25
    await pause_over(queue.redis)
    assert waits == [waited]
