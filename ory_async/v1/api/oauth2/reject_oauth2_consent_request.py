"""PUT /admin/oauth2/auth/requests/consent/reject. Generated from spec/v1 by `make generate`; do not edit."""

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
    from ory_async.v1.models.reject_oauth2_request import RejectOAuth2Request

OPERATION = Operation(
    name="reject_oauth2_consent_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/consent/reject",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(body: RejectOAuth2Request | Mapping[str, Any], *, consent_challenge: str) -> Request:
    return Request(
        "/admin/oauth2/auth/requests/consent/reject",
        query=pairs({"consent_challenge": consent_challenge}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> OAuth2RedirectTo:
    return decode_oauth2_redirect_to(response.json(), lenient)


def call(
    core: Core, body: RejectOAuth2Request | Mapping[str, Any], *, consent_challenge: str, options: Options | None = None
) -> Awaitable[OAuth2RedirectTo]:
    return core.send(OPERATION, partial(_request, body, consent_challenge=consent_challenge), _parse, options)
