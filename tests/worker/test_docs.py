"""docs/workers.md, every block of it executed; and `make worker-demo`."""

import os
import shutil
import subprocess
import sys
from types import ModuleType

import pytest

from tests.support.docs import ROOT, blocks, play
from tests.support.waiting import PATIENCE

WORKERS = ROOT / "docs" / "workers.md"


async def test_3_04_workers_md(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, WORKERS.stem, ModuleType(WORKERS.stem))  # taskiq looks for that of a task
    assert await play(WORKERS, request.getfixturevalue) == 2
    assert len(blocks(WORKERS)) == 3


@pytest.mark.tools
def test_the_demo_ends_cleanly() -> None:
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    demo = subprocess.run(
        [sys.executable, "-m", "examples.worker.demo"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    # It counts by itself; what is left to see is that everything started and ended.
    assert (demo.returncode, demo.stderr) == (0, "")
    assert "397 created" in demo.stdout
    assert demo.stdout.splitlines()[-1].endswith("status 0")
