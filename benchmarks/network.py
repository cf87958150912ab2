"""Calls over real sockets: what one costs with so many in flight, a crowd in a hurry, memory; ours beside others.

The server is a stub in a process of its own, each client too; they take turns, round by round, and medians count.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.calls import PEERS
from benchmarks.peers import ROOT, checkout, interpreter, surroundings
from benchmarks.rows import Row, mb, ms, ratio, table, us

FLIGHTS = {1: 100, 10: 300, 100: 1_000, 1_000: 2_000, 10_000: 20_000}
"""Calls in flight -> how many calls are measured at once."""
FEW = 1_000  # calls in flight up to which every peer goes
DEAR = 0.002  # seconds of processor time of one call above which a peer goes no further
LONG = 30.0  # seconds that a round of a peer takes, from which on its first one counts alone
ROUNDS, QUICK = 5, 100
ANSWER = 0.02  # seconds that the stub takes
CROWD, CROWD_ANSWER, CROWD_SECONDS = 400, 0.005, 4.0
TODAY = "80058df"
HURRIED = ("ours, httpx", "ours, httpx2", "ours, aiohttp", "today's build")
MEMORY = ("ours, httpx", "ours, httpx2", "ours, aiohttp", "exp-ory", "bare aiohttp", "bare httpx", "today's build")


class Peer:
    """One client in a process of its own (`calls.py`); `missing` says why it is not there."""

    def __init__(self, python: Path, name: str, url: str, older: Path | None, token: str) -> None:
        where = [python, ROOT / "benchmarks" / "calls.py", name, url, token]
        path = ROOT if older is None else older
        self.name = name
        self.process = subprocess.Popen(
            where, cwd=path, env=surroundings(path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        said = self.read()
        self.missing: str | None = said.get("missing")
        self.limits: str = said.get("limits", "")
        self.versions: dict[str, str] = said.get("versions", {})

    def read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name}: ended")
        found: dict[str, Any] = json.loads(line)
        return found

    def ask(self, task: str, *arguments: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([task, *arguments]) + "\n")
        self.process.stdin.flush()
        return self.read()

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


@contextmanager
def stub(seconds: float) -> Iterator[str]:
    """The URL of a server that answers after so long."""
    command = [sys.executable, "-m", "benchmarks.stub", str(seconds)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


@contextmanager
def peers(names: list[str], url: str, token: str = "placeholder") -> Iterator[dict[str, Peer]]:
    """Clients by name, which ask with this session token; today's build is checked out for them."""
    python = interpreter()
    with ExitStack() as stack:
        older = stack.enter_context(checkout(TODAY)) if any("today" in name for name in names) else None
        found: dict[str, Peer] = {}
        for name in names:
            if "today" in name and older is None:
                continue
            found[name] = Peer(python, name, url, older if "today" in name else None, token)
            stack.callback(found[name].close)
        yield found


@dataclass
class Costs:
    """What calls cost: seconds of processor and wall by (peer, calls in flight)."""

    cpu: dict[tuple[str, int], float] = field(default_factory=dict)
    wall: dict[tuple[str, int], float] = field(default_factory=dict)
    failed: dict[tuple[str, int], int] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    limits: dict[str, str] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    def plain(self) -> dict[str, object]:
        """For latest.json: seconds by peer and calls in flight."""
        found: dict[str, dict[str, object]] = {}
        for (name, flight), spent in self.cpu.items():
            one = {"cpu": spent, "wall": self.wall[name, flight], "failed": self.failed[name, flight]}
            found.setdefault(name, {})[str(flight)] = one
        return {"seconds": found, "limits": self.limits, "versions": self.versions, "missing": self.missing}


