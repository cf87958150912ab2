"""POST /admin/recovery/code. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.recovery_code_for_identity import RecoveryCodeForIdentity, decode_recovery_code_for_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_recovery_code_for_identity_body import CreateRecoveryCodeForIdentityBody

OPERATION = Operation(
    name="create_recovery_code_for_identity",
    method="POST",
    path="/admin/recovery/code",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
    bucket="kratos-admin-low",
)


def _request(body: CreateRecoveryCodeForIdentityBody | Mapping[str, Any]) -> Request:
    return Request("/admin/recovery/code", body=json_body(body))


def _parse(response: Response, lenient: bool) -> RecoveryCodeForIdentity:
    return decode_recovery_code_for_identity(response.json(), lenient)


def call(
    core: Core, body: CreateRecoveryCodeForIdentityBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[RecoveryCodeForIdentity]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
