"""What `ory_async` offers is what it says it offers, at run time and for type checkers."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]


def run(code: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def typed_names(path: Path) -> set[str]:
    """The names that a type checker sees: imported as themselves."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {alias.asname for node in imports for alias in node.names if alias.asname == alias.name}


def test_all_is_what_type_checkers_see() -> None:
    for package in ("ory_async", "ory_async.v1.models"):
        found = run(f"import json, {package} as p; print(json.dumps([*p.__all__]))")
        assert len(found) == len({*found})
        assert {*found} == typed_names(ROOT / package.replace(".", "/") / "__init__.py"), package


def test_all_is_sorted_and_public() -> None:
    found = run("import json, ory_async; print(json.dumps([*ory_async.__all__]))")
    assert found == sorted(found)
    assert [name for name in found if name.startswith("_")] == ["__version__"]


def test_every_name_can_be_imported_and_has_its_own_name() -> None:
    code = """
import json, PACKAGE as package
named = {name: getattr(getattr(package, name), "__name__", name) for name in package.__all__}
wrong = [name for name, own in named.items() if own not in (name, "Union")]  # a union has no name of its own
print(json.dumps(wrong))
"""
    assert run(code.replace("PACKAGE", "ory_async")) == []
    assert run(code.replace("PACKAGE", "ory_async.v1.models")) == []


def test_a_star_import_gives_all_of_them() -> None:
    code = "import json\nfrom ory_async import *\nprint(json.dumps(sorted({*globals()} - {'json'})))"
    offered = run("import json, ory_async; print(json.dumps(ory_async.__all__))")
    assert {name for name in run(code) if not name.startswith("__") or name == "__version__"} == {*offered}


def test_dir_is_all() -> None:
    code = "import json, ory_async; print(json.dumps([sorted(dir(ory_async)), sorted(ory_async.__all__)]))"
    listed, offered = run(code)
    assert listed == offered


def test_public_names_are_offered_nowhere_else_under_another_class() -> None:
    code = """
import json, ory_async, ory_async.errors as errors
tree = [n for n, v in vars(errors).items() if isinstance(v, type) and issubclass(v, errors.OryError)]
print(json.dumps([n for n in tree if not n.startswith("_") and n not in ory_async.__all__]))
"""
    assert run(code) == []


def test_a_public_name_is_the_same_object_every_time() -> None:
    code = """
import json, ory_async
from ory_async.errors import NotFound
print(json.dumps([ory_async.NotFound is NotFound, ory_async.NotFound is ory_async.NotFound]))
"""
    assert run(code) == [True, True]


def test_every_model_of_the_document_has_its_public_name() -> None:
    schemas: dict[str, Any] = json.loads((ROOT / "spec/v1/openapi.json").read_text(encoding="utf-8"))
    schemas = schemas["components"]["schemas"]
    with_a_class = {name for name, schema in schemas.items() if schema.keys() & {"properties", "enum", "oneOf"}}
    offered = {*run("import json, ory_async.v1.models as m; print(json.dumps([*m.__all__]))")}
    missing = {name for name in with_a_class if not {name[0].upper() + name[1:], pascal(name)} & offered}
    # Corrections may take a schema away, when nothing refers to it any more.
    assert missing <= {"genericErrorContentId"}


def pascal(name: str) -> str:
    return "".join(part[0].upper() + part[1:] for part in name.replace("-", "_").replace(".", "_").split("_") if part)


def test_the_version_is_that_of_the_distribution() -> None:
    version = run("import json, ory_async; print(json.dumps(ory_async.__version__))")
    assert (ROOT / "ory_async/_version.py").read_text(encoding="utf-8").count(f'"{version}"') == 1
    assert len(version.split(".")) >= 3
