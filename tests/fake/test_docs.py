"""docs/testing.md, every block of it executed."""

import pytest

from tests.support.docs import ROOT, blocks, play

TESTING = ROOT / "docs" / "testing.md"


async def test_testing_md(request: pytest.FixtureRequest) -> None:
    pytest.importorskip("fastapi", reason="docs/testing.md tests a FastAPI app")
    assert await play(TESTING, request.getfixturevalue) == 10


def test_blocks_know_their_lines() -> None:
    lines = TESTING.read_text().splitlines()
    for block in blocks(TESTING):
        assert lines[block.line - 1] == "```python"
        assert lines[block.line] == block.code.splitlines()[0]
