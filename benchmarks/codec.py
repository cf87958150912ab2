"""Reading, writing and holding bodies, imports and pages: ours beside the official client, stock output, the floor."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.peers import ROOT, interpreter, output, work
from benchmarks.rows import Row, mb, ms, us

STARTS = 11  # fresh interpreters per import; the median counts


def import_rows() -> Iterator[Row]:
    """The first line of a program, and its first call."""
    python = interpreter()
    first = "from benchmarks import work; work"
    statements = {
        "empty": "pass",
        "ours": "import ory_async",
        "official": "import ory_client",
        "call": f"{first}.first_call()",
        "stock": f"{first}.first_stock()",
        "floor": "import httpx, attrs",
    }
    times: dict[str, list[float]] = {name: [] for name in statements}
    for _ in range(STARTS + 1):  # the first round writes the bytecode
        for name, statement in statements.items():
            started = time.perf_counter()
            output(python, "-c", statement)
            times[name].append(time.perf_counter() - started)
    median = {name: statistics.median(values[1:]) for name, values in times.items()}
    empty = median["empty"]
    own, official = median["ours"] - empty, median["official"] - empty
    peers = f"official {ms(official)}"
    yield Row("import ory_async / official", ms(own), peers, own / official, 1 / 20)
    yield Row("import over an empty interpreter", ms(own), f"empty {ms(empty)}", own * 1000, 30, " ms")
    call = median["call"] - empty
    stock, floor = median["stock"] - empty, median["floor"] - empty
    peers = f"official import {ms(official)}, stock {ms(stock)}, httpx + attrs {ms(floor)}"
    yield Row("first call, import included / official import", ms(call), peers, call / official, 1 / 6)
    memory = {name: work(name)["memory"] for name in ("first_call", "first_official", "first_stock")}
    peers = f"official {mb(memory['first_official'])}, stock {mb(memory['first_stock'])}"
    share = memory["first_call"] / memory["first_official"]
    yield Row("memory of the first call / official import", mb(memory["first_call"]), peers, share, 1 / 3)


def decode_rows() -> Iterator[Row]:
    """JSON text to models; what reading it exactly costs is in it."""
    for name, said, target in (
        ("decode", "decode 250 identities / orjson.loads", 2.9),
        ("decode_flow", "decode a login flow / orjson.loads", 3.6),
    ):
        found = work(name)
        base = found["orjson"]
        exact = f"models alone ×{found['models'] / base:.2f}, keeping whole numbers whole ×{found['exact'] / base:.2f}"
        peers = ", ".join(f"{peer} ×{found[peer] / base:.1f}" for peer in ("official", "stock", "floor"))
        yield Row(said, f"{us(found['ours'])}; {exact}", peers, found["ours"] / base, target)


def encode_rows() -> Iterator[Row]:
    """Models to dicts and to JSON text."""
    found = work("to_dict")
    base = found["orjson"]
    peers = f"official ×{found['official'] / base:.1f}, stock ×{found['stock'] / base:.1f}"
    yield Row("to_dict / official to_dict", us(found["ours"]), peers, found["ours"] / found["official"], 0.6)
    yield Row("to_dict of 250 identities / orjson.dumps", us(found["ours"]), peers, found["ours"] / base, 13)
    found = work("encode")
    base = found["orjson"]
    peers = ", ".join(f"{peer} ×{found[peer] / base:.1f}" for peer in ("official", "stock", "floor"))
    yield Row("encode 250 identities / orjson.dumps", us(found["ours"]), peers, found["ours"] / base, 6)


def held_rows() -> Iterator[Row]:
    """What decoded models hold."""
    held = work("memory")
    share, alone = held["ours"] / held["stock"], held["ours_alone"] / held["stock_alone"]
    peers = f"stock {mb(held['stock'])}; with the text in them {mb(held['ours_alone'])}, {alone:.2f} of stock"
    yield Row("memory of 10,000 identities / stock", mb(held["ours"]), peers, share, 0.5)


def loop_rows() -> Iterator[Row]:
    """How late others on the event loop are."""
    found = work("concurrent")
    peers = f"bare httpx {found['bare']:.3f} s; official, one after another, 4 s"
    yield Row("20 calls of 200 ms at once", f"{found['seconds']:.3f} s", peers, found["seconds"], 0.25, " s")
    yield Row("heartbeat of 10 ms beside them, late by", ms(found["late"]), "-", found["late"] * 1000, 20, " ms")
    found = work("stall")
    late, peers = found["10 MB"], f"5 MB {ms(found['5 MB'])}, 2 MB {ms(found['2 MB'])}"
    yield Row("heartbeat of 10 ms beside an answer of 10 MB, late by", ms(late), peers, late * 1000, 50, " ms")


def paging_rows() -> Iterator[Row]:
    """All identities of an embedded server in a process of its own."""
    with fake(10_000) as url:
        found = work("paging", url)
    ours, plain = found["ours"] / 10_000, found["plain"] / 10_000
    peers = f"httpx + orjson loop {us(plain)}; {found['ours_wall']:.2f} s and {found['plain_wall']:.2f} s in all"
    yield Row("paging identities, processor time per row / httpx + orjson loop", us(ours), peers, ours / plain, 1.35)
    peers = f"4 pages {mb(found['short_peak'])}; httpx + orjson {mb(found['plain_peak'])}"
    share = found["ours_peak"] / found["short_peak"]
    yield Row("peak memory of 20 pages / of 4 pages", mb(found["ours_peak"]), peers, share, 1.1)


def generate_rows() -> Iterator[Row]:
    """The whole current API from its document."""
    times: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        output(Path(sys.executable), "-c", "from codegen import package; package.files('v1')")
        times.append(time.perf_counter() - started)
    yield Row("regenerate v1", f"{min(times):.1f} s", "-", min(times), 10, " s")


@contextmanager
def fake(users: int) -> Iterator[str]:
    """FakeOry in a process of its own."""
    command = [sys.executable, "-m", "ory_async.testing", "--port", "0", "--users", str(users)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            # Its last line tells the URL; the users before it fill the pipe if nobody reads them.
            urls = (re.search(r'Ory\.network\("(.+?)"\)', line) for line in process.stdout)
            found = next(filter(None, urls), None)
            if found is None:
                raise SystemExit("the fake did not start")
            yield found[1]
        finally:
            process.terminate()
