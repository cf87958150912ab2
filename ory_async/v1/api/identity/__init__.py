"""`Ory.identity`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.batch_patch_identities_response import BatchPatchIdentitiesResponse
    from ory_async.v1.models.create_identity_body import CreateIdentityBody
    from ory_async.v1.models.create_recovery_code_for_identity_body import CreateRecoveryCodeForIdentityBody
    from ory_async.v1.models.create_recovery_link_for_identity_body import CreateRecoveryLinkForIdentityBody
    from ory_async.v1.models.create_test_login_flow_body import CreateTestLoginFlowBody
    from ory_async.v1.models.delete_identity_credentials_type import DeleteIdentityCredentialsType
    from ory_async.v1.models.get_identity_by_external_id_include_credential_item import (
        GetIdentityByExternalIdIncludeCredentialItem,
    )
    from ory_async.v1.models.get_identity_include_credential_item import GetIdentityIncludeCredentialItem
    from ory_async.v1.models.get_session_expand_item import GetSessionExpandItem
    from ory_async.v1.models.identity import Identity
    from ory_async.v1.models.identity_schema_container import IdentitySchemaContainer
    from ory_async.v1.models.json_patch import JsonPatch
    from ory_async.v1.models.list_identities_consistency import ListIdentitiesConsistency
    from ory_async.v1.models.list_sessions_expand_item import ListSessionsExpandItem
    from ory_async.v1.models.login_flow import LoginFlow
    from ory_async.v1.models.manage_sessions_body import ManageSessionsBody
    from ory_async.v1.models.manage_sessions_response import ManageSessionsResponse
    from ory_async.v1.models.patch_identities_body import PatchIdentitiesBody
    from ory_async.v1.models.recovery_code_for_identity import RecoveryCodeForIdentity
    from ory_async.v1.models.recovery_link_for_identity import RecoveryLinkForIdentity
    from ory_async.v1.models.session import Session
    from ory_async.v1.models.update_identity_body import UpdateIdentityBody
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "BatchPatchIdentitiesResponse CreateIdentityBody CreateRecoveryCodeForIdentityBody CreateRecoveryLinkForIdentityBody CreateTestLoginFlowBody DeleteIdentityCredentialsType GetIdentityByExternalIdIncludeCredentialItem GetIdentityIncludeCredentialItem GetSessionExpandItem Identity IdentitySchemaContainer JsonPatch ListIdentitiesConsistency ListSessionsExpandItem LoginFlow ManageSessionsBody ManageSessionsResponse PatchIdentitiesBody RecoveryCodeForIdentity RecoveryLinkForIdentity Session UpdateIdentityBody",
        )
    )


class IdentityApi(Namespace):
    """The operations of `identity`."""

    __slots__ = ()

    async def batch_patch_identities(
        self, body: PatchIdentitiesBody | Mapping[str, Any], *, options: Options | None = None
    ) -> BatchPatchIdentitiesResponse:
        """Creates many identities in one request and gives a result for each of them.

        At most 1000 items, 200 when passwords come in plain text (Kratos 1.3 takes 2000 and more); each item succeeds or fails by itself, so look at every action.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `BatchPatchIdentitiesResponse`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), or by status; TransportError if no answer came.

        `PATCH /admin/identities` (kratos, admin) with the project API key.

        The body, as `PatchIdentitiesBody` or a mapping:

        - `identities` (`list[IdentityPatch]`): The users, at most 1000, or 200 with passwords in plain text.
        """
        from .batch_patch_identities import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_identity(
        self, body: CreateIdentityBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Adds a user with traits and, if given, credentials, addresses and metadata.

        Unknown members answer 400, an identifier or external id already taken 409.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), or by status; TransportError if no answer came.

        `POST /admin/identities` (kratos, admin) with the project API key.

        The body, as `CreateIdentityBody` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `credentials` (`IdentityWithCredentials`): Ways to sign in by type; filled only when asked for.
        - `external_id` (`str`): Id of the user in your own system, unique.
        - `metadata_admin` (`Any`): Free data of your own that only admins see; any JSON.
        - `metadata_public` (`Any`): Free data of your own that the user can read but not write; any JSON.
        - `organization_id` (`str`): Organization the entry belongs to, if any.
        - `recovery_addresses` (`list[RecoveryIdentityAddress]`): Addresses that may be used to get back into the account.
        - `region` (`CreateIdentityBodyRegion | str`): Where the user's data shall be kept, on projects that span regions.
        - `schema_id` (`str`): Id of the schema the traits follow.
        - `state` (`CreateIdentityBodyState | str`): How far it got: active or inactive for identities, the step for flows.
        - `verifiable_addresses` (`list[VerifiableIdentityAddress]`): Addresses of the user and whether they are verified.
        """
        from .create_identity import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_recovery_code_for_identity(
        self, body: CreateRecoveryCodeForIdentityBody | Mapping[str, Any], *, options: Options | None = None
    ) -> RecoveryCodeForIdentity:
        """A code and an address to hand to a user who cannot sign in any more.

        No mail is sent: you deliver both; every call makes another one-time code, and the method code has to be enabled.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryCodeForIdentity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `POST /admin/recovery/code` (kratos, admin) with the project API key.

        The body, as `CreateRecoveryCodeForIdentityBody` or a mapping:

        - `identity_id` (`str`, required): Id of the identity whose owner gets back in.
        - `expires_in` (`str`): How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests.
        - `flow_type` (`str`): Whether the flow that the code opens goes on in a browser or in an app.
        """
        from .create_recovery_code_for_identity import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_recovery_link_for_identity(
        self,
        body: CreateRecoveryLinkForIdentityBody | Mapping[str, Any],
        *,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> RecoveryLinkForIdentity:
        """An address to hand to a user who cannot sign in any more; opening it signs the user in.

        No mail is sent: you deliver it; it works once, in a browser, and the method link has to be enabled.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryLinkForIdentity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `POST /admin/recovery/link` (kratos, admin) with the project API key.

        The body, as `CreateRecoveryLinkForIdentityBody` or a mapping:

        - `identity_id` (`str`, required): Id of the identity whose owner gets back in.
        - `expires_in` (`str`): How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests.
        """
        from .create_recovery_link_for_identity import call

        _sending = call(self._core, body, return_to=return_to, options=options)
        del body, return_to, options
        return await _sending

    async def create_test_login_flow(
        self, body: CreateTestLoginFlowBody | Mapping[str, Any], *, options: Options | None = None
    ) -> LoginFlow:
        """A trial sign-in with one provider, to see whether its settings work before users meet them.

        Needs the project API key; the body names the provider by its id.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `POST /admin/test-login-flows` (kratos, admin) with the project API key.

        The body, as `CreateTestLoginFlowBody` or a mapping:

        - `provider_id` (`str`, required): The provider that shall be tried out.
        """
        from .create_test_login_flow import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def delete_identity(self, id: str, *, options: Options | None = None) -> None:
        """Removes a user for good, with credentials, addresses and sessions.

        Cannot be undone; a second call answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .delete_identity import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def delete_identity_credentials(
        self,
        id: str,
        type: DeleteIdentityCredentialsType | str,
        *,
        identifier: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Takes one way to sign in, such as TOTP or a linked provider, from a user.

        For oidc and saml identifier says which link; which types may be removed depends on the server, a refused one answers 400.

        Args:
            id: Id of what the operation is about.
            type: Type of credentials, such as password, totp, oidc or lookup_secret.
            identifier: Which link to remove when there are several, for oidc and saml as provider:subject.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/identities/{id}/credentials/{type}` (kratos, admin) with the project API key.
        """
        from .delete_identity_credentials import call

        _sending = call(self._core, id, type, identifier=identifier, options=options)
        del identifier, options
        return await _sending

    async def delete_identity_sessions(self, id: str, *, options: Options | None = None) -> None:
        """Signs a user out everywhere by removing all sessions.

        Answers 404 when no session is left or the user is unknown, so also on a second call.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/identities/{id}/sessions` (kratos, admin) with the project API key.
        """
        from .delete_identity_sessions import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def disable_session(self, id: str, *, options: Options | None = None) -> None:
        """Ends any user's session by its id; the record stays as inactive.

        Repeating it answers 204 again; only an unknown id answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/sessions/{id}` (kratos, admin) with the project API key.
        """
        from .disable_session import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def extend_session(self, id: str, *, options: Options | None = None) -> Session | None:
        """Moves the expiry of any user's session to a full lifespan from now.

        May return nothing (204), depending on the server; too early a call changes nothing and still succeeds.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Session | None`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PATCH /admin/sessions/{id}/extend` (kratos, admin) with the project API key.
        """
        from .extend_session import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_identity(
        self,
        id: str,
        *,
        include_credential: Sequence[GetIdentityIncludeCredentialItem | str] | None = None,
        options: Options | None = None,
    ) -> Identity:
        """Read one identity by its id, with its traits, addresses and metadata.

        Credentials are left out unless include_credential names their types.

        Args:
            id: Id of what the operation is about.
            include_credential: Types of credentials to put into the answer, such as password, oidc or totp; secrets stay hidden.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .get_identity import call

        _sending = call(self._core, id, include_credential=include_credential, options=options)
        del include_credential, options
        return await _sending

    async def get_identity_by_external_id(
        self,
        external_id: str,
        *,
        include_credential: Sequence[GetIdentityByExternalIdIncludeCredentialItem | str] | None = None,
        options: Options | None = None,
    ) -> Identity:
        """Read one identity by the id your own system gave it, with its traits and addresses.

        Servers of 2024 do not have it and answer 404, as for an unknown id.

        Args:
            external_id: Id of the user in your own system.
            include_credential: Types of credentials to put into the answer, such as password, oidc or totp; secrets stay hidden.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/identities/by/external/{externalID}` (kratos, admin) with the project API key.
        """
        from .get_identity_by_external_id import call

        _sending = call(self._core, external_id, include_credential=include_credential, options=options)
        del include_credential, options
        return await _sending

    async def get_identity_schema(self, id: str, *, options: Options | None = None) -> dict[str, Any]:
        """One JSON Schema as a free object: which traits exist and how they must look.

        Needs no credential; an unknown id answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `dict[str, Any]`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /schemas/{id}` (kratos, public) with no credential.
        """
        from .get_identity_schema import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_session(
        self, id: str, *, expand: Sequence[GetSessionExpandItem | str] | None = None, options: Options | None = None
    ) -> Session:
        """One session of any user by its id, with times, authentication methods and assurance level.

        identity and devices are empty unless expand asks for them.

        Args:
            id: Id of what the operation is about.
            expand: Which empty parts of a session to fill: identity, devices.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Session`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/sessions/{id}` (kratos, admin) with the project API key.
        """
        from .get_session import call

        _sending = call(self._core, id, expand=expand, options=options)
        del expand, options
        return await _sending

    def list_identities(
        self,
        *,
        consistency: ListIdentitiesConsistency | str | None = None,
        credentials_identifier: str | None = None,
        ids: Sequence[str] | None = None,
        include_credential: Sequence[str] | None = None,
        organization_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        preview_credentials_identifier_similar: str | None = None,
        options: Options | None = None,
    ) -> Pager[Identity]:
        """Every identity with traits, addresses and state, page after page in id order.

        Default 250 per page, newer servers cut to 500; only one of the filters ids, credentials_identifier, its similar form and organization_id may be given.

        Args:
            consistency: strong reads after all writes, eventual may be faster and older; only Ory Network heeds it.
            credentials_identifier: Only the identity that signs in with exactly this identifier, such as an email address.
            ids: Only identities with these ids, at most 500.
            include_credential: Types of credentials to put into the answer, such as password, oidc or totp; secrets stay hidden.
            organization_id: Id of the organization; in a list, only its identities.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            preview_credentials_identifier_similar: Only identities that sign in with something like this; the rules of likeness may change.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/identities` (kratos, admin) with the project API key.
        """
        from .list_identities import call

        return call(
            self._core,
            consistency=consistency,
            credentials_identifier=credentials_identifier,
            ids=ids,
            include_credential=include_credential,
            organization_id=organization_id,
            page_size=page_size,
            page_token=page_token,
            preview_credentials_identifier_similar=preview_credentials_identifier_similar,
            options=options,
        )

    def list_identity_schemas(
        self, *, page_size: int | None = None, page_token: str | None = None, options: Options | None = None
    ) -> Pager[IdentitySchemaContainer]:
        """All JSON Schemas that describe traits, with their ids and addresses.

        Needs no credential; pages go by count, 250 rows by default.

        Args:
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /schemas` (kratos, public) with no credential.
        """
        from .list_identity_schemas import call

        return call(self._core, page_size=page_size, page_token=page_token, options=options)

    def list_identity_sessions(
        self,
        id: str,
        *,
        active: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Session]:
        """All sessions of one user, active or ended, with how and when they began.

        An unknown user gives an empty list; pages go by count, 250 rows by default and 1000 at most.

        Args:
            id: Id of what the operation is about.
            active: True for active sessions only, false for ended ones; both if left out.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/identities/{id}/sessions` (kratos, admin) with the project API key.
        """
        from .list_identity_sessions import call

        return call(self._core, id, active=active, page_size=page_size, page_token=page_token, options=options)

    def list_sessions(
        self,
        *,
        active: bool | None = None,
        expand: Sequence[ListSessionsExpandItem | str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Session]:
        """Sessions of all users, page after page, active or ended.

        Default 250 per page; identity and devices are empty unless expand asks for them.

        Args:
            active: True for active sessions only, false for ended ones; both if left out.
            expand: Which empty parts of a session to fill: identity, devices.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/sessions` (kratos, admin) with the project API key.
        """
        from .list_sessions import call

        return call(
            self._core, active=active, expand=expand, page_size=page_size, page_token=page_token, options=options
        )

    async def manage_sessions(
        self, body: ManageSessionsBody | Mapping[str, Any], *, options: Options | None = None
    ) -> ManageSessionsResponse:
        """Ends or deletes many sessions at once, by their ids or by the ids of their users, and counts them.

        At most 500 ids or a single *; repeat while more is true; self-hosted servers up to v26.2.0 answer 405.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ManageSessionsResponse`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `POST /admin/sessions` (kratos, admin) with the project API key.

        The body, as `ManageSessionsBody` or a mapping:

        - `action` (`ManageSessionsBodyAction | str`, required): What to do next, or what to do with the item; unknown values stay strings.
        - `identities` (`list[str]`): Ids of users whose sessions are meant.
        - `sessions` (`list[str]`): Ids of the sessions that are meant.
        """
        from .manage_sessions import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def patch_identity(
        self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> Identity:
        """Changes only the named parts of an identity by JSON Patch and gives the result.

        A path such as /id answers 400, a taken identifier 409; only add, replace and remove are known, and removing a member of the identity itself is 200 and changes nothing.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PATCH /admin/identities/{id}` (kratos, admin) with the project API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .patch_identity import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def update_identity(
        self, id: str, body: UpdateIdentityBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Replaces schema, state, traits and metadata of an identity and gives the result.

        Metadata and external_id that are left out are cleared; credentials that are left out stay, as do those that were read without their config.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PUT /admin/identities/{id}` (kratos, admin) with the project API key.

        The body, as `UpdateIdentityBody` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `credentials` (`IdentityWithCredentials`): Ways to sign in by type; filled only when asked for.
        - `external_id` (`str`): Id of the user in your own system, unique.
        - `metadata_admin` (`Any`): Free data of your own that only admins see; any JSON.
        - `metadata_public` (`Any`): Free data of your own that the user can read but not write; any JSON.
        - `region` (`UpdateIdentityBodyRegion | str`): Where the user's data shall be kept, on projects that span regions.
        - `schema_id` (`str`): Id of the schema the traits follow.
        - `state` (`UpdateIdentityBodyState | str`): How far it got: active or inactive for identities, the step for flows.
        """
        from .update_identity import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending
