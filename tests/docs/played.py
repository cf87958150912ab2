"""docs/fake.md: which operations the fake plays, for each profile, and how many contract scenarios call them."""

from __future__ import annotations

import asyncio
from collections import Counter
from functools import cache

import httpx

from ory_async.testing import FakeOry
from ory_async.testing.profile import PROFILES
from tests.contract.rows import Call
from tests.contract.suite import SCENARIOS, other_side
from tests.docs.names import Called, operations
from tests.docs.reference import MADE, TASKS

INTRO = """# What the fake plays

`FakeOry(profile=…)` plays the servers of 2024 (Kratos 1.3, Hydra 2.3, Keto 0.14), those of `today` (v26.2) and the
`next` ones. The table was made by asking it: ●
is played, – is answered as the servers of that profile do, which have no such operation, and 501 is not played: the
body names the operation.

The last column counts the scenarios of `tests/contract` that call the operation and run on real servers too (Kratos
v1.3.1, Hydra v2.3.0, Keto v0.14.0), where a scenario has to be green before the fake is held to it. `make contract`
runs all of them on both.

"""


PLAYED, NONE = "●", "–"


async def _asked(profile: str, ops: list[Called]) -> dict[Called, str]:
    """What a fake says when each operation is asked for with nothing in it."""
    fake, found = FakeOry(profile=profile), {}
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as client:
        for op in ops:
            path = op.path.replace("{", "").replace("}", "")
            nowhere = path.rpartition("/")[0] + "/nowhere/at/all"
            answer, unknown = await client.request(op.method, path), await client.request(op.method, nowhere)
            if answer.status_code == 501:
                found[op] = "501"
            elif answer.status_code == 405 or _looks(answer) == _looks(unknown):
                found[op] = NONE
            else:
                found[op] = PLAYED
    return found


def _looks(answer: httpx.Response) -> tuple[int, bytes]:
    return answer.status_code, answer.content


@cache
def called() -> Counter[str]:
    """Operation -> how many scenarios call it that run on real servers."""
    count: Counter[str] = Counter()
    for scenarios in SCENARIOS.values():
        for scenario in scenarios:
            if other_side(scenario, "real") is None:
                count.update({step.operation for step in scenario.steps if isinstance(step, Call)})
    return count


def pages() -> dict[str, str]:
    """File below docs/ -> its text."""
    ops = operations()
    columns = {profile: asyncio.run(_asked(profile, ops)) for profile in reversed(PROFILES)}
    lines = [MADE, INTRO.rstrip(), "", "| profile | played | the servers have none | 501 |", "|---|---|---|---|"]
    for profile, column in columns.items():
        counts = Counter(column.values())
        lines.append(f"| `{profile}` | {counts[PLAYED]} | {counts[NONE]} | {counts['501']} |")
    for namespace in TASKS:
        head = " | ".join(f"`{profile}`" for profile in columns)
        lines += [
            "",
            f"## {namespace}",
            "",
            f"| operation | {head} | scenarios |",
            "|---|" + "---|" * (len(columns) + 1),
        ]
        for op in ops:
            if op.namespace == namespace:
                cells = " | ".join(column[op] for column in columns.values())
                lines.append(f"| `{op.name}` | {cells} | {called()[op.name] or ''} |")
    return {"fake.md": "\n".join(lines) + "\n"}
