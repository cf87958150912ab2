"""What counts as a session, alive or kept, and what is only nonsense: never a user, and never "signed out"."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from ory_async import (
    Aal2Required,
    DecodeError,
    MemoryStore,
    Ory,
    OryError,
    SessionCredential,
    SessionInactive,
    SessionVerifier,
)
from ory_async.sessions import is_alive
from ory_async.v1.models import Session
from tests.sessions.whoami import Kratos
from tests.support.stubs import Wire, always, envelope, network, reply, scripted

NOW = 1_800_000_000.0
IDENTITY: Any = {"id": "ann", "schema_id": "d", "schema_url": "u", "traits": {}}
GOOD: Any = {"id": "session-1", "active": True, "identity": IDENTITY}
ANN = SessionCredential(token="ory_st_ann")

NONSENSE: dict[str, Any] = {
    "nothing": {},
    "no user": {"id": "s", "active": True},
    "user null": {**GOOD, "identity": None},
    "empty user": {**GOOD, "identity": {}},
    "user without id": {**GOOD, "identity": {**IDENTITY, "id": None}},
    "user with an empty id": {**GOOD, "identity": {**IDENTITY, "id": ""}},
    "no word about active": {"id": "s", "identity": IDENTITY},
    "active null": {**GOOD, "active": None},
    "no id": {"active": True, "identity": IDENTITY},
    "id empty": {**GOOD, "id": ""},
    "id null": {**GOOD, "id": None},
    "id a number": {**GOOD, "id": 7},
    "active a text": {**GOOD, "active": "true"},
    "active a number": {**GOOD, "active": 1},
    "an end that is none": {**GOOD, "expires_at": "soon"},
    "a list": [],
    "null": None,
    "a text": "session",
    "an error with status 200": envelope(401),
}
OVER: dict[str, Any] = {
    "not active": {**GOOD, "active": False},
    "user not active": {**GOOD, "identity": {**IDENTITY, "state": "inactive"}},
    "over": {**GOOD, "expires_at": "2027-01-15T07:59:54Z"},  # 6 seconds ago
    "long over": {**GOOD, "expires_at": "2001-01-01T00:00:00Z"},
    "not active, and without a user's state": {**GOOD, "active": False, "identity": {"id": "ann"}},
}
ALIVE: dict[str, Any] = {
    "without an end": GOOD,
    "with one": {**GOOD, "expires_at": "2027-01-15T08:00:01Z"},
    "just over, for clocks differ": {**GOOD, "expires_at": "2027-01-15T07:59:56Z"},
    "of a user whose state is new": {**GOOD, "identity": {**IDENTITY, "state": "something_new"}},
    "with members that nobody knows": {**GOOD, "new": {"a": [1]}},
}


def verifier(wire: Any, *, ttl: float = 0.0, store: MemoryStore | None = None, **options: Any) -> SessionVerifier:
    return SessionVerifier(network(wire, max_retries=0), ttl=ttl, store=store, clock=lambda: NOW, **options)


@pytest.mark.parametrize("ttl", [0, 60])
@pytest.mark.parametrize("body", NONSENSE.values(), ids=NONSENSE)
async def test_4_02_nonsense_is_trouble_and_is_not_kept(body: Any, ttl: float) -> None:
    wire = scripted(reply(200, json.dumps(body)), reply(200, GOOD))
    asking = verifier(wire, ttl=ttl)
    with pytest.raises(DecodeError) as caught:
        await asking.verify(ANN)
    assert (caught.value.status, caught.value.operation) == (200, "to_session")
    assert (await asking.verify(ANN)).id == "session-1"


@pytest.mark.parametrize("ttl", [0, 60])
@pytest.mark.parametrize("body", OVER.values(), ids=OVER)
async def test_4_02_a_session_that_is_over_is_none_and_is_not_kept(body: Any, ttl: float) -> None:
    asking = verifier(Kratos(scripted(reply(200, body), reply(200, GOOD))), ttl=ttl)
    with pytest.raises(SessionInactive) as caught:
        await asking.verify(ANN)
    assert json.loads(caught.value.body) == body
    assert (await asking.verify(ANN)).id == "session-1"


@pytest.mark.parametrize("body", ALIVE.values(), ids=ALIVE)
async def test_4_02_a_session_counts(body: Any) -> None:
    assert (await verifier(always(200, body)).verify(ANN)).id == "session-1"
    assert is_alive(Session.from_dict(body), NOW)


def test_4_02_all_of_it_is_one_pure_function() -> None:
    for body in OVER.values():
        assert not is_alive(Session.from_dict(body), NOW)


REFUSALS = {
    "a page of a proxy": "<html>",
    "nothing": None,
    "text": "Unauthorized",
    "JSON of a gateway": {"message": "Unauthorized"},
    "an error that is a text": {"error": "unauthorized"},
    "an error without a word": {"error": {}},
    "a code that is a text": {"error": {"code": "Unauthorized", "message": "no"}},
    "a list": [{"error": {"code": 401}}],
    "an error of OAuth2": {"error": "request_unauthorized", "error_description": "no"},
}


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", REFUSALS.values(), ids=REFUSALS)
async def test_4_02_a_refusal_that_is_not_orys_says_nothing(status: int, body: Any) -> None:
    wire = scripted(reply(status, body, {"Ory-Session-Cache-For": "60"}), reply(200, GOOD))
    asking = verifier(wire, ttl=60)
    with pytest.raises(DecodeError) as caught:
        await asking.verify(ANN)
    assert (caught.value.status, caught.value.operation) == (status, "to_session")
    assert (await asking.verify(ANN)).id == "session-1"


async def test_4_02_a_refusal_that_is_orys_counts() -> None:
    with pytest.raises(SessionInactive):
        await verifier(Kratos(always(401, envelope(401)))).verify(ANN)
    for body in (envelope(403, "session_aal2_required"), {"error": {"id": "session_aal2_required"}}):
        with pytest.raises(Aal2Required):
            await verifier(always(403, body)).verify(ANN)


# ---- what is kept


class Poisoned(MemoryStore):
    """A store in which somebody else writes, too."""

    def poison(self, value: bytes) -> None:
        for key, kept in self._values.items():
            self._values[key] = type(kept)(value, kept.asked, kept.session, kept.since, kept.ttl)

    @property
    def only(self) -> bytes:
        (kept,) = self._values.values()
        return kept.value


def bodies() -> dict[str, bytes]:
    """Bodies that no answer had."""
    found = {name: json.dumps(body).encode() for name, body in {**NONSENSE, **OVER}.items()}
    return found | {"broken": b"{", "not UTF-8": b"\xff\xfe", "empty": b"", "deep": b"[" * 100_000, "half": b'{"id": "'}


HEADS: dict[str, tuple[bytes, bytes]] = {
    "403": (b" 200 ", b" 403 "), "500": (b" 200 ", b" 500 "), "999": (b" 200 ", b" 999 "), "-5": (b" 200 ", b" -5 "),
    "no status": (b" 200 ", b" "), "a 401 with a session": (b" 200 ", b" 401 "), "no end of line": (b"\n", b" "),
    "an end far away": (b"0000060.0", b"9999999.0"), "a long number": (b" 200 ", b" " + b"9" * 5000 + b" "),
}  # fmt: skip


async def kept_by(value: Any) -> list[int]:
    """How often whoami was asked, before and after the entry of a session was replaced by what `value` makes of it."""
    wire, store = always(200, GOOD), Poisoned()
    asking = verifier(Kratos(wire), ttl=60, store=store)
    await asking.verify(ANN)
    good = store.only
    store.poison(value(good))
    assert (await asking.verify(ANN)).id == "session-1"
    counts = [len(wire.requests)]
    assert store.only == good
    await asking.verify(ANN)
    return [*counts, len(wire.requests)]


@pytest.mark.parametrize("body", bodies().values(), ids=bodies())
async def test_4_02_an_unreadable_body_is_a_miss_and_is_replaced(body: bytes) -> None:
    assert await kept_by(lambda good: good.partition(b"\n")[0] + b"\n" + body) == [2, 2]


@pytest.mark.parametrize(("old", "new"), HEADS.values(), ids=HEADS)
async def test_4_02_an_unreadable_head_is_a_miss_and_is_replaced(old: bytes, new: bytes) -> None:
    def changed(good: bytes) -> bytes:
        assert old in good
        return good.replace(old, new, 1)

    assert await kept_by(changed) == [2, 2]


@pytest.mark.parametrize("value", [b"junk", b"\n", b"\xff", b"\0"])
async def test_4_02_what_somebody_else_wrote_is_a_miss(value: bytes) -> None:
    assert await kept_by(lambda good: value) == [2, 2]
    assert await kept_by(lambda good: good[: len(good) // 2]) == [2, 2]


async def test_4_02_an_unreadable_entry_is_deleted_where_nothing_takes_its_place() -> None:
    wire = scripted(reply(200, GOOD), reply(503, "busy"), reply(200, GOOD))
    store = Poisoned()
    asking = verifier(wire, ttl=60, store=store)
    await asking.verify(ANN)
    store.poison(b"junk")
    with pytest.raises(OryError):
        await asking.verify(ANN)
    assert len(store) == 0


async def test_4_02_a_kept_401_that_is_not_orys_is_a_miss() -> None:
    wire = scripted(reply(401, envelope(401), {"Ory-Session-Cache-For": "60"}), reply(200, GOOD))
    store = Poisoned()
    asking = verifier(Kratos(wire), ttl=60, store=store)
    for _ in range(2):
        with pytest.raises(SessionInactive):
            await asking.verify(ANN)
    store.poison(store.only.partition(b"\n")[0] + b"\n<html>")
    assert (await asking.verify(ANN)).id == "session-1"


@pytest.mark.parametrize("lenient", [True, False])
async def test_4_02_a_kept_session_is_read_as_strictly_as_a_new_one(lenient: bool) -> None:
    body = {**GOOD, "identity": {"id": "ann", "traits": {}}}  # two required members are missing
    wire, store = always(200, body), MemoryStore()
    await verifier(wire, ttl=60, store=store).verify(ANN)
    strict = SessionVerifier(
        Ory.network("acme", transport=wire, lenient=lenient), ttl=60, store=store, clock=lambda: NOW
    )
    if lenient:
        assert (await strict.verify(ANN)).id == "session-1"
    else:
        with pytest.raises(DecodeError):
            await strict.verify(ANN)


async def test_4_02_everyone_who_asked_together_gets_an_object_of_his_own() -> None:
    asking = verifier(Wire(lambda request: reply(200, GOOD)), ttl=60)
    found = await asyncio.gather(*(asking.verify(ANN) for _ in range(3)))
    found += [await asking.verify(ANN) for _ in range(2)]
    assert len({id(one) for one in found}) == len({id(one.identity) for one in found}) == 5
