"""`ory-async-codegen`: built twice it is the same bytes, holds the tools alone, and works where no clone is."""

from __future__ import annotations

import email
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from codegen import package
from codegen.distribution.__main__ import main
from tests.codegen.documents import ROOT

pytestmark = pytest.mark.tools

TOP = "ory_async_codegen"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Path]]:
    """The wheel and the source distribution, twice."""
    for tool in ("build", "hatchling"):
        if find_spec(tool) is None:
            pytest.skip(f"{tool} is not installed: pip install -r requirements-dev.txt")
    folders = [tmp_path_factory.mktemp(name) for name in ("first", "the-second-one")]
    assert [main(folder) for folder in folders] == [0, 0]
    return [{path.suffix: path for path in folder.iterdir()} for folder in folders]


@pytest.fixture(scope="module")
def installed(builds: list[dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    options = ("--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", "--target", str(folder))
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(builds[0][".whl"])], check=True)
    return folder


def tool(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs the command as it is installed: with its own packages and the dependencies, and without the clone."""
    env = {**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"}
    command = [sys.executable, "-P", str(installed / "bin/ory-async-codegen"), *arguments]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def test_two_builds_are_the_same_bytes(builds: list[dict[str, Path]]) -> None:
    sums = [{kind: hashlib.sha256(path.read_bytes()).hexdigest() for kind, path in one.items()} for one in builds]
    assert sums[0].keys() == {".whl", ".gz"}
    assert sums[0] == sums[1]


def test_it_holds_the_tools_and_what_they_read(builds: list[dict[str, Path]]) -> None:
    with zipfile.ZipFile(builds[0][".whl"]) as wheel:
        names = wheel.namelist()
        (path,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        metadata = email.message_from_bytes(wheel.read(path))
        (path,) = [name for name in names if name.endswith("entry_points.txt")]
        scripts = wheel.read(path).decode()
    with tarfile.open(builds[0][".gz"]) as source:
        in_source = {name.partition("/")[2] for name in source.getnames()}
    tools = {
        f"{TOP}/{path.relative_to(ROOT / 'codegen').as_posix()}"
        for path in (ROOT / "codegen").rglob("*")
        if path.is_file() and not {"__pycache__", "distribution"} & {*path.parts}
    }
    documents = {f"{TOP}/spec/{g}/{name}" for g in package.GENERATIONS for name in ("openapi.json", "corrections.yaml")}
    documents.add(f"{TOP}/spec/v1/source.txt")
    inside = tools | documents | {f"{TOP}/spec/words.yaml", f"{TOP}/_version.py"}
    assert {name for name in names if not name.split("/")[0].endswith(".dist-info")} == inside
    assert inside <= in_source
    assert metadata["Name"] == "ory-async-codegen"
    assert scripts.split() == ["[console_scripts]", "ory-async-codegen", "=", f"{TOP}.__main__:app"]


def test_it_is_released_with_the_client_and_pins_the_generator() -> None:
    project = tomllib.loads((ROOT / "codegen/distribution/pyproject.toml").read_text("utf-8"))["project"]
    pins = (ROOT / "requirements-dev.txt").read_text("utf-8").splitlines()
    (pin,) = [line for line in pins if line.startswith("openapi-python-client==")]
    needed = {re.split(r"[<>=]", line)[0].lower(): line for line in project["dependencies"]}
    assert needed["openapi-python-client"] == pin
    imported = {"attrs", "jsonschema", "pyyaml", "python-jsonpath", "referencing", "rich", "ruff", "typer"}
    assert needed.keys() == imported | {"openapi-python-client", "openapi-spec-validator"}
    client = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == client["requires-python"]


def test_the_version_is_that_of_the_client(builds: list[dict[str, Path]]) -> None:
    text = (ROOT / "ory_async/_version.py").read_text("utf-8")
    (version,) = re.findall(r'__version__ = "(.+)"', text)
    assert builds[0][".whl"].name.startswith(f"{TOP}-{version}-")


def test_installed_it_makes_the_same_package_as_the_clone(installed: Path, tmp_path: Path) -> None:
    document = ROOT / "spec/v0_6/openapi.json"
    for fit in ([], ["--fit"]):
        arguments = ["generate", "--document", str(document), "--package", "mine", "--out", str(tmp_path), *fit]
        done = tool(installed, *arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        package.build(document, "mine", tmp_path / "clone", fit=bool(fit))
        ours, theirs = (contents(tmp_path / name) for name in ("clone/mine", "mine"))
        assert ours == theirs
        assert len(theirs) > 100


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "arguments", [["generate"], ["generate", "v1"], ["check"], ["import", "x.json"], ["update", "x.json"]]
)
def test_installed_it_leaves_what_is_for_a_clone_alone(installed: Path, tmp_path: Path, arguments: list[str]) -> None:
    before = contents(installed)
    (tmp_path / "x.json").write_bytes((ROOT / "spec/v0_6/openapi.json").read_bytes())
    done = tool(installed, *arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert contents(installed) == before
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_installed_it_compares(installed: Path, tmp_path: Path) -> None:
    documents = [str(ROOT / f"spec/{name}/openapi.json") for name in ("v0_6", "v0alpha2")]
    assert tool(installed, "diff", documents[0], documents[0], cwd=tmp_path).stdout == ""
    assert tool(installed, "diff", *documents, "--format", "md", "--fail-on", "breaking", cwd=tmp_path).returncode == 1
