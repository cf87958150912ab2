"""PATCH /admin/identities. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.refusals import passwords
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.batch_patch_identities_response import (
    BatchPatchIdentitiesResponse,
    decode_batch_patch_identities_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.patch_identities_body import PatchIdentitiesBody

OPERATION = Operation(
    name="batch_patch_identities",
    method="PATCH",
    path="/admin/identities",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
    bucket="kratos-admin-low",
)


def _request(body: PatchIdentitiesBody | Mapping[str, Any]) -> Request:
    return Request("/admin/identities", body=json_body(body, lists=("identities",), refuse=passwords))


def _parse(response: Response, lenient: bool) -> BatchPatchIdentitiesResponse:
    return decode_batch_patch_identities_response(response.json(), lenient)


def call(
    core: Core, body: PatchIdentitiesBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[BatchPatchIdentitiesResponse]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
