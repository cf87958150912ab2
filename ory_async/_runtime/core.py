"""One way in, one way out: build → attempt → decide → parse or raise. Nothing else sends a request.

How one of them crosses a library is in `transports/`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from functools import lru_cache
from random import random
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import evolve

from ory_async._runtime.failures import error_from_response
from ory_async._runtime.json import is_object
from ory_async._runtime.models import UNSET
from ory_async._runtime.operation import Operation
from ory_async._runtime.pool import Pool
from ory_async._runtime.refusals import out_of_bounds
from ory_async._runtime.request import Request, content, headers
from ory_async._runtime.response import RawResponse, Response, nothing
from ory_async._runtime.settings import Options, Settings
from ory_async._runtime.transports.httpx import send
from ory_async._version import __version__
from ory_async.credentials import Keys, check_session, client_authorization
from ory_async.errors import ConfigurationError, ConnectFailed, DecodeError, OryError, RequestTimeout, TransportError
from ory_async.hosts import Hosts
from ory_async.pagination import Page, Pager, place_of, read_page
from ory_async.retry import Attempt, decide, was_processed

if TYPE_CHECKING:
    import httpx

    from ory_async._runtime.models import Decoder

T = TypeVar("T")
Parser: TypeAlias = Callable[[Response, bool], T]
log = logging.getLogger("ory_async")
LARGE_BODY = 2**20
"""Bytes of an answer above which it is decoded in a thread, so that the event loop goes on: about 10 ms of work."""


class Core:
    """Everything that a call needs besides its own arguments."""

    def __init__(self, pool: Pool, hosts: Hosts, keys: Keys, settings: Settings) -> None:
        self.pool, self.hosts, self.keys, self.settings = pool, hosts, keys, settings

    async def send(self, operation: Operation, request: Request, parse: Parser[T], options: Options | None = None) -> T:
        """The result of one call. Raises OryError."""
        return (await self.exchange(operation, request, parse, options)).parsed

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

        return Pager(fetch, query.get(rule.token))

    async def exchange(
        self, operation: Operation, request: Request, parse: Parser[T], options: Options | None = None
    ) -> RawResponse[T]:
        """The result of one call together with its answer: attempts until one counts, or until none may follow."""
        settings = self.settings.merged(options)
        url = (settings.base_url or self.hosts.base_url(operation)) + request.path
        sent = build_headers(operation, request, settings)
        body = content(request)
        out_of_bounds(operation.service, request.query, body)
        clock = settings.time.now
        end = None if settings.deadline is None else clock() + settings.deadline
        attempt, processed = 0, False
        while True:
            attempt += 1
            started = clock()
            outcome = await self._attempt(operation, request, url, sent, body, settings, end)
            if isinstance(outcome, TransportError):
                outcome.attempts = attempt
            remaining = None if end is None else end - clock()
            wait = decide(
                settings.retry,
                outcome,
                repeat=operation.repeat,
                reads=operation.reads,
                attempt=attempt,
                remaining=remaining,
                random=random(),
            )
            _report(operation, url, outcome, attempt, clock() - started, wait, settings.on_attempt)
            if wait is None:
                break
            processed = processed or was_processed(outcome)
            await settings.time.sleep(wait)
        if isinstance(outcome, TransportError):
            raise outcome
        if processed and operation.method == "DELETE" and outcome.status == 404 and 204 in operation.results:
            outcome = evolve(outcome, status=204, body=b"", whole=True)  # gone: the first attempt did it
        if len(outcome.body) > LARGE_BODY:
            return await asyncio.to_thread(finish, operation, outcome, parse, attempt, settings.lenient)
        return finish(operation, outcome, parse, attempt, settings.lenient)

    async def _attempt(
        self,
        operation: Operation,
        request: Request,
        url: str,
        sent: Mapping[str, str],
        body: bytes,
        settings: Settings,
        end: float | None,
    ) -> Response | TransportError:
        client = self.pool.client()
        import httpx  # loaded by the pool

        try:
            async with settings.time.timeout(None if end is None else end - settings.time.now()):
                auth = client_authorization(request.client_auth) or await self.keys.authorize(operation)
                if isinstance(auth, str):
                    sent, auth = {**sent, "authorization": auth}, None
                message = httpx.Request(
                    operation.method,
                    parsed(url),
                    params=request.query or None,
                    headers=sent,
                    content=body or None,
                    extensions={"timeout": timeouts(settings.timeout)},
                )
                return await send(client, message, auth, settings.max_body, plain=self.pool.plain and auth is None)
        except (httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            return _ConnectTimeout(str(error) or "no connection in time", sent=False, operation=operation.name)
        except (httpx.ConnectError, httpx.ProxyError) as error:
            return ConnectFailed(str(error) or "no connection", sent=False, operation=operation.name)
        except httpx.TimeoutException:
            return RequestTimeout("no answer in time", operation=operation.name)
        except TimeoutError:
            if end is None:  # of the caller's own key provider
                raise
            return RequestTimeout(f"the deadline of {settings.deadline:g} s is over", operation=operation.name)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise ConfigurationError(f"{operation.name}: cannot be sent: {error}") from error
        except httpx.LocalProtocolError:  # its text holds the header that cannot be sent: maybe a key
            raise ConfigurationError(f"{operation.name}: cannot be sent: it would not be HTTP") from None
        except (httpx.TransportError, httpx.DecodingError) as error:  # the text may hold a cookie that arrived
            return TransportError(f"the connection was lost ({type(error).__name__})", operation=operation.name)


class Recorder(Core):
    """A core that keeps the answer of the call made through it (`Ory.raw`)."""

    def __init__(self, core: Core) -> None:
        super().__init__(core.pool, core.hosts, core.keys, core.settings)
        self.answer: RawResponse[Any] | None = None

    async def send(self, operation: Operation, request: Request, parse: Parser[T], options: Options | None = None) -> T:
        raw = await self.exchange(operation, request, parse, options)
        self.answer = raw
        return raw.parsed


class Namespace:
    """The base of every generated namespace."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def recorded(namespace: Namespace) -> tuple[Namespace, Recorder]:
    """The same namespace on a core that keeps the answer."""
    recorder = Recorder(namespace._core)  # pyright: ignore[reportPrivateUsage]  # a method would show on every namespace
    return type(namespace)(recorder), recorder


