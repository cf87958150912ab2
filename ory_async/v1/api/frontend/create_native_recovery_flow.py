"""GET /self-service/recovery/api. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.recovery_flow import RecoveryFlow, decode_recovery_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_native_recovery_flow",
    method="GET",
    path="/self-service/recovery/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request() -> Request:
    return Request("/self-service/recovery/api")


def _parse(response: Response, lenient: bool) -> RecoveryFlow:
    return decode_recovery_flow(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[RecoveryFlow]:
    return core.send(OPERATION, _request, _parse, options)
