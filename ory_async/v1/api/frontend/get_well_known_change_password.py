"""GET /.well-known/change-password. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async._runtime.response import RedirectTo, redirect

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_well_known_change_password",
    method="GET",
    path="/.well-known/change-password",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(303,),
    bucket="kratos-public-high",
)


def _request() -> Request:
    return Request("/.well-known/change-password")


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(core: Core, *, options: Options | None = None) -> Awaitable[RedirectTo]:
    return core.send(OPERATION, _request, _parse, options)
