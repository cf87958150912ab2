"""A client that is forgotten, forked, or used very often."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
import tracemalloc
from itertools import pairwise
from typing import Any

import pytest

from ory_async import NotFound, Ory
from tests.support.programs import interpreter
from tests.support.server import Received, on_the_wire, serving
from tests.support.stubs import SESSION, always, network
from tests.support.waiting import until

FULL = bool(os.environ.get("ORY_FULL"))


async def keeping(request: Received) -> bytes:
    return on_the_wire(200, SESSION) if "whoami" in request.target else on_the_wire(404)


# ---- forgotten -----------------------------------------------------------------------------------------------


def collected(ory: Ory) -> None:
    """Forgets everything that a client holds."""
    vars(ory).clear()
    gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
async def test_2_11_a_client_that_is_collected_open_warns() -> None:
    async with serving(keeping) as server:
        ory = Ory.self_hosted(kratos_public=server.url)
        await ory.frontend.to_session(x_session_token="t")
        with pytest.warns(ResourceWarning, match="Ory client"):
            collected(ory)
        await until(lambda: gc.collect() >= 0 and server.dropped)  # its socket goes, too, while warnings are ignored


async def test_2_11_a_client_that_needs_no_closing_is_collected_quietly() -> None:
    """Closed, never used, or over what the caller has to close."""
    async with serving(keeping) as server:
        closed = Ory.self_hosted(kratos_public=server.url)
        await closed.frontend.to_session(x_session_token="t")
        await closed.aclose()
        over_a_stub = network(always(200, SESSION))
        await over_a_stub.frontend.to_session(x_session_token="t")
        child = over_a_stub.with_options(timeout=1)
        for ory in (closed, over_a_stub, child, Ory.local()):
            collected(ory)


def test_2_11_a_program_that_forgets_to_close_ends_well() -> None:
    done = interpreter(
        """
import asyncio, warnings
from ory_async import ConnectFailed, Ory
warnings.simplefilter("always")
async def main():
    global ory
    ory = Ory.self_hosted(kratos_public="http://127.0.0.1:1", max_retries=0)
    try:
        await ory.frontend.to_session(x_session_token="t")
    except ConnectFailed:
        print("no connection")
asyncio.run(main())
"""
    )
    assert (done.returncode, done.stdout) == (0, "no connection\n")
    assert "Traceback" not in done.stderr


# ---- forked --------------------------------------------------------------------------------------------------

FORK = """
import asyncio, os, sys, threading, warnings
from ory_async import ConfigurationError, Ory
warnings.simplefilter("ignore", ResourceWarning)  # the child drops its copy of the parent's sockets
url, when = sys.argv[1:]
ory = Ory.self_hosted(kratos_public=url)

async def call():
    return (await ory.frontend.to_session(x_session_token="t")).id

def in_child(run):
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    try:
        os._exit(0 if run() == "session-1" else 1)
    except ConfigurationError:
        os._exit(7)
    finally:
        os._exit(9)

async def main():
    await call()
    code = in_child(lambda: asyncio.new_event_loop().run_until_complete(call())) if when == "inside" else 0
    return code, await call()

if when == "before":
    print(in_child(lambda: asyncio.run(call())), asyncio.run(call()))
elif when == "after":
    asyncio.run(call())
    print(in_child(lambda: asyncio.run(call())), asyncio.run(call()))
else:
    asyncio.events._set_running_loop  # the child has no running loop: the one of its parent does not count there
    print(*asyncio.run(main()))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.parametrize(
    ("when", "shown"), [("before", "0 session-1"), ("after", "0 session-1"), ("inside", "7 session-1")]
)
async def test_2_11_a_forked_child_uses_no_connection_of_its_parent(when: str, shown: str) -> None:
    """Before the first call, after a loop has ended: works. Inside of a running loop: an error of ours in the child,
    and the parent goes on with its own connection."""
    async with serving(keeping) as server:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "ignore", "-c", FORK, server.url, when), stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
        assert (out.decode().strip(), process.returncode) == (shown, 0)
        assert server.connections == (1 if when == "inside" else 3 if when == "after" else 2)


# ---- used very often -----------------------------------------------------------------------------------------


def sockets() -> int:
    """Open file descriptors of this process."""
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts the open files of /proc")
async def test_2_11_many_calls_grow_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """Tasks, sockets and objects after many calls are those after the first; the long form (`ORY_FULL=1`) makes
    10,000 calls and measures memory, too: what is kept of each call is kept in every round of them."""
    caplog.set_level(logging.WARNING, logger="ory_async")  # pytest keeps the rest
    calls = 2500 if FULL else 300
    async with serving(keeping) as server, Ory.self_hosted(kratos_public=server.url, kratos_admin=server.url) as ory:

        async def several() -> None:
            for _ in range(calls // 10):
                await asyncio.gather(*(ory.frontend.to_session(x_session_token="t") for _ in range(8)))
                for _ in range(2):
                    with pytest.raises(NotFound):
                        await ory.identity.get_identity("i")
            server.received.clear()
            gc.collect()

        await several()
        before = (len(asyncio.all_tasks()), sockets(), len(gc.get_objects()))
        if FULL:
            used = [0]
            tracemalloc.start()
            for _ in range(3):
                await several()
                used.append(tracemalloc.get_traced_memory()[0])
            tracemalloc.stop()
            assert min(more - less for less, more in pairwise(used)) / calls < 50, "bytes a call"
        else:
            await several()
        after = (len(asyncio.all_tasks()), sockets(), len(gc.get_objects()))
        grown = [more - less for less, more in zip(before, after, strict=True)]
        assert all(found <= most for found, most in zip(grown, (0, 0, 100), strict=True)), grown
        assert server.connections <= 8


async def test_2_11_many_clients_and_children_grow_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="ory_async")
    wire = always(200, SESSION)
    ory: Any = network(wire)

    async def several() -> None:
        for _ in range(100):
            wire.requests.clear()
            await ory.with_options(timeout=1).frontend.to_session(x_session_token="t")
            await ory.for_project("other").frontend.to_session(x_session_token="t")
        gc.collect()

    await several()
    before = len(gc.get_objects())
    await several()
    assert len(gc.get_objects()) - before < 100
