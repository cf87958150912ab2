"""GET /admin/identities/{id}/sessions. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, outdated, pairs, segment
from ory_async.v1.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_identity_sessions",
    method="GET",
    path="/admin/identities/{id}/sessions",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="offset", first_twice=True),
    bucket="kratos-admin-medium",
)


def _request(
    id: str,
    *,
    active: bool | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
) -> Request:
    return Request(
        f"/admin/identities/{segment(id, 'id')}/sessions",
        query=pairs(
            {
                "active": active,
                "page": outdated(page, "page"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "per_page": outdated(at_least(1, per_page, "per_page"), "per_page"),
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> Session:
    return decode_session(row, lenient)


def call(
    core: Core,
    id: str,
    *,
    active: bool | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    options: Options | None = None,
) -> Pager[Session]:
    return core.pager(
        OPERATION,
        _request(id, active=active, page=page, page_size=page_size, page_token=page_token, per_page=per_page),
        _parse,
        options,
    )
