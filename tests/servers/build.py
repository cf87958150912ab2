"""Build the real Ory servers from their published Go modules, each once, into a cache outside the tree.

`python -m tests.servers.build` builds all that have a go.sum, names after it only those.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

SERVERS = ("kratos", "hydra", "keto", "kratos10", "hydra21", "kratos06")
SOURCES = Path(__file__).resolve().parent

# Both are needed: without the tag or without cgo the server has no in-memory database. No version control
# stamp: it would make go ask git, which refuses in some containers, and every commit would be another binary.
GO_BUILD = ("go", "build", "-mod=readonly", "-buildvcs=false", "-tags", "sqlite", "-ldflags", "-s -w")
GO_ENVIRONMENT = {"CGO_ENABLED": "1", "GOWORK": "off"}

# The module proxy and the checksum database now and then refuse what they serve a moment later.
PAUSE_BEFORE_RETRY = 30.0


class BuildError(Exception):
    """There is no binary, and none could be built."""


def cached(name: str) -> Path:
    """Where the binary of a server belongs; its folder is named by what it is built from."""
    source = SOURCES / name
    digest = hashlib.sha256()
    own_modules = (file for file in source.glob("*/*") if file.suffix in (".go", ".mod"))
    for file in (source / "go.sum", source / "main.go", source / "go.mod", *sorted(own_modules)):
        digest.update(file.read_bytes())
    return _cache() / f"{name}-{digest.hexdigest()[:16]}" / name


def build(name: str) -> Path:
    """The binary of a server, built if it is not in the cache."""
    if not (SOURCES / name / "go.sum").exists():
        raise BuildError(f"{name} has no go.sum yet: `go build -mod=mod -tags sqlite` in its folder writes it")
    binary = cached(name)
    if binary.exists():
        print(f"{name}: have {binary}")
        return binary
    _require_tools(name)
    print(f"{name}: building, the first time takes some minutes", flush=True)
    started = time.monotonic()
    binary.parent.mkdir(parents=True, exist_ok=True)
    # Under its own name only when complete: a build that was broken off, or runs beside this one, harms nobody.
    unfinished = binary.with_name(f"{name}.{os.getpid()}.unfinished")
    try:
        _go_build(name, unfinished)
        unfinished.replace(binary)
    finally:
        unfinished.unlink(missing_ok=True)
    print(f"{name}: built {binary} in {time.monotonic() - started:.0f} s")
    return binary


def _cache() -> Path:
    if chosen := os.environ.get("ORY_SERVERS_CACHE"):
        return Path(chosen).resolve()
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "ory-async" / "servers"


def _require_tools(name: str) -> None:
    compiler = os.environ.get("CC", "gcc").split()[0]
    missing = [tool for tool in ("go", compiler) if shutil.which(tool) is None]
    if missing:
        raise BuildError(f"{name} is not in {_cache()} and cannot be built: not installed: {', '.join(missing)}")


def _go_build(name: str, target: Path) -> None:
    command = [*GO_BUILD, "-o", str(target), "."]
    environment = {**os.environ, **GO_ENVIRONMENT}
    for retry in (True, False):
        done = subprocess.run(
            command, cwd=SOURCES / name, env=environment, stderr=subprocess.PIPE, text=True, check=False
        )
        if done.returncode == 0:
            return
        # A compiler error names a file, a failed download names a URL.
        if retry and "://" in done.stderr:
            print(f"{name}: a download failed, trying once more in {PAUSE_BEFORE_RETRY:.0f} s", flush=True)
            time.sleep(PAUSE_BEFORE_RETRY)
        else:
            break
    # The last lines say what is wrong; above them stand the names of all downloads.
    tail = "\n".join(done.stderr.splitlines()[-20:])
    raise BuildError(f"{name}: go build failed with status {done.returncode}\n{tail}")


def main(names: list[str]) -> int:
    if unknown := set(names).difference(SERVERS):
        print(f"no such server: {', '.join(sorted(unknown))}; there are {', '.join(SERVERS)}", file=sys.stderr)
        return 2
    try:
        for name in names or [known for known in SERVERS if (SOURCES / known / "go.sum").exists()]:
            build(name)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
