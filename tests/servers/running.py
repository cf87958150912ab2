"""Run a real Ory server on free ports of 127.0.0.1 with a database of its own, and stop it again.

`with start("kratos") as kratos:` and then for instance `kratos.public_url`. With a `dsn` it runs on that database.

Without, it gets an empty SQLite file. `dsn: memory` would not do: Go's database/sql throws a connection away when the
request of its transaction is cancelled, and SQLite forgets a database in memory with the last connection to it. So a
caller who hangs up while no other is there leaves a server without tables. Only Kratos 0.6, which brings no command to
migrate, still keeps its rows in memory.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

import httpx
import yaml

from tests.servers.build import SOURCES, build
from tests.servers.leaks import no_leaks
from tests.support.ports import own_port
from tests.support.waiting import PATIENCE

COMMANDS = {
    "kratos": ("serve", "--dev"),
    "hydra": ("serve", "all", "--dev"),
    "keto": ("serve",),
    "kratos06": ("serve", "--dev"),
    "kratos10": ("serve", "--dev"),
    "hydra21": ("serve", "all", "--dev"),
}
LISTENERS = {
    "kratos": ("public", "admin"),
    "hydra": ("public", "admin"),
    "keto": ("read", "write", "opl"),
    "kratos06": ("public", "admin"),
    "kratos10": ("public", "admin"),
    "hydra21": ("public", "admin"),
}

READY_WITHIN = PATIENCE  # seconds; they need one or two
MIGRATIONS = {
    "kratos": ("migrate", "sql", "-e", "--yes"),
    "hydra": ("migrate", "sql", "-e", "--yes"),
    "keto": ("migrate", "up", "--yes"),
    "kratos10": ("migrate", "sql", "-e", "--yes"),
    "hydra21": ("migrate", "sql", "-e", "--yes"),
}
# Nothing has to outlive the machine: the disk is not waited for.
SQLITE = "sqlite://{}?_fk=true&_sync=OFF&_journal=MEMORY"
STOPPED_WITHIN = 10.0


@dataclass(frozen=True)
class Server:
    """A running server. Asking for a URL that it does not have is a KeyError."""

    name: str
    log: Path
    urls: Mapping[str, str]

    @property
    def public_url(self) -> str:
        return self.urls["public"]

    @property
    def admin_url(self) -> str:
        return self.urls["admin"]

    @property
    def read_url(self) -> str:
        return self.urls["read"]

    @property
    def write_url(self) -> str:
        return self.urls["write"]

    @property
    def opl_url(self) -> str:
        return self.urls["opl"]


@contextmanager
def start(name: str, overrides: Mapping[str, Any] | None = None, *, dsn: str | None = None) -> Iterator[Server]:
    """Run a server for the length of the `with` block; `overrides` are merged into its configuration file. The database
    behind a `dsn` is migrated first; without, it is an empty one. `memory` is migrated by the server itself."""
    binary = build(name)
    with tempfile.TemporaryDirectory(prefix=f"ory-{name}-") as temporary, ExitStack() as helpers:
        folder = Path(temporary)
        # Ory servers take any setting from the environment too: a DSN set there would win over ours.
        environment = {"PATH": os.environ["PATH"], "HOME": temporary}
        placeholders = {}
        if name == "kratos06":
            leaks = helpers.enter_context(no_leaks(folder))
            placeholders["leaks_port"] = leaks.port
            environment["SSL_CERT_FILE"] = str(leaks.certificate)
        ports = {listener: helpers.enter_context(own_port()) for listener in LISTENERS[name]}
        urls = {listener: f"http://127.0.0.1:{port}" for listener, port in ports.items()}
        server = Server(name, folder / "log.txt", urls)
        config = folder / f"{name}.yml"
        template = Template((SOURCES / name / config.name).read_text())
        placeholders |= {f"{listener}_port": port for listener, port in ports.items()}
        text = template.substitute(placeholders)
        database = folder / "db.sqlite"
        own = SQLITE.format(database) if name in MIGRATIONS else "memory"
        config.write_text(yaml.safe_dump(_merged(yaml.safe_load(text), {**(overrides or {}), "dsn": dsn or own})))
        if dsn is not None and dsn != "memory":
            _migrate(name, binary, config, {**environment, "DSN": dsn})
        elif dsn is None and name in MIGRATIONS:
            shutil.copyfile(_empty(name, binary, config, environment), database)
        with server.log.open("wb") as log:
            process = subprocess.Popen(
                [binary, *COMMANDS[name], *_more(overrides), "--config", config, "--sqa-opt-out"],
                cwd=SOURCES / name,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                process_group=0,  # Ctrl-C reaches the tests only, and they stop the server
            )
        try:
            _wait_until_ready(server, process)
            yield server
            _require_alive(server, process)
        finally:
            _stop(process)


def _more(overrides: Mapping[str, Any] | None) -> tuple[str, ...]:
    """Mails leave only where an application is to send them: the tests read all others in the queue."""
    over_http = ((overrides or {}).get("courier") or {}).get("delivery_strategy") == "http"
    return ("--watch-courier",) if over_http else ()


def _empty(name: str, binary: Path, config: Path, environment: Mapping[str, str]) -> Path:
    """An empty, migrated SQLite database, made once for each binary and kept beside it: migrating takes seconds."""
    kept = binary.with_name("empty.sqlite")
    if not kept.exists():
        unfinished = binary.with_name(f"empty.sqlite.{os.getpid()}.unfinished")
        try:
            _migrate(name, binary, config, {**environment, "DSN": SQLITE.format(unfinished)})
            unfinished.replace(kept)
        finally:
            unfinished.unlink(missing_ok=True)
    return kept


def _migrate(name: str, binary: Path, config: Path, environment: Mapping[str, str]) -> None:
    done = subprocess.run(
        [binary, *MIGRATIONS[name], "--config", config],
        cwd=SOURCES / name,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name}: its database cannot be migrated\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def mail_code(admin_url: str, address: str, template: str) -> str:
    """The code in the newest mail to an address; the template is for instance `verification_code_valid`."""
    answer = httpx.get(
        f"{admin_url}/admin/courier/messages", params={"recipient": address, "page_size": 100}, trust_env=False
    )
    answer.raise_for_status()
    for message in answer.json():  # newest first
        if message["template_type"] == template and (code := re.search(r"^\d{6}$", message["body"], re.MULTILINE)):
            return code.group()
    raise LookupError(f"no mail to {address} with a code from {template}")


def _merged(config: Any, overrides: Any) -> Any:
    """Objects are merged, everything else is replaced; None takes a setting away."""
    if not isinstance(config, dict) or not isinstance(overrides, Mapping):
        return overrides
    merged = config | {key: _merged(config.get(key), value) for key, value in overrides.items()}
    return {key: value for key, value in merged.items() if value is not None}


def _wait_until_ready(server: Server, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + READY_WITHIN
    waiting = [f"{url}/health/ready" for url in server.urls.values()]
    # Without the environment's proxies; the admin port of Kratos redirects to its own prefix.
    with httpx.Client(trust_env=False, follow_redirects=True, timeout=2) as client:
        while waiting:
            _require_alive(server, process)
            if time.monotonic() > deadline:
                raise RuntimeError(f"{server.name} is not ready after {READY_WITHIN:.0f} s\n{_tail(server)}")
            try:
                ready = client.get(waiting[0]).is_success
            except httpx.TransportError:
                ready = False
            if ready:
                waiting.pop(0)
            else:
                time.sleep(0.05)


def _require_alive(server: Server, process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        raise RuntimeError(f"{server.name} ended by itself, status {process.returncode}\n{_tail(server)}")


def _tail(server: Server) -> str:
    return "\n".join(server.log.read_text(errors="replace").splitlines()[-30:])


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOPPED_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
