"""GET /admin/sessions. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.v1.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager
    from ory_async.v1.models.list_sessions_expand_item import ListSessionsExpandItem

OPERATION = Operation(
    name="list_sessions",
    method="GET",
    path="/admin/sessions",
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
    active: bool | None = None,
    expand: Sequence[ListSessionsExpandItem | str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    return Request(
        "/admin/sessions",
        query=pairs(
            {
                "active": active,
                "expand": expand,
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> Session:
    return decode_session(row, lenient)


def call(
    core: Core,
    *,
    active: bool | None = None,
    expand: Sequence[ListSessionsExpandItem | str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[Session]:
    return core.pager(
        OPERATION, _request(active=active, expand=expand, page_size=page_size, page_token=page_token), _parse, options
    )
