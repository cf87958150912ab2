"""Access tokens in an app: who gets in, and RFC 6750 for everybody else."""

import asyncio
import logging
import re
from collections.abc import Callable
from typing import Annotated, Any

import httpx
import jwt
import pytest
from fastapi import APIRouter, Depends, FastAPI, Security, WebSocket
from starlette.datastructures import Headers, QueryParams

from ory_async import ConfigurationError, DecodeError, InvalidToken, Ory, RequestTimeout, TokenVerifier
from ory_async.fastapi import OryAuth, UserSession
from ory_async.fastapi.access import Answer, Malformed, answer, token_of
from ory_async.oauth2 import AccessTokenVerifier, Caller, Introspection
from ory_async.testing import FakeOry
from ory_async.testing.hydra.state import ACCESS_TOKEN_KEYS
from tests.fastapi.support import app_with_handler, browsing, connect, sign_in, user

ASK = "introspectOAuth2Token"
READ, WRITE = "notes:read", "notes:write"
SCOPES = {READ: "Read notes", WRITE: "Write notes"}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def auth_of(ory: Ory, **options: Any) -> OryAuth[Any]:
    return OryAuth(ory, **{"access": Introspection, "scopes": SCOPES, "caller_namespace": "Client", **options})


def app_of(auth: OryAuth[Any], *, included: bool = False) -> FastAPI:
    app = app_with_handler(lifespan=auth.lifespan)
    routes = APIRouter() if included else app

    @routes.get("/notes")
    async def read(caller: Annotated[Caller, Security(auth.access, scopes=[READ])]) -> list[Any]:
        return [caller.client_id, caller.subject, sorted(caller.scopes)]

    @routes.post("/notes")
    async def write(caller: Annotated[Caller, Security(auth.access, scopes=[READ, WRITE])]) -> str:
        return caller.client_id

    @routes.get("/me")
    async def me(who: Annotated[UserSession[Any] | Caller, Security(auth.principal, scopes=[READ])]) -> list[str]:
        if isinstance(who, Caller):
            return ["caller", who.client_id]
        return ["user", who.identity.id]

    @app.websocket("/ws")
    async def ws(websocket: WebSocket, caller: Annotated[Caller, Security(auth.access, scopes=[READ])]) -> None:
        await websocket.accept()
        await websocket.close()

    if isinstance(routes, APIRouter):
        app.include_router(routes, prefix="/v1")
    return app


def challenge(response: httpx.Response) -> dict[str, str]:
    """The members of WWW-Authenticate."""
    header = response.headers["www-authenticate"]
    assert re.fullmatch(
        r'Bearer( \w+="[\x20-\x21\x23-\x5B\x5D-\x7E]*"(, \w+="[\x20-\x21\x23-\x5B\x5D-\x7E]*")*)?', header
    )
    return dict(re.findall(r'(\w+)="([^"]*)"', header))


# ---- the table


CALLER = Caller("svc", "svc", frozenset([READ]), (), None, {})
TABLE: list[tuple[Any, list[str], tuple[int, str | None, str | None] | None]] = [
    (None, [READ], (401, None, None)),
    (Malformed("two"), [READ], (400, "invalid_request", None)),
    (InvalidToken("exp: expired"), [READ], (401, "invalid_token", None)),
    (RequestTimeout("no answer"), [READ], (503, None, None)),
    (DecodeError("nonsense"), [], (503, None, None)),
    (CALLER, [WRITE], (403, "insufficient_scope", WRITE)),
    (CALLER, [READ, WRITE], (403, "insufficient_scope", f"{READ} {WRITE}")),
    (CALLER, [READ], None),
    (CALLER, [], None),
]


@pytest.mark.parametrize(("outcome", "wanted", "expected"), TABLE, ids=lambda value: str(value)[:30])
def test_what_rfc_6750_answers(outcome: Any, wanted: list[str], expected: Any) -> None:
    found = answer(outcome, wanted)
    assert (None if found is None else (found.status, found.error, found.scope)) == expected


def test_a_token_that_is_not_verified_is_never_compared_with_scopes() -> None:
    """403 tells that a token counts: only a Caller may get it."""
    for outcome, _, _ in TABLE:
        found = answer(outcome, ["a scope that nobody has"])
        assert isinstance(found, Answer)
        assert (found.status == 403) == isinstance(outcome, Caller)


