"""The normal form: nothing to promote, nothing to sort, nothing lost; twice is once."""

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.normal import dumps, normalize
from tests.codegen.documents import METHODS, NAMES, ROOT, current, of_ours, operations, published, shuffled

PROSE = {"description", "summary", "title", "example", "examples", "externalDocs"}
PRIMITIVE = {"string", "integer", "number", "boolean"}


@pytest.mark.parametrize("name", NAMES)
def test_normalizing_twice_is_normalizing_once(name: str) -> None:
    once = normalize(published(name))
    assert dumps(normalize(once)) == dumps(once)


def test_the_document_of_the_repository_is_the_published_one() -> None:
    assert dumps(normalize(of_ours())) == (ROOT / "spec/v1/openapi.json").read_text("utf-8")


def test_the_document_of_the_repository_is_in_normal_form() -> None:
    assert dumps(normalize(current())) == (ROOT / "spec/v1/openapi.json").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_the_document_that_is_given_stays_as_it_is(name: str) -> None:
    given = published(name)
    before = copy.deepcopy(given)
    normalize(given)
    assert given == before


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_the_members_does_not_matter(name: str) -> None:
    wanted = dumps(normalize(published(name)))
    for seed in range(3):
        assert dumps(normalize(shuffled(published(name), random.Random(seed)))) == wanted


@pytest.mark.parametrize("name", NAMES)
def test_no_operation_is_lost_and_its_documented_name_is_kept(name: str) -> None:
    given = operations(published(name))
    found = {(path, method): data for path, method, data in operations(normalize(published(name)))}
    assert len(found) == len(given)
    for path, method, data in given:
        assert data["operationId"] in found[path, method]["x-documented-names"]
        if "parameters" in data:
            assert len(found[path, method]["parameters"]) == len(data["parameters"])
        assert {*found[path, method]["responses"]} == {*data["responses"]}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_readable_and_unique(name: str) -> None:
    document = normalize(published(name))
    ids = [data["operationId"] for _, _, data in operations(document)]
    assert len({*ids}) == len(ids)
    assert [one for one in ids if one != one.lower() or "o_auth" in one or "-" in one] == []
    schemas = [*document["components"]["schemas"]]
    assert len({one.lower() for one in schemas}) == len(schemas)


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_sorted(name: str) -> None:
    document = normalize(shuffled(published(name), random.Random(1)))
    assert [*document["paths"]] == sorted(document["paths"])
    assert [*document["components"]["schemas"]] == sorted(document["components"]["schemas"])
    for schema in document["components"]["schemas"].values():
        for key in ("enum", "required"):
            assert schema.get(key, []) == sorted(schema.get(key, []))
        assert [*schema.get("properties", {})] == sorted(schema.get("properties", {}))


