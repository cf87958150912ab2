"""`python -m tests.docs` writes the pages made of data, and removes those of the reference that are no more."""

from __future__ import annotations

from tests.docs import moving, pictures, played, reference
from tests.docs.names import ROOT


def pages() -> dict[str, str]:
    """File below docs/ -> its text, of all pages that are written."""
    return reference.pages() | moving.pages() | played.pages() | pictures.pages()


if __name__ == "__main__":
    docs, written = ROOT / "docs", pages()
    for name, text in written.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, encoding="utf-8")
    for path in (docs / "reference").rglob("*.md"):
        if path.relative_to(docs).as_posix() not in written:
            path.unlink()
    print(f"{len(written)} pages written")
