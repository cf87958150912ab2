"""POST /api/kratos/admin/recovery/link. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v0_6.models.recovery_link import RecoveryLink, decode_recovery_link

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0_6.models.create_recovery_link import CreateRecoveryLink

OPERATION = Operation(
    name="create_recovery_link_admin",
    method="POST",
    path="/api/kratos/admin/recovery/link",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(body: CreateRecoveryLink | Mapping[str, Any]) -> Request:
    return Request("/recovery/link", body=json_body(body))


def _parse(response: Response, lenient: bool) -> RecoveryLink:
    return decode_recovery_link(response.json(), lenient)


def call(
    core: Core, body: CreateRecoveryLink | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[RecoveryLink]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
