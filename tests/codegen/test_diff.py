"""What is told about two documents: everything, and whom of their users it breaks."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen.__main__ import app
from codegen.diff import BREAKS, Change, changes
from codegen.normal import normalize
from tests.codegen.documents import NAMES, PUBLISHED, current, operations, published

Doc = dict[str, Any]
GONE = object()


def answer(schema: Doc) -> Doc:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def ref(name: str) -> Doc:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT: Doc = {"type": "string"}
WHEN: Doc = {"type": "string", "format": "date-time"}
BODY: Doc = {"required": True, "content": {"application/json": {"schema": ref("draft")}}}
FORM: Doc = {"schema": ref("draft")}
PATH_ID: Doc = {"name": "id", "in": "path", "required": True, "schema": TEXT}
BASE: Doc = {
    "openapi": "3.0.3",
    "info": {"version": "1"},
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "tags": ["identity"],
                "parameters": [
                    {"name": "color", "in": "query", "schema": ref("color")},
                    {"name": "size", "in": "query", "schema": {"type": "integer", "maximum": 500, "default": 10}},
                ],
                "security": [{"key": []}, {"other": []}],
                "responses": {"200": answer({"type": "array", "items": ref("thing")}), "404": answer(ref("problem"))},
            },
            "post": {
                "operationId": "makeThing",
                "tags": ["identity"],
                "requestBody": BODY,
                "responses": {"201": answer(ref("thing"))},
            },
        },
        "/things/{id}": {
            "get": {
                "operationId": "getThing",
                "tags": ["identity"],
                "parameters": [PATH_ID],
                "responses": {"200": answer(ref("thing")), "303": {"description": ""}},
            }
        },
    },
    "components": {
        "schemas": {
            "color": {"type": "string", "enum": ["blue", "red"]},  # sent (a parameter) and read (in a thing)
            "mood": {"type": "string", "enum": ["bad", "good"]},  # sent
            "state": {"type": "string", "enum": ["off", "on"]},  # read
            "label": {"type": "object", "properties": {"text": TEXT, "more": TEXT}, "required": ["text"]},  # both
            "draft": {  # sent
                "type": "object",
                "properties": {"label": ref("label"), "mood": ref("mood"), "name": TEXT, "at": TEXT, "shape": TEXT},
                "required": ["name"],
            },
            "thing": {  # read
                "type": "object",
                "properties": {
                    "color": ref("color"),
                    "id": TEXT,
                    "label": ref("label"),
                    "state": ref("state"),
                    "shape": ref("shape"),
                    "sizes": {"type": "object", "additionalProperties": {"type": "integer"}},
                    "note": TEXT,
                },
                "required": ["id"],
            },
            "shape": {  # read
                "oneOf": [ref("circle"), ref("square")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"c": "#/components/schemas/circle", "s": "#/components/schemas/square"},
                },
            },
            "circle": {"type": "object", "properties": {"kind": TEXT, "radius": {"type": "integer"}}},
            "square": {"type": "object", "properties": {"kind": TEXT, "side": {"type": "integer"}}},
            "problem": {"type": "object", "properties": {"id": TEXT}},  # read
            "orphan": {"type": "object", "properties": {"hue": ref("hue"), "id": TEXT}, "required": ["id"]},  # neither
            "hue": {"type": "string", "enum": ["dark", "light"]},  # neither
        },
        "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer"},
            "other": {"type": "http", "scheme": "basic"},
            "unused": {"type": "http", "scheme": "digest"},
        },
    },
}
LIST, MAKE, GET = ("paths", "/things", "get"), ("paths", "/things", "post"), ("paths", "/things/{id}", "get")
SCHEMAS = ("components", "schemas")
SIZE = (*LIST, "parameters", 1)
DRAFT, THING, LABEL = ((*SCHEMAS, name, "properties") for name in ("draft", "thing", "label"))
JSON_200 = ("responses", "200", "content", "application/json")

# name: ([(path, value)], [(place, what, change, who breaks)])
CASES: dict[str, tuple[list[tuple[tuple[Any, ...], Any]], list[tuple[str, str, str, str]]]] = {
    "nothing": ([], []),
    "words": ([((*LIST, "description"), "New words."), ((*THING, "id"), TEXT | {"description": "New."})], []),
    # operations
    "operation removed": (
        [((*GET[:2],), GONE)],
        [("operation get_thing", "operation", "removed", "sends reads")],
    ),
    "operation added": (
        [((*GET[:2], "delete"), {"operationId": "x", "parameters": [PATH_ID], "responses": {"204": {}}})],
        [("operation x", "operation", "added", "")],
    ),
    "path": (
        [(("paths", "/other"), BASE["paths"]["/things"]), (("paths", "/things"), GONE)],
        [(f"operation {name}", "path", "changed", "sends") for name in ("list_things", "make_thing")],
    ),
    "method": (
        [((*GET[:2], "put"), BASE["paths"]["/things/{id}"]["get"]), (GET, GONE)],
        [("operation get_thing", "method", "changed", "sends")],
    ),
    "namespace": ([((*GET, "tags"), ["courier"])], [("operation get_thing", "namespace", "changed", "sends")]),
    "documented name": (
        [((*GET, "operationId"), "get_thing")],
        [
            ("operation get_thing", "documented name", "removed", "sends"),
            ("operation get_thing", "documented name", "added", ""),
        ],
    ),
    "deprecated": ([((*GET, "deprecated"), True)], [("operation get_thing", "deprecated", "added", "")]),
    "bucket": ([((*GET, "x-rate-limit-bucket"), "b")], [("operation get_thing", "x-rate-limit-bucket", "changed", "")]),
    # security
    "security from now on": (
        [((*GET, "security"), [{"key": []}])],
        [("operation get_thing", "security", "tightened", "sends")],
    ),
    "one way in less": (
        [((*LIST, "security"), [{"key": []}])],
        [("operation list_things", "security", "tightened", "sends")],
    ),
    "one way in more": (
        [((*LIST, "security"), [{"key": []}, {"other": []}, {"unused": []}])],
        [("operation list_things", "security", "loosened", "")],
    ),
    "no security": ([((*LIST, "security"), [])], [("operation list_things", "security", "loosened", "")]),
    "security scheme": (
        [(("components", "securitySchemes", "key", "scheme"), "basic")],
        [("security scheme key", "security scheme", "changed", "sends")],
    ),
    "security scheme removed": (
        [(("components", "securitySchemes", "key"), GONE)],
        [("security scheme key", "security scheme", "removed", "sends")],
    ),
    "security scheme nobody uses": (
        [(("components", "securitySchemes", "unused"), GONE)],
        [("security scheme unused", "security scheme", "removed", "")],
    ),
    "security scheme added": (
        [(("components", "securitySchemes", "new"), {"type": "http", "scheme": "basic"})],
        [("security scheme new", "security scheme", "added", "")],
    ),
    # parameters
    "parameter removed": ([(SIZE, GONE)], [("operation list_things, parameter size", "parameter", "removed", "sends")]),
    "parameter added": (
        [((*LIST, "parameters", 2), {"name": "x", "in": "query", "schema": TEXT})],
        [("operation list_things, parameter x", "parameter", "added", "")],
    ),
    "required parameter added": (
        [((*LIST, "parameters", 2), {"name": "x", "in": "query", "required": True, "schema": TEXT})],
        [("operation list_things, parameter x", "required parameter", "added", "sends")],
    ),
    "parameter type": (
        [((*SIZE, "schema", "type"), "string")],
        [("operation list_things, parameter size", "type", "changed", "sends")],
    ),
    "parameter place": (
        [((*SIZE, "in"), "header")],
        [("operation list_things, parameter size", "place", "changed", "sends")],
    ),
    "parameter style": (
        [((*SIZE, "style"), "spaceDelimited")],
        [("operation list_things, parameter size", "style", "changed", "sends")],
    ),
    "parameter required": (
        [((*SIZE, "required"), True)],
        [("operation list_things, parameter size", "required", "added", "sends")],
    ),
    "parameter optional": (
        [((*MAKE, "requestBody", "required"), False)],
        [("operation make_thing, body", "required", "removed", "")],
    ),
    "parameter deprecated": (
        [((*SIZE, "deprecated"), True)],
        [("operation list_things, parameter size", "deprecated", "added", "")],
    ),
    "lower maximum": (
        [((*SIZE, "schema", "maximum"), 100)],
        [("operation list_things, parameter size", "limit", "tightened", "sends")],
    ),
    "new minimum": (
        [((*SIZE, "schema", "minimum"), 1)],
        [("operation list_things, parameter size", "limit", "tightened", "sends")],
    ),
    "higher maximum": (
        [((*SIZE, "schema", "maximum"), 1000)],
        [("operation list_things, parameter size", "limit", "loosened", "")],
    ),
    "no maximum": (
        [((*SIZE, "schema", "maximum"), GONE)],
        [("operation list_things, parameter size", "limit", "loosened", "")],
    ),
    "default": (
        [((*SIZE, "schema", "default"), 20)],
        [("operation list_things, parameter size", "default", "changed", "")],
    ),
    # bodies
    "required body added": (
        [((*GET, "requestBody"), BODY)],
        [("operation get_thing, body", "required body", "added", "sends")],
    ),
    "optional body added": (
        [((*GET, "requestBody"), BODY | {"required": False})],
        [("operation get_thing, body", "body", "added", "")],
    ),
    "body removed": ([((*MAKE, "requestBody"), GONE)], [("operation make_thing, body", "body", "removed", "sends")]),
    "body type": (
        [((*MAKE, "requestBody", "content", "application/json", "schema"), ref("label"))],
        [("operation make_thing, body, application/json", "type", "changed", "sends")],
    ),
    "body content type added": (
        [((*MAKE, "requestBody", "content", "application/x-www-form-urlencoded"), FORM)],
        [("operation make_thing, body", "content type", "added", "")],
    ),
    "body content type changed": (
        [((*MAKE, "requestBody", "content"), {"application/x-www-form-urlencoded": FORM})],
        [
            ("operation make_thing, body", "content type", "removed", "sends"),
            ("operation make_thing, body", "content type", "added", ""),
        ],
    ),
    # responses
    "result added": (
        [((*GET, "responses", "202"), {"description": ""})],
        [("operation get_thing, response 202", "result", "added", "reads")],
    ),
    "result removed": (
        [((*GET, "responses", "200"), GONE), ((*GET, "responses", "204"), {})],
        [
            ("operation get_thing, response 200", "result", "removed", "reads"),
            ("operation get_thing, response 204", "result", "added", "reads"),
        ],
    ),
    "redirect beside a result": (
        [((*GET, "responses", "303"), GONE)],
        [("operation get_thing, response 303", "status", "removed", "")],
    ),
    "error added": (
        [((*GET, "responses", "404"), answer(ref("problem")))],
        [("operation get_thing, response 404", "status", "added", "")],
    ),
    "error removed": (
        [((*LIST, "responses", "404"), GONE)],
        [("operation list_things, response 404", "status", "removed", "")],
    ),
    "result type": (
        [((*GET, *JSON_200, "schema"), {"type": "array", "items": ref("thing")})],
        [("operation get_thing, response 200, application/json", "type", "changed", "reads")],
    ),
    "error type": (
        [((*LIST, "responses", "404", "content", "application/json", "schema"), ref("label"))],
        [("operation list_things, response 404, application/json", "type", "changed", "reads")],
    ),
    "empty result": (
        [((*GET, "responses", "200"), {"description": ""})],
        [("operation get_thing, response 200", "type", "changed", "reads")],
    ),
    "result content type": (
        [((*GET, "responses", "200", "content"), {"text/plain": {"schema": ref("thing")}})],
        [
            ("operation get_thing, response 200", "content type", "removed", "reads"),
            ("operation get_thing, response 200", "content type", "added", ""),
        ],
    ),
    # schemas
    "schema added": (
        [((*SCHEMAS, "new"), {"type": "object", "properties": {"x": TEXT}})],
        [("schema new", "schema", "added", "")],
    ),
    "schema removed": (
        [((*DRAFT, "mood"), TEXT), ((*SCHEMAS, "mood"), GONE)],
        [
            ("schema draft, property mood", "type", "changed", "sends"),
            ("schema mood", "schema", "removed", "sends"),
            ("schema mood", "enum value", "removed", "sends"),
            ("schema mood", "enum value", "removed", "sends"),
        ],
    ),
    "schema nothing reaches removed": (
        [((*SCHEMAS, "orphan"), GONE)],
        [("schema orphan", "schema", "removed", "")],
    ),
    "object becomes map": (
        [((*SCHEMAS, "problem"), {"type": "object", "additionalProperties": TEXT})],
        [("schema problem", "kind", "changed", "reads")],
    ),
    "object becomes union": (
        [((*SCHEMAS, "label"), {"oneOf": [ref("circle"), ref("square")]})],
        [("schema label", "kind", "changed", "sends reads")],
    ),
    "enum becomes object": (
        [((*SCHEMAS, "state"), {"type": "object", "properties": {"x": TEXT}})],
        [
            ("schema state", "kind", "changed", "reads"),
            ("schema state", "enum value", "removed", "reads"),
            ("schema state", "enum value", "removed", "reads"),
        ],
    ),
    # properties
    **{
        f"property removed, {name}": (
            [((*SCHEMAS, name, "properties", key), GONE)],
            [(f"schema {name}, property {key}", "property", "removed", who)],
        )
        for name, key, who in (("draft", "at", "sends"), ("thing", "note", "reads"), ("label", "more", "sends reads"))
    },
    "property added": ([((*LABEL, "x"), TEXT)], [("schema label, property x", "property", "added", "")]),
    **{
        f"required property added, {name}": (
            [((*SCHEMAS, name, "properties", "x"), TEXT), ((*SCHEMAS, name, "required"), [required, "x"])],
            [(f"schema {name}, property x", "required property", "added", who)],
        )
        for name, required, who in (("draft", "name", "sends"), ("thing", "id", ""), ("label", "text", "sends"))
    },
    **{
        f"property type, {name}": (
            [((*SCHEMAS, name, "properties", key), {"type": "integer"})],
            [(f"schema {name}, property {key}", "type", "changed", who)],
        )
        for name, key, who in (
            ("draft", "at", "sends"),
            ("thing", "note", "reads"),
            ("label", "more", "sends reads"),
            ("orphan", "id", ""),
        )
    },
    "items of a property": (
        [((*THING, "note"), {"type": "array", "items": TEXT})],
        [("schema thing, property note", "type", "changed", "reads")],
    ),
    "property format": (
        [((*LABEL, "more"), TEXT | {"format": "date-time"})],
        [("schema label, property more", "format", "changed", "sends reads")],
    ),
    "property may be null": (
        [((*LABEL, "more"), TEXT | {"nullable": True})],
        [("schema label, property more", "null", "added", "reads")],
    ),
    "property required": (
        [((*SCHEMAS, "label", "required"), ["more", "text"])],
        [("schema label, property more", "required", "added", "sends")],
    ),
    "property optional": (
        [((*SCHEMAS, "label", "required"), GONE)],
        [("schema label, property text", "required", "removed", "reads")],
    ),
    "property optional, sent only": (
        [((*SCHEMAS, "draft", "required"), GONE)],
        [("schema draft, property name", "required", "removed", "")],
    ),
    "property read-only": (
        [((*LABEL, "more"), TEXT | {"readOnly": True})],
        [("schema label, property more", "readOnly", "added", "sends")],
    ),
    "property write-only": (
        [((*LABEL, "more"), TEXT | {"writeOnly": True})],
        [("schema label, property more", "writeOnly", "added", "reads")],
    ),
    "property limit": (
        [((*DRAFT, "at"), TEXT | {"maximum": 3})],
        [("schema draft, property at", "limit", "tightened", "sends")],
    ),
    "property default": (
        [((*DRAFT, "at"), TEXT | {"default": "x"})],
        [("schema draft, property at", "default", "changed", "")],
    ),
    "extension of a property": (
        [((*DRAFT, "at"), TEXT | {"x-secret": True})],
        [("schema draft, property at", "x-secret", "changed", "")],
    ),
    "values of a map": (
        [((*THING, "sizes", "additionalProperties"), TEXT)],
        [("schema thingSizes, values", "type", "changed", "reads")],
    ),
    # enums
    **{
        f"enum value added, {name}": (
            [((*SCHEMAS, name, "enum"), [*BASE["components"]["schemas"][name]["enum"], "zzz"])],
            [(f"schema {name}", "enum value", "added", "")],
        )
        for name in ("mood", "state", "color", "hue")
    },
    **{
        f"enum value removed, {name}": (
            [((*SCHEMAS, name, "enum"), BASE["components"]["schemas"][name]["enum"][:1])],
            [(f"schema {name}", "enum value", "removed", who)],
        )
        for name, who in (("mood", "sends"), ("state", "reads"), ("color", "sends reads"), ("hue", ""))
    },
    # unions
    "union member added": (
        [
            ((*SCHEMAS, "shape", "oneOf"), [ref("circle"), ref("square"), ref("label")]),
            ((*SCHEMAS, "shape", "discriminator", "mapping", "l"), "#/components/schemas/label"),
        ],
        [("schema shape", "union member", "added", "reads"), ("schema shape", "tag", "added", "")],
    ),
    "union member removed": (
        [
            ((*SCHEMAS, "shape", "oneOf"), [ref("circle"), ref("label")]),
            ((*SCHEMAS, "shape", "discriminator", "mapping", "s"), GONE),
        ],
        [
            ("schema shape", "union member", "removed", "reads"),
            ("schema shape", "union member", "added", "reads"),
            ("schema shape", "tag", "removed", "reads"),
        ],
    ),
    "tag": (
        [((*SCHEMAS, "shape", "discriminator", "mapping", "s"), "#/components/schemas/circle")],
        [("schema shape, tag s", "tag", "changed", "reads")],
    ),
    "discriminator": (
        [((*SCHEMAS, "shape", "discriminator", "propertyName"), "type")],
        [("schema shape", "discriminator", "changed", "reads")],
    ),
}


def edited(edits: list[tuple[tuple[Any, ...], Any]]) -> Doc:
    document = copy.deepcopy(BASE)
    for path, value in edits:
        node: Any = document
        for part in path[:-1]:
            node = node[part]
        if value is GONE:
            del node[path[-1]]
        elif isinstance(node, list) and path[-1] == len(node):
            node.append(copy.deepcopy(value))
        else:
            node[path[-1]] = copy.deepcopy(value)
    return document


def told(old: Doc, new: Doc) -> list[tuple[str, str, str, str]]:
    return [(one.place, one.what, one.change, " ".join(one.breaks)) for one in changes(normalize(old), normalize(new))]


@pytest.mark.parametrize("name", CASES)
def test_each_change_is_told_and_judged(name: str) -> None:
    edits, wanted = CASES[name]
    assert sorted(told(BASE, edited(edits))) == sorted(wanted)


def test_a_change_in_words() -> None:
    """What was there and what is: of types with their format, of values as JSON."""
    new = edited(
        [
            (("paths", "/things", "get", "parameters", 1, "schema", "default"), 20),
            (("paths", "/things", "get", "parameters", 2), {"name": "at", "in": "query", "schema": WHEN}),
        ]
    )
    texts = [one.text.partition(": ")[2] for one in changes(normalize(BASE), normalize(new))]
    assert sorted(texts) == ["default changed: 10 -> 20", "parameter added: string (date-time)"]


@pytest.mark.parametrize("name", CASES)
def test_the_way_back_is_told_as_well(name: str) -> None:
    there, back = told(BASE, edited(CASES[name][0])), told(edited(CASES[name][0]), BASE)
    assert len(there) == len(back)
    assert {place for place, *_ in there} == {place for place, *_ in back}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("property may be null", ("null", "removed", "sends")),
        ("property optional", ("required", "added", "sends")),
        ("parameter deprecated", ("deprecated", "removed", "")),
        ("parameter added", ("parameter", "removed", "sends")),
        ("result type", ("type", "changed", "reads")),
    ],
)
def test_what_the_way_back_breaks(name: str, wanted: tuple[str, str, str]) -> None:
    assert [one[1:] for one in told(edited(CASES[name][0]), BASE)] == [wanted]


def test_every_row_of_the_table_of_what_breaks_has_its_case() -> None:
    rows = {(what, change) for _, wanted in CASES.values() for _, what, change, who in wanted if who}
    assert BREAKS.keys() - rows == {("null", "removed")}  # seen on the way back


def test_who_reads_a_write_only_member_and_sends_a_read_only_one() -> None:
    for key, who in (("readOnly", "reads"), ("writeOnly", "sends")):
        old = edited([((*LABEL, "more"), TEXT | {key: True})])
        new = edited([((*LABEL, "more"), {"type": "integer", key: True})])
        assert told(old, new) == [("schema label, property more", "type", "changed", who)]


def test_what_only_the_new_document_reaches_has_no_users_yet() -> None:
    new = edited([((*THING, "orphan"), ref("orphan")), ((*SCHEMAS, "orphan", "properties", "id"), GONE)])
    assert ("schema orphan, property id", "property", "removed", "") in told(BASE, new)


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every member that is neither an object nor a list, and every empty one."""
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    found = False
    for key, value in members:
        found = True
        yield from places(value, (*path, key))
    if not found:
        yield path


