"""The session of a request: who gets in, who does not, what is asked of Ory for it, and what the app says then."""

import asyncio
import json
from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Depends, FastAPI, Request, WebSocket
from starlette.applications import Starlette
from starlette.authentication import requires
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route

from ory_async import Ory, SessionCredential, SessionVerifier, TokenVerifier
from ory_async.errors import ConfigurationError
from ory_async.fastapi import OryAuth, SessionBackend, UserSession
from ory_async.testing import FakeOry
from ory_async.v1.models import Identity, Session
from tests.fastapi.support import app_with_handler, browsing, connect, sign_in, user
from tests.support.stubs import SESSION, Wire, always, envelope, network, reply, scripted, silent

PAGE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
CALLS: list[dict[str, str]] = [{}, PAGE]


def app_of(auth: OryAuth[Any]) -> FastAPI:
    """Routes that need a session in every way."""
    app = app_with_handler()
    Signed = Annotated[UserSession[Any], Depends(auth.session)]

    @app.get("/me")
    async def me(session: Signed) -> Any:
        return session.traits

    @app.get("/maybe")
    async def maybe(session: Annotated[UserSession[Any] | None, Depends(auth.optional_session)]) -> Any:
        return session and session.traits

    @app.get("/aal2")
    async def aal2(session: Annotated[UserSession[Any], Depends(auth.require(aal="aal2"))]) -> Any:
        return session.traits

    @app.get("/often/{id}")
    def often(
        one: Signed,
        two: Signed,
        three: Annotated[UserSession[Any] | None, Depends(auth.optional_session)],
        four: Annotated[UserSession[Any], Depends(auth.require(aal="aal1"))],
        five: Annotated[UserSession[Any], Depends(auth.permission("Doc:{id}#view"))],
    ) -> bool:
        return one is two is three is four is five

    @app.websocket("/ws")
    async def ws(websocket: WebSocket, session: Signed) -> None:
        await websocket.accept()
        await websocket.send_json(session.traits)
        await websocket.close()

    return app


@pytest.fixture
async def client(ory: Ory) -> AsyncIterator[httpx.AsyncClient]:
    async with browsing(app_of(OryAuth(ory))) as client:
        yield client


async def over(wire: Wire, path: str = "/me", headers: dict[str, str] | None = None, **options: Any) -> httpx.Response:
    """The answer of an app whose Ory is a stub."""
    auth: OryAuth[Any] = OryAuth(network(wire, max_retries=0), **options)
    async with browsing(app_of(auth)) as client:
        return await client.get(path, headers={"X-Session-Token": "ory_st_1", **(headers or {})})


# ---- who gets in


async def test_3_02_a_session_is_there_by_token_bearer_or_cookie(fake: FakeOry, client: httpx.AsyncClient) -> None:
    ann = fake.login_as(user(fake))
    for headers in (
        {"X-Session-Token": ann.session_token},
        {"Authorization": f"Bearer {ann.session_token}"},
        {"Cookie": f"theme=dark; {ann.cookie}; _ga=1"},
    ):
        answer = await client.get("/me", headers=headers)
        assert (answer.status_code, answer.json()) == (200, {"email": "ann@example.org"})
    sent = [{*call.headers} & {"x-session-token", "authorization", "cookie"} for call in fake.requests]
    assert sent == [{"x-session-token"}, {"x-session-token"}, {"cookie"}]
    assert fake.requests[-1].headers["cookie"] == ann.cookie


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Cookie": "theme=dark"},
        {"Cookie": "csrf_token_1=a"},
        {"Authorization": "Basic YTpi"},
        {"Authorization": "Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln"},
    ],
)
async def test_3_02_without_a_session_it_is_401_and_nobody_is_asked(
    fake: FakeOry, client: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    for page in CALLS:
        answer = await client.get("/me", headers={**headers, **page})
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
    assert fake.requests == []


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Session-Token": "ory_st_unknown"},
        {"Cookie": "ory_kratos_session=unknown"},
        {"X-Session-Token": "é".encode("latin-1")},
        {"Cookie": b"ory_kratos_session=\xff"},
    ],
)
async def test_3_02_a_credential_that_is_none_is_401(client: httpx.AsyncClient, headers: dict[str, Any]) -> None:
    answer = await client.get("/me", headers=headers)
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


