"""`ory.identities` on Kratos v1.3.1: nothing twice after a kill, and the promises of one at a time."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from ory_async import BadRequest, Created, Exists, Ory, Rejected
from ory_async.identities import Deleted
from ory_async.identities.table import importable
from tests.identities.support import killed_and_run_again, people, person
from tests.servers.running import Server

pytestmark = pytest.mark.live("kratos")


@pytest.fixture
async def ory(kratos: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(kratos_admin=kratos.admin_url, kratos_public=kratos.public_url) as client:
        yield client


@pytest.fixture
def name() -> str:
    return f"n{secrets.token_hex(4)}-"


async def test_killed_and_run_again_it_makes_nothing_twice(ory: Ory, kratos: Server, name: str) -> None:
    await killed_and_run_again(ory, kratos.admin_url, kratos.public_url, name)


async def test_each_row_has_its_result_in_order(ory: Ory, name: str) -> None:
    rows: list[Any] = people(40, name)
    rows[3], rows[5], rows[7] = person("no address"), {"traits": {}}, person(f"{name}2@EXAMPLE.org")
    rows[11], rows[13] = person(f"{name}11@example.org", nonsense=1), person(f"{name}1@example.org")
    results = [each async for each in ory.identities.create_many(rows, find_existing=True)]
    kinds = {each.index: type(each) for each in results if not isinstance(each, Created)}
    assert kinds == {3: Rejected, 5: Rejected, 7: Exists, 11: Rejected, 13: Exists}
    assert results[7].identity_id == results[2].identity_id  # type: ignore[union-attr]
    for each in results:
        if isinstance(each, Created):
            assert (await ory.identity.get_identity(each.identity_id)).traits == each.row["traits"]
    made = [each.identity_id for each in results if isinstance(each, Created)]
    assert [type(each) async for each in ory.identities.delete_many(made)] == [Deleted] * 35
    assert (await ory.identities.delete_many(made)).missing == 35


async def test_many_at_once_are_one(ory: Ory, name: str) -> None:
    found = await asyncio.gather(*(ory.identities.get_or_create({"email": f"{name}@example.org"}) for _ in range(12)))
    assert len({identity.id for identity, _ in found}) == 1
    assert sum(created is True for _, created in found) == 1
    identity = await ory.identities.find(f"{name}@EXAMPLE.org".upper())
    assert identity is not None
    assert identity.id == found[0].identity.id


async def test_one_trait_changes_and_others_see_it(ory: Ory, name: str) -> None:
    made, _ = await ory.identities.get_or_create({"email": f"{name}@example.org", "name": "Ann"})
    calls: list[Any] = []

    def change(traits: dict[str, Any]) -> dict[str, Any]:
        calls.append(traits["name"])
        return {**traits, "name": traits["name"] + "!"}

    after = await ory.identities.update_traits(made.id, change)
    assert after.traits == {"email": f"{name}@example.org", "name": "Ann!"}
    assert after.updated_at == made.updated_at  # so traits are compared, too
    with pytest.raises(BadRequest):  # why there is no better one
        guard = [{"op": "test", "path": "/traits/name", "value": "Ann!"}]
        path = f"/admin/identities/{made.id}"
        await ory.request("PATCH", path, service="kratos", plane="admin", body=guard)
    with pytest.raises(BadRequest):
        await ory.identities.update_traits(made.id, {"nonsense": 1})
    after = await ory.identities.update_traits(made.id, lambda traits: {"email": traits["email"]})
    assert after.traits == {"email": f"{name}@example.org"}


async def test_disabled_and_signed_out(ory: Ory, name: str) -> None:
    made, _ = await ory.identities.get_or_create({"email": f"{name}@example.org"})
    for _ in range(2):
        assert (await ory.identities.disable(made.id)).state == "inactive"
    assert await ory.identities.revoke_sessions(made.id) is False


async def test_exported_and_imported_again(ory: Ory, name: str, tmp_path: Path) -> None:
    assert (await ory.identities.create_many(people(300, name))).created == 300
    count = await ory.identities.export(tmp_path / "people.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "people.jsonl").read_text().splitlines()]
    mine = [row for row in rows if row["traits"]["email"].startswith(name)]
    assert (len(rows), len(mine), len({row["id"] for row in rows})) == (count, 300, count)
    assert (await ory.identities.delete_many(mine)).deleted == 300
    summary = await ory.identities.create_many(importable(row) for row in mine)
    assert summary.raise_for_failures().created == 300
