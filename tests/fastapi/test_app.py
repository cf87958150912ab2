"""Lifespan and exception handler: what an app installs once."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from fastapi import FastAPI

from ory_async import ConfigurationError, Ory, OryError, errors
from ory_async._runtime.failures import error_from_response
from ory_async._runtime.headers import Headers
from ory_async._runtime.operation import Operation
from ory_async._runtime.response import Response
from ory_async.fastapi import OryAuth, answer_error, refusal
from ory_async.testing import FakeOry
from tests.fastapi.support import app_with_handler, browsing, sign_in
from tests.support.stubs import always, envelope, network

WHOAMI = Operation(name="to_session", method="GET", path="/sessions/whoami", service="kratos", credential="session")
ADMIN = Operation(name="get_identity", method="GET", path="/", service="kratos", plane="admin", credential="api_key")
TOKEN = Operation(name="oauth2_token_exchange", method="POST", path="/", service="hydra", oauth2=True)


@asynccontextmanager
async def running(app: FastAPI) -> AsyncGenerator[None]:
    """An app between startup and shutdown."""
    async with app.router.lifespan_context(app):
        yield


async def is_open(ory: Ory) -> bool:
    try:
        await ory.frontend.to_session(x_session_token="ory_st_1")
    except ConfigurationError:
        return False
    except OryError:
        pass
    return True


async def test_3_04_the_client_is_closed_when_the_app_ends(ory: Ory) -> None:
    async with running(FastAPI(lifespan=OryAuth(ory).lifespan)):
        assert await is_open(ory)
    assert not await is_open(ory)


async def test_3_04_connections_are_prepared_before_the_first_request(ory: Ory) -> None:
    async with running(FastAPI(lifespan=OryAuth(ory).lifespan)):
        assert asyncio.get_running_loop() in ory._core.pool._loops


async def test_3_04_it_composes_with_the_lifespan_of_the_app(ory: Ory) -> None:
    auth = OryAuth(ory)
    heard: list[str] = []

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, str]]:
        async with auth.lifespan(app):
            heard.append("begin")
            yield {"mine": "yes"}
            assert await is_open(ory)
            heard.append("end")

    async with running(FastAPI(lifespan=lifespan)):
        assert heard == ["begin"]
    assert heard == ["begin", "end"]
    assert not await is_open(ory)


async def test_3_04_it_is_closed_after_an_error_too(ory: Ory) -> None:
    with pytest.raises(RuntimeError):
        async with running(FastAPI(lifespan=OryAuth(ory).lifespan)):
            raise RuntimeError
    assert not await is_open(ory)


async def test_3_04_one_client_serves_many_requests(fake: FakeOry) -> None:
    """Over a socket: one connection, kept open between requests."""
    async with fake.serve(), fake.client() as ory:
        auth = OryAuth(ory)
        app = app_with_handler()

        @app.get("/me")
        async def me(id: str = "") -> Any:
            return (await ory.frontend.to_session(x_session_token=id)).id

        token = sign_in(fake)["X-Session-Token"]
        async with running(app), browsing(app) as client:
            for _ in range(5):
                assert (await client.get("/me", params={"id": token})).status_code == 200
        assert auth.ory is ory
        assert len({call.client for call in fake.requests}) == 1


# ---- the exception handler


def api_error(status: int, body: Any = None, operation: Operation = ADMIN, **headers: str) -> OryError:
    content = b"" if body is None else json.dumps(body).encode()
    return error_from_response(Response(status, Headers(headers), content), operation)


ANSWERS: list[tuple[OryError, int]] = [
    (api_error(400), 400),
    (api_error(403), 403),
    (api_error(404), 404),
    (api_error(409), 409),
    (api_error(410), 410),
    (api_error(422), 422),
    (api_error(401, envelope(401), WHOAMI), 401),
    (api_error(401, envelope(401)), 503),  # our key is wrong, not the user
    (api_error(401, {"error": "invalid_client"}, TOKEN), 503),
    (api_error(400, {"error": "invalid_grant"}, TOKEN), 503),
    (api_error(429), 503),
    (api_error(500), 503),
    (api_error(418), 503),
    (api_error(302), 503),
    (errors.TransportError("lost"), 503),
    (errors.ConnectFailed("away"), 503),
    (errors.RequestTimeout("late"), 503),
    (errors.DecodeError("no JSON"), 503),
    (errors.InvalidToken("expired"), 401),
    (errors.InvalidArgument("id", "is empty"), 500),
    (errors.ConfigurationError("no URL"), 500),
    (errors.OryError("something new"), 503),
]


@pytest.mark.parametrize(("error", "status"), ANSWERS, ids=lambda each: type(each).__name__)
async def test_3_05_every_error_has_its_answer(error: OryError, status: int) -> None:
    app = app_with_handler()

    @app.get("/")
    async def fails() -> None:
        raise error

    async with browsing(app) as client:
        answer = await client.get("/")
    assert answer.status_code == status
    assert [*answer.json()] == ["detail"]
    assert ("www-authenticate" in answer.headers) is (status == 401)
    assert ("retry-after" in answer.headers) is (status == 503)


def test_3_05_no_class_of_the_tree_is_forgotten() -> None:
    """Each ends in a status that a client can do something with."""

    def tree(kind: type[OryError]) -> list[type[OryError]]:
        return [kind, *(each for below in kind.__subclasses__() for each in tree(below))]

    for kind in tree(OryError):
        error = kind.__new__(kind)
        for name in ("retry_after", "redirect_browser_to"):
            setattr(error, name, None)
        assert refusal(error).status_code in (400, 401, 403, 404, 409, 410, 422, 500, 503)


SECRETS = {
    "error": {
        "id": "internal_id", "code": 500, "status": "secret-status", "reason": "secret-reason", "debug": "secret-debug",
        "message": "secret-message", "details": {"secret": "secret-details"}, "request": "secret-request",
    },
    "redirect_browser_to": "https://secret.example.org",
}  # fmt: skip


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 503])
async def test_3_05_a_browser_hears_nothing_of_ory_and_a_log_no_secret(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    headers = {"set-cookie": "ory_session_a=secret-cookie", "x-request-id": "secret-id"}
    ory = network(always(status, SECRETS, headers), max_retries=0)
    app = app_with_handler()

    @app.get("/")
    async def fails() -> None:
        await ory.identity.get_identity("of-the-app")

    async with browsing(app) as client:
        answer = await client.get("/")
    assert "secret" not in answer.text + str(answer.headers)
    assert "internal_id" not in answer.text
    known = {"secret-cookie", "secret-details", "secret-debug", "secret-id", "secret-request", "secret.example.org"}
    assert {text for text in known if text in caplog.text} == set()
    assert ("secret-reason" in caplog.text) is (status >= 500)  # an operator has to know why


async def test_3_05_a_second_factor_says_where() -> None:
    body = {**envelope(403, "session_aal2_required"), "redirect_browser_to": "https://auth.example.org/aal2"}
    detail = refusal(api_error(403, body, WHOAMI)).detail
    assert detail == {
        "error_id": "session_aal2_required", "redirect_browser_to": "https://auth.example.org/aal2",
    }  # fmt: skip
    refresh = refusal(api_error(403, envelope(403, "session_refresh_required"), WHOAMI)).detail
    assert refresh == {"error_id": "session_refresh_required", "redirect_browser_to": None}


async def test_3_05_other_errors_are_not_its_business() -> None:
    with pytest.raises(ZeroDivisionError):
        await answer_error(None, ZeroDivisionError())  # type: ignore[arg-type]


async def test_3_05_what_is_the_fault_of_the_servers_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    for error, status in ANSWERS:
        caplog.clear()
        await answer_error(None, error)  # type: ignore[arg-type]
        logged = [record for record in caplog.records if record.name == "ory_async"]
        assert len(logged) == (status >= 500), error
