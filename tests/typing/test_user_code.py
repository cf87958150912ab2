"""User code through mypy --strict and pyright strict: what is right passes, what is wrong is found on its line."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
FILES = ("right.py", "wrong.py")
PATIENCE = 300
Found = dict[str, dict[int, list[str]]]
"""Messages by file and line."""


def mypy() -> Found:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--output=json", "--no-error-summary", "--config-file="),
            *("--explicit-package-bases", "--cache-dir", str(ROOT / ".mypy_cache/user_code")),
            *(str(FOLDER / name) for name in FILES),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Found = {name: {} for name in FILES}
    for line in done.stdout.splitlines():
        message = json.loads(line)
        if message["severity"] == "error":
            # A finding inside the package is filed under its own path, and fails the test of right code.
            name = Path(message["file"]).name if "typing" in Path(message["file"]).parts else "right.py"
            found[name].setdefault(message["line"], []).append(f"{message['file']}: {message['message']}")
    return found


def pyright() -> Found:
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(FOLDER)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Found = {name: {} for name in FILES}
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(FILES), report["summary"]
    for message in report["generalDiagnostics"]:
        if message["severity"] == "error":
            lines = found[Path(message["file"]).name]
            lines.setdefault(message["range"]["start"]["line"] + 1, []).append(message["message"])
    return found


CHECKERS: dict[str, Callable[[], Found]] = {"mypy": mypy, "pyright": pyright}


@pytest.fixture(scope="module", params=CHECKERS)
def found(request: pytest.FixtureRequest) -> Found:
    """What a checker says about both files."""
    return CHECKERS[request.param]()


def marked() -> list[int]:
    lines = (FOLDER / "wrong.py").read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("# wrong")]


def test_2_04_right_code_passes(found: Found) -> None:
    assert found["right.py"] == {}


def test_2_17_every_mistake_is_found_and_nothing_else(found: Found) -> None:
    lines = found["wrong.py"]
    assert len(marked()) > 60
    assert {
        "missed": [number for number in marked() if number not in lines],
        "more": {number: text for number, text in lines.items() if number not in marked()},
    } == {"missed": [], "more": {}}


def test_2_04_the_assertions_of_right_code_can_fail(tmp_path: Path) -> None:
    """A checker that resolves nothing finds nothing: this line must not pass."""
    (tmp_path / "file.py").write_text(
        "from typing import assert_type\n"
        "from ory_async import Ory\n"
        "async def main(ory: Ory) -> None:\n"
        "    assert_type(await ory.frontend.to_session(cookie='c'), str)\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--output=json", "--no-error-summary", "--config-file="),
            *(
                "--explicit-package-bases",
                "--cache-dir",
                str(ROOT / ".mypy_cache/user_code"),
                str(tmp_path / "file.py"),
            ),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert [json.loads(line)["line"] for line in done.stdout.splitlines()] == [4]
