"""Lists that come in pages: awaitable (the first page), iterable (every item). The rules are pure."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import parse_qs

from attrs import define, field, fields, frozen

from ory_async._runtime.headers import Headers
from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_list, is_object
from ory_async._runtime.models import Decoder
from ory_async._runtime.names import no_such_name
from ory_async._runtime.operation import Pagination
from ory_async._runtime.response import Response
from ory_async.errors import DecodeError, NotAwaited, OryError, PageTokenRepeated

T = TypeVar("T")
MOST_ROWS = 500
_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_REL = re.compile(r";\s*rel\s*=\s*\"?([^\";]+)\"?", re.IGNORECASE)


@define
class Page(Generic[T]):
    """One page: `items`, `next_token` (opaque; None on the last page), `total` (rows in all, where the server
    counts them), `headers` (Headers) and `body` (the JSON value)."""

    items: list[T]
    next_token: str | None
    total: int | None
    headers: Headers = field(repr=False)
    body: Any = field(repr=False)

    def __iter__(self) -> Iterator[T]:
        """The items of this page; `async for` over the Pager goes on to the others."""
        return iter(self.items)


class Pager(Generic[T]):
    """A list operation. `await` it for the first page, iterate it for every item; each iteration starts anew.

    A break sends nothing more. Tokens are opaque and short-lived: pass one as `page_token=` to go on within
    the same run, never store it.
    """

    __slots__ = ("_fetch", "_name", "_start")

    def __init__(
        self, fetch: Callable[[str | None, int], Awaitable[Page[T]]], start: str | None = None, name: str | None = None
    ) -> None:
        self._fetch, self._start, self._name = fetch, start, name

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._fetch(None, 0).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, one request each. Raises PageTokenRepeated instead of going round in circles.

        An error names the page that could not be read: `error.page_token` (None: the first one) goes on there, and
        `error.rows_read` rows came before it. What comes after it is unread.
        """
        token: str | None = None
        seen = 0
        met = {self._start}
        while True:
            try:
                page = await self._fetch(token, seen)
            except OryError as error:
                error.page_token, error.rows_read = token or self._start, seen
                error.add_note(f"a page of this list could not be read: {seen} rows came before it, the rest is unread")
                raise
            seen += len(page.items)
            yield page
            token = page.next_token
            if token is None:
                return
            if token in met:
                again = hinted(PageTokenRepeated("the server named a page token twice"))
                again.operation = self._name
                raise again
            met.add(token)

    if not TYPE_CHECKING:  # hints at run time; type checkers have their own words

        def __getattr__(self, name: str) -> Any:
            raise _not_there(self, name)

        def __iter__(self) -> Iterator[T]:
            raise hinted(NotAwaited("this is a Pager: it takes `async for`, not `for`"))

        def __getitem__(self, index: object) -> T:
            raise hinted(NotAwaited("this is a Pager, which has no items yet"))

    def __repr__(self) -> str:
        return "<Pager: await it for the first page, or use `async for`>"


def _not_there(pager: object, name: str) -> AttributeError:
    """The error for a name that a Pager does not have; a Page may have it."""
    if name not in [each.name for each in fields(Page)]:
        return no_such_name(pager, name)
    return hinted(NotAwaited(f"this is a Pager: its Page has {name!r}", name=name))


@frozen
class Place:
    """Where in a list a page stands: the token that asked for it (None for the first), the rows before it since
    this run began, the rows that were asked for (None: whatever the server likes), whether the run began at the
    first page, and whether the caller named this one page by number."""

    token: str | None = None
    seen: int = 0
    size: int | None = None
    whole: bool = True
    named: bool = False


def place_of(query: Mapping[str, str], rule: Pagination, token: str | None, seen: int) -> Place:
    """The place of the page that `token` names in a run that began with `query`."""
    given, size = query.get(rule.token), query.get(rule.size)
    named = "page" in query and rule.token != "page" and token is None and given is None and rule.size not in query
    return Place(token or given, seen, int(size) if size else None, given is None, named)


