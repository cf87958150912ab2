"""Assurance levels have an order of their own, not that of the alphabet; one that nobody knows is the lowest."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import Depends
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from ory_async import ConfigurationError, TokenVerifier
from ory_async.fastapi import OryAuth, SessionBackend
from ory_async.sessions.answers import level
from tests.fastapi.support import app_with_handler, browsing
from tests.support.issuer import ISSUER, NOW, public, token
from tests.support.stubs import SESSION, Wire, always, network, reply

NOBODY_KNOWS = ("none", "unknown", "low", "aal1x", "b", "", "AAL2", "aal10", "aal", "2", "aal2 ", "zzz")


def test_3_02_the_order() -> None:
    assert [level(aal) for aal in ("aal0", "aal1", "aal2", "aal3")] == sorted(
        level(aal) for aal in ("aal3", "aal1", "aal0", "aal2")
    )
    assert {level(aal) for aal in (*NOBODY_KNOWS, None)} == {-1}
    assert level("aal0") > -1


async def answers(aal: Any) -> tuple[int, int, list[str]]:
    """What require says to a session of this level (aal1, aal2), and its scopes for Starlette."""
    auth: OryAuth[Any] = OryAuth(network(always(200, {**SESSION, "authenticator_assurance_level": aal})))
    app = app_with_handler()

    @app.get("/aal1", dependencies=[Depends(auth.require(aal="aal1"))])
    @app.get("/aal2", dependencies=[Depends(auth.require(aal="aal2"))])
    async def page() -> None: ...

    async def scopes(request: Request) -> JSONResponse:
        return JSONResponse([*request.auth.scopes])

    backend = Middleware(AuthenticationMiddleware, backend=SessionBackend(auth))
    other = Starlette(routes=[Route("/", scopes)], middleware=[backend])
    headers = {"X-Session-Token": "ory_st_1"}
    async with browsing(app) as client, browsing(other) as second:
        one, two = [(await client.get(path, headers=headers)).status_code for path in ("/aal1", "/aal2")]
        return one, two, (await second.get("/", headers=headers)).json()


@pytest.mark.parametrize(
    ("aal", "one", "two", "scopes"),
    [("aal1", 200, 403, ["aal1"]), ("aal2", 200, 200, ["aal1", "aal2"]), ("aal3", 200, 200, ["aal1", "aal2"])],
)
async def test_3_02_levels_that_are_known(aal: str, one: int, two: int, scopes: list[str]) -> None:
    assert await answers(aal) == (one, two, ["authenticated", *scopes])


@pytest.mark.parametrize("aal", ["aal0", None, *NOBODY_KNOWS])
async def test_3_02_a_level_that_nobody_knows_is_the_lowest(aal: str | None) -> None:
    assert await answers(aal) == (403, 403, ["authenticated"])


@pytest.mark.parametrize("aal", NOBODY_KNOWS)
def test_3_02_a_level_that_nobody_knows_cannot_be_required(aal: Any) -> None:
    with pytest.raises(ConfigurationError):
        OryAuth(network(always(200))).require(aal=aal)


@pytest.mark.parametrize(
    ("members", "one", "two"),
    [
        ({}, 200, 403), ({"aal": "aal1"}, 200, 403), ({"aal": "aal2"}, 200, 200), ({"aal": "aal0"}, 403, 403),
        ({"aal": "high"}, 403, 403), ({"aal": 2}, 200, 403),
    ],
)  # fmt: skip
async def test_3_02_a_tokenised_session_is_one_of_a_first_factor(members: dict[str, Any], one: int, two: int) -> None:
    keys = network(Wire(lambda request: reply(200, {"keys": [public("ec-1")]})))
    auth: OryAuth[Any] = OryAuth(keys, tokens=TokenVerifier(keys, issuer=ISSUER, clock=lambda: NOW))
    app = app_with_handler()

    @app.get("/aal1", dependencies=[Depends(auth.require(aal="aal1"))])
    @app.get("/aal2", dependencies=[Depends(auth.require(aal="aal2"))])
    async def page() -> None: ...

    async with browsing(app) as client:
        client.headers["Authorization"] = f"Bearer {token(**members)}"
        assert [(await client.get(path)).status_code for path in ("/aal1", "/aal2")] == [one, two]
