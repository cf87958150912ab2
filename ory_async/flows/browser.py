"""Flows of browsers, for a server that renders Ory's forms: the browser's cookies in, all of Ory's cookies out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack
from urllib.parse import urlencode

from attrs import evolve

from ory_async._runtime.core import Core, Namespace
from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_mapping
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView
from ory_async._runtime.response import RawResponse
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held, held
from ory_async.credentials import FLOW_COOKIES, chosen_cookies
from ory_async.errors import BadRequest, InvalidArgument, SessionInactive, UnknownFormField
from ory_async.flows._calls import Calls
from ory_async.flows.bodies import body_of, check_members
from ory_async.flows.outcome import (
    ChallengeOver,
    Complete,
    Continue,
    FlowKind,
    Invalid,
    Outcome,
    Redirect,
    SessionMissing,
    shown,
)
from ory_async.flows.provider import Provider
from ory_async.v1.api.frontend import FrontendApi

if TYPE_CHECKING:
    from ory_async.flows.visitor import Visitor
    from ory_async.v1.models import LogoutFlow
else:
    globals().update(later("ory_async.flows.visitor", "Visitor"))
    globals().update(later("ory_async.v1.models", "LogoutFlow"))


F = TypeVar("F", bound=FlowView)


class BrowserQuery(TypedDict, total=False):
    """How a flow of a browser begins. Which members a kind of flow takes, its create operation says."""

    return_to: str | None
    """Where the browser goes at the end; must be on the allow list."""
    login_challenge: str | None
    """Of the OAuth2 request that the login or registration is for."""
    refresh: bool | None
    aal: str | None
    via: str | None
    organization: str | None
    identity_schema: str | None
    after_verification_return_to: str | None
    skip_settings: str | None


class Browser:
    """The flows of one browser, made from the Cookie header of its request by `ory.flows.browser(cookie)`.

    It keeps no state: every call returns an outcome, and the browser must be given all of its `set_cookies`.
    Continue and Invalid hold the flow to render.
    """

    def __init__(
        self,
        core: Core,
        cookie: str | None,
        *,
        public_url: str | None = None,
        cookies: Iterable[str] = FLOW_COOKIES,
        visitor: Visitor | None = None,
        api: type[Namespace] = FrontendApi,
    ) -> None:
        if isinstance(cookies, str):
            raise InvalidArgument("cookies", "must be several beginnings of names, such as ('acme_', 'csrf_token_')")
        kept = chosen_cookies(cookie or "", cookies)
        seen = None if visitor is None else visitor.headers
        self._calls = Calls(core, {"cookie": kept} if kept else {}, native=False, api=api, visitor=seen)
        self._public_url = public_url

    async def create(
        self, kind: FlowKind[F], *, options: Options | None = None, **query: Unpack[BrowserQuery]
    ) -> Outcome[F]:
        """A new flow.

        Returns:
            Continue with the flow; StepUp, Reauthenticate, SessionMissing or Redirect where the browser has to go
            elsewhere first; Complete where the OAuth2 server asks for nothing: `next` leads back to it; ChallengeOver
            where its `login_challenge` no longer counts.

        Raises:
            ApiError: Such as BadRequest with `session_already_available`. TransportError: no answer.
        """
        challenge = query.get("login_challenge")
        outcome: Outcome[F]
        creating = self._calls.outcome(kind, kind.browser, options=options, **query)
        del options
        try:
            outcome = await creating
        except BadRequest as error:  # what Kratos v26 says of a login where others answer null
            if challenge is None or error.error_id != "session_already_available":
                raise
            outcome = Complete(set_cookies=error.set_cookies, headers=shown(error.headers))
        return self._to_oauth2(outcome, "registration", challenge)

    async def get(self, kind: FlowKind[F], flow_id: str, *, options: Options | None = None) -> Outcome[F]:
        """The flow of a page that was opened with `?flow=`. Restart: create a new one, or go on with the one it names.

        Raises:
            ApiError: Such as Forbidden for the flow of somebody else. TransportError: no answer.
        """
        reading = self._calls.read(kind, flow_id, options=options)
        del options
        return await reading

    async def submit(
        self,
        kind: FlowKind[F],
        flow: F | str,
        body: Any = None,
        *,
        form: Mapping[str, Any] | Iterable[tuple[str, Any]] | None = None,
        options: Options | None = None,
    ) -> Outcome[F]:
        """One step. It is never sent again once it may have counted.

        Args:
            kind: The kind of the flow.
            flow: The flow, or its id: then it is read first.
            body: A model or mapping, as Ory's operation takes it; the csrf token of the flow is added.
            form: Instead of `body`: the fields that the browser posted (a Starlette form or pairs), its csrf token
                among them: that is what keeps other sites from posting. Dotted names become nested members, numbers
                and checkboxes what they are; empty fields are left out.
            options: Options of each call.

        Raises:
            UnknownFormField: `form` holds a file, or a field that the flow does not have.
            InvalidArgument: `body` holds members that exclude each other on the server. In a form the button that was
                pressed decides, so all of it is sent.
            ApiError: The answer is no outcome. TransportError: no answer; with `.sent` nobody knows whether it counted.
        """
        given, kept = Held((body, form)), Held(options)
        del body, form, options  # a crash report shows local variables
        cookies: list[str] = []
        if isinstance(flow, str):
            found = await self._calls.read(kind, flow, options=kept.value)
            if not isinstance(found, (Continue, Invalid, Complete)) or found.flow is None:
                return found
            flow, cookies = found.flow, found.set_cookies
        payload = held(_payload, kind, flow, *given.value)
        outcome = await self._calls.submit(kind, flow.id, payload.value, options=kept.value)
        outcome = evolve(outcome, set_cookies=[*cookies, *outcome.set_cookies])
        return self._to_oauth2(outcome, "login", getattr(flow, "oauth2_login_challenge", None))

    async def logout_url(
        self, *, return_to: str | None = None, options: Options | None = None
    ) -> Redirect | SessionMissing:
        """Where a link on a page sends the browser to sign out. Nothing is ended yet."""
        asking = self._logout_flow(Held(options), return_to=return_to)
        del options
        found = await asking
        if isinstance(found, SessionMissing):
            return found
        return Redirect(url=found.parsed.logout_url, set_cookies=found.set_cookies, headers=shown(found.headers))

    async def logout(
        self, *, logout_challenge: str | None = None, options: Options | None = None
    ) -> Complete[Any] | Redirect | SessionMissing | ChallengeOver:
        """Signs the browser out at once; the `set_cookies` and `headers` take away what it keeps.

        Args:
            logout_challenge: Of a page that Hydra sent the browser to: its session is ended as well, which Kratos does
                not do (nor does Hydra end the one of Kratos). Ask the user first: any page may have sent them.
            options: Options of each call.

        Returns:
            Complete; SessionMissing where nobody was signed in. With a challenge Redirect to where Hydra ends its
            session, also where Kratos had none, or ChallengeOver.
        """
        kept, challenge = Held(options), Held(logout_challenge)
        del options, logout_challenge  # a crash report shows local variables
        found = await self._logout_flow(kept)
        ended: Complete[Any] | SessionMissing
        if isinstance(found, SessionMissing):
            ended = found
        else:
            token = Held(found.parsed.logout_token)
            answer = await self._calls.call(FrontendApi.update_logout_flow, token=token.value, options=kept.value)
            ended = Complete(
                set_cookies=[*found.set_cookies, *answer.set_cookies],
                headers={**shown(found.headers), **shown(answer.headers)},
            )
        if challenge.value is None:
            return ended
        request = await Provider(self._calls.core).logout(challenge.value, options=kept.value)
        if isinstance(request, ChallengeOver):
            return evolve(request, set_cookies=ended.set_cookies, headers=ended.headers)
        url = await request.accept(options=kept.value)
        return Redirect(url=url, set_cookies=ended.set_cookies, headers=ended.headers)

    async def _logout_flow(
        self, options: Held[Options | None], return_to: str | None = None
    ) -> RawResponse[LogoutFlow] | SessionMissing:
        if not self._calls.credential:
            return SessionMissing()
        try:
            return await self._calls.call(
                FrontendApi.create_browser_logout_flow, return_to=return_to, options=options.value
            )
        except SessionInactive as error:
            return SessionMissing(
                url=error.redirect_browser_to, set_cookies=error.set_cookies, headers=shown(error.headers)
            )

    def _to_oauth2(self, outcome: Outcome[F], page: str, login_challenge: str | None) -> Outcome[F]:
        """Kratos leaves it to the browser to return to the OAuth2 request: after a registration by signing in, and
        where there is nothing to ask by the page that (unlike its JSON) redirects."""
        if login_challenge is None or not isinstance(outcome, Complete):
            return outcome
        from ory_async.v1.api.frontend.create_browser_logout_flow import OPERATION
        from ory_async.v1.models.continue_with_redirect_browser_to import ContinueWithRedirectBrowserTo

        base = self._public_url or self._calls.core.hosts.base_url(OPERATION)
        url = f"{base.rstrip('/')}/self-service/{page}/browser?{urlencode({'login_challenge': login_challenge})}"
        return evolve(outcome, next=ContinueWithRedirectBrowserTo(redirect_browser_to=url))


def _payload(
    kind: FlowKind[Any], flow: FlowView, body: Any, form: Mapping[str, Any] | Iterable[tuple[str, Any]] | None
) -> dict[str, Any]:
    if form is None:
        payload = {"csrf_token": flow.csrf_token, **body_of(body, {})}
        check_members(kind, payload)
        return payload
    return body_of(body, form_body(flow, form))


def form_body(flow: FlowView, form: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The JSON body that a posted form stands for. Pure.

    Raises:
        UnknownFormField: A file, or a field that the flow does not have.
    """
    inputs = {node.attributes.name: node.attributes for node in flow.nodes() if hasattr(node.attributes, "name")}
    body: dict[str, Any] = {}
    for name, value in _pairs(form):
        if not isinstance(value, str):
            raise hinted(UnknownFormField("form", f"{name!r} is a file or no text: Ory takes neither"))
        if name not in inputs and name != "method":
            raise hinted(UnknownFormField("form", f"the flow has no field {name!r}"))
        if value:
            *path, last = name.split(".")
            place = body
            for part in path:
                place = place.setdefault(part, {})
            place[last] = _typed(inputs.get(name), value)
    return body


def _pairs(form: Any) -> Iterable[tuple[str, Any]]:
    """The fields of a form in order; of one posted twice (a checkbox and its hidden default) the last one counts."""
    if hasattr(form, "multi_items"):
        form = form.multi_items()
    return form.items() if is_mapping(form) else form


def _typed(node: Any, value: str) -> Any:
    """A form posts text; a body takes what the input holds."""
    kind, held = str(getattr(node, "type", "text")), getattr(node, "value", None)
    if kind in ("checkbox", "submit", "button") or isinstance(held, bool):
        return {"true": True, "on": True, "false": False}.get(value, value)
    if kind == "number" or (isinstance(held, (int, float))):
        for number in (int, float):
            try:
                return number(value)
            except ValueError:
                pass
    return value
