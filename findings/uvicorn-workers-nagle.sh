#!/usr/bin/env bash
# uvicorn 0.54.0 with --workers 2 answers a kept connection some 40 ms late, each time, where one process needs less than one.
# One would guess that workers make a site faster, or at least no slower. asyncio sets TCP_NODELAY only on sockets whose `proto`
# says TCP. The sockets that asyncio opens itself (one worker) say so; those that uvicorn binds for its workers, for --reload and
# for --fd, and every socket of Python's socket.create_server, have proto 0, and so has what they accept. Headers and body are
# two writes: the second one waits for the client's delayed confirmation of the first. uvloop, which `uvicorn[standard]`
# brings, sets the option on all: there the workers are as quick as one process.
# Source: CPython 3.11 to 3.13, asyncio/base_events.py `_set_nodelay`; uvicorn 0.54.0, config.py `bind_socket`, h11_impl.py.
# Needs python3 of 3.10 or newer, and Linux (others confirm at other times). Prints what was seen; fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check uvicorn==0.54.0 h11==0.16.0 uvloop==0.22.1
cat > site.py <<'PY'
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})
PY
mv site.py asked.py
cat > measure.py <<'PY'
import http.client
import os
import platform
import signal
import socket
import subprocess
import sys
import time
from importlib.metadata import version

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("uvicorn", "h11", "uvloop")))
seen = {}
for name, options in (
    ("one process", "--loop asyncio"),
    ("two workers", "--loop asyncio --workers 2"),
    ("two workers on uvloop", "--loop uvloop --workers 2"),
):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "asked:app", "--http", "h11", "--port", str(port), *options.split()]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        connection = http.client.HTTPConnection("127.0.0.1", port)
        took = []
        for _ in range(60):
            before = time.perf_counter()
            connection.request("GET", "/")
            assert connection.getresponse().read() == b"ok"
            took.append(time.perf_counter() - before)
        seen[name] = sorted(took)[len(took) // 2] * 1000
        print(f"{name:22} {seen[name]:6.2f} ms, the middle of {len(took)} answers on one connection")
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()
assert seen["two workers"] > 30 > 10 > max(seen["one process"], seen["two workers on uvloop"]), "it is otherwise now"
print("as described: without uvloop each answer of a worker waits for a confirmation")
PY
venv/bin/python measure.py
