"""What servers and an application said to each other, replayed on the fake."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.crossings.replay import RECORDINGS, Replay, load
from tests.crossings.worlds import WORLDS, world

NAMES = sorted(path.relative_to(RECORDINGS).with_suffix("").as_posix() for path in RECORDINGS.glob("*/*.json"))


def left_out() -> dict[str, dict[int, str]]:
    """recordings.txt: recording -> index of an exchange -> why it is not compared."""
    found: dict[str, dict[int, str]] = {}
    name = ""
    for line in Path(__file__).with_name("recordings.txt").read_text(encoding="utf-8").splitlines():
        if row := re.fullmatch(r"    (\d+): (.+)", line):
            found[name][int(row[1])] = row[2]
        elif line and not line.startswith("#"):
            name = line
            found[name] = {}
    return found


LEFT_OUT = left_out()


@pytest.mark.parametrize("name", NAMES)
async def test_replay(name: str) -> None:
    replay = Replay(name, world(name))
    skipped = LEFT_OUT.get(name, {})
    await replay.run(skipped)
    assert replay.differences == []
    assert replay.compared + len(skipped) == len(replay.exchanges)


async def test_a_difference_is_found() -> None:
    replay = Replay("web-hooks/21-parse-registration-email-error-400", world("web-hooks/21"))
    answer = next(e for e in replay.exchanges if e["request"]["line"].endswith("/registration-first"))
    answer["response"]["body"]["messages"][0]["instance_ptr"] = "#/traits/name"
    await replay.run(())
    assert replay.differences


def test_what_is_left_out_exists_and_has_a_reason() -> None:
    assert LEFT_OUT.keys() <= set(NAMES)
    for name, rows in LEFT_OUT.items():
        assert rows
        assert set(rows) <= set(range(len(load(name))))


def test_every_world_is_used() -> None:
    assert {id(world(name)) for name in NAMES} == {id(each) for each in WORLDS.values()}


def test_85_of_100_are_compared() -> None:
    total = Counter(name.partition("/")[0] for name in NAMES for _ in load(name))
    lost = Counter(name.partition("/")[0] for name, rows in LEFT_OUT.items() for _ in rows)
    print({area: f"{total[area] - lost[area]} of {total[area]}" for area in total})
    assert set(total) == {"courier-http", "social-sign-in", "token-hook", "web-hooks"}
    for area in total:
        assert (total[area] - lost[area]) * 100 >= total[area] * 85
    assert sum(total.values()) >= 1080
