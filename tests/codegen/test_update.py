"""`update`: one command from a new document to a package with its types, tests, snapshot and words for users."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner, Result

from codegen import package, report, update
from codegen.__main__ import app
from codegen.diff import Change, changes
from codegen.normal import normalize
from codegen.published import taken
from tests.codegen.clone import OVERLAY, Clone
from tests.codegen.documents import PUBLISHED, ROOT, SOURCE, current, operation, operations, published, small

pytestmark = pytest.mark.tools

CHANGELOG = "# Changelog\n\n## Unreleased\n\n- Something that was there,\n  in two lines.\n\n## 0.1.0\n\n- Older.\n"
TEXT = {"type": "string"}
RECORDED = ("getThing", "listThings")


@pytest.fixture
def repository(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """The clone with all that an update looks at; types, tests and snapshot are small programs of its own."""
    files = {
        "README.md": "All 7 operations of the API.\n",
        "CHANGELOG.md": CHANGELOG,
        "tests/recordings/kratos/list.json": json.dumps({"exchanges": [{"operation": name} for name in RECORDED]}),
        "tests/__init__.py": "",
        "tests/packaging/__init__.py": "",
        "tests/test_bound.py": "def test_bound(): pass\n",
        "tests/packaging/api.py": "from pathlib import Path\nPath(__file__).with_name('api.txt').write_text('api')\n",
        "examples/one.py": "ory.identity.get_thing(1)\n",
        "docs/page.md": "Call `getThing`, or read a `Thing`.\n",
        "docs/spelled.md": "The schema is `thing`.\n",
        "docs/word.md": "No such thing.\n",
    }
    for name, text in files.items():
        path = clone.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(update, "TYPES", (("compileall", "-q", "ory_async"),))
    monkeypatch.setattr(update, "TESTS", ("tests/test_bound.py",))
    package.write("v1")
    return clone


def following() -> dict[str, Any]:
    """The next document: an operation, a parameter and a value more, an operation less, a schema called otherwise."""
    text = json.dumps(small()).replace('schemas/thing"', 'schemas/object"')
    found: dict[str, Any] = json.loads(text)
    schemas = found["components"]["schemas"]
    schemas["object"] = schemas.pop("thing")
    schemas["color"]["enum"].append("green")
    del found["paths"]["/admin/identities/{id}"]
    operation(found, "list_things")["parameters"].append({"name": "shade", "in": "query", "schema": TEXT})
    data = {"operationId": "is_alive", "x-documented-names": ["isAlive"], "tags": ["metadata"]}
    data |= {"responses": {"200": {"description": ""}}}
    found["paths"]["/health/alive"] = {"get": data}
    return found


def run(clone: Clone, document: dict[str, Any], *more: str) -> Result:
    path = clone.root / "next.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return CliRunner().invoke(app, ["update", str(path), "--generation", "v1", *more])


def correction(schema: str) -> dict[str, Any]:
    why = {"x-symptom": "what went wrong, for whom", "x-reason": "what the server does"}
    return {**OVERLAY, "actions": [{"schema": schema, "at": "$.properties.id", "update": {"x-secret": True}, **why}]}


def fill(clone: Clone) -> None:
    path = clone.root / "spec/words.yaml"
    text = path.read_text(encoding="utf-8")
    assert "TODO" in text
    path.write_text(text.replace("TODO what it gives or changes", "Says whether it runs.").replace("TODO", "Said"))


def test_one_round_of_edits_leads_to_the_end(repository: Clone) -> None:
    repository.put(corrections=correction("thing"))
    package.write("v1")
    done = run(repository, following())
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    # docs/spelled.md has the schema as the document spells it, `thing`.
    for place in (
        "examples/one.py:1",
        "docs/page.md:1",
        "docs/spelled.md:1",
        "operations.is_alive",
        "parameters.shade",
    ):
        assert place in done.output.replace("\n", ""), place
    assert "docs/word.md" not in done.output
    assert (repository.target / "api/identity/get_thing.py").exists()  # the package is as it was
    fill(repository)
    assert (repository.spec / "source.txt").read_text() == "next\n"
    summary = repository.root / "summary.md"
    done = run(repository, following(), "--summary", str(summary))
    assert done.exit_code == 0, done.output
    assert yaml.safe_load((repository.spec / "corrections.yaml").read_text())["actions"][0]["schema"] == "object"
    assert package.differences("v1") == []
    assert (repository.root / "README.md").read_text().startswith("All 2 operations")
    assert (repository.root / "tests/packaging/api.txt").read_text() == "api"
    recorded = json.loads((repository.root / "tests/recordings/kratos/list.json").read_text())
    assert [one["operation"] for one in recorded["exchanges"]] == ["(getThing)", "listThings"]
    told = summary.read_text(encoding="utf-8")
    assert told in done.output
    for part in ("operation get_thing", "spec/v1/corrections.yaml, action 1", "tests/recordings/kratos/list.json"):
        assert part in told
    assert not [name for name in (package.BEFORE, package.PASSED) if (repository.spec / name).exists()]


def test_the_changelog_says_what_is_added_changed_and_removed_and_whom_it_hurts(repository: Clone) -> None:
    document = following()
    run(repository, document)
    fill(repository)
    assert run(repository, document).exit_code == 0
    text = (repository.root / "CHANGELOG.md").read_text(encoding="utf-8")
    head, unreleased, older = re.split(r"^## .*\n", text, flags=re.MULTILINE)
    assert head + older == "# Changelog\n\n\n- Older.\n"
    assert unreleased.startswith("\n- Something that was there,\n  in two lines.\n- **Breaking**")
    breaking = [line for line in unreleased.split("\n- ") if line.startswith("**Breaking**")]
    assert ["`get_thing`" in line for line in breaking] == [True, False]
    assert ["`Thing` is `Object`" in line for line in breaking] == [False, True]
    for part in ("`is_alive`", "`shade`", "green"):
        assert part in unreleased
    assert "`Object`;" not in unreleased.replace("`Thing` is `Object`", "")


def test_what_passed_is_not_made_again(repository: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    document = following()
    run(repository, document)
    fill(repository)
    (repository.root / "tests/test_bound.py").write_text("def test_bound(): assert False\n", encoding="utf-8")
    done = run(repository, document)
    assert done.exit_code == 1
    assert "test_bound" in done.output
    assert not (repository.root / "tests/packaging/api.txt").exists()
    changelog = (repository.root / "CHANGELOG.md").read_text(encoding="utf-8")
    asked: list[Any] = []
    python = update.Update._python
    monkeypatch.setattr(update.Update, "_python", lambda self, module: asked.append(module[0]) or python(self, module))
    assert run(repository, document).exit_code == 1
    assert asked == ["pytest"]  # nothing has changed since the types were right
    (repository.root / "tests/test_bound.py").write_text("def test_bound(): pass\n", encoding="utf-8")
    assert run(repository, document).exit_code == 0
    assert asked == ["pytest", "compileall", "pytest", "tests.packaging.api"]
    assert (repository.root / "CHANGELOG.md").read_text(encoding="utf-8") == changelog  # told once


def test_types_that_are_wrong_stop_it(repository: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    document = following()
    run(repository, document)
    fill(repository)
    (repository.root / "ory_async/_core.py").write_text("def (:\n", encoding="utf-8")
    done = run(repository, document)
    assert done.exit_code == 1
    assert "_core.py" in done.output


def test_the_same_document_again_changes_nothing(repository: Clone) -> None:
    before = repository.files()
    done = run(repository, small())
    assert done.exit_code == 0, done.output
    assert {name: data for name, data in repository.files().items() if "__pycache__" not in name} == before
    assert (repository.root / "CHANGELOG.md").read_text(encoding="utf-8") == CHANGELOG


def test_a_document_that_is_broken_is_refused_before_anything_is_written(repository: Clone) -> None:
    before = (repository.spec / "openapi.json").read_bytes()
    done = run(repository, {"openapi": "3.1.0", "paths": {"/x": 7}})
    assert (done.exit_code, isinstance(done.exception, SystemExit)) == (1, True)
    assert (repository.spec / "openapi.json").read_bytes() == before


def test_a_second_document_on_the_way_is_compared_with_the_first(repository: Clone) -> None:
    run(repository, following())
    document = following()
    document["components"]["schemas"]["color"]["enum"].remove("green")
    run(repository, document)
    kept = json.loads((repository.spec / package.BEFORE).read_text(encoding="utf-8"))
    assert kept == small()


def test_an_operation_that_another_generation_has_keeps_its_recordings(repository: Clone) -> None:
    older = repository.root / "spec/v0_6"
    older.mkdir()
    (older / "openapi.json").write_text(json.dumps(small()), encoding="utf-8")
    run(repository, following())
    recorded = json.loads((repository.root / "tests/recordings/kratos/list.json").read_text())
    assert [one["operation"] for one in recorded["exchanges"]] == ["getThing", "listThings"]


def test_the_tests_that_it_runs_are_there() -> None:
    assert [name for name in update.TESTS if not (ROOT / name).exists()] == []
    assert {*update.TYPES} == {("mypy",), ("pyright",)}


# ---- changes as people read them -----------------------------------------------------------------------------


def folded(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    return report.folded(changes(old, new), old, new)


def test_a_schema_that_is_called_otherwise_is_one_change() -> None:
    new = following()
    new["paths"] = {**new["paths"], "/admin/identities/{id}": small()["paths"]["/admin/identities/{id}"]}
    data = operation(new, "get_thing")["responses"]["200"]["content"]["application/json"]
    data["schema"] = {"$ref": "#/components/schemas/object"}
    found = folded(small(), new)
    (one,) = [change for change in found if change.change == "renamed"]
    assert (one.place, one.before, one.after, one.breaks) == ("schema thing", "thing", "object", ("reads",))
    assert [change for change in found if change.what == "type"] == []
    assert len([change for change in found if change.what == "schema"]) == 1


def test_values_of_an_enum_that_is_gone_go_with_it() -> None:
    new = small()
    del new["components"]["schemas"]["color"]
    new["components"]["schemas"]["thing"]["properties"]["color"] = TEXT
    assert [change.place for change in folded(small(), new) if change.what == "enum value"] == []


def test_a_real_change_of_type_stays() -> None:
    new = following()
    new["components"]["schemas"]["object"]["properties"]["id"] = {"type": "integer"}
    assert [one.text for one in folded(small(), new) if one.what == "type"] == [
        one.text for one in changes(small(), new) if one.what == "type" and "id" in one.place
    ]


def test_the_command_prints_markdown(tmp_path: Path) -> None:
    for name, document in (("old", small()), ("new", following())):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    arguments = ["diff", str(tmp_path / "old.json"), str(tmp_path / "new.json")]
    done = CliRunner().invoke(app, [*arguments, "--format", "md", "--fail-on", "breaking"])
    assert done.exit_code == 1
    lines = done.output.splitlines()
    assert lines[0] == "# From old to new"
    assert [line for line in lines if line.startswith("## ")]
    rows = [line for line in lines if line.startswith("| ") and "---" not in line]
    assert [row for row in rows if row.count("|") != 3] == []
    assert [row for row in rows if "get_thing" in row]
    same = CliRunner().invoke(app, [*arguments[:2], arguments[1], "--fail-on", "breaking"])
    assert (same.exit_code, same.output) == (0, "")
    listed = CliRunner().invoke(app, [*arguments, "--format", "json"])
    assert json.loads(listed.output) == json.loads(CliRunner().invoke(app, [*arguments, "--json"]).output)


def test_text_in_a_cell_stays_in_it() -> None:
    odd = Change("schema a|b", "changed", "default", "x|y\nz", None, ())
    (row,) = [line for line in report.markdown([odd], "x").splitlines() if line.startswith("| schema")]
    assert re.split(r"(?<!\\)\|", row)[1:-1] == [" schema a\\|b ", " default changed: x\\|y z -> nothing "]


def test_the_history_tells_what_broke_from_each_to_the_next(tmp_path: Path) -> None:
    last = following()
    operation(last, "is_alive")["tags"] = ["health"]
    paths: list[str] = []
    for number, document in enumerate((small(), following(), last)):
        path = tmp_path / f"v{number}.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        paths.append(str(path))
    done = CliRunner().invoke(app, ["history", *paths, "--names", "one,two,three"])
    assert done.exit_code == 0
    assert [line for line in done.output.splitlines() if line.startswith("## ")] == [
        "## From one to two",
        "## From two to three",
    ]
    assert "| one | two | 2 → 2 |" in done.output
    assert "`get_thing`" in done.output
    assert CliRunner().invoke(app, ["history", *paths, "--names", "one"]).exit_code == 2


def test_the_page_of_what_broke_is_that_of_the_documents() -> None:
    names = ("v0.0.1-alpha.5", "v0.0.1-alpha.15", "v0.2.0-alpha.60", "v1.1.7", "v1.22.65")
    documents = [(name, normalize(published(f"client-{name}.json"))) for name in names]
    page = (ROOT / "docs/api-changes.md").read_text(encoding="utf-8")
    assert report.history(documents, changes) in page


# ---- the published document as it is -------------------------------------------------------------------------


def test_the_official_document_is_the_one_that_we_hold(tmp_path: Path) -> None:
    official = str(PUBLISHED / f"official-{SOURCE.read_text(encoding='utf-8').strip()}.json")
    published(Path(official).name)  # or the reason why it cannot be compared
    ours = str(ROOT / "spec/v1/openapi.json")
    done = CliRunner().invoke(app, ["diff", ours, official, "--fail-on", "breaking"])
    assert (done.exit_code, done.output) == (0, "")
    assert normalize(json.loads(Path(official).read_text(encoding="utf-8"))) == current()


NOISE = {"x-go-enum-desc": "red Red\nblue Blue", "x-vendor": {"deep": [1]}, "externalDocs": {"url": "https://x"}}


def noisy(value: Any) -> Any:
    """The same document with prose of a vendor wherever a schema, an operation or a parameter is."""
    if isinstance(value, list):
        return [noisy(item) for item in value]
    if not isinstance(value, dict):
        return value
    out = {key: noisy(item) for key, item in value.items()}
    if any(isinstance(value.get(key), (str, list)) for key in ("type", "$ref", "oneOf", "operationId", "in")):
        out |= NOISE
    return out


def test_prose_of_the_vendor_is_noise() -> None:
    document = noisy(current())
    assert taken(document) == current()
    assert len(operations(document)) == len(operations(current()))
    assert "x-go-enum-desc" in json.dumps(document)
