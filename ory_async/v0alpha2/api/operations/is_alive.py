"""GET /health/alive. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0alpha2.models.health_status import HealthStatus, decode_health_status

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="is_alive",
    method="GET",
    path="/health/alive",
    service="any",
    plane="public",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/health/alive")


def _parse(response: Response, lenient: bool) -> HealthStatus:
    return decode_health_status(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[HealthStatus]:
    return core.send(OPERATION, _request, _parse, options)
