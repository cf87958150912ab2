"""GET /self-service/settings/api. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers
from ory_async.v0alpha2.models.self_service_settings_flow import (
    SelfServiceSettingsFlow,
    decode_self_service_settings_flow,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="initialize_self_service_settings_flow_without_browser",
    method="GET",
    path="/self-service/settings/api",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(200,),
)


def _request(*, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/settings/api", headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token})
    )


def _parse(response: Response, lenient: bool) -> SelfServiceSettingsFlow:
    return decode_self_service_settings_flow(response.json(), lenient)


def call(
    core: Core, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
) -> Awaitable[SelfServiceSettingsFlow]:
    return core.send(OPERATION, partial(_request, cookie=cookie, x_session_token=x_session_token), _parse, options)
