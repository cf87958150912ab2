"""GET /admin/trust/grants/jwt-bearer/issuers. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, outdated, pairs
from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_issuer import (
    TrustedOAuth2JwtGrantIssuer,
    decode_trusted_oauth2_jwt_grant_issuer,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="admin_list_trusted_oauth2_jwt_grant_issuers",
    method="GET",
    path="/admin/trust/grants/jwt-bearer/issuers",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="offset"),
)


def _request(
    *,
    default_items: int | None = None,
    issuer: str | None = None,
    limit: int | None = None,
    max_items: int | None = None,
    offset: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    return Request(
        "/admin/trust/grants/jwt-bearer/issuers",
        query=pairs(
            {
                "DefaultItems": outdated(default_items, "default_items"),
                "issuer": filled(issuer, "issuer"),
                "limit": outdated(limit, "limit"),
                "MaxItems": outdated(max_items, "max_items"),
                "offset": outdated(offset, "offset"),
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
    default_items: int | None = None,
    issuer: str | None = None,
    limit: int | None = None,
    max_items: int | None = None,
    offset: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[TrustedOAuth2JwtGrantIssuer]:
    return core.pager(
        OPERATION,
        _request(
            default_items=default_items,
            issuer=issuer,
            limit=limit,
            max_items=max_items,
            offset=offset,
            page_size=page_size,
            page_token=page_token,
        ),
        _parse,
        options,
    )
