"""FakeOry against recordings of real servers, and what recordings do not show."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import fields
from datetime import timedelta
from typing import Any

import httpx
import pytest

from ory_async.testing import FakeOry
from ory_async.testing.profile import TABLE, Profile
from tests.contract.replay import PASSWORD, Clock
from tests.support.clock import stopped

EMAIL = "ann@example.org"


@pytest.fixture
def fake() -> FakeOry:
    return FakeOry(now=stopped())


@pytest.fixture
async def http(fake: FakeOry) -> AsyncIterator[httpx.AsyncClient]:
    async with in_process(fake) as client:
        yield client


def in_process(fake: FakeOry) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=fake.transport(), base_url=fake.url)


async def submit(client: httpx.AsyncClient, kind: str, body: Any, **options: Any) -> httpx.Response:
    """Create a flow and submit it, without keeping cookies."""
    flow = (await client.get(f"/self-service/{kind}/api")).json()
    return await client.post(f"/self-service/{kind}?flow={flow['id']}", json=body, **options)


def message_ids(flow: Any) -> list[int]:
    own = [m["id"] for m in flow["ui"].get("messages", [])]
    return own + [m["id"] for node in flow["ui"]["nodes"] for m in node["messages"]]


def test_the_table_of_differences_is_complete() -> None:
    assert set(TABLE) == {f.name for f in fields(Profile)}
    assert all(len({repr(value) for value in row}) > 1 for row in TABLE.values())


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown profile"):
        FakeOry(profile="1999")


# -- seeding and paging


async def test_a_thousand_identities_are_made_and_paged(fake: FakeOry, http: httpx.AsyncClient) -> None:
    seeded = fake.identities.add_many(1000)
    response = await http.get("/admin/identities?page_size=100")
    seen = response.json()
    while "next" in response.links:
        url = response.links["next"]["url"]
        assert url.startswith("/admin/identities?")
        response = await http.get(url)
        seen += response.json()
    assert {i["id"] for i in seen} == {i["id"] for i in seeded}
    assert len(seen) == len(fake.identities) == 1000
    assert len(fake.requests) == 10


@pytest.mark.parametrize(("profile", "rows"), [("today", 500), ("2024", 501)])
async def test_large_pages_are_cut_on_new_servers_only(profile: str, rows: int) -> None:
    fake = FakeOry(profile=profile)
    fake.identities.add_many(501)
    async with in_process(fake) as http:
        assert len((await http.get("/admin/identities?page_size=100000")).json()) == rows


async def test_a_page_size_below_zero_is_refused_by_old_servers() -> None:
    async with in_process(FakeOry(profile="2024")) as http:
        for path in ("/admin/identities", "/admin/sessions"):
            assert (await http.get(f"{path}?page_size=-1")).status_code == 400


@pytest.mark.parametrize("path", ["/admin/identities", "/admin/sessions"])
@pytest.mark.parametrize("query", ["page_token=garbage", "page_size=abc"])
async def test_bad_paging_is_refused(http: httpx.AsyncClient, path: str, query: str) -> None:
    assert (await http.get(f"{path}?{query}")).status_code == 400


async def test_sessions_are_paged(fake: FakeOry, http: httpx.AsyncClient) -> None:
    ann = fake.identities.add({"email": EMAIL})
    logins = [fake.login_as(ann).session_id for _ in range(5)]
    response = await http.get("/admin/sessions?page_size=2")
    seen = response.json()
    while "next" in response.links:
        response = await http.get(response.links["next"]["url"])
        seen += response.json()
    assert [s["id"] for s in seen] == logins[::-1]
    # Here the next link leads to the first page again, as in real servers: pages are counted from one.
    pages = [
        (await http.get(f"/admin/identities/{ann['id']}/sessions?page={page}&per_page=2")).json() for page in (1, 2, 3)
    ]
    assert [s["id"] for page in pages for s in page] == logins[::-1]


async def test_seeded_identities_look_like_created_ones(fake: FakeOry, http: httpx.AsyncClient) -> None:
    name = {"first": "Ann", "last": "Lee"}
    seeded = fake.identities.add({"email": EMAIL, "name": name}, password=PASSWORD, state="active", metadata_admin=7)
    got = (await http.get(f"/admin/identities/{seeded['id']}")).json()
    assert got == seeded
    assert fake.identities.get(seeded["id"]) == seeded == fake.identities.find(EMAIL.upper())
    assert [i["id"] for i in fake.identities] == [seeded["id"]]
    assert PASSWORD not in repr(fake) + repr(list(fake.identities)) + repr(fake._store.get(seeded["id"]))


async def test_what_is_handed_out_is_a_copy(fake: FakeOry) -> None:
    seeded = fake.identities.add({"email": EMAIL})
    seeded["traits"]["email"] = "changed"
    assert fake.identities.find(EMAIL)


@pytest.mark.parametrize("traits", [{}, {"email": "no-address"}, {"email": EMAIL}, {"email": "a@b", "x": 1}])
def test_seeding_keeps_the_rules(fake: FakeOry, traits: Any) -> None:
    fake.identities.add({"email": EMAIL})
    with pytest.raises(ValueError):
        fake.identities.add(traits)


async def test_identifiers_come_from_the_schema() -> None:
    schema = {
        "type": "object",
        "properties": {
            "traits": {
                "type": "object",
                "properties": {
                    "user": {"type": "string", "ory.sh/kratos": {"credentials": {"password": {"identifier": True}}}},
                    "age": {"type": "integer"},
                },
                "required": ["user"],
            }
        },
    }
    fake = FakeOry(schemas={"default": schema})
    fake.identities.add({"user": "Bob"}, password=PASSWORD)
    async with in_process(fake) as http:
        answer = await submit(http, "login", {"method": "password", "identifier": "bob", "password": PASSWORD})
        assert answer.status_code == 200
        assert "verifiable_addresses" not in answer.json()["session"]["identity"]
        nodes = (await http.get("/self-service/registration/api")).json()["ui"]["nodes"]
    assert [(n["attributes"]["name"], n["attributes"]["type"]) for n in nodes][1:3] == [
        ("traits.user", "text"),
        ("traits.age", "number"),
    ]


# -- conflicts and patches


async def test_a_freed_address_can_be_used_again(http: httpx.AsyncClient) -> None:
    body = {"traits": {"email": EMAIL}}
    id = (await http.post("/admin/identities", json=body)).json()["id"]
    assert (await http.post("/admin/identities", json=body)).status_code == 409
    patch = [{"op": "replace", "path": "/traits/email", "value": "other@example.org"}]
    assert (await http.patch(f"/admin/identities/{id}", json=patch)).status_code == 200
    assert (await http.post("/admin/identities", json=body)).status_code == 201
    assert (await http.delete(f"/admin/identities/{id}")).status_code == 204
    assert (await http.post("/admin/identities", json={"traits": {"email": "other@example.org"}})).status_code == 201


@pytest.mark.parametrize(
    ("operations", "metadata"),
    [
        ([{"op": "add", "path": "/metadata_public/tags/-", "value": "c"}], {"tags": ["a", "b", "c"]}),
        ([{"op": "add", "path": "/metadata_public/tags/0", "value": "c"}], {"tags": ["c", "a", "b"]}),
        ([{"op": "replace", "path": "/metadata_public/tags/1", "value": "c"}], {"tags": ["a", "c"]}),
        ([{"op": "remove", "path": "/metadata_public/tags/0"}], {"tags": ["b"]}),
        ([{"op": "add", "path": "/metadata_public/a~1b", "value": 1}], {"tags": ["a", "b"], "a/b": 1}),
        ([{"op": "replace", "path": "/metadata_public", "value": None}], None),
    ],
)
async def test_json_patch(fake: FakeOry, http: httpx.AsyncClient, operations: Any, metadata: Any) -> None:
    ann = fake.identities.add({"email": EMAIL}, metadata_public={"tags": ["a", "b"]})
    response = await http.patch(f"/admin/identities/{ann['id']}", json=operations)
    assert response.json()["metadata_public"] == metadata


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "test", "path": "/state", "value": "inactive"},
        {"op": "replace", "path": "/credentials/password", "value": 1},
        {"op": "nonsense", "path": "/state"},
        {"op": "replace", "path": "state", "value": "inactive"},
    ],
)
async def test_a_bad_patch_changes_nothing(fake: FakeOry, http: httpx.AsyncClient, operation: Any) -> None:
    ann = fake.identities.add({"email": EMAIL})
    first = {"op": "replace", "path": "/state", "value": "inactive"}
    patch = [operation] if operation["op"] == "test" else [first, operation]
    assert (await http.patch(f"/admin/identities/{ann['id']}", json=patch)).status_code == 400
    assert fake.identities.get(ann["id"]) == ann


# -- sessions


@pytest.mark.parametrize("way", ["x-session-token", "cookie", "authorization"])
async def test_login_as_is_accepted_by_whoami(fake: FakeOry, http: httpx.AsyncClient, way: str) -> None:
    ann = fake.identities.add({"email": EMAIL})
    login = fake.login_as(ann)
    value = {"cookie": login.cookie, "authorization": f"Bearer {login.session_token}"}.get(way, login.session_token)
    response = await http.get("/sessions/whoami", headers={way: value})
    assert response.json()["id"] == login.session_id
    assert response.headers["x-kratos-authenticated-identity-id"] == ann["id"]


async def test_my_sessions_without_the_one_at_hand(fake: FakeOry, http: httpx.AsyncClient) -> None:
    ann = fake.identities.add({"email": EMAIL})
    one, two, three = (fake.login_as(ann) for _ in range(3))
    mine = {"x-session-token": one.session_token}
    listed = await http.get("/sessions", headers=mine)
    assert [s["id"] for s in listed.json()] == [three.session_id, two.session_id]
    assert (await http.delete(f"/sessions/{one.session_id}", headers=mine)).status_code == 400
    for _ in range(2):
        assert (await http.delete(f"/sessions/{two.session_id}", headers=mine)).status_code == 204
    assert (await http.delete("/sessions", headers=mine)).json() == {"count": 2}
    assert (await http.get("/sessions", headers=mine)).json() == []
    assert (await http.get("/sessions")).status_code == 401


async def test_sessions_end(http: httpx.AsyncClient) -> None:
    clock = Clock()
    fake = FakeOry(now=clock, session_lifespan=60)
    login = fake.login_as(fake.identities.add({"email": EMAIL}))
    async with in_process(fake) as own:
        headers = {"x-session-token": login.session_token}
        assert (await own.get("/sessions/whoami", headers=headers)).status_code == 200
        clock.advance(61)
        assert (await own.get("/sessions/whoami", headers=headers)).status_code == 401
        assert not (await own.get(f"/admin/sessions/{login.session_id}")).json()["active"]
        await own.patch(f"/admin/sessions/{login.session_id}/extend")
        assert (await own.get("/sessions/whoami", headers=headers)).status_code == 200


async def test_deleting_an_identity_ends_its_sessions(fake: FakeOry, http: httpx.AsyncClient) -> None:
    ann = fake.identities.add({"email": EMAIL})
    login = fake.login_as(ann)
    await http.delete(f"/admin/identities/{ann['id']}")
    response = await http.get("/sessions/whoami", headers={"x-session-token": login.session_token})
    assert response.status_code == 401
    assert (await http.get("/admin/sessions")).json() == []


# -- flows


async def test_register_then_sign_in(fake: FakeOry, http: httpx.AsyncClient) -> None:
    traits = {"email": EMAIL, "name": {"first": "Ann"}}
    registered = await submit(http, "registration", {"method": "password", "password": PASSWORD, "traits": traits})
    assert registered.status_code == 200
    assert fake.identities.find(EMAIL)
    login = await submit(http, "login", {"method": "password", "password": PASSWORD, "identifier": EMAIL})
    token = login.json()["session_token"]
    who = await http.get("/sessions/whoami", headers={"x-session-token": token})
    assert who.json()["identity"]["traits"] == traits


async def test_form_bodies_are_understood(http: httpx.AsyncClient) -> None:
    flow = (await http.get("/self-service/registration/api")).json()
    form = {"method": "password", "password": PASSWORD, "traits.email": EMAIL, "traits.name.first": "Ann"}
    answer = await http.post(f"/self-service/registration?flow={flow['id']}", data=form)
    assert answer.json()["identity"]["traits"] == {"email": EMAIL, "name": {"first": "Ann"}}


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        ({"method": "password", "password": PASSWORD, "traits": {"email": "bad"}}, [4000040]),
        ({"method": "password", "password": "short", "traits": {"email": "new@example.org"}}, [4000032]),
        ({"method": "password", "traits": {}}, [4000002, 4000002]),
        ({"method": "password", "password": PASSWORD, "traits": {"email": EMAIL}}, [4000028]),
        ({}, [4000002]),
    ],
)
async def test_registration_says_what_is_wrong(fake: FakeOry, http: httpx.AsyncClient, body: Any, ids: Any) -> None:
    fake.identities.add({"email": EMAIL})
    answer = await submit(http, "registration", body)
    assert (answer.status_code, message_ids(answer.json())) == (400, ids)


async def test_a_taken_address_without_hints() -> None:
    fake = FakeOry(login_hints=False)
    fake.identities.add({"email": EMAIL})
    async with in_process(fake) as http:
        body = {"method": "password", "password": PASSWORD, "traits": {"email": EMAIL}}
        assert message_ids((await submit(http, "registration", body)).json()) == [4000007]


async def test_a_password_never_stands_in_a_form(http: httpx.AsyncClient) -> None:
    body = {"method": "password", "password": "hunter2-hunter2", "traits": {"email": "bad"}}
    assert "hunter2" not in (await submit(http, "registration", body)).text
    body = {"method": "password", "password": "hunter2-hunter2", "identifier": EMAIL}
    assert "hunter2" not in (await submit(http, "login", body)).text


async def test_an_expired_flow_names_the_next_one() -> None:
    clock = Clock()
    async with in_process(FakeOry(now=clock)) as http:
        flow = (await http.get("/self-service/login/api")).json()
        clock.advance(timedelta(hours=1).total_seconds() + 0.5)
        gone = await http.post(f"/self-service/login?flow={flow['id']}", json={"method": "password"})
        assert gone.status_code == 410
        assert gone.json()["since"] == 500_000_000
        fresh = await http.get(f"/self-service/login/flows?id={gone.json()['use_flow_id']}")
        assert message_ids(fresh.json()) == [4010001]


async def test_the_cookie_trap(fake: FakeOry, http: httpx.AsyncClient) -> None:
    """A client with a cookie jar breaks its own native flow by reading it."""
    fake.identities.add({"email": EMAIL}, password=PASSWORD)
    flow = (await http.get("/self-service/login/api")).json()
    await http.get(f"/self-service/login/flows?id={flow['id']}")
    body = {"method": "password", "identifier": EMAIL, "password": PASSWORD}
    refused = await http.post(f"/self-service/login?flow={flow['id']}", json=body)
    assert (refused.status_code, message_ids(refused.json())) == (400, [4000001])
