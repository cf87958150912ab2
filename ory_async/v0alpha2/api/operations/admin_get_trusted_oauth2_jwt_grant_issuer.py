"""GET /admin/trust/grants/jwt-bearer/issuers/{id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_issuer import (
    TrustedOAuth2JwtGrantIssuer,
    decode_trusted_oauth2_jwt_grant_issuer,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_get_trusted_oauth2_jwt_grant_issuer",
    method="GET",
    path="/admin/trust/grants/jwt-bearer/issuers/{id}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(id: str) -> Request:
    return Request(f"/admin/trust/grants/jwt-bearer/issuers/{segment(id, 'id')}")


def _parse(response: Response, lenient: bool) -> TrustedOAuth2JwtGrantIssuer:
    return decode_trusted_oauth2_jwt_grant_issuer(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[TrustedOAuth2JwtGrantIssuer]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