def measured(quick: bool = False) -> Costs:
    """Every peer with one call in flight, ten, a hundred …; quickly: few calls, and at most 100 in flight."""
    rounds = 1 if quick else ROUNDS
    flights = {one: calls // 3 for one, calls in FLIGHTS.items() if one <= QUICK} if quick else FLIGHTS
    costs = Costs()
    with stub(ANSWER) as url, peers(list(PEERS), url) as found:
        for name, peer in found.items():
            if peer.missing:
                costs.missing[name] = peer.missing
            costs.limits[name] = peer.limits
            costs.versions |= peer.versions
        there = {name: peer for name, peer in found.items() if not peer.missing}
        for flight, calls in flights.items():
            if flight > FEW:
                there = {name: peer for name, peer in there.items() if costs.cpu[name, FEW] < DEAR}
            samples: dict[str, list[dict[str, Any]]] = {name: [] for name in there}
            for number in range(rounds + 1):
                for name, peer in there.items():
                    if number == 0:  # it connects, and loads what it needs
                        peer.ask("crowd", flight, flight)
                    elif not samples[name] or samples[name][0]["wall"] * calls < LONG:
                        samples[name].append(peer.ask("crowd", flight, calls))
            for name, taken in samples.items():
                costs.cpu[name, flight] = statistics.median(one["cpu"] for one in taken)
                costs.wall[name, flight] = statistics.median(one["wall"] for one in taken)
                costs.failed[name, flight] = sum(one["failed"] for one in taken)
            print(f"{flight:,} in flight: done", file=sys.stderr)
    return costs


def cost_rows(costs: Costs) -> Iterator[Row]:
    """The targets that are ratios of two peers."""
    for work, (ours, flight), peer, target in (
        ("1 in flight: httpx / bare httpx", ("ours, httpx", 1), ("bare httpx", 1), 1.0),
        ("100 in flight: httpx / bare httpx", ("ours, httpx", 100), ("bare httpx", 100), 0.35),
        ("1,000 in flight: httpx / bare httpx", ("ours, httpx", 1_000), ("bare httpx", 1_000), 0.18),
        ("httpx: 10,000 in flight / 10", ("ours, httpx", 10_000), ("ours, httpx", 10), 1.3),
        ("100 in flight: httpx2 / httpx", ("ours, httpx2", 100), ("ours, httpx", 100), 1.2),
        ("10 in flight: aiohttp / exp-ory", ("ours, aiohttp", 10), ("exp-ory", 10), 0.42),
        ("100 in flight: aiohttp / exp-ory", ("ours, aiohttp", 100), ("exp-ory", 100), 0.42),
        ("1,000 in flight: aiohttp / exp-ory", ("ours, aiohttp", 1_000), ("exp-ory", 1_000), 0.42),
        ("100 in flight: aiohttp / bare aiohttp", ("ours, aiohttp", 100), ("bare aiohttp", 100), 1.6),
    ):
        spent, theirs = costs.cpu.get((ours, flight)), costs.cpu.get(peer)
        said = f"{peer[0]} {us(theirs)}" if peer[0] != ours else f"at {peer[1]}: {us(theirs)}"
        yield Row(work, us(spent), said, ratio(spent, theirs), target)


def cost_table(costs: Costs) -> str:
    """Processor time (and wall time) of one call, by peer and calls in flight."""
    lines: list[tuple[str, ...]] = []
    for name in PEERS:
        cells: list[str] = []
        for flight in FLIGHTS:
            spent, wall = costs.cpu.get((name, flight)), costs.wall.get((name, flight))
            failed = costs.failed.get((name, flight), 0)
            cell = "-" if spent is None or wall is None else f"{us(spent)} ({us(wall)})"
            cells.append(f"{cell}, {failed} failed" if failed else cell)
        said = "not there" if name in costs.missing or name not in costs.limits else costs.limits[name]
        lines.append((name, *cells, said))
    return table(("in flight", *(f"{flight:,}" for flight in FLIGHTS), "limits"), lines)


def overload_rows(quick: bool = False) -> Iterator[Row]:
    """400 users in a hurry and a healthy server."""
    rounds = 1 if quick else 3
    taken: dict[str, list[dict[str, Any]]] = {}
    with stub(CROWD_ANSWER) as url, peers([f"{name}, hurried" for name in HURRIED], url) as found:
        there = {name.removesuffix(", hurried"): peer for name, peer in found.items() if not peer.missing}
        for _ in range(rounds):
            for name, peer in there.items():
                taken.setdefault(name, []).append(peer.ask("overload", CROWD, CROWD_SECONDS))
    today = taken.get("today's build")
    # Where none was answered, one call in all that time is taken for it.
    base = None if today is None else max(statistics.median(one["rate"] for one in today), 1 / CROWD_SECONDS)
    before = "today's build not there" if today is None else f"today's build {_said(today)}"
    for name in HURRIED[:-1]:
        one = taken.get(name)
        said = "-" if one is None else _said(one)
        failed = None if one is None else float(sum(each["failed"] for each in one))
        rate = None if one is None else statistics.median(each["rate"] for each in one)
        late = None if one is None else max(each["late"] for each in one) * 1000
        work = f"overload, {name.removeprefix('ours, ')}"
        yield Row(f"{work}: failures", said, before, failed, 0, "")
        yield Row(f"{work}: calls per second / today's", said, before, ratio(rate, base), 6, more=True)
        yield Row(f"{work}: heartbeat late by", said, before, late, 100, " ms")


def _said(taken: list[dict[str, Any]]) -> str:
    """What a crowd saw, in words."""
    failed, done = sum(one["failed"] for one in taken), sum(one["done"] for one in taken)
    rate = statistics.median(one["rate"] for one in taken)
    late = max(one["late"] for one in taken)
    return f"{rate:,.0f}/s, {failed:,} of {failed + done:,} failed, beat {ms(late)} late"


def memory_rows(quick: bool = False) -> Iterator[Row]:
    """1,000 calls in flight, a fresh process each time."""
    rounds = 1 if quick else ROUNDS
    taken: dict[str, list[float]] = {}
    with stub(0.5) as url:
        for _ in range(rounds):
            with peers(list(MEMORY), url) as found:
                for name, peer in found.items():
                    if not peer.missing:
                        taken.setdefault(name, []).append(peer.ask("held", 1_000)["memory"])
    median = {name: statistics.median(values) for name, values in taken.items()}
    exp = median.get("exp-ory")
    for name in MEMORY[:3]:
        size = median.get(name)
        others = ", ".join(f"{peer} {mb(median[peer])}" for peer in MEMORY[3:] if peer in median)
        work = f"memory of 1,000 calls in flight, {name.removeprefix('ours, ')} / exp-ory"
        yield Row(work, "-" if size is None else mb(size), others, ratio(size, exp), 0.6)
