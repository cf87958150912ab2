"""The jobs of examples/worker without a queue: what they do, and that they may be done twice."""

import json
import os
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from examples.worker.jobs import Outcome, Slice, export_identities, import_lines, plan, read, revoke_lines, stamped
from ory_async import Ory, RateLimited, ServerError, SessionInactive
from ory_async.testing import FakeOry

RUN = "0123456789abcdef"
CREATED = Outcome("created")


@pytest.fixture(params=["2024", "today"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeOry]:
    async with FakeOry(profile=request.param) as fake:
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client() as ory:
        yield ory


async def mine() -> None:
    """The lock of an export that nobody disputes."""


def person(email: str, **members: Any) -> dict[str, Any]:
    return {"schema_id": "default", "traits": {"email": email}, **members}


def people(count: int, first: int = 1) -> dict[int, dict[str, Any]]:
    return {line: person(f"p{line}@example.org") for line in range(first, first + count)}


def emails(fake: FakeOry) -> list[str]:
    return sorted(identity["traits"]["email"] for identity in fake.identities)


def test_a_file_is_cut_into_slices_without_a_gap(tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    rows = [person(f"ünï{i}@example.org") for i in range(1, 24)]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows[:22]) + "\n{broken")
    run, slices = plan(path, 10)
    assert [(part.first, part.lines) for part in slices] == [(1, 10), (11, 10), (21, 3)]
    seen: dict[int, Any] = {}
    for part in slices:
        seen |= read(path, part)
    assert seen == {**dict(enumerate(rows[:22], 1)), 23: None}
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes(path.read_bytes())
    assert plan(copy, 7)[0] == run
    copy.write_bytes(path.read_bytes() + b"\n")
    assert plan(copy, 10)[0] != run


def test_an_empty_file_has_no_slices(tmp_path: Path) -> None:
    (tmp_path / "none").touch()
    assert plan(tmp_path / "none", 10)[1] == []
    assert read(tmp_path / "none", Slice(0, 1, 10)) == {}


async def test_an_import_of_new_people_is_one_batch(fake: FakeOry, ory: Ory) -> None:
    lines = people(100)
    assert await import_lines(ory, RUN, lines) == dict.fromkeys(lines, CREATED)
    assert Counter(call.operation for call in fake.requests) == {"batchPatchIdentities": 1}
    assert emails(fake) == sorted(row["traits"]["email"] for row in lines.values())


async def test_an_import_done_twice_makes_nobody_twice(fake: FakeOry, ory: Ory) -> None:
    lines = people(20)
    first = await import_lines(ory, RUN, lines)
    assert await import_lines(ory, RUN, lines) == first
    assert len(fake.identities) == 20


async def test_an_import_that_stopped_in_the_middle_is_completed(fake: FakeOry, ory: Ory) -> None:
    lines = people(20)
    await import_lines(ory, RUN, {line: lines[line] for line in (3, 4, 20)})
    assert await import_lines(ory, RUN, lines) == dict.fromkeys(lines, CREATED)
    assert len(fake.identities) == 20


async def test_a_conflict_takes_nobody_else_along(fake: FakeOry, ory: Ory) -> None:
    """Real Kratos v1.3 reports the mates of a conflict as created, and undoes them (the profile 2024 does)."""
    there = fake.identities.add({"email": "p3@example.org"})
    lines = people(10)
    expected = dict.fromkeys(lines, CREATED) | {3: Outcome("conflict", there["id"])}
    assert await import_lines(ory, RUN, lines) == expected
    assert emails(fake) == sorted(row["traits"]["email"] for row in lines.values())


async def test_of_two_lines_with_one_address_the_first_wins(fake: FakeOry, ory: Ory) -> None:
    lines = people(4) | {5: person("p2@example.org"), 6: person("P2@example.org")}
    outcomes = await import_lines(ory, RUN, lines)
    made = fake.identities.find("p2@example.org")
    assert made is not None
    assert {line for line, outcome in outcomes.items() if outcome == CREATED} == {1, 2, 3, 4}
    assert outcomes[5] == outcomes[6] == Outcome("conflict", made["id"])
    assert made["metadata_admin"] == {"import": {"run": RUN, "line": 2}}
    assert len(fake.identities) == 4


