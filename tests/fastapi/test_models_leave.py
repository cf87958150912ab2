"""An app that returns Ory's models and takes them in, and its OpenAPI document."""

import inspect
from collections.abc import AsyncIterator
from typing import Annotated, Any

import attrs
import httpx
import msgspec
import pytest
from fastapi import Body, Depends
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import BaseModel

from ory_async import Ory, SessionCredential, WithSecrets
from ory_async.fastapi import OryAuth, UserSession
from ory_async.testing import FakeOry
from ory_async.v1.models import Identity, JsonWebKeySet, LoginFlow, OAuth2Client, Session, SuccessfulNativeLogin
from tests.fastapi.support import app_with_handler, browsing, sign_in
from tests.support.docs import ROOT, blocks

SECRET = "s3cret"


class Traits(BaseModel):
    email: str


class Card(BaseModel):
    """A model of the app that holds some of Ory's."""

    session: Session
    people: list[Identity] = []


@attrs.define
class AttrsTraits:
    email: str


class MsgspecTraits(msgspec.Struct):
    email: str


def app_of(auth: OryAuth[Any]) -> Any:
    app = app_with_handler()
    Current = Annotated[UserSession[Any], Depends(auth.session)]

    @app.get("/bare")
    async def bare(session: Current):  # type: ignore[no-untyped-def]
        return session.session

    @app.get("/bare-user")
    async def bare_user(session: Current):  # type: ignore[no-untyped-def]
        return session

    @app.get("/bare-keys")
    async def bare_keys():  # type: ignore[no-untyped-def]
        return keys()

    @app.get("/session")
    async def session(session: Current) -> Session:
        return session.session

    @app.get("/user")
    async def user(session: Annotated[UserSession[Traits], Depends(auth.session)]) -> UserSession[Traits]:
        return session

    @app.get("/any-user")
    async def any_user(session: Current) -> UserSession[Any]:
        return session

    @app.get("/people", response_model=list[Identity])
    async def people(session: Current) -> Any:
        return [session.identity]

    @app.get("/card")
    async def card(session: Current) -> Card:
        return Card(session=session.session, people=[session.identity])

    @app.get("/flow")
    async def flow() -> LoginFlow:
        return await ory_of(auth).frontend.create_native_login_flow()

    @app.get("/keys")
    async def some_keys() -> JsonWebKeySet:
        return keys()

    @app.get("/login")
    async def login() -> SuccessfulNativeLogin:
        return SuccessfulNativeLogin(session=Session(id="s"), session_token=SECRET)

    @app.get("/login-with-secrets")
    async def login_with_secrets() -> Annotated[SuccessfulNativeLogin, WithSecrets]:
        return SuccessfulNativeLogin(session=Session(id="s"), session_token=SECRET)

    @app.get("/user-with-secrets")
    async def user_with_secrets() -> Annotated[UserSession[Traits], WithSecrets]:
        return user_of_secrets()

    @app.get("/any-user-with-secrets")
    async def any_user_with_secrets() -> Annotated[UserSession, WithSecrets]:
        return user_of_secrets()  # type: ignore[return-value]

    @app.get("/users-with-secrets")
    async def users_with_secrets() -> Annotated[list[UserSession[Traits] | None], WithSecrets]:
        return [user_of_secrets(), None]

    @app.get("/user-of-secrets")
    async def shut_user() -> UserSession[Traits]:
        return user_of_secrets()

    @app.post("/client")
    async def client(body: Annotated[OAuth2Client, Body()]) -> OAuth2Client:
        assert body.client_secret == SECRET
        return body

    @app.post("/cards")
    async def cards(card: Annotated[Card, Body()]) -> Card:
        return card

    return app


def ory_of(auth: OryAuth[Any]) -> Ory:
    return auth.ory


HELD: dict[str, Any] = {
    "session": {"id": "s", "tokenized": SECRET},
    "identity": {"id": "i", "schema_id": "d", "schema_url": "u", "traits": {}, "new": SECRET},
    "traits": {"email": "ann@example.org"},
}
CREDENTIAL = "s3cret-credential"


def user_of_secrets() -> UserSession[Traits]:
    session, identity = Session.from_dict(HELD["session"]), Identity.from_dict(HELD["identity"])
    return UserSession(session, identity, Traits(**HELD["traits"]), SessionCredential(token=CREDENTIAL))


def keys() -> JsonWebKeySet:
    return JsonWebKeySet.from_dict({"keys": [{"kid": "k", "kty": "EC", "alg": "ES256", "use": "sig", "d": SECRET}]})


@pytest.fixture
async def client(fake: FakeOry, ory: Ory) -> AsyncIterator[httpx.AsyncClient]:
    async with browsing(app_of(OryAuth(ory, traits=Traits))) as client:
        client.headers.update(sign_in(fake))
        yield client


async def test_models_leave_with_and_without_an_annotation(client: httpx.AsyncClient) -> None:
    found = {
        path: (await client.get(path)).raise_for_status().json()
        for path in ("/bare", "/bare-user", "/session", "/user", "/any-user", "/people", "/card")
    }
    session = found["/session"]
    assert Session.from_dict(session).identity is not None
    assert found["/bare"] == session
    assert found["/user"] == found["/any-user"] == found["/bare-user"]
    assert found["/user"] == {
        "session": session,
        "identity": session["identity"],
        "traits": {"email": "ann@example.org"},
    }
    assert found["/people"] == [session["identity"]]
    assert found["/card"] == {"session": session, "people": [session["identity"]]}


