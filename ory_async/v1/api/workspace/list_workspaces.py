"""GET /workspaces. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.v1.models.workspace import Workspace, decode_workspace

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_workspaces",
    method="GET",
    path="/workspaces",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="body", items="workspaces"),
    bucket="backoffice-admin-low",
)


def _request(*, page_size: int | None = None, page_token: str | None = None) -> Request:
    return Request(
        "/workspaces", query=pairs({"page_size": at_least(1, page_size, "page_size"), "page_token": page_token})
    )


def _parse(row: Any, lenient: bool) -> Workspace:
    return decode_workspace(row, lenient)


def call(
    core: Core, *, page_size: int | None = None, page_token: str | None = None, options: Options | None = None
) -> Pager[Workspace]:
    return core.pager(OPERATION, _request(page_size=page_size, page_token=page_token), _parse, options)
