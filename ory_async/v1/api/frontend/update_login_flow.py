"""POST /self-service/login. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v1.models.login_flow import LoginFlow
from ory_async.v1.models.successful_native_login import SuccessfulNativeLogin, decode_successful_native_login

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_login_flow_body import UpdateLoginFlowBody

OPERATION = Operation(
    name="update_login_flow",
    method="POST",
    path="/self-service/login",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=LoginFlow.from_dict,
    bucket="kratos-public-low",
)


def _request(
    body: UpdateLoginFlowBody | Mapping[str, Any],
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


def _parse(response: Response, lenient: bool) -> SuccessfulNativeLogin:
    return decode_successful_native_login(response.json(), lenient)


def call(
    core: Core,
    body: UpdateLoginFlowBody | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[SuccessfulNativeLogin]:
    return core.send(
        OPERATION, partial(_request, body, flow=flow, cookie=cookie, x_session_token=x_session_token), _parse, options
    )
