"""What a test can do to the fake: time, codes, faults, the record of requests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from ory_async import (
    Aal2Required,
    Attempt,
    DecodeError,
    Ory,
    OryError,
    RateLimited,
    RequestTimeout,
    ServerError,
    TransportError,
    Unauthorized,
)
from ory_async.testing import FakeOry
from tests.support.clock import stopped
from tests.support.programs import ROOT

EMAIL = "ann@example.org"


@pytest.fixture(params=["in-process", "socket"])
async def reach(request: pytest.FixtureRequest) -> AsyncIterator[FakeOry]:
    """A fake that is reached in both ways."""
    fake = FakeOry(now=stopped())
    if request.param == "socket":
        async with fake.serve():
            yield fake
    else:
        yield fake


def token(fake: FakeOry) -> str:
    return fake.login_as(fake.identities.add()).session_token


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds of real waits; those of uvicorn, which looks ten times a second whether it should end, are none."""
    found: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        if seconds > 0.1:
            found.append(seconds)
        await sleep(min(seconds, 0.1))

    monkeypatch.setattr(asyncio, "sleep", noted)
    monkeypatch.setattr("ory_async._runtime.settings.sleep", noted)
    return found


# -- time


async def test_4_01_time_passes_when_told(fake_ory: FakeOry, ory: Ory) -> None:
    mine = token(fake_ory)
    before = fake_ory.now()
    fake_ory.advance(86_399)
    assert (fake_ory.now() - before).total_seconds() == 86_399
    await ory.frontend.to_session(x_session_token=mine)
    fake_ory.advance(2)
    with pytest.raises(Unauthorized):
        await ory.frontend.to_session(x_session_token=mine)


def test_time_starts_where_the_injected_clock_is() -> None:
    moment = datetime(2020, 2, 29, tzinfo=UTC)
    fake = FakeOry(now=lambda: moment)
    assert fake.now() == moment
    fake.advance(1.5)
    assert fake.now() == datetime(2020, 2, 29, 0, 0, 1, 500_000, tzinfo=UTC)
    assert fake.identities.add()["created_at"] == "2020-02-29T00:00:01.500000Z"


@pytest.mark.parametrize("seconds", [-1, float("nan")])
def test_time_does_not_run_backwards(fake_ory: FakeOry, seconds: float) -> None:
    with pytest.raises(ValueError):
        fake_ory.advance(seconds)


async def test_waits_between_attempts_are_on_the_clock_of_the_fake(reach: FakeOry, waits: list[float]) -> None:
    attempts: list[Attempt] = []
    mine, before = token(reach), reach.now()
    reach.fail("toSession", status=429, reset=20, times=3)
    async with reach.client(max_retries=3, on_attempt=attempts.append) as ory:
        await ory.frontend.to_session(x_session_token=mine)
    assert [a.status for a in attempts] == [429, 429, 429, 200]
    assert (reach.now() - before).total_seconds() >= 60
    assert waits == []


async def test_the_deadline_is_on_the_clock_of_the_fake(fake_ory: FakeOry) -> None:
    fake_ory.fail("toSession", status=503, times=9)
    mine = token(fake_ory)
    async with fake_ory.client(max_retries=9, deadline=3) as ory:
        with pytest.raises(ServerError):
            await ory.frontend.to_session(x_session_token=mine)
    assert fake_ory.count("to_session") == 3  # after 0, 0.5 and 1.5 seconds; the next wait would be 2


# -- faults


async def test_4_01_a_rate_limit_looks_like_that_of_the_network(reach: FakeOry) -> None:
    reach.fail("GET /sessions/whoami", status=429, reset=2)
    mine = token(reach)
    async with reach.client(max_retries=0) as ory:
        with pytest.raises(RateLimited) as raised:
            await ory.frontend.to_session(x_session_token=mine)
        await ory.frontend.to_session(x_session_token=mine)
    assert (raised.value.reset, raised.value.remaining, raised.value.retry_after) == (2, 0, 2)
    assert raised.value.limit == "10, 10;w=1, 300;w=60"


