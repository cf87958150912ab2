"""GET /admin/identities. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, is_empty, outdated, pairs
from ory_async.v1.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager
    from ory_async.v1.models.list_identities_consistency import ListIdentitiesConsistency

OPERATION = Operation(
    name="list_identities",
    method="GET",
    path="/admin/identities",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="link"),
    bucket="kratos-admin-medium",
)


def _request(
    *,
    consistency: ListIdentitiesConsistency | str | None = None,
    credentials_identifier: str | None = None,
    ids: Sequence[str] | None = None,
    include_credential: Sequence[str] | None = None,
    organization_id: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    preview_credentials_identifier_similar: str | None = None,
) -> Request:
    return Request(
        "/admin/identities",
        query=pairs(
            {
                "consistency": consistency,
                "credentials_identifier": filled(credentials_identifier, "credentials_identifier"),
                "ids": ids,
                "include_credential": include_credential,
                "organization_id": filled(organization_id, "organization_id"),
                "page": outdated(page, "page"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "per_page": outdated(at_least(1, per_page, "per_page"), "per_page"),
                "preview_credentials_identifier_similar": filled(
                    preview_credentials_identifier_similar, "preview_credentials_identifier_similar"
                ),
            }
        ),
        empty=is_empty(ids),
    )


def _parse(row: Any, lenient: bool) -> Identity:
    return decode_identity(row, lenient)


def call(
    core: Core,
    *,
    consistency: ListIdentitiesConsistency | str | None = None,
    credentials_identifier: str | None = None,
    ids: Sequence[str] | None = None,
    include_credential: Sequence[str] | None = None,
    organization_id: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    preview_credentials_identifier_similar: str | None = None,
    options: Options | None = None,
) -> Pager[Identity]:
    return core.pager(
        OPERATION,
        _request(
            consistency=consistency,
            credentials_identifier=credentials_identifier,
            ids=ids,
            include_credential=include_credential,
            organization_id=organization_id,
            page=page,
            page_size=page_size,
            page_token=page_token,
            per_page=per_page,
            preview_credentials_identifier_similar=preview_credentials_identifier_similar,
        ),
        _parse,
        options,
    )
