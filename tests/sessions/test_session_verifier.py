"""SessionVerifier: what is asked again and what is not, by counting what reaches the server."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from ory_async import (
    Aal2Required,
    ConfigurationError,
    DecodeError,
    MemoryStore,
    OryError,
    RateLimited,
    RequestTimeout,
    ServerError,
    SessionCredential,
    SessionInactive,
    SessionVerifier,
    TransportError,
)
from ory_async.sessions import Entry, SessionStore, SingleFlight, time_to_live
from tests.sessions.whoami import Kratos
from tests.support.stubs import SESSION, Wire, always, envelope, network, reply, scripted

NOW = 1_800_000_000.0
ANN, BOB = SessionCredential(token="ory_st_ann"), SessionCredential(cookie="ory_session_acme=bob")
CACHE_FOR = "Ory-Session-Cache-For"


class Time:
    """Seconds since the epoch that pass when told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def session(expires_in: float = 86400.0, **members: Any) -> Any:
    expires = datetime.fromtimestamp(NOW + expires_in, UTC).isoformat().replace("+00:00", "Z")
    return {**SESSION, "expires_at": expires, **members}


def verifier(wire: Wire, *, ttl: float = 60.0, store: SessionStore | None = None) -> tuple[SessionVerifier, Time]:
    time = Time()
    return SessionVerifier(network(Kratos(wire), max_retries=0), ttl=ttl, store=store, clock=time), time


# ---- the rule


@pytest.mark.parametrize(
    ("status", "cache_for", "configured", "expires_in", "expected"),
    [
        (200, None, 60, 3600, 60),
        (200, 10, 60, 3600, 10),
        (200, 600, 60, 3600, 60),
        (200, 600, 60, 5, 5),
        (200, None, 60, None, 60),
        (200, 0, 60, 3600, 0),
        (200, 600, 60, -1, 0),
        (401, 60, 10, None, 10),
        (401, 5, 10, None, 5),
        (401, None, 10, None, 0),
        (403, 60, 10, None, 0),
        (429, 60, 10, None, 0),
        (500, 60, 10, None, 0),
    ],
)
def test_4_02_how_long_an_answer_counts(
    status: int, cache_for: float | None, configured: float, expires_in: float | None, expected: float
) -> None:
    expires = None if expires_in is None else datetime.fromtimestamp(NOW + expires_in, UTC)
    assert time_to_live(status, cache_for, configured, expires, NOW) == expected


@pytest.mark.parametrize(
    "head",
    [
        b"", b"k", b"k 200", b"200 1", b"x 200 1", b"other 200 UNTIL", b"k x UNTIL", b"k 200 nan", b"k 200 inf",
        b"k 200 0", b"k 200 1e99", b"k 403 UNTIL", b"k 500 UNTIL", b"k -200 UNTIL", b"k 204 UNTIL",
        b"k 200 UNTIL more", b"\xff 200 1",
        b"9" * 5000 + b"k 200 UNTIL", b"k " + b"2" * 5000 + b" UNTIL", b'{"status":200}',
    ],
)  # fmt: skip
def test_4_02_what_is_no_entry_is_none(head: bytes) -> None:
    for packed in (head, head + b"\n{}"):
        assert Entry.unpack(packed.replace(b"UNTIL", repr(NOW + 5).encode()), "k", NOW, 10) is None


def test_4_02_an_entry_counts_from_when_it_was_kept_to_its_end() -> None:
    entry = Entry("k", 200, NOW + 10, b'{"a":"\n"}')
    for now, counts in ((NOW, True), (NOW + 9.999, True), (NOW + 10, False), (NOW - 0.001, False), (NOW - 3600, False)):
        assert (Entry.unpack(entry.pack(), "k", now, 10) == entry) is counts
        assert Entry.unpack(entry.pack(), "another", now, 10) is None


# ---- the cache


async def test_4_02_off_by_default() -> None:
    wire = always(200, session(), {CACHE_FOR: "600"})
    asking = SessionVerifier(network(wire))
    for _ in range(3):
        await asking.verify(ANN)
    assert len(wire.requests) == 3
    assert not [request for request in wire.requests if "cache-control" in request.headers]


