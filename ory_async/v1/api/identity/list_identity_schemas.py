"""GET /schemas. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, outdated, pairs
from ory_async.v1.models.identity_schema_container import IdentitySchemaContainer, decode_identity_schema_container

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
    pagination=Pagination(scheme="offset", counted=True),
    bucket="kratos-admin-medium",
)


def _request(
    *, page: int | None = None, page_size: int | None = None, page_token: str | None = None, per_page: int | None = None
) -> Request:
    return Request(
        "/schemas",
        query=pairs(
            {
                "page": outdated(page, "page"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "per_page": outdated(at_least(1, per_page, "per_page"), "per_page"),
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> IdentitySchemaContainer:
    return decode_identity_schema_container(row, lenient)


def call(
    core: Core,
    *,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: Options | None = None,
) -> Pager[IdentitySchemaContainer]:
    return core.pager(
        OPERATION, _request(page=page, page_size=page_size, page_token=page_token, per_page=per_page), _parse, options
    )
