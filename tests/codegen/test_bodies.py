"""The text of an operation lists the members of its body: which of them, and what is said of each."""

import ast
import re
from typing import Any

import pytest

from codegen.bodies import told
from codegen.package import GENERATIONS, corrected
from codegen.schemas import Types
from tests.codegen.documents import ROOT
from tests.codegen.test_words import schemas
from tests.support.notes import note

MOST = 20
"""Members that a text lists; of a larger body words.yaml names those that count (`common`)."""
ITEM = re.compile(r"- `([^`]+)`")
Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def text(body: Json, **components: Json) -> list[str]:
    return told(body, Types(components, "package", None))


def thing(**more: Any) -> Json:
    return {"properties": {"colorName": {"type": "string"}, "id": {"type": "string", "description": "Which."}}} | more


def test_members_with_types_and_words_and_what_is_required_first() -> None:
    assert text(ref("thing"), thing=thing(required=["id"])) == [
        "The body, as `Thing` or a mapping:",
        "",
        "- `id` (`str`, required): Which.",
        "- `colorName` (`str`, of the model `color_name`)",
    ]


def test_each_item_of_a_list() -> None:
    assert text({"type": "array", "items": ref("thing")}, thing=thing())[0] == (
        "Each item of the body, as `Thing` or a mapping:"
    )


def test_the_common_members_and_how_many_more_there_are() -> None:
    assert text(ref("thing"), thing=thing(**{"x-common": ["id", "no_more"]}))[2:] == [
        "- `id` (`str`): Which.",
        "",
        "`Thing` has 1 more.",
    ]


def test_the_kinds_of_a_union_with_their_tags_and_what_they_need() -> None:
    tags = {"a": ref("one")["$ref"], "b": ref("one")["$ref"]}
    union = {"oneOf": [ref("one"), ref("two")], "discriminator": {"propertyName": "kind", "mapping": tags}}
    one = {"properties": {}, "required": ["kind", "code"], "description": "The first."}
    assert text(ref("all"), all=union, one=one, two={"properties": {}}) == [
        "The body, as `All` or a mapping, is one of:",
        "",
        "- `One` (`kind='a'`; `kind='b'`; needs `code`): The first.",
        "- `Two`",
    ]


@pytest.mark.parametrize("body", [{"type": "string"}, ref("words"), ref("free")], ids=str)
def test_a_body_that_is_no_model_has_no_members(body: Json) -> None:
    assert text(body, words={"type": "string", "enum": ["a"]}, free={"additionalProperties": {}}) == []


# ---- the packages


def listed(generation: str) -> dict[str, tuple[str, list[str]]]:
    """Operation -> (its body as annotated, the names that its docstring lists), from the source."""
    found: dict[str, tuple[str, list[str]]] = {}
    for path in (ROOT / "ory_async" / generation / "api").glob("*/__init__.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AsyncFunctionDef) and ast.get_docstring(node):
                body = [ast.unparse(arg.annotation or arg) for arg in node.args.args if arg.arg == "body"]
                if body:
                    found[node.name] = (body[0], ITEM.findall(ast.get_docstring(node) or ""))
    return found


@pytest.mark.parametrize(("generation", "least"), [("v1", 65), ("v0alpha2", 35), ("v0_6", 9)])
def test_every_operation_with_a_model_lists_what_can_be_sent(generation: str, least: int) -> None:
    found = listed(generation)
    told = {name for name, (_, names) in found.items() if names}
    assert found.keys() - told == {name for name, (body, _) in found.items() if body.startswith("str | bytes")}
    assert max(len(names) for _, names in found.values()) <= MOST
    assert len(told) >= least
    note("words", generation, "operations that list their body", many=len(told))
    note("words", generation, "lines of bodies", many=sum(len(names) for _, names in found.values()))


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_member_that_is_listed_has_words(generation: str) -> None:
    known = schemas(generation)
    silent = []
    for item in corrected(generation)["paths"].values():
        for operation in (one for one in item.values() if isinstance(one, dict) and "requestBody" in one):
            for media in operation["requestBody"]["content"].values():
                shape = media["schema"].get("items", media["schema"])
                name = shape.get("$ref", "").rpartition("/")[2]
                members = known.get(name, {}).get("properties", {})
                shown = known.get(name, {}).get("x-common", members)
                silent += [f"{name}.{key}" for key in shown if key in members and "description" not in members[key]]
    assert silent == []
