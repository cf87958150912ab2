"""A 401 is confirmed: a Kratos that does not reach its database says of every session that it is none.

The answers are those of Kratos v1.3.1 on a PostgreSQL that was stopped, or had no connection left.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import httpx
import pytest
from fastapi import Depends

from ory_async import (
    ConfigurationError,
    ConnectFailed,
    Ory,
    OryError,
    ServerError,
    SessionCredential,
    SessionInactive,
    SessionVerifier,
    TransportError,
)
from ory_async.fastapi import OryAuth
from ory_async.readiness import Readiness, decide, readiness
from ory_async.testing import FakeOry
from ory_async.v1.models import Session
from tests.fastapi.support import app_with_handler, browsing
from tests.sessions.whoami import Kratos
from tests.support.stubs import SESSION, Wire, always, envelope, network, reply

READY, LOGIN_API, LOGIN_BROWSER = "/health/ready", "/self-service/login/api", "/self-service/login/browser"
WHOAMI = "/sessions/whoami"
ANN, BOB = SessionCredential(token="ory_st_ann"), SessionCredential(cookie="ory_kratos_session=bob")
NOBODY = reply(401, {**envelope(401), "reason": "No valid session credentials found in the request."})
AWAY = reply(503, {"error": {"code": 500, "message": "error may contain sensitive information and was obfuscated"}})
BROKEN = reply(500, {"error": {"code": 500, "status": "Internal Server Error", "message": "failed to connect"}})
ALREADY = reply(400, envelope(400, "session_already_available"))


class Server(Kratos):
    """A Kratos whose sessions are alive, until it says 401 to all."""

    def __init__(self) -> None:
        super().__init__(Wire(self._session))
        self.silent = False
        self.body: Any = envelope(401)

    def _session(self, request: httpx.Request) -> httpx.Response:
        return reply(401, self.body) if self.silent else reply(200, SESSION)


def verifier(server: Kratos, **options: Any) -> SessionVerifier:
    return SessionVerifier(network(server, max_retries=0), **options)


@pytest.fixture
def steady(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clocks, moved by hand."""
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(time, "time", lambda: 1_800_000_000.0 + now[0])
    return now


# ---- the decision, and the question


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (reply(200, {"status": "ok"}), "ready"),
        (reply(200, "ok"), "ready"),
        (AWAY, "away"),
        (reply(503, "<html>"), "away"),
        (reply(404, "<html>"), "unknown"),
        (reply(500, envelope(500)), "unknown"),
        (reply(401, envelope(401)), "unknown"),
        (reply(307, headers={"location": "/admin/health/ready"}), "unknown"),
        (reply(429), "unknown"),
        (reply(418), "unknown"),
        (httpx.ConnectError("refused"), "unknown"),
        (httpx.ReadTimeout("late"), "unknown"),
        (httpx.ReadError("lost"), "unknown"),
    ],
    ids=str,
)
async def test_what_readiness_says(answer: httpx.Response | Exception, expected: str) -> None:
    server = Kratos(always(500))
    server.ready = answer
    found = await readiness(network(server)._core, "kratos")
    assert (found.verdict, len(server.requests)) == (expected, 1)
    assert decide(found.error) == found
    assert (found.error is None) == (expected == "ready")


@pytest.mark.parametrize(
    ("service", "plane", "url"),
    [
        ("kratos", "public", "kratos_public"), ("kratos", "admin", "kratos_admin"), ("hydra", "public", "hydra_public"),
        ("hydra", "admin", "hydra_admin"), ("keto", "read", "keto_read"), ("keto", "write", "keto_write"),
    ],
)  # fmt: skip
async def test_every_server_can_be_asked(service: Any, plane: Any, url: str) -> None:
    wire = always(200)
    ory = Ory.self_hosted(**{url: "http://127.0.0.1:7"}, transport=wire)  # type: ignore[arg-type]
    assert await readiness(ory._core, service, plane) == Readiness("ready")
    assert str(wire.only.url) == "http://127.0.0.1:7/health/ready"
    assert "authorization" not in wire.only.headers
    with pytest.raises(ConfigurationError):
        await readiness(ory._core, "keto", "opl")


