"""One way in, one way out: build → attempt → decide → parse or raise. Nothing else sends a request;
how one of them crosses httpx is in `_send.py`."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from functools import lru_cache
from random import random
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from ory_async._runtime.json import is_mapping, is_object
from ory_async._runtime.models import UNSET
from ory_async._runtime.request import Operation, Options, RawResponse, Request, Response, content, headers
from ory_async._runtime.transports.httpx import send, to_the_end
from ory_async._version import __version__
from ory_async.credentials import Keys, check_session, client_authorization
from ory_async.errors import (
    ConfigurationError,
    ConnectFailed,
    DecodeError,
    OryError,
    RequestTimeout,
    TransportError,
    error_from_response,
)
from ory_async.hosts import Hosts, base_url, warn_if_insecure
from ory_async.pagination import Page, Pager, Place, read_page
from ory_async.retry import Attempt, RetryPolicy, decide, was_processed

if TYPE_CHECKING:
    import httpx

    from ory_async._runtime.models import Decoder

T = TypeVar("T")
Parser: TypeAlias = Callable[[Response, bool], T]
log = logging.getLogger("ory_async")
sleep = asyncio.sleep
DEFAULT_TIMEOUT = 10.0
DEFAULT_RETRY = RetryPolicy()
DEFAULT_MAX_BODY = 32 * 2**20
LARGE_BODY = 2**20
"""Bytes of an answer above which it is decoded in a thread, so that the event loop goes on: about 10 ms of work."""


class Time:
    """How a client tells the time and waits, in seconds; the clients of `FakeOry` have one of their own."""

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Wait before the next attempt."""
        await sleep(seconds)

    def timeout(self, seconds: float | None) -> AbstractAsyncContextManager[object]:
        """A block that ends with TimeoutError when it takes longer."""
        return asyncio.timeout(seconds)


@frozen
class Settings:
    """The options of a client after all merging."""

    timeout: Any = DEFAULT_TIMEOUT
    deadline: float | None = None
    retry: RetryPolicy = DEFAULT_RETRY
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    lenient: bool = True
    base_url: str | None = None
    max_body: int = DEFAULT_MAX_BODY
    on_attempt: Callable[[Attempt], None] | None = None
    time: Time = field(factory=Time, repr=False)

    def merged(self, options: object) -> Settings:
        """These settings with options on top. Raises ConfigurationError for a name or value that is none."""
        if options is None:
            return self
        if not is_mapping(options):
            raise ConfigurationError(f"options: must be a mapping, not {type(options).__name__}")
        known = sorted(Options.__annotations__)
        for name, value in options.items():
            if name not in known:
                raise ConfigurationError(f"options: {name!r} is unknown; there are {', '.join(known)}")
            _check_option(name, value)
        changed: dict[str, Any] = {k: v for k, v in options.items() if k not in ("max_retries", "headers")}
        if "max_retries" in options:
            changed["retry"] = evolve(changed.get("retry", self.retry), max_retries=options["max_retries"])
        if "headers" in options:
            changed["headers"] = {**self.headers, **options["headers"]}
        if "base_url" in options:
            changed["base_url"] = base_url("base_url", options["base_url"])
            warn_if_insecure({"base_url": changed["base_url"]}, 3)
        return evolve(self, **changed)


class Pool:
    """The httpx client of one `Ory` and its children; made on first use in the running loop."""

    def __init__(
        self, client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        for name, value, kind in (
            ("http_client", client, "AsyncClient"),
            ("transport", transport, "AsyncBaseTransport"),
        ):
            if value is not None and kind not in (base.__name__ for base in type(value).__mro__):
                raise ConfigurationError(f"{name}: must be an httpx.{kind}, not {type(value).__name__}")
        self._given, self._transport = client, transport
        self._client: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    @property
    def plain(self) -> bool:
        """Is its httpx client made here, without hooks and defaults of somebody else's?"""
        return self._given is None

    def client(self) -> httpx.AsyncClient:
        """The client of the running loop. It keeps no cookie and follows no redirect."""
        if self._closed or (self._given is not None and self._given.is_closed):
            raise ConfigurationError("this client is closed" if self._closed else "http_client: it is closed")
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            if self._in_another_loop():
                raise ConfigurationError("this client belongs to another event loop that is still running")
            self._client, self._loop = self._make(), loop
        return self._client

    def _make(self) -> httpx.AsyncClient:
        import copy
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        import httpx

        client = httpx.AsyncClient(transport=self._transport) if self._given is None else copy.copy(self._given)
        # A jar that accepts nothing: what one user's answer sets is never sent with another user's call.
        client.cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        return client

    async def aclose(self) -> None:
        """Closes what was made here, once. A client or transport that was given stays open."""
        if self._in_another_loop():
            raise ConfigurationError("this client belongs to another event loop that is still running: close it there")
        client, self._client, self._closed = self._client, None, True
        if client is None or self._given is not None or self._transport is not None:
            return
        if self._loop is asyncio.get_running_loop():  # the connections of a loop that is closed ended with it
            await to_the_end(client.aclose())

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:  # at exit the module may be gone
        mine = getattr(self, "_client", None) is not None and self._given is None and self._transport is None
        if mine:
            warn("an Ory client was not closed: use `async with`, or aclose()", ResourceWarning, source=self)

    def _in_another_loop(self) -> bool:
        loop = self._loop
        return loop is not None and loop is not asyncio.get_running_loop() and not loop.is_closed()


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
        given, size = query.get(rule.token), query.get(rule.size)

        async def fetch(token: str | None, seen: int) -> Page[T]:
            place = Place(token or given, seen, int(size) if size else None)

            def parse(response: Response, lenient: bool) -> Page[T]:
                return read_page(response, rule, decode, lenient, place)

            return await self.send(operation, request.with_page(rule.token, token), parse, options)

        return Pager(fetch, given)

    async def exchange(
        self, operation: Operation, request: Request, parse: Parser[T], options: Options | None = None
    ) -> RawResponse[T]:
        """The result of one call together with its answer: attempts until one counts, or until none may follow."""
        settings = self.settings.merged(options)
        url = (settings.base_url or self.hosts.base_url(operation)) + request.path
        sent = build_headers(operation, request, settings)
        body = content(request)
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
                settings.retry, outcome, repeat=operation.repeat, attempt=attempt, remaining=remaining, random=random()
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


def _check_option(name: str, value: Any) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if name == "deadline" or (name == "timeout" and number):
        fits = value is None or (number and value > 0)
    else:
        fits = {
            "timeout": value is None or hasattr(value, "as_dict"),
            "max_retries": isinstance(value, int) and number and value >= 0,
            "retry": isinstance(value, RetryPolicy),
            "headers": is_mapping(value),
            "lenient": isinstance(value, bool),
            "base_url": isinstance(value, str),
            "max_body": isinstance(value, int) and number and value > 0,
            "on_attempt": value is None or callable(value),
        }[name]
    if not fits:
        raise ConfigurationError(f"options: {name} cannot be {value!r}")