FAULTS: dict[str, tuple[type[OryError], Any]] = {
    "502 with a page": (ServerError, lambda fake: fake.fail("to_session", status=502, body="<html>Bad Gateway</html>")),
    "500": (ServerError, lambda fake: fake.fail("toSession", status=500)),
    "malformed JSON": (DecodeError, lambda fake: fake.damage("toSession", "malformed")),
    "a page instead": (DecodeError, lambda fake: fake.damage("toSession", "html")),
    "a truncated body": (TransportError, lambda fake: fake.damage("toSession", "truncated")),
    "a lost connection": (TransportError, lambda fake: fake.drop("toSession")),
    "a lost answer": (TransportError, lambda fake: fake.drop("toSession", processed=True)),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_happens_once(reach: FakeOry, name: str) -> None:
    error, inject = FAULTS[name]
    inject(reach)
    mine = token(reach)
    async with reach.client(max_retries=0) as ory:
        with pytest.raises(error) as raised:
            await ory.frontend.to_session(x_session_token=mine)
        assert type(raised.value) is error
        await ory.frontend.to_session(x_session_token=mine)
    assert reach.count("toSession") == 2


@pytest.mark.parametrize("how", ["malformed", "truncated"])
async def test_a_damaged_answer_was_given_by_a_served_request(reach: FakeOry, how: Any) -> None:
    reach.damage("createIdentity", how)
    async with reach.client(max_retries=0) as ory:
        with pytest.raises((DecodeError, TransportError)):
            await ory.identity.create_identity(body={"schema_id": "default", "traits": {"email": EMAIL}})
    assert reach.identities.find(EMAIL)


async def test_a_slow_answer_takes_no_time_in_process(fake_ory: FakeOry, ory: Ory, waits: list[float]) -> None:
    mine, before = token(fake_ory), fake_ory.now()
    fake_ory.slow("toSession", 9)
    await ory.frontend.to_session(x_session_token=mine)
    assert (fake_ory.now() - before).total_seconds() == 9
    assert waits == []


@pytest.mark.parametrize("limits", [{"timeout": 2}, {"deadline": 2}, {"timeout": 9, "deadline": 2}])
async def test_a_client_gives_up_on_a_slow_answer(fake_ory: FakeOry, limits: Any) -> None:
    mine, before = token(fake_ory), fake_ory.now()
    fake_ory.slow("toSession", 60)
    async with fake_ory.client(max_retries=0, **limits) as ory:
        with pytest.raises(RequestTimeout):
            await ory.frontend.to_session(x_session_token=mine)
    assert (fake_ory.now() - before).total_seconds() == 2


async def test_a_client_without_timeout_waits_for_a_slow_answer(fake_ory: FakeOry) -> None:
    mine = token(fake_ory)
    fake_ory.slow("toSession", 1000)
    async with fake_ory.client(timeout=None) as ory:
        await ory.frontend.to_session(x_session_token=mine)


async def test_a_slow_answer_is_really_late_over_a_socket() -> None:
    fake = FakeOry()
    mine = token(fake)
    fake.slow("toSession", 30)
    async with fake.serve(), fake.client(timeout=0.05, max_retries=0) as ory:
        with pytest.raises(RequestTimeout):
            await ory.frontend.to_session(x_session_token=mine)


async def test_slow_and_then_an_error(fake_ory: FakeOry) -> None:
    mine, before = token(fake_ory), fake_ory.now()
    fake_ory.slow("*", 3, times=2)
    fake_ory.fail("toSession", status=500)
    async with fake_ory.client() as ory:
        with pytest.raises(ServerError):
            await ory.frontend.to_session(x_session_token=mine)
        await ory.frontend.to_session(x_session_token=mine)
    assert (fake_ory.now() - before).total_seconds() >= 6


def test_a_fault_that_can_never_happen_is_refused(fake_ory: FakeOry) -> None:
    with pytest.raises(ValueError):
        fake_ory.fail("toSesion")
    with pytest.raises(ValueError):
        fake_ory.fail("toSession", times=0)
    with pytest.raises(ValueError):
        fake_ory.slow("toSession", -1)
    with pytest.raises(ValueError):
        fake_ory.damage("toSession", "rot13")  # type: ignore[arg-type]


async def test_healing_forgets_what_has_not_happened_yet(fake_ory: FakeOry, ory: Ory) -> None:
    fake_ory.fail("*", times=99)
    fake_ory.heal()
    assert (await ory.identity.list_identities()).items == []


# -- second factors


async def test_4_01_a_second_factor_is_set_up_and_used(fake_ory: FakeOry, ory: Ory) -> None:
    ann = fake_ory.identities.add(totp_secret="JBSWY3DPEHPK3PXP")
    with pytest.raises(Aal2Required):
        await ory.frontend.to_session(x_session_token=fake_ory.login_as(ann).session_token)
    lifted = fake_ory.login_as(ann, aal="aal2")
    session = await ory.frontend.to_session(x_session_token=lifted.session_token)
    assert [m.aal for m in session.authentication_methods] == ["aal1", "aal2"]


def test_the_authenticator_app_goes_by_the_clock_of_the_fake() -> None:
    # RFC 6238, appendix B: the secret, and what it shows 59 seconds after 1970 (the last six digits).
    fake = FakeOry(now=lambda: datetime(1970, 1, 1, 0, 0, 59, tzinfo=UTC))
    ann = fake.identities.add(totp_secret="GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    assert fake.totp_code(ann) == "287082"
    fake.advance(1)
    assert fake.totp_code(ann) != "287082"
    with pytest.raises(ValueError):
        fake.totp_code(fake.identities.add())
    with pytest.raises(ValueError):
        fake.totp_code("nobody")


async def test_4_01_codes_are_read_newest_first(fake_ory: FakeOry, ory: Ory) -> None:
    email = fake_ory.identities.add({"email": EMAIL})["traits"]["email"]
    seen: list[str] = []
    for _ in range(2):
        flow = await ory.frontend.create_native_verification_flow()
        await ory.frontend.update_verification_flow(flow=flow.id, body={"method": "code", "email": email})
        seen.insert(0, fake_ory.codes_for(email)[0])
    assert fake_ory.codes_for(EMAIL.upper()) == seen
    assert fake_ory.codes_for("nobody@example.org") == []


# -- what is not played

OPERATIONS = [
    (method.upper(), path, operation["operationId"])
    for path, methods in json.loads((ROOT / "spec/v1/openapi.json").read_text())["paths"].items()
    for method, operation in methods.items()
    if method in ("get", "post", "put", "patch", "delete")
]


async def test_every_operation_of_the_document_is_played_or_says_that_it_is_not(fake_ory: FakeOry) -> None:
    async with httpx.AsyncClient(transport=fake_ory.transport(), base_url=fake_ory.url) as http:
        for method, path, name in OPERATIONS:
            filled = path.replace("{", "").replace("}", "")
            response = await http.request(method, filled)
            request = fake_ory.requests[-1]
            assert request.operation is not None, (method, path)
            assert request.operation.replace("_", "").lower() == name.replace("_", "").lower()
            if response.status_code == 501:
                assert request.operation in json.dumps(response.json())
    assert len(OPERATIONS) > 100  # the document itself says how many there are


async def test_faults_of_operations_that_are_not_played(fake_ory: FakeOry) -> None:
    fake_ory.fail("listOrganizations", status=503)
    async with httpx.AsyncClient(transport=fake_ory.transport(), base_url=fake_ory.url) as http:
        statuses = [(await http.get("/projects/p/organizations")).status_code for _ in range(2)]
    assert statuses == [503, 501]


async def test_paths_that_nobody_knows_are_not_found(fake_ory: FakeOry) -> None:
    async with httpx.AsyncClient(transport=fake_ory.transport(), base_url=fake_ory.url) as http:
        assert (await http.get("/nowhere")).status_code == 404
        assert (await http.put("/health/alive")).status_code == 405


def test_the_fake_starts_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """It makes no key before one is needed, and reads no file; `python -m benchmarks.fake` measures."""
    FakeOry()  # loads what is loaded once
    slow: list[object] = []
    monkeypatch.setattr(rsa, "generate_private_key", lambda *given: slow.append(given))
    monkeypatch.setattr(ec, "generate_private_key", lambda *given: slow.append(given))
    monkeypatch.setattr("io.open", lambda *given, **options: slow.append(given))
    monkeypatch.setattr("builtins.open", lambda *given, **options: slow.append(given))
    FakeOry()
    assert slow == []


# -- many


async def test_a_hundred_calls_at_once_share_the_faults(fake_ory: FakeOry, ory: Ory) -> None:
    mine = token(fake_ory)
    fake_ory.fail("toSession", status=429, reset=1, times=50)
    await asyncio.gather(*(ory.frontend.to_session(x_session_token=mine) for _ in range(100)))
    assert fake_ory.count("toSession") == 150
