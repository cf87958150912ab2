"""An `OryAuth` of a module that hears of its client when the app starts; one app that starts twice."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import pytest
from fastapi import Depends, FastAPI, WebSocket

from ory_async import ConfigurationError, Ory, OryError, SessionVerifier, TokenVerifier
from ory_async.fastapi import OryAuth, UserSession, answer_error
from ory_async.testing import FakeOry
from tests.fastapi.support import app_with_handler, browsing, sign_in, user

MODEL = """
class User implements Namespace {}
class Doc implements Namespace {
  related: { owners: User[] }
  permits = { view: (ctx: Context) => this.related.owners.includes(ctx.subject) }
}
"""
auth = OryAuth(verifier=SessionVerifier)
CurrentUser = Annotated[UserSession[dict[str, Any]], Depends(auth.session)]
MayView = Annotated[UserSession[dict[str, Any]], Depends(auth.permission("Doc:{doc}#view"))]


def create_app(fake: FakeOry) -> FastAPI:
    """The factory of an app: nothing of it is made when its module is imported."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with auth.bind(fake.client()).lifespan(app):
            yield

    app = FastAPI(lifespan=lifespan, exception_handlers={OryError: answer_error})

    @app.get("/me")
    async def me(session: CurrentUser) -> str:
        return str(session.traits["email"])

    @app.get("/docs/{doc}")
    async def read(doc: str, session: MayView) -> str:
        return doc

    return app


async def test_one_auth_of_a_module_serves_an_app_that_starts_twice() -> None:
    for name in ("ann", "bob"):
        async with FakeOry(namespaces=MODEL) as fake:
            app = create_app(fake)
            headers = sign_in(fake, f"{name}@example.org")
            fake.relate(f"Doc:1#owners@{user(fake, f'{name}@example.org')}")
            async with app.router.lifespan_context(app), browsing(app) as client:
                assert (await client.get("/me", headers=headers)).json() == f"{name}@example.org"
                assert (await client.get("/docs/1", headers=headers)).json() == "1"
                assert (await client.get("/docs/2", headers=headers)).status_code == 403
            assert fake.count("toSession") == 3


async def test_the_same_app_starts_twice_on_two_fakes() -> None:
    app, late = app_with_handler(), OryAuth()
    app.router.lifespan_context = late.lifespan

    @app.get("/me")
    async def me(session: Annotated[UserSession[dict[str, Any]], Depends(late.session)]) -> str:
        return str(session.traits["email"])

    for name in ("ann", "bob"):
        fake = FakeOry()
        late.bind(fake.client())
        async with app.router.lifespan_context(app), browsing(app) as client:
            answer = await client.get("/me", headers=sign_in(fake, f"{name}@example.org"))
        assert answer.json() == f"{name}@example.org"


async def test_what_is_given_as_a_thing_stays_and_what_as_a_function_is_made_anew() -> None:
    made: list[Ory] = []

    def verifier(ory: Ory) -> SessionVerifier:
        made.append(ory)
        return SessionVerifier(ory, ttl=1)

    def tokens(ory: Ory) -> TokenVerifier:
        made.append(ory)
        return TokenVerifier(ory, issuer="https://issuer.example.org")

    late = OryAuth(verifier=verifier, tokens=tokens)
    clients = [Ory.local(), Ory.local()]
    kept = [late.bind(ory).verifier for ory in clients]
    assert made == [clients[0], clients[0], clients[1], clients[1]]
    assert kept[0] is not kept[1]
    given = SessionVerifier(clients[0])
    fixed = OryAuth(clients[0], verifier=given)
    assert fixed.bind(clients[1]).verifier is given
    assert fixed.ory is clients[1]


async def test_before_there_is_a_client_every_use_says_so() -> None:
    late, app = OryAuth(), app_with_handler()

    @app.get("/me")
    async def me(session: Annotated[UserSession[dict[str, Any]], Depends(late.session)]) -> None: ...

    for use in (lambda: late.ory, lambda: late.verifier):
        with pytest.raises(ConfigurationError) as caught:
            use()
        assert caught.value.code == "auth-not-bound"
        assert "auth.bind(ory)" in caught.value.hints[0]
    with pytest.raises(ConfigurationError):
        async with late.lifespan(app):
            pass
    async with browsing(app) as client:
        assert (await client.get("/me", headers={"X-Session-Token": "t"})).status_code == 500


