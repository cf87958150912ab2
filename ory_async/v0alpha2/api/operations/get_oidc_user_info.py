"""GET /userinfo. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, bearer, headers
from ory_async.v0alpha2.models.oidc_user_info import OidcUserInfo, decode_oidc_user_info

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_oidc_user_info",
    method="GET",
    path="/userinfo",
    service="hydra",
    plane="public",
    credential="bearer",
    repeat=True,
    results=(200,),
    oauth2=True,
)


def _request(*, access_token: str) -> Request:
    return Request("/userinfo", headers=headers({"Authorization": bearer(access_token)}))


def _parse(response: Response, lenient: bool) -> OidcUserInfo:
    return decode_oidc_user_info(response.json(), lenient)


def call(core: Core, *, access_token: str, options: Options | None = None) -> Awaitable[OidcUserInfo]:
    return core.send(OPERATION, partial(_request, access_token=access_token), _parse, options)
