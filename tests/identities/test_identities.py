"""`ory.identities`: found, made once, changed trait by trait, disabled; exported and deleted by the dozen."""

from __future__ import annotations

import asyncio
import csv
import json
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import (
    BadRequest,
    ConfigurationError,
    Conflict,
    ConnectFailed,
    InvalidArgument,
    NotFound,
    Ory,
    OryError,
    Rejected,
    ServerError,
    SessionInactive,
    TransportError,
)
from ory_async.identities import Deleted, Missing
from ory_async.testing import FakeOry
from tests.identities.support import people, person
from tests.support.stubs import Wire, envelope, network, reply

NAME = {"email": "ann@example.org", "name": {"first": "Ann", "last": "Lee"}}


@pytest.fixture(params=["next", "today", "2024"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeOry]:
    async with FakeOry(profile=request.param) as fake:
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client(max_retries=0) as ory:
        yield ory


# -- found


async def test_3_13_by_identifier(fake: FakeOry, ory: Ory) -> None:
    ann = fake.identities.add({"email": "ann+x@example.org"})
    found = await ory.identities.find("ann+x@example.org")
    assert found is not None
    assert found.id == ann["id"]
    assert await ory.identities.find("bob@example.org") is None
    for bad in ("", None, 7):
        with pytest.raises(InvalidArgument):
            await ory.identities.find(bad)  # type: ignore[arg-type]


async def test_3_13_the_address_is_sent_whole_and_several_holders_are_an_error() -> None:
    found: list[Any] = []
    wire = Wire(lambda _: reply(200, found))
    ory = network(wire)
    assert await ory.identities.find("a+b@example.org") is None
    assert wire.only.url.query.decode().split("&")[1] == "credentials_identifier=a%2Bb%40example.org"
    found += [{"id": "1", "traits": {}}, {"id": "2", "traits": {}}]
    with pytest.raises(OryError):
        await ory.identities.find("a+b@example.org")


async def test_by_external_id() -> None:
    async with FakeOry() as fake, fake.client(max_retries=0) as ory:
        made = await ory.identity.create_identity(person("ann@example.org", external_id="a/1"))
        found = await ory.identities.by_external_id("a/1")
        assert found is not None
        assert found.id == made.id
        assert await ory.identities.by_external_id("a/2") is None


async def test_a_server_that_knows_no_external_ids_is_no_answer() -> None:
    async with FakeOry(profile="2024") as fake, fake.client(max_retries=0) as ory:
        with pytest.raises(NotFound):
            await ory.identities.by_external_id("a/1")


# -- made once


async def test_get_or_create(fake: FakeOry, ory: Ory) -> None:
    first, created = await ory.identities.get_or_create({"email": "ann@example.org"}, metadata_admin={"from": "test"})
    assert created is True
    again, created = await ory.identities.get_or_create({"email": "Ann@example.org"}, schema_id="default")
    assert (again.id, created) == (first.id, False)
    assert first.metadata_admin == {"from": "test"}
    with pytest.raises(ConfigurationError):
        await ory.identities.get_or_create({"name": {"first": "Ann"}})
    with pytest.raises(BadRequest):
        await ory.identities.get_or_create({"email": "no address"})


async def test_many_at_once_are_one(fake: FakeOry, ory: Ory) -> None:
    found = await asyncio.gather(*(ory.identities.get_or_create({"email": "ann@example.org"}) for _ in range(20)))
    assert len({identity.id for identity, _ in found}) == 1
    assert sum(created is True for _, created in found) == 1
    assert len(fake.identities) == 1


@pytest.mark.parametrize("processed", [True, False])
async def test_a_lost_answer_makes_no_second(fake: FakeOry, ory: Ory, processed: bool) -> None:
    transport, lost = fake.transport(), 0

    async def handle(request: httpx.Request) -> httpx.Response:
        nonlocal lost
        if request.method == "POST" and not lost:
            lost += 1
            if processed:
                await (await transport.handle_async_request(request)).aread()
            raise httpx.ReadError("reset")
        return await transport.handle_async_request(request)

    client = network(Wire(handle), max_retries=0)
    identity, created = await client.identities.get_or_create({"email": "ann@example.org"}, identifier="email")
    assert created is (None if processed else True)
    assert [each["id"] for each in fake.identities] == [identity.id]


async def test_what_else_is_taken_is_a_conflict() -> None:
    async with FakeOry() as fake, fake.client(max_retries=0) as ory:
        ann = await ory.identity.create_identity(person("ann@example.org", external_id="1"))
        found, created = await ory.identities.get_or_create({"email": "bob@example.org"}, external_id="1")
        assert (found.id, created) == (ann.id, False)
        wire = Wire(lambda request: reply(200, []) if request.method == "GET" else reply(409, envelope(409)))
        with pytest.raises(Conflict):
            await network(wire).identities.get_or_create({"email": "a@example.org"}, identifier="email")


@pytest.mark.parametrize(
    ("happens", "error", "writes"),
    [(httpx.ConnectError("away"), ConnectFailed, 1), (httpx.ReadError("reset"), TransportError, 3),
     (reply(500, envelope(500)), ServerError, 3)],
)  # fmt: skip
async def test_a_server_in_trouble_is_tried_three_times(happens: Any, error: type[OryError], writes: int) -> None:
    seen = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal seen
        if request.method == "GET":
            return reply(200, [])
        seen += 1
        if isinstance(happens, Exception):
            raise happens
        return reply(500, envelope(500))

    with pytest.raises(error):
        await network(Wire(handler), max_retries=0).identities.get_or_create({"email": "a@x.org"}, identifier="email")
    assert seen == writes


# -- changed


async def test_one_trait_changes_and_no_other(fake: FakeOry, ory: Ory) -> None:
    ann = fake.identities.add(NAME)
    after = await ory.identities.update_traits(ann["id"], {"name": {"first": "Anna"}})
    assert after.traits == {"email": "ann@example.org", "name": {"first": "Anna", "last": "Lee"}}
    sent = json.loads(next(each for each in fake.requests if each.method == "PATCH").body)
    assert sent == [{"op": "add", "path": "/traits/name/first", "value": "Anna"}]
    before = len(fake.requests)
    assert (await ory.identities.update_traits(ann["id"], {"name": {"first": "Anna"}})).traits == after.traits
    assert [each.method for each in fake.requests[before:]] == ["GET"]
    with pytest.raises(BadRequest):
        await ory.identities.update_traits(ann["id"], {"email": None})
    with pytest.raises(NotFound):
        await ory.identities.update_traits("00000000-0000-0000-0000-000000000000", {"email": "x@example.org"})


async def test_a_function_sees_what_others_wrote(fake: FakeOry, ory: Ory) -> None:
    """Between reading and writing somebody else changes the same trait: the function is called again."""
    ann = fake.identities.add(NAME)
    calls: list[str] = []

    def longer(traits: dict[str, Any]) -> None:
        calls.append(traits["name"]["first"])
        traits["name"]["first"] += "!"

    transport = fake.transport()

    async def handle(request: httpx.Request) -> httpx.Response:
        answer = await transport.handle_async_request(request)
        if len(seen) == 0:
            await ory.identity.patch_identity(
                ann["id"], [{"op": "replace", "path": "/traits/name/first", "value": "Eve"}]
            )
        seen.append(request)
        return answer

    seen: list[httpx.Request] = []
    after = await network(Wire(handle)).identities.update_traits(ann["id"], longer)
    assert calls == ["Ann", "Eve"]
    assert after.traits["name"] == {"first": "Eve!", "last": "Lee"}


# -- disabled


async def test_disabled_and_signed_out(fake: FakeOry, ory: Ory) -> None:
    ann = fake.identities.add(NAME)
    token = fake.login_as(ann).session_token
    for _ in range(2):
        assert (await ory.identities.disable(ann["id"])).state == "inactive"
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(x_session_token=token)
    with pytest.raises(NotFound):
        await ory.identities.disable("00000000-0000-0000-0000-000000000000")


async def test_what_stands_in_the_way_is_said_and_the_sessions_are_ended() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        refused = {"error": {"code": 400, "message": "malformed", "reason": "traits do not fit"}}
        return reply(400, refused) if request.method == "PATCH" else reply(204)

    wire = Wire(handler)
    with pytest.raises(BadRequest) as refused:
        await network(wire).identities.disable("1")
    assert [request.method for request in wire.requests] == ["PATCH", "DELETE"]
    assert "traits do not fit" in refused.value.__notes__[0]


async def test_sessions_of_one_identity(fake: FakeOry, ory: Ory) -> None:
    ann = fake.identities.add(NAME)
    fake.login_as(ann)
    assert await ory.identities.revoke_sessions(ann["id"]) is True
    assert await ory.identities.revoke_sessions(ann["id"]) is False


# -- many


async def test_deleted_by_the_dozen(fake: FakeOry, ory: Ory) -> None:
    made = fake.identities.add_many(33)
    ids: list[Any] = [each["id"] for each in made]
    ids[5] = made[5]
    ids.insert(7, "00000000-0000-0000-0000-000000000000")
    ids.insert(9, 7)
    ids.append(ids[0])
    results = [each async for each in ory.identities.delete_many(ids, concurrency=3)]
    assert [each.index for each in results] == [*range(36)]
    assert {each.index: type(each) for each in results if not isinstance(each, Deleted)} == {
        7: Missing, 9: Rejected, 35: Missing,
    }  # fmt: skip
    assert len(fake.identities) == 0
    assert (await ory.identities.delete_many([])).counts == {}


async def test_exported_as_json_lines_and_imported_again(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    from ory_async.identities.table import importable

    fake.identities.add_many(700)
    path = tmp_path / "people.jsonl"
    path.write_text("of yesterday")
    export = ory.identities.export(path, page_size=100)
    assert export.progress.done == 0
    assert await export == 700 == export.progress.done
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    assert {row["id"] for row in rows} == {each["id"] for each in fake.identities}
    assert [row async for row in ory.identities.export(page_size=300)] == rows
    async with FakeOry() as other, other.client() as target:
        summary = await target.identities.create_many(importable(row) for row in rows)
        assert summary.raise_for_failures().created == 700
        assert sorted(each["traits"]["email"] for each in other.identities) == sorted(
            row["traits"]["email"] for row in rows
        )


async def test_exported_as_a_table(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    ann = fake.identities.add(NAME)
    fake.identities.add({"email": 'b,"c"@example.org'.replace(',"c"', "")})
    path = tmp_path / "people.csv"
    assert await ory.identities.export(path) == 2
    with path.open(newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows[ann["id"]]["traits.email"] == "ann@example.org"
    assert (rows[ann["id"]]["traits.name.first"], rows[ann["id"]]["external_id"]) == ("Ann", "")
    assert await ory.identities.export(tmp_path / "p", format="csv", fields=["traits.name", "id"]) == 2
    with (tmp_path / "p").open(newline="") as file:
        head, *lines = csv.reader(file)
    assert head == ["traits.name", "id"]
    assert ['{"first": "Ann", "last": "Lee"}', ann["id"]] in lines


async def test_an_export_that_fails_leaves_the_old_file(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    fake.identities.add_many(20)
    path = tmp_path / "people.jsonl"
    path.write_text("of yesterday")
    fake.fail("listIdentities", status=500, after=1) if "after" in FakeOry.fail.__annotations__ else fake.fail(
        "listIdentities", status=500
    )
    with pytest.raises(ServerError):
        await ory.identities.export(path, page_size=10)
    assert path.read_text() == "of yesterday"
    assert await ory.identities.export(path, page_size=10) == 20


async def test_where_to_and_in_which_form(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    for path, format in ((tmp_path / "people", None), (tmp_path / "people.xml", None), (tmp_path / "p.csv", "xml")):
        with pytest.raises(InvalidArgument):
            ory.identities.export(path, format=format)
    with pytest.raises(InvalidArgument):
        await ory.identities.export()
    with pytest.raises(InvalidArgument):
        ory.identities.export(page_size=0)
    async with Ory.self_hosted(kratos_admin=fake.url, transport=fake.transport()) as admin:
        with pytest.raises(ConfigurationError):
            await admin.identities.export(tmp_path / "people.csv")
        assert await admin.identities.export(tmp_path / "people.csv", fields=["id"]) == 0


async def test_many_rows_in_little_memory(fake: FakeOry, ory: Ory, tmp_path: Path) -> None:
    import tracemalloc

    async def most(pages: int) -> int:
        left = pages

        def handler(request: httpx.Request) -> httpx.Response:
            nonlocal left
            left -= 1
            link = f'</admin/identities?page_token={left}>; rel="next"' if left else ""
            return reply(
                200, [{"id": f"{left}-{n}", "traits": {"text": "x" * 500}} for n in range(250)], {"link": link}
            )

        wire = Wire(handler)
        tracemalloc.start()
        try:
            assert await network(wire).identities.export(tmp_path / f"{pages}.jsonl") == 250 * pages
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert people(1)
    assert await most(40) < await most(8) * 1.5
