"""The pages of Ory's flows: login, registration, settings, recovery, verification. Every outcome of a flow becomes a
page or a redirect in one place, `answer`."""

from typing import Any, assert_never
from urllib.parse import parse_qsl, urlsplit

from fastapi import APIRouter, HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ory_async.errors import BadRequest
from ory_async.fastapi.answers import log
from ory_async.fastapi.pages.frame import Frame, handed_on
from ory_async.fastapi.pages.options import Step
from ory_async.fastapi.pages.view import flow_page, origin_of, sources, targets, with_method
from ory_async.flows import KINDS, Outcome
from ory_async.flows.outcome import (
    Blocked,
    ChallengeOver,
    Complete,
    Continue,
    Invalid,
    Reauthenticate,
    Redirect,
    Restart,
    SessionMissing,
    StepUp,
)
from ory_async.v1.models import (
    ContinueWith,
    ContinueWithRecoveryUi,
    ContinueWithRedirectBrowserTo,
    ContinueWithSettingsUi,
    ContinueWithVerificationUi,
)

# What the address of a page may ask of a new flow.
ASKED: dict[str, tuple[str, ...]] = {
    "login": ("return_to", "login_challenge", "aal", "refresh", "via", "organization"),
    "registration": ("return_to", "login_challenge", "organization", "after_verification_return_to"),
    "settings": ("return_to",),
    "recovery": ("return_to",),
    "verification": ("return_to",),
}
NOTES = ("restarted", "confirmed")


def add_flows(router: APIRouter, frame: Frame) -> None:
    """The routes of all kinds of flows."""
    for name in KINDS:
        _add_flow(router, frame, name)


def _add_flow(router: APIRouter, frame: Frame, name: str) -> None:
    auth, settings = frame.auth, frame.settings

    @router.get(f"/{name}")
    async def show(request: Request, flow: str | None = None) -> Response:
        browser = auth.ory.flows.browser(request.headers.get("cookie"))
        if flow is not None:
            return answer(frame, request, name, await browser.get(KINDS[name], flow))
        query: Any = {key: value for key in ASKED[name] if (value := request.query_params.get(key))}
        wanted = query.get("return_to", "")
        own = wanted.startswith("/") and not wanted.startswith("//") and "\\" not in wanted
        if own:
            query["return_to"] = frame.absolute(request, wanted)
        if "refresh" in query:
            query["refresh"] = query["refresh"] == "true"
        try:
            return answer(frame, request, name, await browser.create(KINDS[name], **query))
        except BadRequest as error:
            if error.code == "return-to-forbidden":
                _tell(frame, request, str(query["return_to"]), error)
            if error.error_id != "session_already_available":
                raise
            return frame.go(request, wanted if own else settings.welcome or settings.home)

    @router.post(f"/{name}")
    async def submit(request: Request, flow: str) -> Response:
        browser = auth.ory.flows.browser(request.headers.get("cookie"))
        try:
            async with request.form() as posted:  # files are closed, and refused
                form = posted.multi_items()
        except ValueError as error:  # of python-multipart: Starlette makes an answer of it by itself, but not every one
            raise HTTPException(400) from error
        found = await browser.get(KINDS[name], flow)
        if not isinstance(found, (Continue, Invalid, Complete)) or found.flow is None:
            return answer(frame, request, name, found)
        step = Step(request, name, found.flow, frame.session(request))
        stopped = await settings.before(step) if settings.before else None
        if stopped is not None:
            return stopped
        outcome: Outcome[Any] = await browser.submit(KINDS[name], found.flow, form=with_method(found.flow, form))
        await auth.evict(request)  # what has changed shows at once
        other = await settings.after(step, outcome) if settings.after else None
        response = other or respond(frame, request, name, outcome, found.flow)
        return handed_on(handed_on(response, found), outcome)


def _tell(frame: Frame, request: Request, wanted: str, error: BadRequest) -> None:
    """That Kratos does not know this site: no page of it can be come back to. Of another site there is nothing to say,
    for anybody can ask for that."""
    if (site := origin_of(wanted)) == origin_of(frame.absolute(request, "/")):
        log.warning("pages: Kratos takes nobody back to %s: %s", site, error)


def answer(frame: Frame, request: Request, name: str, outcome: Outcome[Any]) -> Response:
    """What the browser gets for any outcome of any flow."""
    return handed_on(respond(frame, request, name, outcome), outcome)


