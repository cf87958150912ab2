"""What a broken network or server leads to, over real sockets: attempts made, requests that arrived, the error.

The numbers are those of the table of retries: what was certainly not sent is sent again, what may have been processed
only where the operation may be repeated. The server counts.
"""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import zlib
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import (
    Attempt,
    ConnectFailed,
    DecodeError,
    Ory,
    OryError,
    PoolTimeout,
    RequestTimeout,
    RetryPolicy,
    ServerError,
    TransportError,
)
from tests.support.certificates import client_tls, server_tls
from tests.support.clock import Clock
from tests.support.faults import (
    CALLS,
    FAULTS,
    FULL,
    IDENTITY,
    SEEN,
    Fault,
    client,
    create,
    get,
    reset,
    says,
    silent,
    well,
)
from tests.support.misbehaving import LIMIT, Arrived, Behaviour, Connection, Gone, Misbehaving, answer, running
from tests.support.notes import note
from tests.support.ports import own_port
from tests.support.waiting import until

pytestmark = pytest.mark.usefixtures("clock")  # it stands still: no limit of time is reached by chance
WITHOUT_BODY = ("GET", "DELETE")
ROWS = [
    pytest.param(fault, call, id=f"{fault.name}-{call}")
    for fault in FAULTS
    for call in CALLS
    if not (fault.big and call in WITHOUT_BODY)
]


@pytest.mark.parametrize(("fault", "call"), ROWS)
async def test_a_fault_that_lasts(fault: Fault, call: str, tmp_path: Path, clock: Clock) -> None:
    make, _ = CALLS[call]
    attempts: list[Attempt] = []
    server = Misbehaving(fault.behave, greet=fault.greet, clock=clock)
    async with running(server, fault.tls and fault.tls(tmp_path)):
        url = server.url if fault.scheme is None else server.url.replace("http:", fault.scheme + ":")
        async with client(url, attempts, **fault.options) as ory:
            if not fault.shows(call):
                assert await make(ory, fault.big) is None
                return
            with pytest.raises(OryError) as caught:
                await make(ory, fault.big)
    expected = fault.attempts(call)
    many, arrived = f"{len(attempts)} attempts", f"{len(server.arrived)} arrived"
    note(SEEN, fault.name, call, many, arrived, type(caught.value).__name__)
    assert isinstance(caught.value, fault.error)
    assert len(attempts) == expected
    assert len(server.arrived) == (expected if fault.arrives else 0)
    if fault.sent is not None:
        assert caught.value.sent is fault.sent  # type: ignore[attr-defined]
        assert caught.value.attempts == expected  # type: ignore[attr-defined]
    bodies = {request.body for request in server.arrived}
    assert len(bodies) <= 1, "an attempt is sent as the one before"


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", [f for f in FAULTS if f.behave is not well], ids=lambda fault: fault.name)
async def test_a_fault_that_passes(fault: Fault, call: str, clock: Clock) -> None:
    """Once, and then all is well: what may be repeated succeeds, and nothing else is sent twice."""
    make, _ = CALLS[call]
    attempts: list[Attempt] = []
    server = Misbehaving(well, [fault.behave], clock=clock)
    async with running(server), client(server.url, attempts, **fault.options) as ory:
        expected = min(fault.attempts(call), 2)
        if expected == 2 or not fault.shows(call):
            await make(ory, False)
        else:
            with pytest.raises(fault.error):
                await make(ory, False)
        assert (len(attempts), len(server.arrived)) == (expected, expected)
        # The broken connection is not used again: the next call is answered with its own answer.
        assert (await ory.identity.get_identity("next")).id == "i"
        assert server.arrived[-1].target == "/admin/identities/next"


# ---- no connection -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
async def test_nobody_listens(call: str) -> None:
    attempts: list[Attempt] = []
    with own_port() as port:
        async with client(f"http://127.0.0.1:{port}", attempts) as ory:
            with pytest.raises(ConnectFailed) as caught:
                await CALLS[call][0](ory, False)
    assert isinstance(caught.value, ConnectionError)
    assert (caught.value.sent, caught.value.attempts, len(attempts)) == (False, 3, 3)
    note(SEEN, "refused", call, "3 attempts", "0 arrived", "ConnectFailed")


