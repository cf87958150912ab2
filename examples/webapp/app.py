"""A membership site on Ory: signing in and up, settings, recovery, verification, and the screens of OAuth2.

Ory keeps the users and says what each form holds; the templates draw whatever it says. Every answer of a flow becomes
a page or a redirect in one place, `answer`. No page needs JavaScript.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, assert_never

from fastapi import APIRouter, Depends, FastAPI, Form, HTTPException, Request, Response
from fastapi.exception_handlers import http_exception_handler
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel
from redis.asyncio import Redis
from starlette.exceptions import HTTPException as AnyHTTPException

from examples.webapp.forms import focus, forms
from ory_async import (
    BadRequest,
    Blocked,
    Complete,
    Continue,
    Invalid,
    InvalidArgument,
    Ory,
    OryError,
    Outcome,
    Reauthenticate,
    Redirect,
    RedisStore,
    Restart,
    SessionMissing,
    SessionVerifier,
    StepUp,
)
from ory_async.fastapi import OryAuth, UserSession, answer_error, wants_page
from ory_async.flows import KINDS, ChallengeOver, ProviderConsent
from ory_async.v1.models import (
    ContinueWith,
    ContinueWithRecoveryUi,
    ContinueWithRedirectBrowserTo,
    ContinueWithSettingsUi,
    ContinueWithVerificationUi,
)

HERE = Path(__file__).parent
templates = Jinja2Templates(HERE / "templates")
HEADERS = {
    "Cache-Control": "no-store",  # pages hold csrf tokens, codes and what users told us
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; script-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
# What the address of a page may ask of a new flow.
ASKED: dict[str, tuple[str, ...]] = {
    "login": ("return_to", "login_challenge", "aal", "refresh"),
    "registration": ("return_to", "login_challenge"),
    "settings": ("return_to",),
    "recovery": ("return_to",),
    "verification": ("return_to",),
}


class Traits(BaseModel):
    """Of the identity schema, what this app needs."""

    email: str


def page(request: Request, template: str, status: int = 200, headers: Any = None, /, **known: Any) -> Response:
    known["status"] = status
    return templates.TemplateResponse(request, template, known, status, {**HEADERS, **(headers or {})})


def go(url: object) -> Response:
    return RedirectResponse(str(url), 303)


async def show_error(request: Request, error: Exception) -> Response:
    """Every error that a route lets through: a page for browsers, JSON for others. Nothing that Ory wrote is shown."""
    if isinstance(error, InvalidArgument | RequestValidationError):  # all arguments come from the browser
        error = HTTPException(400)
    if isinstance(error, OryError):
        answer: Response = await answer_error(request, error)
    else:
        assert isinstance(error, AnyHTTPException)
        answer = await http_exception_handler(request, error)
    if answer.status_code < 400 or not wants_page(request):
        return answer
    headers = {name: answer.headers[name] for name in ("retry-after", "www-authenticate") if name in answer.headers}
    return page(request, "error.html", answer.status_code, headers)


def anew(request: Request, **query: str) -> str:
    """The page's address without its flow: where a new one begins, with all that was asked for."""
    return str(request.url.remove_query_params(["flow", "note"]).include_query_params(**query))


def to_login(request: Request, return_to: str, **query: str) -> Response:
    return go(request.url_for("show", name="login").include_query_params(**query, return_to=return_to))


def place(action: ContinueWith | None) -> str:
    """The page of what comes next."""
    match action:
        case ContinueWithRedirectBrowserTo(redirect_browser_to=url):
            return url or "/members"
        case ContinueWithVerificationUi(flow=flow):
            return f"/verification?flow={flow.id}"
        case ContinueWithSettingsUi(flow=flow):
            return f"/settings?flow={flow.id}"
        case ContinueWithRecoveryUi(flow=flow):
            return f"/recovery?flow={flow.id}"
        case _:
            return "/members"


def flow_name(name: str) -> str:
    if name not in KINDS:
        raise HTTPException(404)
    return name


FlowName: TypeAlias = Annotated[str, Depends(flow_name)]


