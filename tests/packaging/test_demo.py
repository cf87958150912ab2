"""`make demo` installs little, and nothing that the tools do not have in the same version."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.metadata import packages_distributions

import pytest

from tests.packaging.sbom import canonical, closure
from tests.support.programs import ROOT
from tests.support.waiting import PATIENCE

NEEDS = ("attrs", "cryptography", "httpx", "jsonschema", "orjson", "pyjwt", "starlette", "uvicorn")
"""What the client and the embedded server import; the rest comes with them."""
MOST = 25


def pins(name: str) -> dict[str, str]:
    lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if not line.startswith("#")]
    return {canonical(line.partition("==")[0]): line for line in lines}


def test_the_demo_has_the_versions_of_the_tools() -> None:
    demo, tools = pins("requirements-demo.txt"), pins("requirements-dev.txt")
    assert demo == {name: tools[name] for name in demo}


def test_the_demo_installs_what_it_needs_and_no_more() -> None:
    needed = {name for one in NEEDS for name in closure(one)}
    assert pins("requirements-demo.txt").keys() == needed
    assert len(needed) <= MOST


REFUSING = """
import json, runpy, sys
refused = set(json.loads(sys.argv.pop(1)))
class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in refused:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Refused())
runpy.run_path("examples/quickstart.py", run_name="__main__")
"""


@pytest.mark.tools
def test_the_demo_runs_with_these_packages_alone() -> None:
    own = {*pins("requirements-demo.txt"), "ory-async"}
    refused = [module for module, owners in packages_distributions().items() if not {*map(canonical, owners)} & own]
    assert {"rich", "fastapi", "yaml"} <= {*refused}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ORY_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", REFUSING, json.dumps(refused)],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    steps = [line[:22].strip() for line in done.stdout.splitlines()]
    assert steps[:2] == ["ory_async", "server"]
    assert len(steps) == 9
    assert "1000 of 1000" in done.stdout


@pytest.mark.parametrize("target", ["demo", "test"])
def test_the_targets_are_told_in_the_readme(target: str) -> None:
    assert re.search(rf"^{target}: ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert f"make {target} " in (ROOT / "README.md").read_text("utf-8")
