"""GET /self-service/recovery/browser. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v1.models.recovery_flow import RecoveryFlow, decode_recovery_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_browser_recovery_flow",
    method="GET",
    path="/self-service/recovery/browser",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(*, cookie: str | None = None, return_to: str | None = None, skip_settings: str | None = None) -> Request:
    return Request(
        "/self-service/recovery/browser",
        query=pairs({"return_to": return_to, "skip_settings": skip_settings}),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> RecoveryFlow:
    return decode_recovery_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    cookie: str | None = None,
    return_to: str | None = None,
    skip_settings: str | None = None,
    options: Options | None = None,
) -> Awaitable[RecoveryFlow]:
    return core.send(
        OPERATION, partial(_request, cookie=cookie, return_to=return_to, skip_settings=skip_settings), _parse, options
    )
