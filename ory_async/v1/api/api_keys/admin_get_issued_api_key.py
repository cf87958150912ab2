"""GET /v2alpha1/admin/issuedApiKeys/{key_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.issued_api_key import IssuedApiKey, decode_issued_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_get_issued_api_key",
    method="GET",
    path="/v2alpha1/admin/issuedApiKeys/{key_id}",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(key_id: str) -> Request:
    return Request(f"/v2alpha1/admin/issuedApiKeys/{segment(key_id, 'key_id')}")


def _parse(response: Response, lenient: bool) -> IssuedApiKey:
    return decode_issued_api_key(response.json(), lenient)


def call(core: Core, key_id: str, *, options: Options | None = None) -> Awaitable[IssuedApiKey]:
    return core.send(OPERATION, partial(_request, key_id), _parse, options)
