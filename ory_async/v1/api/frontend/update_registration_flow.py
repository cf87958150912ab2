"""POST /self-service/registration. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v1.models.registration_flow import RegistrationFlow
from ory_async.v1.models.successful_native_registration import (
    SuccessfulNativeRegistration,
    decode_successful_native_registration,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_registration_flow_body import UpdateRegistrationFlowBody

OPERATION = Operation(
    name="update_registration_flow",
    method="POST",
    path="/self-service/registration",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=RegistrationFlow.from_dict,
    bucket="kratos-public-low",
)


def _request(body: UpdateRegistrationFlowBody | Mapping[str, Any], *, flow: str, cookie: str | None = None) -> Request:
    return Request(
        "/self-service/registration",
        query=pairs({"flow": flow}),
        headers=headers({"Cookie": cookie}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> SuccessfulNativeRegistration:
    return decode_successful_native_registration(response.json(), lenient)


def call(
    core: Core,
    body: UpdateRegistrationFlowBody | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    options: Options | None = None,
) -> Awaitable[SuccessfulNativeRegistration]:
    return core.send(OPERATION, partial(_request, body, flow=flow, cookie=cookie), _parse, options)
