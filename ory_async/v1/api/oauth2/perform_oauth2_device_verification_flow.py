"""GET /oauth2/device/verify. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._operation import Operation, RedirectTo, Request, redirect

if TYPE_CHECKING:
    from ory_async._core import Core
    from ory_async._operation import Options, Response

OPERATION = Operation(
    name="perform_oauth2_device_verification_flow",
    method="GET",
    path="/oauth2/device/verify",
    service="hydra",
    plane="public",
    credential="none",
    repeat=True,
    results=(302,),
    bucket="hydra-admin-high",
)


def _request() -> Request:
    return Request("/oauth2/device/verify")


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


async def call(core: Core, *, options: Options | None = None) -> RedirectTo:
    request = _request()
    return await core.send(OPERATION, request, _parse, options)
