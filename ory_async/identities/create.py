"""Makes identities out of rows, each once: batches, what is read back of them, and one by one where a batch says too
little.

Kratos up to v1.3 undoes a whole batch around a conflict and reports the others as created all the same, so that what
stands beside an error is read back. Rows and results are plain; how jobs run is in `job.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import count
from typing import Any, TypeVar

from ory_async._runtime.core import Core
from ory_async._runtime.json import dumps, is_object
from ory_async._runtime.request import json_value
from ory_async._runtime.settings import Options
from ory_async._runtime.spread import spread
from ory_async._runtime.unseen import Held
from ory_async.errors import (
    ApiError,
    BadRequest,
    ConcurrentUpdate,
    Conflict,
    DecodeError,
    InvalidArgument,
    OryError,
    RequestTimeout,
    ServerError,
    TransportError,
    UnexpectedStatus,
    Unprocessable,
)
from ory_async.identities.results import Created, CreateResult, Exists, Rejected, Unknown
from ory_async.identities.sizes import Row, weight_of
from ory_async.v1.api.identity import IdentityApi

T = TypeVar("T")
READ_BACK = 150
"""Ids in one question: their URL must pass every proxy."""
TRIES, PAUSE = 3, 1.0
MOST_FAILED = 20
"""Server errors in a row after which it is the server, not a row: the culprit of a full batch is found with half."""
TAKEN, TOO_LARGE = 409, 413


def read_row(index: int, row: Any) -> Row:
    """A row of `create_many`: a mapping or model as `create_identity` takes it. What is none is rejected later."""
    try:
        body: Any = json_value(row)
        size = len(dumps(body)) if is_object(body) else 0
    except (TypeError, ValueError):
        body, size = None, 0
    return Row(index, row, body if size else None, size, weight_of(body))


class Creator:
    """Settles batches of rows.

    `names` gives the identifiers of a body (None: nobody knows which they are), `find` the id of the identity that
    holds one of them, or the body's external id; `look` says whether it is asked for each identity that exists.
    """

    def __init__(
        self,
        core: Core,
        names: Callable[[Held[Any]], Awaitable[list[str] | None]],
        find: Callable[[Held[Any]], Awaitable[str | None]],
        options: Options,
        *,
        look: bool,
    ) -> None:
        self._api, self._names, self._find, self._options = IdentityApi(core), names, find, options
        self._look = look
        self._sleep = core.settings.merged(options).time.sleep
        self._tries, self._failed = TRIES, 0

    async def settle(self, batch: list[Row]) -> Sequence[CreateResult]:
        """What became of the rows of a batch, in their order. Raises OryError where the work cannot go on."""
        found: dict[int, CreateResult] = {}
        ready = list[Row]()
        for row in batch:
            reason = await self._unfit(row)
            if reason is None:
                ready.append(row)
            else:
                found[row.index] = Rejected(row.index, row.row, reason)
        await self._many(ready, found, lost=False)
        return [found[row.index] for row in batch]

    async def _unfit(self, row: Row) -> str | None:
        if row.body is None:
            return "no JSON object"
        if row.body.get("external_id") is not None or (names := await self._names(Held(row.body))):
            return None
        if names is None:  # nobody knows what the server would recognise it by, so nothing may be sent twice
            self._tries = 1
            return None
        return "has neither an identifier nor an external_id: nothing would keep it from being made twice"

    async def _many(self, rows: list[Row], found: dict[int, CreateResult], *, lost: bool) -> None:
        if len(rows) < 2:
            for row in rows:
                found[row.index] = await self._one(row, lost=lost)
            return
        body = Held({"identities": [{"create": row.body} for row in rows]})
        try:
            answer, lost = await self._persistently(
                lambda: self._api.batch_patch_identities(body.value, options=self._options), lost, wait=False
            )
        except OryError as error:
            late = isinstance(error, RequestTimeout) and error.sent and self._tries > 1
            if not late and (not _of_a_row(error) or self._failed > MOST_FAILED):
                raise
            # Too much for the time there is, or refused as a whole because of one of them: which, halves show.
            half = len(rows) // 2
            for part in (rows[:half], rows[half:]):
                await self._many(part, found, lost=lost or late or isinstance(error, ServerError))
            return
        items = answer.identities or []
        if len(items) != len(rows):
            raise DecodeError(f"{len(items)} results for {len(rows)} identities", "identities")
        told = dict(zip([row.index for row in rows], items, strict=True))
        made = {index: item.identity for index, item in told.items() if item and item.identity}
        there = {*made.values()} if len(made) == len(rows) else await self._existing(made.values())
        found |= {
            row.index: Created(row.index, row.row, made[row.index]) for row in rows if made.get(row.index) in there
        }
        # Undone ones first, so that of two rows with one identifier the first wins; one error less, so it ends.
        await self._many([row for row in rows if row.index in made and row.index not in found], found, lost=lost)
        errors = [row for row in rows if row.index not in found]
        conflicts = {index for index, item in told.items() if item and item.error and item.error.code == TAKEN}
        settled = await spread(
            lambda row: self._exists(row, lost) if row.index in conflicts else self._one(row, lost=lost), errors
        )
        found |= {result.index: result for result in settled}

    async def _exists(self, row: Row, lost: bool) -> CreateResult:
        return Exists(row.index, row.row, await self._find(Held(row.body)) if self._look else None, lost)

    async def _one(self, row: Row, *, lost: bool) -> CreateResult:
        """Makes one identity, unless it is there."""
        try:
            made, lost = await self._persistently(
                lambda: self._api.create_identity(row.body, options=self._options), lost
            )
        except Conflict:
            return await self._exists(row, lost)
        except OryError as error:
            if isinstance(error, ServerError) and _of_a_row(error) and self._failed <= MOST_FAILED:
                id = await self._find(Held(row.body))
                return Unknown(row.index, row.row, error) if id is None else Exists(row.index, row.row, id, True)
            if _of_a_row(error) and not isinstance(error, ServerError):
                return Rejected(row.index, row.row, _reason(error))
            raise
        return Created(row.index, row.row, made.id)

    async def _persistently(self, send: Callable[[], Awaitable[T]], lost: bool, *, wait: bool = True) -> tuple[T, bool]:
        """The answer, and whether one was lost before: then what conflicts may be of this job. Identifiers are unique,
        so sending again makes nothing twice. `wait`: what was too late is sent again as it is."""
        for attempt in count(1):
            try:
                answer = await send()
            except OryError as error:
                self._failed = self._failed + 1 if isinstance(error, ServerError) else 0
                undone = isinstance(error, ConcurrentUpdate)
                again = undone or (_is_lost(error) and (wait or not isinstance(error, RequestTimeout)))
                if not again or attempt >= self._tries:
                    raise
            else:
                self._failed = 0
                return answer, lost
            lost = lost or not undone
            await self._sleep(PAUSE * attempt)
        raise AssertionError("unreachable")

    async def _existing(self, ids: Iterable[str]) -> set[str]:
        wanted = [*ids]
        parts = [wanted[start : start + READ_BACK] for start in range(0, len(wanted), READ_BACK)]

        async def look(part: list[str]) -> set[str]:
            pager = self._api.list_identities(
                ids=part, page_size=len(part), consistency="strong", options=self._options
            )
            return {each.id for each in (await pager).items}

        return set[str]().union(*await spread(look, parts)) if parts else set()


def _is_lost(error: OryError) -> bool:
    """May the server have done it all the same?"""
    if isinstance(error, ApiError):
        return error.status in (502, 503, 504)
    return isinstance(error, DecodeError) or (isinstance(error, TransportError) and error.sent)


def _of_a_row(error: OryError) -> bool:
    """Is it about what was sent, rather than about whether anything can be sent?"""
    if isinstance(error, UnexpectedStatus):
        return error.status == TOO_LARGE
    if isinstance(error, ServerError):
        return not _is_lost(error)
    return isinstance(error, (BadRequest, Conflict, Unprocessable, InvalidArgument))


def _reason(error: OryError) -> str:
    if isinstance(error, ApiError):
        return error.reason or error.message or f"HTTP {error.status}"
    return str(error)
