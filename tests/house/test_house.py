"""The house as docs/architecture.md draws it: no circle of imports, no file or function too long, a caption everywhere.

An import counts wherever it stands: inside a function, or for annotations only.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ("ory_async/v1/", "ory_async/v0alpha2/", "ory_async/v0_6/")
LINES, FUNCTION = 450, 60


def files() -> list[Path]:
    """Every file that is written by hand, of the client and of the tools."""
    found = [*ROOT.glob("ory_async/**/*.py"), *ROOT.glob("codegen/**/*.py")]
    return sorted(path for path in found if not path.relative_to(ROOT).as_posix().startswith(GENERATED))


FILES = files()
NAMES = [path.relative_to(ROOT).as_posix() for path in FILES]


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> Iterator[str]:
    """The absolute names that a file imports, as `package.module` or `package.module.name`."""
    here = module(path).split(".")
    package = here if path.name == "__init__.py" else here[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def imports() -> dict[str, set[str]]:
    """Module -> the modules of ours that it imports."""
    known = {module(path) for path in FILES}
    found: dict[str, set[str]] = {}
    for path in FILES:
        wanted = (name if name in known else name.rpartition(".")[0] for name in imported(path))
        found[module(path)] = {name for name in wanted if name in known and name != module(path)}
    return found


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of modules that import each other (strongly connected components above one), each sorted."""
    below: dict[str, set[str]] = {}
    for start in graph:
        seen, todo = set[str](), [start]
        while todo:
            for name in graph.get(todo.pop(), ()):
                if name not in seen:
                    seen.add(name)
                    todo.append(name)
        below[start] = seen
    groups = {tuple(sorted(b for b in below[a] if a in below.get(b, ()))) for a in graph if a in below[a]}
    return [list(group) for group in sorted(groups)]


def test_the_count_finds_circles() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["b", "c"]]
    assert circles({"a": {"b"}, "b": set()}) == []


def test_imports_are_seen_where_they_stand() -> None:
    graph = imports()
    assert "ory_async._runtime.transports.chosen" in graph["ory_async._runtime.pool"]
    assert "ory_async._runtime.models" in graph["ory_async._runtime.operation"]  # for annotations
    assert "ory_async.flows.api" in graph["ory_async.client"]  # inside a function


def test_no_circle() -> None:
    found = circles(imports())
    print(f"{len(found)} circles in {len(FILES)} files")
    assert found == []


def length(node: ast.AST) -> int:
    return (getattr(node, "end_lineno", 0) or 0) - getattr(node, "lineno", 0) + 1


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_file_is_read_in_one_go(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LINES
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert {node.name: length(node) for node in functions if length(node) > FUNCTION} == {}


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_file_says_what_it_is_for(path: Path) -> None:
    if path.name != "_version.py":
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
