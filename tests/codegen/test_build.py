"""A package for a document that is not one of ours: everything in it, on the installed runtime."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codegen import package
from codegen.__main__ import app
from codegen.normal import METHODS, normalize
from tests.codegen.documents import NAMES, PUBLISHED, published
from tests.support.once import once

pytestmark = pytest.mark.tools

ROOT = Path(__file__).parents[2]


def name_of(document: str) -> str:
    return document.removesuffix(".json").replace("-", "_").replace(".", "_")


def operations_in(document: dict[str, Any]) -> int:
    return sum(method in METHODS for item in document["paths"].values() for method in item)


def classes_in(document: dict[str, Any]) -> int:
    """Components in normal form that become a class: objects with properties, enums and unions."""
    schemas = normalize(document)["components"]["schemas"].values()
    return sum(bool(schema.keys() & {"properties", "enum", "oneOf"}) for schema in schemas)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of every published document, built once for all processes."""
    for document in NAMES:
        published(document)

    def build(out: Path) -> None:
        for document in NAMES:
            _, guessed = package.build(PUBLISHED / document, name_of(document), out)
            assert guessed == [], document

    return once(tmp_path_factory, "built", build)


@pytest.mark.parametrize("document", NAMES)
def test_every_operation_and_schema_is_there(built: Path, document: str) -> None:
    folder = built / name_of(document)
    operations = [path for path in folder.glob("api/*/*.py") if path.name != "__init__.py"]
    models = [path for path in folder.glob("models/*.py") if path.name != "__init__.py"]
    assert len(operations) == operations_in(published(document))
    assert len(models) == classes_in(published(document))


def test_all_of_them_pass_the_type_checker(built: Path) -> None:
    names = [name_of(document) for document in NAMES]
    cache = str(ROOT / ".mypy_cache/built")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", cache, *names]
    done = subprocess.run(command, cwd=built, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_package_works_on_a_client(built: Path) -> None:
    code = """
import asyncio, sys
import httpx
from ory_async import Ory
from client_v1_1_7 import Namespaces

async def main():
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "i", "seen": str(request.url)}))
    async with Ory.self_hosted(kratos_admin="http://127.0.0.1:1", transport=answer) as ory:
        api = ory.using(Namespaces)
        found = await api.identity.get_identity("a/b")
        print(type(found).__module__, found.additional_properties["seen"])

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=built, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "client_v1_1_7.models.identity",
        "http://127.0.0.1:1/admin/identities/a%2Fb",
    ]


def test_what_had_to_be_guessed_is_told(tmp_path: Path) -> None:
    document = tmp_path / "odd.json"
    document.write_text(
        '{"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": {"/odd": {"get": {"operationId": "odd",'
        ' "tags": ["cerberus"], "responses": {"200": {"description": ""}}}}}, "components": {"schemas": {}}}\n'
    )
    result = CliRunner().invoke(
        app, ["generate", "--document", str(document), "--package", "odd", "--out", str(tmp_path)]
    )
    assert result.exit_code == 0
    assert "1 facts guessed" in result.output
    assert "guessed: odd" in result.output
    assert (tmp_path / "odd" / "api" / "cerberus" / "odd.py").exists()


@pytest.mark.parametrize("name", ["not-a-name", "class", "", "1st"])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    result = CliRunner().invoke(
        app,
        ["generate", "--document", str(ROOT / "spec/v0_6/openapi.json"), "--package", name, "--out", str(tmp_path)],
    )
    assert result.exit_code == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.py").write_text("x = 1\n")
    result = CliRunner().invoke(
        app,
        ["generate", "--document", str(ROOT / "spec/v0_6/openapi.json"), "--package", "mine", "--out", str(tmp_path)],
    )
    assert result.exit_code == 1
    assert [path.name for path in mine.iterdir()] == ["work.py"]
