"""`check`, `whoami`, `identities list`, `identities find` and `explain`, beside an embedded Ory and broken
configurations; and `ory.health()`, which `check` stands on."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import pytest
from typer.testing import CliRunner

from ory_async import Ory
from ory_async.cli import app
from ory_async.cli.run import run as command
from ory_async.errors import ErrorCode
from ory_async.manual import explained, sections
from ory_async.testing import FakeOry
from tests.errors.world import KEY, MODEL, World, world
from tests.support.docs import ROOT
from tests.support.planes import ports
from tests.support.server import Received, on_the_wire, serving

VARIABLES = ("kratos_public", "kratos_admin", "hydra_public", "hydra_admin", "keto_read", "keto_write", "keto_opl")


@contextmanager
def beside(make: Any) -> Iterator[Any]:
    """An async context in a thread of its own, for commands that have a loop of their own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    context = make()
    try:
        yield asyncio.run_coroutine_threadsafe(context.__aenter__(), loop).result()
    finally:
        asyncio.run_coroutine_threadsafe(context.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[World]:
    with beside(lambda: world(tmp_path)) as found:
        yield found


def run(environ: dict[str, str], *arguments: str) -> Any:
    return CliRunner().invoke(app, [*arguments], env={"ORY_PROJECT_URL": None, **environ})


def environment(here: World, *names: str, **numbers: int) -> dict[str, str]:
    """Variables of these arguments with the right ports, or with others."""
    usual = dict(zip(VARIABLES, (4433, 4434, 4444, 4445, 4466, 4467, 4469), strict=True))
    wanted = {name: usual[name] for name in names} | numbers
    return {f"ORY_{name.upper()}_URL": here.url(number) for name, number in wanted.items()}


def test_check_of_what_is_right(here: World) -> None:
    done = run(environment(here, *VARIABLES), "check", "--json")
    assert done.exit_code == 0, done.stderr
    rows = json.loads(done.stdout)
    assert [row["server"] for row in rows] == list(VARIABLES)
    assert {row["alive"] for row in rows} == {row["ready"] for row in rows} == {True}
    assert {row["server"]: row["works"] for row in rows} == {name: name != "keto_write" or None for name in VARIABLES}
    assert {row["problem"] for row in rows} == {None}
    table = run(environment(here, *VARIABLES), "check")
    assert table.exit_code == 0
    assert all(name in table.stdout and here.url(4434) in table.stdout for name in VARIABLES)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"kratos_admin": 4433}, "wrong-plane"),
        ({"kratos_public": 4434}, "wrong-plane"),
        ({"hydra_admin": 4444}, "wrong-plane"),
        ({"hydra_public": 4445}, "wrong-plane"),
        ({"keto_read": 4467}, "wrong-plane"),
        ({"kratos_admin": 4436}, "no-api-key"),
        ({"kratos_admin": 8080}, "not-ory"),
        ({"kratos_admin": 8081}, "redirected-to-https"),
        ({"kratos_admin": 4443}, "plain-to-tls-port"),
    ],
    ids=lambda value: "".join(f"{name}-{number}" for name, number in value.items()) if isinstance(value, dict) else "",
)
def test_check_of_what_is_wrong(here: World, wrong: dict[str, int], code: str) -> None:
    done = run(environment(here, **wrong), "check", "--json")
    (row,) = json.loads(done.stdout)
    assert (done.exit_code, row["alive"], row["works"], row["code"]) == (1, True, False, code)
    (name,) = wrong
    assert f"{name}=" in row["problem"] or "api_key=" in row["problem"]
    shown = run(environment(here, **wrong), "check")
    assert code in shown.stderr
    assert f"\n{name} is the variable ORY_{name.upper()}_URL.\n" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_check_of_what_does_not_answer(here: World) -> None:
    for url, code in (
        ("http://127.0.0.1:9", "connect-failed"),
        (here.url(4433).replace("http:", "https:"), "tls-to-plain-port"),
        (f"https://127.0.0.1:{here.ports[4447]}", "certificate-not-trusted"),
    ):
        done = run({"ORY_KRATOS_PUBLIC_URL": url}, "check", "--json")
        (row,) = json.loads(done.stdout)
        assert (done.exit_code, row["alive"], row["ready"], row["works"]) == (1, False, None, False)
        assert (row["code"], url in row["problem"]) == (code, True)


