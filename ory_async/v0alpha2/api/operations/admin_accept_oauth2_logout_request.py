"""PUT /admin/oauth2/auth/requests/logout/accept. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0alpha2.models.successful_oauth2_request_response import (
    SuccessfulOAuth2RequestResponse,
    decode_successful_oauth2_request_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_accept_oauth2_logout_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/logout/accept",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(*, logout_challenge: str) -> Request:
    return Request("/admin/oauth2/auth/requests/logout/accept", query=pairs({"logout_challenge": logout_challenge}))


def _parse(response: Response, lenient: bool) -> SuccessfulOAuth2RequestResponse:
    return decode_successful_oauth2_request_response(response.json(), lenient)


def call(
    core: Core, *, logout_challenge: str, options: Options | None = None
) -> Awaitable[SuccessfulOAuth2RequestResponse]:
    return core.send(OPERATION, partial(_request, logout_challenge=logout_challenge), _parse, options)