async def test_a_line_that_does_not_fit_takes_nobody_else_along(fake: FakeOry, ory: Ory) -> None:
    lines: dict[int, Any] = people(3) | {
        4: person("no address"),
        5: None,
        6: [1],
        7: person("a@example.org", schema_id="?"),
    }
    outcomes = await import_lines(ory, RUN, lines)
    assert {line: outcome.status for line, outcome in outcomes.items()} == {
        **dict.fromkeys((1, 2, 3), "created"),
        **dict.fromkeys((4, 5, 6, 7), "invalid"),
    }
    assert len(fake.identities) == 3


@pytest.mark.parametrize("bad", [{"state": "unheard of"}, {"unheard_of": 1}])
async def test_a_batch_refused_as_a_whole_is_done_one_by_one(fake: FakeOry, ory: Ory, bad: dict[str, Any]) -> None:
    lines = people(3) | {2: person("p2@example.org", **bad)}
    outcomes = await import_lines(ory, RUN, lines)
    assert [outcomes[line].status for line in (1, 2, 3)] == ["created", "invalid", "created"]
    assert emails(fake) == ["p1@example.org", "p3@example.org"]


async def test_an_answer_that_got_lost_is_no_second_identity(fake: FakeOry, ory: Ory) -> None:
    lines = people(5)
    fake.drop("batchPatchIdentities", processed=True)
    assert await import_lines(ory, RUN, lines) == dict.fromkeys(lines, CREATED)
    assert len(fake.identities) == 5


async def test_what_people_have_in_metadata_admin_stays(fake: FakeOry, ory: Ory) -> None:
    await import_lines(ory, RUN, {7: person("a@example.org", metadata_admin={"plan": "gold"})})
    made = fake.identities.find("a@example.org")
    assert made is not None
    assert made["metadata_admin"] == {"plan": "gold", "import": {"run": RUN, "line": 7}}
    assert stamped(person("a@example.org", metadata_admin=None), RUN, 7)["metadata_admin"].keys() == {"import"}


async def test_1_08_a_rate_limit_is_waited_for(fake: FakeOry, ory: Ory) -> None:
    fake.fail("batchPatchIdentities", reset=7)
    before = fake.now()
    assert await import_lines(ory, RUN, people(2)) == dict.fromkeys((1, 2), CREATED)
    assert (fake.now() - before).total_seconds() >= 7


async def test_sessions_are_revoked_twice_without_harm(fake: FakeOry, ory: Ory) -> None:
    ann, bob = fake.identities.add_many(2)
    token = fake.login_as(ann).session_token
    lines = {
        1: ann,
        2: bob,
        3: {"id": "00000000-0000-4000-8000-000000000000"},
        4: {"id": "nobody"},
        5: None,
        6: {"id": 3},
    }
    outcomes = await revoke_lines(ory, RUN, lines)
    assert [outcomes[line].status for line in lines] == ["revoked", "none", "none", "invalid", "invalid", "invalid"]
    assert (await revoke_lines(ory, RUN, lines))[1] == Outcome("none")
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(x_session_token=token)


async def test_an_export_has_everybody_once(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    fake.identities.add_many(600)
    path = tmp_path / "all.jsonl"
    assert await export_identities(ory, path, mine) == 600
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    assert sorted(row["id"] for row in rows) == sorted(identity["id"] for identity in fake.identities)
    assert os.listdir(tmp_path) == ["all.jsonl"]
    assert path.stat().st_mode & 0o777 == 0o600


async def test_an_export_is_the_old_file_until_it_is_the_whole_new_one(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    fake.identities.add_many(600)
    path = tmp_path / "all.jsonl"
    path.write_text("old\n")
    (tmp_path / "all.jsonl.part").write_text("what a dead worker left\n")
    fake.requests.clear()
    fake.fail("listIdentities", status=500)
    with pytest.raises(ServerError):
        await export_identities(ory, path, mine)
    assert path.read_text() == "old\n"

    async def not_mine() -> None:
        raise NotImplementedError

    with pytest.raises(NotImplementedError):
        await export_identities(ory, path, not_mine)
    assert path.read_text() == "old\n"
    assert await export_identities(ory, path, mine) == 600
    assert len(path.read_text().splitlines()) == 600


async def test_1_08_an_export_waits_for_as_long_as_the_limit_says(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    fake.identities.add_many(300)
    fake.fail("listIdentities", reset=60, times=3)
    before = fake.now()
    assert await export_identities(ory, tmp_path / "all.jsonl", mine) == 300
    assert (fake.now() - before).total_seconds() >= 180
    fake.fail("listIdentities", reset=3600)
    with pytest.raises(RateLimited):
        await export_identities(ory, tmp_path / "all.jsonl", mine)
