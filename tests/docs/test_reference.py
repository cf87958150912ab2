"""What is written from data is what the data gives, and the reference has every public name and every operation."""

from __future__ import annotations

import importlib
import re
from enum import EnumMeta
from pathlib import Path

import attrs
import pytest

import ory_async
from ory_async.v1 import models as v1_models
from tests.codegen.test_words import schemas
from tests.docs.__main__ import pages
from tests.docs.names import ROOT, operations, public
from tests.docs.site import troubles
from tests.support.schema import attribute_name, class_name

DOCS = ROOT / "docs"
BLOCK = re.compile(r"^::: ([\w.]+)$", re.MULTILINE)


def blocks() -> list[str]:
    return [
        name for path in sorted((DOCS / "reference").rglob("*.md")) for name in BLOCK.findall(path.read_text("utf-8"))
    ]


def test_the_pages_are_what_the_data_gives() -> None:
    written = pages()
    stale = [name for name, text in written.items() if (DOCS / name).read_text(encoding="utf-8") != text]
    assert stale == [], "make docs-update"
    here = {path.relative_to(DOCS).as_posix() for path in (DOCS / "reference").rglob("*.md")}
    assert here == {name for name in written if name.startswith("reference/")}


def test_every_public_name_and_operation_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    named = blocks()
    assert len(named) == len({*named})
    names = {f"{module}.{name}" for module, own in public().items() for name in own}
    calls = {name for name in named if name.startswith("ory_async.v1.api.")}
    assert {*named} - calls == names
    assert {name for name in ory_async.__all__ if name != "__version__"} <= {*public()["ory_async"]}
    found = {(*name.split(".")[3:4], name.rpartition(".")[2]) for name in calls}
    assert found == {(op.namespace, op.name) for op in operations()}
    assert len(calls) == 171
    with capsys.disabled():
        print(f"\nreference: {len(names)} public names, {len(calls)} operations")


def test_every_model_has_its_words_and_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """Against the classes themselves: a heading by its name, which the search finds, and a row for each field."""
    pages = {path: path.read_text("utf-8") for path in sorted((DOCS / "reference/models").glob("*.md"))}
    sections = {
        name: body
        for text in pages.values()
        for name, body in re.findall(r"^## (\w+) \{ #\1 \}\n\n(.+?)(?=\n## |\Z)", text, re.MULTILINE | re.DOTALL)
    }
    assert sum(text.count("\n## ") for text in pages.values()) == len(sections)
    assert {*sections} == {*v1_models.__all__}
    said = {
        class_name(name): {
            attribute_name(key) for key, member in schema.get("properties", {}).items() if member.get("description")
        }
        for name, schema in schemas("v1").items()
    }
    rows = 0
    for name, body in sections.items():
        model, found = getattr(v1_models, name), re.findall(r"^\| `(\w+)` \| .+ \| (.*) \|$", body, re.MULTILINE)
        members = {each.name for each in attrs.fields(model) if each.name[0] != "_"} if attrs.has(model) else set()
        assert {field for field, _ in found} == members, name
        assert {field for field, words in found if words} == (said[name] if members else set()), name
        assert body.partition("\n\n")[0].endswith((".", "?")), name
        if isinstance(model, EnumMeta):
            assert all(f"`{value.value}`" in body for value in model), name
        rows += len(found)
    with capsys.disabled():
        print(f"\nreference: {len(sections)} models, {rows} fields")


def test_an_operation_leads_to_the_models_that_it_speaks_of() -> None:
    for op in operations():
        text = (DOCS / f"reference/operations/{op.namespace}.md").read_text("utf-8")
        block = text.partition(f"heading: ory.{op.namespace}.{op.name}\n")[2].partition("\n::: ")[0]
        linked = dict(re.findall(r"\[`(\w+)`\]\(\.\./models/(\w+\.md)#\1\)", block))
        module = importlib.import_module(f"ory_async.v1.api.{op.namespace}")
        (api,) = [kind for name, kind in vars(module).items() if name.endswith("Api")]
        said = getattr(api, op.name).__annotations__
        named = re.findall(r"\w+", " ".join(str(kind) for kind in said.values()))
        assert {*linked} == {*named} & {*v1_models.__all__}, op
        for name, page in linked.items():
            assert f"\n## {name} {{ #{name} }}\n" in (DOCS / "reference/models" / page).read_text("utf-8")


@pytest.mark.parametrize("module", public())
def test_every_name_can_be_imported_from_where_it_stands(module: str) -> None:
    loaded = importlib.import_module(module)
    assert [name for name in public()[module] if not hasattr(loaded, name)] == []


def test_every_page_is_in_the_menu() -> None:
    menu = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    listed = re.findall(r"([\w/-]+\.md)$", menu, re.MULTILINE)
    assert sorted(listed) == sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))


def test_what_a_site_loads_from_elsewhere_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#here">b</a><img src="c.svg"><p id="top"><a href="#top">up</a>')
    (tmp_path / "b.html").write_text('<p id="here">')
    assert troubles(tmp_path) == []
    (tmp_path / "a.html").write_text('<script src="https://a.example/x.js"></script><a href="b.html#gone">b</a>')
    (tmp_path / "b.html").write_text('<pre class="mermaid"></pre><img src="//a.example/x.png"><a href="c.html">c</a>')
    (tmp_path / "s.css").write_text("@font-face { src: url(https://a.example/f.woff2) }")
    assert len(troubles(tmp_path)) == 6