async def test_3_02_an_expired_session_is_401(fake: FakeOry, client: httpx.AsyncClient) -> None:
    ann = sign_in(fake)
    fake.advance(86400 + 1)
    assert (await client.get("/me", headers=ann)).status_code == 401


async def test_3_02_a_session_that_ended_is_401(fake: FakeOry, ory: Ory, client: httpx.AsyncClient) -> None:
    ann = sign_in(fake)
    await ory.frontend.perform_native_logout({"session_token": ann["X-Session-Token"]})
    assert (await client.get("/me", headers=ann)).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {**SESSION, "active": False},
        {**SESSION, "identity": {**SESSION["identity"], "state": "inactive"}},
        {**SESSION, "expires_at": "2001-01-01T00:00:00Z"},
    ],
    ids=["inactive session", "inactive identity", "over"],
)
async def test_3_02_what_is_not_active_is_401(body: Any) -> None:
    assert (await over(always(200, body))).status_code == 401


async def test_3_02_a_401_with_an_id_is_401_too() -> None:
    for error_id in ("session_inactive", "session_aal1_required", "something_new"):
        assert (await over(always(401, envelope(401, error_id)))).status_code == 401


# ---- a second factor

AAL2 = "https://auth.example.org/self-service/login/browser?aal=aal2"


async def test_3_02_a_second_factor_is_403_and_says_where() -> None:
    # As recorded: tests/recordings, native_aal1_session_of_aal2_user.
    body = {**envelope(403, "session_aal2_required"), "redirect_browser_to": AAL2}
    answer = await over(always(403, body))
    assert (answer.status_code, answer.json()["detail"]["redirect_browser_to"]) == (403, AAL2)
    assert answer.json()["detail"]["error_id"] == "session_aal2_required"
    page = await over(always(403, body), headers=PAGE)
    assert (page.status_code, page.headers["location"]) == (303, AAL2)


async def test_3_02_a_403_of_another_kind_is_403() -> None:
    answer = await over(always(403, envelope(403, "something_new")))
    assert (answer.status_code, answer.json()) == (403, {"detail": "Forbidden"})


@pytest.mark.parametrize(("aal", "status"), [("aal0", 403), ("aal1", 403), ("aal2", 200), ("aal3", 200), (None, 403)])
async def test_3_02_a_route_may_require_a_second_factor(aal: str | None, status: int) -> None:
    body = {**SESSION, "authenticator_assurance_level": aal}
    answer = await over(always(200, body), "/aal2")
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["detail"] == {"error_id": "session_aal2_required", "redirect_browser_to": None}


async def test_3_02_a_route_that_requires_it_sends_a_page_to_the_login() -> None:
    wire = always(200, {**SESSION, "authenticator_assurance_level": "aal1"})
    answer = await over(wire, "/aal2?a=b", PAGE, login_url="/login?x=1")
    assert answer.status_code == 303
    target = httpx.URL(answer.headers["location"])
    assert target.path == "/login"
    assert dict(target.params) == {"x": "1", "aal": "aal2", "return_to": "http://app.example.org/aal2?a=b"}


async def test_3_02_a_kept_session_is_asked_for_anew_before_it_is_refused() -> None:
    levels = iter(["aal1", "aal1", "aal2"])
    wire = Wire(lambda _: reply(200, {**SESSION, "authenticator_assurance_level": next(levels)}))
    ory = network(wire)
    auth: OryAuth[Any] = OryAuth(ory, verifier=SessionVerifier(ory, ttl=60))
    async with browsing(app_of(auth)) as client:
        client.headers["X-Session-Token"] = "ory_st_1"
        assert (await client.get("/me")).status_code == 200
        assert (await client.get("/aal2")).status_code == 403
        assert (await client.get("/aal2")).status_code == 200
        assert (await client.get("/aal2")).status_code == 200
    assert ["cache-control" in request.headers for request in wire.requests] == [False, True, True]