async def test_secrets_stay_inside_unless_asked_for(client: httpx.AsyncClient) -> None:
    for path in ("/login", "/keys", "/bare-keys"):
        answer = (await client.get(path)).raise_for_status()
        assert SECRET not in answer.text
    assert answer.json() == {"keys": [{"kid": "k", "kty": "EC", "alg": "ES256", "use": "sig"}]}
    assert (await client.get("/login-with-secrets")).json()["session_token"] == SECRET
    flow = (await client.get("/flow")).json()
    assert [node["attributes"]["name"] for node in flow["ui"]["nodes"]]
    assert not any("value" in node["attributes"] for node in flow["ui"]["nodes"])


async def test_a_user_leaves_with_secrets_where_the_annotation_asks(client: httpx.AsyncClient) -> None:
    """Those of the session and the identity; what the request proved itself by is none of them."""
    for path in ("/user-with-secrets", "/any-user-with-secrets"):
        assert (await client.get(path)).raise_for_status().json() == HELD, path
    assert (await client.get("/users-with-secrets")).json() == [HELD, None]
    shut = (await client.get("/user-of-secrets")).raise_for_status()
    assert shut.json()["session"] == {"id": "s"}
    assert SECRET not in shut.text


async def test_models_come_in(client: httpx.AsyncClient) -> None:
    sent = {"client_name": "Shop", "client_secret": SECRET, "redirect_uris": ["https://shop.example.org/cb"]}
    answer = await client.post("/client", json=sent)
    assert answer.json() == {key: value for key, value in sent.items() if key != "client_secret"}
    card = {"session": {"id": "s"}, "people": []}
    assert (await client.post("/cards", json=card)).json() == card


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/client", {"redirect_uris": "https://shop.example.org/cb"}, ["body", "redirect_uris"]),
        ("/client", [], ["body"]),
        ("/cards", {"session": {"id": 1}}, ["body", "session", "id"]),
    ],
)
async def test_what_does_not_fit_is_422_at_its_place(
    client: httpx.AsyncClient, path: str, body: Any, place: list[str]
) -> None:
    answer = await client.post(path, json=body)
    assert answer.status_code == 422
    assert [error["loc"] for error in answer.json()["detail"]] == [place]


@pytest.mark.parametrize("traits", [AttrsTraits, MsgspecTraits, None, Traits])
async def test_a_user_leaves_whatever_class_the_traits_are(fake: FakeOry, ory: Ory, traits: Any) -> None:
    async with browsing(app_of(OryAuth(ory, traits=traits))) as client:
        for path in ("/bare-user", "/any-user"):
            answer = await client.get(path, headers=sign_in(fake))
            assert answer.json()["traits"] == {"email": "ann@example.org"}
            assert answer.json().keys() == {"session", "identity", "traits"}


async def test_the_openapi_document_is_valid_and_shows_the_models(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    OpenAPIV31SpecValidator(document).validate()
    schemas = document["components"]["schemas"]

    def answer_of(path: str, method: str = "get") -> Any:
        return document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]

    session = answer_of("/session")["$ref"].rpartition("/")[2]
    assert "tokenized" not in schemas[session]["properties"]
    assert "traits" in schemas[answer_of("/people")["items"]["$ref"].rpartition("/")[2]]["properties"]
    taken = document["paths"]["/client"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    names = [text.rpartition("/")[2] for text in (taken["$ref"], answer_of("/client", "post")["$ref"])]
    assert ["client_secret" in schemas[name]["properties"] for name in names] == [True, False]
    assert "session_token" in schemas["SuccessfulNativeLoginWithSecrets"]["properties"]
    assert schemas[session]["description"] == inspect.getdoc(Session)
    open_user = schemas[answer_of("/user-with-secrets")["$ref"].rpartition("/")[2]]
    assert open_user["properties"]["session"]["$ref"].rpartition("/")[2] == "SessionWithSecrets"
    assert "tokenized" in schemas["SessionWithSecrets"]["properties"]
    user = schemas[answer_of("/user")["$ref"].rpartition("/")[2]]
    assert user["properties"].keys() == {"session", "identity", "traits"}


async def test_the_page_does_what_it_says() -> None:
    page: dict[str, Any] = {"__name__": "models_page"}
    for block in blocks(ROOT / "docs/models.md"):
        exec(compile("\n" * block.line + block.code, str(block.path), "exec"), page)
    ann = page["fake"].identities.add({"email": "ann@example.org"}, password="correct horse battery staple")
    async with page["ory"], browsing(page["app"]) as client:
        assert (await client.get(f"/cards/{ann['id']}")).json()["owner"]["traits"] == {"email": "ann@example.org"}
        assert [row["id"] for row in (await client.get("/people")).json()] == [ann["id"]]
        body = {"identifier": "ann@example.org", "password": "correct horse battery staple"}
        assert (await client.post("/login", json=body)).json()["session_token"]
        answer = await client.post("/clients", json={"client_name": "Shop", "grant_types": ["client_credentials"]})
        assert "client_secret" not in answer.json()
        assert answer.json()["client_id"]
