"""POST /v2alpha1/admin/importedApiKeys/{key_id}:revoke. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.admin_revoke_imported_api_key_body import AdminRevokeImportedApiKeyBody

OPERATION = Operation(
    name="admin_revoke_imported_api_key",
    method="POST",
    path="/v2alpha1/admin/importedApiKeys/{key_id}:revoke",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(204,),
)


def _request(key_id: str, body: AdminRevokeImportedApiKeyBody | Mapping[str, Any]) -> Request:
    return Request(f"/v2alpha1/admin/importedApiKeys/{segment(key_id, 'key_id')}:revoke", body=json_body(body))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, key_id: str, body: AdminRevokeImportedApiKeyBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, key_id, body), _parse, options)
