"""The values that a call is made of: facts of an operation, a request, an answer, options. No I/O."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypedDict, TypeVar
from urllib.parse import quote
from uuid import UUID

from attrs import define, evolve, field, frozen

from ory_async._runtime.json import dumps, is_collection, is_mapping, loads
from ory_async._runtime.models import UNSET, jsonable, plain, rfc3339
from ory_async.errors import DecodeError, InvalidArgument

if TYPE_CHECKING:
    import httpx

    from ory_async._runtime.models import Decoder
    from ory_async.retry import Attempt, RetryPolicy

T = TypeVar("T")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110
_LINE = re.compile(r"[\t\x20-\x7e]*")
Service: TypeAlias = Literal["kratos", "hydra", "keto", "console", "talos", "elements", "any"]
Plane: TypeAlias = Literal["public", "admin", "read", "write", "opl"]
Credential: TypeAlias = Literal[
    "none", "session", "session_optional", "api_key", "workspace_key", "oauth2_client", "bearer"
]
ClientAuth: TypeAlias = "tuple[str, str] | httpx.Auth"


class Options(TypedDict, total=False):
    """Options of a client, of `Ory.with_options` and of one call (`options={…}`).

    `timeout` seconds of one attempt (or httpx.Timeout); `deadline` seconds over all attempts;
    `max_retries`; `retry` the whole RetryPolicy; `headers` sent with each request; `lenient` False turns a
    missing required member into a DecodeError; `base_url` of this call only; `max_body` bytes of an answer that
    are read (32 MiB): a longer result is a DecodeError; `on_attempt` is called after each attempt.
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


@frozen
class Pagination:
    """How a list goes on: `link` (Link header), `offset` (the same, but its `next` never ends: an empty page
    does), `body` (`next_page_token` beside the list `items`), `count` (pages 1, 2, 3 … until one is short, empty
    or null; Kratos up to v0.10, whose links lose rows). `counted`: where X-Total-Count says that the links lose
    rows, the token is the offset of what was seen (Hydra up to v2.3)."""

    scheme: Literal["link", "offset", "body", "count"]
    items: str | None = None
    counted: bool = False
    token: str = "page_token"
    """The query parameter that names the page."""
    size: str = "page_size"
    """The query parameter that says how many rows a page has."""


@frozen
class Operation:
    """What is known of an operation before it is called; generated from the document."""

    name: str
    method: str
    path: str
    service: Service
    plane: Plane = "public"
    prefix: str = ""
    """What the hosted API puts before the path, and a server of one's own does not."""
    credential: Credential = "none"
    repeat: bool = False
    """May it be sent again when nobody knows whether it was processed?"""
    results: tuple[int, ...] = (200,)
    when: Mapping[str, Any] = field(factory=dict[str, Any])
    """Members that the body of a result beyond 2xx holds: Keto's 403 is an answer only if it says no."""
    pagination: Pagination | None = None
    flow: Decoder[Any] | None = field(default=None, eq=False)
    """Decodes the flow that a 400 of a submit carries."""
    oauth2: bool = False
    """Are its errors those of RFC 6749?"""
    accept: str = "application/json"
    bucket: str | None = None

    @property
    def session_of_caller(self) -> bool:
        """Is a 401 without id about the caller's session? Not on a submit: there it is about the form."""
        return self.credential in ("session", "session_optional") and self.flow is None


@frozen
class Request:
    """What one call sends, independent of host and project key."""

    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """As `headers` gives them."""
    body: Any = UNSET
    """The JSON value, the pairs of a form or the text, as `content_type` says; UNSET sends none."""
    content_type: str = "application/json"
    client_auth: ClientAuth | None = field(default=None, repr=False)

    def with_page(self, key: str, token: str | None) -> Request:
        """This request for the page that `token` names in the query parameter `key`; unchanged for None."""
        if token is None:
            return self
        kept = tuple(pair for pair in self.query if pair[0] != key)
        return evolve(self, query=(*kept, (key, token)))


@frozen
class Response:
    """A complete answer."""

    status: int
    headers: httpx.Headers = field(repr=False)
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
        try:
            value = float(self.headers.get(header, ""))
        except ValueError:
            return None
        return value if value >= 0 and value < float("inf") else None

    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait: the larger of Retry-After (seconds or a date) and x-ratelimit-reset."""
        asked = [wait for wait in (self._retry_after(), self.seconds("x-ratelimit-reset")) if wait is not None]
        return max(asked, default=None)

    def _retry_after(self) -> float | None:
        if (seconds := self.seconds("retry-after")) is not None:
            return seconds
        try:
            until = parsedate_to_datetime(self.headers.get("retry-after", ""))
        except (ValueError, OverflowError):
            return None
        now = datetime.now(UTC) if until.tzinfo else datetime.now()
        return max(0.0, (until - now).total_seconds())


@define
class RawResponse(Generic[T]):
    """A result with the answer it came from: `parsed`, `status`, `headers` (httpx.Headers), `set_cookies`
    (each Set-Cookie header, unchanged), `body` (bytes), `attempts` (1 = no retry)."""

    parsed: T
    status: int
    headers: httpx.Headers = field(repr=False)
    set_cookies: list[str] = field(repr=False)
    body: bytes = field(repr=False)
    attempts: int = 1


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


# ---- building a request --------------------------------------------------------------------------------------


def segment(value: object, name: str) -> str:
    """One segment of a path, percent-encoded with no safe characters."""
    text = _text(value, name) if isinstance(value, (str, int, UUID)) else ""
    if text in ("", ".", ".."):
        raise InvalidArgument(name, f"cannot be {value!r}: it is a part of the path")
    return quote(text, safe="")


def pairs(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Query or form members as text: None and UNSET are left out, lists repeat their key."""
    return tuple((key, item) for key, value in values.items() for item in _texts(value, key))


