"""What is told about two documents: everything, and first what breaks callers."""

from collections.abc import Callable
from typing import Any

import pytest

from codegen.diff import Change, changes
from codegen.normal import normalize
from tests.codegen.documents import NAMES, current, operation, operations, published, small

Doc = dict[str, Any]


def told(change: Callable[[Doc], Any]) -> list[tuple[bool, str]]:
    """(does it break callers, where) for a change of the small document."""
    new = small()
    change(new)
    return [(found.breaking, found.place) for found in changes(small(), normalize(new))]


def schema(document: Doc, name: str) -> Doc:
    found: Doc = document["components"]["schemas"][name]
    return found


def drop_operation(document: Doc) -> None:
    del document["paths"]["/admin/identities/{id}"]


def drop_parameter(document: Doc) -> None:
    operation(document, "list_things")["parameters"].pop(0)


def add_required_parameter(document: Doc) -> None:
    parameter = {"name": "x", "in": "query", "required": True, "schema": {"type": "string"}}
    operation(document, "list_things")["parameters"].append(parameter)


def add_parameter(document: Doc) -> None:
    operation(document, "list_things")["parameters"].append({"name": "x", "in": "query", "schema": {"type": "string"}})


def require_parameter(document: Doc) -> None:
    operation(document, "list_things")["parameters"][0]["required"] = True


def retype_parameter(document: Doc) -> None:
    operation(document, "list_things")["parameters"][0]["schema"] = {"type": "string"}


def other_limit(document: Doc) -> None:
    operation(document, "list_things")["parameters"][0]["schema"]["maximum"] = 500


def other_namespace(document: Doc) -> None:
    operation(document, "get_thing")["tags"] = ["courier"]


def other_key(document: Doc) -> None:
    operation(document, "get_thing")["security"] = [{"basic": []}]
    document["components"]["securitySchemes"]["basic"] = {"type": "http", "scheme": "basic"}


def other_result(document: Doc) -> None:
    content = operation(document, "get_thing")["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"type": "array", "items": {"$ref": "#/components/schemas/thing"}}


def add_error(document: Doc) -> None:
    operation(document, "get_thing")["responses"]["404"] = {"description": ""}


def drop_result(document: Doc) -> None:
    operation(document, "get_thing")["responses"] = {"204": {"description": ""}}


def drop_property(document: Doc) -> None:
    del schema(document, "thing")["properties"]["names"]


def add_property(document: Doc) -> None:
    schema(document, "thing")["properties"]["size"] = {"type": "integer"}


def add_required_property(document: Doc) -> None:
    add_property(document)
    schema(document, "thing")["required"].append("size")


def retype_property(document: Doc) -> None:
    schema(document, "thing")["properties"]["id"] = {"type": "integer"}


def drop_value(document: Doc) -> None:
    schema(document, "color")["enum"].remove("red")


def add_value(document: Doc) -> None:
    schema(document, "color")["enum"].append("green")


def drop_schema(document: Doc) -> None:
    del schema(document, "thing")["properties"]["color"]
    del document["components"]["schemas"]["color"]


def add_schema(document: Doc) -> None:
    document["components"]["schemas"]["other"] = {"type": "object", "properties": {"x": {"type": "string"}}}


THING, COLOR, LIST, GET = "schema thing", "schema color", "operation list_things", "operation get_thing"
CASES: list[tuple[Callable[[Doc], Any], list[tuple[bool, str]]]] = [
    (lambda document: None, []),
    (drop_operation, [(True, GET)]),
    (drop_parameter, [(True, LIST)]),
    (add_required_parameter, [(True, LIST)]),
    (add_parameter, [(False, LIST)]),
    (require_parameter, [(True, LIST)]),
    (retype_parameter, [(True, LIST)]),
    (other_limit, [(False, LIST)]),
    (other_namespace, [(True, GET)]),
    (other_key, [(True, GET)]),
    (other_result, [(True, GET)]),
    (add_error, [(False, GET)]),
    (drop_result, [(True, GET), (False, GET)]),
    (drop_property, [(True, THING)]),
    (add_property, [(False, THING)]),
    (add_required_property, [(True, THING)]),
    (retype_property, [(True, THING)]),
    (drop_value, [(True, COLOR)]),
    (add_value, [(False, COLOR)]),
    (drop_schema, [(True, COLOR), (True, THING)]),
    (add_schema, [(False, "schema other")]),
]


@pytest.mark.parametrize(("change", "wanted"), CASES, ids=[case[0].__name__ for case in CASES])
def test_each_change_is_told_and_judged(change: Callable[[Doc], Any], wanted: list[tuple[bool, str]]) -> None:
    assert told(change) == wanted


@pytest.mark.parametrize("name", NAMES)
def test_a_document_does_not_differ_from_itself(name: str) -> None:
    document = normalize(published(name))
    assert changes(document, normalize(published(name))) == []


def old_and_new() -> tuple[Doc, Doc, list[Change]]:
    old, new = normalize(published("client-v1.1.7.json")), current()
    return old, new, changes(old, new)


def test_breaking_changes_come_first() -> None:
    _, _, found = old_and_new()
    judged = [change.breaking for change in found]
    assert judged == sorted(judged, reverse=True)
    assert (True in judged, False in judged) == (True, True)
    assert len({(change.place, change.what) for change in found}) == len(found)


def test_every_removed_operation_breaks_and_every_added_one_does_not() -> None:
    old, new, found = old_and_new()
    before, after = ({data["operationId"] for _, _, data in operations(one)} for one in (old, new))
    by_place: dict[str, list[Change]] = {}
    for change in found:
        by_place.setdefault(change.place, []).append(change)
    removed, added = before - after, after - before
    assert removed
    assert added
    for name in removed | added:
        (change,) = by_place[f"operation {name}"]
        assert change.breaking is (name in removed), name


def test_every_removed_schema_property_and_value_breaks() -> None:
    old, new, found = old_and_new()
    breaking = {change.place for change in found if change.breaking}
    places = {change.place for change in found}
    checked = 0
    for name, before in old["components"]["schemas"].items():
        after = new["components"]["schemas"].get(name)
        gone = after is None
        if after is not None:
            gone = bool(before.get("properties", {}).keys() - after.get("properties", {}).keys())
            gone = gone or bool({*before.get("enum", ())} - {*after.get("enum", ())})
            assert (before != after) is (f"schema {name}" in places), name
        if gone:
            assert f"schema {name}" in breaking, name
            checked += 1
    assert checked > 5


def test_an_operation_that_did_not_change_is_not_mentioned() -> None:
    old, new, found = old_and_new()
    places = {change.place for change in found}
    before = {data["operationId"]: (path, method, data) for path, method, data in operations(old)}
    after = {data["operationId"]: (path, method, data) for path, method, data in operations(new)}
    same = [name for name in before.keys() & after.keys() if before[name] == after[name]]
    assert [name for name in same if f"operation {name}" in places] == []
    different = [name for name in before.keys() & after.keys() if before[name] != after[name]]
    silent = [name for name in different if f"operation {name}" not in places]
    documented_names_only = [
        name
        for name in silent
        if {**before[name][2], "x-documented-names": 0} == {**after[name][2], "x-documented-names": 0}
    ]
    assert silent == documented_names_only


def test_the_other_way_round_is_told_the_other_way_round() -> None:
    old, new, found = old_and_new()
    back = changes(new, old)
    added = {change.place for change in found if change.what == "added"}
    removed = {change.place for change in back if change.what == "removed"}
    assert added == removed
