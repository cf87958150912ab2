"""POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.onboarding_portal_link import OnboardingPortalLink, decode_onboarding_portal_link

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_organization_onboarding_portal_link_body import (
        UpdateOrganizationOnboardingPortalLinkBody,
    )

OPERATION = Operation(
    name="update_organization_onboarding_portal_link",
    method="POST",
    path="/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(
    project_id: str,
    organization_id: str,
    onboarding_portal_link_id: str,
    body: UpdateOrganizationOnboardingPortalLinkBody | Mapping[str, Any],
) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/organizations/{segment(organization_id, 'organization_id')}/onboarding-portal-links/{segment(onboarding_portal_link_id, 'onboarding_portal_link_id')}",
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> OnboardingPortalLink:
    return decode_onboarding_portal_link(response.json(), lenient)


def call(
    core: Core,
    project_id: str,
    organization_id: str,
    onboarding_portal_link_id: str,
    body: UpdateOrganizationOnboardingPortalLinkBody | Mapping[str, Any],
    *,
    options: Options | None = None,
) -> Awaitable[OnboardingPortalLink]:
    return core.send(
        OPERATION, partial(_request, project_id, organization_id, onboarding_portal_link_id, body), _parse, options
    )
