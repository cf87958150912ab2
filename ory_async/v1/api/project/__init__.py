"""`Ory.project`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.create_organization_onboarding_portal_link_body import (
        CreateOrganizationOnboardingPortalLinkBody,
    )
    from ory_async.v1.models.create_project_api_key_body import CreateProjectApiKeyBody
    from ory_async.v1.models.create_project_body import CreateProjectBody
    from ory_async.v1.models.get_organization_response import GetOrganizationResponse
    from ory_async.v1.models.json_patch import JsonPatch
    from ory_async.v1.models.onboarding_portal_link import OnboardingPortalLink
    from ory_async.v1.models.organization import Organization
    from ory_async.v1.models.organization_body import OrganizationBody
    from ory_async.v1.models.organization_onboarding_portal_links_response import (
        OrganizationOnboardingPortalLinksResponse,
    )
    from ory_async.v1.models.project import Project
    from ory_async.v1.models.project_api_key import ProjectApiKey
    from ory_async.v1.models.project_member import ProjectMember
    from ory_async.v1.models.project_metadata import ProjectMetadata
    from ory_async.v1.models.set_project import SetProject
    from ory_async.v1.models.successful_project_update import SuccessfulProjectUpdate
    from ory_async.v1.models.update_organization_onboarding_portal_link_body import (
        UpdateOrganizationOnboardingPortalLinkBody,
    )
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "CreateOrganizationOnboardingPortalLinkBody CreateProjectApiKeyBody CreateProjectBody GetOrganizationResponse JsonPatch OnboardingPortalLink Organization OrganizationBody OrganizationOnboardingPortalLinksResponse Project ProjectApiKey ProjectMember ProjectMetadata SetProject SuccessfulProjectUpdate UpdateOrganizationOnboardingPortalLinkBody",
        )
    )


class ProjectApi(Namespace):
    """The operations of `project`."""

    __slots__ = ()

    async def create_organization(
        self, project_id: str, body: OrganizationBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Organization:
        """Adds a business customer with its email domains to a project.

        A domain taken by another one answers 409; needs a workspace key and a plan with this feature.

        Args:
            project_id: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Organization`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), Conflict (409), or by status; TransportError if no answer came.

        `POST /projects/{project_id}/organizations` (console, admin) with the workspace API key.

        The body, as `OrganizationBody` or a mapping:

        - `default_region` (`OrganizationBodyDefaultRegion | str`): Where new users of the company are kept.
        - `domains` (`list[str]`): Email domains that belong to the organization.
        - `label` (`str`): Name shown to people.
        - `session_lifespan` (`str`): How long people of the company stay signed in, such as 24h; null takes the project's setting.
        """
        from .create_organization import call

        _sending = call(self._core, project_id, body, options=options)
        del body, options
        return await _sending

    async def create_organization_onboarding_portal_link(
        self,
        project_id: str,
        organization_id: str,
        body: CreateOrganizationOnboardingPortalLinkBody | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> OnboardingPortalLink:
        """A new address with which a business customer's staff sets up single sign-on or SCIM.

        No mail is sent: you deliver it; whoever holds it may use it until it expires.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OnboardingPortalLink`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links` (console, admin) with the workspace API key.

        The body, as `CreateOrganizationOnboardingPortalLinkBody` or a mapping:

        - `enable_scim` (`bool`, required): Whether the administrator may set up a directory by SCIM.
        - `enable_sso` (`bool`, required): Whether the administrator may set up providers to sign in with.
        - `apple_mapper_url` (`str`): Address of the Jsonnet that makes traits of what Apple says of a user.
        - `auth0_mapper_url` (`str`): Address of the Jsonnet that makes traits of what Auth0 says of a user.
        - `custom_hostname_id` (`str`): Id of the host name of yours that the portal is shown at; null for that of Ory.
        - `expires_at` (`datetime`): When it stops counting.
        - `facebook_mapper_url` (`str`): Address of the Jsonnet that makes traits of what Facebook says of a user.
        - `generic_oidc_mapper_url` (`str`): Address of the Jsonnet that makes traits of what any other OpenID provider says of a user.
        - `github_mapper_url` (`str`): Address of the Jsonnet that makes traits of what GitHub says of a user.
        - `gitlab_mapper_url` (`str`): Address of the Jsonnet that makes traits of what GitLab says of a user.
        - `google_mapper_url` (`str`): Address of the Jsonnet that makes traits of what Google says of a user.
        - `microsoft_mapper_url` (`str`): Address of the Jsonnet that makes traits of what Microsoft says of a user.
        - `netid_mapper_url` (`str`): Address of the Jsonnet that makes traits of what netID says of a user.
        - `proxy_acs_url` (`str`): Address of yours in front of the one that SAML providers post their answers to.
        - `proxy_oidc_redirect_url` (`str`): Address of yours in front of the one that OpenID providers return to.
        - `proxy_saml_audience_override` (`str`): Name that SAML answers shall be meant for, instead of Ory's own.
        - `proxy_scim_server_url` (`str`): Address of yours in front of the SCIM server that directories write to.
        - `saml_mapper_url` (`str`): Address of the Jsonnet that makes traits of what a SAML provider says of a user.
        - `scim_mapper_url` (`str`): Address of the Jsonnet that makes traits of what a SCIM directory says of a user.
        """
        from .create_organization_onboarding_portal_link import call

        _sending = call(self._core, project_id, organization_id, body, options=options)
        del body, options
        return await _sending

    async def create_project(
        self, body: CreateProjectBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Project:
        """Adds a project with its own slug and services in the chosen region and environment.

        Never repeated by itself, each call makes another; needs a workspace key and may meet a quota of the plan.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Project`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `POST /projects` (console, admin) with the workspace API key.

        The body, as `CreateProjectBody` or a mapping:

        - `environment` (`CreateProjectBodyEnvironment | str`, required): What the project is for, dev, staging or prod.
        - `name` (`str`, required): Name given by people.
        - `home_region` (`CreateProjectBodyHomeRegion | str`): Where the project keeps its data.
        - `workspace_id` (`str`): Workspace the entry belongs to.
        """
        from .create_project import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_project_api_key(
        self, project: str, body: CreateProjectApiKeyBody | Mapping[str, Any], *, options: Options | None = None
    ) -> ProjectApiKey:
        """A new key for a project's admin operations, its value shown only here.

        Keep the value, it is never shown again; each call makes another.

        Args:
            project: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ProjectApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /projects/{project}/tokens` (console, admin) with the workspace API key.

        The body, as `CreateProjectApiKeyBody` or a mapping:

        - `name` (`str`, required): Name given by people.
        - `expires_at` (`datetime`): When it stops counting.
        """
        from .create_project_api_key import call

        _sending = call(self._core, project, body, options=options)
        del body, options
        return await _sending

    async def delete_organization(
        self, project_id: str, organization_id: str, *, options: Options | None = None
    ) -> None:
        """Removes a business customer with its domains and sign-on settings from a project.

        Cannot be undone; its users can no longer sign in through their company.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `DELETE /projects/{project_id}/organizations/{organization_id}` (console, admin) with the workspace API key.
        """
        from .delete_organization import call

        _sending = call(self._core, project_id, organization_id, options=options)
        del options
        return await _sending

    async def delete_organization_onboarding_portal_link(
        self, project_id: str, organization_id: str, onboarding_portal_link_id: str, *, options: Options | None = None
    ) -> None:
        """Makes one address for a customer's own set-up useless; what was set up stays.

        Needs a workspace key and goes to the console host.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            onboarding_portal_link_id: Id of the onboarding portal link.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), or by status; TransportError if no answer came.

        `DELETE /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}` (console, admin) with the workspace API key.
        """
        from .delete_organization_onboarding_portal_link import call

        _sending = call(self._core, project_id, organization_id, onboarding_portal_link_id, options=options)
        del options
        return await _sending

    async def delete_project_api_key(self, project: str, token_id: str, *, options: Options | None = None) -> None:
        """Makes one key of a project useless from now on.

        Requests that still use it fail soon after; needs a workspace key.

        Args:
            project: Id of the project.
            token_id: Id of the key to delete, not its value.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /projects/{project}/tokens/{token_id}` (console, admin) with the workspace API key.
        """
        from .delete_project_api_key import call

        _sending = call(self._core, project, token_id, options=options)
        del options
        return await _sending

    async def get_organization(
        self, project_id: str, organization_id: str, *, options: Options | None = None
    ) -> GetOrganizationResponse:
        """One business customer: label, domains and session lifespan, wrapped in an object.

        Needs a workspace key and goes to the console host.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetOrganizationResponse`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `GET /projects/{project_id}/organizations/{organization_id}` (console, admin) with the workspace API key.
        """
        from .get_organization import call

        _sending = call(self._core, project_id, organization_id, options=options)
        del options
        return await _sending

    async def get_organization_onboarding_portal_links(
        self, project_id: str, organization_id: str, *, options: Options | None = None
    ) -> OrganizationOnboardingPortalLinksResponse:
        """Addresses given to a business customer's staff to set up single sign-on or SCIM.

        Whoever holds such an address may change that customer's set-up, so treat the values as secret.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OrganizationOnboardingPortalLinksResponse`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), or by status; TransportError if no answer came.

        `GET /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links` (console, admin) with the workspace API key.
        """
        from .get_organization_onboarding_portal_links import call

        _sending = call(self._core, project_id, organization_id, options=options)
        del options
        return await _sending

    async def get_project(self, project_id: str, *, options: Options | None = None) -> Project:
        """One project with the full configuration of all its services and its current revision.

        Needs a workspace key; the configuration may hold secrets, so keep it safe.

        Args:
            project_id: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Project`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `GET /projects/{project_id}` (console, admin) with the workspace API key.
        """
        from .get_project import call

        _sending = call(self._core, project_id, options=options)
        del options
        return await _sending

    async def get_project_members(self, project: str, *, options: Options | None = None) -> list[ProjectMember]:
        """People who may administer a project, with address, name and role.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            project: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `list[ProjectMember]`.

        Raises:
            ApiError: Unauthorized (401), or by status; TransportError if no answer came.

        `GET /projects/{project}/members` (console, admin) with the workspace API key.
        """
        from .get_project_members import call

        _sending = call(self._core, project, options=options)
        del options
        return await _sending

    def list_organizations(
        self,
        project_id: str,
        *,
        domain: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Organization]:
        """Business customers of a project with their domains and sign-on settings, page after page.

        Needs a workspace key; domain narrows the list to the one that owns it.

        Args:
            project_id: Id of the project.
            domain: Only the organization that owns this email domain.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), or by status; TransportError if no answer came.

        `GET /projects/{project_id}/organizations` (console, admin) with the workspace API key.
        """
        from .list_organizations import call

        return call(self._core, project_id, domain=domain, page_size=page_size, page_token=page_token, options=options)

    async def list_project_api_keys(self, project: str, *, options: Options | None = None) -> list[ProjectApiKey]:
        """Names, owners and last characters of a project's keys, never the values.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            project: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `list[ProjectApiKey]`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /projects/{project}/tokens` (console, admin) with the workspace API key.
        """
        from .list_project_api_keys import call

        _sending = call(self._core, project, options=options)
        del options
        return await _sending

    async def list_projects(self, *, options: Options | None = None) -> list[ProjectMetadata]:
        """All projects the workspace key may see, with slug, region, environment and state.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `list[ProjectMetadata]`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `GET /projects` (console, admin) with the workspace API key.
        """
        from .list_projects import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def patch_project(
        self, project_id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> SuccessfulProjectUpdate:
        """Changes only the named parts of a project's configuration by JSON Patch.

        Read warnings in the answer; changes made by others meanwhile are not noticed, patch_project_with_revision does notice.

        Args:
            project_id: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulProjectUpdate`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `PATCH /projects/{project_id}` (console, admin) with the workspace API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .patch_project import call

        _sending = call(self._core, project_id, body, options=options)
        del body, options
        return await _sending

    async def patch_project_with_revision(
        self,
        project_id: str,
        revision_id: str,
        body: Sequence[JsonPatch | Mapping[str, Any]],
        *,
        options: Options | None = None,
    ) -> SuccessfulProjectUpdate:
        """Changes parts of a configuration by JSON Patch, only if nobody else changed it since.

        Answers 409 when revision_id is no longer the newest: read the project again and redo the patch.

        Args:
            project_id: Id of the project.
            revision_id: Revision of the project the patch was made for.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulProjectUpdate`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PATCH /projects/{project_id}/revision/{revision_id}` (console, admin) with the workspace API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .patch_project_with_revision import call

        _sending = call(self._core, project_id, revision_id, body, options=options)
        del body, options
        return await _sending

    async def purge_project(self, project_id: str, *, options: Options | None = None) -> None:
        """Destroys a project with all its users, clients, settings and keys.

        Cannot be undone; needs a workspace key.

        Args:
            project_id: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /projects/{project_id}` (console, admin) with the workspace API key.
        """
        from .purge_project import call

        _sending = call(self._core, project_id, options=options)
        del options
        return await _sending

    async def remove_project_member(self, project: str, member: str, *, options: Options | None = None) -> None:
        """Takes a person's right to administer a project away.

        Needs a workspace key and goes to the console host; the person's account stays.

        Args:
            project: Id of the project.
            member: Id of the person to remove.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: Unauthorized (401), or by status; TransportError if no answer came.

        `DELETE /projects/{project}/members/{member}` (console, admin) with the workspace API key.
        """
        from .remove_project_member import call

        _sending = call(self._core, project, member, options=options)
        del options
        return await _sending

    async def set_project(
        self, project_id: str, body: SetProject | Mapping[str, Any], *, options: Options | None = None
    ) -> SuccessfulProjectUpdate:
        """Replaces the whole configuration of a project and gives the result with warnings.

        Every part is required, so start from what get_project gave and change that.

        Args:
            project_id: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulProjectUpdate`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `PUT /projects/{project_id}` (console, admin) with the workspace API key.

        The body, as `SetProject` or a mapping:

        - `cors_admin` (`ProjectCors`, required): Which web pages may call the project's admin APIs.
        - `cors_public` (`ProjectCors`, required): Which web pages may call the project's public APIs.
        - `name` (`str`, required): Name given by people.
        - `organizations` (`list[BasicOrganization]`, required): The companies whose staff signs in with their own provider.
        - `services` (`ProjectServices`, required): Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto).
        """
        from .set_project import call

        _sending = call(self._core, project_id, body, options=options)
        del body, options
        return await _sending

    async def update_organization(
        self,
        project_id: str,
        organization_id: str,
        body: OrganizationBody | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> Organization:
        """Replaces label, domains and settings of a business customer.

        A domain taken by another one answers 409; domains left out are given up.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Organization`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PUT /projects/{project_id}/organizations/{organization_id}` (console, admin) with the workspace API key.

        The body, as `OrganizationBody` or a mapping:

        - `default_region` (`OrganizationBodyDefaultRegion | str`): Where new users of the company are kept.
        - `domains` (`list[str]`): Email domains that belong to the organization.
        - `label` (`str`): Name shown to people.
        - `session_lifespan` (`str`): How long people of the company stay signed in, such as 24h; null takes the project's setting.
        """
        from .update_organization import call

        _sending = call(self._core, project_id, organization_id, body, options=options)
        del body, options
        return await _sending

    async def update_organization_onboarding_portal_link(
        self,
        project_id: str,
        organization_id: str,
        onboarding_portal_link_id: str,
        body: UpdateOrganizationOnboardingPortalLinkBody | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> OnboardingPortalLink:
        """Changes what one address lets a customer's staff set up, and until when.

        A POST that replaces the settings; needs a workspace key.

        Args:
            project_id: Id of the project.
            organization_id: Id of the organization; in a list, only its identities.
            onboarding_portal_link_id: Id of the onboarding portal link.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OnboardingPortalLink`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}` (console, admin) with the workspace API key.

        The body, as `UpdateOrganizationOnboardingPortalLinkBody` or a mapping:

        - `enable_scim` (`bool`, required): Whether the administrator may set up a directory by SCIM.
        - `enable_sso` (`bool`, required): Whether the administrator may set up providers to sign in with.
        - `expires_at` (`datetime`): When it stops counting.
        """
        from .update_organization_onboarding_portal_link import call

        _sending = call(self._core, project_id, organization_id, onboarding_portal_link_id, body, options=options)
        del body, options
        return await _sending