@pytest.mark.parametrize(
    ("headers", "query", "expected"),
    [
        ([], "", None),
        ([("authorization", "Bearer t")], "", "t"),
        ([("authorization", "bearer  t ")], "", "t"),
        ([("authorization", "Basic dTpw")], "", None),
        ([("authorization", "Bearer")], "", Malformed),
        ([("authorization", "Bearer ")], "", Malformed),
        ([("authorization", "Bearer a"), ("authorization", "Bearer b")], "", Malformed),
        ([("authorization", "Bearer a"), ("authorization", "Basic dTpw")], "", Malformed),
        ([("authorization", "Bearer a"), ("x-session-token", "b")], "", Malformed),
        ([("authorization", "Bearer a")], "access_token=a", Malformed),
        ([], "access_token=a", None),
        ([("x-session-token", "b")], "", None),
    ],
)
def test_the_one_token_of_a_request(headers: list[tuple[str, str]], query: str, expected: Any) -> None:
    found = token_of(Headers(raw=[(a.encode(), b.encode()) for a, b in headers]), QueryParams(query))
    if expected is Malformed:
        assert isinstance(found, Malformed)
    else:
        assert found == expected


# ---- over HTTP


async def test_who_has_the_scopes_gets_in(fake: FakeOry, ory: Ory) -> None:
    async with browsing(app_of(auth_of(ory))) as client:
        token = fake.tokens.issue("svc", scope=READ)
        assert (await client.get("/notes", headers=bearer(token))).json() == ["svc", "svc", [READ]]
        refused = await client.post("/notes", headers=bearer(token))
        assert refused.status_code == 403
        assert challenge(refused)["error"] == refused.json()["detail"]["error"] == "insufficient_scope"
        assert challenge(refused)["scope"].split() == [READ, WRITE]
        both = fake.tokens.issue("svc", scope=f"{WRITE} {READ}")
        assert (await client.post("/notes", headers=bearer(both))).status_code == 200


REFUSED: dict[str, Callable[[FakeOry], dict[str, str]]] = {
    "unknown": lambda fake: bearer("ory_at_unknown"),
    "expired": lambda fake: bearer(fake.tokens.issue(scope=READ, expires_in=-1)),
    "an ID token": lambda fake: bearer(fake.tokens.issue(scope=READ, kind="id_token")),
    "a refresh token": lambda fake: bearer(fake.tokens.issue(scope=READ, kind="refresh_token")),
    "a session token": lambda fake: bearer(sign_in(fake)["X-Session-Token"]),
    "for somebody else": lambda fake: bearer(fake.tokens.issue(scope=READ, audience="https://other.example")),
    "not a token": lambda fake: bearer("a b"),
}


@pytest.mark.parametrize("kind", REFUSED)
async def test_whatever_does_not_count_is_401_and_never_403(
    fake: FakeOry, ory: Ory, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    headers = REFUSED[kind](fake)
    async with browsing(app_of(auth_of(ory))) as client:
        for method in ("GET", "POST"):
            refused = await client.request(method, "/notes", headers=headers)
            assert (refused.status_code, challenge(refused)["error"]) == (401, "invalid_token")
    token = headers["Authorization"].removeprefix("Bearer ")
    pieces = {token[i : i + 12] for i in range(len(token) - 11)}
    assert not [piece for piece in pieces if piece in caplog.text or piece in refused.text]


async def test_without_a_token_no_error_is_named(fake: FakeOry, ory: Ory) -> None:
    async with browsing(app_of(auth_of(ory))) as client:
        for headers in ({}, sign_in(fake), {"Authorization": "Basic dTpw"}):
            refused = await client.get("/notes", headers=headers)
            assert (refused.status_code, challenge(refused)) == (401, {})
    assert fake.count(ASK) == 0


async def test_two_credentials_are_400(fake: FakeOry, ory: Ory) -> None:
    token = fake.tokens.issue(scope=READ)
    cookie = {"Cookie": fake.login_as(user(fake)).cookie}
    async with browsing(app_of(auth_of(ory))) as client:
        for path, headers in (
            ("/notes", [*bearer(token).items(), *bearer("other").items()]),
            ("/notes", [*bearer(token).items(), *sign_in(fake).items()]),
            (f"/notes?access_token={token}", [*bearer(token).items()]),
            ("/me", [*bearer(token).items(), *sign_in(fake).items()]),
            ("/me", [*bearer(token).items(), *cookie.items()]),
        ):
            refused = await client.get(path, headers=headers)
            assert (refused.status_code, challenge(refused)["error"]) == (400, "invalid_request")
        # A browser adds its cookie unasked: for those who only take tokens it is none.
        assert (await client.get("/notes", headers={**bearer(token), **cookie})).status_code == 200


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
async def test_when_nobody_can_know_it_is_503(fake: FakeOry, ory: Ory, status: int) -> None:
    fake.fail(ASK, status=status)
    async with browsing(app_of(auth_of(ory))) as client:
        refused = await client.get("/notes", headers=bearer(fake.tokens.issue(scope=READ)))
    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) > 0
    assert "www-authenticate" not in refused.headers