def test_no_change_of_any_member_goes_unmentioned() -> None:
    old = normalize(BASE)
    seen = 0
    for path in places({key: old[key] for key in ("paths", "components")}):
        new = node = copy.deepcopy(old)
        for part in path[:-1]:
            node = node[part]
        if path[-1] == "description" or (len(path) == 4 and path[-1] == "type"):
            continue  # words, and the type of a component, which its members say too
        value, other = node[path[-1]], {"$ref": "#/components/schemas/problem", "in": "header"}.get(path[-1], "other")
        node[path[-1]] = (not value) if isinstance(value, bool) else value + 1 if isinstance(value, int) else other
        assert changes(old, new) or new == old, path
        seen += 1
    assert seen > 60


@pytest.mark.parametrize("name", NAMES)
def test_a_document_does_not_differ_from_itself(name: str) -> None:
    assert changes(normalize(published(name)), normalize(published(name))) == []


# ---- two published documents, counted without the code under test ----------------------------------------------


OLD, NEW = "client-v1.1.7.json", "client-v1.22.65.json"


def squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def found(what: str, change: str) -> list[Change]:
    old, new = normalize(published(OLD)), normalize(published(NEW))
    return [one for one in changes(old, new) if (one.what, one.change) == (what, change)]


def enum_values(raw: Doc) -> set[tuple[str, str]]:
    """(the place in letters and digits, value) of every enum of a published document."""
    values: set[tuple[str, str]] = set()

    def walk(schema: Doc, place: str) -> None:
        values.update((squeezed(place), value) for value in schema.get("enum", ()))
        for key, value in schema.get("properties", {}).items():
            walk(value, place + key)
        if isinstance(more := schema.get("additionalProperties"), dict):
            walk(more, f"{place}Value")
        if "items" in schema:
            walk(schema["items"], f"{place}Item")
        for key in ("oneOf", "allOf", "anyOf"):
            options = schema.get(key, ())
            for number, option in enumerate(options, 1):
                walk(option, place if len(options) == 1 else f"{place}Option{number}")

    for name, schema in raw["components"]["schemas"].items():
        walk(schema, name)
    for _, _, data in operations(raw):
        for parameter in data.get("parameters", ()):
            walk(parameter["schema"], data["operationId"] + parameter["name"])
        for media in data.get("requestBody", {}).get("content", {}).values():
            walk(media["schema"], f"{data['operationId']}Body")
        for status, response in data["responses"].items():
            for media in response.get("content", {}).values():
                suffix = "" if status.startswith("2") else status
                walk(media.get("schema", {}), f"{data['operationId']}Response{suffix}")
    return values


