"""An answer as a value: what came (`Response`), what a caller gets of it (`RawResponse`, `RedirectTo`).

What an error means is in `failures.py`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from ory_async._runtime.headers import Headers
from ory_async._runtime.json import loads
from ory_async.errors import DecodeError

T = TypeVar("T")
LONGEST_WAIT = 86_400.0
"""Seconds that a server can mean when it asks to wait."""
_MOMENT = 1e9
"""From here on, seconds are counted from 1970."""
_NUMBER = re.compile(r"\d{1,16}(\.\d{1,16})?", re.ASCII)


@frozen
class Response:
    """A complete answer."""

    status: int
    headers: Headers = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    whole: bool = True
    """False: the body was cut, or could not be unpacked."""

    @property
    def set_cookies(self) -> list[str]:
        return self.headers.get_list("set-cookie")

    def json(self) -> Any:
        """The JSON value of the body. Raises DecodeError for anything else."""
        try:
            return loads(self.body)
        except ValueError:
            raise DecodeError("the answer is not JSON") from None

    def text(self) -> str:
        """The body as text (UTF-8)."""
        return self.body.decode("utf-8", "replace")

    def seconds(self, header: str) -> float | None:
        """A header that holds a number of seconds, rows or requests; None for anything else."""
        text = self.headers.get(header, "").strip()
        return float(text) if _NUMBER.fullmatch(text) else None

    def wait(self, header: str) -> float | None:
        """Seconds to wait that a header asks for. Gateways send a moment (seconds or milliseconds since 1970) where Ory
        sends a duration; more than a day is no answer."""
        asked = self.seconds(header)
        if asked is None or asked < _MOMENT:
            return _bounded(asked)
        return _bounded(max(0.0, asked / (1000 if asked >= 1000 * _MOMENT else 1) - datetime.now(UTC).timestamp()))

    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait: the larger of Retry-After (seconds or a date) and x-ratelimit-reset."""
        asked = [wait for wait in (self._retry_after(), self.wait("x-ratelimit-reset")) if wait is not None]
        return max(asked, default=None)

    def _retry_after(self) -> float | None:
        if self.seconds("retry-after") is not None:
            return self.wait("retry-after")
        try:
            until = parsedate_to_datetime(self.headers.get("retry-after", ""))
        except (ValueError, OverflowError):
            return None
        now = datetime.now(UTC) if until.tzinfo else datetime.now()
        return _bounded(max(0.0, (until - now).total_seconds()))


def nothing() -> Response:
    """The answer to a question that need not be asked: a list without rows."""
    return Response(200, Headers([("x-total-count", "0")]), b"[]")


def _bounded(seconds: float | None) -> float | None:
    return seconds if seconds is not None and seconds <= LONGEST_WAIT else None


@define
class RawResponse(Generic[T]):
    """A result with the answer it came from: `parsed`, `status`, `headers` (Headers), `set_cookies`
    (each Set-Cookie header, unchanged), `body` (bytes), `attempts` (1 = no retry)."""

    parsed: T
    status: int
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    attempts: int = 1

    @property
    def set_cookies(self) -> list[str]:
        return self.headers.get_list("set-cookie")


@frozen
class RedirectTo:
    """The success of an operation that sends a browser elsewhere: `location` as sent, and each Set-Cookie
    header unchanged. Redirects are never followed."""

    location: str
    set_cookies: list[str] = field(factory=list[str], repr=False)


def redirect(response: Response) -> RedirectTo:
    """Where an answer sends the browser. Raises DecodeError without a Location."""
    location = response.headers.get("location")
    if location is None:
        raise DecodeError("a redirect without Location")
    return RedirectTo(location, response.set_cookies)
