"""PUT /admin/oauth2/auth/requests/login/reject. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async.v0alpha2.models.successful_oauth2_request_response import (
    SuccessfulOAuth2RequestResponse,
    decode_successful_oauth2_request_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.reject_oauth2_request import RejectOAuth2Request

OPERATION = Operation(
    name="admin_reject_oauth2_login_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/login/reject",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str) -> Request:
    return Request(
        "/admin/oauth2/auth/requests/login/reject",
        query=pairs({"login_challenge": login_challenge}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> SuccessfulOAuth2RequestResponse:
    return decode_successful_oauth2_request_response(response.json(), lenient)


def call(
    core: Core, body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str, options: Options | None = None
) -> Awaitable[SuccessfulOAuth2RequestResponse]:
    return core.send(OPERATION, partial(_request, body, login_challenge=login_challenge), _parse, options)
