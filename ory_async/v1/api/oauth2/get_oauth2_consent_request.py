"""GET /admin/oauth2/auth/requests/consent. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v1.models.oauth2_consent_request import OAuth2ConsentRequest, decode_oauth2_consent_request

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_oauth2_consent_request",
    method="GET",
    path="/admin/oauth2/auth/requests/consent",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(*, consent_challenge: str) -> Request:
    return Request("/admin/oauth2/auth/requests/consent", query=pairs({"consent_challenge": consent_challenge}))


def _parse(response: Response, lenient: bool) -> OAuth2ConsentRequest:
    return decode_oauth2_consent_request(response.json(), lenient)


def call(core: Core, *, consent_challenge: str, options: Options | None = None) -> Awaitable[OAuth2ConsentRequest]:
    return core.send(OPERATION, partial(_request, consent_challenge=consent_challenge), _parse, options)
