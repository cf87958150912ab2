"""Page sizes, page tokens and Link headers of Kratos: pure functions."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from ory_async.testing.http.wire import Call, Refused

FIRST_IDENTITY = "00000000-0000-0000-0000-000000000000"
DEFAULT_SIZE = 250
OFFSET_MAX = 1000
LEGACY_MAX = 500
LEGACY_REACH = 1000


def bad_token() -> Refused:
    """400 for a page token the server did not make."""
    return Refused(400, "The page token is invalid, do not craft your own page tokens")


def page_size(
    call: Call, maximum: int | None, refuse: Callable[[ValueError], Refused], default: int = DEFAULT_SIZE
) -> int:
    """page_size (or per_page): absent or below 1 is the default, too large is cut. What is no number is refused."""
    text = call.arg("page_size") or call.arg("per_page")
    try:
        size = int(text) if text else default
    except ValueError as error:
        raise refuse(error) from None
    if size < 1:
        return default
    return size if maximum is None else min(size, maximum)


def _number(call: Call, name: str) -> int | None:
    try:
        return int(call.arg(name) or "")
    except ValueError:
        return None


def _url(path: str, args: Mapping[str, Sequence[str]], own: Mapping[str, object]) -> str:
    """A relative URL: the caller's query is kept, keys are sorted."""
    merged: dict[str, Sequence[str]] = {**args, **{name: [str(value)] for name, value in own.items()}}
    return path + "?" + urlencode(sorted(merged.items()), doseq=True)


def _link(rels: Sequence[tuple[str, str]]) -> tuple[str, str]:
    return "link", ",".join(f'<{url}>; rel="{rel}"' for rel, url in rels)


def keyset_link(call: Call, path: str, size: int, first: str, following: str | None) -> tuple[str, str]:
    """The Link header of a keyset list: `first`, and `next` unless this is the last page."""
    tokens = [("first", first)] + ([("next", following)] if following is not None else [])
    args = {name: values for name, values in call.args.items() if name != "per_page"}
    return _link([(rel, _url(path, args, {"page_size": size, "page_token": t})) for rel, t in tokens])


# -- lists in the order of creation: sessions and mails


def encode(text: str) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def decode(token: str) -> str:
    """The inverse of `encode`, what is no text aside; ValueError for what is not base64url."""
    token = token.rstrip("=")
    try:
        return base64.b64decode(token + "=" * (-len(token) % 4), b"-_", validate=True).decode(errors="replace")
    except binascii.Error as error:
        raise ValueError(str(error)) from None


FIRST_ROW = encode(f"created_at=2200-12-31 23:59:59/id={FIRST_IDENTITY}")


def row_token(id: str, serial: int) -> str:
    """The token of the page behind a row."""
    return encode(f"id={id}/created_at={serial}")


def row_serial(token: str) -> int | None:
    """The serial of the row a token names, None for the start of the list.

    ValueError when it is not base64; Refused when it is, but is no token.
    """
    parts = sorted(decode(token).split("/"))  # in either order
    created = parts[0].removeprefix("created_at=")
    if created.startswith("2200-"):
        return None
    if len(parts) != 2 or not parts[1].startswith("id=") or not created.isdecimal():
        raise bad_token()
    return int(created)


# -- lists by offset


@dataclass(frozen=True, slots=True)
class OffsetPage:
    """A window on a list of `total` rows and the headers that describe it."""

    start: int
    size: int
    headers: list[tuple[str, str]]


def offset_page(call: Call, path: str, total: int, *, one_behind: bool = False) -> OffsetPage:
    """Paging by offset with all four parameters in the Link, odd corners included.

    one_behind: the rows are those of the page before the one that the Link speaks of, as lists of sessions have it.
    `page` counts only while page_size is absent; an empty list still names a next page.
    What is no number or no token is as if it was not there; less than one row is one row.
    """
    size = _number(call, "page_size")
    if size is None:
        size = _number(call, "per_page")
    asked = DEFAULT_SIZE if size is None else min(max(size, 1), OFFSET_MAX)
    token = call.arg("page_token")
    if token is not None:
        start = _offset(token)
    else:
        start = max(_number(call, "page") or 0, 0) * asked if call.arg("page_size") is None else 0
    size = min(asked, total) if total else asked

    def own(page: int) -> Mapping[str, object]:
        return {"page": page, "page_size": size, "per_page": size, "page_token": _offset_token(page * size)}

    window = _window(call, path, total, start, size, own)
    return replace(window, start=max(window.start - size, 0)) if one_behind else window


def legacy_page(call: Call, path: str, total: int) -> OffsetPage:
    """Paging by `page` and `per_page` alone; 400 for what lies too far behind."""
    size = _number(call, "per_page")
    asked = DEFAULT_SIZE if size is None else min(max(size, 1), LEGACY_MAX)
    start = max(_number(call, "page") or 0, 0) * asked
    if start > LEGACY_REACH:
        text = f"Legacy pagination is not supported for enumerating over {LEGACY_REACH} items."
        raise Refused(400, f"{text} Please switch to using page_token and page_size.")
    size = min(asked, total) if total else asked
    return _window(call, path, total, start, size, lambda page: {"page": page, "per_page": size})


def _window(
    call: Call, path: str, total: int, start: int, size: int, own: Callable[[int], Mapping[str, object]]
) -> OffsetPage:
    last = max(total - 1, 0) // size
    here = min(start // size, last)
    if total == 0:
        rels = [("first", 0), ("next", 1), ("prev", -1)]
    elif last == 0:
        rels = [("first", 0)]
    else:
        behind, ahead = here > 0, here < last
        rels = [("first", 0)] if behind else []
        rels += [("next", here + 1)] if ahead else []
        rels += [("prev", here - 1)] if behind else []
        rels += [("last", last)] if ahead else []
    links = [(rel, _url(path, call.args, own(page))) for rel, page in rels]
    return OffsetPage(start, size, [_link(links), ("x-total-count", str(total))])


def _offset_token(offset: int) -> str:
    return encode(json.dumps({"offset": str(offset), "v": 2}, separators=(",", ":")))


def _offset(token: str) -> int:
    try:
        value: Any = json.loads(decode(token))
        return max(int(value["offset"]), 0)
    except (ValueError, KeyError, TypeError):
        return 0
