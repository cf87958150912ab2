"""The documented operations and ours: all called, and every difference listed with what shows it."""

from __future__ import annotations

import ast
import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.codegen.documents import ROOT, published
from tests.conformance.__main__ import compared
from tests.conformance.compare import Compared, Page, compare, deviations, listed, pages
from tests.conformance.members import PUBLISHED, members
from tests.support.generations import Json

COUNTS = {"000": 43, "001": 26, "002": 29, "003": 43, "004": 96}
RECORDING = re.compile(r"([\w.-]+/\w+)#(\d+)")
LIVE = re.compile(r"(tests/live/\w+\.py)::(test_\w+)")
SOURCE = re.compile(r"((?:kratos|hydra/v2|fosite)@v[\w.-]+):([\w/]+\.go)#L(\d+)")
MODULES = Path(os.environ.get("GOMODCACHE") or Path.home() / "go/pkg/mod") / "github.com/ory"


@pytest.fixture
async def rows() -> list[Compared]:
    return [row for found in (await compared()).values() for row in found]


def test_every_operation_is_called(rows: list[Compared]) -> None:
    assert Counter(row.page for row in rows) == COUNTS
    assert Counter(row.page for row in rows if row.called) == COUNTS
    assert len({(row.page, row.operation) for row in rows}) == 237


def test_every_difference_is_listed(rows: list[Compared]) -> None:
    assert sorted({d for row in rows for d in row.differences} - {*listed()}) == []


def test_every_listed_deviation_is_one(rows: list[Compared]) -> None:
    assert sorted({*listed()} - {d for row in rows for d in row.differences}) == []
    assert len({*listed()}) == len(listed())


WRONG = [
    ("admin_list_identities", {"name": "admin_list_identity"}, "name"),
    ("admin_list_identities", {"method": "POST"}, "method"),
    ("admin_get_identity", {"path": "/identities/{id}"}, "path"),
    ("admin_list_identities", {"returns": "Vec<Session>"}, "result"),
    ("admin_get_identity", {"returns": None}, "result"),
    ("admin_list_identities", {"auth": []}, "auth"),
    ("get_oidc_user_info", {"auth": ["basic"]}, "auth"),
    ("to_session", {"auth": ["oryAccessToken"]}, "auth"),
    ("admin_list_identities", {"parameters": [{"name": "page", "type": "String", "required": False}]}, "page type"),
    ("admin_list_identities", {"parameters": [{"name": "page", "type": "i64", "required": True}]}, "page required"),
    ("admin_list_identities", {"parameters": [{"name": "size", "type": "i64", "required": False}]}, "size"),
    ("admin_get_identity", {"path": "/x", "parameters": [{"name": "id", "type": "String", "required": True}]}, "place"),
    ("admin_create_o_auth2_client", {"content_types": ["text/plain"]}, "content type"),
    ("admin_create_o_auth2_client", {"body": None}, "body"),
    ("perform_o_auth2_token_flow", {"content_types": ["application/json"]}, "code"),
]


@pytest.mark.parametrize(("name", "change", "aspect"), WRONG)
async def test_a_page_that_says_something_else(name: str, change: Json, aspect: str) -> None:
    (page,) = [page for page in pages() if page.id == "004"]
    (operation,) = [operation for operation in page.operations if operation["name"] == name]
    (row,) = await compare(Page(page.id, [{**operation, **change}]))
    assert any(d.aspect.endswith(aspect) for d in row.differences)


@pytest.mark.parametrize("row", deviations(), ids=lambda row: f"{row['operations'][0]}: {row['aspect']}")
def test_what_shows_a_deviation_is_there(row: Json) -> None:
    assert row.keys() == {"pages", "operations", "aspect", "documented", "ours", "reason", "shown-by"}
    assert row["shown-by"]
    for reference in row["shown-by"]:
        assert resolves(reference), reference


def resolves(reference: str) -> bool:
    """Is there such an exchange or live test? A source line is looked up where Go has that server."""
    if found := RECORDING.fullmatch(reference):
        file = ROOT / "tests/recordings" / f"{found[1]}.json"
        return file.exists() and int(found[2]) < len(json.loads(file.read_text(encoding="utf-8"))["exchanges"])
    if found := LIVE.fullmatch(reference):
        tree = ast.parse((ROOT / found[1]).read_text(encoding="utf-8"))
        return found[2] in {n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    if found := SOURCE.fullmatch(reference):
        file = MODULES / found[1] / found[2]
        if not (MODULES / found[1]).exists():
            return True
        return file.exists() and 0 < int(found[3]) <= len(file.read_text(encoding="utf-8").splitlines())
    return False


def test_references_that_lead_nowhere() -> None:
    assert not resolves("kratos-v0.6.3/admin_misc#999")
    assert not resolves("kratos-v0.6.3/none#0")
    assert not resolves("tests/live/test_kratos.py::test_none")
    assert not resolves("server source")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.id)
def test_members_are_those_of_the_published_document(page: Page) -> None:
    kept = json.loads((ROOT / "tests/conformance/members.json").read_text(encoding="utf-8"))
    assert members(published(PUBLISHED[page.id]), page.operations) == kept[page.id]
