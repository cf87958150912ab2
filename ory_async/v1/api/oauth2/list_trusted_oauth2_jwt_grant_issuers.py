"""GET /admin/trust/grants/jwt-bearer/issuers. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs
from ory_async.v1.models.trusted_oauth2_jwt_grant_issuer import (
    TrustedOAuth2JwtGrantIssuer,
    decode_trusted_oauth2_jwt_grant_issuer,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_trusted_oauth2_jwt_grant_issuers",
    method="GET",
    path="/admin/trust/grants/jwt-bearer/issuers",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="offset"),
    bucket="hydra-admin-medium",
)


def _request(*, issuer: str | None = None, page_size: int | None = None, page_token: str | None = None) -> Request:
    return Request(
        "/admin/trust/grants/jwt-bearer/issuers",
        query=pairs(
            {
                "issuer": filled(issuer, "issuer"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> TrustedOAuth2JwtGrantIssuer:
    return decode_trusted_oauth2_jwt_grant_issuer(row, lenient)


def call(
    core: Core,
    *,
    issuer: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[TrustedOAuth2JwtGrantIssuer]:
    return core.pager(OPERATION, _request(issuer=issuer, page_size=page_size, page_token=page_token), _parse, options)
