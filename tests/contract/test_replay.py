"""The recordings that recordings.txt lists, replayed against the fake on the profile of their version."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.contract.recorded import RECORDINGS, ROWS, VERSIONS_LEFT_OUT, Row, figures, load
from tests.contract.replay import VERSIONS, Given, Replay

TABLE: dict[tuple[str, str], Given] = {}
for area in sorted(path.stem for path in Path(__file__).parent.glob("replay_*.py")):
    module = importlib.import_module(f"tests.contract.{area}")
    for name, given in module.SCENARIOS.items():
        assert (module.SERVICE, name) not in TABLE, f"{name} stands in two tables"
        TABLE[module.SERVICE, name] = given

PLAYED = [row for row in ROWS if row.compared]


@pytest.mark.parametrize("row", PLAYED, ids=[f"{row.version}-{row.scenario}" for row in PLAYED])
async def test_replay(row: Row) -> None:
    service = row.version.partition("-")[0]
    replay = Replay(row.version, row.scenario, TABLE[service, row.scenario])
    await replay.run(row.left_out)
    assert (replay.compared, len(replay.exchanges)) == (row.compared, row.total)


def test_every_recording_is_on_the_list_once() -> None:
    versions = {folder.name for folder in RECORDINGS.iterdir() if folder.is_dir()}
    assert versions == {*VERSIONS, *VERSIONS_LEFT_OUT}
    recorded = [(version, path.stem) for version in VERSIONS for path in (RECORDINGS / version).glob("*.json")]
    assert sorted((row.version, row.scenario) for row in ROWS) == sorted(recorded)


def test_what_is_left_out_has_a_reason() -> None:
    assert all(VERSIONS_LEFT_OUT.values())
    for row in ROWS:
        assert all(row.left_out.values()), row
        assert row.total - row.compared == len(row.left_out.keys() & set(range(row.total))) == len(row.left_out), row


def test_every_prepared_world_is_used() -> None:
    assert {(row.version.partition("-")[0], row.scenario) for row in PLAYED} == TABLE.keys()


def test_at_least_half_of_all_exchanges_is_compared() -> None:
    listed = {version: compared for version, compared, _ in figures()}
    for version in VERSIONS:
        recorded = sum(len(load(version, path.stem)) for path in (RECORDINGS / version).glob("*.json"))
        assert listed[version] * 2 >= recorded, version
