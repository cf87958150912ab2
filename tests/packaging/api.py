"""The public API as sorted lines, read from the source without importing it.

`python -m tests.packaging.api` writes `api.txt`, which a release keeps: `make api` before each one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = Path(__file__).with_name("api.txt")
MODULES = (
    *("client", "errors", "fastapi", "flows", "hosts", "identities", "logs", "pagination", "relations", "retry"),
    "sessions",
    *("testing.fake", "testing.plugin", "testing.profile"),
)
"""Hand-written modules and rooms with public names, besides the generated namespaces and models."""


def parameter(one: Any) -> str:
    """What a caller may write: `name`, `!name` (by keyword only), `/name` (never by keyword), `*name`, `**name`; with
    `=` if it may be left out. Types and the values of defaults are for type checkers."""
    kinds = {"positional-only": "/", "keyword-only": "!", "variadic positional": "*", "variadic keyword": "**"}
    kind = kinds.get(one.kind.value, "") if one.kind is not None else ""
    return f"{kind}{one.name}{'=' if one.default is not None else ''}"


def public(name: str) -> bool:
    return not name.startswith("_") or name in ("__init__", "__call__", "__aiter__", "__await__", "__aenter__")


def lines(inner: Any, path: str) -> list[str]:
    """A line for each public function, attribute and class below an object."""
    found: list[str] = []
    for name, member in inner.members.items():
        where = f"{path}.{name}"
        if member.is_alias or not public(name):
            continue
        if member.is_function:
            found.append(
                f"{where}({', '.join(parameter(p) for p in member.parameters if p.name not in ('self', 'cls'))})"
            )
        elif member.is_class:
            bases = ", ".join(str(base) for base in member.bases)
            found += [f"class {where}({bases}):{''.join(' ' + n for n in attributes(member))}", *lines(member, where)]
    return found


def attributes(inner: Any) -> list[str]:
    return sorted(n for n, member in inner.members.items() if not member.is_alias and member.is_attribute and public(n))


def api() -> list[str]:
    package = griffe.load("ory_async", search_paths=[str(ROOT)], resolve_aliases=False)
    found = [f"name {name}" for name in exported(package)]
    for module in MODULES:
        found += walk(package[module], module)
    for generation in ("v1", "v0alpha2", "v0_6"):
        for folder in ("api", "models"):
            for name, module in package.members[generation].members[folder].members.items():
                if not module.is_alias and module.is_module and public(name):
                    found += [line for line in walk(module, f"{generation}.{folder}") if "OPERATION" not in line]
    return sorted({*found})


def walk(module: Any, path: str) -> list[str]:
    """The lines of a module; of a package, of all its public modules too."""
    found = lines(module, path)
    for name, member in module.members.items():
        if not member.is_alias and member.is_module and public(name):
            found += walk(member, f"{path}.{name}")
    return found


def exported(package: Any) -> list[str]:
    """The names that type checkers see in `ory_async`."""
    found = [(name, member) for name, member in package.members.items() if member.is_alias and public(name)]
    return [name for name, member in found if member.target_path.startswith("ory_async.")]


def breaking(old: list[str], new: list[str]) -> list[str]:
    """What a caller of the old API could miss in the new one."""
    now = {key(line): line for line in new}
    found = [f"gone: {line}" for line in old if key(line) not in now]
    for line in old:
        if (there := now.get(key(line), line)) == line:
            continue
        before, after = parts(line), parts(there)
        found += [f"{key(line)}: {part} is gone" for part in before if part not in after and part + "=" not in after]
        if not line.startswith("class "):  # a new base or attribute harms nobody
            asked = [part for part in after if part.rstrip("=") not in {p.rstrip("=") for p in before}]
            found += [
                f"{key(line)}: {part} is asked for" for part in asked if not part.endswith("=") and "*" not in part
            ]
    return found


def key(line: str) -> str:
    return line.partition("(")[0]


def parts(line: str) -> list[str]:
    """The parameters of a function; the bases and attributes of a class."""
    inner = line.partition("(")[2].replace("):", " ").replace(")", " ").replace(",", " ")
    return inner.split()


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(api()) + "\n", encoding="utf-8")
