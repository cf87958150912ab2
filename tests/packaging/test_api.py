"""The public API changes only where CHANGELOG says so; `api.txt` is that of the last release."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

pytest.importorskip("griffe", reason="pip install -r requirements-dev.txt")

from tests.packaging.api import SNAPSHOT, api, breaking

ROOT = Path(__file__).resolve().parents[2]


def admitted() -> list[str]:
    """The lines of CHANGELOG that begin with **Breaking** and stand above the last release."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    unreleased = re.split(r"^## (?!Unreleased)", text, maxsplit=1, flags=re.MULTILINE)[0]
    return [line for line in unreleased.splitlines() if line.startswith("- **Breaking**")]


def test_no_breaking_change_that_the_changelog_does_not_tell() -> None:
    """What is gone or changed, or the class or operation that had it, stands in a **Breaking** line of CHANGELOG.md."""
    found = breaking(SNAPSHOT.read_text("utf-8").splitlines(), api())
    told = {*re.findall(r"\w+", " ".join(admitted()))}
    silent = [line for line in found if not told & {*subjects(line)}]
    assert silent == [], "tell them in CHANGELOG.md, as `- **Breaking** …`; at a release: make api"


def subjects(line: str) -> list[str]:
    """What a line of `breaking` is about: the last two parts of a name, and the parameter or attribute of it."""
    name, _, rest = line.removeprefix("gone: ").removeprefix("class ").partition(": " if ": " in line[6:] else "(")
    return [*name.partition("(")[0].split(".")[-2:], *re.findall(r"\w+", rest.partition(" is ")[0])[:1]]


def test_the_snapshot_is_of_this_package() -> None:
    lines = SNAPSHOT.read_text("utf-8").splitlines()
    assert lines == sorted({*lines})
    for line in ("name Ory", "class client.Ory(Namespaces):", "class errors.NotFound(ApiError):"):
        assert [found for found in lines if found.startswith(line)], line
    operations = [line for line in lines if re.match(r"v1\.api\.\w+\.\w+\(", line)]
    document = json.loads((ROOT / "spec/v1/openapi.json").read_text("utf-8"))
    methods = ("get", "put", "post", "delete", "patch")
    in_document = sum(method in methods for item in document["paths"].values() for method in item)
    assert len(operations) >= 0.9 * in_document, "make api: the snapshot is of another document"
    assert len([line for line in lines if line.startswith("class v1.models.")]) > 400


OLD = ["class a.C(B): x y", "a.C.f(one, !two, !three=)", "name N"]


@pytest.mark.parametrize(
    ("new", "count"),
    [
        (OLD, 0),
        ([*OLD, "a.g()"], 0),
        (["class a.C(B, D): w x y", "a.C.f(one, !two=, !three=, !four=, **more)", "name N"], 0),
        (OLD[:2], 1),
        (["class a.C(B): x", *OLD[1:]], 1),
        (["class a.C(D): x y", *OLD[1:]], 1),
        ([OLD[0], "a.C.f(one, !three=)", OLD[2]], 1),
        ([OLD[0], "a.C.f(one, !two, !three)", OLD[2]], 1),
        ([OLD[0], "a.C.f(one, !two, !three=, !four)", OLD[2]], 1),
        ([OLD[0], "a.C.f(uno, !two, !three=)", OLD[2]], 2),
        ([OLD[0], "a.C.f(!one, !two, !three=)", OLD[2]], 2),
    ],
)
def test_what_counts_as_breaking(new: list[str], count: int) -> None:
    assert len(breaking(OLD, new)) == count


def test_the_typing_tests_of_the_last_release_still_check() -> None:
    released = sorted((ROOT / "tests/typing").glob("released_*.py"))
    if not released:
        pytest.skip("there is no release yet: its tests/typing/right.py is kept as released_<version>.py")
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", *map(str, released)], cwd=ROOT, check=False)
    assert done.returncode == 0
