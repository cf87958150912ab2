"""Servers that are killed, stopped and started again: a Kratos whose database outlives it, Redis, PostgreSQL."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from string import Template
from typing import Any

import httpx
import yaml

from tests.servers.build import SOURCES, build

WITHIN = 120.0


class LeftOut(Exception):
    """Something that this machine does not have."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


def until(true: Any, what: str) -> None:
    end = time.monotonic() + WITHIN
    while not true():
        if time.monotonic() > end:
            raise RuntimeError(f"{what} within {WITHIN:.0f} s")
        time.sleep(0.02)


class Process:
    """A server on a port of the loopback."""

    def __init__(self, command: Sequence[str | Path], port: int, folder: Path, **options: Any) -> None:
        self.port, self.folder = port, folder
        self._command, self._options = [str(part) for part in command], options
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.folder / "log.txt").open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, process_group=0, **self._options
            )
        until(self.answers, f"{self._command[0]} answers")

    def answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def send(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self, number: signal.Signals = signal.SIGKILL) -> None:
        """Ends it, and waits until it is gone."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)
            self._process.send_signal(number)
            self._process.wait()
            self._process = None


class Kratos(Process):
    """The real one, with a database in a file, or wherever `dsn` says."""

    def __init__(self, folder: Path, dsn: str | None = None) -> None:
        binary, source = build("kratos"), SOURCES / "kratos"
        ports = {"public_port": free_port(), "admin_port": free_port()}
        config = yaml.safe_load(Template((source / "kratos.yml").read_text()).substitute(ports))
        config["dsn"] = dsn or f"sqlite://{folder}/kratos.sqlite?_fk=true"
        written = folder / "kratos.yml"
        written.write_text(yaml.safe_dump(config))
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
        options: Mapping[str, Any] = {"cwd": source, "env": environment}
        migrate = [binary, "migrate", "sql", "-e", "--yes", "--config", written]
        subprocess.run(
            migrate, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd=source, env={**environment, "DSN": config["dsn"]},
        )  # fmt: skip
        command = [binary, "serve", "--dev", "--config", written, "--sqa-opt-out"]
        super().__init__(command, ports["public_port"], folder, **options)
        self.url = f"http://127.0.0.1:{self.port}"

    def answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health/ready", trust_env=False, timeout=2).is_success
        except httpx.TransportError:
            return False


class Redis(Process):
    """redis-server, with nothing kept when it is killed."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("redis-server") is None:
            raise LeftOut("redis-server (Debian: redis-server)")
        port = free_port()
        super().__init__(
            ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder], port, folder
        )
        self.url = f"redis://127.0.0.1:{port}/0"


class Postgres(Process):
    """A cluster of its own, owned by another user where this one is root; its few connections can be used up."""

    CONNECTIONS = 30

    def __init__(self, folder: Path) -> None:
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
        where = found[-1].parent if found else Path(shutil.which("initdb") or "/nowhere").parent
        if not (where / "postgres").exists():
            raise LeftOut("PostgreSQL (Debian: postgresql)")
        options: dict[str, Any] = {"cwd": folder}
        if os.geteuid() == 0:
            try:
                owner = pwd.getpwnam("postgres")
            except KeyError:
                raise LeftOut("a user postgres: PostgreSQL does not run as root") from None
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            options |= {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
        data, port = folder / "data", free_port()
        made = [where / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL, **options)
        settings = {
            "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off",
            "max_connections": self.CONNECTIONS, "superuser_reserved_connections": 0,
        }  # fmt: skip
        given = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        super().__init__([where / "postgres", "-D", data, "-p", str(port), *given], port, folder, **options)
        self.dsn = f"postgres://postgres@127.0.0.1:{port}/postgres?sslmode=disable&max_conns=50"

    def answers(self) -> bool:
        connection = self.connect()
        if connection is not None:
            connection.close()
        return connection is not None

    def connect(self) -> socket.socket | None:
        """One connection of a client that only holds it; None where there is no more."""
        try:
            connection = socket.create_connection(("127.0.0.1", self.port), timeout=5)
        except OSError:
            return None
        members = b"user\0postgres\0database\0postgres\0application_name\0holder\0\0"
        connection.sendall(struct.pack("!ii", len(members) + 8, 196608) + members)
        seen = b""
        try:
            while not seen.endswith(b"Z\0\0\0\x05I"):
                if seen[:1] == b"E" or not (more := connection.recv(4096)):
                    connection.close()
                    return None
                seen += more
        except OSError:
            connection.close()
            return None
        return connection

    def use_up(self) -> list[socket.socket]:
        """Every connection that is left."""
        held: list[socket.socket] = []
        while (connection := self.connect()) is not None:
            held.append(connection)
        return held

    def take_away(self, held: list[socket.socket]) -> None:
        """Also those that its clients had: `held` grows."""
        text = b"select pg_terminate_backend(pid) from pg_stat_activity where application_name <> 'holder'\0"
        for _ in range(10):  # whoever is quicker has the connection
            held[0].sendall(b"Q" + struct.pack("!i", len(text) + 4) + text)
            seen = b""
            while not seen.endswith(b"Z\0\0\0\x05I"):
                seen += held[0].recv(4096)
            held += self.use_up()


@contextmanager
def folder(name: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=f"ory-{name}-") as found:
        yield Path(found)


@contextmanager
def running(process: Process) -> Iterator[None]:
    process.start()
    try:
        yield
    finally:
        process.kill()