async def test_3_02_a_page_without_a_session_is_sent_to_the_login() -> None:
    auth: OryAuth[Any] = OryAuth(network(always(401, envelope(401))), login_url="https://auth.example.org/login")
    async with browsing(app_of(auth)) as client:
        answer = await client.get("/me?a=1&b=ü", headers=PAGE)
        assert answer.status_code == 303
        target = httpx.URL(answer.headers["location"])
        assert (target.host, target.path) == ("auth.example.org", "/login")
        assert httpx.URL(target.params["return_to"]) == httpx.URL("http://app.example.org/me?a=1&b=ü")
        for script in ({}, {"Accept": "*/*"}, {"Accept": "application/json"}):
            assert (await client.get("/me", headers=script)).status_code == 401


async def test_3_02_a_form_without_a_session_does_not_come_back_as_a_page() -> None:
    auth: OryAuth[Any] = OryAuth(network(silent()), login_url="/login")
    app = app_of(auth)

    @app.post("/form", dependencies=[Depends(auth.session)])
    async def form() -> None: ...

    async with browsing(app) as client:
        answer = await client.post("/form", headers=PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


# ---- trouble with Ory

TROUBLE: dict[str, httpx.Response | Exception] = {
    "429": reply(429, envelope(429)),
    "500": reply(500, envelope(500)),
    "502": reply(502, "<html>"),
    "503": reply(503, "busy"),
    "504": reply(504),
    "no connection": httpx.ConnectError("away"),
    "lost": httpx.ReadError("lost"),
    "late": httpx.ReadTimeout("late"),
    "busy": httpx.PoolTimeout("busy"),
    "a page of a proxy": reply(200, "<html>"),
    "not a session": reply(200, []),
    "a redirect": reply(302, headers={"location": "https://elsewhere.example.org"}),
    "not there": reply(404, envelope(404)),
    "bad": reply(400, envelope(400)),
    "unheard of": reply(418),
}


@pytest.mark.parametrize("trouble", TROUBLE.values(), ids=TROUBLE)
@pytest.mark.parametrize("path", ["/me", "/maybe", "/aal2", "/often/1"])
@pytest.mark.parametrize("page", CALLS, ids=["script", "page"])
async def test_1_08_trouble_with_ory_is_503_and_never_401(
    trouble: httpx.Response | Exception, path: str, page: dict[str, str]
) -> None:
    answer = await over(Wire(lambda _: again(trouble)), path, page, login_url="/login")
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json() == {"detail": "Service Unavailable"}


def again(trouble: httpx.Response | Exception) -> httpx.Response:
    if isinstance(trouble, Exception):
        raise trouble
    return httpx.Response(trouble.status_code, headers=trouble.headers, content=trouble.content)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({"retry-after": "7"}, "7"), ({"x-ratelimit-reset": "1.2"}, "2"), ({"retry-after": "90"}, "90")],
)
async def test_1_08_the_wait_that_ory_asks_for_is_passed_on(headers: dict[str, str], seconds: str) -> None:
    for status in (429, 503):
        answer = await over(always(status, envelope(status), headers))
        assert (answer.status_code, answer.headers["retry-after"]) == (503, seconds)


async def test_1_08_it_recovers_by_itself(fake: FakeOry, client: httpx.AsyncClient) -> None:
    ann = sign_in(fake)
    fake.fail("toSession", status=429, times=2)
    fake.drop("toSession")
    found = [(await client.get("/me", headers=ann)).status_code for _ in range(5)]
    assert found == [503, 503, 503, 200, 200]


async def test_3_02_what_the_app_did_wrong_is_500() -> None:
    auth: OryAuth[Any] = OryAuth(Ory.self_hosted(keto_read="http://127.0.0.1:1"))
    async with browsing(app_of(auth)) as client:
        assert (await client.get("/me", headers={"X-Session-Token": "ory_st_1"})).status_code == 500


