"""GET /oauth2/sessions/logout. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._operation import Operation, RedirectTo, Request, redirect

if TYPE_CHECKING:
    from ory_async._core import Core
    from ory_async._operation import Options, Response

OPERATION = Operation(
    name="revoke_oidc_session",
    method="GET",
    path="/oauth2/sessions/logout",
    service="hydra",
    plane="public",
    credential="none",
    repeat=True,
    results=(302,),
    bucket="hydra-public-medium",
)


def _request() -> Request:
    return Request("/oauth2/sessions/logout")


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


async def call(core: Core, *, options: Options | None = None) -> RedirectTo:
    request = _request()
    return await core.send(OPERATION, request, _parse, options)
