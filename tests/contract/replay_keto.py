"""Recordings of Keto."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any
from urllib.parse import quote

from tests.contract.replay import Given, Replay, load

SERVICE = "keto"
PORTS = "the ports of a real server are one here"
SLASHES = "paths with too many slashes are not redirected"
CUT = "the recording keeps two rows of each page; tests/fake/test_fake_keto.py counts them"
ORDER = "26.2 lists in another order when no namespace is asked for"
NEGATIVE = "a page size below zero makes 0.14 leave out the last row"

MODEL = load("keto-v26.2.0", "opl_syntax")[0]["request"]["body"]
KETO = {"services": ("keto",), "namespaces": MODEL}
SHARED = (
    "Group:all#members@ann",
    "Group:staff#members@Group:all#members",
    "File:readme#viewers@Group:staff#members",
    "File:readme#owners@bob",
    "File:readme#parents@Folder:root#",
    "Folder:root#viewers@dan",
)
MANY = (
    "File:a#owners@bob",
    "File:a#owners@ann",
    "File:a#viewers@Group:staff#members",
    "File:c#owners@bob",
    "File:c#owners@ann",
    "File:b#owners@bob",
    "File:b#owners@ann",
)


def written(*tuples: str) -> Callable[[Replay], Awaitable[None]]:
    """The relationships of the recorded server, in the order of its hidden ids."""

    async def set_up(replay: Replay) -> None:
        in_order(replay)
        replay.fake.relate(*tuples)

    return set_up


def in_order(replay: Replay) -> None:
    """Ids that grow, at first so fast that three rows lie behind the token that relationships_list makes up."""
    numbers = count()
    replay.fake._keto.tuples._new_id = lambda: (
        f"{min(n := next(numbers), 6) * 0x25000000 + n:08x}-0000-4000-8000-000000000000"
    )


async def as_listed(replay: Replay) -> None:
    """The relationships that the recording itself lists."""
    in_order(replay)
    for row in replay.exchanges[8]["response"]["body"]["relation_tuples"]:
        replay.fake.relate(as_text(row))
    replay.fake.relate("Group:staff#members@ann")


def as_text(row: dict[str, Any]) -> str:
    on = "{namespace}:{object}#{relation}@".format(**row)
    return on + (row["subject_id"] if "subject_id" in row else as_text(row["subject_set"] | {"subject_id": ""})[:-1])


def follow(index: int) -> Callable[[Replay], None]:
    """The token that an earlier answer gave."""

    def learn(replay: Replay) -> None:
        recorded = replay.exchanges[index]["response"]["body"]["next_page_token"]
        replay.mapping[quote(recorded)] = quote(replay.bodies[index]["next_page_token"])

    return learn


SCENARIOS: dict[str, Given] = {
    "check_get": Given(options=KETO, setup=written(*SHARED)),
    "check_post": Given(options=KETO, setup=written(*SHARED)),
    "namespaces_configured_as_list": Given(
        options={"services": ("keto",), "namespaces": ("videos", "groups"), "batch_check_max": 2}
    ),
    "namespaces_list": Given(options=KETO, skip={2: PORTS}),
    "opl_syntax": Given(options=KETO, skip={9: PORTS, 10: PORTS}),
    "ports_and_misc": Given(
        options=KETO,
        skip={**dict.fromkeys((*range(12, 19), 20, 21, 23), PORTS), 26: SLASHES, 27: SLASHES},
    ),
    "relationships_delete": Given(options=KETO, setup=written(*MANY)),
    "relationships_list": Given(
        options=KETO, setup=as_listed, before={1: follow(0), 2: follow(1)}, skip={4: ORDER, 14: NEGATIVE}
    ),
    "relationships_list_default_size": Given(options=KETO, skip_all=CUT),
    "relationships_patch": Given(options=KETO),
    "relationships_put": Given(options=KETO),
    "subject_set_empty_relation": Given(options=KETO),
}