def read_page(response: Response, rule: Pagination, decode: Decoder[T], lenient: bool, place: Place) -> Page[T]:
    """One page of an answer. Pure."""
    body = response.json()
    rows: Any = body
    if rule.scheme == "body":
        if not is_object(body):
            raise DecodeError("expected an object with a list in it")
        rows = body.get(rule.items or "")
    if rows is not None and not is_list(rows):
        raise DecodeError("expected a list", *((rule.items,) if rule.items else ()))
    items: list[T] = []
    for row in rows or ():
        try:
            items.append(decode(row, lenient))
        except DecodeError as error:
            parts = (rule.items, len(items)) if rule.items else (len(items),)
            error.parts = (*parts, *error.parts)
            raise
    total = response.seconds("x-total-count")
    count = None if total is None else int(total)
    return Page(items, _next(response, rule, body, len(items), place, count), count, response.headers, body)


def _next(response: Response, rule: Pagination, body: Any, rows: int, place: Place, total: int | None) -> str | None:
    if rule.scheme == "body":
        more = body.get("has_next_page", True)
        token = body.get("next_page_token") or body.get("next_page")
        return token if more and isinstance(token, str) and token else None
    if place.named:
        return None
    if rule.first_twice and total is not None:
        return _after_first_twice(place, rows, total)
    if rule.scheme == "count":
        # A size above what the server gives (500) makes every page short: then only an empty one is the end.
        short = place.size is not None and rows < place.size <= MOST_ROWS
        return None if not rows or short else str(max(1, int(place.token or 1)) + 1)  # page 0 is page 1 there
    if rule.counted and total is not None:
        return _after_counted(rule, place, rows, total)
    if rule.scheme == "offset" and not rows:
        return None
    return link_token(response.headers.get_list("link"), rule.token)


def _after_counted(rule: Pagination, place: Place, rows: int, total: int) -> str | None:
    """The token of a page that begins with the first row that was not given. Kratos' schemas come in pages that grow
    (the n-th holds n pages), so with page numbers whole pages are left out."""
    if rule.token == "page":
        page = int(place.token or 0)
        size = place.size or rows // (page + 1) or 1
        seen = page * size + rows
        return str(seen // size) if rows and seen < total else None
    seen = (offset_of(place.token) if place.token else place.seen) + rows
    return offset_token(seen) if rows and seen < total else None


def _after_first_twice(place: Place, rows: int, total: int) -> str | None:
    """The token of Kratos' sessions: offset 0 and offset one page are both the first page, so that the rows up to an
    offset have been given when its page has. A server that counts rightly has then given a page too few: X-Total-Count
    tells, and that page comes last."""
    offset, seen = offset_of(place.token) or rows, place.seen + rows
    if rows and offset < total and (seen == offset or not place.whole):
        return offset_token(offset + rows)
    if not place.whole or seen >= total or not 0 < place.seen < offset:
        return None
    return offset_token(place.seen if offset == 2 * place.seen else total - seen)


def link_token(links: list[str], key: str = "page_token") -> str | None:
    """The page token of the `next` link (RFC 8288): relative or absolute, relations in any order."""
    for link in _LINK.finditer(",".join(links)):
        rel = _REL.search(link[2])
        if rel and "next" in rel[1].lower().split():
            tokens = parse_qs(link[1].partition("?")[2].partition("#")[0]).get(key)
            return tokens[0] if tokens else None
    return None


def offset_token(offset: int) -> str:
    """The token of Hydra up to v2.3: its own links lose rows, an offset made by the caller does not."""
    return base64.urlsafe_b64encode(f'{{"offset":"{offset}","v":2}}'.encode()).decode().rstrip("=")


def offset_of(token: str | None) -> int:
    """The offset that such a token holds; 0 for any other."""
    try:
        value = json.loads(base64.urlsafe_b64decode((token or "") + "=="))
        return int(value["offset"])
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return 0