async def test_a_server_that_does_not_answer_within_a_second_is_unknown() -> None:
    async with FakeOry() as fake, fake.client(timeout=60) as ory:
        fake.slow("GET /health/ready", 30)
        found = await readiness(ory._core, "kratos")
    assert found.verdict == "unknown"
    assert isinstance(found.error, TransportError)


# ---- a 401


@pytest.mark.parametrize("ttl", [0, 60])
@pytest.mark.parametrize("who", [ANN, BOB])
async def test_while_the_database_is_away_nobody_is_signed_out(ttl: float, who: SessionCredential) -> None:
    server = Server()
    asking = verifier(server, ttl=ttl)
    await asking.verify(who)
    await asking.evict(who)
    server.silent, server.ready = True, AWAY
    for _ in range(3):
        with pytest.raises(ServerError) as caught:
            await asking.verify(who)
        assert (caught.value.status, caught.value.operation) == (503, "is_ready")
        assert isinstance(caught.value.__cause__, SessionInactive)
    server.silent = False
    await asking.verify(who)


UNKNOWN: list[Any] = [reply(404), reply(500), reply(200), httpx.ConnectError("away"), httpx.ReadTimeout("late")]


@pytest.mark.parametrize("answer", UNKNOWN, ids=str)
async def test_a_401_stands_unless_readiness_denies_it(answer: Any) -> None:
    server = Server()
    server.silent, server.ready = True, answer
    with pytest.raises(SessionInactive):
        await verifier(server).verify(ANN)


async def test_a_readiness_that_nobody_knows_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    server = Server()
    server.silent, server.ready = True, reply(404)
    asking = verifier(server)
    for second in range(3):
        asking._doubt._told = None  # type: ignore[union-attr]
        with pytest.raises(SessionInactive):
            await asking.verify(ANN)
        assert server.asked[READY] == second + 1
    assert [record.name for record in caplog.records if record.levelno == logging.WARNING] == ["ory_async"]


async def test_a_401_that_names_itself_is_final() -> None:
    server = Server()
    server.silent, server.body, server.ready = True, envelope(401, "session_inactive"), AWAY
    with pytest.raises(SessionInactive):
        await verifier(server).verify(ANN)
    assert server.asked == {WHOAMI: 1}


async def test_it_can_be_switched_off() -> None:
    server = Server()
    server.silent, server.ready = True, AWAY
    with pytest.raises(SessionInactive):
        await verifier(server, confirm=False).verify(ANN)
    assert server.asked == {WHOAMI: 1}


@pytest.mark.parametrize("answer", [reply(403, envelope(403)), reply(429), reply(500), reply(200, SESSION)], ids=str)
async def test_other_answers_are_not_doubted(answer: httpx.Response) -> None:
    server = Kratos(Wire(lambda request: httpx.Response(answer.status_code, content=answer.content)))
    await asyncio.gather(verifier(server).verify(ANN), return_exceptions=True)
    assert server.asked == {WHOAMI: 1}


# ---- how often readiness is asked for


async def test_readiness_is_asked_for_once_a_second(steady: list[float]) -> None:
    server = Server()
    server.silent = True
    asking = verifier(server)

    async def ask(count: int) -> None:
        tokens = (SessionCredential(token=f"ory_st_{i}") for i in range(count))
        found = await asyncio.gather(*(asking.verify(each) for each in tokens), return_exceptions=True)
        assert {type(one) for one in found} == {SessionInactive}

    await ask(100)
    await ask(10)
    steady[0] += 0.9
    await ask(10)
    assert (server.asked[READY], server.asked[WHOAMI]) == (1, 120)
    steady[0] += 0.2
    await ask(10)
    assert server.asked[READY] == 2
    steady[0] -= 3600  # put back
    await ask(1)
    assert server.asked[READY] == 3


