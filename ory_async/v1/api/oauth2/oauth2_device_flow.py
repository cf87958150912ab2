"""POST /oauth2/device/auth. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._operation import Operation, Request
from ory_async.v1.models.device_authorization import DeviceAuthorization

if TYPE_CHECKING:
    from ory_async._core import Core
    from ory_async._operation import Options, Response

OPERATION = Operation(
    name="oauth2_device_flow",
    method="POST",
    path="/oauth2/device/auth",
    service="hydra",
    plane="public",
    credential="none",
    repeat=False,
    results=(200,),
    bucket="hydra-public-high",
)


def _request() -> Request:
    return Request("/oauth2/device/auth")


def _parse(response: Response, lenient: bool) -> DeviceAuthorization:
    return DeviceAuthorization.from_dict(response.json(), lenient)


async def call(core: Core, *, options: Options | None = None) -> DeviceAuthorization:
    request = _request()
    return await core.send(OPERATION, request, _parse, options)
