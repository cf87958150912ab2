"""Faults on demand and the record of requests, in-process and over a socket."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope

from ory_async.testing import FakeOry
from ory_async.testing.fake import SERVED_KEEPS
from ory_async.testing.http.wire import Call
from tests.contract.replay import PASSWORD

EMAIL = "ann@example.org"
LIST = "/admin/identities"


@pytest.fixture
def fake() -> FakeOry:
    return FakeOry()


@pytest.fixture
async def http(fake: FakeOry) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as client:
        yield client


@pytest.mark.parametrize("name", ["listIdentities", "list_identities", "GET /admin/identities", "*"])
async def test_fail_answers_the_next_call(fake: FakeOry, http: httpx.AsyncClient, name: str) -> None:
    limits = {"x-ratelimit-limit": "10", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
    fake.fail(name, headers=limits, times=2)
    answers = [await http.get(LIST) for _ in range(3)]
    assert [a.status_code for a in answers] == [429, 429, 200]
    assert answers[0].headers.items() >= limits.items()
    assert answers[0].json()["error"]["code"] == 429
    assert fake.count(name) == 3


async def test_a_template_hits_its_operation_only(fake: FakeOry, http: httpx.AsyncClient) -> None:
    ann = fake.identities.add({"email": EMAIL})
    fake.fail("GET /admin/identities/{id}", status=503, body={"error": "busy"})
    assert (await http.get(LIST)).status_code == 200
    busy = await http.get(f"/admin/identities/{ann['id']}")
    assert (busy.status_code, busy.json()) == (503, {"error": "busy"})


async def test_faults_can_be_healed_and_misspelled(fake: FakeOry, http: httpx.AsyncClient) -> None:
    fake.fail("*", status=500, times=99)
    fake.heal()
    assert (await http.get(LIST)).status_code == 200
    with pytest.raises(ValueError, match="no operation"):
        fake.fail("listIdentites")


@pytest.mark.parametrize("processed", [False, True])
async def test_a_lost_answer(fake: FakeOry, http: httpx.AsyncClient, processed: bool) -> None:
    fake.drop("createIdentity", processed=processed)
    with pytest.raises(httpx.ReadError):
        await http.post(LIST, json={"traits": {"email": EMAIL}})
    assert (fake.identities.find(EMAIL) is not None) is processed


async def test_requests_are_recorded(fake: FakeOry, http: httpx.AsyncClient) -> None:
    await http.get("/admin/identities/a%2Fb?x=1&x=2", headers={"X-Mine": "yes"})
    await http.post(LIST, json={"a": 1})
    first, second = fake.requests
    assert (first.operation, first.method, first.path) == ("getIdentity", "GET", "/admin/identities/a%2Fb")
    assert (first.query, first.args, first.params) == ("x=1&x=2", {"x": ["1", "2"]}, {"id": "a/b"})
    assert first.headers["x-mine"] == "yes"
    assert second.json() == {"a": 1}


async def test_the_last_requests_are_kept() -> None:
    fake = FakeOry(requests_kept=3)
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as http:
        for number in range(3):
            await http.get(f"{LIST}/{number}")
        assert fake.count("getIdentity") == 3
        await http.get(f"{LIST}/3")
    assert [call.params["id"] for call in fake.requests] == ["1", "2", "3"]
    with pytest.raises(ValueError, match="requests_kept"):  # not a number that is too small
        fake.count("getIdentity")
    with pytest.raises(ValueError, match="at least 1"):
        FakeOry(requests_kept=0)


@pytest.mark.parametrize(("given", "kept"), [(None, SERVED_KEEPS), (5, 5), (20_000, 20_000)])
async def test_a_served_fake_forgets(given: int | None, kept: int) -> None:
    async with FakeOry(requests_kept=given).serve() as fake, httpx.AsyncClient(base_url=fake.url) as http:
        fake.requests.extend([before := Call("GET", "/", "", Headers(), b"")] * kept)
        await http.get(LIST)
        assert len(fake.requests) == kept
        assert (fake.requests[0], fake.requests[-1].operation) == (before, "listIdentities")


async def test_a_served_fake_holds_no_part_of_an_answer_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its body is sent beside its headers, not when the client has confirmed them."""
    config, seen = uvicorn.Config, list[int]()

    def watched(app: ASGIApp, **options: Any) -> uvicorn.Config:
        async def watching(scope: Scope, receive: Receive, send: Any) -> None:
            connection = send.__self__.transport.get_extra_info("socket")
            seen.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            await app(scope, receive, send)

        return config(watching, **options)

    monkeypatch.setattr(uvicorn, "Config", watched)
    async with FakeOry().serve() as fake, httpx.AsyncClient(base_url=fake.url) as http:
        await http.get(LIST)
    assert seen == [1]


async def test_serving_on_a_port() -> None:
    async with FakeOry().serve() as fake, httpx.AsyncClient(base_url=fake.url) as http:
        fake.identities.add({"email": EMAIL}, password=PASSWORD)
        flow = (await http.get("/self-service/login/api")).json()
        assert flow["ui"]["action"].startswith(fake.url)
        body = {"method": "password", "identifier": EMAIL, "password": PASSWORD}
        assert (await http.post(flow["ui"]["action"], json=body)).status_code == 200
        assert (await http.head("/health/ready")).status_code == 200
        fake.drop("listIdentities", times=2)
        for _ in range(2):
            with pytest.raises(httpx.ReadError):
                await http.get(LIST)
        assert (await http.get(LIST)).status_code == 200
