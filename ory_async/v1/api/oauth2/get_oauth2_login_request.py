"""GET /admin/oauth2/auth/requests/login. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v1.models.oauth2_login_request import OAuth2LoginRequest, decode_oauth2_login_request

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_oauth2_login_request",
    method="GET",
    path="/admin/oauth2/auth/requests/login",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(*, login_challenge: str) -> Request:
    return Request("/admin/oauth2/auth/requests/login", query=pairs({"login_challenge": login_challenge}))


def _parse(response: Response, lenient: bool) -> OAuth2LoginRequest:
    return decode_oauth2_login_request(response.json(), lenient)


def call(core: Core, *, login_challenge: str, options: Options | None = None) -> Awaitable[OAuth2LoginRequest]:
    return core.send(OPERATION, partial(_request, login_challenge=login_challenge), _parse, options)
