"""What Ory calls in a FastAPI app: web hooks and courier of Kratos, the token hook of Hydra.

    hooks = OryHooks(keys=[os.environ["ORY_HOOK_KEY"]])
    app.include_router(hooks.router)

    @hooks.after_registration
    async def greet(hook: KratosHook) -> Decision:
        if hook.traits["email"].endswith("@example.org"):
            return refuse("traits.email", "Please use your own address.")
        return change(metadata_public={"tier": "free"})

What a handler may return is its contract: `python -m ory_async hooks config` reads it and prints what Kratos needs.

| what happened | answer |
|---|---|
| a decision | as the server hears it; None goes on |
| the handler raises, is slow, or decides what is not heard | Kratos shows its user a message, Hydra `server_error` |
| no key, a wrong one | 401 |
| a body that is too large, no JSON, not ours | 413, 400 |
| nobody handles the hook | 404 |
| the same delivery again | the answer that it got, or the one that is on its way; who was refused is asked about anew |

What a request means, and how an answer is written, is in `ory_async.hooks`.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import traceback
import types
import typing
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any, Protocol, TypeAlias, TypeVar

import attrs
from fastapi import APIRouter
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from ory_async.errors import ConfigurationError, HookRefused, InvalidArgument
from ory_async.fastapi.deliveries import Deliveries, Done
from ory_async.hooks import (
    Allow,
    Answer,
    Change,
    CourierMessage,
    Decision,
    KratosHook,
    Refuse,
    TokenDecision,
    TokenHook,
    answer,
    failing,
    messages,
    refused,
)
from ory_async.hooks.config import POWERS, Power
from ory_async.hooks.kratos import FLOWS, WHENS, FlowName, When
from ory_async.hooks.requests import MAX_BODY, check_key, check_keys, open_request

log = logging.getLogger("ory_async")
KRATOS_WAITS = 30.0
"""Seconds after which Kratos gives up an attempt."""
AnyHook: TypeAlias = KratosHook | TokenHook | CourierMessage
_Handler: TypeAlias = Callable[[Any], Awaitable[object]]
_Notified = TypeVar("_Notified", bound=Callable[[KratosHook], Awaitable[Allow | None]])
_Refusing = TypeVar("_Refusing", bound=Callable[[KratosHook], Awaitable[Allow | Refuse | None]])
_Changing = TypeVar("_Changing", bound=Callable[[KratosHook], Awaitable[Decision | None]])
_Token = TypeVar("_Token", bound=Callable[[TokenHook], Awaitable[TokenDecision | None]])
_Courier = TypeVar("_Courier", bound=Callable[[CourierMessage], Awaitable[Allow | None]])
_SAYS: Mapping[Any, Power] = {Refuse: "refuse", Change: "change"}


class _Reader(Protocol):
    def __call__(self, value: Any, body: bytes, /) -> AnyHook: ...


@attrs.frozen
class _Slot:
    """A hook that is handled: its handler, what reads its body, and what its answers may do."""

    name: str
    handler: _Handler
    read: _Reader
    power: Power = "notify"


class OryHooks:
    """The hooks of an app; include `router` in it.

    keys: API keys, any of which opens; two while one is replaced. deadline: seconds for a handler, below the 30 that
    Kratos waits. remember: seconds for which a repeated delivery gets the same answer. max_body: bytes of a request.
    raise_errors: what is wrong with a handler is raised and not answered, for tests.
    Raises ConfigurationError for what cannot work.
    """

    def __init__(
        self,
        *,
        keys: Iterable[str],
        deadline: float = 25.0,
        remember: float = 60.0,
        max_body: int = MAX_BODY,
        raise_errors: bool = False,
    ) -> None:
        self._keys = check_keys(keys)
        if not 0 < deadline < KRATOS_WAITS:
            raise ConfigurationError(f"deadline: seconds above 0 and below the {KRATOS_WAITS:g} that Kratos waits")
        if not remember >= 0 or max_body < 1:
            raise ConfigurationError("remember: seconds, 0 or more; max_body: bytes, 1 or more")
        self._deadline, self._max_body, self._raise = deadline, max_body, raise_errors
        self._deliveries = Deliveries(remember)
        self._slots: dict[str, _Slot] = {}
        self.router = APIRouter(lifespan=self._lifespan)
        for path, of in (("/hooks/token", _fixed("token")), ("/hooks/courier", _fixed("courier"))):
            self.router.add_route(path, self._endpoint(of), methods=["POST"], include_in_schema=False)
        self.router.add_route(
            "/hooks/{flow}/{when}", self._endpoint(_of_path), methods=["POST"], include_in_schema=False
        )

    def __repr__(self) -> str:
        return f"<OryHooks {', '.join(self._slots) or 'without a handler'}>"

    # -- handlers

    def before_login(self, handler: _Notified) -> _Notified:
        """Before a login form is made."""
        self._kratos("login", "before", handler)
        return handler

    def before_registration(self, handler: _Notified) -> _Notified:
        """Before a registration form is made."""
        self._kratos("registration", "before", handler)
        return handler

    def before_settings(self, handler: _Notified) -> _Notified:
        """Before a settings form is made, and again when it is submitted."""
        self._kratos("settings", "before", handler)
        return handler

    def before_recovery(self, handler: _Notified) -> _Notified:
        """Before a recovery form is made."""
        self._kratos("recovery", "before", handler)
        return handler

    def before_verification(self, handler: _Notified) -> _Notified:
        """Before a verification form is made."""
        self._kratos("verification", "before", handler)
        return handler

    def after_login(self, handler: _Refusing) -> _Refusing:
        """The user is who they say; the session is not open yet."""
        self._kratos("login", "after", handler)
        return handler

    def after_registration(self, handler: _Changing) -> _Changing:
        """Before the identity is saved, or afterwards for a handler that decides nothing (`-> None`)."""
        self._kratos("registration", "after", handler)
        return handler

    def after_settings(self, handler: _Changing) -> _Changing:
        """Before a change is saved, or afterwards for a handler that decides nothing (`-> None`)."""
        self._kratos("settings", "after", handler)
        return handler

    def after_recovery(self, handler: _Notified) -> _Notified:
        """The code is used up; the session is open."""
        self._kratos("recovery", "after", handler)
        return handler

    def after_verification(self, handler: _Refusing) -> _Refusing:
        """The address is verified."""
        self._kratos("verification", "after", handler)
        return handler

    def token(self, handler: _Token) -> _Token:
        """Hydra is about to issue tokens."""
        self._add("token", handler, TokenHook.read, "notify")
        return handler

    def courier(self, handler: _Courier) -> _Courier:
        """Kratos has a mail or a text message to send; it is sent when the handler returns."""
        self._add("courier", handler, CourierMessage.read, "notify")
        return handler

    @property
    def powers(self) -> dict[tuple[FlowName, When], Power]:
        """Hook of Kratos -> what its handler may decide, by its annotation."""
        return {
            (kind, when): slot.power
            for kind in FLOWS
            for when in WHENS
            if (slot := self._slots.get(f"{when}_{kind}")) is not None
        }

    @property
    def handles(self) -> frozenset[str]:
        """The names of all hooks that have a handler: `after_registration`, `token`, `courier`, …"""
        return frozenset(self._slots)

    def _kratos(self, kind: FlowName, when: When, handler: _Handler) -> None:
        name = f"{when}_{kind}"
        known = POWERS.get((kind, when), ("notify",))
        power = _power(handler) or known[-1]
        if power not in known:
            why = messages.NO_REFUSAL.get("before" if when == "before" else kind) if power == "refuse" else None
            why = why or messages.NO_CHANGE.get("before" if when == "before" else kind, "")
            raise ConfigurationError(messages.unheard(name, f"a {'refusal' if power == 'refuse' else 'change'}", why))

        def read(value: Any, body: bytes) -> KratosHook:
            hook = KratosHook.read(value, body)
            if (hook.kind, hook.when) != (kind, when):
                raise HookRefused("unknown_flow")
            return hook

        self._add(name, handler, read, power)

    def _add(self, name: str, handler: _Handler, read: _Reader, power: Power) -> None:
        if not inspect.iscoroutinefunction(handler) and not inspect.iscoroutinefunction(type(handler).__call__):
            raise ConfigurationError(f"{name}: a handler is an `async def` function")
        if name in self._slots:
            raise ConfigurationError(f"{name}: has a handler already")
        self._slots[name] = _Slot(name, handler, read, power)

    # -- requests

    def _endpoint(self, name_of: Callable[[Request], str]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            name = name_of(request)
            try:
                check_key(request.headers, self._keys)
                body = await _read(request, self._max_body)
                hook, slot = self._open(name, request.headers, body)
            except HookRefused as error:
                log.warning("%s", messages.was_refused(_known_name(name), error.why))
                return _response(refused(error))
            key = (name, hook.flow_id if isinstance(hook, KratosHook) else "", sha256(body).digest())
            done, first = await self._deliveries.run(key, lambda: self._handle(slot, hook))
            return _response(done.answer, BackgroundTask(self._put_off, slot, done) if first and done.later else None)

        return endpoint

    def _open(self, name: str, headers: Mapping[str, str], body: bytes) -> tuple[AnyHook, _Slot]:
        value = open_request(headers, body, self._keys, self._max_body)
        slot = self._slots.get(name)
        if slot is None:
            if name == _known_name(name):
                log.error("%s", messages.unhandled(name))
            raise HookRefused("unknown_flow")
        return slot.read(value, body), slot

    async def _handle(self, slot: _Slot, hook: AnyHook) -> Done:
        limit = asyncio.timeout(self._deadline)
        try:
            async with limit:
                decision = await slot.handler(hook)
            written = answer(hook, decision)
        except TimeoutError as error:
            if self._raise:
                raise
            if limit.expired():
                log.error("%s", messages.late(slot.name, self._deadline))
            else:
                log.error("%s", _failure(slot.name, error))
        except Exception as error:
            if self._raise:
                raise
            if isinstance(error, InvalidArgument):
                log.error("%s", messages.wrong(slot.name, str(error)))
            log.error("%s", _failure(slot.name, error))
        else:
            later = hook.take_later() if isinstance(hook, KratosHook) else []
            return Done(written, keep=not isinstance(decision, Refuse), later=tuple(later))
        return Done(failing(hook), keep=False)

    async def _put_off(self, slot: _Slot, done: Done) -> None:
        for work in done.later:
            self._deliveries.start(work, lambda error: log.error("%s", _failure(f"{slot.name}, later", error)))

    # -- lifecycle

    async def finish(self) -> None:
        """Wait for what `hook.later` was given. Done at shutdown; tests call it."""
        await self._deliveries.finish()

    @asynccontextmanager
    async def _lifespan(self, app: object) -> AsyncGenerator[None]:
        yield
        await self.finish()


async def _read(request: Request, max_body: int) -> bytes:
    """The body; of one that is too large nothing is kept, and all is read: who still sends hears no answer."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= max_body:
            chunks.append(chunk)
        else:
            chunks.clear()
    if size > max_body:
        raise HookRefused("too_large")
    return b"".join(chunks)


