"""POST /v2alpha1/admin/importedApiKeys. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.imported_api_key import ImportedApiKey, decode_imported_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.import_api_key_request import ImportApiKeyRequest

OPERATION = Operation(
    name="admin_import_api_key",
    method="POST",
    path="/v2alpha1/admin/importedApiKeys",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(body: ImportApiKeyRequest | Mapping[str, Any]) -> Request:
    return Request("/v2alpha1/admin/importedApiKeys", body=json_body(body))


def _parse(response: Response, lenient: bool) -> ImportedApiKey:
    return decode_imported_api_key(response.json(), lenient)


def call(
    core: Core, body: ImportApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[ImportedApiKey]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
