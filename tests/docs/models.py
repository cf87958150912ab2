"""The models of the current API: a page for each namespace of operations, with the words and fields of each model that
it is the first to reach. Read from the generated files; blocks of `:::` would take minutes to build."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.docs.names import PACKAGE

OTHERS = "others"
_NAME = re.compile(r"\b[A-Z]\w+")


@dataclass(frozen=True)
class Model:
    """A model: its words, and what it is made of: fields with type and words, or the values of an enum."""

    name: str
    words: str
    fields: tuple[tuple[str, str, str], ...] = ()
    values: tuple[str, ...] = ()
    members: str = ""

    @property
    def types(self) -> str:
        """Where the names of other models stand."""
        return " ".join([self.members, *(kind for _, kind, _ in self.fields)])


@cache
def models() -> dict[str, Model]:
    """Name -> model, of all in `ory_async.v1.models`."""
    files = sorted((PACKAGE / "v1/models").glob("[a-z]*.py"))
    found = [each for file in files for each in _models(ast.parse(file.read_text(encoding="utf-8")))]
    return {each.name: each for each in sorted(found, key=lambda each: each.name.lower())}


def _models(tree: ast.Module) -> Iterator[Model]:
    for node, words in _documented(tree.body):
        match node:
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield Model(name, ast.get_docstring(node) or "", _fields(node), _values(node))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as kind):
                yield Model(name, words, members=ast.unparse(kind))
            case _:
                pass


def _documented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Statements, each with the string that follows it."""
    for node, after in zip(body, [*body[1:], ast.Pass()], strict=True):
        match after:
            case ast.Expr(value=ast.Constant(value=str() as words)):
                yield node, _plain(words)
            case _:
                yield node, ""


def _plain(words: str) -> str:
    return "\n".join(line.strip() for line in words.strip().splitlines())


def _fields(node: ast.ClassDef) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (field.target.id, ast.unparse(field.annotation), words)
        for field, words in _documented(node.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and field.target.id[0] != "_"
    )


def _values(node: ast.ClassDef) -> tuple[str, ...]:
    return tuple(
        str(each.value.value)
        for each in node.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
    )


@cache
def spoken(namespace: str) -> dict[str, tuple[str, ...]]:
    """Operation -> the models in its signature, the answer first."""
    tree = ast.parse((PACKAGE / f"v1/api/{namespace}/__init__.py").read_text(encoding="utf-8"))
    found = {}
    for each in ast.walk(tree):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not each.name.startswith("_"):
            arguments = [*each.args.args, *each.args.kwonlyargs]
            kinds = [each.returns, *(argument.annotation for argument in arguments)]
            found[each.name] = names_in(" ".join(ast.unparse(kind) for kind in kinds if kind))
    return found


def names_in(text: str) -> tuple[str, ...]:
    """The models that are named, each once."""
    return tuple(dict.fromkeys(name for name in _NAME.findall(text) if name in models()))


@cache
def homes(namespaces: tuple[str, ...]) -> dict[str, str]:
    """Model -> the first namespace with an operation that speaks of it, else that of a model that it is part of; of
    none: OTHERS."""
    found: dict[str, str] = {}
    for namespace in namespaces:
        for named in spoken(namespace).values():
            found = {**dict.fromkeys(named, namespace), **found}
    for namespace in namespaces:
        reached = [name for name in found if found[name] == namespace]
        for name in reached:  # grows while it is walked
            parts = [part for part in names_in(models()[name].types) if part not in found]
            found |= dict.fromkeys(parts, namespace)
            reached += parts
    return {name: found.get(name, OTHERS) for name in models()}


def link(name: str, place: str, code: bool = True) -> str:
    """A link to a model. place: of the folder with the pages of models."""
    return f"[{f'`{name}`' if code else name}]({place}#{name})"


def page(title: str, names: list[str], home: dict[str, str], intro: str) -> str:
    """The text of a page with these models. home: of all models."""

    def place(name: str) -> str:
        return f"{home[name]}.md"

    def linked(words: str) -> str:
        return re.sub(r"`([A-Z]\w+)`", lambda m: link(m[1], place(m[1])) if m[1] in models() else m[0], words)

    def kind(text: str) -> str:
        escaped = re.sub(r"([\[\]|_*])", r"\\\1", text)
        return _NAME.sub(lambda m: link(m[0], place(m[0]), code=False) if m[0] in models() else m[0], escaped)

    lines = [f"# {title}", "", intro]
    for name in names:
        model = models()[name]
        lines += ["", f"## {name} {{ #{name} }}", "", linked(_escaped(model.words))]
        if model.fields:
            rows = (
                f"| `{each}` | {kind(text)} | {linked(_escaped(words)).replace(chr(10), ' ')} |"
                for each, text, words in model.fields
            )
            lines += ["", "| field | type | |", "|---|---|---|", *rows]
        if model.values:
            lines += ["", "Values: " + ", ".join(f"`{value}`" for value in model.values) + "."]
        if model.members:
            lines += ["", "One of: " + ", ".join(link(each, place(each)) for each in names_in(model.members)) + "."]
    return "\n".join(lines) + "\n"


def _escaped(words: str) -> str:
    return re.sub(r"(`[^`]*`)|([|<*_])", lambda m: m[1].replace("|", "\\|") if m[1] else "\\" + m[2], words)
