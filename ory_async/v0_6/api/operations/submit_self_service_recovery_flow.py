"""POST /api/kratos/public/self-service/recovery. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v0_6.models.recovery_flow import RecoveryFlow, decode_recovery_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0_6.models.submit_self_service_recovery_flow import SubmitSelfServiceRecoveryFlow

OPERATION = Operation(
    name="submit_self_service_recovery_flow",
    method="POST",
    path="/api/kratos/public/self-service/recovery",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=RecoveryFlow.from_dict,
)


def _request(
    body: SubmitSelfServiceRecoveryFlow | Mapping[str, Any], *, flow: str, cookie: str | None = None
) -> Request:
    return Request(
        "/self-service/recovery", query=pairs({"flow": flow}), headers=headers({"Cookie": cookie}), body=json_body(body)
    )


def _parse(response: Response, lenient: bool) -> RecoveryFlow:
    return decode_recovery_flow(response.json(), lenient)


def call(
    core: Core,
    body: SubmitSelfServiceRecoveryFlow | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    options: Options | None = None,
) -> Awaitable[RecoveryFlow]:
    return core.send(OPERATION, partial(_request, body, flow=flow, cookie=cookie), _parse, options)
