"""Corrections and words: each does something, says why, and names itself when it does not."""

import copy
from typing import Any

import pytest

from codegen.normal import dumps
from codegen.overlay import CorrectionError, correct
from codegen.package import load
from codegen.words import describe
from tests.codegen.documents import ROOT, current, operation, operations, published, small, small_words

WHY = {"x-symptom": "what went wrong, for whom", "x-reason": "what the server does"}
FILE = "spec/here/corrections.yaml"


def overlay(*actions: Any) -> dict[str, Any]:
    return {"overlay": "1.1.0", "info": {"title": "x", "version": "1"}, "actions": [*actions]}


def corrected(*actions: dict[str, Any], why: bool = True) -> Any:
    """The small document after these actions."""
    return correct(small(), overlay(*({**action, **(WHY if why else {})} for action in actions)), FILE)


def refused(*actions: Any) -> str:
    """What is said about actions of which the last one is wrong."""
    with pytest.raises(CorrectionError) as caught:
        correct(small(), overlay(*actions), FILE)
    text = str(caught.value)
    assert FILE in text
    return text


GOOD: dict[str, Any] = {"schema": "thing", "update": {"x-view": "flow"}, **WHY}


# ---- what is refused, and that it is named -------------------------------------------------------------------

STALE: dict[str, dict[str, Any]] = {
    "an enum value that is there": {"schema": "color", "update": {"enum": ["red"]}},
    "a member that is there": {"schema": "thing", "update": {"type": "object"}},
    "a deep member that is there": {"schema": "thing", "update": {"properties": {"id": {"type": "string"}}}},
    "a value that is there": {"schema": "thing", "at": "$.required", "set": ["id"]},
    "an empty update": {"schema": "thing", "update": {}},
    "a path that matches nothing": {"schema": "thing", "at": "$.properties.nothing", "remove": True},
    "a filter that matches nothing": {"operation": "getThing", "at": "$.parameters[?@.name=='x']", "remove": True},
    "a target that matches nothing": {"target": "$.paths['/nowhere']", "remove": True},
    "a fact that is said": {"operation": "getThing", "update": {"security": [{"oryAccessToken": []}]}},
}


@pytest.mark.parametrize("what", STALE)
def test_a_stale_action_is_refused_and_named(what: str) -> None:
    action = STALE[what]
    text = refused(GOOD, {**action, **WHY})
    assert "action 2" in text
    assert next(str(action[key]) for key in ("target", "schema", "operation") if key in action) in text


@pytest.mark.parametrize("key", ["x-symptom", "x-reason"])
@pytest.mark.parametrize("value", [None, "", "  ", "absent"])
def test_every_action_says_why(key: str, value: Any) -> None:
    action = {**GOOD, key: value}
    if value == "absent":
        del action[key]
    text = refused(action)
    assert "action 1" in text
    assert key in text


@pytest.mark.parametrize("key", ["updates", "x-because", "description", "targets", "delete"])
def test_an_unknown_key_is_refused_and_named(key: str) -> None:
    text = refused({**GOOD, key: "x"})
    assert "action 1" in text
    assert key in text


@pytest.mark.parametrize("name", ["Thing", "nothing", "", "list_things"])
def test_an_unknown_schema_is_refused_and_named(name: str) -> None:
    for schema in (name, ["thing", name]):
        text = refused({"schema": schema, "update": {"x-view": "flow"}, **WHY})
        assert "action 1" in text
        assert repr(name) in text


@pytest.mark.parametrize("name", ["getNothing", "thing", "", "GetThing"])
def test_an_unknown_operation_is_refused_and_named(name: str) -> None:
    for chosen in (name, ["getThing", name]):
        text = refused({"operation": chosen, "update": {"x-repeat": "never"}, **WHY})
        assert "action 1" in text
        assert repr(name) in text


@pytest.mark.parametrize("path", ["$[", "$.a[?", "$..[", "no path", "$.x[?@.name=]", "$.a b"])
def test_a_bad_json_path_is_refused_and_named(path: str) -> None:
    for action in ({"target": path, "remove": True, **WHY}, {"schema": "thing", "at": path, "remove": True, **WHY}):
        assert "action 1" in refused(action)


INCOMPLETE: list[dict[str, Any]] = [
    {"schema": "thing"},
    {"update": {"a": 1}},
    {"schema": "thing", "operation": "getThing", "update": {"a": 1}},
    {"schema": "thing", "target": "$", "update": {"a": 1}},
    {"schema": "thing", "update": {"a": 1}, "remove": True},
    {"schema": "thing", "update": {"a": 1}, "set": 1},
]


