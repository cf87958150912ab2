"""A request that may change something and is signed in by a cookie: only a page of the app itself may send it."""

import json
from typing import Annotated, Any

import pytest
from fastapi import Depends, FastAPI, WebSocket
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from ory_async import ConfigurationError, Ory, SessionCredential
from ory_async.fastapi import OriginRefused, OryAuth, SessionBackend, UserSession
from ory_async.fastapi.origin import foreign_origin, origins
from ory_async.testing import FakeOry
from tests.fastapi.support import app_with_handler, browsing, connect, sign_in, user

HOST = "app.example.org"
SITE = "Sec-Fetch-Site"
Given = dict[str, str]

# What a browser sends, or an older one that knows no Sec-Fetch-Site; Host is that of the app.
OURS: dict[str, Given] = {
    "a form of the app": {"Origin": f"https://{HOST}", SITE: "same-origin"},
    "the user alone": {SITE: "none"},
    "a browser that sends no Origin": {SITE: "same-origin"},
    "an older browser": {"Origin": f"https://{HOST}"},
    "without TLS": {"Origin": f"http://{HOST}"},
    "in capitals": {"Origin": f"HTTPS://{HOST.upper()}"},
    "with the port that https has anyway": {"Origin": f"https://{HOST}:443"},
    "the port is there twice": {"Origin": f"https://{HOST}", "Host": f"{HOST}:443"},
    "at another port": {"Origin": "http://localhost:8000", "Host": "localhost:8000"},
    "an address": {"Origin": "http://[::1]:8000", "Host": "[::1]:8000"},
}
FOREIGN: dict[str, Given] = {
    "another site": {"Origin": "https://evil.example", SITE: "cross-site"},
    "another site that sends no Origin": {SITE: "cross-site"},
    "a sister subdomain": {"Origin": "https://blog.example.org", SITE: "same-site"},
    "a sister subdomain that sends no Origin": {SITE: "same-site"},
    "a site that nobody knows": {"Origin": f"https://{HOST}", SITE: "something-new"},
    "an empty word": {"Origin": f"https://{HOST}", SITE: ""},
    "an older browser on another site": {"Origin": "https://evil.example"},
    "an older browser on a sister": {"Origin": "https://blog.example.org"},
    "a host that begins alike": {"Origin": f"https://{HOST}.evil.example"},
    "a host that ends alike": {"Origin": f"https://evil{HOST}"},
    "another port": {"Origin": f"https://{HOST}:8443"},
    "another port of the app": {"Origin": f"https://{HOST}", "Host": f"{HOST}:8443"},
    "plain http to a port of https": {"Origin": f"http://{HOST}", "Host": f"{HOST}:443"},
    "a frame without an origin": {"Origin": "null"},
    "a file": {"Origin": "file://"},
    "an extension": {"Origin": "chrome-extension://abc"},
    "no URL": {"Origin": f"{HOST}"},
    "a broken URL": {"Origin": "https://[", "Host": "["},
    "a port that is none": {"Origin": f"https://{HOST}:x"},
    "a user in it": {"Origin": f"https://{HOST}@evil.example"},
    "no browser": {},
    "no Host": {"Origin": f"https://{HOST}", "Host": ""},
}


def headers(given: Given) -> Headers:
    return Headers({"host": HOST, **{name.lower(): value for name, value in given.items()}})


@pytest.mark.parametrize("given", OURS.values(), ids=OURS)
def test_3_03_a_page_of_the_app_may(given: Given) -> None:
    assert foreign_origin(headers(given), frozenset()) is None


@pytest.mark.parametrize("given", FOREIGN.values(), ids=FOREIGN)
def test_3_03_others_may_not(given: Given) -> None:
    assert foreign_origin(headers(given), frozenset())
    assert foreign_origin(headers(given), origins(["https://trusted.example.org"]))


@pytest.mark.parametrize("name", ["origin", "host", "sec-fetch-site"])
def test_3_03_a_header_that_is_there_twice_says_nothing(name: str) -> None:
    good = [("host", HOST), ("origin", f"https://{HOST}"), ("sec-fetch-site", "same-origin")]
    twice = [(key, value) for key, value in good for _ in range(2 if key == name else 1)]
    assert foreign_origin(Headers(raw=[(key.encode(), value.encode()) for key, value in twice]), frozenset())


TRUSTED = ("https://shop.example.org", "http://localhost:3000/", "HTTPS://Admin.Example.org:443")


