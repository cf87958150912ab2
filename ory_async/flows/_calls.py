"""How both drivers call an operation: with the credential of one user and nothing else, and an outcome as result."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from attrs import evolve

from ory_async._runtime.core import Core, Namespace, Recorder
from ory_async._runtime.models import FlowView
from ory_async._runtime.response import RawResponse
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held
from ory_async.errors import ApiError, Gone, InvalidArgument, NotAnOperation, NotFound, OryError
from ory_async.flows.outcome import FlowKind, Outcome, Restart, SessionMissing, outcome_of
from ory_async.v1.api.frontend import FrontendApi

F = TypeVar("F", bound=FlowView)
T = TypeVar("T")
_OF_A_USER = ("cookie", "origin", "x-session-token", "authorization")
# Kratos believes the others before X-Forwarded-For.
_OF_A_VISITOR = ("x-forwarded-for", "true-client-ip", "cf-connecting-ip", "x-real-ip", "user-agent")


class Calls:
    """Self-service operations on behalf of one user. `credential` is the header that names the user, if any; no
    other cookie, token or Origin is sent, whatever the client is configured to send. `api` has the operations: those
    of this package, or of one that was generated for a server of one's own. `visitor`: headers that say who it is."""

    def __init__(
        self,
        core: Core,
        credential: Mapping[str, str],
        *,
        native: bool,
        api: type[Namespace] = FrontendApi,
        visitor: Mapping[str, str] | None = None,
    ) -> None:
        self.core, self.credential, self.native, self.api, self._visitor = core, credential, native, api, visitor or {}

    async def call(
        self, operation: Callable[..., Awaitable[T]], *args: Any, options: Options | None = None, **given: Any
    ) -> RawResponse[T]:
        """The answer of one operation; arguments that are None are left out. Raises OryError."""
        recorder = self._recorder(options)
        arguments = {name: value for name, value in given.items() if value is not None}
        calling = self._own(operation, arguments)(self.api(recorder), *args, **arguments)
        del args, given, arguments, options  # a crash report shows local variables
        await calling
        assert recorder.answer is not None
        return recorder.answer

    def _recorder(self, options: Options | None) -> Recorder:
        """What sends for this user."""
        core = self.core
        settings = core.settings.merged(options)
        passed = {name: value for name, value in settings.headers.items() if name.lower() not in _OF_A_USER}
        if self._visitor:
            passed = {name: value for name, value in passed.items() if name.lower() not in _OF_A_VISITOR}
        settings = evolve(settings, headers=passed | {**self._visitor, **self.credential})
        return Recorder(Core(core.pool, core.hosts, core.keys, settings))

    def _own(self, operation: Callable[..., Any], arguments: Mapping[str, Any]) -> Callable[..., Any]:
        """The operation of that name in `api`."""
        if self.api is FrontendApi:
            return operation
        found = getattr(self.api, operation.__name__, None)
        if found is None:
            raise NotAnOperation(operation.__name__, f"{self.api.__module__} has no such operation")
        for name in arguments.keys() - inspect.signature(found).parameters:
            raise InvalidArgument(name, f"{operation.__name__} of {self.api.__module__} does not take it")
        return found  # type: ignore[no-any-return]

    async def outcome(
        self,
        kind: FlowKind[F],
        operation: Callable[..., Awaitable[Any]],
        *args: Any,
        exchange_code: bool = False,
        options: Options | None = None,
        **given: Any,
    ) -> Outcome[F]:
        """The outcome of one operation of a flow. Raises OryError for what is none."""
        if kind.of_session and not self.credential:
            return SessionMissing()
        answer: RawResponse[Any] | ApiError
        calling = self.call(operation, *args, options=options, **given)
        del args, given, options
        try:
            answer = await calling
        except ApiError as error:
            answer = error
        return outcome_of(kind, answer, native=self.native, exchange_code=exchange_code)

    async def read(self, kind: FlowKind[F], flow_id: str, *, options: Options | None = None) -> Outcome[F]:
        """A flow as it stands; Restart if it is gone."""
        asking = self.outcome(kind, kind.read, id=flow_id, options=options)
        del options
        try:
            return await asking
        except NotFound as error:
            return Restart(reason="flow_not_found", set_cookies=error.set_cookies)

    async def submit(
        self,
        kind: FlowKind[F],
        flow_id: str,
        body: Mapping[str, Any],
        *,
        exchange_code: bool = False,
        options: Options | None = None,
    ) -> Outcome[F]:
        """The outcome of one submit. A 404 is looked into: is the flow gone, or the method off?"""
        kept = Held(options)
        submitting = self.outcome(kind, kind.submit, body, flow=flow_id, exchange_code=exchange_code, options=options)
        del body, options
        try:
            return await submitting
        except NotFound as error:
            missing = error
        try:
            await self.call(kind.read, id=flow_id, options=kept.value)
        except (NotFound, Gone):
            return Restart(reason="flow_not_found", exchange_code_lost=exchange_code, set_cookies=missing.set_cookies)
        except OryError:
            pass  # nobody knows; the first error says more
        raise missing
