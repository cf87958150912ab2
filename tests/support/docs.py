"""The Python blocks of a document, executed in order.

The blocks of one document share their names, as those of a module do, and may await at their top level. A function
`test_…` is called once its block has run: `fake_ory` and `ory` are its own, other arguments are fixtures of pytest.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ory_async.testing import FakeOry

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A block of code and the line it begins at."""

    path: Path
    line: int
    code: str


def blocks(path: Path) -> list[Block]:
    """The blocks of a document that are marked as Python."""
    text = path.read_text()
    return [Block(path, text.count("\n", 0, m.start(1)), m[1]) for m in _BLOCK.finditer(text)]


async def play(
    path: Path,
    fixture: Callable[[str], Any] = {}.__getitem__,
    *,
    names: dict[str, Any] | None = None,
    only: Container[int] | None = None,
) -> int:
    """Run a document from its beginning; `fixture` finds the fixtures of its tests. Returns how many tests it has.

    names: what the blocks find already. only: the lines at which the blocks begin that are run (None: all).
    """
    names = {"__name__": path.stem} | (names or {})
    tests = 0
    for block in blocks(path):
        if only is not None and block.line not in only:
            continue
        # As many lines as stand before it: errors show the line of the document.
        source = "\n" * block.line + block.code
        before = dict(names)
        code = compile(source, str(path), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        result = eval(code, names)
        if inspect.isawaitable(result):
            await result
        for name, value in list(names.items()):
            if name.startswith("test_") and value is not before.get(name):
                await _call(value, fixture)
                tests += 1
    return tests


async def _call(test: Callable[..., Any], fixture: Callable[[str], Any]) -> None:
    fake = FakeOry()
    own = {"fake_ory": fake, "ory": fake.client()}
    result = test(**{n: own[n] if n in own else fixture(n) for n in inspect.signature(test).parameters})
    if inspect.isawaitable(result):
        await result
