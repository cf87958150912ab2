"""PUT /projects/{project_id}/organizations/{organization_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.organization import Organization, decode_organization

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.organization_body import OrganizationBody

OPERATION = Operation(
    name="update_organization",
    method="PUT",
    path="/projects/{project_id}/organizations/{organization_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(project_id: str, organization_id: str, body: OrganizationBody | Mapping[str, Any]) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations/{segment(organization_id, 'organization_id')}",
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> Organization:
    return decode_organization(response.json(), lenient)


def call(
    core: Core,
    project_id: str,
    organization_id: str,
    body: OrganizationBody | Mapping[str, Any],
    *,
    options: Options | None = None,
) -> Awaitable[Organization]:
    return core.send(OPERATION, partial(_request, project_id, organization_id, body), _parse, options)
