"""axe-core finds what is wrong with a page for those who do not see it or cannot point. It is fetched once, by its pin,
into the cache outside of the tree. `python -m tests.web.axe` fetches it; tests skip where it is not there."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "4.10.3"
SHA256 = "880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb"
PLACE = Path.home() / ".cache" / "ory-async" / f"axe-core-{VERSION}" / "axe.min.js"


def script() -> str | None:
    """The script, None if it is not there."""
    if not PLACE.exists():
        return None
    text = PLACE.read_bytes()
    assert hashlib.sha256(text).hexdigest() == SHA256, f"{PLACE} is not what is pinned"
    return text.decode()


def fetch() -> None:
    """By npm, whose registry it is in."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", f"axe-core@{VERSION}"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=120)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            member = archive.extractfile("package/axe.min.js")
            assert member is not None
            text = member.read()
    if hashlib.sha256(text).hexdigest() != SHA256:
        raise SystemExit(f"axe-core {VERSION} is not what is pinned")
    PLACE.parent.mkdir(parents=True, exist_ok=True)
    PLACE.write_bytes(text)


if __name__ == "__main__":
    try:
        if not PLACE.exists():
            fetch()
    except (OSError, subprocess.SubprocessError) as error:
        sys.exit(f"no axe-core: {error}")
    print(f"axe-core: {PLACE}")