def headers(values: Mapping[Any, Any], *, given: bool = False) -> dict[str, str]:
    """Header members that are set, with lower-case names; `given`: all of them must be. Raises InvalidArgument."""
    for name, value in values.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise InvalidArgument("headers", f"{name!r} is no name of a header")
        if value is None and not given:
            continue
        if not isinstance(value, str) or not _LINE.fullmatch(value):
            argument = name.lower().replace("-", "_")
            raise InvalidArgument(argument, f"the header {name} takes ASCII text on one line")
    return {name.lower(): value for name, value in values.items() if value is not None}


def at_least(least: int, value: int | None, name: str) -> int | None:
    """A number from `least` up, as the API takes it: page sizes start at 1."""
    if value is None or (_is_integer(value) and value >= least):
        return value
    raise InvalidArgument(name, f"must be a whole number from {least} up, not {value!r}")


def outdated(value: T, name: str) -> T:
    """A parameter that is only there for old callers."""
    if value is not None:
        warnings.warn(f"{name} is deprecated", DeprecationWarning, stacklevel=4)
    return value


def json_body(body: object, *, many: bool = False, lists: Sequence[str] = ()) -> Any:
    """What is sent of a body given as model or mapping (a list of them where `many`); `content` makes it JSON.

    `lists` names members that hold a list of objects: the API takes no null in them.
    """
    wanted = "a sequence of models or mappings" if many else "a model or a mapping"
    fits = is_collection(body) if many else _is_object(body)
    if not fits:
        raise InvalidArgument("body", f"must be {wanted}, not {type(body).__name__}")
    value: Any = body if many else jsonable(body)
    for key, items in [("", value)] if many else [(key, value.get(key)) for key in lists]:
        for index, item in enumerate(items if is_collection(items) else ()):
            if item is None:
                raise InvalidArgument(f"body{f'.{key}' if key else ''}[{index}]", "must not be None")
    return value


def json_value(body: object) -> Any:
    """The JSON value of a model, or of anything JSON can hold."""
    try:
        return plain(body)
    except RecursionError:
        raise InvalidArgument("body", "is nested too deeply, or holds itself") from None


def form_body(body: object) -> Any:
    """The pairs of a form body given as model or mapping."""
    return pairs(json_value(json_body(body)))


def text_body(body: object) -> Any:
    """A body of plain text."""
    if not isinstance(body, (str, bytes)):
        raise InvalidArgument("body", f"must be str or bytes, not {type(body).__name__}")
    return body if isinstance(body, bytes) else _text(body, "body")


def bearer(access_token: object) -> str:
    """The Authorization header of a token that the caller holds."""
    if not isinstance(access_token, str) or not access_token:
        raise InvalidArgument("access_token", "must be a token, not empty")
    return f"Bearer {access_token}"


def content(request: Request) -> bytes:
    """The bytes of a request's body."""
    if request.body is UNSET:
        return b""
    if request.content_type == "application/json":
        return _json(request.body)
    if request.content_type == "application/x-www-form-urlencoded":
        from urllib.parse import urlencode

        return urlencode(request.body).encode()
    return request.body.encode() if isinstance(request.body, str) else bytes(request.body)


def _json(body: Any) -> bytes:
    try:
        return dumps(body, jsonable)
    except (TypeError, ValueError):
        pass  # keys that are no text, or something that is no JSON at all
    try:
        return dumps(json_value(body))
    except (TypeError, ValueError) as error:
        raise InvalidArgument("body", f"cannot be sent as JSON: {error}") from None


def _is_object(body: object) -> bool:
    return is_mapping(body) or hasattr(body, "to_dict")


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _texts(value: Any, name: str) -> Iterable[str]:
    if value is None or value is UNSET:
        return ()
    if is_collection(value):
        return [_text(item, name) for item in value]
    return (_text(value, name),)


def _text(value: Any, name: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return rfc3339(value)
    try:
        if is_mapping(value):
            return dumps(json_value(value)).decode()
        if isinstance(value, (str, int, float, UUID)):
            text = str(value)
            text.encode()  # half of a surrogate pair has no bytes
            return text
    except (TypeError, ValueError):
        pass
    raise InvalidArgument(name, f"cannot be sent as text: {type(value).__name__}")
