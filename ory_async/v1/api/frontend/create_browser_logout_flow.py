"""GET /self-service/logout/browser. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v1.models.logout_flow import LogoutFlow, decode_logout_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_browser_logout_flow",
    method="GET",
    path="/self-service/logout/browser",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(*, cookie: str | None = None, return_to: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/logout/browser",
        query=pairs({"return_to": return_to}),
        headers=headers({"cookie": cookie, "X-Session-Token": x_session_token}),
    )


def _parse(response: Response, lenient: bool) -> LogoutFlow:
    return decode_logout_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    cookie: str | None = None,
    return_to: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[LogoutFlow]:
    return core.send(
        OPERATION,
        partial(_request, cookie=cookie, return_to=return_to, x_session_token=x_session_token),
        _parse,
        options,
    )