@pytest.mark.parametrize("call", CALLS)
async def test_a_name_that_is_not_known(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    async def resolve(host: Any, *args: Any, **kwargs: Any) -> Any:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    attempts: list[Attempt] = []
    async with client("https://ory.invalid", attempts) as ory:
        with pytest.raises(ConnectFailed) as caught:
            await CALLS[call][0](ory, False)
    assert (caught.value.sent, len(attempts), len(asked)) == (False, 3, 3)
    note(SEEN, "unknown name", call, "3 attempts", "0 arrived", "ConnectFailed")


@pytest.mark.parametrize("call", CALLS)
async def test_a_server_that_does_not_accept(call: str, clock: Clock) -> None:
    """Its queue of connections is full: the handshake of TCP gets no answer."""
    attempts: list[Attempt] = []
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        waiting = [socket.create_connection(listening.getsockname()), *(socket.socket() for _ in range(3))]
        for one in waiting[1:]:
            one.setblocking(False)
            one.connect_ex(listening.getsockname())
        try:
            url = f"http://127.0.0.1:{listening.getsockname()[1]}"
            async with clock.running(LIMIT / 50), client(url, attempts) as ory:
                with pytest.raises(ConnectFailed) as caught:
                    await CALLS[call][0](ory, False)
        finally:
            for one in waiting:
                one.close()
    assert isinstance(caught.value, RequestTimeout)
    assert (caught.value.sent, len(attempts)) == (False, 3)
    note(SEEN, "no connection in time", call, "3 attempts", "0 arrived", type(caught.value).__name__)


@pytest.mark.parametrize("call", CALLS)
async def test_a_pool_that_is_exhausted(call: str, clock: Clock) -> None:
    attempts: list[Attempt] = []
    server = Misbehaving(silent)
    async with running(server), httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as given:
        ory = client(server.url, attempts, http_client=given)
        first = asyncio.create_task(get(ory.with_options(on_attempt=None, timeout=None), False))
        await server.busy.wait()
        async with clock.running(0.001):
            with pytest.raises(PoolTimeout) as caught:
                await CALLS[call][0](ory.with_options(timeout=httpx.Timeout(5, pool=0.02)), False)
        assert isinstance(caught.value, RequestTimeout)
        assert (caught.value.sent, len(attempts), len(server.arrived)) == (False, 1, 1)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        server.then = well
        await CALLS[call][0](ory, False)  # the connection that was cancelled is no longer counted
    note(SEEN, "pool exhausted", call, "1 attempt", "0 arrived", type(caught.value).__name__)


# ---- TLS -----------------------------------------------------------------------------------------------------


async def test_tls_works_with_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    server = Misbehaving(well)
    async with running(server, server_tls(tmp_path)), httpx.AsyncClient(verify=client_tls(tmp_path)) as given:
        ory = client(server.url, [], http_client=given)
        assert (await ory.identity.get_identity("i")).id == "i"


@pytest.mark.parametrize(("call", "expected"), [("GET", 3), ("POST", 1)])
async def test_a_server_that_misses_our_certificate(tmp_path: Path, call: str, expected: int) -> None:
    """TLS 1.3 tells so only after the handshake, in place of an answer."""
    tls = server_tls(tmp_path)
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.load_verify_locations(tmp_path / "certificate.pem")
    attempts: list[Attempt] = []
    server = Misbehaving(well)
    async with running(server, tls), httpx.AsyncClient(verify=client_tls(tmp_path)) as given:
        ory = client(server.url, attempts, http_client=given)
        with pytest.raises(TransportError):
            await CALLS[call][0](ory, False)
    assert (len(attempts), len(server.arrived)) == (expected, 0)


# ---- connections that are kept -------------------------------------------------------------------------------


async def test_a_kept_connection_that_the_server_dropped_is_not_used() -> None:
    server = Misbehaving(says(answer(200, IDENTITY), close=True))
    attempts: list[Attempt] = []
    async with running(server), httpx.AsyncHTTPTransport() as transport:
        ory = client(server.url, attempts, transport=transport)

        async def dropped() -> None:
            """Wait until the end of the connection has arrived here."""
            await until(lambda: all(one.has_expired() for one in transport._pool.connections))

        for _ in range(5):
            await ory.identity.get_identity("i")
            await dropped()
        server.then = says(answer(201, IDENTITY), close=True)
        for _ in range(5):
            await create(ory, False)
            await dropped()
    assert (len(attempts), len(server.arrived), server.connections) == (10, 10, 10)


async def test_what_follows_a_body_is_not_the_next_answer() -> None:
    """A second answer that nobody asked for belongs to no other call."""
    other = answer(200, {**IDENTITY, "id": "of-somebody-else"})
    server = Misbehaving(well, [says(answer(200, IDENTITY) + other)])
    async with running(server), client(server.url, []) as ory:
        assert [(await ory.identity.get_identity("i")).id for _ in range(3)] == ["i", "i", "i"]
    assert server.connections == 2


@pytest.mark.parametrize("call", CALLS)
async def test_a_server_that_closes_on_every_second_request(call: str) -> None:
    """It reads the request and closes: what may be repeated never fails, the rest is never sent twice."""
    make, safe = CALLS[call]
    failed = 0
    server = Misbehaving(well)

    async def second(on: Connection, request: Arrived) -> None:
        await (well(on, request) if len(server.arrived) % 2 else reset(on, request))

    server.then = second
    attempts: list[Attempt] = []
    async with running(server), client(server.url, attempts) as ory:
        for _ in range(20):
            if safe or len(server.arrived) % 2 == 0:
                await make(ory, False)
                continue
            with pytest.raises(TransportError) as caught:
                await make(ory, False)
            assert caught.value.sent
            failed += 1
    assert failed == (0 if safe else 10)
    assert len(server.arrived) == len(attempts) == (39 if safe else 20)
    note(SEEN, "closes on every second", call, f"{len(attempts)} attempts", f"{len(server.arrived)} arrived", "-")


# ---- any order of faults -------------------------------------------------------------------------------------

RANDOM = [f for f in FAULTS if f.arrives and f.behave is not well and not f.options]


@pytest.mark.parametrize("seed", range(40 if FULL else 4))
async def test_whatever_happens_a_post_is_processed_once(seed: int) -> None:
    """Many calls at once, each request meets a fault or none: no write arrives twice unless the server said it did
    not take it, and every call ends in its own answer or in an error of ours."""
    chances: dict[bytes, random.Random] = {}
    seen: Counter[bytes] = Counter()
    server = Misbehaving(well)
    refused = next(f for f in FAULTS if f.name == "503 with Retry-After")

    async def some(on: Connection, request: Arrived) -> None:
        call = request.target.encode() + request.body
        chance = chances.setdefault(call, random.Random(f"{seed} {call!r}"))  # its own: whoever comes first
        fault = chance.choice(RANDOM) if chance.random() < 0.5 else None
        if request.method == "POST" and fault is not refused:
            seen[request.body] += 1
        if fault is None:
            status, name = (201, request.body) if request.method == "POST" else (200, request.target.encode())
            await on.send(answer(status, {**IDENTITY, "id": name.decode()}))
        else:
            await fault.behave(on, request)

    server.then = some
    ended: Counter[str] = Counter()

    async def one(ory: Ory, number: int) -> None:
        try:
            if number % 2:
                found = await ory.identity.create_identity({"schema_id": "d", "traits": {"n": number}})
                assert f'"n":{number}}}' in found.id
            else:
                found = await ory.identity.get_identity(f"n-{number}")
                assert found.id == f"/admin/identities/n-{number}"
            ended["success"] += 1
        except OryError as error:
            ended[type(error).__name__] += 1

    async with running(server), client(server.url, [], retry=RetryPolicy(max_retries=5, base=0)) as ory:
        await asyncio.gather(*(one(ory, number) for number in range(100)))
    assert ended.total() == 100
    assert ended["success"] > 40
    assert {body for body, count in seen.items() if count > 1} == set()
    note(SEEN, f"any order, seed {seed}", "GET, POST", "100 calls", f"{len(server.arrived)} arrived", str(dict(ended)))


# ---- bodies without end --------------------------------------------------------------------------------------


def endless(status: int, packed: bool) -> Behaviour:
    """An answer that never ends; its connection says how much went through."""

    async def behave(on: Connection, request: Arrived) -> None:
        encoding = "content-encoding: gzip\r\n" if packed else ""
        await on.send(f"HTTP/1.1 {status} X\r\n{encoding}transfer-encoding: chunked\r\n\r\n".encode())
        packer = zlib.compressobj(9, wbits=31)
        parts = [b"[" * 2**16] * 2
        if packed:
            parts = [packer.compress(part) + packer.flush(zlib.Z_SYNC_FLUSH) for part in parts]
        part = parts[0]
        while True:
            await on.send(f"{len(part):x}\r\n".encode() + part + b"\r\n")
            await asyncio.sleep(0)
            part = parts[1]

    return behave


@pytest.mark.parametrize("packed", [False, True])
async def test_a_body_without_end_is_cut(packed: bool) -> None:
    attempts: list[Attempt] = []
    server = Misbehaving(endless(200, packed))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(running(server))
        ory = await stack.enter_async_context(client(server.url, attempts, max_body=2**20))
        with pytest.raises(DecodeError) as caught:
            await ory.identity.get_identity("i")
        assert caught.value.status == 200
        assert len(caught.value.body or b"") == 2**20
        assert len(attempts) == 1
        server.then = endless(500, packed)
        with pytest.raises(ServerError) as broken:
            await ory.identity.get_identity("i")
        assert (broken.value.status, len(broken.value.body)) == (500, 2**20)
        server.then = well
        assert (await ory.identity.get_identity("i")).id == "i"


async def test_a_body_of_exactly_the_limit_is_whole() -> None:
    body = answer(200, IDENTITY).partition(b"\r\n\r\n")[2]
    server = Misbehaving(well)
    async with running(server), client(server.url, [], max_body=len(body)) as ory:
        assert (await ory.identity.get_identity("i")).id == "i"
        with pytest.raises(DecodeError):
            await ory.identity.get_identity("i", options={"max_body": len(body) - 1})


async def test_a_body_that_is_packed_twice_is_not_unpacked() -> None:
    bomb = zlib.compress(zlib.compress(b"[" * 10**8, 9), 9)
    server = Misbehaving(says(answer(200, bomb, [("content-encoding", "deflate, deflate")])))
    async with running(server), client(server.url, []) as ory:
        with pytest.raises(DecodeError) as caught:
            await ory.identity.get_identity("i")
    assert caught.value.body == bomb


def test_every_fault_is_known_by_one_name() -> None:
    names = [fault.name for fault in FAULTS]
    assert len({*names}) == len(names) > 30
    assert Gone.__mro__[1] is Exception
