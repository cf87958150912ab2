"""PUT /admin/oauth2/auth/requests/device/accept. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async.v1.models.oauth2_redirect_to import OAuth2RedirectTo, decode_oauth2_redirect_to

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.accept_device_user_code_request import AcceptDeviceUserCodeRequest

OPERATION = Operation(
    name="accept_user_code_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/device/accept",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(body: AcceptDeviceUserCodeRequest | Mapping[str, Any], *, device_challenge: str) -> Request:
    return Request(
        "/admin/oauth2/auth/requests/device/accept",
        query=pairs({"device_challenge": device_challenge}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> OAuth2RedirectTo:
    return decode_oauth2_redirect_to(response.json(), lenient)


def call(
    core: Core,
    body: AcceptDeviceUserCodeRequest | Mapping[str, Any],
    *,
    device_challenge: str,
    options: Options | None = None,
) -> Awaitable[OAuth2RedirectTo]:
    return core.send(OPERATION, partial(_request, body, device_challenge=device_challenge), _parse, options)
