"""Writing a package: all of it or nothing; the commands; the same bytes every time."""

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen import package
from codegen.__main__ import app
from codegen.facts import UndecidedFact
from codegen.overlay import CorrectionError
from codegen.views import RenderError
from tests.codegen.clone import OVERLAY, Clone
from tests.codegen.documents import ROOT, of_ours, operation, published, shuffled, small, small_words
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools


def command(*arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments])


# ---- writing -------------------------------------------------------------------------------------------------


def test_writing_replaces_the_package_and_nothing_else(clone: Clone) -> None:
    number = package.write("v1")
    found = clone.files()
    assert "v1/gone.py" not in found
    assert found["_core.py"] == b"BY_HAND = True\n"
    assert {name.split("/")[0] for name in found} == {"_core.py", "v1"}
    manifest = found["v1/MANIFEST"].decode().splitlines()
    assert sorted(f"v1/{name}" for name in manifest) == sorted(name for name in found if name.startswith("v1/"))
    assert manifest == sorted(manifest, key=lambda name: (name == "MANIFEST", name))
    assert number == len(manifest)


def test_what_was_written_is_as_generated(clone: Clone) -> None:
    package.write("v1")
    assert package.differences("v1") == []
    before = clone.files()
    package.write("v1")
    assert clone.files() == before


def test_what_an_interrupted_run_left_behind_does_not_get_in(clone: Clone) -> None:
    for name in (".v1.new", ".v1.old"):
        (clone.target.parent / name).mkdir()
        (clone.target.parent / name / "stray.py").touch()
    package.write("v1")
    assert package.differences("v1") == []
    assert {name.split("/")[0] for name in clone.files()} == {"_core.py", "v1"}


def test_every_difference_is_found(clone: Clone) -> None:
    package.write("v1")
    (clone.target / "models/thing.py").write_text("EDITED = True\n", encoding="utf-8")
    (clone.target / "models/color.py").unlink()
    (clone.target / "extra.py").touch()
    assert package.differences("v1") == ["extra.py", "models/color.py", "models/thing.py"]
    result = command("check")
    assert result.exit_code == 1
    for name in ("extra.py", "models/color.py", "models/thing.py"):
        assert name in result.output


def test_the_order_of_the_document_does_not_matter(clone: Clone) -> None:
    package.write("v1")
    before = clone.files()
    for seed in range(3):
        clone.put(shuffled(small(), random.Random(seed)), words=shuffled(small_words(), random.Random(seed)))
        package.write("v1")
        assert clone.files() == before


# ---- a failure leaves everything as it was -------------------------------------------------------------------


def action(**members: Any) -> dict[str, Any]:
    why = {"x-symptom": "what went wrong", "x-reason": "what the server does"}
    return {**OVERLAY, "actions": [{**members, **why}]}


def stale_correction(clone: Clone) -> str:
    clone.put(corrections=action(schema="color", update={"enum": ["red"]}))
    return "spec/v1/corrections.yaml"


def missing_words(clone: Clone) -> str:
    clone.put(words=small_words() | {"operations": {}})
    return "spec/words.yaml"


def undecided_fact(clone: Clone) -> str:
    document = small()
    operation(document, "get_thing")["tags"] = ["cerberus"]
    clone.put(document)
    return "get_thing"


def import_cycle(clone: Clone) -> str:
    document = small()
    reference = {"$ref": "#/components/schemas/thing"}
    document["components"]["schemas"]["other"] = {"type": "object", "properties": {"x": reference}}
    document["components"]["schemas"]["thing"]["properties"]["y"] = {"$ref": "#/components/schemas/other"}
    clone.put(document)
    return "thing"


def generator_warning(clone: Clone) -> str:
    document = small()
    content = operation(document, "get_thing")["responses"]["200"]["content"]
    content["application/x-unknown+thing"] = content.pop("application/json")
    clone.put(document)
    return "/admin/identities/{id}"


def name_clash(clone: Clone) -> str:
    document = small()
    document["components"]["schemas"]["thing"]["properties"] |= {"a-b": {"type": "string"}, "a_b": {"type": "string"}}
    clone.put(document)
    return "thing"


