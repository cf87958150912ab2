"""What the tests of many identities share."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from pathlib import Path
from typing import Any

from ory_async import Created, Exists, Ory, Rejected

ROOT = Path(__file__).parents[2]


def person(email: str, **members: Any) -> dict[str, Any]:
    return {"schema_id": "default", "traits": {"email": email}, **members}


def people(count: int, name: str = "p") -> list[dict[str, Any]]:
    return [person(f"{name}{number}@example.org") for number in range(count)]


async def killed_and_run_again(ory: Ory, admin: str, public: str, name: str) -> None:
    """500 rows, one of them taken and one invalid; SIGKILL in the middle, and once more."""
    taken = f"{name}-taken@example.org"
    await ory.identity.create_identity(person(taken))
    before = Counter([each.traits["email"] async for each in ory.identity.list_identities()])
    rows = people(500, name)
    rows[100], rows[400] = person(taken), person("no address")

    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.identities.importer", admin, public, cwd=ROOT, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(json.dumps(row) + "\n" for row in rows).encode())
    process.stdin.write_eof()
    seen = [(await process.stdout.readline()).decode().strip() for _ in range(150)]
    process.kill()
    await process.communicate()
    assert Counter(seen) == {"Created": 149, "Exists": 1}

    results = [each async for each in ory.identities.create_many(rows, batch=25)]
    assert [each.index for each in results] == [*range(500)]
    assert [type(each) for each in results[:150]] == [Exists] * 150
    assert isinstance(results[400], Rejected)
    kinds = Counter(type(each) for each in results)
    assert kinds[Rejected] == 1
    assert kinds[Created] + kinds[Exists] == 499
    assert kinds[Created] > 0

    after = Counter([each.traits["email"] async for each in ory.identity.list_identities()])
    new = after - before
    assert new.total() == len(new) == 498
    assert {*new} == {row["traits"]["email"] for row in rows} - {taken, "no address"}