async def test_everyone_gets_an_error_of_his_own(steady: list[float]) -> None:
    server = Server()
    server.silent, server.ready = True, AWAY
    asking = verifier(server)
    found = await asyncio.gather(*(asking.verify(ANN) for _ in range(20)), return_exceptions=True)
    assert {type(one) for one in found} == {ServerError}
    assert len({id(one) for one in found}) == 20
    assert server.asked[READY] == 1


# ---- a session that was alive here


async def alive_and_then_not(server: Server, who: SessionCredential = ANN) -> SessionVerifier:
    asking = verifier(server)
    await asking.verify(who)
    server.silent = True
    return asking


@pytest.mark.parametrize(("who", "path"), [(ANN, LOGIN_API), (BOB, LOGIN_BROWSER)])
async def test_a_session_that_ended_elsewhere_is_a_401(who: SessionCredential, path: str) -> None:
    server = Server()
    asking = await alive_and_then_not(server, who)
    for _ in range(3):
        with pytest.raises(SessionInactive):
            await asking.verify(who)
    assert (server.asked[path], server.asked[READY]) == (1, 1)  # then it is known to have ended
    asked = next(request for request in server.requests if request.url.path == path)
    sent = {"x-session-token": who.token, "cookie": who.cookie}
    assert {name: asked.headers.get(name) for name in sent} == sent
    assert not asked.url.query


@pytest.mark.parametrize(
    ("login", "kind"), [(BROKEN, ServerError), (reply(503), ServerError), (httpx.ConnectError("away"), ConnectFailed)]
)
async def test_a_database_with_too_few_connections_signs_nobody_out(login: Any, kind: type[OryError]) -> None:
    """Whoami needs two connections at once, readiness one: with one left, 401 beside ready."""
    server = Server()
    asking = await alive_and_then_not(server)
    server.login = login
    for _ in range(3):
        with pytest.raises(kind):
            await asking.verify(ANN)
    server.silent = False
    await asking.verify(ANN)


async def test_a_session_that_is_there_after_all_is_asked_for_again() -> None:
    server = Server()
    asking = await alive_and_then_not(server)
    answers = iter([NOBODY, reply(200, SESSION)])
    server.whoami, server.login = Wire(lambda request: next(answers)), ALREADY
    assert (await asking.verify(ANN)).id == "session-1"


async def test_answers_that_contradict_each_other_are_trouble() -> None:
    server = Server()
    asking = await alive_and_then_not(server)
    server.login = ALREADY
    with pytest.raises(OryError) as caught:
        await asking.verify(ANN)
    assert not isinstance(caught.value, SessionInactive)
    assert server.asked[WHOAMI] == 3


@pytest.mark.parametrize("login", [reply(404), reply(400, envelope(400)), reply(403), reply(429)], ids=str)
async def test_where_a_sign_in_does_not_say_a_newer_readiness_does(login: Any, steady: list[float]) -> None:
    server = Server()
    asking = await alive_and_then_not(server)
    with pytest.raises(SessionInactive):
        await asking.verify(BOB)  # nobody knew him: the answer about readiness is kept for a second
    server.login, server.ready = login, AWAY

    async def wait(seconds: float) -> None:
        steady[0] += seconds

    asking.ory._core.settings.time.sleep = wait  # type: ignore[method-assign]
    steady[0] += 0.25
    with pytest.raises(ServerError):
        await asking.verify(ANN)
    assert server.asked[READY] == 2
    assert steady[0] == pytest.approx(101)


async def test_after_a_false_401_every_other_is_doubted_for_a_while(steady: list[float]) -> None:
    server = Server()
    asking = await alive_and_then_not(server)
    stranger = SessionCredential(token="ory_st_stranger")
    with pytest.raises(SessionInactive):
        await asking.verify(stranger)
    server.login = BROKEN
    for credential in (ANN, stranger, SessionCredential(token="ory_st_another")):
        with pytest.raises(ServerError):
            await asking.verify(credential)
    steady[0] += 10
    with pytest.raises(SessionInactive):
        await asking.verify(stranger)


