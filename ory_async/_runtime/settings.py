"""Options as callers write them, and the settings of a client after all merging.

What a setting does is decided where it is read.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from attrs import evolve, field, frozen

from ory_async._runtime.json import is_mapping
from ory_async._runtime.later import Library
from ory_async.errors import ConfigurationError
from ory_async.hosts import base_url, warn_if_insecure
from ory_async.retry import Attempt, RetryPolicy

if TYPE_CHECKING:
    import httpx
else:
    httpx = Library("httpx")

sleep = asyncio.sleep
DEFAULT_TIMEOUT = 10.0
DEFAULT_RETRY = RetryPolicy()
DEFAULT_MAX_BODY = 32 * 2**20


class Options(TypedDict, total=False):
    """Options of a client, of `Ory.with_options` and of one call (`options={…}`).

    `timeout` seconds of one attempt (or httpx.Timeout); `deadline` seconds over all attempts;
    `max_retries`; `retry` the whole RetryPolicy; `headers` sent with each request; `lenient` False turns a
    missing required member into a DecodeError; `base_url` of this call only; `max_body` bytes of an answer that
    are read (32 MiB): a longer result is a DecodeError; `on_attempt` is called after each attempt; `quiet_errors` True
    keeps what a server said, and hints, out of `str()` of errors: they are attributes all the same.
    """

    timeout: float | httpx.Timeout | None
    deadline: float | None
    max_retries: int
    retry: RetryPolicy
    headers: Mapping[str, str]
    lenient: bool
    base_url: str
    max_body: int
    on_attempt: Callable[[Attempt], None] | None
    quiet_errors: bool


class Time:
    """How a client tells the time and waits, in seconds; the clients of `FakeOry` have one of their own."""

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        """Seconds since the epoch, as tokens and servers count them."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait before the next attempt."""
        await sleep(seconds)

    def timeout(self, seconds: float | None) -> AbstractAsyncContextManager[object]:
        """A block that ends with TimeoutError when it takes longer."""
        return asyncio.timeout(seconds)


class Watch(Protocol):
    """Something that is around each call and each of its attempts, such as tracing."""

    def call(self, operation: Any) -> AbstractContextManager[Callable[[int], None]]:
        """Around a call, which may raise; what it gives is told the status of a result."""
        ...

    def attempt(
        self, operation: Any, url: str, number: int
    ) -> AbstractContextManager[tuple[Mapping[str, str], Callable[[int | Exception], None]]]:
        """Around one attempt: headers to send with it, and what is told its status or failure."""
        ...


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
    quiet_errors: bool = False
    time: Time = field(factory=Time, repr=False)
    watch: Watch | None = field(default=None, repr=False)

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
            "quiet_errors": isinstance(value, bool),
        }[name]
    if not fits:
        raise ConfigurationError(f"options: {name} cannot be {value!r}")