# ---- without a session too


async def test_3_02_an_optional_session(fake: FakeOry, client: httpx.AsyncClient) -> None:
    assert (await client.get("/maybe")).json() is None
    assert (await client.get("/maybe", headers={"X-Session-Token": "ory_st_unknown"})).json() is None
    assert (await client.get("/maybe", headers=sign_in(fake))).json() == {"email": "ann@example.org"}


async def test_3_02_an_optional_session_that_needs_a_second_factor_is_none() -> None:
    body = {**envelope(403, "session_aal2_required"), "redirect_browser_to": AAL2}
    answer = await over(always(403, body), "/maybe", PAGE)
    assert (answer.status_code, answer.json()) == (200, None)


# ---- how often Ory is asked


async def test_3_02_one_request_asks_once_however_often_it_wants_to_know(
    fake: FakeOry, client: httpx.AsyncClient
) -> None:
    ann = sign_in(fake)
    fake.relate(f"Doc:1#view@{user(fake)}")
    answer = await client.get("/often/1", headers=ann)
    assert (answer.status_code, answer.json()) == (200, True)
    assert fake.count("toSession") == 1
    await client.get("/often/1", headers=ann)
    assert fake.count("toSession") == 2


async def test_3_02_one_request_asks_once_even_if_all_ask_together(fake: FakeOry, ory: Ory) -> None:
    auth = OryAuth(ory)
    app = app_with_handler()

    @app.get("/together")
    async def together(request: Request) -> int:
        return len({id(one) for one in await asyncio.gather(*(auth.session(request) for _ in range(5)))})

    async with browsing(app) as client:
        assert (await client.get("/together", headers=sign_in(fake))).json() == 1
    assert fake.count("toSession") == 1


async def test_3_02_a_refusal_is_asked_for_once_too(fake: FakeOry, client: httpx.AsyncClient) -> None:
    assert (await client.get("/often/1", headers={"X-Session-Token": "ory_st_unknown"})).status_code == 401
    assert fake.count("toSession") == 1


async def test_3_02_two_projects_in_one_app_do_not_mix(fake: FakeOry, ory: Ory) -> None:
    async with FakeOry() as other_fake, other_fake.client() as other_ory:
        one, other = OryAuth(ory), OryAuth(other_ory)
        app = app_with_handler()

        @app.get("/both")
        async def both(
            here: Annotated[UserSession, Depends(one.session)],
            there: Annotated[UserSession | None, Depends(other.optional_session)],
        ) -> list[bool]:
            return [bool(here), bool(there)]

        async with browsing(app) as client:
            assert (await client.get("/both", headers=sign_in(fake))).json() == [True, False]


async def test_3_02_requests_never_see_the_user_of_another(fake: FakeOry, ory: Ory) -> None:
    auth: OryAuth[Any] = OryAuth(ory, verifier=SessionVerifier(ory, ttl=60))
    users = [f"user{i}@example.org" for i in range(20)]
    headers = {email: sign_in(fake, email) for email in users}
    async with browsing(app_of(auth)) as client:
        asked = users * 5
        answers = await asyncio.gather(*(client.get("/me", headers=headers[email]) for email in asked))
    assert [answer.json()["email"] for answer in answers] == asked
    assert fake.count("toSession") == len(users)


async def test_4_02_a_logout_evicts(fake: FakeOry, ory: Ory) -> None:
    auth: OryAuth[Any] = OryAuth(ory, verifier=SessionVerifier(ory, ttl=60))
    app = app_of(auth)

    @app.post("/logout")
    async def logout(request: Request, session: Annotated[UserSession[Any], Depends(auth.session)]) -> None:
        assert session.credential is not None
        await ory.frontend.perform_native_logout({"session_token": session.credential.token})
        await auth.evict(request)

    async with browsing(app) as client:
        client.headers.update(sign_in(fake))
        assert [(await client.get("/me")).status_code for _ in range(3)] == [200] * 3
        assert fake.count("toSession") == 1
        assert (await client.post("/logout")).status_code == 200
        assert (await client.get("/me")).status_code == 401
        assert (await client.post("/logout")).status_code == 401


