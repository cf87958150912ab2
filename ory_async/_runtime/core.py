"""One way in, one way out: build → attempt → decide → parse or raise. Nothing else sends a request.

How one of them crosses a library is in `transports/`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from random import random
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import evolve

from ory_async._runtime.deprecated import is_deprecated
from ory_async._runtime.failures import error_from_response
from ory_async._runtime.gate import Gate
from ory_async._runtime.headers import Headers
from ory_async._runtime.json import is_object
from ory_async._runtime.models import UNSET, Decoder
from ory_async._runtime.names import no_such_name
from ory_async._runtime.operation import Operation
from ory_async._runtime.pool import Pool
from ory_async._runtime.refusals import out_of_bounds
from ory_async._runtime.request import ClientAuth, Request, content, headers, url_of
from ory_async._runtime.response import RawResponse, Response, nothing
from ory_async._runtime.settings import Options, Settings
from ory_async._runtime.texts import Asked, tell
from ory_async._runtime.transports.base import Body, ConnectTimeout, Stage, Timeouts
from ory_async._version import __version__
from ory_async.credentials import SESSION_COOKIES, Keys, check_session, client_authorization
from ory_async.errors import (
    ConfigurationError,
    DecodeError,
    OryError,
    PoolTimeout,
    RateLimited,
    RequestTimeout,
    TransportError,
)
from ory_async.hosts import Hosts
from ory_async.pagination import Page, Pager, place_of, read_page
from ory_async.retry import Attempt, decide, was_processed

T = TypeVar("T")
Parser: TypeAlias = Callable[[Response, bool], T]
Making: TypeAlias = Request | Callable[[], Request]
"""A request, or what makes it: then its arguments are in no frame but those that make it."""
log = logging.getLogger("ory_async")
LARGE_BODY = 2**20
"""Bytes of an answer above which it is decoded in a thread, so that the event loop goes on: about 10 ms of work."""


class Core:
    """Everything that a call needs besides its own arguments."""

    def __init__(self, pool: Pool, hosts: Hosts, keys: Keys, settings: Settings) -> None:
        self.pool, self.hosts, self.keys, self.settings = pool, hosts, keys, settings

    async def send(self, operation: Operation, request: Making, parse: Parser[T], options: Options | None = None) -> T:
        """The result of one call. Raises OryError."""
        exchange = self.exchange(operation, request, parse, options)
        del request, options
        return (await exchange).parsed

    def pager(
        self, operation: Operation, request: Request, decode: Decoder[T], options: Options | None = None
    ) -> Pager[T]:
        """The pages of a list operation; nothing is sent before it is awaited or iterated."""
        rule = operation.pagination
        if rule is None:
            raise ConfigurationError(f"{operation.name} has no pages")
        query = dict(request.query)

        async def fetch(token: str | None, seen: int) -> Page[T]:
            place = place_of(query, rule, token, seen)

            def parse(response: Response, lenient: bool) -> Page[T]:
                return read_page(response, rule, decode, lenient, place)

            if request.empty:
                return parse(nothing(), True)
            return await self.send(operation, request.with_page(token, rule.token, rule.size), parse, options)

        return Pager(fetch, query.get(rule.token), operation.name)

    async def exchange(
        self, operation: Operation, request: Making, parse: Parser[T], options: Options | None = None
    ) -> RawResponse[T]:
        """The result of one call together with its answer: attempts until one counts, or until none may follow."""
        try:  # crash reports show local variables: what is sent stands in none of the frames from here up (`unseen.py`)
            call = self._call(operation, request() if callable(request) else request, options)
        except OryError as error:
            error.__traceback__ = None
            raise
        finally:
            del request, options
        if (watch := call.settings.watch) is None:
            return await self._exchange(call, parse)
        with watch.call(operation) as ended:
            found = await self._exchange(call, parse)
            ended(found.status)
            return found

    async def _exchange(self, call: Call, parse: Parser[T]) -> RawResponse[T]:
        operation = call.operation
        settings, clock = call.settings, call.settings.time.now
        end = None if settings.deadline is None else clock() + settings.deadline
        attempt, processed = 0, False
        while True:
            attempt += 1
            started = clock()
            try:
                outcome = await self._one(call, end, attempt)
            except (OryError, asyncio.CancelledError) as error:
                error.__traceback__ = None
                raise
            if isinstance(outcome, TransportError):
                outcome.operation, outcome.attempts = operation.name, attempt
            remaining = None if end is None else end - clock()
            wait = decide(
                settings.retry,
                outcome,
                repeat=call.repeat,
                reads=operation.reads,
                attempt=attempt,
                remaining=remaining,
                random=random(),
            )
            elapsed = clock() - started
            try:
                if wait is None and await self._renewed(call, outcome, remaining):
                    wait = 0.0
            except OryError as error:
                raise error.with_traceback(None) from error.__cause__  # the frames below hold the key
            finally:
                _report(call, outcome, attempt, elapsed, wait)
            if wait is None:
                break
            processed = processed or was_processed(outcome)
            await settings.time.sleep(wait)
        if isinstance(outcome, TransportError):
            call.tell(outcome)
            raise outcome
        if processed and operation.method == "DELETE" and outcome.status == 404 and 204 in operation.results:
            outcome = evolve(outcome, status=204, body=b"", whole=True)  # gone: the first attempt did it
        return await _read(call, outcome, parse, attempt)

    def _call(self, operation: Operation, request: Request, options: Options | None) -> Call:
        settings = self.settings.merged(options)
        base = settings.base_url or self.hosts.base_url(operation)
        argument = "base_url" if settings.base_url else self.hosts.argument(operation)
        sent = build_headers(operation, request, settings, self.pool.chosen.library)
        body = content(request)
        out_of_bounds(operation.service, request.query, body)
        repeat = operation.may_repeat(request.query)
        url = url_of(base, request)
        return Call(operation, base, url, sent, body, request.client_auth, settings, repeat, argument)

    def _one(self, call: Call, end: float | None, number: int) -> Awaitable[Response | TransportError]:
        if call.settings.watch is not None:
            return self._watched(call, end, number)
        return self._paced(call, end) if self.pool.pacing else self._attempt(call, end)

    async def _paced(
        self, call: Call, end: float | None, more: Mapping[str, str] | None = None
    ) -> Response | TransportError:
        """One attempt, once the server's limit allows it. Raises RateLimited where that takes too long."""
        settings, operation = call.settings, call.operation
        time, cap = settings.time, settings.retry.cap
        pacer = self.pool.here().pacer(call.base, operation)
        wait = await pacer.turn(cap if end is None else min(cap, end - time.now()), time)
        if wait is not None:
            error = limited(operation, wait)
            call.tell(error)
            raise error
        left = time.now()
        outcome = await self._attempt(call, end, more)
        if isinstance(outcome, Response):
            pacer.learn(outcome, left, time)
        return outcome

    async def _renewed(self, call: Call, outcome: Response | TransportError, remaining: float | None) -> bool:
        """Was the key refused, and is there another one now? Once in a call: what was refused was not processed."""
        key, call.key = call.key, None
        if key is None or isinstance(outcome, TransportError) or outcome.status != 401 or call.renewed:
            return False
        call.renewed = True
        try:
            async with call.settings.time.timeout(remaining):
                return await self.keys.renew(call.operation, key)
        except TimeoutError:
            return False  # the deadline is over: what was answered stands

    async def _watched(self, call: Call, end: float | None, number: int) -> Response | TransportError:
        """One attempt that somebody watches."""
        assert call.settings.watch is not None
        with call.settings.watch.attempt(call.operation, call.url.partition("?")[0], number) as (headers, ended):
            sent = self._paced(call, end, headers) if self.pool.pacing else self._attempt(call, end, headers)
            outcome = await sent
            ended(outcome if isinstance(outcome, TransportError) else outcome.status)
            return outcome

    async def _attempt(
        self, call: Call, end: float | None, more: Mapping[str, str] | None = None
    ) -> Response | TransportError:
        """One attempt, all of it within its time: the key, a place, the request. A failure is returned."""
        settings, here = call.settings, self.pool.here()
        limits, whole = timeouts(settings.timeout)
        left = None if end is None else end - settings.time.now()
        seconds = min((one for one in (whole, left) if one is not None), default=None)
        gate = here.gate(call.base, call.operation)
        body, headers, entered, theirs = Body(call.body), call.headers, gate is None, None
        if more:
            headers = {**headers, **more}
        try:
            async with settings.time.timeout(seconds):
                try:
                    auth = call.client_auth or await self.keys.authorize(call.operation)
                except TimeoutError as error:
                    theirs = error
                    raise
                if auth is not None:
                    call.sent = {**headers, "authorization": auth if isinstance(auth, str) else ""}
                    if isinstance(auth, str):
                        headers, auth = call.sent, None
                        call.key = None if call.client_auth else headers["authorization"]
                    else:
                        self.pool.chosen.check_auth(call.operation.credential, auth)
                if gate is not None:
                    await _enter(gate, limits.pool, settings)
                    entered = True
                try:
                    return await here.transport.send(
                        call.operation.method, call.url, headers, body, limits, settings.max_body, auth
                    )
                finally:
                    if gate is not None:
                        gate.leave()
        except TransportError as error:
            return error.with_traceback(None)  # a crash report would show what these frames hold
        except TimeoutError as error:
            if error is theirs:  # of the caller's own key provider
                raise
            over = "in time" if seconds is None else f"after {seconds:g} s"  # no number: a phase of the timeout
            if seconds is not None and seconds == left:
                over = f"the deadline of {settings.deadline:g} s is over"
            return _too_late(over, call, gate, entered, body)


