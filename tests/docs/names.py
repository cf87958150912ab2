"""What the reference has to name: the public names of every package, and every operation of the current API."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "ory_async"
# Modules that users import from by name, beside the packages.
MODULES = ("fastapi/hooks.py",)
# Generated, and what generated code stands on: the operations have pages of their own.
_GENERATED = {"v1", "v0alpha2", "v0_6", "_runtime", "cli"}
_FACTS = re.compile(r'^OPERATION = Operation\(\n    name="(\w+)",\n    method="(\w+)",\n    path="([^"]+)",$', re.M)


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _tables() -> list[Path]:
    rooms = sorted(p for p in PACKAGE.rglob("__init__.py") if not _GENERATED & {*p.relative_to(PACKAGE).parts})
    return [*rooms, *(PACKAGE / name for name in MODULES)]


def _own(path: Path) -> list[str]:
    """The names a package says are its own: `X as X`, or those of `__all__`; of a module, what it defines."""
    tree = _parsed(path)
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found += [alias.name for alias in node.names if alias.asname == alias.name]
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.List) and _assigns(node, "__all__"):
            found += [str(ast.literal_eval(element)) for element in node.value.elts]
    if path.name != "__init__.py":
        found += [node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    return sorted({name for name in found if not name.startswith("_")})


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _assigns(node: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


@cache
def public() -> dict[str, list[str]]:
    """Where names are imported from -> names. What several packages offer stands at the shortest of them."""
    found: dict[str, list[str]] = {}
    known: set[tuple[str, str]] = set()
    for path in sorted(_tables(), key=lambda path: (len(path.parts), path)):
        names = []
        for name in _own(path):
            defined = (name, home(_dotted(path), name))
            if defined not in known:
                known.add(defined)
                names.append(name)
        if names:
            found[_dotted(path)] = names
    return found


@cache
def home(module: str, name: str) -> str:
    """The module that really defines a name, followed through the imports."""
    path = ROOT.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    for node in ast.walk(_parsed(file)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("ory_async"):
            for alias in node.names:
                if (alias.asname or alias.name) == name and node.module != module:
                    return home(node.module, alias.name)
    return module


@dataclass(frozen=True)
class Called:
    """An operation: the namespace and name of its method, and where it goes."""

    namespace: str
    name: str
    method: str
    path: str


def operations() -> list[Called]:
    """All operations of the current API, as the generated packages say."""
    found = []
    for module in sorted((PACKAGE / "v1/api").glob("*/*.py")):
        if facts := _FACTS.search(module.read_text(encoding="utf-8")):
            found.append(Called(module.parent.name, *facts.groups()))
    return found