async def test_an_ory_can_be_entered_again() -> None:
    async with FakeOry().serve() as fake:
        token = fake.login_as(fake.identities.add()).session_token
        ory = Ory.network(fake.url)
        for _ in range(2):
            async with ory:
                await ory.frontend.to_session(x_session_token=token)
            with pytest.raises(ConfigurationError):
                await ory.frontend.to_session(x_session_token=token)
        child = ory.with_options(timeout=1)
        async with child:  # opens nothing that its parent has closed
            with pytest.raises(ConfigurationError):
                await child.frontend.to_session(x_session_token=token)


# ---- rules that nobody can fulfil ----------------------------------------------------------------------------


def protected(auth: OryAuth[Any], app: FastAPI, path: str, *rules: str) -> None:
    @app.get(path, dependencies=[Depends(auth.permission(*rules))])
    async def route() -> None: ...


async def test_a_rule_that_names_another_parameter_stops_the_start() -> None:
    fake = FakeOry(namespaces=MODEL)
    ory_auth, inner = OryAuth(fake.client()), FastAPI()
    app = FastAPI(lifespan=ory_auth.lifespan)
    protected(ory_auth, app, "/docs/{doc_id}", "Doc:{doc}#view")
    protected(ory_auth, app, "/good/{doc}", "Doc:{doc}#view")
    protected(ory_auth, inner, "/pages/{page}", "Doc:{org}#view", "Doc:{pages}#view")
    app.mount("/orgs/{org}", inner)

    @inner.websocket("/ws/{page}")
    async def listen(socket: WebSocket, _: Annotated[Any, Depends(ory_auth.permission("Doc:{none}#view"))]) -> None: ...

    with pytest.raises(ConfigurationError) as caught:
        async with app.router.lifespan_context(app):
            pass
    assert caught.value.code == "rule-without-parameter"
    text = str(caught.value)
    for path, name in (("/docs/{doc_id}", "'doc'"), ("/orgs/{org}/pages/{page}", "'pages'"), ("/ws/{page}", "'none'")):
        assert path in text
        assert name in text
    assert "'org'" not in text
    assert "/good/" not in text


async def test_a_route_that_nobody_checked_says_it_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    fake, app = FakeOry(namespaces=MODEL), app_with_handler()
    ory_auth = OryAuth(fake.client())
    protected(ory_auth, app, "/docs/{doc_id}", "Doc:{doc}#view")
    async with browsing(app) as client:
        assert (await client.get("/docs/1", headers=sign_in(fake))).status_code == 500
    assert "'doc'" in caplog.text
    assert "rule-without-parameter" in caplog.text


async def test_a_namespace_that_is_mistyped_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="ory_async")
    fake, app = FakeOry(namespaces=MODEL), app_with_handler()
    ory_auth = OryAuth(fake.client())
    protected(ory_auth, app, "/wrong/{doc}", "Dok:{doc}#view")
    protected(ory_auth, app, "/right/{doc}", "Doc:{doc}#view")
    async with browsing(app) as client:
        for path in ("/right/1", "/wrong/1", "/wrong/2"):
            assert (await client.get(path, headers=sign_in(fake))).status_code == 403
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert [("'Dok'" in text, f"Dok:{number}#view" in text) for number, text in zip("12", warned, strict=True)] == [
        (True, True)
    ] * 2
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.INFO]
    assert any("Doc:1#view" in text for text in told)
    assert fake.count("listRelationshipNamespaces") == 1


async def test_a_relation_that_is_mistyped_is_a_503_whose_log_has_the_reason(caplog: pytest.LogCaptureFixture) -> None:
    fake, app = FakeOry(namespaces=MODEL), app_with_handler()
    ory_auth = OryAuth(fake.client())
    protected(ory_auth, app, "/docs/{doc}", "Doc:{doc}#veiw")
    async with browsing(app) as client:
        answer = await client.get("/docs/1", headers=sign_in(fake))
    assert answer.status_code == 503
    assert "veiw" in caplog.text
    assert "unknown-relation" in caplog.text