def respond(frame: Frame, request: Request, name: str, outcome: Outcome[Any], posted: Any = None) -> Response:
    """The same without its cookies. posted: the flow whose form was posted."""
    allowed = targets(posted) if posted is not None else ()
    match outcome:
        case Invalid(flow=flow):
            return show_flow(frame, request, name, flow, wrong=True, before=posted)
        case Continue(flow=flow):
            return show_flow(frame, request, name, flow)
        case Complete(flow=flow, next=None) if flow is not None:  # it says so itself
            return show_flow(frame, request, name, flow)
        case Complete(next=action):
            return frame.go(request, place(frame, request, action), allowed)
        case Restart(flow_id=None):
            return frame.go(request, frame.here(request, note="restarted"))
        case Restart(flow_id=flow_id):
            return frame.go(request, frame.here(request, flow=flow_id))
        case Redirect(url=url):
            return frame.go(request, _of_ours(frame, request, url), allowed)
        case StepUp(aal=aal):
            return _to_login(frame, request, aal=aal)
        case Reauthenticate():
            return _to_login(frame, request, "confirmed", refresh="true")
        case SessionMissing():
            return _to_login(frame, request)
        case Blocked(reason=reason, continue_with=actions):
            places = [place(frame, request, action) for action in actions]
            return frame.page(request, "blocked", 403, reason=reason, places=places)
        case ChallengeOver(redirect_to=url):
            if url is None:
                raise HTTPException(410)
            return frame.go(request, url, sources([url]))
        case _:
            assert_never(outcome)


def _of_ours(frame: Frame, request: Request, url: str) -> str:
    """Where Kratos would begin a flow, such as that of a second factor: our page does, for only it has the cookies that
    Kratos gave. Back to an OAuth2 request only Kratos itself leads."""
    parts = urlsplit(url)
    kind = parts.path.rpartition("/self-service/")[2].removesuffix("/browser")
    query = dict(parse_qsl(parts.query))
    if kind not in KINDS or not parts.path.endswith("/browser") or "login_challenge" in query:
        return url
    return frame.at(request, f"/{kind}", **query)


def _to_login(frame: Frame, request: Request, note: str | None = None, **query: str) -> Response:
    """To sign in, and back to where this page began: after a login to what was wanted of it."""
    back = frame.here(request, note=note)
    if request.url.path == frame.at(request, "/login"):
        kept = {key: request.query_params.get(key) for key in ("return_to", "login_challenge")}
        return frame.go(request, frame.at(request, "/login", **query, **kept))
    return frame.go(request, frame.at(request, "/login", **query, return_to=back))


def place(frame: Frame, request: Request, action: ContinueWith | None) -> str:
    """The page of what comes next."""
    match action:
        case ContinueWithRedirectBrowserTo(redirect_browser_to=url):
            return url or frame.settings.welcome or frame.settings.home
        case ContinueWithVerificationUi(flow=flow):
            return frame.at(request, "/verification", flow=flow.id)
        case ContinueWithSettingsUi(flow=flow):
            return frame.at(request, "/settings", flow=flow.id)
        case ContinueWithRecoveryUi(flow=flow):
            return frame.at(request, "/recovery", flow=flow.id)
        case _:
            return frame.settings.welcome or frame.settings.home


def show_flow(
    frame: Frame, request: Request, name: str, flow: Any, *, wrong: bool = False, before: Any = None
) -> Response:
    """The page of a flow. A form that was posted is answered by a redirect to it, so that reloading posts nothing; only
    one with mistakes is shown at once. before: the flow as it was, for only there Kratos names the OAuth2 request."""
    posted = request.method == "POST"
    action = frame.here(request, flow=flow.id)
    if posted and not wrong:
        return frame.go(request, action)
    shown = flow_page(name, flow, frame.texts(request), before)
    note = request.query_params.get("note")
    fields = [field for form in shown.forms for field in form.fields]
    carried = {
        "return_to": getattr(flow, "return_to", None) or request.query_params.get("return_to"),
        "login_challenge": getattr(flow, "oauth2_login_challenge", None),
    }
    return frame.page(
        request,
        name,
        400 if posted else 200,
        scripts=bool(shown.scripts) or any(field.type == "password" for field in fields),
        form_action=tuple(dict.fromkeys((*targets(flow), *(targets(before) if before is not None else ())))),
        flow=shown,
        note=note if note in NOTES and not shown.messages else None,
        action="?" + action.partition("?")[2],
        carried=carried,
    )
