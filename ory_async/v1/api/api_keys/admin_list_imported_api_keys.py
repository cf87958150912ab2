"""GET /v2alpha1/admin/importedApiKeys. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs
from ory_async.v1.models.imported_api_key import ImportedApiKey, decode_imported_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="admin_list_imported_api_keys",
    method="GET",
    path="/v2alpha1/admin/importedApiKeys",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="body", items="imported_api_keys"),
)


def _request(*, filter: str | None = None, page_size: int | None = None, page_token: str | None = None) -> Request:
    return Request(
        "/v2alpha1/admin/importedApiKeys",
        query=pairs(
            {
                "filter": filled(filter, "filter"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> ImportedApiKey:
    return decode_imported_api_key(row, lenient)


def call(
    core: Core,
    *,
    filter: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[ImportedApiKey]:
    return core.pager(OPERATION, _request(filter=filter, page_size=page_size, page_token=page_token), _parse, options)