async def test_one_request_asks_once(fake: FakeOry, ory: Ory) -> None:
    auth, app = auth_of(ory), app_with_handler()

    @app.get("/twice")
    async def twice(
        one: Annotated[Caller, Security(auth.access, scopes=[READ])],
        other: Annotated[Caller, Security(auth.access, scopes=[WRITE])],
        third: Annotated[Any, Depends(auth.principal)],
    ) -> bool:
        return one is other is third

    async with browsing(app) as client:
        got = await client.get("/twice", headers=bearer(fake.tokens.issue(scope=f"{READ} {WRITE}")))
    assert got.json() is True
    assert fake.count(ASK) == 1


async def test_a_websocket_is_closed_as_it_can_be(fake: FakeOry, ory: Ory) -> None:
    app = app_of(auth_of(ory))
    (accepted, *_) = await connect(app, bearer(fake.tokens.issue(scope=READ)))
    assert accepted["type"] == "websocket.accept"
    (refused, *_) = await connect(app, bearer("ory_at_unknown"))
    assert (refused["type"], refused["status"]) == ("websocket.http.response.start", 401)
    (closed,) = await connect(app, bearer(fake.tokens.issue()), answers=False)
    assert (closed["type"], closed["code"]) == ("websocket.close", 1008)
    fake.fail(ASK, status=500)
    (closed,) = await connect(app, bearer(fake.tokens.issue()), answers=False)
    assert closed["code"] == 1013


# ---- users and machines


async def test_a_principal_is_a_user_or_a_machine(fake: FakeOry, ory: Ory) -> None:
    cookie = {"Cookie": fake.login_as(user(fake)).cookie}
    session = sign_in(fake)
    async with browsing(app_of(auth_of(ory))) as client:
        for headers in (cookie, session, bearer(session["X-Session-Token"])):
            assert (await client.get("/me", headers=headers)).json() == ["user", user(fake)]
        assert fake.count(ASK) == 0  # a session is never shown to Hydra
        token = fake.tokens.issue("svc", scope=READ)
        assert (await client.get("/me", headers=bearer(token))).json() == ["caller", "svc"]
        assert (await client.get("/me", headers=bearer(fake.tokens.issue("svc")))).status_code == 403
        for headers in ({}, bearer("ory_st_unknown"), {"X-Session-Token": "unknown"}):
            assert (await client.get("/me", headers=headers)).status_code == 401
        refused = await client.get("/me", headers=bearer("ory_at_unknown"))
        assert (refused.status_code, challenge(refused)["error"]) == (401, "invalid_token")
        refused = await client.get("/me", headers=bearer("unknown"))
        assert (refused.status_code, challenge(refused)["error"]) == (401, "invalid_token")


