"""POST /api/kratos/public/self-service/login. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v0_6.models.login_flow import LoginFlow
from ory_async.v0_6.models.submit_self_service_login_flow_response import (
    SubmitSelfServiceLoginFlowResponse,
    decode_submit_self_service_login_flow_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0_6.models.submit_self_service_login_flow import SubmitSelfServiceLoginFlow

OPERATION = Operation(
    name="submit_self_service_login_flow",
    method="POST",
    path="/api/kratos/public/self-service/login",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=LoginFlow.from_dict,
)


def _request(
    body: SubmitSelfServiceLoginFlow | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
) -> Request:
    return Request(
        "/self-service/login",
        query=pairs({"flow": flow}),
        headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> SubmitSelfServiceLoginFlowResponse:
    return decode_submit_self_service_login_flow_response(response.json(), lenient)


def call(
    core: Core,
    body: SubmitSelfServiceLoginFlow | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[SubmitSelfServiceLoginFlowResponse]:
    return core.send(
        OPERATION, partial(_request, body, flow=flow, cookie=cookie, x_session_token=x_session_token), _parse, options
    )
