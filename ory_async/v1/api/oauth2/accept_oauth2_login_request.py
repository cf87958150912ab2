"""PUT /admin/oauth2/auth/requests/login/accept. Generated from spec/v1 by `make generate`; do not edit."""

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
    from ory_async.v1.models.accept_oauth2_login_request import AcceptOAuth2LoginRequest

OPERATION = Operation(
    name="accept_oauth2_login_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/login/accept",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(body: AcceptOAuth2LoginRequest | Mapping[str, Any], *, login_challenge: str) -> Request:
    return Request(
        "/admin/oauth2/auth/requests/login/accept",
        query=pairs({"login_challenge": login_challenge}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> OAuth2RedirectTo:
    return decode_oauth2_redirect_to(response.json(), lenient)


def call(
    core: Core,
    body: AcceptOAuth2LoginRequest | Mapping[str, Any],
    *,
    login_challenge: str,
    options: Options | None = None,
) -> Awaitable[OAuth2RedirectTo]:
    return core.send(OPERATION, partial(_request, body, login_challenge=login_challenge), _parse, options)