@pytest.mark.parametrize(("change", "least"), [("added", 50), ("removed", 4)])
def test_every_operation_that_came_or_went_is_told(change: str, least: int) -> None:
    old, new = ({squeezed(d["operationId"]): (m, p) for p, m, d in operations(published(n))} for n in (OLD, NEW))
    one, other = (old, new) if change == "added" else (new, old)
    wanted = {name: f"{m.upper()} {p}" for name, (m, p) in other.items() if name not in one}
    told_ = found("operation", change)
    assert {squeezed(c.place.removeprefix("operation ")): c.after or c.before for c in told_} == wanted
    assert len(told_) == len(wanted) >= least
    assert {c.breaks for c in told_} == {() if change == "added" else ("sends", "reads")}


@pytest.mark.parametrize(("change", "least"), [("added", 500), ("removed", 20)])
def test_every_enum_value_that_came_or_went_is_told(change: str, least: int) -> None:
    old, new = enum_values(published(OLD)), enum_values(published(NEW))
    wanted = new - old if change == "added" else old - new
    told_ = found("enum value", change)
    values = [one.after if change == "added" else one.before for one in told_]
    names = [squeezed(one.place.removeprefix("schema ")) for one in told_]
    assert {*zip(names, values, strict=True)} == wanted
    assert len(told_) == len(wanted) >= least


