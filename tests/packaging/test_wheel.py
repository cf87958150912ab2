"""The wheel holds the client and nothing else, and works where nothing else of this repository is."""

import email
import json
import os
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.once import once
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("ory_async", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "docs/troubleshooting.md")


def build(folder: Path) -> None:
    """The wheel of a copy of the sources, and, unpacked, a folder to import from."""
    source, target = folder / "source", folder / "dist"
    source.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / name).exists():
            (source / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    for stray in ("codegen", "tests", "spec"):
        (source / stray).mkdir()
        (source / stray / "__init__.py").touch()
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"),
            *("--disable-pip-version-check", "--wheel-dir", str(target), str(source)),
        ],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = target.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once for all processes."""
    if find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed: pip install -r requirements-dev.txt")
    (found,) = once(tmp_path_factory, "wheel", build).glob("dist/*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The wheel, unpacked."""
    return wheel.parents[1] / "site"


def run(code: str, folder: Path) -> str:
    """A program that sees the wheel and the dependencies, and nothing of the repository."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-P", "-c", f"import sys; sys.path.insert(0, {str(folder)!r})\n{code}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_the_client_only(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in names(wheel)}
    (metadata,) = [top for top in tops if top.endswith(".dist-info")]
    assert tops == {"ory_async", metadata}
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    wanted = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "ory_async").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    found = {name for name in names(wheel) if name.startswith("ory_async/")}
    assert found == wanted | {"ory_async/troubleshooting.md"}
    assert {"ory_async/py.typed", "ory_async/v1/__init__.py", "ory_async/v1/MANIFEST"} <= found
    assert len([name for name in found if name.startswith("ory_async/v1/models/")]) > 400


@pytest.mark.parametrize("ending", [".jsonnet", ".html", ".css", ".js"])
def test_the_wheel_holds_what_is_no_python(wheel: Path, ending: str) -> None:
    """Bodies of hooks, templates of pages and what these load: `importlib.resources` reads them from the wheel."""
    found = {name for name in names(wheel) if name.endswith(ending)}
    assert found == {str(path.relative_to(ROOT)) for path in (ROOT / "ory_async").rglob(f"*{ending}")}
    assert found


def test_the_metadata_says_what_is_needed(wheel: Path) -> None:
    (path,) = [name for name in names(wheel) if name.endswith(".dist-info/METADATA")]
    with zipfile.ZipFile(wheel) as archive:
        metadata = email.message_from_bytes(archive.read(path))
        entry_points = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    needed = [text for text in metadata.get_all("Requires-Dist", []) if "extra ==" not in text]
    assert (metadata["Name"], metadata["Requires-Python"]) == ("ory-async", ">=3.11")
    assert sorted(text.split(">")[0].split("<")[0].split(";")[0].strip() for text in needed) == [
        "attrs",
        "httpcore",
        "httpx",
        "orjson",
        "sniffio",
    ]
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert {*metadata.get_all("Provides-Extra", [])} == {
        *("aiohttp", "cli", "fastapi", "httpx2", "jwt", "otel", "pages", "redis", "testing")
    }
    for entry in entry_points:
        with zipfile.ZipFile(wheel) as archive:
            assert b"codegen" not in archive.read(entry)


def test_the_wheel_works_by_itself(installed: Path) -> None:
    code = """
import asyncio, json
import httpx
import ory_async
from ory_async import Ory
from ory_async.v1.models import Session
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "s", "identity": {"id": "i"}}))
async def main():
    async with Ory.network("acme", transport=transport) as ory:
        return await ory.frontend.to_session(x_session_token="t")
session = asyncio.run(main())
print(json.dumps([ory_async.__file__, type(session) is Session, session.identity.id, ory_async.__version__]))
"""
    file, is_session, identity, version = json.loads(run(code, installed))
    assert Path(file).is_relative_to(installed)
    assert (is_session, identity) == (True, "i")
    (metadata,) = installed.glob("*.dist-info")
    assert metadata.name == f"ory_async-{version}.dist-info"


def test_the_wheel_knows_nothing_of_the_tools(installed: Path) -> None:
    code = """
import sys
class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("codegen", "tests", "openapi_python_client", "typer", "yaml", "jsonpath"):
            raise ImportError(name)
sys.meta_path.insert(0, Refused())
import ory_async, ory_async.v1.models as models
print(len([getattr(module, name) for module in (ory_async, models) for name in module.__all__]))
"""
    assert int(run(code, installed)) > 450


def test_without_the_extras_and_without_orjson_the_client_works(installed: Path) -> None:
    code = """
import sys
class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in "orjson fastapi starlette redis jwt jsonschema uvicorn pydantic".split():
            raise ImportError(name)
sys.meta_path.insert(0, Refused())
import asyncio, httpx
from ory_async import DecodeError, Ory
def answer(request):
    assert request.content == '{"schema_id":"d","traits":{"a":"\\xfc"}}'.encode()
    return httpx.Response(201, json={"id": "i", "traits": {}})
async def main():
    async with Ory.network("acme", transport=httpx.MockTransport(answer)) as ory:
        return await ory.identity.create_identity({"schema_id": "d", "traits": {"a": "\\xfc"}})
print(asyncio.run(main()).id)
"""
    assert run(code, installed) == "i"


def test_every_module_of_the_wheel_can_be_imported(installed: Path) -> None:
    code = """
import importlib, pathlib
root = pathlib.Path(FOLDER)
count = 0
for path in sorted((root / "ory_async").rglob("*.py")):
    parts = path.relative_to(root).with_suffix("").parts
    if parts[1] in ("testing", "fastapi"):
        continue
    importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    count += 1
print(count)
"""
    assert int(run(code.replace("FOLDER", repr(str(installed))), installed)) > 600
