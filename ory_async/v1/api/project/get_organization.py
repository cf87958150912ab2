"""GET /projects/{project_id}/organizations/{organization_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.get_organization_response import GetOrganizationResponse, decode_get_organization_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_organization",
    method="GET",
    path="/projects/{project_id}/organizations/{organization_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-medium",
)


def _request(project_id: str, organization_id: str) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations/{segment(organization_id, 'organization_id')}"
    )


def _parse(response: Response, lenient: bool) -> GetOrganizationResponse:
    return decode_get_organization_response(response.json(), lenient)


def call(
    core: Core, project_id: str, organization_id: str, *, options: Options | None = None
) -> Awaitable[GetOrganizationResponse]:
    return core.send(OPERATION, partial(_request, project_id, organization_id), _parse, options)
