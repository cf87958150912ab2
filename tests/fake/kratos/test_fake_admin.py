"""What the contract suite cannot ask a real server: bad input in bulk, seeds, signed sessions, the hosted operation."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import jwt
import pytest

from ory_async.testing import FakeOry

EMAIL = "ann@example.org"
IDENTITIES = "/admin/identities"
METHODS = ("password", "code", "link")


@pytest.fixture(params=["next", "today", "2024"])
async def fake(request: pytest.FixtureRequest) -> FakeOry:
    return FakeOry(profile=request.param, methods=METHODS)


@pytest.fixture
async def http(fake: FakeOry) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=fake.transport(), base_url="http://127.0.0.1") as client:
        yield client


# -- bad input

ODD: list[Any] = [1, 1.5, True, "x", [], {}, [1], [[]], {"a": 1}, {"config": 1}, {"config": {"providers": [1]}}]
MEMBERS = (
    "schema_id", "traits", "credentials", "metadata_public", "state", "verifiable_addresses", "recovery_addresses",
    "organization_id",
)  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=json.dumps)
async def test_odd_values_are_answered_and_stop_nothing(fake: FakeOry, http: httpx.AsyncClient, odd: Any) -> None:
    ann = fake.identities.add({"email": EMAIL})
    one = f"{IDENTITIES}/{ann['id']}"
    bodies: list[tuple[str, str, Any]] = [
        (method, path, odd)
        for method, path in (
            ("POST", IDENTITIES),
            ("PATCH", IDENTITIES),
            ("PUT", one),
            ("PATCH", one),
            ("POST", "/admin/recovery/code"),
            ("POST", "/admin/recovery/link"),
            ("POST", "/admin/sessions"),
            ("DELETE", "/self-service/logout/api"),
        )
    ]
    for name in MEMBERS:
        body = {"traits": {"email": "odd@example.org"}, name: odd}
        bodies += [("POST", IDENTITIES, body), ("PUT", one, body)]
        bodies.append(("PATCH", IDENTITIES, {"identities": [{"create": body}]}))
        bodies += [("PATCH", one, [{"op": op, "path": f"/{name}{at}", "value": odd}])
                   for op in ("add", "replace", "remove") for at in ("", "/0/x")]  # fmt: skip
    bodies += [("PATCH", one, [{"op": "add", "path": "/state", "value": "active", name: odd}])
               for name in ("op", "path", "value")]  # fmt: skip
    bodies += [("POST", IDENTITIES, {"traits": {"email": EMAIL}, "credentials": {name: odd}})
               for name in ("password", "oidc", "saml")]  # fmt: skip
    bodies += [("POST", f"/admin/recovery/{by}", {"identity_id": ann["id"], name: odd})
               for by in ("code", "link") for name in ("identity_id", "expires_in", "flow_type")]  # fmt: skip
    bodies += [("POST", "/admin/sessions", {"action": "disable", "identities": [ann["id"]], name: odd})
               for name in ("action", "identities", "sessions")]  # fmt: skip
    for method, path, body in bodies:
        answer = await http.request(method, path, json=body)
        assert answer.status_code < 500, (method, path, body)
    assert (await http.get(one)).status_code == 200


@pytest.mark.parametrize("body", [b"\xff\xfe", b"[" * 100_000, b'{"a":' * 10_000, b"\x00", b"NaN"], ids=repr)
async def test_bytes_that_are_no_json_are_400(http: httpx.AsyncClient, body: bytes) -> None:
    for method, path in (("POST", IDENTITIES), ("PATCH", IDENTITIES), ("POST", "/admin/recovery/code")):
        answer = await http.request(method, path, content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == 400, (method, path)


@pytest.mark.parametrize(
    "query",
    ["page_size=99999999999999999999", "page=-1", "page=99999999999999999999", "page_token=%00", "page_token=%ff",
     "page_token=====", "active=%ff", "status=%00", "recipient=%ff", "a=b;c=d", "&&&=", "page_size=1e3"],
)  # fmt: skip
async def test_odd_queries_are_answered(fake: FakeOry, http: httpx.AsyncClient, query: str) -> None:
    ann = fake.identities.add({"email": EMAIL})
    token = {"x-session-token": fake.login_as(ann).session_token}
    paths = (IDENTITIES, "/admin/sessions", "/admin/courier/messages", f"{IDENTITIES}/{ann['id']}/sessions",
             "/sessions", "/schemas")  # fmt: skip
    for path in paths:
        answer = await http.get(f"{path}?{query}", headers=token)
        assert answer.status_code in (200, 400), path


# -- seeds


async def test_a_seed_repeats_ids_tokens_and_codes() -> None:
    seen: list[Any] = []
    for seed in (7, 7, 8):
        fake = FakeOry(seed=seed, methods=METHODS, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
        async with httpx.AsyncClient(transport=fake.transport(), base_url="http://127.0.0.1") as client:
            ann = fake.identities.add({"email": EMAIL})
            code = (await client.post("/admin/recovery/code", json={"identity_id": ann["id"]})).json()
        seen.append((ann, fake.login_as(ann), code))
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]


# -- sessions as tokens


async def test_a_tokenized_session_is_signed(fake: FakeOry) -> None:
    fake = FakeOry(tokenizers={"short": 60}, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    ann = fake.identities.add({"email": EMAIL})
    login = fake.login_as(ann)
    async with fake.client() as ory:
        session = await ory.frontend.to_session(x_session_token=login.session_token, tokenize_as="short")
    assert session.tokenized is not None
    (key,) = jwt.PyJWKSet.from_dict(fake.session_keys).keys
    claims = jwt.decode(session.tokenized, key, algorithms=["ES256"], options={"verify_exp": False})
    assert jwt.get_unverified_header(session.tokenized)["kid"] == key.key_id
    assert (claims["sub"], claims["sid"]) == (ann["id"], login.session_id)
    assert (claims["iat"], claims["exp"]) == (1767225600, 1767225660)
    (other,) = jwt.PyJWKSet.from_dict(FakeOry().session_keys).keys
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(session.tokenized, other, algorithms=["ES256"])


# -- what only the Ory Network has


@pytest.mark.parametrize(("action", "left"), [("disable", 3), ("delete", 1)])
async def test_many_sessions_are_managed_at_once(action: str, left: int) -> None:
    fake = FakeOry()
    ann, bob = fake.identities.add({"email": EMAIL}), fake.identities.add()
    tokens = [fake.login_as(who).session_token for who in (ann, ann, bob)]
    async with fake.client() as ory, httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as client:
        done = await ory.identity.manage_sessions({"action": action, "identities": [ann["id"]]})
        assert (done.processed, done.more) == (2, False)
        answers = [await client.get("/sessions/whoami", headers={"x-session-token": token}) for token in tokens]
        assert [answer.status_code for answer in answers] == [401, 401, 200]
        assert len((await client.get("/admin/sessions")).json()) == left
        done = await ory.identity.manage_sessions({"action": action, "sessions": ["*"]})
        assert done.processed == 1


# -- imported passwords


async def test_an_imported_hash_fits_no_password(fake: FakeOry, http: httpx.AsyncClient) -> None:
    credentials = {"password": {"config": {"hashed_password": "$2a$04$8LZYzpIQTjmXGkPqZQ5PxO"}}}
    body = {"traits": {"email": EMAIL}, "credentials": credentials}
    assert (await http.post(IDENTITIES, json=body)).status_code == 201
    flow = (await http.get("/self-service/login/api")).json()
    body = {"method": "password", "identifier": EMAIL, "password": "$2a$04$8LZYzpIQTjmXGkPqZQ5PxO"}
    answer = await http.post(f"/self-service/login?flow={flow['id']}", json=body)
    assert [message["id"] for message in answer.json()["ui"]["messages"]] == [4000006]
