"""A PostgreSQL of our own for real servers: a cluster in a temporary folder, on a free port of 127.0.0.1.

`with cluster() as postgres: …; start("kratos", dsn=postgres.database("kratos"))`. It can be stopped, started and locked
while servers run. The programs are those of Debian's package postgresql, or where POSTGRES_BIN says.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.ports import own_port

DEBIAN = Path("/usr/lib/postgresql")
DATA_CHECKED = ("--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-instructions")


class NoPostgres(Exception):
    """There is no PostgreSQL on this machine."""


def programs() -> Path:
    """The folder of initdb, pg_ctl and psql."""
    newest = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3].split(".")[0]))
    found = os.environ.get("POSTGRES_BIN") or (str(newest[-1].parent) if newest else None)
    if found is None:
        on_path = shutil.which("initdb")
        if on_path is None:
            raise NoPostgres("PostgreSQL is not installed. Debian, Ubuntu: apt-get install postgresql")
        found = str(Path(on_path).parent)
    return Path(found)


class Postgres:
    """A running cluster."""

    def __init__(self, folder: Path, port: int, settings: Sequence[str]) -> None:
        self._bin, self._data, self._log, self.port = programs(), folder / "data", folder / "log.txt", port
        # initdb and postgres refuse to run as root.
        self._user = "postgres" if os.geteuid() == 0 else None
        if self._user is not None:
            shutil.chown(folder, pwd.getpwnam(self._user).pw_uid)
        options = (f"port={port}", "listen_addresses=127.0.0.1", "unix_socket_directories=", *settings)
        self._options = " ".join(f"-c {option}" for option in options)
        self._run("initdb", "-D", str(self._data), *DATA_CHECKED)

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        self._run("pg_ctl", "-D", str(self._data), "-l", str(self._log), "-w", "-o", self._options, "start")

    def stop(self, mode: str = "fast") -> None:
        """Ends it: `fast` after what runs was rolled back, `immediate` as a crash does."""
        self._run("pg_ctl", "-D", str(self._data), "-m", mode, "-w", "stop")

    def database(self, name: str, connections: int = 20) -> str:
        """The DSN of a new, empty database, for Ory's servers."""
        self.sql(f"CREATE DATABASE {name}", "postgres")
        return f"postgres://postgres@127.0.0.1:{self.port}/{name}?sslmode=disable&max_conns={connections}"

    def sql(self, text: str, database: str) -> str:
        """What psql prints for a statement: rows on lines, their columns between `|`."""
        address = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database)
        return self._run("psql", *address, "-v", "ON_ERROR_STOP=1", "-qAtc", text).strip()

    def lock(self, table: str, database: str, seconds: float) -> subprocess.Popen[str]:
        """Holds a lock on a table that lets nobody read or write, for so long; the process ends with it."""
        address = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database)
        held = f"BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep({seconds}); COMMIT"
        command = [str(self._bin / "psql"), *address, "-qAtc", held]
        return subprocess.Popen(command, user=self._user, text=True, stdout=subprocess.DEVNULL, cwd="/")

    def _run(self, program: str, *arguments: str) -> str:
        # Not through pipes where a server is started: it would hold them open.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self._bin / program), *arguments],
                user=self._user,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                check=False,
            )
            output.seek(0)
            text = output.read()
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed with status {done.returncode}\n{text}")
        return text


@contextmanager
def cluster(*settings: str) -> Iterator[Postgres]:
    """A cluster for the length of the block; settings such as `max_connections=50`."""
    with tempfile.TemporaryDirectory(prefix="ory-postgres-") as temporary, own_port() as port:
        postgres = Postgres(Path(temporary), port, settings)
        postgres.start()
        try:
            yield postgres
        finally:
            try:
                postgres.stop("immediate")
            except RuntimeError:
                pass  # a test has stopped it


@contextmanager
def database_if_any(name: str) -> Iterator[str | None]:
    """The DSN of an empty database in a cluster of its own, or None where there is no PostgreSQL: then a server keeps
    its rows in SQLite, which answers one of ten writers that meet with an error."""
    try:
        programs()
    except NoPostgres:
        yield None
        return
    with cluster() as postgres:
        yield postgres.database(name)
