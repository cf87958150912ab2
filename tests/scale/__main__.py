"""`make scale`: many rows on Kratos, Hydra and Keto with a PostgreSQL of their own; the table is for docs/scale.md.

`python -m tests.scale [FACTOR]`: 1 is 50,000 identities, 20,000 sessions, 100,000 relations and 5,000 clients.
"""

from __future__ import annotations

import asyncio
import os
import platform
import subprocess
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ory_async import Ory
from tests.scale import others, people
from tests.scale.table import Table
from tests.servers.postgres import Postgres, cluster
from tests.servers.running import Server, start

CACHE = Path(os.environ.get("ORY_ASYNC_CACHE", Path.home() / ".cache" / "ory-async")) / "scale"
CLIENTS = ("ory-client==1.22.87", "exp-ory-kratos-client-async==25.4.0")
BCRYPT = {"hashers": {"bcrypt": {"cost": 12}}}


def peers() -> Path | None:
    """The interpreter of the other clients; None where they cannot be installed."""
    python, stamp = CACHE / "bin" / "python", CACHE / "stamp"
    if stamp.exists() and stamp.read_text() == str(CLIENTS):
        return python
    subprocess.run([sys.executable, "-m", "venv", CACHE], check=True)
    done = subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *CLIENTS], check=False)
    if done.returncode:
        print("the other clients cannot be installed: they are left out", file=sys.stderr)
        return None
    stamp.write_text(str(CLIENTS))
    return python


async def run(factor: float, postgres: Postgres, servers: dict[str, Server], bcrypt: Server, folder: Path) -> Table:
    table, python = Table(), peers()
    urls = {f"{name}_{plane}": url for name, server in servers.items() for plane, url in server.urls.items()}
    print(table.head(), flush=True)
    hashing = {f"kratos_{plane}": url for plane, url in bcrypt.urls.items()}
    async with Ory.self_hosted(**urls, timeout=60) as ory, Ory.self_hosted(**hashing) as slow:
        await people.in_and_out(ory, postgres, table, int(50_000 * factor), folder)
        await people.beside(ory, servers["kratos"], table, int(10_000 * factor), python, folder)
        await others.relations(ory, postgres, table, int(100_000 * factor))
        await others.clients(ory, postgres, table, int(5_000 * factor))
        await others.plain_passwords(slow, table)
        await others.sessions(ory, postgres, table, int(20_000 * factor))
        await people.in_trouble(ory, postgres, table, int(10_000 * factor))
    return table


def main(factor: float = 1.0) -> int:
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    with TemporaryDirectory() as temporary, cluster() as postgres, ExitStack() as stack:
        names = ("kratos", "hydra", "keto")
        servers = {name: stack.enter_context(start(name, dsn=postgres.database(name))) for name in names}
        bcrypt = stack.enter_context(start("kratos", BCRYPT, dsn=postgres.database("bcrypt")))
        version = postgres.sql("show server_version", "postgres").split()[0]
        print(f"{datetime.now(UTC):%Y-%m-%d}, {machine}, PostgreSQL {version}; size {factor:g}\n", flush=True)
        table = asyncio.run(run(factor, postgres, servers, bcrypt, Path(temporary)))
    for line in table.wrong:
        print(f"WRONG: {line.work}: {line.wrong}", file=sys.stderr)
    return 1 if table.wrong else 0


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:])))
