"""docs/architecture.md names real places."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PLACE = re.compile(r"`((?:ory_async|codegen|spec|tests|docs|examples|benchmarks)/[\w./*-]*)`")


def test_every_place_exists() -> None:
    for page in (PAGE, CONTRIBUTING):
        places = PLACE.findall(page)
        assert len(places) >= 20
        assert [place for place in places if not [*ROOT.glob(place.rstrip("/"))]] == []


def test_a_newcomer_has_25_questions() -> None:
    table = PAGE.partition("## Where would I look for")[2]
    rows = re.findall(r"^\| (?!…|-)(.+?) \| `([^`]+)` \|$", table, re.MULTILINE)
    assert len(rows) >= 25
    assert len({question for question, _ in rows}) == len({place for _, place in rows}) == len(rows)


def test_the_picture_shows_the_floors_that_are_held() -> None:
    """One band for each layer of the contract, from the top, and in it the names of that layer."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    held = [re.findall(r"[\w.]+", layer) for layer in contracts[0]["layers"]]
    shown: list[list[str]] = []
    for each in ElementTree.parse(ROOT / "docs/assets/floors.svg").getroot():
        if each.get("class") == "floor":
            shown.append([])
        elif each.tag.endswith("text"):
            shown[-1].append(f"ory_async.{each.text}")
    assert shown == held
    assert "](assets/floors.svg)" in PAGE


def test_no_picture_needs_a_script() -> None:
    """A site that loads nothing from elsewhere would show the source of a diagram."""
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        assert not re.search(r"^ *(```|~~~) *(mermaid|dot|plantuml)", page.read_text("utf-8"), re.MULTILINE), page
