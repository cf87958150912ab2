"""GET /api/kratos/public/self-service/verification/browser. Generated from spec/v0_6 by `make generate`; do not edit."""

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
    name="initialize_self_service_verification_for_browsers",
    method="GET",
    path="/api/kratos/public/self-service/verification/browser",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session_optional",
    repeat=True,
    results=(302,),
)


def _request(*, cookie: str | None = None) -> Request:
    return Request("/self-service/verification/browser", headers=headers({"Cookie": cookie}))


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(core: Core, *, cookie: str | None = None, options: Options | None = None) -> Awaitable[RedirectTo]:
    return core.send(OPERATION, partial(_request, cookie=cookie), _parse, options)