def invalid_document(clone: Clone) -> str:
    clone.put(corrections=action(operation="getThing", at="$.parameters[0].required", remove=True))
    return "v1"


def broken_json(clone: Clone) -> str:
    (clone.spec / "openapi.json").write_text('{"openapi": ', encoding="utf-8")
    return "v1"


def missing_document(clone: Clone) -> str:
    (clone.spec / "openapi.json").unlink()
    return "openapi.json"


def missing_corrections(clone: Clone) -> str:
    (clone.spec / "corrections.yaml").unlink()
    return "corrections.yaml"


def broken_yaml(clone: Clone) -> str:
    (clone.spec / "corrections.yaml").write_text("overlay: [", encoding="utf-8")
    return "v1"


FAILURES: list[Callable[[Clone], str]] = [
    stale_correction,
    missing_words,
    undecided_fact,
    import_cycle,
    generator_warning,
    name_clash,
    invalid_document,
    broken_json,
    missing_document,
    missing_corrections,
    broken_yaml,
]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure.__name__)
def test_a_failure_names_its_place_and_touches_nothing(clone: Clone, failure: Callable[[Clone], str]) -> None:
    place = failure(clone)
    before = clone.files()
    result = command("generate", "v1")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit), repr(result.exception)
    assert place in result.output.replace("\n", "")
    assert clone.files() == before
    result = command("check", "v1")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)


def test_a_generation_that_is_not_there_is_named(clone: Clone) -> None:
    for name in ("generate", "check"):
        result = command(name, "v7")
        assert (result.exit_code, isinstance(result.exception, SystemExit)) == (1, True)
        assert "v7" in result.output


def test_the_errors_say_what_kind_they_are(clone: Clone) -> None:
    for failure, kind in (
        (stale_correction, CorrectionError),
        (missing_words, CorrectionError),
        (undecided_fact, UndecidedFact),
        (import_cycle, RenderError),
        (generator_warning, RenderError),
        (name_clash, RenderError),
    ):
        failure(clone)
        with pytest.raises(kind):
            package.write("v1")


@pytest.mark.parametrize("after", [0, 3, 6])
def test_a_full_disk_touches_nothing(clone: Clone, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    before, write = clone.files(), Path.write_text
    left = [after]

    def failing(self: Path, *args: Any, **kwargs: Any) -> int:
        if self.is_relative_to(clone.root):
            left[0] -= 1
            if left[0] < 0:
                raise OSError(28, "No space left on device")
        return write(self, *args, **kwargs)

    monkeypatch.setattr(Path, "write_text", failing)
    assert command("generate", "v1").exit_code == 1
    kept = {name: data for name, data in clone.files().items() if not name.startswith(".")}
    assert kept == before
    monkeypatch.undo()
    monkeypatch.setattr(package, "ROOT", clone.root)
    package.write("v1")  # what is left behind does not hinder the next run
    assert package.differences("v1") == []
    assert not [name for name in clone.files() if name.startswith(".")]


def test_a_package_that_cannot_be_moved_into_place_leaves_the_earlier_one(
    clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, rename = clone.files(), Path.rename

    def failing(self: Path, target: Any) -> Path:
        if Path(target) == clone.target and (self / "MANIFEST").exists():
            raise OSError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    monkeypatch.setattr(Path, "replace", failing)
    assert command("generate", "v1").exit_code == 1
    kept = {name: data for name, data in clone.files().items() if not name.startswith(".")}
    assert kept == before


# ---- import and diff -----------------------------------------------------------------------------------------


def test_import_writes_the_normal_form_and_says_what_changes(clone: Clone, tmp_path: Path) -> None:
    document = small()
    del document["paths"]["/admin/identities/{id}"]
    document["components"]["schemas"]["thing"]["properties"]["size"] = {"type": "integer", "description": "prose"}
    del document["x-normal-form"]
    (tmp_path / "new.json").write_text(json.dumps(document), encoding="utf-8")
    result = command("import", str(tmp_path / "new.json"), "--generation", "v1")
    assert result.exit_code == 0, result.output
    assert result.output.index("get_thing") < result.output.index("size")
    written = json.loads((clone.spec / "openapi.json").read_text(encoding="utf-8"))
    assert [*written["paths"]] == ["/admin/identities"]
    assert "description" not in written["components"]["schemas"]["thing"]["properties"]["size"]
    again = (clone.spec / "openapi.json").read_bytes()
    assert command("import", str(clone.spec / "openapi.json")).exit_code == 0
    assert (clone.spec / "openapi.json").read_bytes() == again


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "{}", '{"paths": {}}', '{"openapi": "3.0.0", "paths": {"/x": 7}, "components": {}}']
)
def test_what_cannot_be_imported_changes_nothing(clone: Clone, tmp_path: Path, text: str) -> None:
    before = (clone.spec / "openapi.json").read_bytes()
    (tmp_path / "bad.json").write_text(text, encoding="utf-8")
    result = command("import", str(tmp_path / "bad.json"))
    assert (result.exit_code, isinstance(result.exception, SystemExit)) == (1, True)
    assert "bad.json" in result.output.replace("\n", "")
    assert (clone.spec / "openapi.json").read_bytes() == before


