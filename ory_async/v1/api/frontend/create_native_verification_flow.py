"""GET /self-service/verification/api. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v1.models.verification_flow import VerificationFlow, decode_verification_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_native_verification_flow",
    method="GET",
    path="/self-service/verification/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(*, return_to: str | None = None) -> Request:
    return Request("/self-service/verification/api", query=pairs({"return_to": return_to}))


def _parse(response: Response, lenient: bool) -> VerificationFlow:
    return decode_verification_flow(response.json(), lenient)


def call(core: Core, *, return_to: str | None = None, options: Options | None = None) -> Awaitable[VerificationFlow]:
    return core.send(OPERATION, partial(_request, return_to=return_to), _parse, options)
