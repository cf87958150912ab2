"""100,000 calls of many kinds against a server in another process: memory stays, and so do file descriptors.

`make soak`; a number of calls may follow `python -m tests.faults_live.soak`. The slope is that of a straight line
through the resident memory, measured after each hundredth of the calls, once the first fifth has warmed everything up.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import time
from collections import Counter
from itertools import count
from pathlib import Path

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

from ory_async import MemoryStore, Ory, OryError, SessionCredential, SessionVerifier, TokenVerifier

CALLS, TOGETHER, USERS = 100_000, 20, 1_000
SLOPE = 2048  # bytes per 1,000 calls
KEY = ec.generate_private_key(ec.SECP256R1())
PAGE = os.sysconf("SC_PAGE_SIZE")

SERVER = r"""
import asyncio, json, sys
IDENTITY = {"id": "ann", "schema_id": "d", "schema_url": "u", "traits": {"email": "ann@example.org"}}
SESSION = {"id": "session-1", "active": True, "identity": IDENTITY}
NOBODY = {"error": {"code": 401, "status": "Unauthorized", "message": "no"}}
KEYS = json.loads(sys.argv[1])

def answer(head):
    path = head.split(b" ", 2)[1]
    token = head.partition(b"x-session-token: ")[2].partition(b"\r\n")[0]
    if path.startswith(b"/.well-known"):
        return 200, KEYS
    if path.startswith(b"/sessions/whoami"):
        if token.endswith(b"3"):
            return 401, NOBODY
        if token.endswith(b"7"):
            return 503, {"error": {"code": 503, "message": "busy"}}
        if token.endswith(b"9"):
            return 200, {}
        return 200, {**SESSION, "id": token.decode()}
    return 200, [] if path.startswith(b"/sessions") else {"status": "ok"}

async def serve(reader, writer):
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            status, value = answer(head)
            body = json.dumps(value).encode()
            lines = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
            writer.write(lines.encode() + body)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)

asyncio.run(main())
"""


def resident() -> int:
    """Bytes of memory, after all garbage is gone."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def slope(points: list[tuple[int, int]]) -> float:
    """Bytes per call: least squares."""
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


async def soak(url: str, calls: int) -> tuple[list[tuple[int, int]], list[int], Counter[str]]:
    """(calls, memory) after each hundredth, descriptors (before, most, afterwards), and what the calls ended in."""
    points, seen, numbers = list[tuple[int, int]](), Counter[str](), count()
    before = most = descriptors()
    async with Ory.network(url, max_retries=0) as ory:
        plain = SessionVerifier(ory)
        kept = SessionVerifier(ory, ttl=60, store=MemoryStore(limit=500))
        tokens = TokenVerifier(ory, issuer="i")
        claims = {"iss": "i", "sub": "ann", "sid": "s", "exp": time.time() + 86_400}
        good = jwt.encode(claims, KEY, algorithm="ES256", headers={"kid": "k"})

        async def one(i: int) -> None:
            user = SessionCredential(token=f"ory_st_{i % USERS}")
            match i % 7:
                case 0 | 1:
                    await plain.verify(user)
                case 2 | 3:
                    await kept.verify(user)
                case 4:
                    await kept.evict(user)
                case 5:
                    await tokens.verify(good if i % 2 else good + "x")
                case _:
                    await plain.confirmed(ory.frontend.list_my_sessions(x_session_token=user.token), user)

        async def go(end: int) -> None:
            while (i := next(numbers)) < end:
                try:
                    await one(i)
                    seen["good"] += 1
                except OryError as error:
                    seen[type(error).__name__] += 1

        for end in range(calls // 100, calls + 1, calls // 100):
            numbers = count(end - calls // 100)
            await asyncio.gather(*(go(end) for _ in range(TOGETHER)))
            points.append((end, resident()))
            most = max(most, descriptors())
    return points, [before, most, descriptors()], seen


def main(calls: int) -> int:
    public = ECAlgorithm.to_jwk(KEY.public_key(), as_dict=True)
    keys = json.dumps({"keys": [{**public, "kid": "k", "alg": "ES256", "use": "sig"}]})
    command = [sys.executable, "-c", SERVER, keys]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        began = time.monotonic()
        points, handles, seen = asyncio.run(soak(url, calls))
        server.stdin.close()
    warm = len(points) // 5
    found, (before, most, after) = slope(points[warm:]) * 1000, handles
    ends = ", ".join(f"{name} {many:,}" for name, many in seen.most_common())
    print(f"{calls:,} calls in {time.monotonic() - began:.0f} s: {ends}")
    print(f"memory: {points[warm][1]:,} to {points[-1][1]:,} bytes, {found:.0f} bytes per 1,000 calls (below {SLOPE})")
    print(f"descriptors: {before} before, {most} at most, {after} afterwards")
    return int(found >= SLOPE or after != before or most > before + TOGETHER + 5)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CALLS))
