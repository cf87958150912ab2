"""A request as a value, and what builds one out of arguments. No I/O.

Keys and configured headers are added by `core.py`.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar
from urllib.parse import quote, urlencode
from uuid import UUID

from attrs import evolve, field, frozen

from ory_async._runtime.hints import hinted
from ory_async._runtime.json import dumps, is_collection, is_mapping, rfc3339
from ory_async._runtime.later import Library
from ory_async._runtime.models import UNSET
from ory_async._runtime.plain import sendable
from ory_async.errors import ConfigurationError, InvalidArgument

if TYPE_CHECKING:
    import httpx
else:
    httpx = Library("httpx")


P = ParamSpec("P")
T = TypeVar("T")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110
_LINE = re.compile(r"[\t\x20-\x7e]*")
_SENDABLE = re.compile(r"(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})*")
_SAFE = "/?:@!$&'()*+,;=[]%"
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
MOST_URL = 65536
"""Characters of a URL that is sent."""
ClientAuth: TypeAlias = tuple[str, str] | httpx.Auth


@frozen
class Request:
    """What one call sends, independent of host and project key."""

    path: str
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """As `headers` gives them."""
    empty: bool = False
    """Does it ask for those in a list that holds nothing? Then nothing is sent."""
    body: Any = field(default=UNSET, repr=False)
    """The JSON value, the pairs of a form or the text, as `content_type` says; UNSET sends none."""
    content_type: str = "application/json"
    client_auth: ClientAuth | None = field(default=None, repr=False)

    def with_page(self, token: str | None, key: str = "page_token", size: str = "page_size") -> Request:
        """This request for the page that `token` names in the query parameter `key`; unchanged for None.

        Beside a token servers do not read the older `per_page`: its number goes into `size`.
        """
        if token is None:
            return self
        older = {"page", "per_page"} - {key, size}
        kept = [pair for pair in self.query if pair[0] != key and pair[0] not in older]
        asked = dict(self.query).get("per_page") if "per_page" in older else None
        if asked is not None and size not in dict(kept):
            kept.append((size, asked))
        return evolve(self, query=(*kept, (key, token)))


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


def is_empty(values: object) -> bool:
    """Is this a list that holds nothing, rather than no list?"""
    return is_collection(values) and not values


def filled(value: T, name: str) -> T:
    """A filter of a query: servers read an empty one as none, and give or end everything."""
    if value == "":
        raise InvalidArgument(name, "is empty: to the server that is no filter at all; leave it out if that is meant")
    return value


def never_none(*names: str) -> Callable[[Callable[P, Awaitable[T]]], Callable[P, Awaitable[T]]]:
    """A method that deletes what fits a query: a filter is left out on purpose, never because a variable holds None."""

    def decorate(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
        @wraps(method)
        async def checked(*args: P.args, **kwargs: P.kwargs) -> T:
            for name in names:
                if name in kwargs and kwargs[name] is None:
                    raise InvalidArgument(name, "None would delete whatever it is; leave it out if that is meant")
            sending = method(*args, **kwargs)
            del args, kwargs
            return await sending

        return checked

    return decorate


def outdated(value: T, name: str) -> T:
    """A parameter that is only there for old callers."""
    if value is not None:
        warnings.warn(f"{name} is deprecated", DeprecationWarning, stacklevel=4)
    return value


def json_body(
    body: object,
    *,
    many: bool = False,
    lists: Sequence[str] = (),
    unless_empty: Sequence[str] = (),
    refuse: Callable[[Any], None] | None = None,
) -> Any:
    """What is sent of a body given as model or mapping (a list of them where `many`); `content` makes it JSON.

    `lists` names members that hold a list of objects: the API takes no null in them. `unless_empty` names members that
    a model, which may have been read, leaves out when they say nothing: empty objects, and ways to sign in without
    their config. `refuse` looks for what the server takes and loses.
    """
    wanted = "a sequence of models or mappings" if many else "a model or a mapping"
    fits = is_collection(body) if many else _is_object(body)
    if not fits:
        raise InvalidArgument("body", f"must be {wanted}, not {type(body).__name__}")
    value = json_value(body)
    for key, items in [("", value)] if many else [(key, value.get(key)) for key in lists]:
        for index, item in enumerate(items if is_collection(items) else ()):
            if item is None:
                raise InvalidArgument(f"body{f'.{key}' if key else ''}[{index}]", "must not be None")
    if refuse is not None:
        refuse(value)
    if unless_empty and not is_mapping(body):  # a mapping says what it says
        said = {key: _said(item) if key in unless_empty else item for key, item in value.items()}
        value = {key: item for key, item in said.items() if key not in unless_empty or item != {}}
    return value


def _said(item: object) -> Any:
    """A member without its ways to sign in that have no config."""
    value = json_value(item)
    if not is_mapping(value):
        return value
    return {name: inner for name, inner in value.items() if not _is_read(inner)}


def _is_read(way: object) -> bool:
    """Is it a way to sign in as it is read, rather than one that can be set?"""
    return is_mapping(way) and not way.get("config") and ("identifiers" in way or {*way} <= {"config"})


def json_value(body: object) -> Any:
    """The JSON value of a model, or of anything JSON can hold; dates stay dates, in UTC."""
    try:
        return sendable(body)
    except TypeError as error:
        raise hinted(InvalidArgument("body", f"cannot be sent as JSON: {error}"), "not-json") from None
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
        return urlencode(request.body).encode()
    return request.body.encode() if isinstance(request.body, str) else bytes(request.body)


def url_of(base: str, request: Request) -> str:
    """The URL of a request as it is sent: in ASCII, with what has escapes left as it is. Raises ConfigurationError."""
    url = base + request.path
    if not _SENDABLE.fullmatch(url):
        url = _escaped(url)
    if request.query:
        url += ("&" if "?" in request.path else "?") + urlencode(request.query)
    if len(url) > MOST_URL:
        raise ConfigurationError(f"cannot be sent: a URL of {len(url)} characters, {MOST_URL} are the most")
    return url


def _escaped(url: str) -> str:
    """A URL with a name in other letters than ASCII, or with characters that cannot stand in a path."""
    scheme, _, rest = url.partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    if not host.isascii():
        try:
            host = ":".join(part.encode("idna").decode() for part in host.split(":"))
        except UnicodeError:
            raise ConfigurationError("cannot be sent: the host of the base URL is no name") from None
    return f"{scheme}://{host}{slash}{_BARE_PERCENT.sub('%25', quote(path, safe=_SAFE))}"


def _json(body: Any) -> bytes:
    try:
        return dumps(body)
    except (TypeError, ValueError) as error:
        place, value = unsendable(body)
        what = error if place == "body" else f"{place} is a {type(value).__name__}"
        found = InvalidArgument("body", f"cannot be sent as JSON: {what}")
        named = f"Pass its model_dump(mode='json'): JSON has no word for a {type(value).__name__}."
        raise hinted(found, "not-json", named if hasattr(value, "model_dump") else None) from None


def unsendable(body: Any) -> tuple[str, Any]:
    """(the place of the first value that JSON has no word for, that value); the body itself where there is none."""
    waiting: list[tuple[str, Any]] = [("body", body)]
    while waiting:
        place, value = waiting.pop()
        if is_mapping(value):
            waiting += [(f"{place}.{name}", item) for name, item in value.items()]
        elif is_collection(value):
            waiting += [(f"{place}[{index}]", item) for index, item in enumerate(value)]
        elif value is not None and not isinstance(value, (str, int, float, datetime)):
            return place, value
    return "body", body


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
