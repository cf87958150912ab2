"""What is loaded when, and that every generated module can be imported by itself."""

import json
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.document import document
from tests.support.programs import ROOT, interpreter, modules

GENERATED = "ory_async.v1"
WIRE = """
import asyncio, json, sys
import httpx
import ory_async
def answer(request):
    return httpx.Response(200, json=BODY)
async def main():
    ory = ory_async.Ory.network("acme", transport=httpx.MockTransport(answer))
    CALL
before = {*sys.modules}
asyncio.run(main())
print(json.dumps(sorted(name for name in sys.modules if name.startswith("ory_async"))))
"""


def run(code: str, *arguments: str) -> Any:
    done = interpreter(code, *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def loaded(code: str) -> list[str]:
    found: list[str] = run(f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))")
    return found


def test_2_09_importing_the_package_loads_neither_httpx_nor_a_model() -> None:
    names = loaded("import ory_async")
    ours = [name for name in names if name.split(".")[0] == "ory_async"]
    assert len(ours) < 60
    assert not [name for name in ours if name.startswith(("ory_async.v1", "ory_async.flows", "ory_async.testing"))]
    assert not {"httpx", "httpcore", "anyio", "fastapi", "starlette", "redis", "pydantic", "ssl"} & {*names}


def test_2_09_the_client_class_loads_no_model_either() -> None:
    names = loaded("from ory_async import Ory; ory = Ory.network('acme', api_key='k'); ory.frontend, ory.identity")
    assert not [name for name in names if name.startswith("ory_async.v1.models.")]
    assert [name for name in names if name.startswith("ory_async.v1.api.")] == [
        "ory_async.v1.api.frontend",
        "ory_async.v1.api.identity",
    ]
    assert "httpx" not in names


def test_2_09_listing_the_names_loads_nothing() -> None:
    names = loaded("import ory_async, ory_async.v1.models as m; dir(ory_async), dir(m), ory_async.__all__, m.__all__")
    assert not [name for name in names if name.startswith("ory_async.v1.models.")]
    assert "httpx" not in names


def closure(name: str) -> set[str]:
    """The components that a component needs, as the document has it."""
    schemas: dict[str, Any] = document()["components"]["schemas"]
    found: set[str] = set()
    todo = [name]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += [str(ref).removeprefix("#/components/schemas/") for ref in references(schemas[name])]
    return found


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def squeezed(names: set[str]) -> set[str]:
    return {name.replace("_", "").lower() for name in names}


CALLS = [
    ("await ory.frontend.to_session(x_session_token='t')", "frontend.to_session", "session", {"id": "s"}),
    ("await ory.identity.get_identity('i')", "identity.get_identity", "identity", {"id": "i"}),
    ("await ory.identity.list_identities()", "identity.list_identities", "identity", []),
    ("await ory.identity.delete_identity('i')", "identity.delete_identity", None, {}),
    (
        "await ory.permission.check_permission(namespace='n')",
        "permission.check_permission",
        "checkPermissionResult",
        {"allowed": True},
    ),
    ("await ory.raw(ory.courier.get_courier_message, 'm')", "courier.get_courier_message", "message", {"id": "m"}),
]


@pytest.mark.tools
@pytest.mark.parametrize(("call", "operation", "schema", "body"), CALLS, ids=[row[1] for row in CALLS])
def test_2_09_a_call_loads_its_own_operation_and_its_own_models(
    call: str, operation: str, schema: str | None, body: Any
) -> None:
    names: list[str] = run(WIRE.replace("BODY", repr(body)).replace("CALL", call))
    namespace = operation.split(".")[0]
    api = [name for name in names if name.startswith("ory_async.v1.api.")]
    assert api == [f"ory_async.v1.api.{namespace}", f"ory_async.v1.api.{operation}"]
    models = {name.rpartition(".")[2] for name in names if name.startswith("ory_async.v1.models.")}
    assert squeezed(models) <= squeezed(closure(schema) if schema else set())
    assert bool(models) is (schema is not None)


def test_2_09_a_name_that_is_not_there_is_an_attribute_error() -> None:
    code = """
import ory_async, ory_async.v1.models, json
found = []
for module, name in ((ory_async, "Nothing"), (ory_async.v1.models, "Nothing")):
    try:
        getattr(module, name)
    except AttributeError as error:
        found.append(name in str(error))
print(json.dumps(found))
"""
    assert run(code) == [True, True]


# One interpreter, and before each import everything generated is forgotten: as alone as in a fresh process.
ALONE = """
import importlib, json, sys
failed = {}
for name in json.loads(sys.argv[1]):
    for loaded in [loaded for loaded in sys.modules if loaded.startswith("ory_async.v1")]:
        del sys.modules[loaded]
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = repr(error)
print(json.dumps(failed))
"""
TOGETHER = """
import importlib, json, random, sys
names = json.loads(sys.argv[1])
random.Random(int(sys.argv[2])).shuffle(names)
failed = {}
for name in names:
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = repr(error)
print(json.dumps(failed))
"""


@pytest.mark.tools
def test_2_09_every_generated_module_can_be_imported_alone() -> None:
    names = list(modules(GENERATED))
    assert len(names) > 600
    random.Random(9).shuffle(names)
    parts = [names[start::8] for start in range(8)]
    with ThreadPoolExecutor(8) as pool:
        failed = [*pool.map(lambda part: run(ALONE, json.dumps(part)), parts)]
    assert failed == [{}] * 8


@pytest.mark.tools
def test_2_09_all_modules_can_be_imported_in_any_order() -> None:
    names = json.dumps([*modules(GENERATED)])
    with ThreadPoolExecutor(4) as pool:
        failed = [*pool.map(lambda seed: run(TOGETHER, names, str(seed)), range(4))]
    assert failed == [{}] * 4


@pytest.mark.tools
def test_2_09_the_first_model_to_be_imported_can_be_any() -> None:
    names = [name for name in modules(f"{GENERATED}.models") if name != f"{GENERATED}.models"]
    chosen = random.Random(3).sample(names, 6)
    with ThreadPoolExecutor(6) as pool:
        found = [*pool.map(lambda name: loaded(f"import {name}"), chosen)]
    for name, inside in zip(chosen, found, strict=True):
        assert name in inside
        assert "httpx" not in inside


def test_2_09_every_module_on_disk_is_in_the_manifest() -> None:
    folder = ROOT / "ory_async/v1"
    listed = {*(folder / "MANIFEST").read_text(encoding="utf-8").split()}
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert there == listed
