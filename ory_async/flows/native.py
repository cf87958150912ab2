"""One flow of an app without a browser: a command line, a worker, a mobile back end. A session token is all it carries.

How flows begin is in api.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ory_async._runtime.core import Core, Namespace
from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_object
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held, held
from ory_async.errors import IdentityMismatch, InvalidArgument
from ory_async.flows import returning
from ory_async.flows._calls import Calls
from ory_async.flows.bodies import body_of, check_members, check_provider
from ory_async.flows.outcome import (
    LOGIN,
    Complete,
    Continue,
    FlowKind,
    Invalid,
    Outcome,
    Reauthenticate,
    Restart,
    StepUp,
)
from ory_async.flows.patience import Patience
from ory_async.v1.submits import Submits

if TYPE_CHECKING:
    from ory_async.v1.models import LoginFlow
else:
    globals().update(later("ory_async.v1.models", "LoginFlow"))


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
        self._interrupted: Held[dict[str, Any]] | None = None
        self._traits: Mapping[str, Any] = {}  # submitted along with the way to a provider

    @property
    def session_token(self) -> str | None:
        return self._calls.credential.get("x-session-token")

    async def _submit(self, body: Any, fields: Mapping[str, Any], options: Options | None) -> Outcome[F]:
        try:
            payload = held(body_of, body, fields)
        finally:
            del body, fields  # a crash report shows local variables
        if self._over is not None:
            return self._over
        held(self._check, payload.value)
        submitting = self._calls.submit(
            self._kind, self.flow.id, payload.value, exchange_code=self._exchange_code is not None, options=options
        )
        del options
        outcome = await submitting
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
            self._calls = calls_of(self._calls.core, session_token, self._calls.api)
        submitting = self.submit(body.value, options=options)
        del session_token, options
        return await submitting

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

        Asks until there is a session; trouble on the way makes it ask more slowly. Without one the flow says why
        (Invalid); where it says nothing, that is Restart with `provider_failed`.

        A registration that the provider gave too few traits for is Invalid: its `field_errors` name them. Submit them
        with `method="oidc"` and send the browser to the provider once more; where the server forgets them, that ends
        as Blocked with `traits_missing`.

        Args:
            return_to_code: The `code` in the query of `return_to`; None if there was none.
            deadline: Seconds to ask for at most.
            interval: Seconds between two questions.
            options: Options of each call.

        Raises:
            InvalidArgument: The flow was created without `exchange_code=True`, or the server gave it no code, as for a
                refresh. Else as `submit`.
        """
        if self._exchange_code is None:
            raise InvalidArgument("exchange_code", "this flow has none: create one with exchange_code=True")
        code, kept = Held(return_to_code), Held(options)
        del return_to_code, options
        if code.value is not None:
            patience = Patience(self._calls.core.settings.time, deadline, interval)
            codes = Held((self._exchange_code, code.value))
            found = await returning.session(self._calls, self._kind, codes, patience, kept)
            if found is not None:
                self._finish(found)
                return found
        return self._failed(await returning.failure(self._calls, self._kind, self.flow, self._traits, kept))

    async def returned(
        self, url: str, *, deadline: float = 60.0, interval: float = 1.0, options: Options | None = None
    ) -> Outcome[F] | NativeFlow[LoginFlow]:
        """What to do now that the browser came back from a provider.

        Args:
            url: The address that it came to: `return_to` with its query.
            deadline: See `exchange`.
            interval: See `exchange`.
            options: Options of each call.

        Returns:
            Complete where `code=` gives the session; a login flow where `flow=` names one: the address belongs to
            somebody who signs in otherwise, and signing in there (`submit(method="password", …)`) links the accounts;
            else why it failed, as `exchange(None)` says it.

        Raises:
            OryError: As `exchange`.
        """
        back = returning.Back.of(url).beside(getattr(self.flow, "return_to", None))
        kept = Held(options)
        del url, options
        if back.code is None and back.flow not in (None, self.flow.id):
            outcome: Outcome[Any] = await self._calls.read(LOGIN, back.flow or "", options=kept.value)
            if not isinstance(outcome, (Continue, Invalid)):
                return outcome
            self._over = Restart(flow_id=outcome.flow.id, reason="flow_replaced", exchange_code_lost=True)
            return NativeFlow(self._calls, LOGIN, outcome.flow, None, self._owner)
        if back.code is None and back.error is not None:
            return self._failed(await returning.told(self._calls, self._kind, back.error, kept))
        return await self.exchange(back.code, deadline=deadline, interval=interval, options=kept.value)

    def _check(self, payload: Mapping[str, Any]) -> None:
        """Raises InvalidArgument for what this flow cannot be sent."""
        check_members(self._kind, payload)
        check_provider(self._kind, payload, self._exchange_code)
        self._traits = traits if is_object(traits := payload.get("traits")) else {}

    def _failed(self, outcome: Outcome[F]) -> Outcome[F]:
        self._keep(outcome)
        if isinstance(outcome, Restart):
            self._over = outcome
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
            raise hinted(IdentityMismatch("somebody else signed in than the user of the session"))

    def __repr__(self) -> str:
        return f"<NativeFlow {self._kind.name} {self.flow.id}>"


async def asked(
    login: NativeFlow[LoginFlow], factor: Factor, tries: int, options: Held[Options | None]
) -> Outcome[LoginFlow]:
    """Asks for factors until they suffice, the user gives up or the tries are used up."""
    outcome: Outcome[LoginFlow] = Continue(flow=login.flow)
    for _ in range(tries):
        fields = Held(await factor(login.flow))
        if fields.value is None:
            break
        outcome = await login.submit(fields.value, options=options.value)
        if not isinstance(outcome, (Continue, Invalid)):
            break
    return outcome


def exchange_code_of(flow: FlowView) -> str | None:
    """What a session is asked for with, after a sign-in at a provider."""
    return getattr(flow, "session_token_exchange_code", None)


def calls_of(core: Core, session_token: str | None, api: type[Namespace]) -> Calls:
    """The calls of an app for the user of a session, if any."""
    return Calls(core, {} if session_token is None else {"x-session-token": session_token}, native=True, api=api)
