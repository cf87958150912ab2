"""GET /api/kratos/public/self-service/settings/flows. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v0_6.models.settings_flow import SettingsFlow, decode_settings_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_settings_flow",
    method="GET",
    path="/api/kratos/public/self-service/settings/flows",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session",
    repeat=True,
    results=(200,),
)


def _request(*, id: str, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/settings/flows",
        query=pairs({"id": id}),
        headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token}),
    )


def _parse(response: Response, lenient: bool) -> SettingsFlow:
    return decode_settings_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    id: str,
    cookie: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[SettingsFlow]:
    return core.send(
        OPERATION, partial(_request, id=id, cookie=cookie, x_session_token=x_session_token), _parse, options
    )