def reachable(raw: Doc, part: str) -> set[str]:
    """The components that the text of the operations leads to; `part` is "request" or "response"."""
    seen: set[str] = set()
    todo: list[Any] = []
    for _, _, data in operations(raw):
        todo += [data["responses"]] if part == "response" else [data.get("requestBody"), data.get("parameters")]
    while todo:
        for kind, name in re.findall(r'"\$ref": "#/components/(\w+)/([^"]+)"', json.dumps(todo.pop())):
            if (key := f"{kind}/{name}") not in seen:
                seen.add(key)
                todo.append(raw["components"][kind][name])
    return {squeezed(key.removeprefix("schemas/")) for key in seen}


def test_who_breaks_follows_from_what_reaches_a_schema() -> None:
    raw = published(OLD)
    who = {"sends": reachable(raw, "request"), "reads": reachable(raw, "response")}
    known = {squeezed(name) for name in raw["components"]["schemas"]}
    checked = {"sends": 0, "reads": 0, "": 0}
    for one in changes(normalize(raw), normalize(published(NEW))):
        name = squeezed(one.place.split(",")[0].removeprefix("schema "))
        if not one.place.startswith("schema ") or name not in known:
            continue
        users = {role for role, names in who.items() if name in names}
        assert {*one.breaks} <= users, one
        if (one.what, one.change) in (("property", "removed"), ("type", "changed"), ("schema", "removed")):
            assert {*one.breaks} == users, one
            for role in users or {""}:
                checked[role] += 1
    assert min(checked.values()) > 5


