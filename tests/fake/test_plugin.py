"""The pytest plugin and the command line, each in a process of its own."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

import httpx
import pytest

from ory_async import Ory
from tests.support.ports import own_port
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

TESTS = """
import sys
import pytest

def test_nothing_is_loaded_before_it_is_asked_for():
    loaded = {name for name in sys.modules if name.startswith("ory_async")}
    small = {"ory_async._version", "ory_async._runtime", "ory_async._runtime.later"}
    assert loaded == {"ory_async", "ory_async.testing", "ory_async.testing.plugin", *small}

def test_a_fake_of_its_own(fake_ory):
    assert len(fake_ory.identities) == 0
    fake_ory.identities.add()

def test_another_one(fake_ory):
    assert len(fake_ory.identities) == 0

MARK
async def test_the_client_is_one_of_the_fake(fake_ory, ory):
    seeded = fake_ory.identities.add()
    assert (await ory.identity.get_identity(seeded["id"])).traits == seeded["traits"]

class TestOwn:
    @pytest.fixture
    def ory(self):
        return 7

    def test_a_fixture_of_the_same_name_wins(self, ory):
        assert ory == 7
"""


PLUGINS = 'pytest_plugins = ["ory_async.testing.plugin"]\n'
EARLY = "import ory_async, ory_async.client, ory_async.testing.fake\n"


def run(folder: Path, tests: str, conftest: str = PLUGINS, mode: str = "auto") -> subprocess.CompletedProcess[str]:
    """The tests of a project that takes every warning for an error."""
    (folder / "test_app.py").write_text(tests)
    (folder / "conftest.py").write_text(conftest)
    settings = f"asyncio_mode = {mode}\nasyncio_default_fixture_loop_scope = function\nfilterwarnings = error\n"
    (folder / "pytest.ini").write_text("[pytest]\n" + settings)
    return subprocess.run([sys.executable, "-m", "pytest", "-q"], capture_output=True, text=True, cwd=folder)


@pytest.mark.parametrize(("mode", "mark"), [("auto", ""), ("strict", "@pytest.mark.asyncio")])
def test_fixtures(tmp_path: Path, mode: str, mark: str) -> None:
    done = run(tmp_path, TESTS.replace("MARK", mark), mode=mode)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


def test_a_project_that_imports_the_package_early_starts(tmp_path: Path) -> None:
    done = run(tmp_path, "def test(fake_ory): fake_ory.identities.add()", EARLY + PLUGINS)
    assert done.returncode == 0, done.stdout + done.stderr


REWRITTEN = """
import sys

def test_nobody_rewrites_the_package():
    import ory_async.v1.models.identity
    loaded = {name: module for name, module in sys.modules.items() if name.startswith("ory_async")}
    loaders = {name: type(module.__loader__).__name__ for name, module in loaded.items()}
    assert [name for name, loader in loaders.items() if loader == "AssertionRewritingHook"] == PLUGIN
"""


@pytest.mark.parametrize(("conftest", "rewritten"), [("", []), (PLUGINS, ["ory_async.testing.plugin"])])
def test_pytest_loads_the_package_as_it_is(tmp_path: Path, conftest: str, rewritten: list[str]) -> None:
    """It rewrites every file of a distribution that has an entry point for it."""
    done = run(tmp_path, REWRITTEN.replace("PLUGIN", repr(rewritten)), conftest)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fixtures_are_there_for_whoever_asks(tmp_path: Path) -> None:
    done = run(tmp_path, "def test(fake_ory): ...", "")
    assert "fixture 'fake_ory' not found" in done.stdout
    assert not [one for one in metadata.entry_points(group="pytest11") if one.value.startswith("ory_async")]
    with pytest.raises(ImportError):
        from ory_async.testing import fake_ory  # noqa: F401


WITHOUT = """
import sys

class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("starlette", "jsonschema"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refused())
"""


def test_without_the_extra_it_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, "def test(fake_ory): ...", WITHOUT + PLUGINS)
    assert done.returncode == 1
    assert "ory-async[testing]" in done.stdout
    other = run(tmp_path, "from ory_async.testing import FakeOry", WITHOUT)
    assert "ory-async[testing]" in other.stdout


@contextmanager
def served(*options: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The command line, up: what it printed, and its process."""
    command = [sys.executable, "-W", "error", "-m", "ory_async.testing", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines: list[str] = []
            while line := process.stdout.readline():
                lines.append(line)
                if "Ctrl-C" in line:
                    break
            yield "".join(lines), process
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_the_command_serves_until_it_is_told_to_stop(number: signal.Signals, tmp_path: Path) -> None:
    model = tmp_path / "namespaces.ts"
    model.write_text("class User implements Namespace {}")
    options = ("--users", "3", "--profile", "2024", "--namespaces", str(model))
    with own_port() as port, served("--port", str(port), *options) as (text, process):
        url = re.findall(r"http://127\.0\.0\.1:\d+", text)[0]
        tokens = re.findall(r"ory_st_\S+", text)
        assert len(set(tokens)) == 3
        async with Ory.network(url) as ory:
            session = await ory.frontend.to_session(x_session_token=tokens[0])
            assert session.identity.traits["email"] in text
            assert len((await ory.identity.list_identities()).items) == 3
            assert [n.name for n in (await ory.relationship.list_relationship_namespaces()).namespaces] == ["User"]
        process.send_signal(number)
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
        async with httpx.AsyncClient(trust_env=False) as http:
            with pytest.raises(httpx.ConnectError):
                await http.get(url)


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, served("--port", str(taken.getsockname()[1])) as (_, process):
        assert process.wait(PATIENCE) == 1
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


@pytest.mark.parametrize("content", [None, "class User {"])
def test_a_model_that_is_none_is_told(tmp_path: Path, content: str | None) -> None:
    if content:
        (tmp_path / "model.ts").write_text(content)
    with served("--port", "0", "--namespaces", str(tmp_path / "model.ts")) as (_, process):
        assert process.wait(PATIENCE) == 1
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
