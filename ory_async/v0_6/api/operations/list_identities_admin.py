"""GET /api/kratos/admin/identities. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.v0_6.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_identities_admin",
    method="GET",
    path="/api/kratos/admin/identities",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(token="page", size="per_page", scheme="count"),
)


def _request(*, page: int | None = None, per_page: int | None = None) -> Request:
    return Request("/identities", query=pairs({"page": page, "per_page": at_least(1, per_page, "per_page")}))


def _parse(row: Any, lenient: bool) -> Identity:
    return decode_identity(row, lenient)


def call(
    core: Core, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
) -> Pager[Identity]:
    return core.pager(OPERATION, _request(page=page, per_page=per_page), _parse, options)
