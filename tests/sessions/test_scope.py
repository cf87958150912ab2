"""A kept answer is for those only who would have got the same: the project, the headers, the user."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from ory_async import MemoryStore, Ory, SessionCredential, SessionInactive, SessionVerifier
from ory_async.sessions.scope import scope_of
from ory_async.testing import FakeOry
from tests.sessions.whoami import Kratos
from tests.support.stubs import SESSION, Wire, always, envelope, reply

ANN = SessionCredential(token="ory_st_ann")


def stub() -> Wire:
    return always(200, SESSION)


OTHERS: dict[str, Callable[[Wire], Ory]] = {
    "another project": lambda wire: Ory.network("umbrella", transport=wire),
    "another server": lambda wire: Ory.self_hosted(kratos_public="http://127.0.0.1:4433", transport=wire),
    "another base URL": lambda wire: Ory.network("acme", transport=wire, base_url="http://127.0.0.1:1"),
    "a header more": lambda wire: Ory.network("acme", transport=wire, headers={"X-Tenant": "a"}),
    "options": lambda wire: Ory.network("acme", transport=wire).with_options(headers={"X-Tenant": "b"}),
    "a sibling": lambda wire: Ory.network("acme", transport=wire).for_project("umbrella"),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
async def test_4_02_clients_that_may_get_another_answer_share_none(other: Callable[[Wire], Ory]) -> None:
    here, there, store = stub(), stub(), MemoryStore()
    await SessionVerifier(Ory.network("acme", transport=here), ttl=60, store=store).verify(ANN)
    verifier = SessionVerifier(other(there), ttl=60, store=store)
    for _ in range(2):
        await verifier.verify(ANN)
    assert len(there.requests) == 1
    assert len(store) == 2


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
async def test_4_02_evicting_here_leaves_the_others_alone(other: Callable[[Wire], Ory]) -> None:
    here, there, store = stub(), stub(), MemoryStore()
    verifiers = [
        SessionVerifier(ory, ttl=60, store=store) for ory in (Ory.network("acme", transport=here), other(there))
    ]
    for verifier in verifiers:
        await verifier.verify(ANN)
    await verifiers[0].evict(ANN)
    for verifier in verifiers:
        await verifier.verify(ANN)
    assert (len(here.requests), len(there.requests)) == (2, 1)


async def test_4_02_clients_that_get_the_same_answer_share_it() -> None:
    wires, store = [stub(), stub(), stub()], MemoryStore()
    one, two, three = (Ory.network("acme", transport=wire, headers={"A": "1", "b": "2"}) for wire in wires)
    for ory in (one, two.with_options(timeout=1, max_retries=0), three.with_options(headers={"B": "2", "a": "1"})):
        await SessionVerifier(ory, ttl=60, store=store).verify(ANN)
    assert [len(wire.requests) for wire in wires] == [1, 0, 0]


async def test_4_02_two_fakes_at_one_url_do_not_mix() -> None:
    one, other, store = FakeOry(), FakeOry(), MemoryStore()
    ann = SessionCredential(token=one.login_as(one.identities.add()).session_token)
    async with one.client() as here, one.client() as again, other.client() as there:
        await SessionVerifier(here, ttl=60, store=store).verify(ann)
        with pytest.raises(SessionInactive):
            await SessionVerifier(there, ttl=60, store=store).verify(ann)
        await SessionVerifier(again, ttl=60, store=store).verify(ann)
    assert (one.count("toSession"), other.count("toSession")) == (1, 1)


def test_4_02_who_answers_inside_of_this_process_has_a_name() -> None:
    app, handler = FastAPI(), lambda request: httpx.Response(200)
    transports: list[Any] = [
        httpx.ASGITransport(app), httpx.ASGITransport(app), httpx.ASGITransport(FastAPI()),
        httpx.MockTransport(handler), httpx.MockTransport(lambda request: httpx.Response(401)),
        httpx.MockTransport(Unnameable()),
    ]  # fmt: skip
    scopes = [scope_of(Ory.network("acme", transport=one)) for one in transports]
    assert scopes[0] == scopes[1]
    assert len({*scopes}) == 5
    given = [scope_of(Ory.network("acme", http_client=httpx.AsyncClient(transport=one))) for one in transports]
    assert given == scopes


class Unnameable:
    """A function that cannot be referred to weakly."""

    __slots__ = ()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200)


def test_4_02_networks_are_told_apart_by_url_alone() -> None:
    transports = (None, httpx.AsyncHTTPTransport(), stub())
    scopes = {scope_of(Ory.network("acme", **({"transport": one} if one else {}))) for one in transports}
    assert len(scopes) == 1


async def test_4_02_an_entry_names_its_key() -> None:
    """What stands under the name of another user (by hand, by a mistake of a store) is nothing."""
    ann, bob = ANN, SessionCredential(token="ory_st_bob")
    wire = Wire(lambda request: reply(200, {**SESSION, "id": request.headers["x-session-token"]}))
    store = MemoryStore()
    verifier = SessionVerifier(Ory.network("acme", transport=Kratos(wire)), ttl=60, store=store)
    await verifier.verify(ann)
    await verifier.verify(bob)
    (one, kept), (other, _) = store._values.items()
    store._values[other] = kept
    store._values[one] = kept
    assert (await verifier.verify(bob)).id == "ory_st_bob"
    assert (await verifier.verify(ann)).id == "ory_st_ann"
    assert len(wire.requests) == 3


async def test_4_02_a_401_of_one_project_is_none_of_another() -> None:
    wire, store = Kratos(always(401, envelope(401), {"Ory-Session-Cache-For": "60"})), MemoryStore()
    with pytest.raises(SessionInactive):
        await SessionVerifier(Ory.network("acme", transport=wire), ttl=60, store=store).verify(ANN)
    await SessionVerifier(Ory.network("umbrella", transport=stub()), ttl=60, store=store).verify(ANN)
