"""`make bench`: all rows in one run on one machine, as ratios beside what they must reach; to benchmarks/latest.json.

The peers live in an environment of their own outside the tree (ORY_ASYNC_CACHE, default ~/.cache/ory-async); the stock
client is generated there from our document with openapi-python-client's own templates.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CACHE = Path(os.environ.get("ORY_ASYNC_CACHE", Path.home() / ".cache" / "ory-async")) / "bench"
REQUIREMENTS = ROOT / "benchmarks" / "requirements.txt"
STARTS = 11  # fresh interpreters per import; the median counts


@dataclass(frozen=True)
class Row:
    """One line of the table. `reached` is compared with `target`: less is better."""

    work: str
    ours: str
    peers: str
    reached: float
    target: float
    unit: str = "×"

    @property
    def good(self) -> bool:
        return self.reached <= self.target

    def cells(self) -> tuple[str, ...]:
        mark = "yes" if self.good else "NO"
        return (
            self.work,
            self.ours,
            self.peers,
            f"{_short(self.reached)}{self.unit}",
            f"{_short(self.target)}{self.unit}",
            mark,
        )


def main() -> None:
    python = environment()
    rows = [*_imports(python), *_decoding(python), *_calls(python), *_paging(python), *_generating()]
    head = ("work", "ours", "peers", "reached", "must reach", "there")
    lines = [head, tuple("---" for _ in head), *(row.cells() for row in rows)]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{datetime.now(UTC):%Y-%m-%d}, {machine}; ratios of one run\n\n{table}")
    missed = [row.work for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} reached" + (f"; missed: {', '.join(missed)}" if missed else ""))
    found = {
        row.work: {"reached": row.reached, "target": row.target, "ours": row.ours, "peers": row.peers} for row in rows
    }
    result = {"date": f"{datetime.now(UTC):%Y-%m-%d}", "machine": machine, "rows": found}
    (ROOT / "benchmarks" / "latest.json").write_text(json.dumps(result, indent=2) + "\n")


# -- rows


def _imports(python: Path) -> Iterator[Row]:
    work = "from benchmarks import work; work"
    statements = {
        "empty": "pass",
        "ours": "import ory_async",
        "official": "import ory_client",
        "call": f"{work}.first_call()",
        "stock": f"{work}.first_stock()",
        "floor": "import httpx, attrs",
    }
    times: dict[str, list[float]] = {name: [] for name in statements}
    for _ in range(STARTS + 1):  # the first round writes the bytecode
        for name, statement in statements.items():
            started = time.perf_counter()
            python_output(python, "-c", statement)
            times[name].append(time.perf_counter() - started)
    median = {name: statistics.median(values[1:]) for name, values in times.items()}
    empty = median["empty"]
    own, official = median["ours"] - empty, median["official"] - empty
    peers = f"official {_ms(official)}"
    yield Row("import ory_async / official", _ms(own), peers, own / official, 1 / 20)
    yield Row("import over an empty interpreter", _ms(own), f"empty {_ms(empty)}", own * 1000, 30, " ms")
    call = median["call"] - empty
    stock, floor = median["stock"] - empty, median["floor"] - empty
    peers = f"official import {_ms(official)}, stock {_ms(stock)}, httpx + attrs {_ms(floor)}"
    yield Row("first call, import included / official import", _ms(call), peers, call / official, 1 / 6)
    memory = {name: _work(python, name)["memory"] for name in ("first_call", "first_official", "first_stock")}
    peers = f"official {_mb(memory['first_official'])}, stock {_mb(memory['first_stock'])}"
    ratio = memory["first_call"] / memory["first_official"]
    yield Row("memory of the first call / official import", _mb(memory["first_call"]), peers, ratio, 1 / 3)


def _decoding(python: Path) -> Iterator[Row]:
    for name, work, target in (
        ("decode", "decode 250 identities / orjson.loads", 2.5),
        ("decode_flow", "decode a login flow / orjson.loads", 4),
        ("encode", "encode 250 identities / orjson.dumps", 6),
    ):
        found = _work(python, name)
        base = found["orjson"]
        peers = ", ".join(f"{peer} ×{found[peer] / base:.1f}" for peer in ("official", "stock", "floor"))
        yield Row(work, f"{found['ours'] * 1e6:.0f} µs", peers, found["ours"] / base, target)
    held = _work(python, "memory")
    ratio, alone = held["ours"] / held["stock"], held["ours_alone"] / held["stock_alone"]
    peers = f"stock {_mb(held['stock'])}; with the text in them {_mb(held['ours_alone'])}, {alone:.2f} of stock"
    yield Row("memory of 10,000 identities / stock", _mb(held["ours"]), peers, ratio, 0.5)


def _calls(python: Path) -> Iterator[Row]:
    found = _work(python, "call")
    peers = f"bare httpx {found['bare'] * 1e6:.0f} µs"
    yield Row("CPU of whoami / bare httpx", f"{found['ours'] * 1e6:.0f} µs", peers, found["ours"] / found["bare"], 1.05)
    found = _work(python, "concurrent")
    yield Row(
        "20 calls of 200 ms at once",
        f"{found['seconds']:.3f} s",
        f"bare httpx {found['bare']:.3f} s; official, one after another, 4 s",
        found["seconds"],
        0.25,
        " s",
    )
    yield Row("heartbeat of 10 ms beside them, late by", _ms(found["late"]), "-", found["late"] * 1000, 20, " ms")
    found = _work(python, "stall")
    late, peers = found["10 MB"], f"5 MB {_ms(found['5 MB'])}, 2 MB {_ms(found['2 MB'])}"
    yield Row("heartbeat of 10 ms beside an answer of 10 MB, late by", _ms(late), peers, late * 1000, 50, " ms")


def _paging(python: Path) -> Iterator[Row]:
    with _fake(10_000) as url:
        found = _work(python, "paging", url)
    peers = f"httpx + orjson {found['plain']:.2f} s"
    yield Row(
        "10,000 identities paged / httpx loop", f"{found['ours']:.2f} s", peers, found["ours"] / found["plain"], 1.3
    )
    peers = f"4 pages {_mb(found['short_peak'])}; httpx + orjson {_mb(found['plain_peak'])}"
    ratio = found["ours_peak"] / found["short_peak"]
    yield Row("peak memory of 20 pages / of 4 pages", _mb(found["ours_peak"]), peers, ratio, 1.1)


def _generating() -> Iterator[Row]:
    times: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        python_output(Path(sys.executable), "-c", "from codegen import package; package.files('v1')")
        times.append(time.perf_counter() - started)
    yield Row("regenerate v1", f"{min(times):.1f} s", "-", min(times), 10, " s")


# -- running


def _work(python: Path, name: str, *arguments: str) -> dict[str, float]:
    found: dict[str, float] = json.loads(python_output(python, "-m", "benchmarks.work", name, *arguments))
    return found


def python_output(python: Path, *arguments: str) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = f"{ROOT}{os.pathsep}{CACHE / 'stock'}"
    done = subprocess.run([python, *arguments], env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)[:60]}: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


@contextmanager
def _fake(users: int) -> Iterator[str]:
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


def environment() -> Path:
    """The interpreter of the peers; installed and generated when their lists or our document changed."""
    mark = sha256(REQUIREMENTS.read_bytes() + (ROOT / "spec" / "v1" / "corrections.yaml").read_bytes()).hexdigest()
    python, stamp = CACHE / "bin" / "python", CACHE / "stamp"
    if stamp.exists() and stamp.read_text() == mark:
        return python
    print(f"installing the peers into {CACHE}")
    subprocess.run([sys.executable, "-m", "venv", CACHE], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", REQUIREMENTS], check=True
    )
    shutil.rmtree(CACHE / "stock", ignore_errors=True)
    (CACHE / "stock").mkdir()
    document = CACHE / "openapi.json"
    document.write_text(json.dumps(_plain_document()))
    generator = CACHE / "bin" / "openapi-python-client"
    config = CACHE / "config.yaml"
    config.write_text(
        "package_name_override: stock_client\ncontent_type_overrides: {text/plain: application/octet-stream}\n"
    )
    where = ("--output-path", CACHE / "stock" / "stock_client", "--meta", "none", "--overwrite")
    environment = {**os.environ, "PATH": f"{CACHE / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run([generator, "generate", "--path", document, "--config", config, *where], check=True, env=environment)
    stamp.write_text(mark)
    return python


def _plain_document() -> Any:
    """Our document as another generator gets it: corrected, without our facts."""
    from codegen.package import corrected

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(inner) for key, inner in value.items() if not str(key).startswith("x-")}
        return [plain(inner) for inner in value] if isinstance(value, list) else value

    return plain(corrected("v1"))


def _short(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.2f}".rstrip("0").rstrip(".")


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _mb(size: float) -> str:
    return f"{size / 1e6:.1f} MB"


if __name__ == "__main__":
    main()