@pytest.mark.parametrize(
    ("header", "expires_in", "lasts"), [({}, 86400, 60), ({CACHE_FOR: "20"}, 86400, 20), ({CACHE_FOR: "900"}, 30, 30)]
)
async def test_4_02_an_answer_counts_for_the_shortest_of_three_times(
    header: dict[str, str], expires_in: float, lasts: float
) -> None:
    wire = always(200, session(expires_in), header)
    asking, time = verifier(wire)
    await asking.verify(ANN)
    time.now = NOW + lasts - 0.001
    await asking.verify(ANN)
    assert len(wire.requests) == 1
    time.now = NOW + lasts
    await asking.verify(ANN)
    assert len(wire.requests) == 2


async def test_4_02_everyone_gets_a_session_of_his_own() -> None:
    asking, _ = verifier(always(200, session()))
    sessions = [*await asyncio.gather(*(asking.verify(ANN) for _ in range(3))), await asking.verify(ANN)]
    sessions[0].id = "changed"
    assert sessions[0].identity is not None
    sessions[0].identity.traits["email"] = "changed"
    for other in sessions[1:]:
        assert other.to_dict() == {**session(), "expires_at": other.to_dict()["expires_at"]}


async def test_4_02_credentials_never_share_an_answer() -> None:
    def whose(request: httpx.Request) -> httpx.Response:
        credential = request.headers.get("x-session-token") or request.headers["cookie"]
        return reply(200, session(id=credential))

    wire = Wire(whose)
    asking, _ = verifier(wire)
    credentials = [SessionCredential(token=f"t{i}") for i in range(20)]
    credentials += [SessionCredential(cookie=f"ory_session_a=t{i}") for i in range(20)]
    for _ in range(2):
        found = await asyncio.gather(*(asking.verify(credential) for credential in credentials))
        assert [one.id for one in found] == [credential.token or credential.cookie for credential in credentials]
    assert len(wire.requests) == 40


async def test_4_02_fresh_asks_the_server_itself_and_replaces_what_was_kept() -> None:
    wire = scripted(
        reply(200, session(authenticator_assurance_level="aal1")),
        reply(200, session(authenticator_assurance_level="aal2")),
    )
    asking, _ = verifier(wire)
    assert (await asking.verify(ANN)).authenticator_assurance_level == "aal1"
    assert (await asking.verify(ANN, fresh=True)).authenticator_assurance_level == "aal2"
    assert (await asking.verify(ANN)).authenticator_assurance_level == "aal2"
    assert ["cache-control" in request.headers for request in wire.requests] == [False, True]
    assert wire.requests[1].headers["cache-control"] == "max-age=0"


async def test_4_02_fresh_without_a_cache_passes_the_one_of_the_edge() -> None:
    wire = always(200, session())
    await SessionVerifier(network(wire)).verify(ANN, fresh=True)
    assert wire.only.headers["cache-control"] == "max-age=0"


@pytest.mark.parametrize("status", [401, 403])
async def test_4_02_a_fresh_refusal_ends_what_was_kept(status: int) -> None:
    wire = scripted(reply(200, session()), reply(status, envelope(status)), reply(200, session()))
    asking, _ = verifier(wire)
    await asking.verify(ANN)
    with pytest.raises(OryError):
        await asking.verify(ANN, fresh=True)
    await asking.verify(ANN)
    assert len(wire.requests) == 3


def of_each(request: httpx.Request) -> httpx.Response:
    """A session of its own for each user; the token and the cookie of one user name the same."""
    credential = request.headers.get("x-session-token") or request.headers["cookie"]
    return reply(200, session(id=credential.rpartition("_")[2].rpartition("=")[2]))


async def test_4_02_evict_forgets_one_credential() -> None:
    wire = Wire(of_each)
    asking, _ = verifier(wire)
    await asking.verify(ANN)
    await asking.verify(BOB)
    await asking.evict(ANN)
    await asking.verify(BOB)
    assert len(wire.requests) == 2
    await asking.verify(ANN)
    assert len(wire.requests) == 3


