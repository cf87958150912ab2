"""POST /self-service/fed-cm/token. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body
from ory_async.v1.models.login_flow import LoginFlow
from ory_async.v1.models.successful_native_login import SuccessfulNativeLogin, decode_successful_native_login

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_fedcm_flow_body import UpdateFedcmFlowBody

OPERATION = Operation(
    name="update_fedcm_flow",
    method="POST",
    path="/self-service/fed-cm/token",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=LoginFlow.from_dict,
    bucket="kratos-public-low",
)


def _request(body: UpdateFedcmFlowBody | Mapping[str, Any], *, cookie: str | None = None) -> Request:
    return Request("/self-service/fed-cm/token", headers=headers({"Cookie": cookie}), body=json_body(body))


def _parse(response: Response, lenient: bool) -> SuccessfulNativeLogin:
    return decode_successful_native_login(response.json(), lenient)


def call(
    core: Core,
    body: UpdateFedcmFlowBody | Mapping[str, Any],
    *,
    cookie: str | None = None,
    options: Options | None = None,
) -> Awaitable[SuccessfulNativeLogin]:
    return core.send(OPERATION, partial(_request, body, cookie=cookie), _parse, options)
