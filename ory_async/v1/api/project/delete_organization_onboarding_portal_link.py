"""DELETE /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="delete_organization_onboarding_portal_link",
    method="DELETE",
    path="/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(204,),
    bucket="backoffice-admin-low",
)


def _request(project_id: str, organization_id: str, onboarding_portal_link_id: str) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations/{segment(organization_id, 'organization_id')}/onboarding-portal-links/{segment(onboarding_portal_link_id, 'onboarding_portal_link_id')}"
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, project_id: str, organization_id: str, onboarding_portal_link_id: str, *, options: Options | None = None
) -> Awaitable[None]:
    return core.send(
        OPERATION, partial(_request, project_id, organization_id, onboarding_portal_link_id), _parse, options
    )