FAILURES: list[tuple[httpx.Response | Exception, type[OryError]]] = [
    (reply(403, envelope(403, "session_aal2_required")), Aal2Required),
    (reply(429, envelope(429)), RateLimited),
    (reply(500, envelope(500)), ServerError),
    (reply(503, "busy"), ServerError),
    (reply(200, "<html>"), DecodeError),
    (reply(401, envelope(401)), SessionInactive),
    (httpx.ReadError("lost"), TransportError),
    (httpx.ReadTimeout("late"), RequestTimeout),
]


@pytest.mark.parametrize(("failure", "kind"), FAILURES)
async def test_4_02_failures_are_not_kept(failure: httpx.Response | Exception, kind: type[OryError]) -> None:
    wire = scripted(failure, reply(200, session()))
    asking, _ = verifier(wire)
    with pytest.raises(kind):
        await asking.verify(ANN)
    assert (await asking.verify(ANN)).id == "session-1"


async def test_4_02_an_inactive_session_is_none_and_not_kept() -> None:
    asking, _ = verifier(scripted(reply(200, session(active=False)), reply(200, session())))
    with pytest.raises(SessionInactive):
        await asking.verify(ANN)
    assert (await asking.verify(ANN)).active is True


async def test_4_02_a_401_is_kept_for_as_long_as_the_server_says() -> None:
    # What Kratos sends with cacheable sessions (tests/recordings, native_whoami_cacheable).
    wire = scripted(reply(401, envelope(401), {CACHE_FOR: "60"}), reply(200, session()))
    asking, time = verifier(wire, ttl=600)
    for _ in range(3):
        with pytest.raises(SessionInactive) as caught:
            await asking.verify(ANN)
        assert (caught.value.status, caught.value.reason, caught.value.operation) == (401, "a reason", "to_session")
    assert len(wire.requests) == 1
    time.now += 60
    await asking.verify(ANN)


async def test_4_02_the_number_of_answers_is_bounded() -> None:
    wire = always(200, session())
    store = MemoryStore(limit=2)
    asking, _ = verifier(wire, store=store)
    credentials = [SessionCredential(token=f"t{i}") for i in range(3)]
    await asking.verify(credentials[0])
    await asking.verify(credentials[1])
    await asking.verify(credentials[0])
    await asking.verify(credentials[2])  # in place of 1, which was not used for longest
    assert len(store) == 2
    await asking.verify(credentials[0])
    assert len(wire.requests) == 3
    await asking.verify(credentials[1])
    assert len(wire.requests) == 4


def test_4_02_less_than_no_time_is_refused() -> None:
    for ttl in (-1.0, float("nan")):
        with pytest.raises(ConfigurationError):
            SessionVerifier(network(always(200)), ttl=ttl)


# ---- one call for many


