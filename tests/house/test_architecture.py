"""docs/architecture.md names real places."""

from __future__ import annotations

import re
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
