"""POST /api/kratos/public/self-service/recovery/methods/link. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async._runtime.response import RedirectTo, redirect
from ory_async.v0_6.models.recovery_flow import RecoveryFlow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0_6.models.submit_self_service_recovery_flow_with_link_method import (
        SubmitSelfServiceRecoveryFlowWithLinkMethod,
    )

OPERATION = Operation(
    name="submit_self_service_recovery_flow_with_link_method",
    method="POST",
    path="/api/kratos/public/self-service/recovery/methods/link",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="none",
    repeat=False,
    results=(302,),
    flow=RecoveryFlow.from_dict,
)


def _request(
    body: SubmitSelfServiceRecoveryFlowWithLinkMethod | Mapping[str, Any],
    *,
    flow: str | None = None,
    token: str | None = None,
) -> Request:
    return Request(
        "/self-service/recovery/methods/link", query=pairs({"flow": flow, "token": token}), body=json_body(body)
    )


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(
    core: Core,
    body: SubmitSelfServiceRecoveryFlowWithLinkMethod | Mapping[str, Any],
    *,
    flow: str | None = None,
    token: str | None = None,
    options: Options | None = None,
) -> Awaitable[RedirectTo]:
    return core.send(OPERATION, partial(_request, body, flow=flow, token=token), _parse, options)
