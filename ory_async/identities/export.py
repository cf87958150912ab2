"""All identities, page after page: into a file, or into your loop.

What a row of a file looks like is in `table.py`.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ory_async._runtime.core import Core
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.errors import InvalidArgument
from ory_async.identities.results import Progress
from ory_async.identities.table import cells
from ory_async.v1.api.identity.list_identities import OPERATION

FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}


class Export:
    """All identities: `await` it for a file, `async for` it for the JSON objects, as they came. `progress` may be asked
    at any time. Of the rows no more than a page is in memory."""

    def __init__(
        self,
        core: Core,
        path: str | os.PathLike[str] | None,
        format: str | None,
        fields: Sequence[str] | None,
        columns: Callable[[], Awaitable[list[str]]],
        page_size: int,
        on_page: Callable[[Progress], Awaitable[object] | None] | None,
        options: Any,
    ) -> None:
        self._path = None if path is None else Path(path)
        self._format = format or (FORMATS.get(self._path.suffix.lower()) if self._path else "jsonl")
        if self._format not in ("jsonl", "csv"):
            raise InvalidArgument(
                "format", f"must be jsonl or csv, or the path end with .jsonl or .csv, not {format!r}"
            )
        query = pairs({"page_size": at_least(1, page_size, "page_size")})
        self._pager = core.pager(OPERATION, Request(OPERATION.path, query=query), _as_it_came, options)
        self._fields, self._columns, self._time = fields, columns, core.settings.merged(options).time
        self._on_page, self._rows = on_page, 0
        self._started: float | None = None
        self._ended: float | None = None

    @property
    def progress(self) -> Progress:
        """How far it is: `counts["exported"]`, `rate`."""
        end = self._time.now() if self._ended is None else self._ended
        return Progress({"exported": self._rows}, 0.0 if self._started is None else end - self._started)

    def __await__(self) -> Generator[Any, None, int]:
        return self._write().__await__()

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        async for page in self._pages():
            for row in page:
                yield row

    async def _pages(self) -> AsyncIterator[list[dict[str, Any]]]:
        self._started, self._ended, self._rows = self._time.now(), None, 0
        async for page in self._pager.pages():
            self._rows += len(page.items)
            yield page.items
        self._ended = self._time.now()

    async def _write(self) -> int:
        """Writes the file and returns how many identities it has. It is the old one until it is the whole new one, and
        nobody else on the machine may read it."""
        if self._path is None:
            raise InvalidArgument("path", "name a file, or iterate over the export")
        names = [] if self._format == "jsonl" else [*(self._fields or await self._columns())]
        part = self._path.with_name(f"{self._path.name}.part")
        part.unlink(missing_ok=True)
        with open(part, "xb", opener=partial(os.open, mode=0o600)) as file:  # noqa: ASYNC230
            file.write(_csv_text([names] if names else []))
            async for page in self._pages():
                file.write(_csv_text(cells(row, names) for row in page) if names else _json_lines(page))
                await self._tell()
            file.flush()
            await asyncio.to_thread(os.fsync, file.fileno())
        await self._tell()
        part.replace(self._path)
        return self._rows

    async def _tell(self) -> None:
        told = None if self._on_page is None else self._on_page(self.progress)
        if told is not None:
            await told


def _as_it_came(value: Any, lenient: bool) -> dict[str, Any]:
    row: dict[str, Any] = value
    return row


def _json_lines(rows: Iterable[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows).encode()


def _csv_text(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