class Held:
    """Answers that wait until they are released."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.gates = [asyncio.Event() for _ in answers]
        self.arrived = [asyncio.Event() for _ in answers]
        self.cancelled = 0
        self.wire = scripted(*(self._hold(i, answer) for i, answer in enumerate(answers)))

    def _hold(self, i: int, answer: httpx.Response) -> Any:
        async def handler(_: httpx.Request) -> httpx.Response:
            self.arrived[i].set()
            try:
                await self.gates[i].wait()
            except asyncio.CancelledError:
                self.cancelled += 1
                raise
            return answer

        return handler


async def test_4_02_concurrent_misses_are_one_call() -> None:
    held = Held(reply(200, session()))
    asking, _ = verifier(held.wire)
    waiting = [asyncio.create_task(asking.verify(ANN)) for _ in range(50)]
    await held.arrived[0].wait()
    held.gates[0].set()
    assert {one.id for one in await asyncio.gather(*waiting)} == {"session-1"}
    assert len(held.wire.requests) == 1


async def test_4_02_concurrent_misses_share_a_failure_too() -> None:
    held = Held(reply(503, "busy"), reply(200, session()))
    asking, _ = verifier(held.wire)
    waiting = [asyncio.create_task(asking.verify(ANN)) for _ in range(10)]
    await held.arrived[0].wait()
    held.gates[0].set()
    found = await asyncio.gather(*waiting, return_exceptions=True)
    assert {type(one) for one in found} == {ServerError}
    held.gates[1].set()
    await asking.verify(ANN)


@pytest.mark.parametrize("who", [0, 1])
async def test_4_02_a_cancelled_waiter_leaves_the_others_alone(who: int) -> None:
    held = Held(reply(200, session()))
    asking, _ = verifier(held.wire)
    waiting = [asyncio.create_task(asking.verify(ANN)) for _ in range(3)]
    await held.arrived[0].wait()
    waiting[who].cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting[who]
    held.gates[0].set()
    others = [task for task in waiting if task is not waiting[who]]
    assert [one.id for one in await asyncio.gather(*others)] == ["session-1", "session-1"]
    assert (len(held.wire.requests), held.cancelled) == (1, 0)


async def test_4_02_without_a_waiter_left_the_call_ends() -> None:
    held = Held(reply(200, session()), reply(200, session()))
    asking, _ = verifier(held.wire)
    waiting = [asyncio.create_task(asking.verify(ANN)) for _ in range(3)]
    await held.arrived[0].wait()
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    held.gates[1].set()
    await asking.verify(ANN)  # a call of its own
    assert (len(held.wire.requests), held.cancelled) == (2, 1)


async def test_4_02_what_was_asked_before_an_evict_is_neither_joined_nor_kept() -> None:
    held = Held(reply(200, session(id="before")), reply(200, session(id="after")))
    asking, _ = verifier(held.wire)
    before = asyncio.create_task(asking.verify(ANN))
    await held.arrived[0].wait()
    await asking.evict(ANN)
    after = asyncio.create_task(asking.verify(ANN))
    await held.arrived[1].wait()
    held.gates[1].set()
    assert (await after).id == "after"
    held.gates[0].set()
    assert (await before).id == "before"
    assert (await asking.verify(ANN)).id == "after"


async def test_4_02_a_fresh_question_does_not_join_an_older_one() -> None:
    held = Held(reply(200, session(id="older")), reply(200, session(id="fresh")))
    asking, _ = verifier(held.wire)
    older = asyncio.create_task(asking.verify(ANN))
    await held.arrived[0].wait()
    fresh = asyncio.create_task(asking.verify(ANN, fresh=True))
    await held.arrived[1].wait()
    joined = asyncio.create_task(asking.verify(ANN))
    held.gates[1].set()
    assert [(await fresh).id, (await joined).id] == ["fresh", "fresh"]
    held.gates[0].set()
    assert (await older).id == "older"
    assert (await asking.verify(ANN)).id == "fresh"


async def test_4_02_a_deadline_of_one_waiter_is_its_own() -> None:
    held = Held(reply(200, session()))
    asking, _ = verifier(held.wire)
    patient = asyncio.create_task(asking.verify(ANN))
    await held.arrived[0].wait()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await asking.verify(ANN)
    held.gates[0].set()
    await patient
    assert len(held.wire.requests) == 1


async def test_4_02_single_flight_keeps_nothing_afterwards() -> None:
    flights: SingleFlight[int] = SingleFlight()
    calls: list[int] = []

    async def call() -> int:
        calls.append(1)
        await asyncio.sleep(0)
        return len(calls)

    assert await asyncio.gather(flights.run("k", call), flights.run("k", call), flights.run("other", call)) == [2, 2, 2]
    assert not flights.is_running("k")
    assert await flights.run("k", call) == 3


# ---- no secrets


async def test_4_02_no_credential_is_kept_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    class Watched(MemoryStore):
        seen: list[str | bytes] = []  # noqa: RUF012

        async def set(self, key: str, mark: bytes, value: bytes, ttl: float) -> None:
            self.seen += [key, value]
            await super().set(key, mark, value, ttl)

    store = Watched()
    asking, _ = verifier(always(200, session()), store=store)
    await asking.verify(ANN)
    await asking.verify(BOB)
    shown = repr(store.seen) + caplog.text + repr(asking)
    assert "ory_st_ann" not in shown
    assert "=bob" not in shown
