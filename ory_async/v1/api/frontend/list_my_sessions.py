"""GET /sessions. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, headers, pairs
from ory_async.v1.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_my_sessions",
    method="GET",
    path="/sessions",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="offset", first_twice=True),
    bucket="kratos-public-medium",
)


def _request(
    *,
    cookie: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    x_session_token: str | None = None,
) -> Request:
    return Request(
        "/sessions",
        query=pairs(
            {
                "page": page,
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "per_page": at_least(1, per_page, "per_page"),
            }
        ),
        headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token}),
    )


def _parse(row: Any, lenient: bool) -> Session:
    return decode_session(row, lenient)


def call(
    core: Core,
    *,
    cookie: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Pager[Session]:
    return core.pager(
        OPERATION,
        _request(
            cookie=cookie,
            page=page,
            page_size=page_size,
            page_token=page_token,
            per_page=per_page,
            x_session_token=x_session_token,
        ),
        _parse,
        options,
    )
