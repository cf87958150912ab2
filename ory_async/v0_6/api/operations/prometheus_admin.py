"""GET /api/kratos/admin/metrics/prometheus. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="prometheus_admin",
    method="GET",
    path="/api/kratos/admin/metrics/prometheus",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    accept="text/plain",
)


def _request() -> Request:
    return Request("/metrics/prometheus")


def _parse(response: Response, lenient: bool) -> str:
    return response.text()


def call(core: Core, *, options: Options | None = None) -> Awaitable[str]:
    return core.send(OPERATION, _request, _parse, options)
