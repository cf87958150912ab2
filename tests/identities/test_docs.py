"""docs/identities.md and docs/permissions.md: every block is executed, and a recipe has eight lines."""

from __future__ import annotations

import ast

import pytest

from tests.support.docs import ROOT, blocks, play

DOCS = ROOT / "docs"
RECIPES = [("identities.md", "import_people"), ("permissions.md", "share")]


@pytest.mark.parametrize(("page", "tests"), [("identities.md", 5), ("permissions.md", 0)])
async def test_every_block_runs(page: str, tests: int, request: pytest.FixtureRequest) -> None:
    assert await play(DOCS / page, request.getfixturevalue) == tests
    assert len(blocks(DOCS / page)) >= 4


@pytest.mark.parametrize(("page", "name"), RECIPES)
def test_a_recipe_has_eight_lines(page: str, name: str) -> None:
    functions = [
        node
        for block in blocks(DOCS / page)
        for node in ast.walk(ast.parse(block.code))
        if isinstance(node, ast.AsyncFunctionDef) and node.name == name
    ]
    (recipe,) = functions
    assert recipe.end_lineno is not None
    assert recipe.end_lineno - recipe.lineno + 1 <= 8