class Call:
    """One call: what is the same in each of its attempts. No repr shows anything of it."""

    __slots__ = (
        "argument", "base", "body", "client_auth", "headers", "key", "operation", "renewed", "repeat", "sent",
        "settings", "url",
    )  # fmt: skip

    def __init__(
        self,
        operation: Operation,
        base: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
        client_auth: ClientAuth | None,
        settings: Settings,
        repeat: bool,
        argument: str,
    ) -> None:
        self.repeat = repeat
        self.operation, self.base, self.url, self.headers, self.body = operation, base, url, headers, body
        self.client_auth, self.settings = client_authorization(client_auth), settings
        self.key: str | None = None
        """The Authorization header of the last attempt, where it was made of a key of ours."""
        self.renewed = False
        self.argument, self.sent = argument, headers

    def tell(self, error: OryError, response: Response | None = None) -> None:
        """Gives an error that ends this call its text, its code and its hints."""
        asked = Asked(self.operation, self.argument, self.url, self.sent, self.body, SESSION_COOKIES)
        tell(error, asked, response, quiet=self.settings.quiet_errors)


class Recorder(Core):
    """A core that keeps the answer of the call made through it (`Ory.raw`)."""

    def __init__(self, core: Core) -> None:
        super().__init__(core.pool, core.hosts, core.keys, core.settings)
        self.answer: RawResponse[Any] | None = None

    async def send(self, operation: Operation, request: Making, parse: Parser[T], options: Options | None = None) -> T:
        exchange = self.exchange(operation, request, parse, options)
        del request, options
        self.answer = raw = await exchange
        return raw.parsed


