"""What servers and an application said to each other, replayed on the fake."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.crossings.replay import RECORDINGS, Replay, load
from tests.crossings.worlds import WORLDS, world

ALL = sorted(path.relative_to(RECORDINGS).with_suffix("").as_posix() for path in RECORDINGS.glob("*/*.json"))
# Whole areas that no fake plays. test_client.py has what the client makes of them.
ELSEWHERE = {
    "oathkeeper": "no Oathkeeper is played",
    "sessions": "tokens for sessions are made with keys that the server fetches from the application: not played",
}
NAMES = [name for name in ALL if name.partition("/")[0] not in ELSEWHERE]


def left_out() -> dict[str, dict[int, str]]:
    """recordings.txt: recording -> index of an exchange (`*`: each) -> why it is not compared."""
    found: dict[str, dict[int, str]] = {}
    name = ""
    for line in Path(__file__).with_name("recordings.txt").read_text(encoding="utf-8").splitlines():
        if row := re.fullmatch(r"    (\d+): (.+)", line):
            found[name][int(row[1])] = row[2]
        elif row := re.fullmatch(r"    \*: (.+)", line):
            found[name] |= dict.fromkeys(range(len(load(name))), row[1])
        elif line and not line.startswith("#"):
            name = line
            found[name] = {}
    return found


LEFT_OUT = left_out()


def _all_left_out(name: str) -> bool:
    return len(LEFT_OUT.get(name, {})) == len(load(name))


@pytest.mark.parametrize("name", [name for name in NAMES if not _all_left_out(name)])
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
    assert {id(world(name)) for name in NAMES if not _all_left_out(name)} == {id(each) for each in WORLDS.values()}


def test_85_of_100_are_compared() -> None:
    total = Counter(name.partition("/")[0] for name in NAMES for _ in load(name))
    lost = Counter(name.partition("/")[0] for name, rows in LEFT_OUT.items() for _ in rows)
    print({area: f"{total[area] - lost[area]} of {total[area]}" for area in total})
    hooked = {"courier-http", "social-sign-in", "token-hook", "web-hooks"}
    assert set(total) == hooked | {"login-provider", "oauth2", "permissions"}
    for area in hooked:
        assert (total[area] - lost[area]) * 100 >= total[area] * 85
    assert sum(total[area] for area in hooked) >= 1080
    # Elsewhere a recording goes on where another one ended, and not all of them are here.
    for area in total.keys() - hooked:
        assert (total[area] - lost[area]) * 100 >= total[area] * 25
    assert {name.partition("/")[0] for name in ALL} - set(total) == set(ELSEWHERE)
