"""GET /self-service/verification/api. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0alpha2.models.self_service_verification_flow import (
    SelfServiceVerificationFlow,
    decode_self_service_verification_flow,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="initialize_self_service_verification_flow_without_browser",
    method="GET",
    path="/self-service/verification/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/self-service/verification/api")


def _parse(response: Response, lenient: bool) -> SelfServiceVerificationFlow:
    return decode_self_service_verification_flow(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[SelfServiceVerificationFlow]:
    return core.send(OPERATION, _request, _parse, options)
