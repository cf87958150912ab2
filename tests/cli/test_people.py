"""`python -m ory_async identities …` and `relations …`, beside an embedded Ory in a process of its own."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from click.testing import Result
from typer.testing import CliRunner

from ory_async import BadRequest, Continue, Ory
from ory_async.cli import app
from ory_async.flows import LOGIN
from tests.support.docs import ROOT

Command = Callable[..., Result]
SITE = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    model = str(ROOT / "tests" / "servers" / "keto" / "namespaces.ts")
    command = [sys.executable, "-m", "ory_async.testing", "--port", "0", "--users", "3", "--namespaces", model]
    command += ["--app", SITE]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = next(match[1] for line in process.stdout if (match := re.search(r"ORY_PROJECT_URL=(\S+)", line)))
        yield found
        process.terminate()


@pytest.fixture
def command(url: str) -> Command:
    def run(*arguments: object) -> Result:
        return CliRunner().invoke(app, [*map(str, arguments)], env={"ORY_PROJECT_URL": url})

    return run


async def test_a_site_is_taken_back_to_where_it_is(url: str) -> None:
    async with Ory.network(url) as ory:
        asked = await ory.flows.browser(None).create(LOGIN, return_to=f"{SITE}/settings")
        assert isinstance(asked, Continue)
        with pytest.raises(BadRequest) as refused:
            await ory.flows.browser(None).create(LOGIN, return_to="http://127.0.0.1:3000/")
        assert refused.value.code == "return-to-forbidden"
    async with httpx.AsyncClient(trust_env=False) as browser:
        page = await browser.get(f"{url}/self-service/registration/browser")
    assert page.headers["location"].startswith(f"{SITE}/registration?flow=")


def listed(command: Command, *asked: str) -> list[str]:
    """Those of document 1: other tests speak of others, and may come first."""
    return [line for line in command("relations", "list", *asked).stdout.splitlines() if line.startswith("Doc:1#")]


def test_relations(command: Command) -> None:
    ann, dev = "Doc:1#owners@ann", "Doc:1#viewers@(Group:dev#members)"
    assert command("relations", "add", ann, dev).stdout == "2 added, 0 already there\n"
    assert command("relations", "add", ann).stdout == "0 added, 1 already there\n"
    assert sorted(listed(command)) == [ann, dev]
    assert listed(command, "Doc:*#owners@*") == [ann]
    assert command("relations", "remove", dev, dev, "Doc:9#owners@ann").stdout == "1 removed\n"
    assert listed(command) == [ann]


def test_the_answer_of_a_check_is_a_status(command: Command) -> None:
    command("relations", "add", "Doc:2#owners@ann")
    allowed = command("relations", "check", "Doc:2#view@ann")
    assert (allowed.exit_code, allowed.stdout) == (0, "allowed\tDoc:2#view@ann\n")
    denied = command("relations", "check", "Doc:2#view@ann", "Doc:2#view@bob")
    assert (denied.exit_code, denied.stdout.splitlines()[1]) == (1, "denied\tDoc:2#view@bob")
    unknown = command("relations", "check", "Doc:2#veiw@ann", "Doc:2#view@ann")
    assert (unknown.exit_code, unknown.stdout.splitlines()) == (
        2,
        ["unknown\tDoc:2#veiw@ann", "allowed\tDoc:2#view@ann"],
    )


@pytest.mark.parametrize(
    "arguments", [("check", "Doc:1view@ann"), ("add", "Dok:1#owners@ann"), ("list", "Dok:*#*@*"), ("remove", "x")]
)
def test_what_cannot_be_done_is_one_line_and_a_status(command: Command, arguments: tuple[str, ...]) -> None:
    done = command("relations", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_server_it_says_which_variables_name_one() -> None:
    done = CliRunner().invoke(app, ["relations", "list"], env={"ORY_PROJECT_URL": None})
    assert done.exit_code == 2
    assert "ORY_PROJECT_URL" in done.stderr


def test_people_from_a_table(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["schema_id", "traits.email", "traits.name.first", "metadata_admin"])
        table.writerows([["default", f"t{n}@example.org", "Ann", '{"n": 1}'] for n in range(30)])
        table.writerows([["default", "no address", "", ""], ["default", "x@example.org", "", "{"], ["default"]])
    first = command("identities", "import", path)
    assert first.exit_code == 1
    assert first.stdout.startswith("30 created, 3 rejected")
    assert all(f"row {number}:" in first.stderr for number in (31, 32, 33))
    assert command("identities", "import", path).stdout.startswith("30 exists, 3 rejected")


def test_out_and_in_again(command: Command, tmp_path: Path) -> None:
    lines, table = tmp_path / "all.jsonl", tmp_path / "all.csv"
    written = command("identities", "export", lines)
    assert written.exit_code == 0
    rows = [json.loads(line) for line in lines.read_text().splitlines()]
    assert written.stdout.startswith(f"{len(rows)} identities")
    assert command("identities", "export", table, "--fields", "traits.email, id").exit_code == 0
    with table.open(newline="") as file:
        assert {row["id"]: row["traits.email"] for row in csv.DictReader(file)} == {
            row["id"]: row["traits"]["email"] for row in rows
        }
    again = command("identities", "import", lines)
    assert (again.exit_code, again.stdout.startswith(f"{len(rows)} exists")) == (0, True)


def test_a_schema_for_rows_that_name_none(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.jsonl"
    path.write_text('{"traits": {"email": "s@example.org"}}\n\n[1]\n{broken\n')
    done = command("identities", "import", path, "--schema", "nowhere")
    assert done.stdout.startswith("3 rejected")
    done = command("identities", "import", path, "--schema", "default", "--identifier", "email", "--concurrency", "1")
    assert done.stdout.startswith("1 created, 2 rejected")


@pytest.mark.parametrize("name", ["people.xml", "nowhere.csv"])
def test_a_file_that_cannot_be_read(command: Command, tmp_path: Path, name: str) -> None:
    assert command("identities", "import", tmp_path / name).exit_code == 2


def test_the_module_runs_it(url: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ory_async", "--help"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "identities" in done.stdout
