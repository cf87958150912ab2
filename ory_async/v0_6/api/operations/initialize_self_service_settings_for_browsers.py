"""GET /api/kratos/public/self-service/settings/browser. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers
from ory_async._runtime.response import RedirectTo, redirect

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="initialize_self_service_settings_for_browsers",
    method="GET",
    path="/api/kratos/public/self-service/settings/browser",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session",
    repeat=True,
    results=(302,),
)


def _request(*, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/settings/browser", headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token})
    )


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(
    core: Core, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
) -> Awaitable[RedirectTo]:
    return core.send(OPERATION, partial(_request, cookie=cookie, x_session_token=x_session_token), _parse, options)