def test_what_breaks_comes_first_and_nothing_comes_twice() -> None:
    told_ = changes(normalize(published(OLD)), current())
    rank = [0 if "sends" in one.breaks else 1 if one.breaks else 2 for one in told_]
    assert rank == sorted(rank)
    assert {*rank} == {0, 1, 2}
    assert len({one.text for one in told_}) == len(told_)


def test_an_operation_that_did_not_change_is_not_mentioned() -> None:
    old, new = normalize(published(OLD)), normalize(published(NEW))
    mentioned = {one.place.split(",")[0].removeprefix("operation ") for one in changes(old, new)}
    before = {data["operationId"]: (path, method, data) for path, method, data in operations(old)}
    after = {data["operationId"]: (path, method, data) for path, method, data in operations(new)}
    common = before.keys() & after.keys()
    assert {name for name in common if before[name] != after[name]} == common & mentioned
    assert common - mentioned


# ---- the command -----------------------------------------------------------------------------------------------


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments])


@pytest.fixture
def files(tmp_path: Path) -> Any:
    def write(*names: str) -> list[str]:
        for name in names:
            (tmp_path / f"{name}.json").write_text(json.dumps(edited(CASES[name][0])), encoding="utf-8")
        return [str(tmp_path / f"{name}.json") for name in names]

    return write


