"""Recordings of Keto."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any
from urllib.parse import quote

from tests.contract.recorded import load
from tests.contract.replay import Given, Replay

SERVICE = "keto"

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
    replay.fake._keto.relationships.tuples._new_id = lambda: (
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
    "namespaces_list": Given(options=KETO),
    "opl_syntax": Given(options=KETO),
    "ports_and_misc": Given(options=KETO),
    "relationships_delete": Given(options=KETO, setup=written(*MANY)),
    "relationships_list": Given(options=KETO, setup=as_listed, before={1: follow(0), 2: follow(1)}),
    "relationships_patch": Given(options=KETO),
    "relationships_put": Given(options=KETO),
    "subject_set_empty_relation": Given(options=KETO),
}
