"""whoami on a real Kratos with a PostgreSQL of its own, 200 callers: calls per second of ours and of others."""

from __future__ import annotations

import json
import statistics
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

from benchmarks.network import Peer, peers
from benchmarks.rows import Row, ratio

CALLERS, CALLS, ROUNDS = 200, 4_000, 5
NAMES = ("ours, httpx", "ours, httpx2", "ours, aiohttp", "today's build", "exp-ory", "bare aiohttp", "bare httpx")


def whoami_rows(quick: bool = False) -> Iterator[Row]:
    """Nothing can be measured where the servers are not built or PostgreSQL is not installed."""
    rates: dict[str, list[float]] = {}
    try:
        from tests.servers.build import BuildError, cached
        from tests.servers.postgres import NoPostgres, cluster, programs
        from tests.servers.running import start

        if not cached("kratos").exists():
            raise BuildError("make servers builds Kratos")
        programs()
    except (BuildError, NoPostgres) as error:
        print(f"whoami on real Kratos: {error}", file=sys.stderr)
    else:
        with (
            cluster() as postgres,
            start("kratos", dsn=postgres.database("kratos")) as kratos,
            peers([*NAMES], kratos.public_url, _token(kratos.public_url)) as found,
        ):
            rates = _rates({name: peer for name, peer in found.items() if not peer.missing}, quick)
    median = {name: statistics.median(values) for name, values in rates.items()}
    said = {name: f"{rate:,.0f}/s" for name, rate in median.items()}
    others = ", ".join(f"{name} {said[name]}" for name in NAMES[3:] if name in said) or "-"
    for ours, peer, target in (
        ("ours, httpx", "today's build", 2),
        ("ours, aiohttp", "bare aiohttp", 0.7),
    ):
        work = f"whoami on real Kratos, {CALLERS} callers: {ours.removeprefix('ours, ')} / {peer}"
        yield Row(work, said.get(ours, "-"), others, ratio(median.get(ours), median.get(peer)), target, more=True)


def _rates(found: dict[str, Peer], quick: bool) -> dict[str, list[float]]:
    """Calls per second of each round; the peers take turns."""
    rates: dict[str, list[float]] = {}
    calls = 400 if quick else CALLS
    for number in range(2 if quick else ROUNDS + 1):
        for name, peer in found.items():
            taken = peer.ask("crowd", CALLERS, calls)
            if taken["failed"]:
                print(f"{name}: {taken['failed']} of {calls} calls to Kratos failed", file=sys.stderr)
            if number:  # in the first round it connects
                rates.setdefault(name, []).append((1 - taken["failed"] / calls) / taken["wall"])
    return rates


def _token(url: str) -> str:
    """The session token of a user who registers at a Kratos."""
    flow = _json(f"{url}/self-service/registration/api")
    traits = {"email": "bench@example.org"}
    form = {"method": "password", "password": "correct horse battery staple", "traits": traits}
    token: str = _json(f"{url}/self-service/registration?flow={flow['id']}", form)["session_token"]
    return token


def _json(url: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", "Accept": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)
