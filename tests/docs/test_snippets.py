"""Every Python block of README.md and docs/ runs, or says beside it why it does not.

The blocks of a page share their names and run in their order. They find `fake_ory`, an embedded server of the page's
own, and `ory`, a client of it; ORY_PROJECT_URL is its address, so `Ory.from_env()` reaches it too. A block that cannot
run has `<!-- not run: REASON -->` on the line before it.
"""

from __future__ import annotations

import ast
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest

from ory_async import Ory
from ory_async.flows import Visitor
from ory_async.testing import FakeOry
from tests.support.docs import ROOT, Block, blocks, play

# Pages whose blocks need more around them, and the test that runs all of them there.
ELSEWHERE = {
    "docs/fastapi.md": "tests/fastapi/test_docs.py",
    "docs/machines.md": "tests/oauth2/test_docs.py",
    "docs/troubleshooting.md": "tests/errors/test_troubleshooting.py",
    "docs/workers.md": "tests/worker/test_docs.py",
}
# What the embedded server of a page is configured for, and names that its fragments take from the application.
CONFIGURED: dict[str, dict[str, Any]] = {
    "docs/flows.md": {"return_urls": ("https://app.example.org/",), "providers": ("google",)},
}
GIVEN: dict[str, dict[str, Any]] = {
    "docs/flows.md": {
        "Visitor": Visitor,
        "address": "203.0.113.7",
        "cookie": "",
        "request": httpx.Request("GET", "http://app.example.org/"),
    },
    "docs/transports.md": {"Ory": Ory, "key": "a-key"},
}
# Files that lie where a page's blocks run.
FILES: dict[str, dict[str, Path]] = {"docs/calls.md": {"ca.pem": Path(certifi.where())}}
_REASON = re.compile(r"^<!-- not run: (.+) -->$")
_FENCE = re.compile(r"^ *(?:```|~~~) *(?:py|python3?|pycon)\b", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A document, its blocks that run, and those that do not with their reasons."""

    path: Path
    run: list[Block]
    left_out: list[tuple[Block, str]]

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()


def page(path: Path) -> Page:
    lines = path.read_text(encoding="utf-8").splitlines()
    run: list[Block] = []
    left_out: list[tuple[Block, str]] = []
    for block in blocks(path):
        before = lines[block.line - 2] if block.line >= 2 else ""
        if found := _REASON.match(before):
            left_out.append((block, found[1]))
        else:
            run.append(block)
    return Page(path, run, left_out)


DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PAGES = [page(path) for path in DOCUMENTS if blocks(path)]
HERE = [found for found in PAGES if found.run and found.name not in ELSEWHERE]


@pytest.mark.parametrize("found", HERE, ids=lambda found: found.name)
async def test_every_block_runs(
    found: Page, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, file in FILES.get(found.name, {}).items():
        shutil.copy(file, tmp_path / name)
    async with FakeOry(**CONFIGURED.get(found.name, {})).serve() as fake, fake.client() as ory:
        monkeypatch.setenv("ORY_PROJECT_URL", fake.url)
        names: dict[str, Any] = {"fake_ory": fake, "ory": ory, **GIVEN.get(found.name, {})}
        await play(found.path, request.getfixturevalue, names=names, only={block.line for block in found.run})


@pytest.mark.parametrize("name", ELSEWHERE)
def test_the_other_pages_have_a_test_that_runs_all_of_them(name: str) -> None:
    (found,) = [page for page in PAGES if page.name == name]
    assert not found.left_out
    source = (ROOT / ELSEWHERE[name]).read_text(encoding="utf-8")
    assert f'"{Path(name).name}"' in source or name in source
    calls = {
        ast.unparse(node.func).rpartition(".")[2] for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)
    }
    assert calls & {"play", "exec", "eval"}


def test_no_block_is_overlooked() -> None:
    """Whatever is fenced as Python is one of the blocks: no other spelling, none that is indented."""
    for path in DOCUMENTS:
        assert len(_FENCE.findall(path.read_text(encoding="utf-8"))) == len(blocks(path)), path


def test_the_counts(capsys: pytest.CaptureFixture[str]) -> None:
    run = sum(len(found.run) for found in PAGES)
    left_out = [(found.name, block.line, reason) for found in PAGES for block, reason in found.left_out]
    with capsys.disabled():
        print(f"\nsnippets: {run} blocks of {len(PAGES)} pages run, {len(left_out)} do not")
        for name, line, reason in left_out:
            print(f"  {name}:{line}: {reason}")
    assert run > 80
    assert all(len(reason.split()) >= 3 for _, _, reason in left_out)
