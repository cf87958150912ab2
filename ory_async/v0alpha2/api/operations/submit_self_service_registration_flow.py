"""POST /self-service/registration. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v0alpha2.models.self_service_registration_flow import SelfServiceRegistrationFlow
from ory_async.v0alpha2.models.successful_self_service_registration_without_browser import (
    SuccessfulSelfServiceRegistrationWithoutBrowser,
    decode_successful_self_service_registration_without_browser,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.submit_self_service_registration_flow_body import (
        SubmitSelfServiceRegistrationFlowBody,
    )

OPERATION = Operation(
    name="submit_self_service_registration_flow",
    method="POST",
    path="/self-service/registration",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(200,),
    flow=SelfServiceRegistrationFlow.from_dict,
)


def _request(
    body: SubmitSelfServiceRegistrationFlowBody | Mapping[str, Any], *, flow: str, cookie: str | None = None
) -> Request:
    return Request(
        "/self-service/registration",
        query=pairs({"flow": flow}),
        headers=headers({"Cookie": cookie}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> SuccessfulSelfServiceRegistrationWithoutBrowser:
    return decode_successful_self_service_registration_without_browser(response.json(), lenient)


def call(
    core: Core,
    body: SubmitSelfServiceRegistrationFlowBody | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    options: Options | None = None,
) -> Awaitable[SuccessfulSelfServiceRegistrationWithoutBrowser]:
    return core.send(OPERATION, partial(_request, body, flow=flow, cookie=cookie), _parse, options)
