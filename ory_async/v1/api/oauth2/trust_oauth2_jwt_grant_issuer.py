"""POST /admin/trust/grants/jwt-bearer/issuers. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.trusted_oauth2_jwt_grant_issuer import (
    TrustedOAuth2JwtGrantIssuer,
    decode_trusted_oauth2_jwt_grant_issuer,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.trust_oauth2_jwt_grant_issuer import TrustOAuth2JwtGrantIssuer

OPERATION = Operation(
    name="trust_oauth2_jwt_grant_issuer",
    method="POST",
    path="/admin/trust/grants/jwt-bearer/issuers",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
    bucket="hydra-admin-low",
)


def _request(body: TrustOAuth2JwtGrantIssuer | Mapping[str, Any]) -> Request:
    return Request("/admin/trust/grants/jwt-bearer/issuers", body=json_body(body))


def _parse(response: Response, lenient: bool) -> TrustedOAuth2JwtGrantIssuer:
    return decode_trusted_oauth2_jwt_grant_issuer(response.json(), lenient)


def call(
    core: Core, body: TrustOAuth2JwtGrantIssuer | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[TrustedOAuth2JwtGrantIssuer]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