@pytest.mark.parametrize("answer", [reply(404), httpx.ConnectError("away"), httpx.ReadTimeout("late")], ids=str)
async def test_a_readiness_that_does_not_say_is_no_reason_to_sign_somebody_out(answer: Any) -> None:
    server = Server()
    asking = await alive_and_then_not(server)
    server.ready, server.login = answer, BROKEN
    with pytest.raises(ServerError):
        await asking.verify(ANN)
    server.login = reply(404)
    with pytest.raises(SessionInactive):  # nobody says anything else
        await asking.verify(SessionCredential(token="ory_st_stranger"))


@pytest.mark.parametrize("ends", ["2001-01-01T00:00:00Z", None])
async def test_a_session_known_to_be_over_needs_no_second_opinion(ends: str | None, steady: list[float]) -> None:
    server = Server()
    asking = verifier(server)
    credential = ANN if ends else BOB
    if ends:
        assert asking._doubt is not None
        asking._doubt.alive(ANN, Session.from_dict({**SESSION, "expires_at": ends}))
    else:
        await asking.verify(BOB)
        await asking.evict(BOB)
    server.silent = True
    with pytest.raises(SessionInactive):
        await asking.verify(credential)
    assert server.asked[LOGIN_API] + server.asked[LOGIN_BROWSER] == 0


# ---- other calls of a user


async def test_other_calls_of_a_user_are_confirmed_too() -> None:
    async with FakeOry() as fake, fake.client(max_retries=0) as ory:
        ann = fake.login_as(fake.identities.add())
        credential, asking = SessionCredential(token=ann.session_token), SessionVerifier(ory)

        async def sessions() -> int:
            call = ory.frontend.list_my_sessions(x_session_token=ann.session_token)
            return len((await asking.confirmed(call, credential)).items)

        async def settings() -> str:
            flow = await asking.confirmed(ory.flows.settings(ann.session_token), credential)
            outcome = await asking.confirmed(
                flow.submit(method="profile", traits={"email": "b@example.org"}), credential
            )
            return type(outcome).__name__

        assert (await sessions(), await settings()) == (0, "Complete")
        # As Kratos answers without its database: also where the error has an id.
        for name, call in (("listMySessions", sessions), ("createNativeSettingsFlow", settings)):
            fake.fail(name, status=401, body=envelope(401, "session_inactive"))
            fake.fail("toSession", status=401, body=envelope(401))
            fake.fail("GET /health/ready", status=503)
            asking._doubt._told = None  # type: ignore[union-attr]
            with pytest.raises(ServerError) as caught:
                await call()
            assert caught.value.operation == "is_ready"
            fake.heal()
        # The session is there: nobody says that it is not.
        for name, call in (("listMySessions", sessions), ("updateSettingsFlow", settings)):
            fake.fail(name, status=401, body=envelope(401))
            with pytest.raises(OryError) as found:
                await call()
            assert not isinstance(found.value, SessionInactive)
        await ory.frontend.perform_native_logout({"session_token": ann.session_token})
        for call in (sessions, settings):
            asking._doubt._told = None  # type: ignore[union-attr]
            with pytest.raises(SessionInactive):
                await call()


# ---- in an app


async def statuses(server: Kratos, **options: Any) -> list[int]:
    auth: OryAuth[Any] = OryAuth(network(server, max_retries=0), **options)
    app = app_with_handler()

    @app.get("/me", dependencies=[Depends(auth.session)])
    @app.get("/maybe", dependencies=[Depends(auth.optional_session)])
    async def page() -> None: ...

    async with browsing(app) as client:
        client.headers["X-Session-Token"] = "ory_st_ann"
        return [(await client.get(path)).status_code for path in ("/me", "/maybe")]


async def test_an_app_says_503_and_not_401() -> None:
    server = Server()
    server.silent, server.ready = True, AWAY
    assert await statuses(server) == [503, 503]
    assert await statuses(server, confirm=False) == [401, 200]
    server.ready = reply(200)
    assert await statuses(server) == [401, 200]


def test_an_option_that_would_be_ignored_is_refused() -> None:
    ory = network(always(200))
    with pytest.raises(ConfigurationError):
        OryAuth(ory, verifier=SessionVerifier(ory), confirm=False)
