"""Token checks per second with a short cache, beside asking each time: `python -m benchmarks.introspection`.

10,000 requests of 50 tokens in one process, 100 at once, against an embedded Hydra in a process of its own.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from ory_async import Ory
from ory_async.oauth2 import Introspection

REQUESTS, TOKENS, AT_ONCE = 10_000, 50, 100
LEAST = 20.0  # times as many
CLIENT = ("service", "secret")


@contextmanager
def served() -> Iterator[str]:
    """The URL of an embedded server."""
    command = [sys.executable, "-m", "ory_async.testing", "--port", "0", "--users", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield next(line.partition("ORY_PROJECT_URL=")[2].strip() for line in process.stdout if "_URL=" in line)
        finally:
            process.terminate()


async def tokens(ory: Ory) -> list[str]:
    client = {"client_id": CLIENT[0], "client_secret": CLIENT[1], "grant_types": ["client_credentials"]}
    await ory.oauth2.create_oauth2_client(client)
    grant = {"grant_type": "client_credentials"}
    made = [await ory.oauth2.oauth2_token_exchange(grant, client_auth=CLIENT) for _ in range(TOKENS)]
    return [str(each.access_token) for each in made]


async def rate(checker: Introspection, order: list[str]) -> float:
    """Checks per second."""
    waiting = iter(order)

    async def work() -> None:
        for token in waiting:
            await checker.verify(token)

    started = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    return len(order) / (time.perf_counter() - started)


async def main() -> None:
    with served() as url:
        async with Ory.network(url, timeout=60) as ory:
            order = Random(7).choices(await tokens(ory), k=REQUESTS)
            asking = await rate(Introspection(ory), order[: REQUESTS // 5])
            kept = await rate(Introspection(ory, ttl=5), order)
    times = kept / asking
    print(
        f"asking each time {asking:,.0f} checks/s; ttl=5 {kept:,.0f} checks/s: {times:.0f} times (at least {LEAST:.0f})"
    )
    sys.exit(times < LEAST)


if __name__ == "__main__":
    asyncio.run(main())