async def test_both_kinds_of_jwt_find_their_verifier() -> None:
    """Even where one issuer signs both, and its keys are published in one place."""
    fake = FakeOry(tokenizers={"default": 600})
    keys = fake.tokens._state.keys(ACCESS_TOKEN_KEYS)
    keys += fake.session_keys["keys"]
    async with fake.client() as ory:
        signed = fake.login_as(user(fake)).session_token
        session = str((await ory.frontend.to_session(x_session_token=signed, tokenize_as="default")).tokenized)
        issuer = jwt.decode(session, options={"verify_signature": False})["iss"]
        auth = auth_of(
            ory,
            tokens=TokenVerifier(ory, issuer=issuer),
            access=lambda ory: AccessTokenVerifier(ory, issuer=issuer, audience=None),
        )
        access = fake.tokens.issue("svc", scope=READ, strategy="jwt", claims={"iss": issuer})
        id_token = fake.tokens.issue("svc", kind="id_token", claims={"iss": issuer})
        app = app_of(auth)

        @app.get("/session")
        async def signed_in(session: Annotated[UserSession[Any], Depends(auth.session)]) -> str:
            return session.identity.id

        async with browsing(app) as client:
            assert (await client.get("/me", headers=bearer(access))).json() == ["caller", "svc"]
            assert (await client.get("/me", headers=bearer(session))).json() == ["user", user(fake)]
            assert (await client.get("/session", headers=bearer(session))).json() == user(fake)
            for path, token in (("/me", id_token), ("/notes", id_token), ("/notes", session), ("/session", access)):
                assert (await client.get(path, headers=bearer(token))).status_code == 401


# ---- permissions


def with_permissions(auth: OryAuth[Any]) -> FastAPI:
    app = app_with_handler()
    rule = "Doc:{doc_id}#view"

    @app.get("/machines/{doc_id}")
    async def machines(
        caller: Annotated[Caller, Security(auth.permission(rule, who=auth.access), scopes=[READ])],
    ) -> str:
        return caller.client_id

    @app.get("/both/{doc_id}")
    async def both(
        who: Annotated[UserSession[Any] | Caller, Depends(auth.permission(rule, who=auth.principal))],
    ) -> str:
        return type(who).__name__

    @app.get("/aal2/{doc_id}")
    async def strong(
        who: Annotated[UserSession[Any], Depends(auth.permission(rule, who=auth.require(aal="aal2")))],
    ) -> str:
        return who.id

    return app


async def test_permissions_of_machines_and_of_users(fake: FakeOry, ory: Ory) -> None:
    fake = FakeOry(namespaces=("Doc", "Client", "User"))
    async with fake.client() as ory:
        fake.relate("Doc:1#view@(Client:svc#)", f"Doc:2#view@{user(fake)}")
        machine = bearer(fake.tokens.issue("svc", scope=READ))
        on_behalf = bearer(fake.tokens.issue("svc", subject=user(fake), scope=READ))
        async with browsing(with_permissions(auth_of(ory))) as client:

            async def status(path: str, headers: dict[str, str]) -> int:
                return (await client.get(path, headers=headers)).status_code

            assert [await status(f"/machines/{n}", machine) for n in (1, 2)] == [200, 403]
            assert [await status(f"/machines/{n}", on_behalf) for n in (1, 2)] == [403, 200]
            assert [await status(f"/both/{n}", sign_in(fake)) for n in (1, 2)] == [403, 200]
            assert await status("/both/1", machine) == 200
            assert await status("/machines/1", bearer(fake.tokens.issue("svc"))) == 403  # the scope
            assert await status("/machines/1", {}) == 401
            assert await status("/aal2/2", sign_in(fake)) == 403


async def test_a_machine_needs_a_namespace(ory: Ory) -> None:
    auth = auth_of(ory, caller_namespace=None)
    for who in (auth.access, auth.principal):
        with pytest.raises(ConfigurationError):
            auth.permission("Doc:{doc_id}#view", who=who)


async def test_the_model_must_know_it(fake: FakeOry, ory: Ory) -> None:
    auth = auth_of(ory, caller_namespace="Machine")
    auth.permission("Doc:{doc_id}#view", who=auth.access)
    with pytest.raises(ConfigurationError, match="caller_namespace"):
        await auth.check_model()


# ---- the OpenAPI page


