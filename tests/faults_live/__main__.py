"""Runs every scenario, prints what the users were told, and fails where it is not what is promised."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

from redis.asyncio import Redis as RedisClient

from ory_async import Ory, RedisStore
from tests.faults_live.crowd import Crowd, crowd, signed_up
from tests.faults_live.processes import Kratos, LeftOut, Postgres, Redis, folder, running
from tests.servers.build import BuildError

PROMISED = {"Kratos": {200, 503}, "Redis": {200}, "PostgreSQL": {200, 503}}


class Reasons(logging.Handler):
    """What the app logged when it answered 503."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.counts: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage()
        if said.startswith("answered with"):
            self.counts[said.partition(": ")[2]] += 1


def told(name: str, found: Crowd, promised: set[int]) -> bool:
    """Prints the figures of a scenario; are they as promised?"""
    good = found.wrong_users == 0 and found.stuck() == 0
    for meanwhile in dict.fromkeys(meanwhile for meanwhile, _ in found.seen):
        counts = {status: many for (one, status), many in sorted(found.seen.items()) if one == meanwhile}
        good = good and {*counts} <= (promised if meanwhile else {200})
        shown = ", ".join(f"{status}: {many:,}" for status, many in counts.items())
        print(f"{name}, {meanwhile or 'all well'}: {shown}")
    print(f"{name}: {len(found.users)} users, {found.wrong_users} wrong users, {found.stuck()} stuck connections")
    return good


async def kratos_dies() -> bool:
    """Killed four times, and stopped once: its database outlives it, so nobody is signed out."""
    with ExitStack() as stack:
        kratos = Kratos(stack.enter_context(folder("kratos")))
        stack.enter_context(running(kratos))
        async with Ory.self_hosted(kratos_public=kratos.url) as ory:
            users = await signed_up(ory)
        async with crowd(kratos.url, users) as found:
            await found.once("")
            async with found.asking():
                for number in range(1, 5):
                    await found.during("Kratos is there", 1)
                    await asyncio.to_thread(kratos.kill)
                    await found.during(f"Kratos is killed, {number}", 3)
                    await asyncio.to_thread(kratos.start)
                await found.during("Kratos is there", 1)
                kratos.send(signal.SIGSTOP)
                await found.during("Kratos is stopped", 12)
                kratos.send(signal.SIGCONT)
                await found.during("Kratos goes on", 2)
            await found.recovered()
            return told("Kratos", found, PROMISED["Kratos"])


async def redis_dies() -> bool:
    """Sessions are kept in a Redis that is killed, stopped and flaps: Ory is asked instead."""
    with ExitStack() as stack:
        kratos, redis = (kind(stack.enter_context(folder("redis"))) for kind in (Kratos, Redis))
        for process in (kratos, redis):
            stack.enter_context(running(process))
        async with Ory.self_hosted(kratos_public=kratos.url) as ory:
            users = await signed_up(ory)
        async with RedisClient.from_url(redis.url) as client:
            store = RedisStore(client, timeout=0.2, pause=0.5)
            async with crowd(kratos.url, users, ttl=5, store=store) as found:
                await found.once("")
                async with found.asking():
                    await found.during("Redis is there", 2)
                    await asyncio.to_thread(redis.kill)
                    await found.during("Redis is killed", 3)
                    await asyncio.to_thread(redis.start)
                    await found.during("Redis is back", 2)
                    redis.send(signal.SIGSTOP)
                    await found.during("Redis is stopped", 5)
                    redis.send(signal.SIGCONT)
                    await found.during("Redis goes on", 2)
                    for _ in range(8):
                        await asyncio.to_thread(redis.kill)
                        await found.during("Redis flaps", 0.3)
                        await asyncio.to_thread(redis.start)
                        await found.during("Redis flaps", 0.3)
                await found.recovered()
                return told("Redis", found, PROMISED["Redis"])


async def database_dies() -> bool:
    """The database of Kratos is stopped, and its connections are used up: Kratos says 401 to everybody."""
    with ExitStack() as stack:
        postgres = Postgres(stack.enter_context(folder("postgres")))
        stack.enter_context(running(postgres))
        kratos = Kratos(stack.enter_context(folder("kratos")), postgres.dsn)
        stack.enter_context(running(kratos))
        async with Ory.self_hosted(kratos_public=kratos.url) as ory:
            users = await signed_up(ory)
        async with crowd(kratos.url, users) as found:
            await found.recovered()
            found.seen.clear()
            async with found.asking():
                await found.during("the database is there", 2)
                await asyncio.to_thread(postgres.kill, signal.SIGQUIT)
                await found.during("the database is stopped", 6)
                await asyncio.to_thread(postgres.start)
                await found.during("the database is back", 3)
            await found.recovered()
            async with found.asking():
                held = await asyncio.to_thread(postgres.use_up)
                await found.during(f"{len(held)} of {postgres.CONNECTIONS} connections are taken", 6)
                for one in held[:2]:
                    one.close()
                await found.during("two of them are given back", 3)
                for one in held:
                    one.close()
                await found.during("all are given back", 2)
                held = await asyncio.to_thread(postgres.use_up)
                await asyncio.to_thread(postgres.take_away, held)
                await found.during(f"all {len(held)} connections are taken", 6)
                for one in held:
                    one.close()
                await found.during("all are given back again", 2)
            await found.recovered()
            good = told("PostgreSQL", found, PROMISED["PostgreSQL"])
        await _strangers(kratos, postgres, users)
        return good


async def _strangers(kratos: Kratos, postgres: Postgres, users: dict[str, str]) -> None:
    """A limit: sessions that an app has never seen alive, while readiness has a connection and whoami has none."""
    for seen in (0, len(users) // 2):
        async with crowd(kratos.url, users) as found:
            known, strangers = [*users][:seen], [*users][seen:]
            for email in known:
                await found.ask(email)
            held = await asyncio.to_thread(postgres.use_up)
            try:
                for some in (known, strangers):
                    counts = Counter(await asyncio.gather(*(found.ask(email) for email in some)))
            finally:
                for one in held:
                    one.close()
            await asyncio.sleep(1)
        print(f"limit: first seen while connections are used up, after {seen} others: {dict(sorted(counts.items()))}")


SCENARIOS: dict[str, Callable[[], Awaitable[bool]]] = {
    "kratos": kratos_dies,
    "redis": redis_dies,
    "postgresql": database_dies,
}


async def main(names: list[str]) -> int:
    logger, reasons = logging.getLogger("ory_async"), Reasons()
    logger.addHandler(reasons)
    logger.propagate, good = False, True
    for name in names or [*SCENARIOS]:
        began = time.monotonic()
        reasons.counts.clear()
        try:
            passed = await SCENARIOS[name]()
        except (LeftOut, BuildError) as error:
            print(f"{name}: left out: {error}")
            continue
        good = good and passed
        for reason, many in reasons.counts.most_common(8):
            print(f"{name}, why 503: {many:,} {reason}")
        print(f"{name}: {'as promised' if passed else 'NOT AS PROMISED'}, {time.monotonic() - began:.0f} s", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