@pytest.mark.parametrize("action", INCOMPLETE)
def test_an_action_has_one_place_and_one_deed(action: dict[str, Any]) -> None:
    assert "action 1" in refused({**action, **WHY})


@pytest.mark.parametrize("version", [None, "1.0.0", "2.0.0", 1.1, ""])
def test_another_overlay_version_is_refused(version: Any) -> None:
    with pytest.raises(CorrectionError, match=FILE):
        correct(small(), {"overlay": version, "actions": []}, FILE)


@pytest.mark.parametrize("actions", [None, "x", ["remove everything"], [None]])
def test_actions_of_another_shape_are_refused(actions: Any) -> None:
    with pytest.raises(CorrectionError, match=FILE):
        correct(small(), {"overlay": "1.1.0", "actions": actions}, FILE)


@pytest.mark.parametrize("key", ["x-repeet", "x-secrets", "x-"])
@pytest.mark.parametrize("verb", ["update", "set"])
def test_a_fact_that_nothing_reads_is_refused(verb: str, key: str) -> None:
    place = {"schema": "thing"} if verb == "update" else {"schema": "thing", "at": "$.properties.id"}
    text = refused({**place, verb: {"deep": [{key: True}]}, **WHY})
    assert key in text
    assert "action 1" in text


def test_the_number_of_the_action_is_that_in_the_file() -> None:
    text = refused(GOOD, {**GOOD, "schema": "color"}, GOOD)
    assert "action 3" in text


# ---- what corrections do -------------------------------------------------------------------------------------


def test_the_document_that_is_given_stays_as_it_is() -> None:
    given, action = small(), overlay(GOOD)
    before = copy.deepcopy((given, action))
    correct(given, action, FILE)
    assert (given, action) == before


def test_no_action_changes_nothing() -> None:
    assert dumps(corrected()) == dumps(small())


def test_update_merges_objects_and_adds_to_lists() -> None:
    document = corrected(
        {"schema": "color", "update": {"enum": ["green", "red"]}},
        {"schema": "thing", "update": {"properties": {"size": {"type": "integer"}}, "required": ["size"]}},
    )
    assert document["components"]["schemas"]["color"]["enum"] == ["blue", "green", "red"]
    thing = document["components"]["schemas"]["thing"]
    assert {*thing["properties"]} == {"color", "id", "names", "size"}
    assert thing["required"] == ["id", "size"]


