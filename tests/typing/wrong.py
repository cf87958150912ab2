"""What a user may write by mistake. Every line marked `# wrong` is refused by both type checkers, and no other."""

# ruff: noqa: F401

from typing import assert_never

import httpx

import ory_async
import ory_async.v1.models
from ory_async import Complete, Continue, Invalid, Nothing, Ory, Outcome, RetryPolicy  # wrong
from ory_async.fastapi import OryAuth
from ory_async.flows import LOGIN
from ory_async.v1.models import Identity, JsonPatch, LoginFlow, Sesion, Session  # wrong


async def arguments(ory: Ory) -> None:
    await ory.identity.get_identity()  # wrong
    await ory.identity.get_identity(7.5)  # wrong
    await ory.identity.get_identity("i", ["password"])  # wrong
    await ory.identity.get_identity("i", include_credentials=["password"])  # wrong
    await ory.identity.get_identity("i", include_credential=[1])  # wrong
    await ory.frontend.get_login_flow()  # wrong
    await ory.frontend.to_session("token")  # wrong
    await ory.frontend.to_session(session_token="token")  # wrong
    await ory.frontend.to_session(cookie={"a": "b"})  # wrong
    await ory.frontend.create_native_login_flow(refresh="yes")  # wrong
    await ory.frontend.update_login_flow(flow="f")  # wrong
    await ory.frontend.update_login_flow({}, "f")  # wrong
    await ory.frontend.update_login_flow(7, flow="f")  # wrong
    await ory.frontend.update_login_flow(JsonPatch(op="add", path="/"), flow="f")  # wrong
    await ory.identity.create_identity(None)  # wrong
    await ory.identity.patch_identity("i", {"op": "add"})  # wrong
    await ory.oidc.get_oidc_user_info()  # wrong
    await ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=("id",))  # wrong
    await ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth="id:secret")  # wrong


def forgotten(outcome: Outcome[LoginFlow]) -> str:
    match outcome:
        case Complete():
            return "done"
        case Continue(flow=flow) | Invalid(flow=flow):
            return flow.nothing  # wrong
        case _:
            assert_never(outcome)  # wrong


async def continuation(ory: Ory) -> None:
    await ory.flows.settings()  # wrong
    await ory.flows.login(token="t")  # wrong
    await ory.flows.sign_in("a", "p", second_factor=lambda flow: {"method": "totp"})  # wrong
    await ory.flows.browser("a=b").create("login")  # wrong
    await ory.flows.browser("a=b").create(LOGIN, returns_to="https://a")  # wrong
    (await ory.provider.login("c")).accept("user")  # wrong


async def names(ory: Ory) -> None:
    await ory.frontend.whoami()  # wrong
    await ory.identity.get_identities()  # wrong
    await ory.identities.get_identity("i")  # wrong
    await ory.oauth2.get_identity("i")  # wrong
    ory.close()  # wrong
    Ory.cloud("acme")  # wrong
    print(ory_async.Nothing)  # wrong
    print(ory_async.v1.models.Sesion)  # wrong


async def options(ory: Ory) -> None:
    Ory.network("acme", tiemout=3)  # wrong
    Ory.network("acme", timeout="3")  # wrong
    Ory.network()  # wrong
    Ory.network("acme", api_key=7)  # wrong
    Ory.self_hosted("https://a")  # wrong
    Ory.self_hosted(kratos="https://a")  # wrong
    Ory.local(http_client=httpx.Client())  # wrong
    Ory.local(transport=httpx.HTTPTransport())  # wrong
    ory.with_options(transport=httpx.AsyncHTTPTransport())  # wrong
    ory.with_options(retries=3)  # wrong
    ory.for_project("other", timeout=3)  # wrong
    await ory.frontend.to_session(cookie="c", options={"tiemout": 3})  # wrong
    await ory.frontend.to_session(cookie="c", options={"max_retries": "3"})  # wrong
    await ory.frontend.to_session(cookie="c", timeout=3)  # wrong
    RetryPolicy(max_retries="3")  # wrong
    RetryPolicy(attempts=3)  # wrong


async def results(ory: Ory) -> None:
    session = await ory.frontend.to_session(cookie="c")
    print(session.identity.traits)  # wrong
    print(session.identty)  # wrong
    identity: Identity = session  # wrong
    session.id = 7  # wrong
    text: str = await ory.frontend.to_session(cookie="c")  # wrong
    for _ in ory.identity.list_identities():  # wrong
        print(identity, text)
    page = await ory.identity.list_identities()
    print(page.token)  # wrong
    print(page.items[0].identifier)  # wrong


async def raw(ory: Ory) -> None:
    await ory.raw(ory.frontend.to_session, "token")  # wrong
    await ory.raw(ory.frontend.to_session, session_token="t")  # wrong
    await ory.raw(ory.identity.get_identity)  # wrong
    await ory.raw(ory.frontend.to_session())  # wrong
    await ory.raw(len, "x")  # wrong
    await ory.request("GET", "/x")  # wrong
    await ory.request("GET", "/x", service="cerberus")  # wrong
    await ory.request("GET", "/x", service="kratos", plane="astral")  # wrong


def models() -> None:
    Session()  # wrong
    Session(id="s", nothing=1)  # wrong
    Session("s")  # wrong
    JsonPatch(op="add")  # wrong
    JsonPatch(op=1, path="/")  # wrong
    Session.from_dict("text")  # wrong


def fastapi(ory: Ory) -> None:
    OryAuth().bind(None)  # wrong
    OryAuth(verifier=Ory)  # wrong
    OryAuth(ory, trait=Session)  # wrong
    OryAuth(ory, traits=7)  # wrong
    OryAuth(ory).require(aal="aal3")  # wrong
    OryAuth(ory).permission(7)  # wrong


async def people_and_permissions(ory: Ory) -> None:
    await ory.relations.check(7)  # wrong
    await ory.relations.add(["Doc:1#view@ann"])  # wrong
    await ory.identities.find(None)  # wrong
    await ory.identities.update_traits("1", "name")  # wrong
    ory.identities.create_many(7)  # wrong


async def steps_of_flows(ory: Ory) -> None:
    login = await ory.flows.login()
    await login.submit(method="password", identifer="a", password="p")  # wrong
    await login.submit(method="password", password="p")  # wrong
    await login.submit(method="password", identifier="a", password=1)  # wrong
    await login.submit(method="totp", password="p")  # wrong
    await login.submit(method="link", email="a")  # wrong
    await login.submit(method="custom", anything="a")  # wrong
    await login.submit({"method": "totp"}, totp_code="123456")  # wrong
    settings = await ory.flows.settings("token")
    await settings.submit(method="password", identifier="a", password="p")  # wrong
    await settings.submit(method="totp", totp_unlink="yes")  # wrong
    recovery = await ory.flows.recovery()
    await recovery.submit(method="code", emial="a")  # wrong
