"""A release: the same bytes on each build, nothing in it that does not belong, and a list of what comes with it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.packaging.lowest import lower_bounds, tools
from tests.packaging.sbom import sbom
from tests.support.once import once
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("ory_async", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "docs/troubleshooting.md")
BOMS = re.compile(r"[a-z0-9.-]+")


def found(folder: Path) -> dict[str, Path]:
    """What was built in a folder, by kind."""
    return {path.suffix: path for path in (folder / "dist").iterdir()}


def built(folder: Path) -> dict[str, Path]:
    """The wheel and the source distribution of a copy of the sources, by kind."""
    source = folder / "source"
    source.mkdir(parents=True)
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (source / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "dist"), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return found(folder)


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Path]]:
    """Two builds, in folders of other names, one after the other, by kind."""
    for tool in ("build", "hatchling"):
        if find_spec(tool) is None:
            pytest.skip(f"{tool} is not installed: pip install -r requirements-dev.txt")
    names = ("first", "the-second-one")
    folder = once(tmp_path_factory, "builds", lambda folder: [built(folder / name) for name in names])
    return [found(folder / name) for name in names]


def test_two_builds_are_the_same_bytes(builds: list[dict[str, Path]]) -> None:
    sums = [{kind: hashlib.sha256(path.read_bytes()).hexdigest() for kind, path in one.items()} for one in builds]
    assert sums[0].keys() == {".whl", ".gz"}
    assert sums[0] == sums[1]
    assert [path.name for path in builds[0].values()] == [path.name for path in builds[1].values()]


def test_the_distributions_hold_the_client_only(builds: list[dict[str, Path]]) -> None:
    with zipfile.ZipFile(builds[0][".whl"]) as wheel:
        in_wheel = wheel.namelist()
    with tarfile.open(builds[0][".gz"]) as source:
        in_source = [name.partition("/")[2] for name in source.getnames()]
    assert "ory_async/py.typed" in in_wheel
    tops = {name.split("/")[0] for name in (*SOURCES, "PKG-INFO")}
    assert {name.split("/")[0] for name in in_source} - {".gitignore"} == tops
    assert [name for name in in_source if name.startswith("docs/")] == ["docs/troubleshooting.md"]
    for name in (*in_wheel, *in_source):
        assert not re.search(r"(^|/)(tests|codegen|spec|benchmarks|__pycache__)(/|$)|\.pyc$|\.env|\.pem$", name), name


def test_the_bill_of_materials_names_what_comes_with_the_client() -> None:
    found = sbom()
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.5")
    names = [one["name"] for one in found["components"]]
    assert names == sorted({*names})
    assert {"attrs", "httpx", "httpcore", "h11", "anyio", "certifi", "idna"} <= {*names}
    assert not {"pytest", "mypy", "typer", "openapi-python-client", "starlette", "fastapi"} & {*names}
    refs = {one["bom-ref"] for one in found["components"]} | {found["metadata"]["component"]["bom-ref"]}
    assert {one["ref"] for one in found["dependencies"]} == refs
    assert {ref for one in found["dependencies"] for ref in one["dependsOn"]} <= refs
    assert all(one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}" for one in found["components"])
    assert [one["name"] for one in found["components"] if "licenses" not in one] == []
    assert json.dumps(found) == json.dumps(sbom())


def test_every_dependency_has_a_lower_bound_that_can_be_installed_alone() -> None:
    """`make test-lowest` runs the tests on these."""
    found = lower_bounds()
    assert {"attrs", "httpx", "orjson", "starlette", "jsonschema", "uvicorn"} <= {*found}
    assert all(re.fullmatch(r".+==[0-9][0-9.]*", line) for line in found.values())
    assert {"pytest", "hypothesis", "respx"} <= {line.split("==")[0] for line in tools()}