def _response(written: Answer, background: BackgroundTask | None = None) -> Response:
    kind = {} if written.value is None else {"content-type": "application/json"}
    return Response(written.content, written.status, kind, background=background)


def _fixed(name: str) -> Callable[[Request], str]:
    return lambda request: name


def _of_path(request: Request) -> str:
    return f"{request.path_params['when']}_{request.path_params['flow']}"


def _known_name(name: str) -> str:
    """The name, if there is such a hook: what a stranger wrote into a URL stays out of logs."""
    when, _, kind = name.partition("_")
    return name if (when in WHENS and kind in FLOWS) or name in ("token", "courier") else "unknown"


def _power(handler: Any) -> Power | None:
    """What a handler says it returns; None when it does not say, or says it in words that are not known here."""
    try:
        hints = typing.get_type_hints(handler)
    except Exception:  # names that only a type checker sees
        return None
    if "return" not in hints:
        return None
    said = hints["return"]
    parts = typing.get_args(said) if isinstance(said, types.UnionType) or typing.get_origin(said) else (said,)
    said_powers: set[Power] = {_SAYS.get(part, "notify") for part in parts}
    order: tuple[Power, ...] = ("change", "refuse", "notify")
    return next(power for power in order if power in said_powers)


def _failure(name: str, error: Exception) -> str:
    """Where a handler failed, and with what class of error; not what the error says."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return messages.failed(name, type(error).__name__, frames)