# ---- tokenised sessions


async def test_4_04_a_tokenised_session_gets_in_without_asking_ory() -> None:
    async with FakeOry(tokenizers={"app": 60}) as fake, fake.client(max_retries=0) as ory:
        ann = sign_in(fake)
        tokenised = (await ory.frontend.to_session(x_session_token=ann["X-Session-Token"], tokenize_as="app")).tokenized
        issuer = "http://127.0.0.1/"
        fetched: list[httpx.Request] = []

        def keys(request: httpx.Request) -> httpx.Response:
            fetched.append(request)
            return reply(200, fake.session_keys)

        there = network(Wire(keys))
        clock = lambda: fake.now().timestamp()  # noqa: E731
        tokens = TokenVerifier(there, issuer=issuer, jwks_url="https://keys.example.org/k.json", clock=clock)
        auth: OryAuth[Any] = OryAuth(ory, tokens=tokens)
        asked = fake.count("toSession")
        async with browsing(app_of(auth)) as client:
            good = {"Authorization": f"Bearer {tokenised}"}
            for _ in range(3):
                assert (await client.get("/maybe", headers=good)).status_code == 200
                assert (await client.get("/me", headers=good)).status_code == 200
            assert (await client.get("/aal2", headers=good)).status_code == 403
            assert (fake.count("toSession") - asked, len(fetched)) == (0, 1)
            # A token that does not count is not rescued by a cookie.
            cookie = fake.login_as(user(fake)).cookie
            bad = {"Authorization": f"Bearer {tokenised}x", "Cookie": cookie}
            assert (await client.get("/me", headers=bad)).status_code == 401
            assert (await client.get("/me", headers={"Cookie": cookie})).status_code == 200
            both = {**good, **ann}
            assert (await client.get("/me", headers=both)).json() == {"email": "ann@example.org"}
            fake.advance(60)
            assert (await client.get("/me", headers=good)).status_code == 200  # clocks may differ by 5 seconds
            fake.advance(5)
            assert (await client.get("/me", headers=good)).status_code == 401


async def test_4_04_keys_that_cannot_be_fetched_are_503() -> None:
    wire = always(503, "busy")
    there = network(wire, max_retries=0)
    auth: OryAuth[Any] = OryAuth(there, tokens=TokenVerifier(there, issuer="i"))
    jwt = "eyJhbGciOiJFUzI1NiIsImtpZCI6ImsifQ.eyJzdWIiOiJhIn0.c2ln"
    async with browsing(app_of(auth)) as client:
        answer = await client.get("/me", headers={"Authorization": f"Bearer {jwt}"})
    assert (answer.status_code, len(wire.requests)) == (503, 1)


# ---- at home in FastAPI and Starlette


