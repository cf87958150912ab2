"""PATCH /v2alpha1/admin/importedApiKeys/{key_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs, segment
from ory_async.v1.models.imported_api_key import ImportedApiKey, decode_imported_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.admin_update_imported_api_key_body import AdminUpdateImportedApiKeyBody

OPERATION = Operation(
    name="admin_update_imported_api_key",
    method="PATCH",
    path="/v2alpha1/admin/importedApiKeys/{key_id}",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(
    key_id: str, body: AdminUpdateImportedApiKeyBody | Mapping[str, Any], *, update_mask: str | None = None
) -> Request:
    return Request(
        f"/v2alpha1/admin/importedApiKeys/{segment(key_id, 'key_id')}",
        query=pairs({"update_mask": update_mask}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> ImportedApiKey:
    return decode_imported_api_key(response.json(), lenient)


def call(
    core: Core,
    key_id: str,
    body: AdminUpdateImportedApiKeyBody | Mapping[str, Any],
    *,
    update_mask: str | None = None,
    options: Options | None = None,
) -> Awaitable[ImportedApiKey]:
    return core.send(OPERATION, partial(_request, key_id, body, update_mask=update_mask), _parse, options)
