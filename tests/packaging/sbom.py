"""The software bill of materials of the wheel (CycloneDX 1.5): what is installed with it, and under which licence.

`python -m tests.packaging.sbom` prints it; `make release-check` writes it beside the wheel.
"""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

from packaging.requirements import Requirement

NAME = "ory-async"


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def needs(found: Distribution) -> list[str]:
    """What a distribution needs on this machine, without its extras."""
    wanted = [Requirement(line) for line in found.requires or ()]
    return sorted({canonical(r.name) for r in wanted if r.marker is None or r.marker.evaluate({"extra": ""})})


def closure(name: str = NAME) -> dict[str, Distribution]:
    """Every distribution that is installed with it, by name. Raises PackageNotFoundError."""
    found: dict[str, Distribution] = {}
    left = [name]
    while left:
        one = left.pop()
        if one not in found:
            found[one] = distribution(one)
            left += needs(found[one])
    return dict(sorted(found.items()))


def licence(found: Distribution) -> str | None:
    """Its licence expression, or the last word of its classifier."""
    meta = found.metadata
    said = meta.get("License-Expression")
    classified = [v.rpartition(" :: ")[2] for v in meta.get_all("Classifier") or () if v.startswith("License ::")]
    return said or (classified[0] if classified else None)


def component(name: str, found: Distribution) -> dict[str, Any]:
    key = f"pkg:pypi/{name}@{found.version}"
    made: dict[str, Any] = {"type": "library", "bom-ref": key, "name": name, "version": found.version, "purl": key}
    if (text := licence(found)) is not None:
        made["licenses"] = [{"license": {"name": text}}]
    return made


def sbom() -> dict[str, Any]:
    """The document. The same on each run: no time, no serial number."""
    found = closure()
    refs = {name: f"pkg:pypi/{name}@{one.version}" for name, one in found.items()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": component(NAME, found[NAME])},
        "components": [component(name, one) for name, one in found.items() if name != NAME],
        "dependencies": [
            {"ref": refs[name], "dependsOn": [refs[n] for n in needs(one)]} for name, one in found.items()
        ],
    }


if __name__ == "__main__":
    try:
        print(json.dumps(sbom(), indent=2))
    except PackageNotFoundError as error:
        raise SystemExit(f"not installed: {error.name}") from None
