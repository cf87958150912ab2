"""POST /self-service/settings. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, json_body, pairs
from ory_async.v0alpha2.models.self_service_settings_flow import (
    SelfServiceSettingsFlow,
    decode_self_service_settings_flow,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.submit_self_service_settings_flow_body import SubmitSelfServiceSettingsFlowBody

OPERATION = Operation(
    name="submit_self_service_settings_flow",
    method="POST",
    path="/self-service/settings",
    service="kratos",
    plane="public",
    credential="session",
    repeat=False,
    results=(200,),
    flow=SelfServiceSettingsFlow.from_dict,
)


def _request(
    body: SubmitSelfServiceSettingsFlowBody | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
) -> Request:
    return Request(
        "/self-service/settings",
        query=pairs({"flow": flow}),
        headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> SelfServiceSettingsFlow:
    return decode_self_service_settings_flow(response.json(), lenient)


def call(
    core: Core,
    body: SubmitSelfServiceSettingsFlowBody | Mapping[str, Any],
    *,
    flow: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[SelfServiceSettingsFlow]:
    return core.send(
        OPERATION, partial(_request, body, flow=flow, cookie=cookie, x_session_token=x_session_token), _parse, options
    )
