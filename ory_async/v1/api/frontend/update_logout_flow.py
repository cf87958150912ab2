"""GET /self-service/logout. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="update_logout_flow",
    method="GET",
    path="/self-service/logout",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(204,),
    bucket="kratos-public-high",
)


def _request(*, cookie: str | None = None, return_to: str | None = None, token: str | None = None) -> Request:
    return Request(
        "/self-service/logout",
        query=pairs({"return_to": return_to, "token": token}),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    *,
    cookie: str | None = None,
    return_to: str | None = None,
    token: str | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, cookie=cookie, return_to=return_to, token=token), _parse, options)