@pytest.mark.parametrize(
    ("environ", "facts"),
    [
        ({}, ("ORY_PROJECT_URL", "no-url")),
        ({"ORY_KRATOS_PUBLIC_URL": "127.0.0.1:4433"}, ("kratos_public", "no-scheme")),
        (
            {"ORY_PROJECT_URL": "acme", "ORY_KETO_READ_URL": "http://127.0.0.1"},
            ("ORY_PROJECT_URL", "ORY_KETO_READ_URL"),
        ),
        ({"ORY_PROJECT_URL": "acme", "ORY_API_KEY": "ory_st_s3cret"}, ("api_key", "session-token-as-key")),
    ],
)
def test_check_of_a_configuration_that_is_none(environ: dict[str, str], facts: tuple[str, ...]) -> None:
    done = run(environ, "check")
    assert (done.exit_code, done.stdout) == (2, "")
    assert all(fact in done.stderr for fact in facts)
    assert "s3cret" not in done.stderr


@pytest.mark.parametrize(
    ("environ", "lines"),
    [
        ({"ORY_KETO_READ_URL": "127.0.0.1:4466"}, ["keto_read is the variable ORY_KETO_READ_URL."]),
        ({"ORY_PROJECT_URL": "my project"}, ["slug_or_url is the variable ORY_PROJECT_URL."]),
        ({"ORY_PROJECT_URL": "acme", "ORY_API_KEY": "ory_st_s3cret"}, ["api_key is the variable ORY_API_KEY."]),
        ({}, []),
    ],
)
def test_what_is_no_configuration_names_its_variables(environ: dict[str, str], lines: list[str]) -> None:
    assert run(environ, "check").stderr.splitlines()[1:] == lines


def test_a_warning_is_a_line_without_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("ORY_PROJECT_URL", raising=False)
    monkeypatch.setenv("ORY_KRATOS_PUBLIC_URL", "http://kratos.internal")

    async def nothing(ory: Ory) -> int:
        return 7

    assert command(nothing) == 7
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("kratos_public: ")
    assert "http://kratos.internal" in line


def test_check_of_a_key(here: World) -> None:
    environ = environment(here, kratos_admin=4436)
    assert run({**environ, "ORY_API_KEY": KEY}, "check").exit_code == 0
    wrong = run({**environ, "ORY_API_KEY": "ory_pat_s3cret"}, "check")
    assert wrong.exit_code == 1
    assert "wrong-api-key" in wrong.stderr
    assert "s3cret" not in wrong.stderr + wrong.stdout


def test_check_of_the_console() -> None:
    async def answering(request: Received) -> bytes:
        known = request.target.startswith("/workspaces") and request.all("authorization") == ["Bearer ory_wak_right"]
        return on_the_wire(200, {"workspaces": []}) if known else on_the_wire(401, {"error": {"message": "No."}})

    with beside(lambda: serving(answering)) as server:
        environ = {"ORY_PROJECT_URL": server.url, "ORY_CONSOLE_URL": server.url}
        rows = {
            key: json.loads(run({**environ, "ORY_WORKSPACE_KEY": key}, "check", "--json").stdout)[-1]
            for key in ("ory_wak_right", "ory_wak_s3cret")
        }
    assert [(row["server"], row["url"]) for row in rows.values()] == [("console_url", server.url)] * 2
    assert [(row["alive"], row["works"], row["code"]) for row in rows.values()] == [
        (True, True, None),
        (True, False, "wrong-api-key"),
    ]
    assert "workspace_key=" in rows["ory_wak_s3cret"]["problem"]
    assert "s3cret" not in rows["ory_wak_s3cret"]["problem"]


