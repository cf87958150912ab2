"""GET /schemas. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.v0alpha2.models.identity_schema_container import (
    IdentitySchemaContainer,
    decode_identity_schema_container,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_identity_schemas",
    method="GET",
    path="/schemas",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    pagination=Pagination(token="page", size="per_page", scheme="offset", counted=True),
)


def _request(*, page: int | None = None, per_page: int | None = None) -> Request:
    return Request("/schemas", query=pairs({"page": page, "per_page": at_least(1, per_page, "per_page")}))


def _parse(row: Any, lenient: bool) -> IdentitySchemaContainer:
    return decode_identity_schema_container(row, lenient)


def call(
    core: Core, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
) -> Pager[IdentitySchemaContainer]:
    return core.pager(OPERATION, _request(page=page, per_page=per_page), _parse, options)
