"""GET /self-service/logout/browser. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers
from ory_async.v0alpha2.models.self_service_logout_url import SelfServiceLogoutUrl, decode_self_service_logout_url

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_self_service_logout_flow_url_for_browsers",
    method="GET",
    path="/self-service/logout/browser",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(200,),
)


def _request(*, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/logout/browser", headers=headers({"cookie": cookie, "X-Session-Token": x_session_token})
    )


def _parse(response: Response, lenient: bool) -> SelfServiceLogoutUrl:
    return decode_self_service_logout_url(response.json(), lenient)


def call(
    core: Core, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
) -> Awaitable[SelfServiceLogoutUrl]:
    return core.send(OPERATION, partial(_request, cookie=cookie, x_session_token=x_session_token), _parse, options)
