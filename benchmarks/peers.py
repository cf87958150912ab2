"""Where the peers live: an environment of their own outside the tree (ORY_ASYNC_CACHE, default ~/.cache/ory-async), the
stock client generated there from our document, and an older build of ours in a temporary git worktree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CACHE = Path(os.environ.get("ORY_ASYNC_CACHE", Path.home() / ".cache" / "ory-async")) / "bench"
REQUIREMENTS = ROOT / "benchmarks" / "requirements.txt"


def interpreter() -> Path:
    """The interpreter of the peers; installed and generated when their lists or our document changed."""
    mark = sha256(REQUIREMENTS.read_bytes() + (ROOT / "spec" / "v1" / "corrections.yaml").read_bytes()).hexdigest()
    python, stamp = CACHE / "bin" / "python", CACHE / "stamp"
    if stamp.exists() and stamp.read_text() == mark:
        return python
    print(f"installing the peers into {CACHE}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", CACHE], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", REQUIREMENTS], check=True
    )
    shutil.rmtree(CACHE / "stock", ignore_errors=True)
    (CACHE / "stock").mkdir()
    document = CACHE / "openapi.json"
    document.write_text(json.dumps(_plain_document()))
    generator = CACHE / "bin" / "openapi-python-client"
    config = CACHE / "config.yaml"
    config.write_text(
        "package_name_override: stock_client\ncontent_type_overrides: {text/plain: application/octet-stream}\n"
    )
    where = ("--output-path", CACHE / "stock" / "stock_client", "--meta", "none", "--overwrite")
    environment = {**os.environ, "PATH": f"{CACHE / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run([generator, "generate", "--path", document, "--config", config, *where], check=True, env=environment)
    stamp.write_text(mark)
    return python


def _plain_document() -> Any:
    """Our document as another generator gets it: corrected, without our facts."""
    from codegen.package import corrected

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(inner) for key, inner in value.items() if not str(key).startswith("x-")}
        return [plain(inner) for inner in value] if isinstance(value, list) else value

    return plain(corrected("v1"))


def surroundings(first: Path = ROOT) -> dict[str, str]:
    """The environment variables of a peer: `ory_async` is found in `first`."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": f"{first}{os.pathsep}{CACHE / 'stock'}"}


def output(python: Path, *arguments: str) -> str:
    """What a program prints. Raises SystemExit with its last words."""
    done = subprocess.run(
        [python, *arguments], env=surroundings(), cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)[:60]}: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


def work(name: str, *arguments: str) -> dict[str, Any]:
    """The figures of one piece of work (`work.py`), done by the interpreter of the peers."""
    found: dict[str, Any] = json.loads(output(interpreter(), "-m", "benchmarks.work", name, *arguments))
    return found


@contextmanager
def checkout(commit: str) -> Iterator[Path | None]:
    """An older build in a temporary git worktree; None where there is no repository that has it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "build"
        git = ("git", "-C", str(ROOT), "worktree")
        done = subprocess.run([*git, "add", "--detach", str(place), commit], capture_output=True, check=False)
        try:
            yield place if done.returncode == 0 else None
        finally:
            if done.returncode == 0:
                subprocess.run([*git, "remove", "--force", str(place)], capture_output=True, check=False)
