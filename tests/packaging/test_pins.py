"""The generator is not a stable interface: one exact version of it, and that one is installed."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = "openapi-python-client"


def requirements() -> dict[str, list[str]]:
    """Every requirement on the generator, by the file it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted([*ROOT.glob("requirements*.txt"), *ROOT.glob("requirements/*.txt")]):
        lines = [line.split("#")[0].strip().rstrip("\\").strip() for line in path.read_text("utf-8").splitlines()]
        found[path.name] = [line for line in lines if re.match(rf"{GENERATOR}\b", line)]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    listed: list[str] = list(project["project"].get("dependencies", []))
    for group in project["project"].get("optional-dependencies", {}).values():
        listed += group
    for group in project.get("dependency-groups", {}).values():
        listed += [item for item in group if isinstance(item, str)]
    found["pyproject.toml"] = [line for line in listed if re.match(rf"{GENERATOR}\b", line)]
    return {name: lines for name, lines in found.items() if lines}


def test_2_08_the_generator_is_pinned_exactly() -> None:
    found = requirements()
    assert found, "no file pins the generator"
    pins = {re.split(r"[ ;]", line)[0] for lines in found.values() for line in lines}
    assert pins == {f"{GENERATOR}=={version(GENERATOR)}"}


def test_2_08_users_do_not_need_the_generator() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    offered = [*project["dependencies"], *(line for group in extras.values() for line in group)]
    assert not [line for line in offered if GENERATOR in line or line.startswith("python-jsonpath")]
    assert {name for name, group in extras.items() if any(line.startswith("jinja") for line in group)} == {"pages"}
    assert {name for name, group in extras.items() if any(line.startswith("typer") for line in group)} == {"cli"}


def test_2_08_what_development_needs_is_pinned_exactly() -> None:
    (path,) = ROOT.glob("requirements-dev.txt")
    lines = [line.split("#")[0].strip() for line in path.read_text("utf-8").splitlines()]
    loose = [line for line in lines if line and not re.fullmatch(r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==[^ ]+( *;.*)?", line)]
    assert loose == []
    assert len(lines) > 20
