"""A clone of the repository with one small document, for tests of what is written where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from tests.codegen.documents import small, small_words

OVERLAY: dict[str, Any] = {"overlay": "1.1.0", "info": {"title": "x", "version": "1"}, "actions": []}


class Clone:
    """A clone of the repository that holds the small document only, with a package generated earlier."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.spec = root / "spec/v1"
        self.target = root / "ory_async/v1"

    def put(
        self,
        document: dict[str, Any] | None = None,
        corrections: dict[str, Any] | None = None,
        words: dict[str, Any] | None = None,
    ) -> None:
        self.spec.mkdir(parents=True, exist_ok=True)
        (self.spec / "openapi.json").write_text(json.dumps(document or small()), encoding="utf-8")
        (self.spec / "corrections.yaml").write_text(yaml.safe_dump(corrections or OVERLAY), encoding="utf-8")
        (self.root / "spec/words.yaml").write_text(yaml.safe_dump(words or small_words()), encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Everything below ory_async, hidden files too."""
        folder = self.root / "ory_async"
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
