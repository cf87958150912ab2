"""What stands between a document and its package: all in one run, with its line, and written where it is certain."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from codegen import package, proposals
from codegen.__main__ import app
from codegen.edits import Lines
from codegen.findings import Append, Finding, Put, Remove, Trouble
from codegen.overlay import fitted
from tests.codegen.clone import Clone
from tests.codegen.documents import ROOT, current, operation, operations, published, small, small_words

pytestmark = pytest.mark.tools

HEAD = """# What is wrong, in order.
overlay: 1.1.0
info: {title: x, version: "1"}
actions:

"""
WHY = "  x-symptom: what went wrong, for whom\n  x-reason: what the server does\n"
CORRECTIONS = (
    HEAD
    + "# ---- facts ----\n\n- operation: [getThing, listGone,\n    listThings]\n  update: {x-repeat: never}\n"
    + WHY
    + "\n- schema: hue\n  update: {enum: [green]}\n"
    + WHY
    + "\n- schema: thing\n  update: {type: object}\n"
    + WHY
    + "\n# ---- bodies ----\n\n- schema: thing\n  at: $.properties.id\n"
    + '  set: {$ref: "#/components/schemas/nowhere"}\n'
    + WHY
)


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def troubled() -> dict[str, Any]:
    """Two operations that nobody serves, one of them with a parameter that has no words, and two clashes."""
    document = small()
    for name in ("get_thing", "list_things"):
        operation(document, name)["tags"] = ["cerberus"]
        parameter = {"name": "shadow", "in": "query", "schema": {"type": "string"}}
        operation(document, name).setdefault("parameters", []).append(parameter)
    schemas = document["components"]["schemas"]
    schemas["thing"]["properties"] |= {"a-b": {"type": "string"}, "a_b": {"type": "string"}}
    schemas["color"]["enum"] += ["light-blue", "light_blue"]
    return document


def trouble(clone: Clone, document: dict[str, Any] | None = None, corrections: str = CORRECTIONS) -> list[Finding]:
    clone.put(document or troubled(), words=small_words() | {"operations": {}})
    (clone.spec / "corrections.yaml").write_text(corrections, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        package.files("v1")
    return [*caught.value.findings]


def test_all_is_told_at_once_and_each_once(clone: Clone) -> None:
    found = trouble(clone)
    by_file: dict[str, list[str]] = {}
    for one in found:
        by_file.setdefault(one.file, []).append(one.what)
    assert {*by_file} == {"spec/v1/corrections.yaml", "spec/words.yaml"}
    words = by_file["spec/words.yaml"]
    assert len(words) == 3
    for name in ("operations.get_thing", "operations.list_things", "parameters.shadow"):
        assert len([text for text in words if name in text]) == 1
    rest = by_file["spec/v1/corrections.yaml"]
    for part in ("listGone", "hue", "changes nothing", "nowhere", "get_thing", "list_things", "thing", "color"):
        assert [text for text in rest if part in text], part
    assert len([text for text in rest if "cerberus" in text]) == 2
    assert len(rest) == 9  # two members of the enum are refused by the generator, too


def test_each_has_the_line_to_change(clone: Clone) -> None:
    text = CORRECTIONS
    lines = Lines(text)
    told = {one.what: one for one in trouble(clone) if one.place and not one.facts}
    for what, part in (("listGone", "[getThing, listGone,"), ("hue", "schema: hue"), ("nowhere", "nowhere")):
        (one,) = [found for text, found in told.items() if what in text]
        assert part in text.split("\n")[lines.line(one.place) - 1]
        assert lines.shown(one.place) == text.split("\n")[lines.line(one.place) - 1].strip()


def test_the_command_groups_them_by_file(clone: Clone) -> None:
    trouble(clone)
    done = CliRunner().invoke(app, ["generate", "v1"])
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    heads = [line for line in done.output.splitlines() if line and line[0] != " " and "error" not in line]
    assert [line.split(":")[0] for line in heads] == ["spec/v1/corrections.yaml", "spec/words.yaml"]
    line = CORRECTIONS[: CORRECTIONS.index("listGone")].count("\n") + 1
    assert f"  {line}: action 1" in done.output
    assert "x-service" in done.output  # a fact that nobody decides says which correction does
    assert "x-plane" in done.output


def test_a_reference_to_a_schema_that_is_gone_names_file_and_action(clone: Clone) -> None:
    (one,) = [found for found in trouble(clone) if "nowhere" in found.what]
    assert (one.file, one.place[:2], one.certain) == ("spec/v1/corrections.yaml", ("actions", 3), False)
    assert "action 4" in str(one)


def test_a_schema_that_is_still_used_is_not_removed() -> None:
    overlay = yaml.safe_load(HEAD + "- schema: color\n  remove: true\n" + WHY)
    found = fitted(small(), overlay)
    assert [one.place for one in found.stale] == [("actions", 0)]
    assert "color" in found.document["components"]["schemas"]


# ---- --write -------------------------------------------------------------------------------------------------


def test_what_is_certain_is_written_and_the_rest_is_to_do(clone: Clone) -> None:
    trouble(clone)
    done = CliRunner().invoke(app, ["generate", "v1", "--write"])
    assert done.exit_code == 1
    text = (clone.spec / "corrections.yaml").read_text(encoding="utf-8")
    assert text.startswith(HEAD)
    for kept in ("# ---- facts ----", "# ---- bodies ----"):
        assert kept in text
    actions = yaml.safe_load(text)["actions"]
    assert actions[0]["operation"] == ["getThing", "listThings"]
    assert "update" in actions[0]
    assert actions[1]["schema"] == "thing"  # hue is gone, and so is what is said already
    assert "x-todo" in actions[1]
    assert {action["operation"] for action in actions[2:]} == {"get_thing", "list_things"}
    for action in actions[2:]:
        assert {*action["update"]} == {"x-service", "x-plane"}
    words = yaml.safe_load((clone.root / "spec/words.yaml").read_text(encoding="utf-8"))
    assert {*words["operations"]} == {"get_thing", "list_things"}
    assert words["parameters"]["shadow"].startswith("TODO")
    before = (text, (clone.root / "spec/words.yaml").read_text(encoding="utf-8"))
    assert CliRunner().invoke(app, ["generate", "v1", "--write"]).exit_code == 1  # nobody has decided yet
    assert before[0] == (clone.spec / "corrections.yaml").read_text(encoding="utf-8")
    assert before[1] == (clone.root / "spec/words.yaml").read_text(encoding="utf-8")


def test_a_to_do_fails_the_build_until_it_is_done(clone: Clone) -> None:
    document = small()
    operation(document, "get_thing")["tags"] = ["cerberus"]
    clone.put(document)
    assert CliRunner().invoke(app, ["generate", "v1", "--write"]).exit_code == 1
    path = clone.spec / "corrections.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("x-service: TODO", "x-service: kratos").replace("x-plane: TODO", "x-plane: admin")
    path.write_text(text, encoding="utf-8")
    assert CliRunner().invoke(app, ["generate", "v1"]).exit_code == 1  # nobody said why
    text = text.replace("TODO who suffers without", "Nobody could call it.")
    text = text.replace("TODO who serves it, and where that is written", "It is served there (server source).")
    path.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(app, ["generate", "v1"])
    assert done.exit_code == 0, done.output
    made = (clone.target / "api/cerberus/get_thing.py").read_text(encoding="utf-8")
    assert 'service="kratos"' in made
    assert 'plane="admin"' in made


def test_after_an_import_a_schema_that_is_called_otherwise_is_known(clone: Clone, tmp_path: Path) -> None:
    corrections = HEAD + "- schema: thing\n  at: $.properties.id\n  update: {x-secret: true}\n" + WHY
    clone.put()
    (clone.spec / "corrections.yaml").write_text(corrections, encoding="utf-8")
    new = renamed(small(), "thing", "object")
    new["components"]["schemas"]["object"]["properties"]["reset_token"] = {"type": "string"}
    package.take(new, "v1", "new")
    (one,) = package_trouble()
    assert "reset_token" in one.what  # a new property that sounds like a secret; and the shape is another one now
    package.take(renamed(small(), "thing", "object"), "v1", "new")
    package.spec("v1", package.BEFORE).write_text((ROOT / "spec/v1/openapi.json").read_text(encoding="utf-8"))
    package.settle("v1")
    package.take(small(), "v1", "new")
    package.take(renamed(small(), "thing", "object"), "v1", "new")
    done = CliRunner().invoke(app, ["generate", "v1", "--write"])
    assert done.exit_code == 0, done.output
    text = (clone.spec / "corrections.yaml").read_text(encoding="utf-8")
    assert text == corrections.replace("schema: thing", "schema: object")
    assert not package.spec("v1", package.BEFORE).exists()  # the package is of the new document: nothing to compare


def package_trouble() -> list[Finding]:
    with pytest.raises(Trouble) as caught:
        package.files("v1")
    return [one for one in caught.value.findings if "looks like a secret" in one.what]


def renamed(document: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    text = yaml.safe_dump(document).replace(f"'#/components/schemas/{old}'", f"'#/components/schemas/{new}'")
    found: dict[str, Any] = yaml.safe_load(text)
    schemas = found["components"]["schemas"]
    schemas[new] = schemas.pop(old)
    return found


def test_an_older_document_is_decided_in_one_run(clone: Clone) -> None:
    """The corrections and words of v1 on the document of five years before it: what is left after --write is little."""
    corrections = (ROOT / "spec/v1/corrections.yaml").read_text(encoding="utf-8")
    words = (ROOT / "spec/words.yaml").read_text(encoding="utf-8")
    from codegen.published import taken

    clone.put(current())
    package.take(taken(published("client-v1.1.7.json")), "v1", "new")
    (clone.spec / "corrections.yaml").write_text(corrections, encoding="utf-8")
    (clone.root / "spec/words.yaml").write_text(words, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        package.files("v1")
    found = caught.value.findings
    assert all(one.file and one.place for one in found)
    certain = [one for one in found if one.certain]
    assert len(certain) > 0.8 * len(found)
    package.mended("v1")
    with pytest.raises(Trouble) as caught:
        package.files("v1")
    assert len(caught.value.findings) <= len(found) - len(certain)
    yaml.safe_load((clone.spec / "corrections.yaml").read_text(encoding="utf-8"))


# ---- what a name may be now ----------------------------------------------------------------------------------


def test_a_schema_is_known_by_its_members() -> None:
    now = renamed(small(), "thing", "wholly_other")
    assert proposals.schema("thing", small(), now).certain == "wholly_other"
    now["components"]["schemas"]["second"] = copy.deepcopy(now["components"]["schemas"]["wholly_other"])
    found = proposals.schema("thing", small(), now)
    assert found.certain is None
    assert {*found.names} == {"wholly_other", "second"}


def test_a_schema_that_is_gone_is_gone() -> None:
    now = small()
    del now["components"]["schemas"]["color"]
    assert proposals.schema("color", small(), now) == proposals.Proposal()


def test_without_the_document_before_only_the_spelling_tells() -> None:
    found = proposals.schema("colors", None, small())
    assert (found.certain, found.names) == (None, ("color",))


def test_an_operation_is_known_by_its_address() -> None:
    now = small()
    data = operation(now, "get_thing")
    data |= {"operationId": "read_it", "x-documented-names": ["readIt"]}
    assert proposals.operation("getThing", small(), now).certain == "readIt"
    now["paths"]["/admin/others/{id}"] = now["paths"].pop("/admin/identities/{id}")
    assert proposals.operation("getThing", small(), now) == proposals.Proposal()
    data |= {"operationId": "get_things", "x-documented-names": ["getThings"]}
    assert proposals.operation("getThing", small(), now) == proposals.Proposal(None, ("getThings",))


def test_a_property_is_known_by_its_type_and_its_spelling() -> None:
    now = small()
    properties = now["components"]["schemas"]["thing"]["properties"]
    properties["ids"] = properties.pop("id")
    assert proposals.member("thing", "id", small(), now).certain == "ids"
    properties["wholly_other"] = properties.pop("ids")
    found = proposals.member("thing", "id", small(), now)
    assert (found.certain, found.names) == (None, ("wholly_other",))


# ---- edits ---------------------------------------------------------------------------------------------------

TEXT = """# top
a: 1
actions:
# first
- name: [one, two,
    three]  # why
  deep: {x: "1"}

