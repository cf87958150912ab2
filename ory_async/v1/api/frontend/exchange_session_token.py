"""GET /sessions/token-exchange. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v1.models.successful_native_login import SuccessfulNativeLogin, decode_successful_native_login

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="exchange_session_token",
    method="GET",
    path="/sessions/token-exchange",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(*, init_code: str, return_to_code: str) -> Request:
    return Request("/sessions/token-exchange", query=pairs({"init_code": init_code, "return_to_code": return_to_code}))


def _parse(response: Response, lenient: bool) -> SuccessfulNativeLogin:
    return decode_successful_native_login(response.json(), lenient)


def call(
    core: Core, *, init_code: str, return_to_code: str, options: Options | None = None
) -> Awaitable[SuccessfulNativeLogin]:
    return core.send(OPERATION, partial(_request, init_code=init_code, return_to_code=return_to_code), _parse, options)
