"""Taking over a published document: everything that Ory publishes, and nothing that is broken."""

import copy
import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner, Result

from codegen import package
from codegen.__main__ import app
from codegen.normal import dumps, normalize
from codegen.published import ImportRefused, check, parsed, resolved, taken
from tests.codegen.documents import NAMES, ROOT, operation, operations, published

Doc = dict[str, Any]
GONE = object()
TEXT: Doc = {"type": "string"}
PATH_ID: Doc = {"name": "id", "in": "path", "required": True, "schema": TEXT}


def ref(name: str, part: str = "schemas") -> Doc:
    return {"$ref": f"#/components/{part}/{name}"}


def answer(schema: Doc) -> Doc:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def document() -> Doc:
    """A published document: every part may be broken below."""
    return copy.deepcopy(_DOCUMENT)


_DOCUMENT: Doc = {
    "openapi": "3.0.3",
    "info": {"title": "Ory APIs", "version": "v1"},
    "x-forwarded-proto": "string",
    "servers": [{"url": "https://example.org"}],
    "paths": {
        "/x": {
            "get": {
                "operationId": "listThings",
                "tags": ["identity"],
                "parameters": [{"name": "size", "in": "query", "schema": {"type": "integer"}}],
                "security": [{"key": []}],
                "responses": {"200": answer({"type": "array", "items": ref("thing")})},
            },
            "post": {
                "operationId": "makeThing",
                "tags": ["identity"],
                "requestBody": {"content": {"application/json": {"schema": ref("thing")}}},
                "responses": {"201": answer(ref("thing")), "default": ref("error", "responses")},
            },
        },
        "/x/{id}": {
            "get": {
                "operationId": "getThing",
                "tags": ["identity"],
                "parameters": [PATH_ID],
                "responses": {"200": answer(ref("thing"))},
            }
        },
    },
    "components": {
        "responses": {"error": answer(ref("problem"))},
        "schemas": {
            "thing": {
                "type": "object",
                "properties": {"id": TEXT, "color": ref("color"), "shape": ref("shape"), "alias": ref("alias")},
                "required": ["id"],
            },
            "color": {"type": "string", "enum": ["blue", "red"]},
            "shape": {
                "oneOf": [ref("circle"), ref("problem")],
                "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/circle"}},
            },
            "circle": {"type": "object", "properties": {"kind": TEXT, "more": ref("thing")}},
            "problem": {"type": "object", "additionalProperties": TEXT},
            "alias": {"$ref": "#/components/schemas/color"},
        },
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
    },
}


def edited(*edits: tuple[tuple[Any, ...], Any]) -> Doc:
    found = document()
    for path, value in edits:
        node: Any = found
        for part in path[:-1]:
            node = node.setdefault(part, {}) if isinstance(node, dict) else node[part]
        if value is GONE:
            del node[path[-1]]
        elif isinstance(node, list) and path[-1] == len(node):
            node.append(copy.deepcopy(value))
        else:
            node[path[-1]] = copy.deepcopy(value)
    return found


LIST, MAKE, GET = ("paths", "/x", "get"), ("paths", "/x", "post"), ("paths", "/x/{id}", "get")
SCHEMAS = ("components", "schemas")
AT_LIST, AT_MAKE, AT_GET = "#/paths/~1x/get", "#/paths/~1x/post", "#/paths/~1x~1{id}/get"
PARTS = [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}]
SHARED = ("components", "parameters")