def test_import_of_a_file_that_is_not_there(clone: Clone, tmp_path: Path) -> None:
    result = command("import", str(tmp_path / "nothing.json"))
    assert (result.exit_code, isinstance(result.exception, SystemExit)) == (1, True)


def test_a_new_generation_can_be_imported(clone: Clone, tmp_path: Path) -> None:
    (tmp_path / "new.json").write_text(json.dumps(small()), encoding="utf-8")
    assert command("import", str(tmp_path / "new.json"), "--generation", "v0_6").exit_code == 0
    assert json.loads((clone.root / "spec/v0_6/openapi.json").read_bytes()) == small()


def test_a_generation_nobody_knows_is_not_imported(clone: Clone, tmp_path: Path) -> None:
    (tmp_path / "new.json").write_text(json.dumps(small()), encoding="utf-8")
    for name in ("v7", "../outside", ""):
        result = command("import", str(tmp_path / "new.json"), "--generation", name)
        assert result.exit_code != 0, name
    assert {path.name for path in (clone.root / "spec").iterdir()} == {"v1", "words.yaml"}
    assert not (clone.root / "outside").exists()


def test_the_published_document_can_be_imported_over_ours(clone: Clone, tmp_path: Path) -> None:
    (clone.spec / "openapi.json").write_bytes((ROOT / "spec/v1/openapi.json").read_bytes())
    (tmp_path / "published.json").write_text(json.dumps(of_ours()), encoding="utf-8")
    assert command("import", str(tmp_path / "published.json")).exit_code == 0
    assert (clone.spec / "openapi.json").read_bytes() == (ROOT / "spec/v1/openapi.json").read_bytes()


def test_the_command_line_shows_breaking_changes_first() -> None:
    published("client-v1.1.7.json")
    from tests.codegen.documents import PUBLISHED

    result = command("diff", str(PUBLISHED / "client-v1.1.7.json"), str(ROOT / "spec/v1/openapi.json"))
    assert result.exit_code == 0
    assert 0 <= result.output.index("breaking") < result.output.index("compatible")
    assert result.output.index("operation is_alive") < result.output.index("compatible")


# ---- the same bytes every time -------------------------------------------------------------------------------

DIGEST = """
import hashlib, json, sys
from codegen import package
print(json.dumps({name: hashlib.sha256(text.encode()).hexdigest() for name, text in package.files("v1").items()}))
"""


def digests(seed: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", DIGEST],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_two_hash_seeds_give_identical_files() -> None:
    """One of our choice, and that of whoever wrote what is in the repository."""
    one, folder = digests("1"), ROOT / "ory_async/v1"
    other = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in one}
    assert len(one) > 600
    assert one == other
    assert len({*one.values()}) > 600  # no file is empty text over and over
    assert hashlib.sha256(b"").hexdigest() not in one.values()
