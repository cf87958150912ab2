"""Flows of apps without a browser: command lines, workers, mobile back ends. A session token is all they carry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ory_async._runtime.core import Core, Namespace
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView
from ory_async._runtime.settings import Options
from ory_async.errors import ApiError, IdentityMismatch, InvalidArgument, NotFound, Unprocessable
from ory_async.flows._calls import Calls, body_of
from ory_async.flows.browser import Browser
from ory_async.flows.outcome import (
    LOGIN,
    RECOVERY,
    REGISTRATION,
    SETTINGS,
    VERIFICATION,
    Blocked,
    Complete,
    Continue,
    FlowKind,
    Invalid,
    Outcome,
    Reauthenticate,
    Restart,
    StepUp,
    outcome_of,
)
from ory_async.v1.api.frontend import FrontendApi
from ory_async.v1.submits import Submits

if TYPE_CHECKING:
    from ory_async.v1.models import LoginFlow, RecoveryFlow, RegistrationFlow, SettingsFlow, VerificationFlow
else:
    globals().update(
        later("ory_async.v1.models", "LoginFlow RecoveryFlow RegistrationFlow SettingsFlow VerificationFlow")
    )


F = TypeVar("F", bound=FlowView)
Factor: TypeAlias = Callable[[LoginFlow], Awaitable[Mapping[str, Any] | None]]
"""Asks for a factor: given the login flow (its `methods` and `messages`), the fields to submit, such as
`{"method": "totp", "totp_code": "123456"}`; None gives up. Asked again after a wrong answer and for each step."""


class NativeFlow(Submits[F, Outcome[F]], Generic[F]):
    """One flow of an app, driven by `submit`.

    `flow` is its newest state, `session_token` the session that it acts for, if any. A flow that is over is never
    sent again: `submit` then returns Restart without asking the server. Settings stay open for further changes.
    """

    def __init__(
        self, calls: Calls, kind: FlowKind[F], flow: F, exchange_code: str | None = None, owner: str | None = None
    ) -> None:
        self.flow = flow
        self._calls, self._kind, self._exchange_code, self._owner = calls, kind, exchange_code, owner
        self._over: Restart | None = None
        self._interrupted: dict[str, Any] | None = None

    @property
    def session_token(self) -> str | None:
        return self._calls.credential.get("x-session-token")

    async def _submit(self, body: Any, fields: Mapping[str, Any], options: Options | None) -> Outcome[F]:
        payload = body_of(body, fields)
        if self._over is not None:
            return self._over
        calls = self._calls
        outcome = await calls.submit(
            self._kind, self.flow.id, payload, exchange_code=self._exchange_code is not None, options=options
        )
        self._keep(outcome)
        match outcome:
            case Restart():
                self._over = outcome
            case StepUp() | Reauthenticate() if self._kind.of_session:
                self._interrupted = payload
            case Complete() | StepUp():
                self._finish(outcome)
            case _:
                pass
        return outcome

    async def resume(self, session_token: str | None = None, *, options: Options | None = None) -> Outcome[F]:
        """Submits once more what was answered with Reauthenticate or StepUp, now that the user has confirmed.

        Args:
            session_token: The token that the confirmation gave, if it is another one.
            options: Options of this call only.

        Raises:
            InvalidArgument: Nothing was interrupted, or it was resumed before. Else as `submit`.
        """
        body, self._interrupted = self._interrupted, None
        if body is None:
            raise InvalidArgument("resume", "no submit was interrupted")
        if session_token is not None:
            self._calls = _calls(self._calls.core, session_token, self._calls.api)
        return await self.submit(body, options=options)

    async def exchange(
        self,
        return_to_code: str | None,
        *,
        deadline: float = 60.0,
        interval: float = 1.0,
        options: Options | None = None,
    ) -> Outcome[F]:
        """The session of a sign-in at a provider: after a submit with `method="oidc"` gave a Redirect, and the
        browser came back to `return_to`.

        Asks until there is a session. The flow itself is the answer (Invalid with the reason, or Continue) where
        the browser came back without a code, which means that it failed, and when the time is over.

        Args:
            return_to_code: The `code` in the query of `return_to`; None if there was none.
            deadline: Seconds to ask for at most.
            interval: Seconds between two questions.
            options: Options of each call.

        Raises:
            InvalidArgument: The flow was created without `exchange_code=True`. Else as `submit`.
        """
        if self._exchange_code is None:
            raise InvalidArgument("exchange_code", "create the flow with exchange_code=True")
        calls, time = self._calls, self._calls.core.settings.time
        end = time.now() + deadline
        while return_to_code is not None:
            try:
                outcome = await calls.outcome(
                    self._kind,
                    FrontendApi.exchange_session_token,
                    init_code=self._exchange_code,
                    return_to_code=return_to_code,
                    options=options,
                )
            except NotFound:  # no session yet
                if time.now() + interval > end:
                    break
                await time.sleep(interval)
            except Unprocessable:  # it failed, and the flow says why
                break
            else:
                self._finish(outcome)
                return outcome
        outcome = await calls.read(self._kind, self.flow.id, options=options)
        self._keep(outcome)
        return outcome

    def _keep(self, outcome: Outcome[F]) -> None:
        if isinstance(outcome, (Complete, Continue, Invalid)) and outcome.flow is not None:
            self.flow = outcome.flow

    def _finish(self, outcome: Outcome[F]) -> None:
        """Nothing more is sent in a flow that gave a result; and a refresh must give the same user."""
        if not self._kind.of_session:
            self._over = Restart(reason="flow_finished")
        if self._owner is None:
            return
        if isinstance(outcome, Complete) and outcome.identity is not None:
            same = outcome.identity.id == self._owner
        else:  # who it is stays unsaid before the second factor, but the same session is the same user
            same = isinstance(outcome, StepUp) and outcome.session_token == self.session_token
        if not same:
            raise IdentityMismatch("somebody else signed in than the user of the session")

    def __repr__(self) -> str:
        return f"<NativeFlow {self._kind.name} {self.flow.id}>"


class Flows:
    """`ory.flows`: self-service flows that end in typed outcomes.

    The methods here are for apps without a browser; `browser` is for servers that render Ory's forms. A flow that
    cannot be created raises as any operation does (ApiError by status). `api` has the operations; where it is that of
    a package of one's own, flows, sessions and identities are the models of that package.
    """

    def __init__(self, core: Core, api: type[Namespace] = FrontendApi) -> None:
        self._core, self._api = core, api

    async def login(
        self,
        *,
        session_token: str | None = None,
        refresh: bool | None = None,
        aal: str | None = None,
        return_to: str | None = None,
        exchange_code: bool | None = None,
        via: str | None = None,
        organization: str | None = None,
        identity_schema: str | None = None,
        options: Options | None = None,
    ) -> NativeFlow[LoginFlow]:
        """A login flow.

        Args:
            session_token: Whose session it is about; needed for `refresh` and `aal`.
            refresh: Ask again for the credentials of somebody who is signed in.
            aal: `aal2` asks for a second factor. Where that is a mailed code, this may send the mail.
            return_to: Where the browser ends that signs in at a provider.
            exchange_code: The flow may sign in at a provider and then `exchange` for a session token.
            via: Address or trait that a second-factor code goes to.
            organization: Id of the organization whose sign-on methods are offered.
            identity_schema: Id of the schema whose identifiers are asked for.
            options: Options of this call only.
        """
        calls = self._calls(session_token)
        owner = None
        if refresh and session_token is not None:
            session = (await calls.call(FrontendApi.to_session, options=options)).parsed
            owner = session.identity.id if session.identity is not None else None
        query = {"refresh": refresh, "aal": aal, "return_to": return_to, "via": via, "organization": organization}
        return await self._create(
            LOGIN,
            calls,
            options,
            owner=owner,
            identity_schema=identity_schema,
            return_session_token_exchange_code=exchange_code,
            **query,
        )

    async def registration(
        self,
        *,
        return_to: str | None = None,
        exchange_code: bool | None = None,
        organization: str | None = None,
        identity_schema: str | None = None,
        options: Options | None = None,
    ) -> NativeFlow[RegistrationFlow]:
        """A registration flow; the arguments are those of `login`."""
        return await self._create(
            REGISTRATION,
            self._calls(),
            options,
            return_to=return_to,
            return_session_token_exchange_code=exchange_code,
            organization=organization,
            identity_schema=identity_schema,
        )

    async def settings(self, session_token: str, *, options: Options | None = None) -> NativeFlow[SettingsFlow]:
        """A settings flow of the user of a session. Raises SessionInactive, and Aal2Required where a second factor
        is due first (`step_up`)."""
        return await self._create(SETTINGS, self._calls(session_token), options)

    async def recovery(self, *, options: Options | None = None) -> NativeFlow[RecoveryFlow]:
        """A recovery flow. It ends with a session and `next`, the settings flow to `open` with it."""
        return await self._create(RECOVERY, self._calls(), options)

    async def verification(
        self, *, return_to: str | None = None, options: Options | None = None
    ) -> NativeFlow[VerificationFlow]:
        """A verification flow."""
        return await self._create(VERIFICATION, self._calls(), options, return_to=return_to)

    async def open(
        self, kind: FlowKind[F], flow_id: str, *, session_token: str | None = None, options: Options | None = None
    ) -> NativeFlow[F] | Outcome[F]:
        """A flow that is there already: one that `continue_with`, `Restart.flow_id` or an error names.

        Returns:
            The flow, or why it cannot be had: StepUp (settings after the recovery of a user with a second factor),
            SessionMissing, Restart.
        """
        calls = self._calls(session_token)
        outcome = await calls.read(kind, flow_id, options=options)
        if isinstance(outcome, (Continue, Invalid, Complete)) and outcome.flow is not None:
            return NativeFlow(calls, kind, outcome.flow)
        return outcome

    async def sign_in(
        self,
        identifier: str,
        password: str,
        *,
        second_factor: Factor | None = None,
        tries: int = 5,
        options: Options | None = None,
    ) -> Outcome[LoginFlow]:
        """Signs in with a password, and with a second factor where one is asked for.

        Args:
            identifier: E-mail address or user name.
            password: The password.
            second_factor: Asked when a second factor is due (see Factor); without it that is the outcome: StepUp.
            tries: How often `second_factor` is asked at most.
            options: Options of each call.

        Returns:
            Complete with the session and its token, or what stands in the way.
        """
        login = await self.login(options=options)
        outcome = await login.submit(_password(identifier, password), options=options)
        return await self._second(outcome, second_factor, tries, options)

    async def step_up(
        self, session_token: str, second_factor: Factor, *, tries: int = 5, options: Options | None = None
    ) -> Outcome[LoginFlow]:
        """Adds a second factor to a session; arguments as of `sign_in`.

        Returns:
            Complete (the token stays the same), the last Continue or Invalid where the user gave up or the tries are
            used up, Blocked with `no_second_factor`, or what else stands in the way.
        """
        try:
            login = await self.login(session_token=session_token, aal="aal2", options=options)
        except ApiError as error:
            return outcome_of(LOGIN, error)
        if not login.flow.methods:
            return Blocked(reason="no_second_factor")
        outcome: Outcome[LoginFlow] = Continue(flow=login.flow)
        for _ in range(tries):
            fields = await second_factor(login.flow)
            if fields is None:
                break
            outcome = await login.submit(fields, options=options)
            if not isinstance(outcome, (Continue, Invalid)):
                break
        return outcome

    async def reauthenticate(
        self,
        session_token: str,
        identifier: str,
        password: str,
        *,
        second_factor: Factor | None = None,
        tries: int = 5,
        options: Options | None = None,
    ) -> Outcome[LoginFlow]:
        """Confirms the user of a session, so that a change answered with Reauthenticate can `resume`.

        Raises:
            IdentityMismatch: The credentials are right, but those of somebody else. Their session is not handed out.
        """
        try:
            login = await self.login(session_token=session_token, refresh=True, options=options)
        except ApiError as error:
            return outcome_of(LOGIN, error)
        outcome = await login.submit(_password(identifier, password), options=options)
        return await self._second(outcome, second_factor, tries, options)

    async def logout(self, session_token: str, *, options: Options | None = None) -> None:
        """Ends a session; once more does nothing. Raises Forbidden for a token that never was one."""
        await self._calls().call(FrontendApi.perform_native_logout, {"session_token": session_token}, options=options)

    def browser(self, cookie: str | None, *, public_url: str | None = None) -> Browser:
        """The flows of one browser, for a server that renders Ory's forms.

        Args:
            cookie: The Cookie header of its request. Only Ory's cookies in it are passed on.
            public_url: The URL at which browsers reach Kratos, if it is not the one of this client.
        """
        from ory_async.flows.browser import Browser

        return Browser(self._core, cookie, public_url=public_url, api=self._api)

    def _calls(self, session_token: str | None = None) -> Calls:
        return _calls(self._core, session_token, self._api)

    async def _create(
        self, kind: FlowKind[F], calls: Calls, options: Options | None, owner: str | None = None, **query: Any
    ) -> NativeFlow[F]:
        flow = (await calls.call(kind.native, options=options, **query)).parsed
        return NativeFlow(calls, kind, flow, getattr(flow, "session_token_exchange_code", None), owner)

    async def _second(
        self, outcome: Outcome[LoginFlow], second_factor: Factor | None, tries: int, options: Options | None
    ) -> Outcome[LoginFlow]:
        if not isinstance(outcome, StepUp) or outcome.session_token is None or second_factor is None:
            return outcome
        return await self.step_up(outcome.session_token, second_factor, tries=tries, options=options)

    def __repr__(self) -> str:
        return "<Flows>"


def totp_secret(flow: SettingsFlow) -> str | None:
    """The secret that a settings flow offers for an authenticator app (base32), to be confirmed with
    `submit(method="totp", totp_code=…)`; None if one is set up already or the method is off."""
    return _context(flow, "totp_secret_key").get("secret")


def lookup_secrets(flow: SettingsFlow) -> list[str]:
    """The recovery codes that a settings flow shows after `submit(method="lookup_secret",
    lookup_secret_regenerate=True)`, to be confirmed with `lookup_secret_confirm=True`; spent ones are left out."""
    rows: list[dict[str, Any]] = _context(flow, "lookup_secret_codes").get("secrets") or []
    return [row["text"] for row in rows if "used_at" not in (row.get("context") or {})]


def _context(flow: FlowView, node_id: str) -> Mapping[str, Any]:
    nodes = (node.attributes for node in flow.nodes() if getattr(node.attributes, "id", None) == node_id)
    text = next((attributes.text for attributes in nodes), None)
    return (text and text.context) or {}


def _password(identifier: str, password: str) -> dict[str, Any]:
    return {"method": "password", "identifier": identifier, "password": password}


def _calls(core: Core, session_token: str | None, api: type[Namespace]) -> Calls:
    return Calls(core, {} if session_token is None else {"x-session-token": session_token}, native=True, api=api)
