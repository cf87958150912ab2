"""GET /projects/{project_id}/organizations. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs, segment
from ory_async.v1.models.organization import Organization, decode_organization

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_organizations",
    method="GET",
    path="/projects/{project_id}/organizations",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="body", items="organizations"),
    bucket="backoffice-admin-medium",
)


def _request(
    project_id: str, *, domain: str | None = None, page_size: int | None = None, page_token: str | None = None
) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations",
        query=pairs(
            {
                "domain": filled(domain, "domain"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> Organization:
    return decode_organization(row, lenient)


def call(
    core: Core,
    project_id: str,
    *,
    domain: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[Organization]:
    return core.pager(
        OPERATION, _request(project_id, domain=domain, page_size=page_size, page_token=page_token), _parse, options
    )
