"""Installs what was built, each into an empty environment, and runs the quick start there: `make release-check`.

`python -m tests.packaging.installed dist` prints sizes and files, and fails where a tag names another version.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUICKSTART = ROOT / "examples" / "quickstart.py"


def tagged() -> str | None:
    """The version that a tag gives the commit that is checked out."""
    asked = ["git", "tag", "--points-at", "HEAD", "v[0-9]*"]
    found = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    return found[0].removeprefix("v") if found else None


def contents(built: Path) -> list[tuple[str, int]]:
    """Path -> bytes, of every file in a distribution."""
    if built.suffix == ".whl":
        with zipfile.ZipFile(built) as wheel:
            return [(one.filename, one.compress_size) for one in wheel.infolist()]
    with tarfile.open(built) as sources:
        return [(one.name.partition("/")[2], one.size) for one in sources if one.isfile()]


def told(built: Path) -> str:
    """Size, number of files, and the part of each generation."""
    found = contents(built)
    parts: Counter[str] = Counter()
    for name, size in found:
        if part := re.match(r"ory_async/(v1|v0alpha2|v0_6)/", name):
            parts[part[1]] += size
    each = ", ".join(f"{name} {size / 1e6:.2f}" for name, size in sorted(parts.items()))
    return f"{built.name}: {built.stat().st_size / 1e6:.2f} MB, {len(found)} files; MB in it: {each}"


def runs(built: Path) -> str:
    """The last line of the quick start in an environment that holds nothing else. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder, "venv", "bin", "python")
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{built}[testing]"]
        subprocess.run(install, check=True)
        clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
        done = subprocess.run(
            [python, QUICKSTART], cwd=folder, env=clean, stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout.splitlines()[-1]


def main(folder: Path) -> int:
    built = [*folder.glob("ory_async-*.whl"), *folder.glob("ory_async-*.tar.gz")]
    versions = {found[1] for one in built if (found := re.match(r"ory_async-([^-]+?)(?:-py3|\.tar)", one.name))}
    tag = tagged()
    if len(built) != 2 or len(versions) != 1 or tag not in (None, *versions):
        print(f"{folder}: {len(built)} distributions of version {', '.join(sorted(versions))}; tag: {tag}")
        return 1
    for one in built:
        print(told(one))
        print(f"  installed alone: {runs(one.resolve())}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