def test_whoami(here: World) -> None:
    environ, token = environment(here, "kratos_public"), str(here.names["token"])
    done = run(environ, "whoami", token)
    assert done.exit_code == 0
    assert all(fact in done.stdout for fact in ("ada@example.org", str(here.names["user"]), "aal1"))
    assert token not in done.stdout
    found = json.loads(CliRunner().invoke(app, ["whoami", "-", "--json"], env=environ, input=f"{token}\n").stdout)
    assert found["identity"]["id"] == here.names["user"]
    for nobody in ("ory_st_s3cret", "Bearer s3cret"):
        none = run(environ, "whoami", nobody)
        assert (none.exit_code, none.stdout) == (1 if nobody.startswith("ory") else 2, "")
        assert "s3cret" not in none.stderr


def test_identities(here: World) -> None:
    environ = environment(here, "kratos_admin")
    bob = here.fake.identities.add({"email": "bob@example.org", "name": {"first": "\x1b[31mBob"}}, password="x" * 10)
    rows = [json.loads(line) for line in run(environ, "identities", "list", "--json").stdout.splitlines()]
    assert {row["id"] for row in rows} == {bob["id"], here.names["user"]}
    assert not any("credentials" in row for row in rows)
    assert len(run(environ, "identities", "list", "--json", "--most", "1").stdout.splitlines()) == 1
    table = run(environ, "identities", "list")
    assert (table.exit_code, "bob@example.org" in table.stdout, "\x1b" in table.stdout) == (0, True, False)
    found = run(environ, "identities", "find", "bob@example.org", "--json")
    assert json.loads(found.stdout)["id"] == bob["id"]
    assert bob["id"] in run(environ, "identities", "find", "bob@example.org").stdout
    none = run(environ, "identities", "find", "nobody@example.org")
    assert (none.exit_code, none.stdout) == (1, "")


# ---- explain -------------------------------------------------------------------------------------------------


def test_every_code_is_explained() -> None:
    assert [*sections()] == [*get_args(ErrorCode)]
    for code in get_args(ErrorCode):
        done = run({}, "explain", code)
        assert done.exit_code == 0
        assert done.stdout.startswith(f"## {code}\n")
        assert done.stdout.strip() == explained(code)
    assert run({}, "explain", "[No-Url]").exit_code == 0
    unknown = run({}, "explain", "wrong-plan")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "wrong-plane" in unknown.stderr


WITHOUT_TYPER = """
import sys
sys.modules["typer"] = None
from ory_async.__main__ import main
main()
"""


@pytest.mark.parametrize(("code", "status"), [("wrong-plane", 0), ("nonsense", 1)])
def test_explain_needs_no_extra(code: str, status: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TYPER, "explain", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stderr
    assert done.stdout.startswith("## wrong-plane\n") is (status == 0)


# ---- health --------------------------------------------------------------------------------------------------


async def test_health_asks_each_server() -> None:
    fake = FakeOry(namespaces=MODEL)
    async with ports(fake) as urls:
        fake.fail("GET /admin/health/ready", status=503)
        async with Ory.self_hosted(**urls | {"hydra_admin": "http://127.0.0.1:9"}) as ory:
            found = {each.argument: each for each in await ory.health()}
    assert list(found) == list(VARIABLES)
    assert {name: (each.alive, each.ready) for name, each in found.items()} == {
        **dict.fromkeys(VARIABLES, (True, True)),
        "kratos_admin": (True, False),
        "hydra_admin": (False, None),
    }
    assert found["kratos_admin"].error is not None
    assert (found["keto_read"].version, found["keto_read"].url) == ("fake", urls["keto_read"])
    assert found["hydra_admin"].error is not None
    assert found["hydra_admin"].error.code == "connect-failed"


async def test_health_of_a_project() -> None:
    async with FakeOry() as fake, fake.client() as ory:
        (found,) = await ory.health(within=1)
    assert (found.argument, found.alive, found.ready) == ("slug_or_url", True, True)
