"""GET /self-service/logout/browser. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._operation import Operation, Request, headers, pairs
from ory_async.v1.models.logout_flow import LogoutFlow

if TYPE_CHECKING:
    from ory_async._core import Core
    from ory_async._operation import Options, Response

OPERATION = Operation(
    name="create_browser_logout_flow",
    method="GET",
    path="/self-service/logout/browser",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(*, cookie: str | None = None, return_to: str | None = None) -> Request:
    return Request(
        "/self-service/logout/browser", query=pairs({"return_to": return_to}), headers=headers({"cookie": cookie})
    )


def _parse(response: Response, lenient: bool) -> LogoutFlow:
    return LogoutFlow.from_dict(response.json(), lenient)


async def call(
    core: Core, *, cookie: str | None = None, return_to: str | None = None, options: Options | None = None
) -> LogoutFlow:
    request = _request(cookie=cookie, return_to=return_to)
    return await core.send(OPERATION, request, _parse, options)
