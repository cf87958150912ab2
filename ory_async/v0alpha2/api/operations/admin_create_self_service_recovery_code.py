"""POST /admin/recovery/code. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v0alpha2.models.self_service_recovery_code import (
    SelfServiceRecoveryCode,
    decode_self_service_recovery_code,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.admin_create_self_service_recovery_code_body import (
        AdminCreateSelfServiceRecoveryCodeBody,
    )

OPERATION = Operation(
    name="admin_create_self_service_recovery_code",
    method="POST",
    path="/admin/recovery/code",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(body: AdminCreateSelfServiceRecoveryCodeBody | Mapping[str, Any]) -> Request:
    return Request("/admin/recovery/code", body=json_body(body))


def _parse(response: Response, lenient: bool) -> SelfServiceRecoveryCode:
    return decode_self_service_recovery_code(response.json(), lenient)


def call(
    core: Core, body: AdminCreateSelfServiceRecoveryCodeBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[SelfServiceRecoveryCode]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