class _ConnectTimeout(ConnectFailed, RequestTimeout):
    """No connection, and the time ran out."""


def build_headers(operation: Operation, request: Request, settings: Settings) -> dict[str, str]:
    """The headers of a request without its key, lower-case. Raises InvalidArgument."""
    merged = {
        "user-agent": user_agent(),
        "accept-encoding": "gzip, deflate",
        **(headers(settings.headers, given=True) if settings.headers else {}),
        "accept": operation.accept,
        **request.headers,
    }
    if request.body is not UNSET:
        merged["content-type"] = request.content_type
    check_session(operation, merged)
    return merged


@lru_cache(1)
def user_agent() -> str:
    """`ory-async/x httpx/y`."""
    import httpx

    return f"ory-async/{__version__} httpx/{httpx.__version__}"


@lru_cache(1024)
def parsed(url: str) -> httpx.URL:
    """A URL as httpx takes it. Raises httpx.InvalidURL."""
    import httpx

    return httpx.URL(url)


def timeouts(timeout: Any) -> dict[str, float | None]:
    """The limits of one attempt as httpx takes them, in seconds; `timeout` is one number or an httpx.Timeout."""
    if hasattr(timeout, "as_dict"):
        found: dict[str, float | None] = timeout.as_dict()
        return found
    return dict.fromkeys(("connect", "read", "write", "pool"), timeout)


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
    return RawResponse(parsed, response.status, response.headers, response.set_cookies, response.body, attempts)


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


def _report(
    operation: Operation,
    url: str,
    outcome: Response | TransportError,
    attempt: int,
    elapsed: float,
    wait: float | None,
    on_attempt: Callable[[Attempt], None] | None,
) -> None:
    status, error = (None, outcome) if isinstance(outcome, OryError) else (outcome.status, None)
    level = logging.DEBUG if wait is None else logging.INFO
    if log.isEnabledFor(level):
        what = status if error is None else type(error).__name__
        again = "" if wait is None else f", again in {wait:.2f} s"
        log.log(level, "%s attempt %d: %s in %.3f s%s", operation.name, attempt, what, elapsed, again)
    if on_attempt is not None:
        try:
            on_attempt(Attempt(operation.name, attempt, operation.method, url, status, error, elapsed, wait))
        except Exception:
            log.exception("on_attempt failed")