@pytest.mark.parametrize(
    ("origin", "trusted"),
    [
        ("https://shop.example.org", True), ("https://shop.example.org:443", True), ("http://localhost:3000", True),
        ("https://admin.example.org", True), ("http://shop.example.org", False), ("http://localhost", False),
        ("https://shop.example.org:8443", False), ("https://shop.example.org.evil.example", False), ("null", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("site", ["cross-site", "same-site", None])
def test_3_03_a_trusted_origin_may(origin: str, trusted: bool, site: str | None) -> None:
    given = {"Origin": origin, **({SITE: site} if site else {})}
    assert (foreign_origin(headers(given), origins(TRUSTED)) is None) is trusted


@pytest.mark.parametrize(
    "wrong",
    [
        "https://a.example.org", ["*"], ["a.example.org"], ["https://a.example.org/path"], ["https://*.example.org"],
        ["https://a.example.org?x"], ["https://u@a.example.org"], [""], ["null"], [7], [None], ["https://ä.example.org"],
        ["https://a.example.org:x"],
    ],
    ids=str,
)  # fmt: skip
def test_3_03_what_is_no_origin_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        OryAuth(Ory.network("acme"), trusted_origins=wrong)
    assert "trusted_origins" in str(caught.value)


# ---- in an app


def app_of(ory: Ory, **options: Any) -> FastAPI:
    auth: OryAuth[Any] = OryAuth(ory, **options)
    app = app_with_handler()
    Signed = Annotated[UserSession[Any], Depends(auth.session)]

    @app.api_route("/me", methods=["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])
    async def me(session: Signed) -> Any:
        return session.traits

    @app.post("/maybe")
    async def maybe(session: Annotated[UserSession[Any] | None, Depends(auth.optional_session)]) -> Any:
        return session and session.traits

    @app.post("/own", dependencies=[Depends(auth.check_origin)])
    @app.get("/own", dependencies=[Depends(auth.check_origin)])
    async def own() -> str:
        return "done"

    @app.websocket("/ws")
    async def ws(websocket: WebSocket, session: Signed) -> None:
        await websocket.accept()
        await websocket.send_json(session.traits)
        await websocket.close()

    return app


def cookie(fake: FakeOry) -> Given:
    return {"Cookie": fake.login_as(user(fake)).cookie}


@pytest.mark.parametrize("path", ["/me", "/maybe"])
@pytest.mark.parametrize("given", [FOREIGN["another site"], FOREIGN["a sister subdomain"], FOREIGN["no browser"]])
async def test_3_03_a_cookie_that_another_site_made_the_browser_send(
    fake: FakeOry, ory: Ory, path: str, given: Given
) -> None:
    async with browsing(app_of(ory)) as client:
        answer = await client.post(path, headers={**cookie(fake), **given})
        assert answer.status_code == 403
        assert answer.json()["detail"]["error_id"] == "origin_not_trusted"
        assert "trusted_origins" in answer.json()["detail"]["reason"]
        page = {**given, "Accept": "text/html"}
        assert (await client.post(path, headers={**cookie(fake), **page})).status_code == 403
    assert fake.requests == []


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_3_03_every_method_that_may_change_something(fake: FakeOry, ory: Ory, method: str) -> None:
    async with browsing(app_of(ory)) as client:
        for given, status in ((FOREIGN["another site"], 403), (OURS["a form of the app"], 200)):
            answer = await client.request(method, "/me", headers={**cookie(fake), **given})
            assert answer.status_code == status


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
@pytest.mark.parametrize("given", [FOREIGN["another site"], FOREIGN["no browser"]])
async def test_3_03_reading_is_not_looked_at(fake: FakeOry, ory: Ory, method: str, given: Given) -> None:
    async with browsing(app_of(ory)) as client:
        assert (await client.request(method, "/me", headers={**cookie(fake), **given})).status_code == 200


async def test_3_03_no_site_can_make_a_browser_send_a_token(fake: FakeOry, ory: Ory) -> None:
    token = sign_in(fake)
    bearer = {"Authorization": f"Bearer {token['X-Session-Token']}"}
    async with browsing(app_of(ory)) as client:
        for credential in (token, bearer, {**token, **cookie(fake)}):
            assert (await client.post("/me", headers={**credential, **FOREIGN["another site"]})).status_code == 200


async def test_3_03_without_a_cookie_it_is_as_ever(fake: FakeOry, ory: Ory) -> None:
    async with browsing(app_of(ory)) as client:
        assert (await client.post("/me", headers=FOREIGN["another site"])).status_code == 401
        answer = await client.post("/maybe", headers={**FOREIGN["another site"], "Cookie": "theme=dark"})
        assert (answer.status_code, answer.json()) == (200, None)


async def test_3_03_it_can_be_switched_off_and_origins_be_trusted(fake: FakeOry, ory: Ory) -> None:
    foreign = FOREIGN["another site"]
    for options, status in (
        ({"csrf": False}, 200),
        ({"trusted_origins": ["https://evil.example"]}, 200),
        ({"trusted_origins": ["https://blog.example.org"]}, 403),
    ):
        async with browsing(app_of(ory, **options)) as client:
            assert (await client.post("/me", headers={**cookie(fake), **foreign})).status_code == status
            # What is asked for by name is looked at all the same.
            trusted = "https://evil.example" in options.get("trusted_origins", ())  # type: ignore[operator]
            assert (await client.post("/own", headers=foreign)).status_code == (200 if trusted else 403)


async def test_3_03_a_route_may_ask_for_it(fake: FakeOry, ory: Ory) -> None:
    async with browsing(app_of(ory)) as client:
        for given in OURS.values():
            assert (await client.post("/own", headers=given)).status_code == 200
        for given in ({}, FOREIGN["a sister subdomain"]):
            assert (await client.post("/own", headers=given)).status_code == 403
            assert (await client.get("/own", headers=given)).status_code == 200
    assert fake.requests == []


async def test_3_03_a_credential_of_ones_own_is_looked_at_too(fake: FakeOry, ory: Ory) -> None:
    value = cookie(fake)["Cookie"]
    app = app_of(ory, credential=lambda headers: SessionCredential(cookie=value))
    async with browsing(app) as client:
        assert (await client.post("/me", headers=FOREIGN["another site"])).status_code == 403
        assert (await client.post("/me", headers=OURS["an older browser"])).status_code == 200


async def test_3_03_a_websocket_from_another_site_is_refused(fake: FakeOry, ory: Ory) -> None:
    """A browser opens one for any page, and sends the cookie along."""
    app = app_of(ory)
    own = {**cookie(fake), "Host": HOST, "Origin": f"https://{HOST}"}
    accepted, message, _ = await connect(app, own)
    assert (accepted["type"], json.loads(message["text"])) == ("websocket.accept", {"email": "ann@example.org"})
    for given in (FOREIGN["another site"], {"Host": HOST, "Origin": "https://evil.example"}, {"Host": HOST}):
        start, _ = await connect(app, {**cookie(fake), **given})
        assert (start["type"], start["status"]) == ("websocket.http.response.start", 403)
        (closed,) = await connect(app, {**cookie(fake), **given}, answers=False)
        assert (closed["type"], closed["code"]) == ("websocket.close", 1008)


async def test_3_03_the_backend_of_starlette_refuses_too(fake: FakeOry, ory: Ory) -> None:
    async def page(request: Request) -> JSONResponse:
        return JSONResponse(request.user.is_authenticated)

    backend = Middleware(
        AuthenticationMiddleware, backend=SessionBackend(OryAuth(ory)), on_error=SessionBackend.on_error
    )
    app = Starlette(routes=[Route("/", page, methods=["GET", "POST"])], middleware=[backend])
    async with browsing(app) as client:
        answer = await client.post("/", headers={**cookie(fake), **FOREIGN["another site"]})
        assert (answer.status_code, answer.json()["detail"]["error_id"]) == (403, "origin_not_trusted")
        assert (await client.post("/", headers={**cookie(fake), **OURS["an older browser"]})).json() is True
        assert (await client.get("/", headers={**cookie(fake), **FOREIGN["another site"]})).json() is True


async def test_3_03_permissions_and_levels_go_by_the_session(fake: FakeOry, ory: Ory) -> None:
    auth: OryAuth[Any] = OryAuth(ory)
    app = app_with_handler()

    @app.post("/aal1", dependencies=[Depends(auth.require(aal="aal1"))])
    async def aal1() -> None: ...

    @app.post("/doc", dependencies=[Depends(auth.permission("Doc:1#view"))])
    async def doc() -> None: ...

    fake.relate(f"Doc:1#view@{user(fake)}")
    async with browsing(app) as client:
        for path in ("/aal1", "/doc"):
            for given, status in ((FOREIGN["a sister subdomain"], 403), (OURS["a form of the app"], 200)):
                assert (await client.post(path, headers={**cookie(fake), **given})).status_code == status


async def test_3_03_a_dependency_raises_it(ory: Ory) -> None:
    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"cookie", b"ory_kratos_session=1")]}
    auth: OryAuth[Any] = OryAuth(ory)
    for dependency in (auth.session, auth.optional_session, auth.check_origin):
        with pytest.raises(OriginRefused):
            await dependency(Request(scope))  # type: ignore[operator]
