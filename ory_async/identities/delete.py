"""Takes identities away, some at once.

How jobs run is in `job.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ory_async._runtime.core import Core
from ory_async._runtime.json import is_object
from ory_async._runtime.settings import Options
from ory_async._runtime.spread import spread
from ory_async.errors import BadRequest, InvalidArgument, NotFound
from ory_async.identities.results import Deleted, DeleteResult, Missing, Rejected
from ory_async.identities.sizes import Row
from ory_async.v1.api.identity import IdentityApi


def read_id(index: int, row: Any) -> Row:
    """A row of `delete_many`: an id, or anything that has one."""
    id: Any = row if isinstance(row, str) else row.get("id") if is_object(row) else getattr(row, "id", None)
    return Row(index, row, id, 0, 1)


class Deleter:
    """Settles batches of ids, `at_once` of them together."""

    def __init__(self, core: Core, at_once: int, options: Options) -> None:
        self._api, self._at_once, self._options = IdentityApi(core), at_once, options

    async def settle(self, batch: list[Row]) -> Sequence[DeleteResult]:
        """What became of the rows of a batch, in their order."""
        return await spread(self._one, batch, self._at_once)

    async def _one(self, row: Row) -> DeleteResult:
        if not isinstance(row.body, str):
            return Rejected(row.index, row.row, "no id")
        try:
            await self._api.delete_identity(row.body, options=self._options)
        except NotFound:
            return Missing(row.index, row.row)
        except (BadRequest, InvalidArgument) as error:
            return Rejected(row.index, row.row, str(error))
        return Deleted(row.index, row.row)
