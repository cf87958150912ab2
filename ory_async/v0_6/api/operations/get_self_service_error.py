"""GET /api/kratos/public/self-service/errors. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0_6.models.self_service_error_container import (
    SelfServiceErrorContainer,
    decode_self_service_error_container,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_error",
    method="GET",
    path="/api/kratos/public/self-service/errors",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request(*, error: str) -> Request:
    return Request("/self-service/errors", query=pairs({"error": error}))


def _parse(response: Response, lenient: bool) -> SelfServiceErrorContainer:
    return decode_self_service_error_container(response.json(), lenient)


def call(core: Core, *, error: str, options: Options | None = None) -> Awaitable[SelfServiceErrorContainer]:
    return core.send(OPERATION, partial(_request, error=error), _parse, options)
