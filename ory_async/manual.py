"""What `docs/troubleshooting.md` says about a code, without a network: the wheel has the page as `troubleshooting.md`.

Which codes there are is in `errors.py`.
"""

from __future__ import annotations

import re
from importlib.resources import files

_HEADING = re.compile(r"^## (\S+)$", re.MULTILINE)


def sections() -> dict[str, str]:
    """Code -> its section, with the heading."""
    package = files("ory_async")
    page = package / "troubleshooting.md"
    if not page.is_file():  # a clone
        page = package / ".." / "docs" / "troubleshooting.md"
    text = page.read_text(encoding="utf-8")
    found = [*_HEADING.finditer(text)]
    ends = [*(each.start() for each in found[1:]), len(text)]
    return {each[1]: text[each.start() : end].strip() for each, end in zip(found, ends, strict=True)}


def explained(code: str) -> str:
    """The section of a code. Raises KeyError with those that are near."""
    known = sections()
    wanted = code.strip().strip("[]").lower()
    if wanted in known:
        return known[wanted]
    from difflib import get_close_matches

    raise KeyError(*(get_close_matches(wanted, known, 3, 0.5) or known))
