"""GET /self-service/errors. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0alpha2.models.self_service_error import SelfServiceError, decode_self_service_error

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_error",
    method="GET",
    path="/self-service/errors",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request(*, id: str) -> Request:
    return Request("/self-service/errors", query=pairs({"id": id}))


def _parse(response: Response, lenient: bool) -> SelfServiceError:
    return decode_self_service_error(response.json(), lenient)


def call(core: Core, *, id: str, options: Options | None = None) -> Awaitable[SelfServiceError]:
    return core.send(OPERATION, partial(_request, id=id), _parse, options)