def uses(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every schema that is not itself a component, with its place."""
    for path, method, data in operations(document):
        for parameter in data.get("parameters", ()):
            yield f"{method} {path} {parameter['name']}", parameter["schema"]
        contents = [data.get("requestBody", {}), *data["responses"].values()]
        for content in contents:
            for media in content.get("content", {}).values():
                if "schema" in media:
                    yield f"{method} {path}", media["schema"]
    for name, schema in document["components"]["schemas"].items():
        for key, value in schema.get("properties", {}).items():
            yield f"{name}.{key}", value
        if schema.get("additionalProperties"):
            yield f"{name}.*", schema["additionalProperties"]
        for option in schema.get("oneOf", ()):
            yield f"{name}|", option


def is_plain(schema: Any) -> bool:
    """A reference, a primitive, a list of these, any of them or null, or anything at all."""
    if "$ref" in schema:
        return schema["$ref"].startswith("#/components/schemas/")
    if "oneOf" in schema:
        return len(schema["oneOf"]) == 2 and {"type": "null"} in schema["oneOf"] and all(map(is_plain, schema["oneOf"]))
    kinds = schema.get("type")
    if kinds is None:
        return not schema.keys() & {"properties", "additionalProperties", "enum", "allOf", "anyOf", "items"}
    if schema == {"type": "null"}:
        return True
    if isinstance(kinds, list):
        return len(kinds) == 2 and kinds[1] == "null" and is_plain(schema | {"type": kinds[0]})
    return "enum" not in schema and (kinds in PRIMITIVE or (kinds == "array" and is_plain(schema["items"])))


@pytest.mark.parametrize("name", NAMES)
def test_every_inline_object_map_and_enum_is_a_component(name: str) -> None:
    document = normalize(published(name))
    places = dict(uses(document))
    assert [place for place, schema in places.items() if not is_plain(schema)] == []
    assert len(places) > 100


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_leads_somewhere(name: str) -> None:
    document = normalize(published(name))
    schemas = document["components"]["schemas"]
    refs = [value for key, value in members(document) if key == "$ref"]
    assert [ref for ref in refs if ref.removeprefix("#/components/schemas/") not in schemas] == []
    assert len(refs) > 100


@pytest.mark.parametrize("name", NAMES)
def test_a_component_is_an_object_an_enum_or_a_union(name: str) -> None:
    for key, schema in normalize(published(name))["components"]["schemas"].items():
        assert schema.get("type") == "object" or "oneOf" in schema or "enum" in schema, key
        assert not schema.keys() & {"allOf", "anyOf", "$ref", "nullable"}, key


@pytest.mark.parametrize("name", NAMES)
def test_no_prose_is_left(name: str) -> None:
    document = normalize(published(name))
    for path, method, data in operations(document):
        assert not PROSE & {*data}, (path, method)
        for parameter in data.get("parameters", ()):
            assert not PROSE & {*parameter}
        assert {response["description"] for response in data["responses"].values()} <= {""}
    for key, schema in document["components"]["schemas"].items():
        assert not PROSE & {*schema}, key
        for value in schema.get("properties", {}).values():
            assert not PROSE & {*value}, key
    assert document["info"]["title"] == "Ory"


def members(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, item
            yield from members(item)
    elif isinstance(value, list):
        for item in value:
            yield from members(item)


@pytest.mark.parametrize("name", NAMES)
def test_null_is_said_in_one_way(name: str) -> None:
    assert [key for key, _ in members(normalize(published(name))) if key == "nullable"] == []


def test_a_reference_that_may_be_null() -> None:
    given = {
        "paths": {},
        "components": {
            "schemas": {
                "a": {"type": "object", "properties": {"x": {"type": "string"}}},
                "one": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/a", "nullable": True}}},
                "two": {"properties": {"a": {"allOf": [{"$ref": "#/components/schemas/a"}], "nullable": True}}},
                "three": {"properties": {"a": {"oneOf": [{"$ref": "#/components/schemas/a"}, {"type": "null"}]}}},
                "four": {"properties": {"a": {"type": "string", "nullable": True}}},
                "five": {"properties": {"a": {"type": ["null", "string"]}}},
            }
        },
    }
    schemas = normalize(given)["components"]["schemas"]
    reference = {"oneOf": [{"$ref": "#/components/schemas/a"}, {"type": "null"}]}
    assert [schemas[name]["properties"]["a"] for name in ("one", "two", "three")] == [reference] * 3
    assert [schemas[name]["properties"]["a"] for name in ("four", "five")] == [{"type": ["string", "null"]}] * 2


def test_names_come_from_the_place_and_never_from_a_title() -> None:
    inline = {"type": "object", "title": "Nice Name", "properties": {"deep": {"enum": ["b", "a"], "title": "X"}}}
    given = {
        "paths": {
            "/x": {
                "post": {
                    "operationId": "doOAuth2Thing",
                    "tags": ["oAuth2"],
                    "requestBody": {"content": {"application/json": {"schema": inline}}},
                    "responses": {"201": {"content": {"application/json": {"schema": inline}}}},
                }
            }
        },
        "components": {"schemas": {}},
    }
    document = normalize(given)
    assert {*document["components"]["schemas"]} == {
        "doOauth2ThingBody",
        "doOauth2ThingBodyDeep",
        "doOauth2ThingResponse",
        "doOauth2ThingResponseDeep",
    }
    (data,) = [data for _, _, data in operations(document)]
    assert (data["operationId"], data["tags"], data["x-documented-names"]) == (
        "do_oauth2_thing",
        ["oauth2"],
        ["doOAuth2Thing"],
    )


@pytest.mark.parametrize("key", ["allOf", "anyOf"])
@pytest.mark.parametrize("inline", [True, False])
def test_what_has_no_normal_form_is_an_error_that_names_its_place(key: str, inline: bool) -> None:
    parts = [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {"type": "string"}}}]
    composed = {key: parts}
    value = composed if inline else {"$ref": "#/components/schemas/composed"}
    schemas = {"composed": composed, "holder": {"type": "object", "properties": {"member": value}}}
    with pytest.raises(ValueError, match=r"composed|holderMember"):
        normalize({"paths": {}, "components": {"schemas": schemas}})


def test_every_method_is_looked_at() -> None:
    one = {"operationId": "x", "tags": ["t"], "responses": {"200": {}}}
    given = {"paths": {"/x": {method: one | {"operationId": f"x_{method}"} for method in METHODS}}}
    assert len(operations(normalize(given | {"components": {"schemas": {}}}))) == len(METHODS)


def test_the_bucket_of_rate_limits_has_a_name_without_its_owner() -> None:
    one = {"operationId": "x", "tags": ["t"], "responses": {"200": {}}, "x-ory-ratelimit-bucket": "kratos-low"}
    for given in (one, {**one, "x-rate-limit-bucket": "kratos-low"}):
        document = {"paths": {"/x": {"get": given}}, "components": {"schemas": {}}}
        ((_, _, data),) = operations(normalize(document))
        assert {key: value for key, value in data.items() if "bucket" in key} == {"x-rate-limit-bucket": "kratos-low"}
