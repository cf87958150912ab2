"""GET /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.organization_onboarding_portal_links_response import (
    OrganizationOnboardingPortalLinksResponse,
    decode_organization_onboarding_portal_links_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_organization_onboarding_portal_links",
    method="GET",
    path="/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-medium",
)


def _request(project_id: str, organization_id: str) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations/{segment(organization_id, 'organization_id')}/onboarding-portal-links"
    )


def _parse(response: Response, lenient: bool) -> OrganizationOnboardingPortalLinksResponse:
    return decode_organization_onboarding_portal_links_response(response.json(), lenient)


def call(
    core: Core, project_id: str, organization_id: str, *, options: Options | None = None
) -> Awaitable[OrganizationOnboardingPortalLinksResponse]:
    return core.send(OPERATION, partial(_request, project_id, organization_id), _parse, options)