BROKEN: dict[str, tuple[Doc, str]] = {
    "Swagger 2": (edited((("openapi",), GONE), (("swagger",), "2.0")), "#/swagger"),
    "no version": (edited((("openapi",), GONE)), "#"),
    "OpenAPI 2": (edited((("openapi",), "2.0")), "#/openapi"),
    "no paths": (edited((("paths",), GONE)), "#"),
    "paths that are null": (edited((("paths",), None)), "#/paths"),
    "a path that is a number": (edited((("paths", "/x"), 7)), "#/paths/~1x"),
    "a path without slash": (edited((("paths", "x"), {})), "#/paths/x"),
    "components that are a list": (edited((("components",), [])), "#/components"),
    "schemas that are null": (edited(((*SCHEMAS,), None)), "#/components/schemas"),
    "an operation that is null": (edited((LIST, None)), AT_LIST),
    "no operation id": (edited(((*LIST, "operationId"), GONE)), AT_LIST),
    "an empty operation id": (edited(((*LIST, "operationId"), "")), AT_LIST),
    "an operation id that is a number": (edited(((*LIST, "operationId"), 7)), AT_LIST),
    "the same operation id": (edited(((*GET, "operationId"), "makeThing")), f"{AT_GET}/operationId"),
    "the same id in another spelling": (edited(((*GET, "operationId"), "make_thing")), f"{AT_GET}/operationId"),
    "no responses": (edited(((*LIST, "responses"), GONE)), AT_LIST),
    "responses that are null": (edited(((*LIST, "responses"), None)), f"{AT_LIST}/responses"),
    "a response that is null": (edited(((*LIST, "responses", "200"), None)), f"{AT_LIST}/responses/200"),
    "tags that are a text": (edited(((*LIST, "tags"), "identity")), f"{AT_LIST}/tags"),
    "a tag that is null": (edited(((*LIST, "tags"), [None])), f"{AT_LIST}/tags/0"),
    "security that is an object": (edited(((*LIST, "security"), {"key": []})), f"{AT_LIST}/security"),
    "a security scheme without type": (
        edited((("components", "securitySchemes", "key"), {})),
        "#/components/securitySchemes/key",
    ),
    # parameters
    "declared, not in the path": (edited(((*LIST, "parameters", 1), PATH_ID)), f"{AT_LIST}/parameters/1"),
    "in the path, not declared": (edited(((*GET, "parameters"), GONE)), AT_GET),
    "in the path, declared elsewhere": (edited(((*GET, "parameters", 0, "in"), "query")), AT_GET),
    "another name in the path": (edited(((*GET, "parameters", 0, "name"), "key")), f"{AT_GET}/parameters/0"),
    "declared for the path, not in it": (
        edited((("paths", "/x", "parameters"), [PATH_ID])),
        "#/paths/~1x/parameters/0",
    ),
    "a parameter without a name": (edited(((*LIST, "parameters", 0, "name"), GONE)), f"{AT_LIST}/parameters/0"),
    "a parameter in the body": (edited(((*LIST, "parameters", 0, "in"), "body")), f"{AT_LIST}/parameters/0"),
    "a cookie parameter": (edited(((*LIST, "parameters", 0, "in"), "cookie")), f"{AT_LIST}/parameters/0"),
    "a parameter without schema": (edited(((*LIST, "parameters", 0, "schema"), GONE)), f"{AT_LIST}/parameters/0"),
    "a parameter that is there twice": (
        edited(((*LIST, "parameters", 1), document()["paths"]["/x"]["get"]["parameters"][0])),
        f"{AT_LIST}/parameters/1",
    ),
    "a parameter that leads nowhere": (
        edited(((*LIST, "parameters", 1), ref("gone", "parameters"))),
        f"{AT_LIST}/parameters/1/$ref",
    ),
    "shared parameters that lead to each other": (
        edited(
            ((*LIST, "parameters", 1), ref("a", "parameters")),
            ((*SHARED, "a"), ref("b", "parameters")),
            ((*SHARED, "b"), ref("a", "parameters")),
        ),
        "#/components/parameters/b/$ref",
    ),
    "the schema of a shared parameter": (
        edited(
            ((*LIST, "parameters", 1), ref("p", "parameters")),
            ((*SHARED, "p"), {"name": "p", "in": "query", "schema": ref("gone")}),
        ),
        "#/components/parameters/p/schema/$ref",
    ),
    # references
    "a schema of a parameter": (
        edited(((*LIST, "parameters", 0, "schema"), ref("gone"))),
        f"{AT_LIST}/parameters/0/schema/$ref",
    ),
    "a schema of a body": (
        edited(((*MAKE, "requestBody", "content", "application/json", "schema"), ref("gone"))),
        f"{AT_MAKE}/requestBody/content/application~1json/schema/$ref",
    ),
    "a schema of items": (
        edited(((*LIST, "responses", "200", "content", "application/json", "schema", "items"), ref("gone"))),
        f"{AT_LIST}/responses/200/content/application~1json/schema/items/$ref",
    ),
    "a response that leads nowhere": (
        edited((("components", "responses"), GONE)),
        f"{AT_MAKE}/responses/default/$ref",
    ),
    "a body that leads nowhere": (
        edited(((*MAKE, "requestBody"), ref("gone", "requestBodies"))),
        f"{AT_MAKE}/requestBody/$ref",
    ),
    "a schema of a shared response": (
        edited(((*SCHEMAS, "problem"), GONE), ((*SCHEMAS, "shape"), GONE), ((*SCHEMAS, "thing"), {"type": "object"})),
        "#/components/responses/error/content/application~1json/schema/$ref",
    ),
    "a schema of a property": (
        edited(((*SCHEMAS, "thing", "properties", "a/b"), ref("gone"))),
        "#/components/schemas/thing/properties/a~1b/$ref",
    ),
    "a reference into another file": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"$ref": "other.json#/components/schemas/thing"})),
        "#/components/schemas/thing/properties/id/$ref",
    ),
    "a reference into a schema": (
        edited(((*SCHEMAS, "circle", "properties", "more"), ref("thing/properties/id"))),
        "#/components/schemas/circle/properties/more/$ref",
    ),
    "a tag that leads nowhere": (
        edited(((*SCHEMAS, "shape", "discriminator", "mapping", "c"), "#/components/schemas/gone")),
        "#/components/schemas/shape/discriminator/mapping/c",
    ),
    # schemas
    "allOf of several": (edited(((*SCHEMAS, "thing"), {"allOf": PARTS})), "#/components/schemas/thing/allOf"),
    "anyOf of several": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"anyOf": PARTS})),
        "#/components/schemas/thing/properties/id/anyOf",
    ),
    "oneOf of none": (edited(((*SCHEMAS, "shape", "oneOf"), [])), "#/components/schemas/shape/oneOf"),
    "oneOf beside properties": (
        edited(((*SCHEMAS, "shape", "properties"), {"a": TEXT})),
        "#/components/schemas/shape/properties",
    ),
    "oneOf beside allOf": (edited(((*SCHEMAS, "shape", "allOf"), [TEXT])), "#/components/schemas/shape/allOf"),
    "an enum of numbers": (edited(((*SCHEMAS, "color", "enum"), ["a", 2])), "#/components/schemas/color/enum/1"),
    "two types": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"type": ["string", "integer"]})),
        "#/components/schemas/thing/properties/id/type",
    ),
    "a type nobody knows": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"type": "file"})),
        "#/components/schemas/thing/properties/id/type",
    ),
    "a map without type": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"additionalProperties": TEXT})),
        "#/components/schemas/thing/properties/id",
    ),
    "a list of nothing": (
        edited(((*SCHEMAS, "thing", "properties", "id"), {"type": "array"})),
        "#/components/schemas/thing/properties/id",
    ),
    "a property that is null": (
        edited(((*SCHEMAS, "thing", "properties", "id"), None)),
        "#/components/schemas/thing/properties/id",
    ),
    "a tag of what has no model": (
        edited(((*SCHEMAS, "circle"), {"type": "array", "items": TEXT})),
        "#/components/schemas/shape/discriminator/mapping/c",
    ),
    "a name with a space": (edited(((*SCHEMAS, "a b"), TEXT)), "#/components/schemas/a b"),
    "the name of free-form objects": (
        edited(((*SCHEMAS, "JsonObject"), {"type": "object", "properties": {"a": TEXT}})),
        "#/components/schemas/JsonObject",
    ),
    # circles of what has no model of its own
    "an alias of itself": (edited(((*SCHEMAS, "alias"), ref("alias"))), "#/components/schemas/alias"),
    "aliases of each other": (
        edited(((*SCHEMAS, "alias"), ref("other")), ((*SCHEMAS, "other"), {"allOf": [ref("alias")]})),
        "#/components/schemas/alias",
    ),
    "a list of itself": (
        edited(((*SCHEMAS, "alias"), {"type": "array", "items": ref("alias")})),
        "#/components/schemas/alias",
    ),
    "a list of objects that hold it": (
        edited(((*SCHEMAS, "alias"), {"type": "array", "items": {"properties": {"more": ref("alias")}}})),
        "#/components/schemas/alias",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_refused_with_its_place(name: str) -> None:
    given, place = BROKEN[name]
    for refuses in (check, taken):
        with pytest.raises(ImportRefused) as caught:
            refuses(given)
        assert caught.value.place == place
        assert str(caught.value).startswith(f"{place}: ")


def test_what_is_not_broken_is_taken() -> None:
    check(document())
    assert dumps(taken(document())) == dumps(normalize(document()))


@pytest.mark.parametrize("name", [name for name, (_, place) in BROKEN.items() if "/" in place])
def test_the_place_is_there(name: str) -> None:
    given, place = BROKEN[name]
    node: Any = given
    for part in place.removeprefix("#/").split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        node = node[int(part)] if isinstance(node, list) else node[part]


# ---- the file ------------------------------------------------------------------------------------------------


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the documents, with one of them in it."""
    (tmp_path / "spec/v1").mkdir(parents=True)
    (tmp_path / "spec/v1/openapi.json").write_text(dumps(taken(document())), encoding="utf-8")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    return tmp_path / "spec"


def command(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", BROKEN)
def test_the_command_says_the_place_and_writes_nothing(spec: Path, tmp_path: Path, name: str) -> None:
    given, place = BROKEN[name]
    (tmp_path / "[new].json").write_text(json.dumps(given), encoding="utf-8")
    before = files(spec)
    for generation in ("v1", "v0_6"):
        result = command("import", tmp_path / "[new].json", "--generation", generation)
        assert (result.exit_code, isinstance(result.exception, SystemExit)) == (1, True)
        assert f"[new].json: {place}: " in result.output
    assert files(spec) == before
    assert [path.name for path in spec.iterdir()] == ["v1"]


def as_yaml(value: Doc) -> str:
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True)


UNREADABLE = {
    "nothing": (b"", "#"),
    "a list": (b"[]", "#"),
    "null": (b"null\n", "#"),
    "a page": (b"<!doctype html>\n<html></html>\n", "#"),
    "JSON that breaks off": (json.dumps(document(), indent=1).encode()[:700], r"line \d+, column \d+"),
    "JSON with a comma too many": (b'{"openapi": "3.0.3",\n "paths": {},}', "line 2, column 14"),
    "YAML with a tab": (b"openapi: 3.0.3\npaths:\n\t/x: {}\n", "line 3, column 1"),
    "YAML that breaks off in a text": (b'openapi: "3.0.3\npaths: {}\n', r"line \d+, column \d+"),
    "YAML that breaks off in a line": (as_yaml(document()).encode()[:700].rstrip(), r"line \d+, column \d+"),
    "YAML with a key that comes twice": (b"openapi: 3.0.3\npaths: {}\nopenapi: 3.0.0\n", "line 3, column 1"),
    "JSON with a member that comes twice": (b'{"openapi": "3.0.3", "paths": {}, "paths": {}}', "#"),
    "YAML with a character that no text has": ("a: é\nb: \x01\n".encode(), "line 2, column 4"),
    "not UTF-8": (b'{"openapi":\n "\xff"}', "line 2, column 3"),
    "nested too deep": (b'{"a":' * 100_000, "#"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read(spec: Path, tmp_path: Path, name: str) -> None:
    data, place = UNREADABLE[name]
    (tmp_path / "new").write_bytes(data)
    before = files(spec)
    with pytest.raises(ImportRefused) as caught:
        taken(parsed(data))
    assert re.fullmatch(place, caught.value.place), caught.value.place
    result = command("import", tmp_path / "new")
    assert (result.exit_code, isinstance(result.exception, SystemExit)) == (1, True)
    assert caught.value.place in result.output
    assert files(spec) == before


@pytest.mark.parametrize("write", [lambda value: json.dumps(value, indent=1), as_yaml], ids=["json", "yaml"])
def test_a_file_cut_in_the_middle_of_a_line_is_never_taken(write: Callable[[Doc], str]) -> None:
    text = write(document()).rstrip("\n")
    chance = random.Random(4)
    for end in sorted(chance.sample(range(1, len(text)), 150)):
        if text[end - 1] != "\n" or text.startswith("{"):
            with pytest.raises(ImportRefused):
                taken(parsed(text[:end].encode()))


# ---- what Ory publishes --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_the_published_documents_can_be_imported(spec: Path, tmp_path: Path, name: str, kind: str) -> None:
    given = published(name)
    text = json.dumps(given) if kind == "json" else as_yaml(given)
    (tmp_path / f"new.{kind}").write_text(text, encoding="utf-8")
    result = command("import", tmp_path / f"new.{kind}", "--generation", "v0_6")
    assert result.exit_code == 0, result.output
    written = (spec / "v0_6/openapi.json").read_text(encoding="utf-8")
    assert written == dumps(normalize(given))
    assert len(operations(json.loads(written))) == len(operations(given))
    assert {path.name for path in (spec / "v0_6").iterdir()} == {"openapi.json", "source.txt"}


@pytest.mark.parametrize("name", NAMES)
def test_no_schema_that_an_operation_uses_is_lost(name: str) -> None:
    given = published(name)
    written = taken(given)
    lost = given["components"]["schemas"].keys() - written["components"]["schemas"].keys() - {"Any"}
    for key in lost:  # only another name for something, which stands where it was used
        schema = given["components"]["schemas"][key]
        assert not schema.keys() & {"properties", "enum"}, key
        assert len(schema.get("oneOf", schema.get("allOf", [None]))) == 1, key


def test_what_is_in_the_repository_can_be_imported_over_itself(spec: Path) -> None:
    for path in sorted((ROOT / "spec").glob("*/openapi.json")):
        assert dumps(taken(parsed(path.read_bytes()))) == path.read_text(encoding="utf-8")


def test_yaml_means_what_the_same_json_means() -> None:
    text = """
openapi: 3.0.3
info: {version: 2020-01-01, title: no}
paths:
  /x:
    get:
      operationId: x
      responses:
        200: {description: ok}
        default: {description: "true"}
components:
  schemas:
    on: {type: string, enum: [on, off, y, 012, 1_000, 1e, 12:30:00]}
    limits: {type: object, properties: {n: {type: number, minimum: -1, maximum: 1.5e3, default: 0, nullable: true}}}
"""
    found = parsed(text.encode())
    assert found["info"] == {"version": "2020-01-01", "title": "no"}
    assert {*found["paths"]["/x"]["get"]["responses"]} == {"200", "default"}
    assert found["components"]["schemas"]["on"]["enum"] == ["on", "off", "y", "012", "1_000", "1e", "12:30:00"]
    number = {"type": "number", "minimum": -1, "maximum": 1500, "default": 0, "nullable": True}
    assert found["components"]["schemas"]["limits"]["properties"]["n"] == number
    assert taken(found)["info"]["version"] == "2020-01-01"
    assert parsed(b"\xef\xbb\xbf" + text.encode()) == found


def test_what_is_shared_stands_in_each_operation() -> None:
    given = edited(
        (("paths", "/x/{id}", "parameters"), [ref("id", "parameters"), {"name": "a", "in": "query", "schema": TEXT}]),
        ((*GET, "parameters"), [{"name": "a", "in": "query", "schema": {"type": "integer"}}]),
        ((*SHARED, "id"), {"name": "id", "in": "path", "schema": TEXT}),
        ((*MAKE, "requestBody"), ref("body", "requestBodies")),
        (("components", "requestBodies", "body"), {"required": True, **answer(ref("thing"))}),
        ((*LIST, "responses", "404"), ref("twice", "responses")),
        (("components", "responses", "twice"), ref("error", "responses")),
        (("paths", "/y/{id}"), ref("item", "pathItems")),
        (
            ("components", "pathItems", "item"),
            {"parameters": [PATH_ID], "delete": {"operationId": "dropThing", "responses": {204: {"description": ""}}}},
        ),
    )
    before = copy.deepcopy(given)
    document_ = taken(given)
    assert given == before
    get, make, drop = (operation(document_, name) for name in ("get_thing", "make_thing", "drop_thing"))
    assert [(p["name"], p["in"], p["schema"]["type"], p.get("required")) for p in get["parameters"]] == [
        ("id", "path", "string", True),
        ("a", "query", "integer", None),
    ]
    assert (make["requestBody"]["required"], [*make["requestBody"]["content"]]) == (True, ["application/json"])
    assert operation(document_, "list_things")["responses"]["404"] == make["responses"]["default"]
    assert [p["name"] for p in drop["parameters"]] == ["id"]
    assert [*drop["responses"]] == ["204"]


def test_resolving_changes_nothing_where_nothing_is_shared() -> None:
    assert dumps(normalize(resolved(document()))) == dumps(normalize(document()))


def test_a_document_may_have_no_components() -> None:
    given = edited((("paths",), {"/x": {"get": {"operationId": "x", "responses": {"200": {"description": ""}}}}}))
    del given["components"], given["info"]
    assert [data["operationId"] for _, _, data in operations(taken(given))] == ["x"]


def test_names_that_differ_only_in_case_are_told_apart() -> None:
    one: Doc = {"type": "object", "properties": {"a": TEXT, "self": ref("nullThing")}}
    other: Doc = {"type": "object", "properties": {"b": TEXT, "self": ref("NullThing")}}
    third: Doc = {"type": "object", "properties": {"c": TEXT}}
    union = {
        "oneOf": [ref("nullThing"), ref("NullThing")],
        "discriminator": {"propertyName": "k", "mapping": {"a": "nullThing", "b": "#/components/schemas/NullThing"}},
    }
    given = edited(
        ((*SCHEMAS, "nullThing"), one),
        ((*SCHEMAS, "NullThing"), other),
        ((*SCHEMAS, "null_thing"), third),
        ((*SCHEMAS, "nullThing2"), {"type": "object", "properties": {"d": TEXT, "to": ref("null_thing")}}),
        ((*SCHEMAS, "union"), union),
    )
    document_ = taken(given)
    schemas = document_["components"]["schemas"]
    squeezed = [re.sub("[^a-z0-9]", "", name.lower()) for name in schemas]
    assert len({*squeezed}) == len(squeezed)
    by_member = {min(schema["properties"]): name for name, schema in schemas.items() if "properties" in schema}
    assert len({by_member[key] for key in "abcd"}) == 4
    assert by_member["d"] == "nullThing2"
    for key, target in (("a", "a"), ("b", "b")):
        assert schemas[by_member[key]]["properties"]["self"] == ref(by_member[target])
    assert schemas["nullThing2"]["properties"]["to"] == ref(by_member["c"])
    assert schemas["union"]["discriminator"]["mapping"] == {
        "a": f"#/components/schemas/{by_member['a']}",
        "b": f"#/components/schemas/{by_member['b']}",
    }
    assert dumps(taken(document_)) == dumps(document_)


def test_a_name_that_no_file_can_have_is_cut() -> None:
    names = ["a" * 300, "a" * 299 + "b"]
    given = edited(*(((*SCHEMAS, name), {"type": "object", "properties": {name[-1]: TEXT}}) for name in names))
    given["components"]["schemas"]["thing"]["properties"]["long"] = ref(names[0])
    schemas = taken(given)["components"]["schemas"]
    assert max(map(len, schemas)) <= 120
    long = {min(schema["properties"]): name for name, schema in schemas.items() if name.startswith("aaa")}
    assert {*long} == {"a", "b"}
    assert schemas["thing"]["properties"]["long"] == ref(long["a"])


def test_titles_do_not_matter() -> None:
    given = document()
    for schema in given["components"]["schemas"].values():
        schema["title"] = "The same sentence for everything. " * 10
    assert dumps(taken(given)) == dumps(taken(document()))


# ---- anything at all -----------------------------------------------------------------------------------------


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [one for key, value in members for one in [(*path, key), *places(value, (*path, key))]]


@pytest.mark.parametrize(
    "value",
    [None, 7, "x", "", True, [], {}, [None], {"x": None}, {"$ref": "x"}, GONE],
    ids=lambda value: "GONE" if value is GONE else repr(value),
)
def test_whatever_stands_anywhere_is_taken_or_refused(value: Any) -> None:
    refused = 0
    for path in places(document()):
        given = edited((path, value))
        try:
            written = taken(given)
        except ImportRefused:
            refused += 1
        else:
            assert dumps(taken(json.loads(dumps(written)))) == dumps(written)
    assert refused > 10
