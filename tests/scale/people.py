"""Identities: in and out, beside a loop by hand and other clients, and with a database in trouble."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from ory_async import Ory, OryError
from tests.scale.table import PEOPLE, Measured, Table
from tests.servers.postgres import Postgres
from tests.servers.running import Server

PEERS = Path(__file__).with_name("peers.py")
DATABASE = "kratos"


def people(count: int, name: str) -> Iterator[dict[str, Any]]:
    for number in range(count):
        yield {"schema_id": "default", "traits": {"email": f"{name}{number}@example.org"}}


def wrong(postgres: Postgres, count: int, name: str) -> int:
    """Rows that are missing or there twice."""
    rows, distinct = map(int, postgres.sql(PEOPLE.format(name), DATABASE).split("|"))
    return abs(count - distinct) + (rows - distinct)


async def in_and_out(ory: Ory, postgres: Postgres, table: Table, count: int, folder: Path) -> None:
    for concurrency in (1, 2, 4):
        name, share = f"c{concurrency}-", count // 5
        with table.measured(f"create_many, concurrency {concurrency}", share) as line:
            await ory.identities.create_many(people(share, name), concurrency=concurrency)
            line.stop()
            line.wrong = wrong(postgres, share, name)
    tracemalloc.start()
    with table.measured("create_many", count) as line:
        (await ory.identities.create_many(people(count, "in-"))).raise_for_failures()
        line.note = f"at most {tracemalloc.get_traced_memory()[1] / 2**20:.0f} MiB of Python objects"
        line.stop()
        line.wrong = wrong(postgres, count, "in-")
    tracemalloc.stop()
    with table.measured("create_many, all of them there", count // 5) as line:
        summary = await ory.identities.create_many(people(count // 5, "in-"))
        line.wrong, line.note = count // 5 - summary.exists, str(summary)
    total = int(postgres.sql("select count(*) from identities", DATABASE))
    for suffix in (".jsonl", ".csv"):
        with table.measured(f"export{suffix}", total) as line:
            path = folder / f"people{suffix}"
            await ory.identities.export(path)
            with path.open() as file:
                line.stop()
                line.wrong = total - sum(1 for _ in file) + (suffix == ".csv")


async def beside(ory: Ory, server: Server, table: Table, count: int, python: Path | None, folder: Path) -> None:
    """Import beside a loop by hand (rounds take turns), import and export beside other clients."""
    ours, hand = list[float](), list[float]()
    for number in range(3):
        started = perf_counter()
        await _by_hand(ory, count, f"hand{number}-")
        hand.append(perf_counter() - started)
        started = perf_counter()
        await ory.identities.create_many(people(count, f"ours{number}-"))
        ours.append(perf_counter() - started)
    table.add(Measured("a loop of batch_patch_identities (500 rows, 2 at once)", count, median(hand)))
    ratio = sum(hand) / sum(ours)
    table.add(Measured("create_many beside it", count, median(ours), note=f"{ratio:.2f} of its rows per second"))
    if python is None:
        return
    for which, name in (("official", "ory-client"), ("async", "exp-ory-kratos-client-async")):
        made = _peer(python, which, "import", server.admin_url, count, f"{which}-")
        with table.measured(f"create_many beside {name}", count) as line:
            await ory.identities.create_many(people(count, f"beside-{which}-"))
        ratio = made["seconds"] / line.seconds
        note = made.get("refused") or f"create_many is {ratio:.2f} times as fast"
        table.add(Measured(f"import by {name}", made["rows"], made["seconds"], note=note))
        read = _peer(python, which, "export", server.admin_url, 0, "")
        with table.measured("export.jsonl beside it", read["rows"]) as line:
            await ory.identities.export(folder / "again.jsonl")
        ratio = read["seconds"] / line.seconds
        table.add(
            Measured(f"export by {name}", read["rows"], read["seconds"], note=f"ours is {ratio:.2f} times as fast")
        )


async def _by_hand(ory: Ory, count: int, name: str) -> None:
    rows = [{"create": row} for row in people(count, name)]
    left = iter(range(0, count, 500))

    async def worker() -> None:
        for start in left:
            body = {"identities": rows[start : start + 500]}
            await ory.identity.batch_patch_identities(body, options={"timeout": 60})

    await asyncio.gather(worker(), worker())


def _peer(python: Path, *arguments: object) -> Any:
    done = subprocess.run([python, PEERS, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr[-2000:], file=sys.stderr)
        raise SystemExit("a peer failed")
    return json.loads(done.stdout)


async def in_trouble(ory: Ory, postgres: Postgres, table: Table, count: int) -> None:
    """An import while the database is restarted, locked, or has no connection left; run again until it goes through."""
    for trouble, name in ((_restarted, "restart-"), (_locked, "lock-"), (_crowded, "crowd-")):
        again, stopped = 0, ""
        with table.measured(f"create_many, {trouble.__doc__}", count) as line:
            happening = asyncio.create_task(trouble(postgres))
            while True:
                try:
                    summary = await ory.identities.create_many(people(count, name))
                except OryError as error:
                    again, stopped = again + 1, type(error).__name__
                    await asyncio.sleep(2)
                    continue
                if not summary.rejected and not summary.unknown:
                    break
                again += 1
            await happening
            line.stop()
            line.wrong = wrong(postgres, count, name)
            line.note = f"{summary}; run again {again} times" + (f" ({stopped})" if stopped else "")


async def _restarted(postgres: Postgres) -> None:
    """the database restarted in the middle"""
    await asyncio.sleep(2)
    await asyncio.to_thread(postgres.stop)
    await asyncio.sleep(3)
    await asyncio.to_thread(postgres.start)


async def _locked(postgres: Postgres) -> None:
    """12 s locked"""
    await asyncio.sleep(2)
    await asyncio.to_thread(postgres.lock("identities", DATABASE, 12).wait)


async def _crowded(postgres: Postgres) -> None:
    """out of connections"""
    await asyncio.sleep(2)
    await asyncio.to_thread(postgres.sql, "alter database kratos connection limit 0", "postgres")
    cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kratos'"
    await asyncio.to_thread(postgres.sql, cut, "postgres")
    await asyncio.sleep(6)
    await asyncio.to_thread(postgres.sql, "alter database kratos connection limit -1", "postgres")
