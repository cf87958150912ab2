"""`ory.flows`: how flows of apps begin, and whole journeys through them in one call.

What one flow does step by step is in native.py, that of a browser in browser.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ory_async._runtime.core import Core, Namespace
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held
from ory_async.credentials import FLOW_COOKIES
from ory_async.errors import ApiError, InvalidArgument
from ory_async.flows._calls import Calls
from ory_async.flows.browser import Browser
from ory_async.flows.native import Factor, NativeFlow, asked, calls_of, exchange_code_of
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
    StepUp,
    outcome_of,
)
from ory_async.v1.api.frontend import FrontendApi

if TYPE_CHECKING:
    from ory_async.flows.visitor import Visitor
    from ory_async.v1.models import LoginFlow, RecoveryFlow, RegistrationFlow, SettingsFlow, VerificationFlow
else:
    globals().update(later("ory_async.flows.visitor", "Visitor"))
    globals().update(
        later("ory_async.v1.models", "LoginFlow RecoveryFlow RegistrationFlow SettingsFlow VerificationFlow")
    )


F = TypeVar("F", bound=FlowView)


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
        calls, kept = self._calls(session_token), Held(options)
        owner, asks_who = None, bool(refresh and session_token is not None)
        del session_token, options  # a crash report shows local variables
        if asks_who:
            session = (await calls.call(FrontendApi.to_session, options=kept.value)).parsed
            owner = session.identity.id if session.identity is not None else None
        query = {"refresh": refresh, "aal": aal, "return_to": return_to, "via": via, "organization": organization}
        return await self._create(
            LOGIN,
            calls,
            kept,
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
            Held(options),
            return_to=return_to,
            return_session_token_exchange_code=exchange_code,
            organization=organization,
            identity_schema=identity_schema,
        )

    async def settings(
        self, session_token: str, *, organization: str | None = None, options: Options | None = None
    ) -> NativeFlow[SettingsFlow]:
        """A settings flow of the user of a session. Raises SessionInactive, and Aal2Required where a second factor
        is due first (`step_up`)."""
        creating = self._create(SETTINGS, self._calls(session_token), Held(options), organization=organization)
        del session_token, options
        return await creating

    async def recovery(self, *, options: Options | None = None) -> NativeFlow[RecoveryFlow]:
        """A recovery flow. It ends with a session and `next`, the settings flow to `open` with it."""
        creating = self._create(RECOVERY, self._calls(), Held(options))
        del options
        return await creating

    async def verification(
        self, *, return_to: str | None = None, options: Options | None = None
    ) -> NativeFlow[VerificationFlow]:
        """A verification flow."""
        creating = self._create(VERIFICATION, self._calls(), Held(options), return_to=return_to)
        del options
        return await creating

    async def open(
        self, kind: FlowKind[F], flow_id: str, *, session_token: str | None = None, options: Options | None = None
    ) -> NativeFlow[F] | Outcome[F]:
        """A flow that is there already: one that `continue_with`, `Restart.flow_id` or an error names.

        Returns:
            The flow, or why it cannot be had: StepUp (settings after the recovery of a user with a second factor),
            SessionMissing, Restart.
        """
        calls = self._calls(session_token)
        reading = calls.read(kind, flow_id, options=options)
        del session_token, options
        outcome = await reading
        if isinstance(outcome, (Continue, Invalid, Complete)) and outcome.flow is not None:
            return NativeFlow(calls, kind, outcome.flow, exchange_code_of(outcome.flow))
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
        fields, kept = Held(_password(identifier, password)), Held(options)
        del identifier, password, options
        login = await self.login(options=kept.value)
        outcome = await login.submit(fields.value, options=kept.value)
        return await self._second(outcome, second_factor, tries, kept)

    async def step_up(
        self, session_token: str, second_factor: Factor, *, tries: int = 5, options: Options | None = None
    ) -> Outcome[LoginFlow]:
        """Adds a second factor to a session; arguments as of `sign_in`.

        Returns:
            Complete (the token stays the same), the last Continue or Invalid where the user gave up or the tries are
            used up, Blocked with `no_second_factor`, or what else stands in the way.
        """
        kept, creating = Held(options), self.login(session_token=session_token, aal="aal2", options=options)
        del session_token, options
        try:
            login = await creating
        except ApiError as error:
            return outcome_of(LOGIN, error)
        if not login.flow.methods:
            return Blocked(reason="no_second_factor")
        return await asked(login, second_factor, tries, kept)

    async def reauthenticate(
        self,
        session_token: str,
        identifier: str | None = None,
        password: str | None = None,
        *,
        factor: Factor | None = None,
        second_factor: Factor | None = None,
        tries: int = 5,
        options: Options | None = None,
    ) -> Outcome[LoginFlow]:
        """Confirms the user of a session, so that a change answered with Reauthenticate can `resume`.

        Args:
            session_token: Of the user.
            identifier: E-mail address or user name, with `password`.
            password: The password.
            factor: Instead of both, for a user without a password: asked for each step, such as the address that a
                code is mailed to, and then the code. A provider needs a browser.
            second_factor: As of `sign_in`.
            tries: As of `sign_in`.
            options: Options of each call.

        Returns:
            Complete, the last Continue or Invalid where the user gave up or the tries are used up, or what stands in
            the way.

        Raises:
            IdentityMismatch: The credentials are right, but those of somebody else. Their session is not handed out.
            InvalidArgument: Neither a password nor `factor`, or both.
        """
        if (identifier is None) != (password is None) or (password is None) == (factor is None):
            raise InvalidArgument("identifier, password, factor", "pass the first two, or the last one")
        fields, kept = Held(_password(identifier, password)), Held(options)
        creating = self.login(session_token=session_token, refresh=True, options=options)
        del session_token, identifier, password, options
        try:
            login = await creating
        except ApiError as error:
            return outcome_of(LOGIN, error)
        if factor is not None:
            outcome = await asked(login, factor, tries, kept)
        else:
            outcome = await login.submit(fields.value, options=kept.value)
        return await self._second(outcome, second_factor, tries, kept)

    async def logout(self, session_token: str, *, options: Options | None = None) -> None:
        """Ends a session; once more does nothing. Raises Forbidden for a token that never was one."""
        body = {"session_token": session_token}
        ending = self._calls().call(FrontendApi.perform_native_logout, body, options=options)
        del session_token, body, options
        await ending

    def browser(
        self,
        cookie: str | None,
        *,
        public_url: str | None = None,
        cookies: Iterable[str] = FLOW_COOKIES,
        visitor: Visitor | None = None,
    ) -> Browser:
        """The flows of one browser, for a server that renders Ory's forms.

        Args:
            cookie: The Cookie header of its request. Only Ory's cookies in it are passed on.
            public_url: The URL at which browsers reach Kratos, if it is not the one of this client.
            cookies: How the names of Ory's cookies begin, where `session.cookie.name` is another one: your name beside
                `ory_` and `csrf_token_`.
            visitor: Who sent the request, for Ory's rate limits and lists of devices. None: Ory sees this server.
        """
        from ory_async.flows.browser import Browser

        return Browser(self._core, cookie, public_url=public_url, cookies=cookies, visitor=visitor, api=self._api)

    def _calls(self, session_token: str | None = None) -> Calls:
        return calls_of(self._core, session_token, self._api)

    async def _create(
        self, kind: FlowKind[F], calls: Calls, options: Held[Options | None], owner: str | None = None, **query: Any
    ) -> NativeFlow[F]:
        flow = (await calls.call(kind.native, options=options.value, **query)).parsed
        return NativeFlow(calls, kind, flow, exchange_code_of(flow), owner)

    async def _second(
        self, outcome: Outcome[LoginFlow], second_factor: Factor | None, tries: int, options: Held[Options | None]
    ) -> Outcome[LoginFlow]:
        if not isinstance(outcome, StepUp) or outcome.session_token is None or second_factor is None:
            return outcome
        return await self.step_up(outcome.session_token, second_factor, tries=tries, options=options.value)

    def __repr__(self) -> str:
        return "<Flows>"


def _password(identifier: str | None, password: str | None) -> dict[str, Any]:
    return {"method": "password", "identifier": identifier, "password": password}