def answer(request: Request, name: str, outcome: Outcome[Any]) -> Response:
    """What the browser gets for any outcome of any flow."""
    response: Response
    match outcome:
        case Invalid(flow=flow):
            response = show_flow(request, name, flow, wrong=True)
        case Continue(flow=flow):
            response = show_flow(request, name, flow)
        case Complete(flow=flow, next=None) if flow is not None:  # it says so itself
            response = show_flow(request, name, flow)
        case Complete(next=action):
            response = go(place(action))
        case Restart(flow_id=None):
            response = go(anew(request, note="restarted"))
        case Restart(flow_id=flow_id):
            response = go(request.url.include_query_params(flow=flow_id))
        case Redirect(url=url):
            response = go(url)
        case StepUp(aal=aal):
            response = to_login(request, anew(request), aal=aal)
        case Reauthenticate():
            response = to_login(request, anew(request, note="confirmed"), refresh="true")
        case SessionMissing():
            response = to_login(request, anew(request))
        case Blocked(reason=reason, continue_with=actions):
            response = page(request, "blocked.html", 403, reason=reason, places=[place(action) for action in actions])
        case ChallengeOver(redirect_to=url, reason=reason):
            response = (
                go(url) if url else page(request, "blocked.html", 400, reason=f"login_challenge_{reason}", places=[])
            )
        case _:
            assert_never(outcome)
    return handed_on(response, outcome.set_cookies, outcome.headers)


def handed_on(response: Response, set_cookies: list[str], headers: Mapping[str, str]) -> Response:
    """What Ory says to the browser, beside what the page says."""
    response.headers.update(headers)
    for cookie in set_cookies:
        response.headers.append("set-cookie", cookie)
    return response


def show_flow(request: Request, name: str, flow: Any, *, wrong: bool = False) -> Response:
    """The page of a flow. A form that was posted is answered by a redirect to it, so that reloading posts nothing; only
    one with mistakes is shown at once."""
    posted = request.method == "POST"
    action = request.url.remove_query_params("note").include_query_params(flow=flow.id)
    if posted and not wrong:
        return go(action)
    drawn = forms(flow)
    known = {"name": name, "flow": flow, "forms": drawn, "focus": focus(drawn, name), "action": action.query}
    return page(request, "flow.html", 400 if posted else 200, **known)