@pytest.mark.parametrize(
    ("name", "code"), [("property removed, thing", 1), ("body removed", 1), ("property added", 0), ("nothing", 0)]
)
def test_the_exit_code_says_whether_something_breaks(files: Any, name: str, code: int) -> None:
    assert run(*files("nothing", name)).exit_code == 0
    assert run(*files("nothing", name), "--fail-on", "breaking").exit_code == code
    assert run(*files("nothing", name), "--json", "--fail-on", "breaking").exit_code == code


def test_json_is_a_list_of_the_changes(files: Any) -> None:
    result = run(*files("nothing", "property type, label"), "--json")
    assert json.loads(result.output) == [
        {
            "place": "schema label, property more",
            "change": "changed",
            "what": "type",
            "before": "string",
            "after": "integer",
            "breaks": ["sends", "reads"],
        }
    ]
    assert json.loads(run(*files("nothing", "nothing"), "--json").output) == []


def test_text_and_json_tell_the_same() -> None:
    for name in (OLD, NEW):
        published(name)
    paths = [str(PUBLISHED / name) for name in (OLD, NEW)]
    lines = [line.strip() for line in run(*paths).output.splitlines() if line.startswith("  ")]
    listed = json.loads(run(*paths, "--json").output)
    assert len(lines) == len(listed) > 1000
    for line, one in zip(lines, listed, strict=True):
        assert line.startswith(f"{one['place']}: {one['what']} {one['change']}")


def test_what_cannot_be_compared_is_told_apart_from_what_breaks(files: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"openapi": "3.0.3"', encoding="utf-8")
    for pair in ([*files("nothing"), str(tmp_path / "bad.json")], [str(tmp_path / "missing.json"), *files("nothing")]):
        result = run(*pair, "--fail-on", "breaking")
        assert (result.exit_code, isinstance(result.exception, SystemExit)) == (2, True)