class Namespace:
    """The base of every generated namespace."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core

    if not TYPE_CHECKING:  # type checkers know what there is

        def __getattr__(self, name: str) -> Any:
            raise no_such_name(self, name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not is_deprecated(getattr(type(self), name, None))]


def recorded(namespace: Namespace) -> tuple[Namespace, Recorder]:
    """The same namespace on a core that keeps the answer."""
    recorder = Recorder(namespace._core)  # pyright: ignore[reportPrivateUsage]  # a method would show on every namespace
    return type(namespace)(recorder), recorder


async def _read(call: Call, outcome: Response, parse: Parser[T], attempt: int) -> RawResponse[T]:
    """What an answer says, or its error; one that is large is read beside the event loop."""
    lenient = call.settings.lenient
    try:
        if len(outcome.body) > LARGE_BODY:
            return await asyncio.to_thread(finish, call.operation, outcome, parse, attempt, lenient)
        return finish(call.operation, outcome, parse, attempt, lenient)
    except OryError as error:
        large = len(outcome.body) + len(call.body) > LARGE_BODY
        await asyncio.to_thread(call.tell, error, outcome) if large else call.tell(error, outcome)
        raise


async def _enter(gate: Gate, seconds: float | None, settings: Settings) -> None:
    if not gate.take():
        async with settings.time.timeout(seconds):
            await gate.enter()


def _too_late(over: str, call: Call, gate: Gate | None, entered: bool, body: Body) -> TransportError:
    """The error of an attempt whose time ran out, by how far it had come."""
    if gate is not None and not entered:
        where = f"{call.operation.service} {call.operation.plane} at {call.base}"
        text = f"{gate.used} of {gate.places} places of {where} in use, {gate.waiting} waiting"
        return PoolTimeout(f"no place for the call: {text}: {over}", sent=False)
    if body.stage is Stage.WAITING:
        return PoolTimeout(f"no connection was free: {over}", sent=False)
    if body.stage is Stage.CONNECTING:
        return ConnectTimeout(f"no connection: {over}", sent=False)
    return RequestTimeout(f"no answer: {over}")


def build_headers(operation: Operation, request: Request, settings: Settings, library: str) -> dict[str, str]:
    """The headers of a request without its key, lower-case. Raises InvalidArgument."""
    merged = {
        "user-agent": user_agent(library),
        "accept-encoding": "gzip, deflate",
        **(headers(settings.headers, given=True) if settings.headers else {}),
        "accept": operation.accept,
        **request.headers,
    }
    if request.body is not UNSET:
        merged["content-type"] = request.content_type
    check_session(operation, merged)
    return merged


@lru_cache(8)
def user_agent(library: str) -> str:
    """`ory-async/x httpx/y`, by the name of the library that sends."""
    from importlib.metadata import version

    return f"ory-async/{__version__} {library}/{version(library)}"


def timeouts(timeout: Any) -> tuple[Timeouts, float | None]:
    """(the limits of the phases of an attempt, that of the whole of it); `timeout` is one number of seconds, which
    bounds all phases together, or an httpx.Timeout, which bounds each."""
    if hasattr(timeout, "as_dict"):
        return Timeouts(**timeout.as_dict()), None
    return Timeouts(timeout, timeout, timeout, timeout, whole=True), timeout


def finish(operation: Operation, response: Response, parse: Parser[T], attempts: int, lenient: bool) -> RawResponse[T]:
    """The result that an answer holds. Raises ApiError or DecodeError. Pure."""
    if not is_result(operation, response):
        raise error_from_response(response, operation)
    try:
        if not response.whole:
            raise DecodeError("the body is longer than max_body, or not encoded as it says")
        parsed = parse(response, lenient)
    except DecodeError as error:
        error.status, error.body, error.operation = response.status, response.body, operation.name
        error.content_type = response.headers.get("content-type")
        raise
    return RawResponse(parsed, response.status, response.headers, response.body, attempts)


def is_result(operation: Operation, response: Response) -> bool:
    """Is an answer what the operation promises, rather than an error?"""
    if 200 <= response.status < 300:
        return True
    if response.status not in operation.results or response.status < 400:
        return response.status in operation.results
    try:
        body = response.json()
    except DecodeError:
        return False
    return is_object(body) and all(body.get(key) is value for key, value in operation.when.items())


def limited(operation: Operation, wait: float) -> RateLimited:
    """The error of a call that its server would refuse: nothing was sent."""
    error = RateLimited(429, operation.name, headers=Headers(), retry_after=wait)
    error.add_note(f"Nothing was sent: the limit of the server lets the call leave in {wait:.0f} s (pacing).")
    return error


def _report(call: Call, outcome: Response | TransportError, attempt: int, elapsed: float, wait: float | None) -> None:
    status, error = (None, outcome) if isinstance(outcome, OryError) else (outcome.status, None)
    level = logging.DEBUG if wait is None else logging.INFO
    name, label, method = call.operation.name, call.operation.label, call.operation.method
    if log.isEnabledFor(level):
        what = status if error is None else type(error).__name__
        again = "" if wait is None else f", again in {wait:.2f} s"
        log.log(level, "%s attempt %d: %s in %.3f s%s", name, attempt, what, elapsed, again)
    if call.settings.on_attempt is not None:
        url = call.url.partition("?")[0]
        try:
            call.settings.on_attempt(Attempt(label, attempt, method, url, status, error, elapsed, wait))
        except Exception:
            log.exception("on_attempt failed")
