"""`python -m codegen.distribution OUT`: builds the wheel and the source distribution of `ory-async-codegen`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "ory_async_codegen"


def staged(target: Path) -> Path:
    """A source tree of the distribution: an ordinary project, from which anybody can build it."""
    package = target / NAME
    left_out = shutil.ignore_patterns("__pycache__", "distribution", ".*")
    shutil.copytree(ROOT / "codegen", package, ignore=left_out)
    shutil.copytree(ROOT / "spec", package / "spec", ignore=left_out)
    shutil.copy(ROOT / "ory_async/_version.py", package)  # the two are released together
    shutil.copy(ROOT / "LICENSE", target)
    for path in Path(__file__).parent.iterdir():
        if path.suffix in (".toml", ".md"):
            shutil.copy(path, target)
    return target


def main(out: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        source = staged(Path(folder))
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
