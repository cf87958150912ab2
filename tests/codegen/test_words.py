"""Words for models and their members: all that need some have some, and none says only what the name says."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.package import GENERATIONS, corrected, load, spec
from codegen.usage import usage
from codegen.words import worded
from tests.codegen.documents import ROOT, small, small_words
from tests.support.notes import note

REFERENCE = re.compile(r'"\$ref": "#/components/schemas/([^"]+)"')
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
TABLES = ("api-changes.md", "fake.md", "from-ory-client.md")
SMALL_TALK = {
    "a",
    "an",
    "the",
    "of",
    "for",
    "to",
    "in",
    "and",
    "or",
    "with",
    "is",
    "that",
    "this",
    "it",
    "its",
    "schema",
}
Json = dict[str, Any]


@cache
def schemas(generation: str) -> Json:
    found: Json = worded(corrected(generation), load(spec("words.yaml")), generation=generation)[0]
    return dict(found["components"]["schemas"])


def stems(text: str) -> set[str]:
    spelled = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", text).lower()
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", spelled)} - SMALL_TALK


def classes(generation: str) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """(class, docstring, (member, its words)) of each generated model and enum, from the source."""
    for path in sorted((ROOT / "ory_async" / generation / "models").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name, ast.get_docstring(node) or "", [*members(node)]


def members(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            said = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            yield one.target.id, str(after.value.value) if said else ""  # type: ignore[union-attr]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_model_says_what_it_is(generation: str) -> None:
    silent, count, told, fields = [], 0, 0, 0
    for name, text, members in classes(generation):
        sentence, _, where = text.partition("\n\n")
        count += 1
        if not (stems(sentence) - stems(name)) or not where.startswith("Schema `"):
            silent.append(name)
        for member, words in members:
            fields += 1
            told += bool(stems(words) - stems(name) - stems(member))
            assert not words or stems(words) - stems(member), f"{name}.{member}"
    assert silent == []
    assert count >= 75
    note("words", generation, "models", many=count)
    note("words", generation, "members with words", many=told)
    note("words", generation, "members", many=fields)


def test_no_words_are_for_nothing() -> None:
    words = load(spec("words.yaml"))
    there = {name for generation in GENERATIONS for name in schemas(generation)}
    members = {
        f"{name}.{key}" for generation in GENERATIONS for name, schema in schemas(generation).items()
        for key in schema.get("properties", {})
    }  # fmt: skip
    assert {name.rpartition(".")[2] for name in words["models"]} - there == set()
    assert words["fields"].keys() - members == set()
    assert {f"{name}.{key}" for name, keys in words["common"].items() for key in keys} - members == set()


# ---- what a reader of README, docs and examples meets


def texts() -> str:
    """README, docs, examples, and what of the package is written by hand: all that names operations and models, but
    for the tables that name every one of them."""
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "examples").rglob("*.py")]
    code = [path for path in (ROOT / "ory_async").rglob("*.py") if not is_generated(path)]
    return "\n".join(path.read_text(encoding="utf-8") for path in (*pages, *code) if path.name not in TABLES)


def is_generated(path: Path) -> bool:
    return path.relative_to(ROOT / "ory_async").parts[0] in (*GENERATIONS, "testing")


def reachable(generation: str, text: str) -> set[str]:
    """The components of the bodies and answers of each operation that the text names, of each model that it names,
    and whatever those hold."""
    document = corrected(generation)
    known = document["components"]["schemas"]
    named = set(re.findall(r"\w+", text))
    todo = {name for name in known if generation == "v1" and name[0].upper() + name[1:] in named}
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            if operation["operationId"] in named:
                parts = {key: operation.get(key) for key in ("requestBody", "responses", "parameters")}
                todo |= set(REFERENCE.findall(json.dumps(parts)))
    found: set[str] = set()
    while todo:
        name = todo.pop()
        found.add(name)
        todo |= set(REFERENCE.findall(json.dumps(known[name]))) - found
    return found


@pytest.mark.parametrize(("generation", "least"), [("v1", 600), ("v0alpha2", 80), ("v0_6", 30)])
def test_every_member_that_a_reader_meets_has_words(generation: str, least: int) -> None:
    text = texts()
    met = [
        (name, key, value.get("description"))
        for name in sorted(reachable(generation, text))
        for key, value in schemas(generation)[name].get("properties", {}).items()
    ]
    assert [f"{name}.{key}" for name, key, words in met if not words] == []
    assert len(met) >= least
    note("words", generation, "members that a reader meets", many=len(met))


# ---- the build


@pytest.mark.parametrize(
    ("part", "name", "text"),
    [
        ("models", "thing", "A thing."),
        ("models", "thing", "The things of it"),
        ("fields", "thing.names", "Names of the thing"),
    ],
)
def test_words_that_only_repeat_the_name_are_refused(part: str, name: str, text: str) -> None:
    words = small_words()
    words[part][name] = text
    _, findings = worded(small(), words, "spec/words.yaml")
    assert [(one.file, one.place) for one in findings] == [("spec/words.yaml", (part, name))]


def test_the_nearest_words_count() -> None:
    words = small_words()
    words["models"]["v1.thing"] = "Another one, that stands elsewhere."
    words["fields"]["thing.color"] = "Which paint it got."
    document, findings = worded(small(), words, generation="v1")
    thing = document["components"]["schemas"]["thing"]
    assert findings == []
    assert thing["description"] == words["models"]["v1.thing"]
    assert thing["properties"]["color"]["description"] == words["fields"]["thing.color"]
    assert worded(small(), words)[0]["components"]["schemas"]["thing"]["description"] == words["models"]["thing"]


def test_where_a_model_is_used_is_read_from_the_document() -> None:
    assert usage(small()) == {"color": "part of `Thing`", "thing": "answer of `list_things`, `get_thing`"}
