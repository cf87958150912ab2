"""What the tools refuse or report, each with the smallest input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codegen import __main__ as tool
from codegen import facts, package
from codegen.words import describe
from tests.codegen.documents import operations, small, small_words


def operation(tags: list[str]) -> dict[str, Any]:
    return {"operationId": "find_me", "tags": tags, "responses": {"200": {"description": "x"}}}


@pytest.mark.parametrize(("tags", "path"), [(["public"], "no/row"), (["nobody"], "/x"), ([], "/x")])
def test_an_operation_that_no_row_serves_is_undecided(tags: list[str], path: str) -> None:
    with pytest.raises(facts.UndecidedFact) as caught:
        facts._place(path, operation(tags))
    assert "find_me" in str(caught.value)


def test_a_document_of_ones_own_needs_no_words() -> None:
    words = small_words()
    for part in words:
        words[part] = {}
    found = describe(small(), words, complete=False)
    told = [p["description"] for _, _, data in operations(found) for p in data.get("parameters", ())]
    assert told
    assert all(told)


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(tool.app, [*arguments])
    return done.exit_code, done.output


def test_generate_asks_for_a_package_and_a_folder(tmp_path: Path) -> None:
    assert run("generate", "--document", str(tmp_path / "x.json"))[0] == 1
    assert run("generate", "--document", str(tmp_path / "x.json"), "--package", "p", "--out", str(tmp_path))[0] == 1
    assert [*tmp_path.iterdir()] == []


def test_generate_writes_those_that_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    monkeypatch.setattr(package, "write", lambda name: written.append(name) or 3)
    assert run("generate", "v1")[0] == 0
    assert written == ["v1"]
    assert run("generate")[0] == 0
    assert written == ["v1", *package.generations()]

    def fails(name: str) -> int:
        raise ValueError("broken")

    monkeypatch.setattr(package, "write", fails)
    assert run("generate", "v1")[0] == 1


def test_check_compares_those_that_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    different: dict[str, list[str]] = {"v1": [], "v0_6": ["models/x.py"]}
    monkeypatch.setattr(package, "differences", lambda name: different[name])
    assert run("check", "v1")[0] == 0
    code, said = run("check", "v1", "v0_6")
    assert code == 1
    assert "models/x.py" in said.replace("\n", "")

    def fails(name: str) -> list[str]:
        raise ValueError("broken")

    monkeypatch.setattr(package, "differences", fails)
    assert run("check", "v1")[0] == 1


def test_a_file_that_is_no_object_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("[1]")
    with pytest.raises(ValueError, match=r"x\.yaml"):
        package.load(tmp_path / "x.yaml")


def test_a_package_that_cannot_be_put_in_place_leaves_the_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "made"
    package.replace(target, {"a.py": "1"})
    rename = Path.rename

    def fails(self: Path, to: Any) -> Any:
        if self.name.endswith(".new"):
            raise OSError
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError):
        package.replace(target, {"a.py": "2"})
    assert [path.name for path in tmp_path.iterdir()] == ["made"]
    assert (target / "a.py").read_text() == "1"
    with pytest.raises(OSError):
        package.replace(tmp_path / "other", {"a.py": "2"})
    assert [path.name for path in tmp_path.iterdir()] == ["made"]