async def test_3_02_the_openapi_document_names_the_schemes(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    schemes = document["components"]["securitySchemes"]
    kinds = {(scheme["type"], scheme.get("in") or scheme.get("scheme")) for scheme in schemes.values()}
    assert kinds == {("apiKey", "header"), ("apiKey", "cookie"), ("http", "bearer")}
    for path in ("/me", "/aal2", "/often/{id}"):
        operation = document["paths"][path]["get"]
        assert sorted(name for each in operation["security"] for name in each) == sorted(schemes)
        assert not [each for each in operation.get("parameters", []) if each["in"] != "path"]


async def test_3_02_a_test_may_put_somebody_in_place(fake: FakeOry, ory: Ory) -> None:
    auth: OryAuth[Any] = OryAuth(ory)
    app = app_of(auth)
    identity = Identity(id="ann", schema_id="default", schema_url="", traits={"email": "ann@example.org"})
    session = Session(id="session-1", authenticator_assurance_level="aal1")
    app.dependency_overrides[auth.session] = lambda: UserSession(session, identity, identity.traits)
    fake.relate("Doc:1#view@ann")
    async with browsing(app) as client:
        assert (await client.get("/me")).json() == {"email": "ann@example.org"}
        assert (await client.get("/aal2")).status_code == 403
    assert fake.count("toSession") == 0


async def test_3_02_a_websocket_has_a_session_too(fake: FakeOry, ory: Ory) -> None:
    app = app_of(OryAuth(ory))
    own = {"Host": "app.example.org", "Origin": "https://app.example.org"}
    for headers in (sign_in(fake), {"Cookie": fake.login_as(user(fake)).cookie, **own}):
        accepted, message, closed = await connect(app, headers)
        assert (accepted["type"], closed["type"]) == ("websocket.accept", "websocket.close")
        assert json.loads(message["text"]) == {"email": "ann@example.org"}


async def test_3_02_a_websocket_without_a_session_is_refused(fake: FakeOry, ory: Ory) -> None:
    app = app_of(OryAuth(ory, login_url="/login"))
    start, _ = await connect(app, PAGE)
    assert (start["type"], start["status"]) == ("websocket.http.response.start", 401)
    (closed,) = await connect(app, {}, answers=False)
    assert (closed["type"], closed["code"]) == ("websocket.close", 1008)
    fake.fail("toSession", status=503, times=2)
    start, _ = await connect(app, sign_in(fake))
    assert (start["status"], dict(start["headers"])[b"retry-after"]) == (503, b"5")
    (closed,) = await connect(app, sign_in(fake), answers=False)
    assert closed["code"] == 1013


async def test_3_02_an_authentication_backend(fake: FakeOry, ory: Ory) -> None:
    auth = OryAuth(ory)

    async def whoami(request: Request) -> JSONResponse:
        name = request.user.display_name if request.user.is_authenticated else None
        again = await auth.optional_session(request)
        return JSONResponse([name, again and again.traits, request.auth.scopes])

    @requires("authenticated")
    async def members(request: Request) -> JSONResponse:
        return JSONResponse(request.user.session.traits)

    backend = Middleware(AuthenticationMiddleware, backend=SessionBackend(auth), on_error=SessionBackend.on_error)
    app = Starlette(routes=[Route("/", whoami), Route("/members", members)], middleware=[backend])
    async with browsing(app) as client:
        assert (await client.get("/")).json() == [None, None, []]
        assert (await client.get("/members")).status_code == 403
        ann = sign_in(fake)
        email = {"email": "ann@example.org"}
        assert (await client.get("/", headers=ann)).json() == [user(fake), email, ["authenticated", "aal1"]]
        assert fake.count("toSession") == 1
        assert (await client.get("/members", headers=ann)).json() == email
        fake.fail("toSession", status=500)
        answer = await client.get("/members", headers=ann)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


async def test_3_03_where_the_credential_comes_from_can_be_changed() -> None:
    wire = scripted(reply(200, SESSION))
    extract = partial(SessionCredential.from_headers, cookies=("my_session",))
    auth: OryAuth[Any] = OryAuth(network(wire), credential=extract)
    async with browsing(app_of(auth)) as client:
        headers = {"Cookie": "my_session=1; ory_kratos_session=2"}
        assert (await client.get("/me", headers=headers)).status_code == 200
    assert wire.only.headers["cookie"] == "my_session=1"


async def test_3_02_no_secret_is_in_a_session(fake: FakeOry, ory: Ory) -> None:
    auth = OryAuth(ory)
    ann = sign_in(fake)
    scope = {"type": "http", "headers": [(b"x-session-token", ann["X-Session-Token"].encode())], "path": "/"}
    session = await auth.session(Request(scope))
    assert ann["X-Session-Token"] not in repr(session)
    assert session.credential == SessionCredential(token=ann["X-Session-Token"])
    assert (session.id, session.aal) == (session.session.id, "aal1")


def test_3_02_what_cannot_be_a_model_is_refused_at_once() -> None:
    class Unknown:
        def __init__(self, **members: Any) -> None: ...

    with pytest.raises(ConfigurationError):
        OryAuth(network(always(200)), traits=Unknown)
