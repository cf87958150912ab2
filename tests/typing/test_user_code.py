"""User code through mypy --strict and pyright strict: what is right passes, what is wrong is found on its line."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.once import once
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
FILES = ("right.py", "factory.py", "wrong.py")
FAILS = "fails.py"
FAILING = """from typing import assert_type
from ory_async import Ory
async def main(ory: Ory) -> None:
    assert_type(await ory.frontend.to_session(cookie='c'), str)
"""
Found = dict[str, dict[int, list[str]]]
"""Messages by file and line."""


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(folder: Path) -> str:
    """Both files, and one that must fail."""
    (folder / FAILS).write_text(FAILING)
    options = ("--strict", "--output=json", "--no-error-summary", "--config-file=", "--explicit-package-bases")
    files = (*(FOLDER / name for name in FILES), folder / FAILS)
    return run("mypy", *options, "--cache-dir", str(ROOT / ".mypy_cache/user_code"), *map(str, files))


def pyright(folder: Path) -> str:
    return run("pyright", "--outputjson", "--project", str(FOLDER))


def of_mypy(output: str) -> Found:
    found: Found = {name: {} for name in (*FILES, FAILS)}
    for line in output.splitlines():
        message = json.loads(line)
        if message["severity"] == "error":
            path = Path(message["file"])
            # A finding inside the package is filed under its own path, and fails the test of right code.
            name = path.name if "typing" in path.parts or path.name == FAILS else "right.py"
            found[name].setdefault(message["line"], []).append(f"{path}: {message['message']}")
    return found


def of_pyright(output: str) -> Found:
    found: Found = {name: {} for name in FILES}
    report: Any = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == len(FILES), report["summary"]
    for message in report["generalDiagnostics"]:
        if message["severity"] == "error":
            lines = found[Path(message["file"]).name]
            lines.setdefault(message["range"]["start"]["line"] + 1, []).append(message["message"])
    return found


CHECKERS: dict[str, tuple[Callable[[Path], str], Callable[[str], Found]]] = {
    "mypy": (mypy, of_mypy),
    "pyright": (pyright, of_pyright),
}


def checked(factory: pytest.TempPathFactory, name: str) -> Found:
    """What a checker says; it runs once for all tests and processes."""
    check, read = CHECKERS[name]
    folder = once(factory, name, lambda folder: (folder / "output").write_text(check(folder)))
    return read((folder / "output").read_text())


@pytest.fixture(scope="module", params=CHECKERS)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What a checker says about both files."""
    return checked(tmp_path_factory, request.param)


def marked() -> list[int]:
    lines = (FOLDER / "wrong.py").read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("# wrong")]


@pytest.mark.parametrize("name", ["right.py", "factory.py"])
def test_2_04_right_code_passes(found: Found, name: str) -> None:
    assert found[name] == {}


def test_2_17_every_mistake_is_found_and_nothing_else(found: Found) -> None:
    lines = found["wrong.py"]
    assert len(marked()) > 60
    assert {
        "missed": [number for number in marked() if number not in lines],
        "more": {number: text for number, text in lines.items() if number not in marked()},
    } == {"missed": [], "more": {}}


def test_2_04_the_assertions_of_right_code_can_fail(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A checker that resolves nothing finds nothing: this line must not pass."""
    assert [*checked(tmp_path_factory, "mypy")[FAILS]] == [4]
