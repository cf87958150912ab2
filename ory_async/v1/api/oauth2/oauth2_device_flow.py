"""POST /oauth2/device/auth. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, form_body
from ory_async.v1.models.device_authorization import DeviceAuthorization, decode_device_authorization

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.request import ClientAuth
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.oauth2_device_flow_body import Oauth2DeviceFlowBody

OPERATION = Operation(
    name="oauth2_device_flow",
    method="POST",
    path="/oauth2/device/auth",
    service="hydra",
    plane="public",
    credential="oauth2_client",
    repeat=False,
    results=(200,),
    oauth2=True,
    bucket="hydra-public-high",
)


def _request(body: Oauth2DeviceFlowBody | Mapping[str, Any], *, client_auth: ClientAuth | None = None) -> Request:
    return Request(
        "/oauth2/device/auth",
        body=form_body(body),
        content_type="application/x-www-form-urlencoded",
        client_auth=client_auth,
    )


def _parse(response: Response, lenient: bool) -> DeviceAuthorization:
    return decode_device_authorization(response.json(), lenient)


def call(
    core: Core,
    body: Oauth2DeviceFlowBody | Mapping[str, Any],
    *,
    client_auth: ClientAuth | None = None,
    options: Options | None = None,
) -> Awaitable[DeviceAuthorization]:
    return core.send(OPERATION, partial(_request, body, client_auth=client_auth), _parse, options)
