"""GET /api/kratos/admin/health/alive. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0_6.models.is_alive_admin_response import IsAliveAdminResponse, decode_is_alive_admin_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="is_alive_admin",
    method="GET",
    path="/api/kratos/admin/health/alive",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/health/alive")


def _parse(response: Response, lenient: bool) -> IsAliveAdminResponse:
    return decode_is_alive_admin_response(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[IsAliveAdminResponse]:
    return core.send(OPERATION, _request, _parse, options)
