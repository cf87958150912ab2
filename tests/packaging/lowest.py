"""Prints what `make test-lowest` installs: every dependency at its lower bound, and what the tests need besides."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = (
    "pytest", "pytest-asyncio", "pytest-xdist", "hypothesis", "respx", "cryptography", "PyYAML", "msgspec", "anysqlite",
    "hishel", "httpx-aiohttp", "structlog", "openapi-python-client",
)  # fmt: skip
"""From requirements-dev.txt, at the versions that it pins; the rest as pip finds it."""
UNPINNED = ("openapi-spec-validator", "python-jsonpath", "rich")


def lower_bounds() -> dict[str, str]:
    """Requirement -> the same at its lower bound, of the package and all its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    listed = [*project["dependencies"], *(line for lines in extras.values() for line in lines)]
    found: dict[str, str] = {}
    for line in listed:
        name, version = re.fullmatch(r"([A-Za-z0-9_.-]+(?:\[[a-z,]+\])?)>=([0-9.]+).*", line).groups()  # type: ignore[union-attr]
        found[name] = f"{name}=={version}"
    return found


def tools() -> list[str]:
    pins = (ROOT / "requirements-dev.txt").read_text("utf-8").splitlines()
    return [line for line in pins if line.split("==")[0] in TOOLS]


if __name__ == "__main__":
    print("\n".join([*lower_bounds().values(), *tools(), *UNPINNED]))