@pytest.mark.parametrize("included", [False, True])
@pytest.mark.parametrize("declared", [SCOPES, None])
async def test_the_page_shows_the_scopes_of_the_routes(
    fake: FakeOry, ory: Ory, included: bool, declared: dict[str, str] | None
) -> None:
    app = app_of(auth_of(ory, scopes=declared), included=included)
    async with app.router.lifespan_context(app):
        page = app.openapi()
    scheme = page["components"]["securitySchemes"]["OryAccessToken"]
    flow = scheme["flows"]["clientCredentials"]
    assert (scheme["type"], flow["tokenUrl"]) == ("oauth2", f"{fake.url}/oauth2/token")
    assert flow["scopes"] == (declared or dict.fromkeys(SCOPES, ""))
    assert scheme["flows"]["authorizationCode"]["authorizationUrl"] == f"{fake.url}/oauth2/auth"
    path = page["paths"]["/v1/notes" if included else "/notes"]
    assert path["get"]["security"] == [{"OryAccessToken": [READ]}]
    assert path["post"]["security"] == [{"OryAccessToken": [READ, WRITE]}]
    me = page["paths"]["/v1/me" if included else "/me"]["get"]["security"]
    assert {"OryAccessToken": [READ]} in me
    assert {"OrySessionToken", "OryBearer", "OryCookie"} <= {name for each in me for name in each}


def visible(auth: OryAuth[Any], app: FastAPI) -> None:
    app.get("/x")(needing(auth))


def hidden(auth: OryAuth[Any], app: FastAPI) -> None:
    app.get("/x", include_in_schema=False)(needing(auth))


def routed(auth: OryAuth[Any], app: FastAPI) -> None:
    router = APIRouter(dependencies=[Security(auth.access, scopes=["admin"])])

    @router.get("/x")
    async def x() -> None: ...

    app.include_router(router)


def socket(auth: OryAuth[Any], app: FastAPI) -> None:
    app.websocket("/x")(needing(auth))


def mounted(auth: OryAuth[Any], app: FastAPI) -> None:
    inner = FastAPI()
    visible(auth, inner)
    app.mount("/inner", inner)


def permitted(auth: OryAuth[Any], app: FastAPI) -> None:
    @app.get("/x")
    async def x(
        _: Annotated[Any, Security(auth.permission("Doc:1#view", who=auth.principal), scopes=["admin"])],
    ) -> None: ...


def needing(auth: OryAuth[Any]) -> Any:
    async def x(_: Annotated[Caller, Security(auth.access, scopes=["admin"])]) -> None: ...

    return x


@pytest.mark.parametrize("add", [visible, hidden, routed, socket, mounted, permitted])
async def test_a_scope_that_is_not_declared_stops_the_start(
    ory: Ory, add: Callable[[OryAuth[Any], FastAPI], None]
) -> None:
    auth = auth_of(ory)
    app = app_of(auth)
    auth._access.scheme.gather(app)  # type: ignore[union-attr]
    add(auth, app)
    with pytest.raises(ConfigurationError, match=r"'admin'.*/x"):
        async with app.router.lifespan_context(app):
            pass


async def test_an_app_without_declared_scopes_starts(ory: Ory) -> None:
    auth = auth_of(ory, scopes=None)
    app = app_of(auth)
    visible(auth, app)
    async with app.router.lifespan_context(app):
        flow = app.openapi()["components"]["securitySchemes"]["OryAccessToken"]["flows"]["clientCredentials"]
    assert [*flow["scopes"]] == ["admin", READ, WRITE]


def test_without_a_verifier_there_is_neither(ory: Ory) -> None:
    auth: OryAuth[Any] = OryAuth(ory)
    for name in ("access", "principal"):
        with pytest.raises(ConfigurationError):
            getattr(auth, name)


@pytest.mark.parametrize("options", [{"access": 7}, {"scopes": {"a b": ""}}, {"scopes": {'"': ""}}], ids=repr)
def test_what_cannot_work_is_refused_when_it_is_made(ory: Ory, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        auth_of(ory, **options)


async def test_a_verifier_of_ones_own_will_do(ory: Ory) -> None:
    class Own:
        async def verify(self, token: str) -> Caller:
            await asyncio.sleep(0)
            return CALLER

    async with browsing(app_of(auth_of(ory, access=Own()))) as client:
        assert (await client.get("/notes", headers=bearer("x"))).json()[0] == "svc"
