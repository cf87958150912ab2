from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import package
from tests.codegen.clone import Clone
from tests.codegen.documents import ROOT


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    found = Clone(tmp_path)
    found.put()
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    found.target.mkdir(parents=True)
    (found.target / "__init__.py").write_text("EARLIER = True\n", encoding="utf-8")
    (found.target / "gone.py").write_text("GONE = True\n", encoding="utf-8")
    (tmp_path / "ory_async/_core.py").write_text("BY_HAND = True\n", encoding="utf-8")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    return found