def test_set_replaces_and_remove_removes() -> None:
    document = corrected(
        {"schema": "thing", "at": "$.properties.id", "set": {"type": "integer"}},
        {"schema": "thing", "at": "$.properties['color','names']", "remove": True},
        {"schema": "color", "remove": True},
    )
    assert document["components"]["schemas"] == {
        "thing": {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
    }


def test_several_members_of_a_list_can_go_at_once() -> None:
    document = corrected({"operation": "listThings", "at": "$.parameters[*]", "remove": True})
    assert operation(document, "list_things").get("parameters", []) == []


def test_operations_are_found_by_their_documented_and_by_their_readable_name() -> None:
    for name in ("getThing", "get_thing"):
        document = corrected({"operation": name, "update": {"x-repeat": "never"}})
        assert operation(document, "get_thing")["x-repeat"] == "never"
        assert "x-repeat" not in operation(document, "list_things")


def test_several_names_and_places_are_each_changed() -> None:
    document = corrected(
        {"operation": ["getThing", "listThings"], "update": {"x-repeat": "never"}},
        {"schema": "thing", "at": ["$.properties.id", "$.properties.names"], "update": {"x-secret": True}},
    )
    assert [data["x-repeat"] for _, _, data in operations(document)] == ["never", "never"]
    properties = document["components"]["schemas"]["thing"]["properties"]
    assert [name for name, value in properties.items() if value.get("x-secret")] == ["id", "names"]


def test_a_target_may_be_any_json_path() -> None:
    document = corrected({"target": "$.paths[*][*].parameters[?@.name=='page_size']", "update": {"deprecated": True}})
    assert [p["name"] for p in operation(document, "list_things")["parameters"] if p.get("deprecated")] == ["page_size"]


def test_actions_are_applied_in_order() -> None:
    document = corrected(
        {"schema": "thing", "update": {"properties": {"new": {"type": "string"}}}},
        {"schema": "thing", "at": "$.properties.new", "update": {"x-secret": True}},
    )
    assert document["components"]["schemas"]["thing"]["properties"]["new"] == {"type": "string", "x-secret": True}


def test_what_a_correction_brings_is_put_into_normal_form() -> None:
    added = {"type": "object", "properties": {"deep": {"type": "string", "enum": ["b", "a"], "nullable": True}}}
    document = corrected({"schema": "thing", "update": {"properties": {"inside": added}}})
    assert {"thingInside", "thingInsideDeep"} <= {*document["components"]["schemas"]}


@pytest.mark.tools
def test_the_corrections_of_the_repository_all_count() -> None:
    corrections = load(ROOT / "spec/v1/corrections.yaml")
    document = correct(current(), corrections, FILE)
    assert dumps(document) != dumps(current())
    for number in range(len(corrections["actions"])):
        again = {**corrections, "actions": [*corrections["actions"], corrections["actions"][number]]}
        if "remove" in corrections["actions"][number] or number % 20:
            continue  # each twentieth is enough for a second application
        with pytest.raises(CorrectionError):
            correct(current(), again, FILE)


# ---- words ---------------------------------------------------------------------------------------------------


def test_words_are_put_where_they_belong() -> None:
    document = describe(small(), small_words(), "words.yaml")
    data = operation(document, "get_thing")
    assert (data["summary"], data["description"]) == (
        "Reads what one identifier stands for, with its color.",
        "Needs a key.",
    )
    assert data["parameters"][0]["description"] == "Which one."
    assert document["components"]["schemas"]["thing"]["properties"]["color"]["description"] == "How it looks."


@pytest.mark.parametrize("place", ["operations", "parameters"])
def test_missing_words_are_refused_with_their_place_and_file(place: str) -> None:
    for key in small_words()[place]:
        words = small_words()
        del words[place][key]
        with pytest.raises(CorrectionError) as caught:
            describe(small(), words, "spec/words.yaml")
        assert "spec/words.yaml" in str(caught.value)
        assert f"{place}.{key}" in str(caught.value)


@pytest.mark.parametrize("part", ["summary", "note"])
@pytest.mark.parametrize("value", [None, ""])
def test_half_an_entry_is_a_missing_one(part: str, value: Any) -> None:
    words = small_words()
    words["operations"]["get_thing"][part] = value
    with pytest.raises(CorrectionError, match="get_thing"):
        describe(small(), words, "spec/words.yaml")


def test_all_missing_words_are_named_at_once() -> None:
    words = small_words()
    words["operations"].clear()
    with pytest.raises(CorrectionError) as caught:
        describe(small(), words, "spec/words.yaml")
    assert all(name in str(caught.value) for name in ("get_thing", "list_things"))


EMPTY = [
    "Get thing.",
    "Gets the thing.",
    "Getting a thing",
    "The thing is got by get.",
    "thing",
    "Get the things by it",
]


@pytest.mark.parametrize("summary", [text for text in EMPTY if "got" not in text])
def test_a_summary_that_says_nothing_is_refused(summary: str) -> None:
    words = small_words()
    words["operations"]["get_thing"]["summary"] = summary
    with pytest.raises(CorrectionError) as caught:
        describe(small(), words, "spec/words.yaml")
    assert "get_thing" in str(caught.value)
    assert "spec/words.yaml" in str(caught.value)


@pytest.mark.parametrize("part", ["operations", "parameters", "properties"])
def test_a_whole_part_that_is_missing_is_refused(part: str) -> None:
    words = small_words()
    del words[part]
    with pytest.raises(CorrectionError, match=r"spec/words\.yaml"):
        describe(small(), words, "spec/words.yaml")


def test_words_do_not_change_what_they_are_given() -> None:
    document, words = small(), small_words()
    describe(document, words)
    assert (document, words) == (small(), small_words())


def test_no_sentence_of_the_words_is_copied_from_a_published_document() -> None:
    document = published("official-client-v1.22.65.json")  # the others are here without their prose
    texts = {text.strip().rstrip(".").lower() for text in prose(document) if len(text) > 30}
    assert len(texts) > 500
    words = load(ROOT / "spec/words.yaml")
    ours = [entry[part] for entry in words["operations"].values() for part in ("summary", "note")]
    ours += [*words["parameters"].values(), *words["properties"].values()]
    assert [text for text in ours if text.strip().rstrip(".").lower() in texts] == []


def prose(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [item for key, item in value.items() if key in ("description", "summary") and isinstance(item, str)]
        return own + [text for item in value.values() for text in prose(item)]
    return [text for item in value for text in prose(item)] if isinstance(value, list) else []
