"""Recordings of real servers, replayed against the fake on the profile of their version."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.contract.replay import VERSIONS, Given, Replay, recordings

AREAS = sorted(path.stem for path in Path(__file__).parent.glob("replay_*.py"))
TABLE: dict[tuple[str, str], Given] = {}
for area in AREAS:
    module = importlib.import_module(f"tests.contract.{area}")
    for name, given in module.SCENARIOS.items():
        assert (module.SERVICE, name) not in TABLE, f"{name} stands in two tables"
        TABLE[module.SERVICE, name] = given

RECORDED = [
    (version, name, given)
    for version in VERSIONS
    for (service, name), given in TABLE.items()
    if version.startswith(f"{service}-") and (recordings() / version / f"{name}.json").exists()
]


@pytest.mark.parametrize(("version", "name", "given"), RECORDED, ids=[f"{v}-{n}" for v, n, _ in RECORDED])
async def test_replay(version: str, name: str, given: Given) -> None:
    reason = given.skip_all if isinstance(given.skip_all, str) else given.skip_all.get(version)
    if reason:
        pytest.skip(reason)
    replay = Replay(version, name, given)
    await replay.run()
    assert replay.compared, f"nothing of {name} was compared"
