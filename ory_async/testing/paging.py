"""Page sizes, page tokens and Link headers of Kratos: pure functions."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .wire import Call, Refused

FIRST_IDENTITY = "00000000-0000-0000-0000-000000000000"
DEFAULT_SIZE = 250
OFFSET_MAX = 1000


def bad_token() -> Refused:
    """400 for a page token the server did not make."""
    return Refused(400, "The page token is invalid, do not craft your own page tokens")


def number(call: Call, name: str) -> int | None:
    """An integer query parameter; 400 when it is something else."""
    text = call.arg(name)
    if text is None:
        return None
    try:
        return int(text)
    except ValueError:
        raise Refused(400, message=f"could not parse parameter {name}") from None


def page_size(call: Call, maximum: int | None) -> int:
    """page_size (or per_page) as the servers read it: absent or below 1 is the default, too large is cut."""
    size = number(call, "page_size")
    if size is None:
        size = number(call, "per_page")
    if size is None or size < 1:
        return DEFAULT_SIZE
    return size if maximum is None else min(size, maximum)


def _url(path: str, args: Mapping[str, Sequence[str]], own: Mapping[str, object]) -> str:
    """A relative URL: the caller's query is kept, keys are sorted."""
    merged: dict[str, Sequence[str]] = {**args, **{name: [str(value)] for name, value in own.items()}}
    return path + "?" + urlencode(sorted(merged.items()), doseq=True)


def _link(rels: Sequence[tuple[str, str]]) -> tuple[str, str]:
    return "link", ",".join(f'<{url}>; rel="{rel}"' for rel, url in rels)


def keyset_link(call: Call, path: str, size: int, first: str, following: str | None) -> tuple[str, str]:
    """The Link header of a keyset list: `first`, and `next` unless this is the last page."""
    tokens = [("first", first)] + ([("next", following)] if following is not None else [])
    return _link([(rel, _url(path, call.args, {"page_size": size, "page_token": t})) for rel, t in tokens])


def encode(text: str) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def decode(token: str) -> str:
    """The inverse of `encode`; 400 for anything else."""
    try:
        return base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise bad_token() from None


@dataclass(frozen=True, slots=True)
class OffsetPage:
    """A window on a list of `total` rows and the headers that describe it."""

    start: int
    size: int
    headers: list[tuple[str, str]]


def offset_page(call: Call, path: str, total: int) -> OffsetPage:
    """Paging by offset with all four parameters in the Link, odd corners included.

    `page` counts only while page_size is absent; an empty list still names a next page.
    """
    asked = page_size(call, OFFSET_MAX)
    start = 0
    token = call.arg("page_token")
    if token is not None:
        start = _offset(token)
    elif call.arg("page_size") is None:
        start = max(number(call, "page") or 0, 0) * asked
    size = min(asked, total) if total else asked
    here, last = start // size, max(total - 1, 0) // size
    rels: list[tuple[str, int]] = []
    if total == 0:
        rels = [("first", 0), ("next", 1), ("prev", -1)]
    elif last == 0:
        rels = [("first", 0)]
    else:
        rels += [("first", 0)] if here > 0 else []
        rels += [("next", here + 1)] if here < last else []
        rels += [("prev", here - 1)] if here > 0 else []
        rels += [("last", last)] if here < last else []
    links = [
        (
            rel,
            _url(
                path,
                call.args,
                {"page": page, "page_size": size, "per_page": size, "page_token": _offset_token(page * size)},
            ),
        )
        for rel, page in rels
    ]
    return OffsetPage(start, size, [_link(links), ("x-total-count", str(total))])


def _offset_token(offset: int) -> str:
    return encode(json.dumps({"offset": str(offset), "v": 2}, separators=(",", ":")))


def _offset(token: str) -> int:
    try:
        value: Any = json.loads(decode(token))
        return max(int(value["offset"]), 0)
    except (ValueError, KeyError, TypeError):
        raise bad_token() from None
