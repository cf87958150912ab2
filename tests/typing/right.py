"""What a user writes and both type checkers accept; `assert_type` says what they must make of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, assert_never, assert_type

import httpx
from fastapi import Depends, FastAPI, Security
from starlette.requests import Request

from ory_async import (
    ApiError,
    Attempt,
    Blocked,
    Complete,
    ConfigurationError,
    Continue,
    Created,
    Exists,
    FlowExpired,
    Headers,
    Invalid,
    NativeFlow,
    Options,
    Ory,
    OryError,
    Outcome,
    Page,
    Pager,
    RateLimited,
    RawResponse,
    Reauthenticate,
    Redirect,
    RedirectTo,
    Rejected,
    Relation,
    Restart,
    RetryPolicy,
    SessionCredential,
    SessionMissing,
    SessionVerifier,
    StepUp,
    Summary,
    TransportError,
    Unknown,
    UnknownVariant,
)
from ory_async.fastapi import OryAuth, UserSession, answer_error
from ory_async.flows import LOGIN, SETTINGS
from ory_async.flows.provider import ChallengeOver, ProviderConsent, ProviderLogin
from ory_async.oauth2 import AccessTokenVerifier, Caller, ClientCredentials, Introspection, RefreshTokens
from ory_async.v1.models import (
    BatchCheckPermissionBody,
    BatchCheckPermissionResult,
    CheckPermissionResult,
    ContinueWith,
    Identity,
    JsonPatch,
    LoginFlow,
    OAuth2Client,
    OAuth2TokenExchange,
    Relationship,
    Session,
    SettingsFlow,
    SuccessfulNativeLogin,
    UiNodeInputAttributes,
    UpdateLoginFlowWithPasswordMethod,
)


async def rotating() -> str:
    return "ory_pat_now"


def told(attempt: Attempt) -> None:
    assert_type(attempt.operation, str)
    assert_type(attempt.status, int | None)
    assert_type(attempt.wait, float | None)


def clients(given: httpx.AsyncClient) -> None:
    assert_type(Ory.network("acme"), Ory)
    assert_type(Ory.network("acme", api_key="k", workspace_key=rotating, timeout=2, deadline=5.0, max_retries=0), Ory)
    assert_type(Ory.network("acme", api_key=httpx.BasicAuth("a", "b"), on_attempt=told, headers={"x": "y"}), Ory)
    assert_type(Ory.self_hosted(kratos_public="https://a", keto_opl=None, http_client=given), Ory)
    assert_type(Ory.local(transport=httpx.MockTransport(lambda request: httpx.Response(200)), lenient=False), Ory)
    assert_type(Ory.from_env({"ORY_PROJECT_URL": "https://a"}, retry=RetryPolicy(max_retries=5, cap=10)), Ory)
    ory = Ory.local()
    assert_type(ory.with_options(timeout=httpx.Timeout(1), base_url="https://b"), Ory)
    assert_type(ory.for_project("other", api_key=rotating), Ory)


async def sessions(ory: Ory) -> None:
    session = await ory.frontend.to_session(x_session_token="t")
    assert_type(session, Session)
    assert_type(session.id, str)
    assert_type(session.identity, Identity | None)
    await ory.frontend.to_session(cookie="c", tokenize_as="jwt", options={"timeout": 1.5, "deadline": None})
    options: Options = {"max_retries": 0, "headers": {"x": "y"}}
    await ory.frontend.to_session(x_session_token="t", options=options)
    if session.identity is not None and session.identity.traits is not None:
        traits: Any = session.identity.traits
        print(traits["email"])


async def lists(ory: Ory) -> None:
    pager = ory.identity.list_identities(page_size=250, ids=["a"], include_credential=("password",))
    assert_type(pager, Pager[Identity])
    page = await pager
    assert_type(page, Page[Identity])
    assert_type(page.items, list[Identity])
    assert_type(page.next_token, str | None)
    assert_type(page.total, int | None)
    assert_type(page.headers, Headers)
    async for identity in pager:
        assert_type(identity, Identity)
    async for other in pager.pages():
        assert_type(other, Page[Identity])
    assert_type([row async for row in ory.relationship.get_relationships(namespace="n")], list[Relationship])
    assert_type(await ory.frontend.list_my_sessions(cookie="c"), Page[Session])


async def raw(ory: Ory) -> None:
    answer = await ory.raw(ory.frontend.to_session, cookie="c")
    assert_type(answer, RawResponse[Session])
    assert_type(answer.parsed, Session)
    assert_type(answer.set_cookies, list[str])
    assert_type(answer.body, bytes)
    assert_type(answer.attempts, int)
    assert_type(await ory.raw(ory.identity.list_identities, page_size=1), RawResponse[Page[Identity]])
    assert_type(await ory.raw(ory.identity.get_identity, "i", include_credential=["oidc"]), RawResponse[Identity])
    assert_type(await ory.raw(ory.identity.delete_identity, "i"), RawResponse[None])
    assert_type(await ory.request("GET", "/x", service="keto", plane="read", query={"a": [1]}), RawResponse[Any])


async def results(ory: Ory) -> None:
    assert_type(await ory.identity.get_identity("i"), Identity)
    assert_type(await ory.identity.delete_identity("i"), None)
    assert_type(await ory.frontend.create_native_login_flow(refresh=True), LoginFlow)
    assert_type(await ory.permission.check_permission(namespace="n", subject_id="s"), CheckPermissionResult)
    assert_type(await ory.oauth2.oauth2_authorize(client_id="c", response_type="code"), RedirectTo)
    assert_type(await ory.oauth2.get_oauth2_client("c"), OAuth2Client)
    assert_type(await ory.oauth2.list_o_auth2_clients(), Page[OAuth2Client])  # pyright: ignore[reportDeprecated]


async def bodies(ory: Ory) -> None:
    password = UpdateLoginFlowWithPasswordMethod(identifier="a", password="p")
    assert_type(await ory.frontend.update_login_flow(password, flow="f"), SuccessfulNativeLogin)
    body: Mapping[str, Any] = {"method": "password", "identifier": "a", "password": "p"}
    await ory.frontend.update_login_flow(body, flow="f", x_session_token="t")
    await ory.frontend.update_login_flow({"method": "code", "code": "123456"}, flow="f", cookie="c")
    await ory.identity.patch_identity(
        "i", [JsonPatch(op="replace", path="/a", value=None), {"op": "remove", "path": "/b"}]
    )
    tuples = BatchCheckPermissionBody(tuples=[Relationship(namespace="n", object="o", relation="r", subject_id="s")])
    assert_type(await ory.permission.batch_check_permission(tuples), BatchCheckPermissionResult)
    token = await ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=("id", "secret"))
    assert_type(token, OAuth2TokenExchange)
    await ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=httpx.BasicAuth("a", "b"))
    await ory.relationship.check_opl_syntax("class A implements Namespace {}")


def flows(flow: LoginFlow) -> None:
    assert_type(flow.csrf_token, str | None)
    assert_type(flow.methods, list[str])
    assert_type(flow.values(), dict[str, Any])
    for node in flow.ui.nodes or []:
        match node.attributes:
            case UiNodeInputAttributes() as attributes:
                assert_type(attributes.name, str)
            case UnknownVariant(tag=tag):
                print(tag)
            case _:
                pass


def explained(outcome: Outcome[LoginFlow]) -> str:
    match outcome:
        case Complete(session=session, session_token=token, next=action, set_cookies=cookies):
            assert_type(session, Session | None)
            assert_type(token, str | None)
            assert_type(action, ContinueWith | None)
            assert_type(cookies, list[str])
            return "done"
        case Continue(flow=flow) | Invalid(flow=flow):
            assert_type(flow, LoginFlow)
            return "again"
        case Restart(flow_id=flow_id, exchange_code_lost=lost):
            assert_type(flow_id, str | None)
            assert_type(lost, bool)
            return "anew"
        case Redirect(url=to):
            assert_type(to, str)
            return to
        case StepUp(aal=aal, session_token=token):
            assert_type(aal, str)
            assert_type(token, str | None)
            return aal
        case Reauthenticate(url=url) | SessionMissing(url=url):
            assert_type(url, str | None)
            return "sign in"
        case Blocked(reason=reason, continue_with=actions):
            assert_type(actions, list[ContinueWith])
            return reason
        case ChallengeOver(redirect_to=url, headers=headers):
            assert_type(url, str | None)
            assert_type(headers, Mapping[str, str])
            return "back to the application"
        case _:
            assert_never(outcome)


async def continuation(ory: Ory) -> None:
    login = await ory.flows.login(refresh=True, session_token="t")
    assert_type(login, NativeFlow[LoginFlow])
    assert_type(login.flow, LoginFlow)
    assert_type(await login.submit(method="password", identifier="a", password="p"), Outcome[LoginFlow])
    assert_type(await login.submit(UpdateLoginFlowWithPasswordMethod(identifier="a", password="p")), Outcome[LoginFlow])
    assert_type(await login.submit({"method": "custom", "anything": 1}), Outcome[LoginFlow])
    await login.submit(method="code", identifier="a", options={"timeout": 5})
    await login.submit(method="oidc", provider="google", upstream_parameters={"prompt": "login"})
    settings = await ory.flows.settings("token")
    assert_type(await settings.submit(method="profile", traits={"email": "a"}), Outcome[SettingsFlow])
    await (await ory.flows.recovery()).submit(method="code", email="a")
    await (await ory.flows.verification()).submit(method="code", code="123456")
    await (await ory.flows.registration()).submit(method="password", traits={}, password="p")
    assert_type((await ory.flows.settings("t")).flow, SettingsFlow)
    assert_type(await ory.flows.open(SETTINGS, "f"), NativeFlow[SettingsFlow] | Outcome[SettingsFlow])
    browser = ory.flows.browser("a=b")
    begun = await browser.create(LOGIN, return_to="https://a", aal="aal2")
    assert_type(begun, Outcome[LoginFlow])
    assert_type(await browser.submit(SETTINGS, "f", form={"method": "password"}), Outcome[SettingsFlow])
    print(explained(begun))

    async def factor(flow: LoginFlow) -> dict[str, str] | None:
        return {"method": "totp", "totp_code": "1"} if "totp" in flow.methods else None

    print(explained(await ory.flows.sign_in("a", "p", second_factor=factor)))


async def provider(ory: Ory) -> None:
    login = await ory.provider.login("c")
    assert_type(login, ProviderLogin | ChallengeOver)
    if isinstance(login, ChallengeOver):
        assert_type(login.redirect_to, str | None)
    else:
        assert_type(await login.accept("user", remember_for=60), str)
    consent = await ory.provider.consent("c")
    if isinstance(consent, ProviderConsent):
        assert_type(consent.scopes, list[str])


async def errors(ory: Ory) -> None:
    try:
        await ory.frontend.get_login_flow(id="f", cookie="c")
    except FlowExpired as error:
        assert_type(error.use_flow_id, str | None)
    except RateLimited as error:
        assert_type(error.retry_after, float | None)
    except ApiError as error:
        assert_type(error.status, int)
        assert_type(error.error_id, str | None)
        assert_type(error.set_cookies, list[str])
    except TransportError as error:
        assert_type(error.sent, bool)
    except ConfigurationError:
        pass


@dataclass
class Traits:
    email: str


async def fastapi(ory: Ory, request: Request) -> None:
    auth = OryAuth(ory, traits=Traits, verifier=SessionVerifier(ory, ttl=10))
    app = FastAPI(lifespan=auth.lifespan, exception_handlers={ConfigurationError: answer_error})
    assert_type(auth, OryAuth[Traits])
    session = await auth.session(request)
    assert_type(session, UserSession[Traits])
    assert_type(session.traits, Traits)
    assert_type(session.identity, Identity)
    assert_type(session.session, Session)
    assert_type(session.credential, SessionCredential | None)
    assert_type(await auth.optional_session(request), UserSession[Traits] | None)
    assert_type(await auth.require(aal="aal2")(request), UserSession[Traits])
    assert_type((await OryAuth(ory).session(request)).traits, dict[str, Any])

    def name(traits: dict[str, str]) -> str:
        return traits["name"]

    assert_type((await OryAuth(ory, traits=name).session(request)).traits, str)

    @app.get("/me")
    async def me(session: Annotated[UserSession[Traits], Depends(auth.session)]) -> str:
        assert_type(session.traits.email, str)
        return session.traits.email

    app.dependency_overrides[auth.session] = me


async def people_and_permissions(ory: Ory) -> None:
    assert_type(await ory.relations.check("Doc:1#view@ann"), bool)
    assert_type(await ory.relations.check_all(["Doc:1#view@ann", Relation("Doc", "1", "view", "bob")]), list[bool])
    assert_type([each async for each in ory.relations.read("Doc:1#*@*")], list[Relation])
    assert_type(await ory.identities.find("ann@example.org"), Identity | None)
    identity, created = await ory.identities.get_or_create({"email": "ann@example.org"})
    assert_type(identity, Identity)
    assert_type(created, bool | None)
    job = ory.identities.create_many({"traits": {"email": f"p{number}@example.org"}} for number in range(3))
    async for result in job:
        match result:
            case Created() | Exists():
                assert_type(result.index, int)
            case Rejected():
                assert_type(result.reason, str)
            case Unknown():
                assert_type(result.error, OryError)
    assert_type(await ory.identities.create_many([]), Summary)
    assert_type(await ory.identities.export("people.csv"), int)


async def whole() -> None:
    async with Ory.network("acme", api_key="k") as ory:
        assert_type(ory, Ory)
        await sessions(ory)


async def machines(ory: Ory, request: Request) -> None:
    tokens = ClientCredentials(("id", "secret"), scope=["a", "b"])
    assert_type(await tokens(), str)
    Ory.network("slug", api_key=tokens).for_project("other", api_key=RefreshTokens("cli", "token", ory=ory))
    checks = AccessTokenVerifier(ory, issuer="https://slug.example", audience=None, introspection=Introspection(ory))
    assert_type(await checks.verify("token"), Caller)
    auth = OryAuth(ory, traits=Traits, access=checks, scopes={"a": "what it is for"}, caller_namespace="Client")
    OryAuth(ory, access=Introspection)
    OryAuth(ory, access=lambda ory: Introspection(ory, ttl=5))
    assert_type(await auth.access(request), Caller)
    assert_type(await auth.principal(request), UserSession[Traits] | Caller)
    assert_type(await auth.permission("Doc:1#view")(request), UserSession[Traits])
    assert_type(await auth.permission("Doc:1#view", who=auth.access)(request), Caller)
    assert_type(await auth.permission("Doc:1#view", who=auth.require(aal="aal2"))(request), UserSession[Traits])

    async def route(
        caller: Annotated[Caller, Security(auth.access, scopes=["a"])],
        who: Annotated[UserSession[Traits] | Caller, Security(auth.principal, scopes=["a"])],
    ) -> bool:
        return caller.has_all("a") and (isinstance(who, Caller) or who.aal == "aal2")

    FastAPI().get("/")(route)