- name: four
  body: &shape {k: 1}

# last
- name: [five]
  body: *shape
"""


def test_an_edit_changes_its_place_and_nothing_else() -> None:
    lines = Lines(TEXT)
    assert lines.fixed([]) == TEXT
    assert lines.fixed([Remove(("actions", 0, "name", 1))]) == TEXT.replace("[one, two,\n    three]", "[one, three]")
    assert lines.fixed([Put(("actions", 0, "deep", "x"), "2")]) == TEXT.replace('"1"', '"2"')
    assert lines.fixed([Put(("actions", 1, "name"), "4 a")]) == TEXT.replace("four", "4 a")
    assert lines.fixed([Put(("b",), "new")]) == TEXT + "b: new\n"
    both = [Remove(("actions", 0, "name", 0)), Put(("actions", 0, "name", 1), "TWO")]
    assert yaml.safe_load(lines.fixed(both))["actions"][0]["name"] == ["TWO", "three"]
    more = yaml.safe_load(lines.fixed([Append(("actions",), {"name": "six"}), Append(("actions",), {"name": "seven"})]))
    assert {action["name"] for action in more["actions"][3:]} == {"six", "seven"}


def test_a_list_that_loses_everything_takes_its_action_with_it() -> None:
    fixed = Lines(TEXT).fixed([Remove(("actions", 0, "name", n)) for n in range(3)])
    assert fixed == TEXT.replace(TEXT[TEXT.index("- name: [one") : TEXT.index("- name: four")], "")


def test_what_has_a_name_stays_where_the_name_is_used() -> None:
    fixed = Lines(TEXT).fixed([Remove(("actions", 1))])
    assert "# last" in fixed
    assert yaml.safe_load(fixed)["actions"] == [
        {"name": ["one", "two", "three"], "deep": {"x": "1"}},
        {"name": ["five"], "body": {"k": 1}},
    ]


def test_a_place_that_is_not_there_has_the_line_of_its_owner() -> None:
    lines = Lines(TEXT)
    assert [lines.line(place) for place in ((), ("a",), ("actions", 1), ("actions", 1, "nothing"))] == [2, 2, 9, 9]


FLOW = '{"overlay": "1.1.0", "actions": [{"schema": ["a", "b"]}, {"schema": "c"}], "words": {}}\n'


def test_files_in_brackets_stay_in_brackets() -> None:
    lines = Lines(FLOW)
    fixes = [Remove(("actions", 1)), Put(("words", "x"), {"y": 1}), Append(("actions",), {"schema": "d"})]
    for fix in fixes:
        assert yaml.safe_load(lines.fixed([fix]))["overlay"] == "1.1.0"
    assert yaml.safe_load(lines.fixed([fixes[0]]))["actions"] == [{"schema": ["a", "b"]}]
    assert yaml.safe_load(lines.fixed([fixes[1]]))["words"] == {"x": {"y": 1}}
    assert yaml.safe_load(lines.fixed([fixes[2]]))["actions"][2] == {"schema": "d"}


def test_every_name_of_the_corrections_can_be_taken_out_alone() -> None:
    path = ROOT / "spec/v1/corrections.yaml"
    text = path.read_text(encoding="utf-8")
    lines, data = Lines(text), yaml.safe_load(text)
    for number, action in enumerate(data["actions"]):
        if number % 7:
            continue  # each seventh is enough
        for key in ("schema", "operation"):
            for item, name in enumerate(action.get(key) if isinstance(action.get(key), list) else ()):
                fixed = yaml.safe_load(lines.fixed([Remove(("actions", number, key, item))]))
                wanted = copy.deepcopy(data)
                wanted["actions"][number][key].remove(name)
                assert fixed == wanted
        fixed = yaml.safe_load(lines.fixed([Remove(("actions", number))]))
        assert fixed["actions"] == [one for n, one in enumerate(data["actions"]) if n != number]


def test_operations_of_the_small_document_are_two() -> None:
    assert len(operations(small())) == 2  # what the counts above stand on