def create_app(ory: Ory, verifier: SessionVerifier | None = None, extra: APIRouter | None = None) -> FastAPI:
    """The app on an Ory client, which it closes when it ends. verifier: keeps sessions for a moment, if it does."""
    auth = OryAuth(ory, traits=Traits, verifier=verifier, login_url="/login")
    CurrentUser = Annotated[UserSession[Traits], Depends(auth.session)]

    async def visitor(
        request: Request, session: Annotated[UserSession[Traits] | None, Depends(auth.optional_session)]
    ) -> None:
        request.state.session = session  # for the menu of every page

    def administrator(session: CurrentUser) -> None:
        if (session.identity.metadata_public or {}).get("role") != "admin":
            raise HTTPException(403)

    handlers: dict[Any, Any] = dict.fromkeys((OryError, AnyHTTPException, RequestValidationError), show_error)
    app = FastAPI(
        lifespan=auth.lifespan, dependencies=[Depends(visitor)], exception_handlers=handlers, openapi_url=None
    )
    app.mount("/static", StaticFiles(directory=HERE / "static"))

    # ---- pages

    @app.get("/")
    async def home(request: Request) -> Response:
        return page(request, "home.html")

    @app.get("/members")
    async def members(request: Request, session: CurrentUser) -> Response:
        return page(request, "members.html", user=session)

    @app.get("/admin", dependencies=[Depends(administrator)])
    async def admin(request: Request, page_token: str | None = None) -> Response:
        found = await ory.identity.list_identities(page_size=20, page_token=page_token)
        return page(request, "admin.html", identities=found.items, next_token=found.next_token, first=not page_token)

    @app.get("/error")
    async def error(request: Request) -> Response:
        """Where Ory sends a browser that it cannot help."""
        return page(request, "error.html", 400)

    # ---- signing out

    @app.get("/logout")
    async def ask_to_sign_out(request: Request, logout_challenge: str = "") -> Response:
        return page(request, "logout.html", challenge=logout_challenge)

    @app.post("/logout", dependencies=[Depends(auth.check_origin)])
    async def sign_out(request: Request, logout_challenge: Annotated[str, Form()] = "") -> Response:
        url: str | None = None
        if logout_challenge:
            match await ory.provider.logout(logout_challenge):
                case ChallengeOver(redirect_to=url):
                    pass
                case asked:
                    url = await asked.accept()
        outcome = await ory.flows.browser(request.headers.get("cookie")).logout()
        await auth.evict(request)
        return handed_on(go(url or "/"), outcome.set_cookies, outcome.headers)

    # ---- what an application may see

    async def consent_of(challenge: str, session: UserSession[Traits]) -> ProviderConsent | Response:
        """The request, or where to go if it is over."""
        match await ory.provider.consent(challenge):
            case ChallengeOver(redirect_to=None):
                raise HTTPException(410)
            case ChallengeOver(redirect_to=url):
                return go(url)
            case ProviderConsent(subject=subject) as consent:
                if subject != session.identity.id:  # somebody else has signed in since
                    raise HTTPException(403)
                return consent

    async def grant(consent: ProviderConsent, scopes: list[str], session: UserSession[Traits], **how: Any) -> Response:
        claims = {"email": session.traits.email} if "email" in scopes else {}
        return go(await consent.accept(scopes, id_token=claims, **how))

    @app.get("/consent")
    async def ask_for_consent(request: Request, consent_challenge: str, session: CurrentUser) -> Response:
        consent = await consent_of(consent_challenge, session)
        if isinstance(consent, Response):
            return consent
        if consent.skip:
            return await grant(consent, consent.scopes, session)
        return page(request, "consent.html", consent=consent, user=session)

    @app.post("/consent")
    async def answer_consent(
        session: CurrentUser,
        consent_challenge: Annotated[str, Form()],
        decision: Annotated[Literal["allow", "deny"], Form()],
        scope: Annotated[list[str], Form(default_factory=list)],
        remember: Annotated[bool, Form()] = False,
    ) -> Response:
        consent = await consent_of(consent_challenge, session)
        if isinstance(consent, Response):
            return consent
        if decision == "deny":
            return go(await consent.reject())
        return await grant(consent, scope, session, remember_for=3600 if remember else None)

    # ---- Ory's flows: last, for they answer on any of their names

    if extra is not None:
        app.include_router(extra)

    @app.get("/{name}")
    async def show(request: Request, name: FlowName, flow: str | None = None) -> Response:
        browser = ory.flows.browser(request.headers.get("cookie"))
        if flow is not None:
            return answer(request, name, await browser.get(KINDS[name], flow))
        query: Any = {key: value for key in ASKED[name] if (value := request.query_params.get(key))}
        if "refresh" in query:
            query["refresh"] = query["refresh"] == "true"
        try:
            return answer(request, name, await browser.create(KINDS[name], **query))
        except BadRequest as error:
            if error.error_id != "session_already_available":
                raise
            return go("/members")

    @app.post("/{name}")
    async def submit(request: Request, name: FlowName, flow: str) -> Response:
        browser = ory.flows.browser(request.headers.get("cookie"))
        outcome = await browser.submit(KINDS[name], flow, form=await request.form())
        await auth.evict(request)  # what has changed shows at once
        return answer(request, name, outcome)

    return app


def from_env() -> FastAPI:
    """The app on the servers that ORY_KRATOS_PUBLIC_URL, … name: `uvicorn --factory examples.webapp.app:from_env`.

    SESSION_TTL: seconds for which a session is kept; REDIS_URL: where, for several processes.
    """
    ory = Ory.from_env(timeout=3, deadline=5)
    store = RedisStore(Redis.from_url(url)) if (url := os.environ.get("REDIS_URL")) else None
    return create_app(ory, SessionVerifier(ory, ttl=float(os.environ.get("SESSION_TTL", "0")), store=store))
