"""`Ory.v0alpha2`. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.deprecated import older_name
from ory_async._runtime.later import later
from ory_async._runtime.request import ClientAuth, never_none
from ory_async._runtime.response import RedirectTo
from ory_async._runtime.settings import Options
from ory_async.errors import OryError
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ory_async.v0alpha2.models.accept_oauth2_consent_request import AcceptOAuth2ConsentRequest
    from ory_async.v0alpha2.models.accept_oauth2_login_request import AcceptOAuth2LoginRequest
    from ory_async.v0alpha2.models.admin_create_identity_body import AdminCreateIdentityBody
    from ory_async.v0alpha2.models.admin_create_json_web_key_set_body import AdminCreateJsonWebKeySetBody
    from ory_async.v0alpha2.models.admin_create_self_service_recovery_code_body import (
        AdminCreateSelfServiceRecoveryCodeBody,
    )
    from ory_async.v0alpha2.models.admin_create_self_service_recovery_link_body import (
        AdminCreateSelfServiceRecoveryLinkBody,
    )
    from ory_async.v0alpha2.models.admin_introspect_oauth2_token_body import AdminIntrospectOauth2TokenBody
    from ory_async.v0alpha2.models.admin_trust_oauth2_jwt_grant_issuer_body import AdminTrustOAuth2JwtGrantIssuerBody
    from ory_async.v0alpha2.models.admin_update_identity_body import AdminUpdateIdentityBody
    from ory_async.v0alpha2.models.cloud_account import CloudAccount
    from ory_async.v0alpha2.models.courier_message_status import CourierMessageStatus
    from ory_async.v0alpha2.models.create_project_api_key_body import CreateProjectApiKeyBody
    from ory_async.v0alpha2.models.create_project_body import CreateProjectBody
    from ory_async.v0alpha2.models.expand_tree import ExpandTree
    from ory_async.v0alpha2.models.get_check_response import GetCheckResponse
    from ory_async.v0alpha2.models.get_namespaces_response import GetNamespacesResponse
    from ory_async.v0alpha2.models.get_version_response import GetVersionResponse
    from ory_async.v0alpha2.models.health_status import HealthStatus
    from ory_async.v0alpha2.models.identity import Identity
    from ory_async.v0alpha2.models.identity_schema_container import IdentitySchemaContainer
    from ory_async.v0alpha2.models.introspected_oauth2_token import IntrospectedOAuth2Token
    from ory_async.v0alpha2.models.is_ready_response import IsReadyResponse
    from ory_async.v0alpha2.models.json_patch import JsonPatch
    from ory_async.v0alpha2.models.json_web_key import JsonWebKey
    from ory_async.v0alpha2.models.json_web_key_set import JsonWebKeySet
    from ory_async.v0alpha2.models.message import Message
    from ory_async.v0alpha2.models.oauth2_client import OAuth2Client
    from ory_async.v0alpha2.models.oauth2_consent_request import OAuth2ConsentRequest
    from ory_async.v0alpha2.models.oauth2_login_request import OAuth2LoginRequest
    from ory_async.v0alpha2.models.oauth2_logout_request import OAuth2LogoutRequest
    from ory_async.v0alpha2.models.oauth2_token_response import OAuth2TokenResponse
    from ory_async.v0alpha2.models.oidc_configuration import OidcConfiguration
    from ory_async.v0alpha2.models.oidc_user_info import OidcUserInfo
    from ory_async.v0alpha2.models.patch_delta import PatchDelta
    from ory_async.v0alpha2.models.perform_oauth2_token_flow_body import PerformOauth2TokenFlowBody
    from ory_async.v0alpha2.models.post_check_opl_syntax_response import PostCheckOplSyntaxResponse
    from ory_async.v0alpha2.models.previous_oauth2_consent_session import PreviousOAuth2ConsentSession
    from ory_async.v0alpha2.models.project import Project
    from ory_async.v0alpha2.models.project_api_key import ProjectApiKey
    from ory_async.v0alpha2.models.project_metadata import ProjectMetadata
    from ory_async.v0alpha2.models.reject_oauth2_request import RejectOAuth2Request
    from ory_async.v0alpha2.models.relation_query import RelationQuery
    from ory_async.v0alpha2.models.relation_tuple import RelationTuple
    from ory_async.v0alpha2.models.revoke_oauth2_token_body import RevokeOauth2TokenBody
    from ory_async.v0alpha2.models.revoked_sessions import RevokedSessions
    from ory_async.v0alpha2.models.self_service_error import SelfServiceError
    from ory_async.v0alpha2.models.self_service_login_flow import SelfServiceLoginFlow
    from ory_async.v0alpha2.models.self_service_logout_url import SelfServiceLogoutUrl
    from ory_async.v0alpha2.models.self_service_recovery_code import SelfServiceRecoveryCode
    from ory_async.v0alpha2.models.self_service_recovery_flow import SelfServiceRecoveryFlow
    from ory_async.v0alpha2.models.self_service_recovery_link import SelfServiceRecoveryLink
    from ory_async.v0alpha2.models.self_service_registration_flow import SelfServiceRegistrationFlow
    from ory_async.v0alpha2.models.self_service_settings_flow import SelfServiceSettingsFlow
    from ory_async.v0alpha2.models.self_service_verification_flow import SelfServiceVerificationFlow
    from ory_async.v0alpha2.models.session import Session
    from ory_async.v0alpha2.models.submit_self_service_login_flow_body import SubmitSelfServiceLoginFlowBody
    from ory_async.v0alpha2.models.submit_self_service_logout_flow_without_browser_body import (
        SubmitSelfServiceLogoutFlowWithoutBrowserBody,
    )
    from ory_async.v0alpha2.models.submit_self_service_recovery_flow_body import SubmitSelfServiceRecoveryFlowBody
    from ory_async.v0alpha2.models.submit_self_service_registration_flow_body import (
        SubmitSelfServiceRegistrationFlowBody,
    )
    from ory_async.v0alpha2.models.submit_self_service_settings_flow_body import SubmitSelfServiceSettingsFlowBody
    from ory_async.v0alpha2.models.submit_self_service_verification_flow_body import (
        SubmitSelfServiceVerificationFlowBody,
    )
    from ory_async.v0alpha2.models.successful_oauth2_request_response import SuccessfulOAuth2RequestResponse
    from ory_async.v0alpha2.models.successful_project_update import SuccessfulProjectUpdate
    from ory_async.v0alpha2.models.successful_self_service_login_without_browser import (
        SuccessfulSelfServiceLoginWithoutBrowser,
    )
    from ory_async.v0alpha2.models.successful_self_service_registration_without_browser import (
        SuccessfulSelfServiceRegistrationWithoutBrowser,
    )
    from ory_async.v0alpha2.models.trusted_oauth2_jwt_grant_issuer import TrustedOAuth2JwtGrantIssuer
    from ory_async.v0alpha2.models.update_oauth2_client_lifespans import UpdateOAuth2ClientLifespans
    from ory_async.v0alpha2.models.update_project import UpdateProject
else:
    globals().update(
        later(
            "ory_async.v0alpha2.models",
            "AcceptOAuth2ConsentRequest AcceptOAuth2LoginRequest AdminCreateIdentityBody AdminCreateJsonWebKeySetBody AdminCreateSelfServiceRecoveryCodeBody AdminCreateSelfServiceRecoveryLinkBody AdminIntrospectOauth2TokenBody AdminTrustOAuth2JwtGrantIssuerBody AdminUpdateIdentityBody CloudAccount CourierMessageStatus CreateProjectApiKeyBody CreateProjectBody ExpandTree GetCheckResponse GetNamespacesResponse GetVersionResponse HealthStatus Identity IdentitySchemaContainer IntrospectedOAuth2Token IsReadyResponse JsonPatch JsonWebKey JsonWebKeySet Message OAuth2Client OAuth2ConsentRequest OAuth2LoginRequest OAuth2LogoutRequest OAuth2TokenResponse OidcConfiguration OidcUserInfo PatchDelta PerformOauth2TokenFlowBody PostCheckOplSyntaxResponse PreviousOAuth2ConsentSession Project ProjectApiKey ProjectMetadata RejectOAuth2Request RelationQuery RelationTuple RevokeOauth2TokenBody RevokedSessions SelfServiceError SelfServiceLoginFlow SelfServiceLogoutUrl SelfServiceRecoveryCode SelfServiceRecoveryFlow SelfServiceRecoveryLink SelfServiceRegistrationFlow SelfServiceSettingsFlow SelfServiceVerificationFlow Session SubmitSelfServiceLoginFlowBody SubmitSelfServiceLogoutFlowWithoutBrowserBody SubmitSelfServiceRecoveryFlowBody SubmitSelfServiceRegistrationFlowBody SubmitSelfServiceSettingsFlowBody SubmitSelfServiceVerificationFlowBody SuccessfulOAuth2RequestResponse SuccessfulProjectUpdate SuccessfulSelfServiceLoginWithoutBrowser SuccessfulSelfServiceRegistrationWithoutBrowser TrustedOAuth2JwtGrantIssuer UpdateOAuth2ClientLifespans UpdateProject",
        )
    )


class V0alpha2Api(Namespace):
    """The operations of `v0alpha2`."""

    __slots__ = ()

    async def admin_accept_oauth2_consent_request(
        self,
        body: AcceptOAuth2ConsentRequest | Mapping[str, Any],
        *,
        consent_challenge: str,
        options: Options | None = None,
    ) -> SuccessfulOAuth2RequestResponse:
        """Grants scopes and audience to an application and gives the address to send the browser to.

        A used challenge answers 409; one that is too old is taken here and fails later, in the browser.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulOAuth2RequestResponse`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/consent/accept` (hydra, admin) with the project API key.

        The body, as `AcceptOAuth2ConsentRequest` or a mapping:

        - `grant_access_token_audience` (`list[str]`): Audiences that the access token is granted for, of those requested.
        - `grant_scope` (`list[str]`): Scopes that are granted.
        - `handled_at` (`datetime`): When it was answered; set by the server.
        - `remember` (`bool`): Whether to skip the question next time.
        - `remember_for` (`int`): Seconds to remember; 0 means for ever.
        - `session` (`AcceptOAuth2ConsentRequestSession`): The session, with identity and times.
        """
        from .admin_accept_oauth2_consent_request import call

        _sending = call(self._core, body, consent_challenge=consent_challenge, options=options)
        del body, consent_challenge, options
        return await _sending

    async def admin_accept_oauth2_login_request(
        self,
        body: AcceptOAuth2LoginRequest | Mapping[str, Any],
        *,
        login_challenge: str,
        options: Options | None = None,
    ) -> SuccessfulOAuth2RequestResponse:
        """Says which user signed in and gives the address to send the browser to.

        Hydra 2.1 answers 400 for another subject than the remembered one and 409 for a used challenge.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulOAuth2RequestResponse`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/login/accept` (hydra, admin) with the project API key.

        The body, as `AcceptOAuth2LoginRequest` or a mapping:

        - `subject` (`str`, required): Who it is about: the user's id at the OAuth2 server, or the subject line of a mail.
        - `acr` (`str`): Kind of sign-in, which goes into the ID token as you write it.
        - `amr` (`list[str]`): Authentication methods used, in short names.
        - `context` (`Any`): Free data handed on from one step to the next.
        - `force_subject_identifier` (`str`): The id by which this client shall know the user, instead of what Hydra derives for pairwise subjects.
        - `remember` (`bool`): Whether to skip the question next time.
        - `remember_for` (`int`): Seconds to remember; 0 means for ever.
        """
        from .admin_accept_oauth2_login_request import call

        _sending = call(self._core, body, login_challenge=login_challenge, options=options)
        del body, login_challenge, options
        return await _sending

    async def admin_accept_oauth2_logout_request(
        self, *, logout_challenge: str, options: Options | None = None
    ) -> SuccessfulOAuth2RequestResponse:
        """Confirms the sign-out and gives the address that ends the browser's session.

        Takes no body and may be repeated; the sign-out happens only when the browser opens that address.

        Args:
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulOAuth2RequestResponse`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/logout/accept` (hydra, admin) with the project API key.
        """
        from .admin_accept_oauth2_logout_request import call

        _sending = call(self._core, logout_challenge=logout_challenge, options=options)
        del logout_challenge, options
        return await _sending

    async def admin_create_identity(
        self, body: AdminCreateIdentityBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Adds a user with traits and, if given, credentials, addresses, state and metadata.

        Missing traits answer 500, unknown members 400 and a taken address 409.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), ServerError (500), or by status; TransportError if no answer came.

        `POST /admin/identities` (kratos, admin) with the project API key.

        The body, as `AdminCreateIdentityBody` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `credentials` (`AdminIdentityImportCredentials`): Ways to sign in by type; filled only when asked for.
        - `metadata_admin` (`Any`): Free data of your own that only admins see; any JSON.
        - `metadata_public` (`Any`): Free data of your own that the user can read but not write; any JSON.
        - `recovery_addresses` (`list[RecoveryIdentityAddress]`): Addresses that may be used to get back into the account.
        - `schema_id` (`str`): Id of the schema the traits follow.
        - `state` (`IdentityState | str`): How far it got: active or inactive for identities, the step for flows.
        - `verifiable_addresses` (`list[VerifiableIdentityAddress]`): Addresses of the user and whether they are verified.
        """
        from .admin_create_identity import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_create_json_web_key_set(
        self, set: str, body: AdminCreateJsonWebKeySetBody | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKeySet:
        """Generates a new key on the server and adds it to the named set, private part in the answer.

        Each call adds another; an unknown or missing alg answers 400.

        Args:
            set: Name of the key set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /admin/keys/{set}` (hydra, admin) with the project API key.

        The body, as `AdminCreateJsonWebKeySetBody` or a mapping:

        - `alg` (`str`, required): Algorithm of the new key, RS256, ES256, ES512, EdDSA, HS256 or HS512.
        - `use` (`str`, required): What the new key is for, sig for signing or enc for encryption.
        - `kid` (`str`): Id of the key inside its set.
        """
        from .admin_create_json_web_key_set import call

        _sending = call(self._core, set, body, options=options)
        del body, options
        return await _sending

    async def admin_create_oauth2_client(
        self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Registers an application and gives its id and, this one time, its secret.

        Hydra 2 chooses the id, a client_id of yours answers 400; broken JSON answers 500.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `POST /admin/clients` (hydra, admin) with the project API key.

        The body, as `OAuth2Client` or a mapping:

        - `client_name` (`str`): Name of the application, as the consent page shows it.
        - `redirect_uris` (`list[str]`): Addresses it may return to after signing in; compared letter by letter.
        - `post_logout_redirect_uris` (`list[str]`): Addresses it may return to after signing out.
        - `grant_types` (`list[str]`): Grants it may use, such as authorization_code, refresh_token, client_credentials or the device code URN.
        - `response_types` (`list[str]`): What it may get from the authorization endpoint, such as code.
        - `scope` (`str`): Scopes it may ask for, as one text with spaces; needs offline_access for refresh tokens.
        - `audience` (`list[str]`): Audiences that the client may ask for; others are refused.
        - `token_endpoint_auth_method` (`str`): How it proves itself for tokens, client_secret_basic, client_secret_post, private_key_jwt, or none for public clients.
        - `client_secret` (`str`): The secret, of at least 6 characters; a new client is given one where you leave it out. Answered only when it was just set.
        - `client_id` (`str`): Id of the application; Hydra chooses it where you leave it out, and newer servers refuse one of yours.
        - `jwks` (`dict[str, Any]`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 29 more.
        """
        from .admin_create_oauth2_client import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_create_self_service_recovery_code(
        self, body: AdminCreateSelfServiceRecoveryCodeBody | Mapping[str, Any], *, options: Options | None = None
    ) -> SelfServiceRecoveryCode:
        """A code and an address to hand to a user who cannot sign in any more.

        No mail is sent, you deliver both; Kratos up to v0.10 does not have it and answers 404.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryCode`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /admin/recovery/code` (kratos, admin) with the project API key.

        The body, as `AdminCreateSelfServiceRecoveryCodeBody` or a mapping:

        - `identity_id` (`str`, required): Id of the identity whose owner gets back in.
        - `expires_in` (`str`): How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests.
        """
        from .admin_create_self_service_recovery_code import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_create_self_service_recovery_link(
        self, body: AdminCreateSelfServiceRecoveryLinkBody | Mapping[str, Any], *, options: Options | None = None
    ) -> SelfServiceRecoveryLink:
        """An address to hand to a user who cannot sign in any more; opening it signs the user in.

        No mail is sent, you deliver it; it works once and in a browser, and an unknown user answers 400.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryLink`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /admin/recovery/link` (kratos, admin) with the project API key.

        The body, as `AdminCreateSelfServiceRecoveryLinkBody` or a mapping:

        - `identity_id` (`str`, required): Id of the identity whose owner gets back in.
        - `expires_in` (`str`): How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests.
        """
        from .admin_create_self_service_recovery_link import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_delete_identity(self, id: str, *, options: Options | None = None) -> None:
        """Removes a user for good, with credentials, addresses and sessions.

        Cannot be undone; a second call answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .admin_delete_identity import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_delete_identity_sessions(self, id: str, *, options: Options | None = None) -> None:
        """Signs a user out everywhere.

        Answers 404 when no session is left or the user is unknown, so also on a second call.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /admin/identities/{id}/sessions` (kratos, admin) with the project API key.
        """
        from .admin_delete_identity_sessions import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_delete_json_web_key(self, set: str, kid: str, *, options: Options | None = None) -> None:
        """Removes a single key from a named set by its kid.

        What it signed can no longer be checked; unknown keys answer 204 too.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.
        """
        from .admin_delete_json_web_key import call

        _sending = call(self._core, set, kid, options=options)
        del options
        return await _sending

    async def admin_delete_json_web_key_set(self, set: str, *, options: Options | None = None) -> None:
        """Removes all keys of a set; what they signed can no longer be checked.

        Cannot be undone; a set that never existed answers 204 too.

        Args:
            set: Name of the key set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /admin/keys/{set}` (hydra, admin) with the project API key.
        """
        from .admin_delete_json_web_key_set import call

        _sending = call(self._core, set, options=options)
        del options
        return await _sending

    async def admin_delete_oauth2_client(self, id: str, *, options: Options | None = None) -> None:
        """Removes an application's registration for good.

        Cannot be undone; a second call answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/clients/{id}` (hydra, admin) with the project API key.
        """
        from .admin_delete_oauth2_client import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_delete_oauth2_token(self, *, client_id: str, options: Options | None = None) -> None:
        """Makes all access tokens of one application useless at once.

        An unknown client_id answers 204 as well; the application may get new tokens at any time.

        Args:
            client_id: Id of the application at Hydra.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/tokens` (hydra, admin) with the project API key.
        """
        from .admin_delete_oauth2_token import call

        _sending = call(self._core, client_id=client_id, options=options)
        del client_id, options
        return await _sending

    async def admin_delete_trusted_oauth2_jwt_grant_issuer(self, id: str, *, options: Options | None = None) -> None:
        """Ends the trust in one party's key: its JWTs buy no more tokens.

        Access tokens issued before go on working until they expire; a second call answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}` (hydra, admin) with the project API key.
        """
        from .admin_delete_trusted_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_extend_session(self, id: str, *, options: Options | None = None) -> Session:
        """Moves the expiry of any user's session to a full lifespan from now.

        Too early a call changes nothing and still answers 200; an unknown id is 404, a malformed one 400.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Session`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `PATCH /admin/sessions/{id}/extend` (kratos, admin) with the project API key.
        """
        from .admin_extend_session import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_get_identity(
        self, id: str, *, include_credential: Sequence[str] | None = None, options: Options | None = None
    ) -> Identity:
        """One user by id, with traits, addresses, state and metadata.

        include_credential knows only oidc and answers 400 for others; metadata_public is null when unset.

        Args:
            id: Id of what the operation is about.
            include_credential: Types of credentials to put into the answer, such as password, oidc or totp; secrets stay hidden.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .admin_get_identity import call

        _sending = call(self._core, id, include_credential=include_credential, options=options)
        del include_credential, options
        return await _sending

    async def admin_get_json_web_key(self, set: str, kid: str, *, options: Options | None = None) -> JsonWebKeySet:
        """A set that holds the single key asked for, private parts included.

        The answer is a set with one entry, unlike that of admin_update_json_web_key.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.
        """
        from .admin_get_json_web_key import call

        _sending = call(self._core, set, kid, options=options)
        del options
        return await _sending

    async def admin_get_json_web_key_set(self, set: str, *, options: Options | None = None) -> JsonWebKeySet:
        """All keys of a named set, private parts included.

        Needs the admin side of the server; keep the answer secret.

        Args:
            set: Name of the key set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/keys/{set}` (hydra, admin) with the project API key.
        """
        from .admin_get_json_web_key_set import call

        _sending = call(self._core, set, options=options)
        del options
        return await _sending

    async def admin_get_oauth2_client(self, id: str, *, options: Options | None = None) -> OAuth2Client:
        """One registered application: redirect addresses, grants, scopes and token lifespans.

        The secret is never in it; lifespans read like 720h0m0s, which the document's own pattern does not allow.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/clients/{id}` (hydra, admin) with the project API key.
        """
        from .admin_get_oauth2_client import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_get_oauth2_consent_request(
        self, *, consent_challenge: str, options: Options | None = None
    ) -> OAuth2ConsentRequest:
        """What an application asks for: scopes, audience, the user and whether to ask at all.

        If skip is true accept without a form; a used challenge answers 410 with an address to restart at.

        Args:
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2ConsentRequest`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/consent` (hydra, admin) with the project API key.
        """
        from .admin_get_oauth2_consent_request import call

        _sending = call(self._core, consent_challenge=consent_challenge, options=options)
        del consent_challenge, options
        return await _sending

    async def admin_get_oauth2_login_request(
        self, *, login_challenge: str, options: Options | None = None
    ) -> OAuth2LoginRequest:
        """Which application wants a sign-in, for whom, and whether the user is already known.

        If skip is true accept with the same subject and show no form; 410 gives an address to restart at.

        Args:
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2LoginRequest`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/login` (hydra, admin) with the project API key.
        """
        from .admin_get_oauth2_login_request import call

        _sending = call(self._core, login_challenge=login_challenge, options=options)
        del login_challenge, options
        return await _sending

    async def admin_get_oauth2_logout_request(
        self, *, logout_challenge: str, options: Options | None = None
    ) -> OAuth2LogoutRequest:
        """Who is about to be signed out, and which application asked for it, if any.

        client is null when no application asked; a used challenge answers 410 with an address.

        Args:
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2LogoutRequest`.

        Raises:
            ApiError: NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/logout` (hydra, admin) with the project API key.
        """
        from .admin_get_oauth2_logout_request import call

        _sending = call(self._core, logout_challenge=logout_challenge, options=options)
        del logout_challenge, options
        return await _sending

    async def admin_get_trusted_oauth2_jwt_grant_issuer(
        self, id: str, *, options: Options | None = None
    ) -> TrustedOAuth2JwtGrantIssuer:
        """One party whose signed JWTs count as a grant: subject, scope, key id and expiry.

        Unknown and malformed ids both answer 404; the key itself is not in it, only its id.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `TrustedOAuth2JwtGrantIssuer`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/trust/grants/jwt-bearer/issuers/{id}` (hydra, admin) with the project API key.
        """
        from .admin_get_trusted_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def admin_introspect_oauth2_token(
        self, body: AdminIntrospectOauth2TokenBody | Mapping[str, Any], *, options: Options | None = None
    ) -> IntrospectedOAuth2Token:
        """Whether a token is active and, if so, its user, application, scopes and expiry.

        Changes nothing; an expired or unknown token answers 200 with active false, an empty body 400.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IntrospectedOAuth2Token`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /admin/oauth2/introspect` (hydra, admin) with the project API key.

        The body, as `AdminIntrospectOauth2TokenBody` or a mapping:

        - `token` (`str`, required): The access or refresh token to look up.
        - `scope` (`str`): Scopes, separated by spaces.
        - `token_type_hint` (`str`): access_token or refresh_token, so that the server looks there first.
        """
        from .admin_introspect_oauth2_token import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    def admin_list_courier_messages(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        recipient: str | None = None,
        status: CourierMessageStatus | str | None = None,
        options: Options | None = None,
    ) -> Pager[Message]:
        """Mails and text messages sent or waiting, with status and recipient, page after page.

        Kratos up to v0.10 does not have it and answers 404; pages count from 1 and the server's links do not.

        Args:
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            recipient: Only messages to exactly this address or number.
            status: Only messages with this status: queued, processing, sent or abandoned.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /admin/courier/messages` (kratos, admin) with the project API key.
        """
        from .admin_list_courier_messages import call

        return call(self._core, page=page, per_page=per_page, recipient=recipient, status=status, options=options)

    def admin_list_identities(
        self, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
    ) -> Pager[Identity]:
        """Every identity with traits, addresses and state, page after page.

        Pages count from 1 while the server's links count from 0, so the pager counts by itself; default 250.

        Args:
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /admin/identities` (kratos, admin) with the project API key.
        """
        from .admin_list_identities import call

        return call(self._core, page=page, per_page=per_page, options=options)

    def admin_list_identity_sessions(
        self,
        id: str,
        *,
        active: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> Pager[Session]:
        """Where one user is or was signed in: sessions with their times and methods.

        Pages count from 1; an unknown user and an empty page look alike, the server answers both with null.

        Args:
            id: Id of what the operation is about.
            active: True for active sessions only, false for ended ones; both if left out.
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /admin/identities/{id}/sessions` (kratos, admin) with the project API key.
        """
        from .admin_list_identity_sessions import call

        return call(self._core, id, active=active, page=page, per_page=per_page, options=options)

    def admin_list_oauth2_clients(
        self,
        *,
        client_name: str | None = None,
        owner: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[OAuth2Client]:
        """Registered applications with redirect addresses, grants and scopes, page after page.

        With a filter the count and the last page are those of all clients, so the pages at the end may be empty.

        Args:
            client_name: Only clients with exactly this name.
            owner: Only clients whose owner is exactly this.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /admin/clients` (hydra, admin) with the project API key.
        """
        from .admin_list_oauth2_clients import call

        return call(
            self._core,
            client_name=client_name,
            owner=owner,
            page_size=page_size,
            page_token=page_token,
            options=options,
        )

    def admin_list_oauth2_subject_consent_sessions(
        self,
        *,
        subject: str,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[PreviousOAuth2ConsentSession]:
        """What a user has granted: application, scopes and time, page after page.

        Links of the server skip rows (offset and size swapped), so the pager counts its own offset instead.

        Args:
            subject: Id of the user at the OAuth2 server.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/sessions/consent` (hydra, admin) with the project API key.
        """
        from .admin_list_oauth2_subject_consent_sessions import call

        return call(self._core, subject=subject, page_size=page_size, page_token=page_token, options=options)

    def admin_list_trusted_oauth2_jwt_grant_issuers(
        self,
        *,
        issuer: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[TrustedOAuth2JwtGrantIssuer]:
        """The parties whose signed JWTs count as a grant, with subject, scope, key id and expiry.

        Pages go by page_size and page_token; limit, offset and the two items parameters are ignored.

        Args:
            issuer: Only entries of this issuer, compared exactly.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /admin/trust/grants/jwt-bearer/issuers` (hydra, admin) with the project API key.
        """
        from .admin_list_trusted_oauth2_jwt_grant_issuers import call

        return call(self._core, issuer=issuer, page_size=page_size, page_token=page_token, options=options)

    async def admin_patch_identity(
        self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> Identity:
        """Changes only the named parts of a user by JSON Patch and gives the result.

        Came with Kratos v0.11: v0.10 answers 405, use admin_update_identity there.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), ServerError (500), or by status; TransportError if no answer came.

        `PATCH /admin/identities/{id}` (kratos, admin) with the project API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .admin_patch_identity import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def admin_patch_oauth2_client(
        self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> OAuth2Client:
        """Changes only the named parts of an application's registration by JSON Patch.

        A patch that is no list answers 500, and client_id cannot change (404).

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `PATCH /admin/clients/{id}` (hydra, admin) with the project API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .admin_patch_oauth2_client import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def admin_reject_oauth2_consent_request(
        self, body: RejectOAuth2Request | Mapping[str, Any], *, consent_challenge: str, options: Options | None = None
    ) -> SuccessfulOAuth2RequestResponse:
        """Tells an application that the user refused and gives the address to send the browser to.

        The error in the body reaches the application through the redirect, so keep secrets out of it.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulOAuth2RequestResponse`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/consent/reject` (hydra, admin) with the project API key.

        The body, as `RejectOAuth2Request` or a mapping:

        - `error` (`str`): What went wrong; a short code in OAuth2 answers.
        - `error_debug` (`str`): What went wrong, for the developers of the client; nothing for users to see.
        - `error_description` (`str`): What went wrong, in words.
        - `error_hint` (`str`): What whoever reads it could do about it.
        - `status_code` (`int`): HTTP status of the error, such as 403; 400 where it is left out.
        """
        from .admin_reject_oauth2_consent_request import call

        _sending = call(self._core, body, consent_challenge=consent_challenge, options=options)
        del body, consent_challenge, options
        return await _sending

    async def admin_reject_oauth2_login_request(
        self, body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str, options: Options | None = None
    ) -> SuccessfulOAuth2RequestResponse:
        """Says that nobody signed in and gives the address to send the browser to.

        A used challenge answers 409; the error in the body reaches the application, so keep secrets out of it.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulOAuth2RequestResponse`.

        Raises:
            ApiError: NotFound (404), Conflict (409), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/login/reject` (hydra, admin) with the project API key.

        The body, as `RejectOAuth2Request` or a mapping:

        - `error` (`str`): What went wrong; a short code in OAuth2 answers.
        - `error_debug` (`str`): What went wrong, for the developers of the client; nothing for users to see.
        - `error_description` (`str`): What went wrong, in words.
        - `error_hint` (`str`): What whoever reads it could do about it.
        - `status_code` (`int`): HTTP status of the error, such as 403; 400 where it is left out.
        """
        from .admin_reject_oauth2_login_request import call

        _sending = call(self._core, body, login_challenge=login_challenge, options=options)
        del body, login_challenge, options
        return await _sending

    async def admin_reject_oauth2_logout_request(
        self,
        body: RejectOAuth2Request | Mapping[str, Any] | None = None,
        *,
        logout_challenge: str,
        options: Options | None = None,
    ) -> None:
        """Keeps the user signed in; the pending sign-out is dropped.

        Needs no body, answers 204 without any address and may be repeated.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/logout/reject` (hydra, admin) with the project API key.

        The body, as `RejectOAuth2Request` or a mapping:

        - `error` (`str`): What went wrong; a short code in OAuth2 answers.
        - `error_debug` (`str`): What went wrong, for the developers of the client; nothing for users to see.
        - `error_description` (`str`): What went wrong, in words.
        - `error_hint` (`str`): What whoever reads it could do about it.
        - `status_code` (`int`): HTTP status of the error, such as 403; 400 where it is left out.
        """
        from .admin_reject_oauth2_logout_request import call

        _sending = call(self._core, body, logout_challenge=logout_challenge, options=options)
        del body, logout_challenge, options
        return await _sending

    @never_none("client")
    async def admin_revoke_oauth2_consent_sessions(
        self, *, subject: str, all: bool | None = None, client: str | None = None, options: Options | None = None
    ) -> None:
        """Takes back what a user granted to one or all applications.

        subject alone answers 400: give client or all=true with it; nothing found is 204.

        Args:
            subject: Id of the user at the OAuth2 server.
            all: True to take back every application's consent of the subject.
            client: Id of the OAuth2 client whose consents are meant.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/auth/sessions/consent` (hydra, admin) with the project API key.
        """
        from .admin_revoke_oauth2_consent_sessions import call

        _sending = call(self._core, subject=subject, all=all, client=client, options=options)
        del subject, all, client, options
        return await _sending

    async def admin_revoke_oauth2_login_sessions(self, *, subject: str, options: Options | None = None) -> None:
        """Makes the user sign in again at the next authorization, in every browser.

        Tokens already issued go on working; repeating it is harmless.

        Args:
            subject: Id of the user at the OAuth2 server.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/auth/sessions/login` (hydra, admin) with the project API key.
        """
        from .admin_revoke_oauth2_login_sessions import call

        _sending = call(self._core, subject=subject, options=options)
        del subject, options
        return await _sending

    async def admin_trust_oauth2_jwt_grant_issuer(
        self, body: AdminTrustOAuth2JwtGrantIssuerBody | Mapping[str, Any], *, options: Options | None = None
    ) -> TrustedOAuth2JwtGrantIssuer:
        """Registers the public key of a party whose signed JWTs then buy access tokens.

        The same issuer, subject and key again answers 409.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `TrustedOAuth2JwtGrantIssuer`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), or by status; TransportError if no answer came.

        `POST /admin/trust/grants/jwt-bearer/issuers` (hydra, admin) with the project API key.

        The body, as `AdminTrustOAuth2JwtGrantIssuerBody` or a mapping:

        - `expires_at` (`datetime`, required): When it stops counting.
        - `issuer` (`str`, required): Who issued it.
        - `jwk` (`JsonWebKey`, required): The issuer's public key, by which its assertions are checked.
        - `scope` (`list[str]`, required): Scopes, separated by spaces.
        - `allow_any_subject` (`bool`): True if the issuer may vouch for every user, so that no subject is given.
        - `subject` (`str`): Who it is about: the user's id at the OAuth2 server, or the subject line of a mail.
        """
        from .admin_trust_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_update_identity(
        self, id: str, body: AdminUpdateIdentityBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Replaces schema, state, traits and metadata of a user and gives the result.

        Metadata left out is cleared, schema_id and state left out stay; a taken address answers 409.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), ServerError (500), or by status; TransportError if no answer came.

        `PUT /admin/identities/{id}` (kratos, admin) with the project API key.

        The body, as `AdminUpdateIdentityBody` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `credentials` (`AdminIdentityImportCredentials`): Ways to sign in by type; filled only when asked for.
        - `metadata_admin` (`Any`): Free data of your own that only admins see; any JSON.
        - `metadata_public` (`Any`): Free data of your own that the user can read but not write; any JSON.
        - `schema_id` (`str`): Id of the schema the traits follow.
        - `state` (`IdentityState | str`): How far it got: active or inactive for identities, the step for flows.
        """
        from .admin_update_identity import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def admin_update_json_web_key(
        self, set: str, kid: str, body: JsonWebKey | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKey:
        """Puts one key into a named set, in place of the one with the same kid.

        Answers with the bare key and not with a set; repeating it is harmless.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PUT /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.

        The body, as `JsonWebKey` or a mapping:

        - `alg` (`str`, required): Algorithm that the key is for, such as RS256 or ES256.
        - `kid` (`str`, required): Id of the key inside its set.
        - `kty` (`str`, required): Family of the key, RSA, EC, OKP or oct.
        - `use` (`str`, required): What the key is for, sig or enc.
        - `crv` (`str`): Curve of an elliptic key, such as P-256 or Ed25519.
        - `d` (`str`): The private part; present only where the server hands out private keys.
        - `dp` (`str`): Private part of an RSA key, d modulo p - 1.
        - `dq` (`str`): Private part of an RSA key, d modulo q - 1.
        - `e` (`str`): Public exponent of an RSA key.
        - `k` (`str`): The key itself where it is symmetric; as secret as a password.
        - `n` (`str`): Modulus of an RSA key.
        - `p` (`str`): First prime of an RSA key, private.
        - `q` (`str`): Second prime of an RSA key, private.
        - `qi` (`str`): Private part of an RSA key, the inverse of q modulo p.
        - `x` (`str`): Public coordinate of an elliptic key.
        - `x5c` (`list[str]`): Certificates that vouch for the key, its own first, as base64.
        - `y` (`str`): Second public coordinate of an elliptic key; Ed25519 has none.
        """
        from .admin_update_json_web_key import call

        _sending = call(self._core, set, kid, body, options=options)
        del body, options
        return await _sending

    async def admin_update_json_web_key_set(
        self, set: str, body: JsonWebKeySet | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKeySet:
        """Replaces all keys of a named set by those in the body.

        Repeating it is harmless; keys left out are gone.

        Args:
            set: Name of the key set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PUT /admin/keys/{set}` (hydra, admin) with the project API key.

        The body, as `JsonWebKeySet` or a mapping:

        - `keys` (`list[JsonWebKey]`): Each of them, found by its kid.
        """
        from .admin_update_json_web_key_set import call

        _sending = call(self._core, set, body, options=options)
        del body, options
        return await _sending

    async def admin_update_oauth2_client(
        self, id: str, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Replaces an application's registration as a whole and gives the result.

        The secret comes back only if the body sets it; lists that were not sent come back as null.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/clients/{id}` (hydra, admin) with the project API key.

        The body, as `OAuth2Client` or a mapping:

        - `client_name` (`str`): Name of the application, as the consent page shows it.
        - `redirect_uris` (`list[str]`): Addresses it may return to after signing in; compared letter by letter.
        - `post_logout_redirect_uris` (`list[str]`): Addresses it may return to after signing out.
        - `grant_types` (`list[str]`): Grants it may use, such as authorization_code, refresh_token, client_credentials or the device code URN.
        - `response_types` (`list[str]`): What it may get from the authorization endpoint, such as code.
        - `scope` (`str`): Scopes it may ask for, as one text with spaces; needs offline_access for refresh tokens.
        - `audience` (`list[str]`): Audiences that the client may ask for; others are refused.
        - `token_endpoint_auth_method` (`str`): How it proves itself for tokens, client_secret_basic, client_secret_post, private_key_jwt, or none for public clients.
        - `client_secret` (`str`): The secret, of at least 6 characters; a new client is given one where you leave it out. Answered only when it was just set.
        - `client_id` (`str`): Id of the application; Hydra chooses it where you leave it out, and newer servers refuse one of yours.
        - `jwks` (`dict[str, Any]`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 29 more.
        """
        from .admin_update_oauth2_client import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def check_opl_syntax(
        self, body: str | bytes, *, options: Options | None = None
    ) -> PostCheckOplSyntaxResponse:
        """Errors with line and column in a text written in the permission language.

        Nothing is stored; errors come with status 200 and a fine text answers an empty object; && and || have no precedence, so write parentheses.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `PostCheckOplSyntaxResponse`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `POST /opl/syntax/check` (keto, opl) with the project API key.
        """
        from .check_opl_syntax import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_project(
        self, body: CreateProjectBody | Mapping[str, Any] | None = None, *, options: Options | None = None
    ) -> Project:
        """Adds a project with its own slug and services in the chosen region and environment.

        Never repeated by itself, each call makes another; needs a workspace key and may meet a quota of the plan.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Project`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `POST /projects` (console, admin) with the workspace API key.

        The body, as `CreateProjectBody` or a mapping:

        - `name` (`str`, required): Name given by people.
        """
        from .create_project import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_project_api_key(
        self,
        project: str,
        body: CreateProjectApiKeyBody | Mapping[str, Any] | None = None,
        *,
        options: Options | None = None,
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
        """
        from .create_project_api_key import call

        _sending = call(self._core, project, body, options=options)
        del body, options
        return await _sending

    async def create_relation_tuple(
        self, body: RelationQuery | Mapping[str, Any], *, options: Options | None = None
    ) -> RelationQuery:
        """Stores one fact: this subject has this relation to this object.

        Never repeated by itself: a second identical call stores a second row; an unknown namespace answers 404.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RelationQuery`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `PUT /admin/relation-tuples` (keto, write) with the project API key.

        The body, as `RelationQuery` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .create_relation_tuple import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_self_service_logout_flow_url_for_browsers(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SelfServiceLogoutUrl:
        """The address and token with which the signed-in user can end the session.

        Nothing is ended yet; without a session cookie it answers 401 session_inactive.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceLogoutUrl`.

        Raises:
            ApiError: Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/logout/browser` (kratos, public) with the session of a user.
        """
        from .create_self_service_logout_flow_url_for_browsers import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
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

    @never_none(
        "object", "relation", "subject_id", "subject_set_namespace", "subject_set_object", "subject_set_relation"
    )
    async def delete_relation_tuples(
        self,
        *,
        namespace: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        subject_id: str | None = None,
        subject_set_namespace: str | None = None,
        subject_set_object: str | None = None,
        subject_set_relation: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Removes every stored fact that fits the query and answers with nothing.

        namespace is needed; leaving the others out widens what is removed, and nothing found is 204 too.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /admin/relation-tuples` (keto, write) with the project API key.
        """
        from .delete_relation_tuples import call

        _sending = call(
            self._core,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )
        del (
            namespace,
            object,
            relation,
            subject_id,
            subject_set_namespace,
            subject_set_object,
            subject_set_relation,
            options,
        )
        return await _sending

    async def discover_json_web_keys(self, *, options: Options | None = None) -> JsonWebKeySet:
        """The public keys with which anyone checks id tokens and JWT access tokens.

        Needs no credential; keep it for a while and read it again when an unknown kid turns up.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /.well-known/jwks.json` (hydra, public) with no credential.
        """
        from .discover_json_web_keys import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def discover_oidc_configuration(self, *, options: Options | None = None) -> OidcConfiguration:
        """What the provider offers and where: issuer, endpoints, grants, scopes and algorithms.

        Needs no credential and changes seldom.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OidcConfiguration`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /.well-known/openid-configuration` (hydra, public) with no credential.
        """
        from .discover_oidc_configuration import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def dynamic_client_registration_create_oauth2_client(
        self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """An application signs itself up and gets its id, secret and registration access token.

        Open to anyone where enabled, 404 where not; an id or secret of your own answers 400.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `POST /oauth2/register` (hydra, public) with no credential.

        The body, as `OAuth2Client` or a mapping:

        - `client_name` (`str`): Name of the application, as the consent page shows it.
        - `redirect_uris` (`list[str]`): Addresses it may return to after signing in; compared letter by letter.
        - `post_logout_redirect_uris` (`list[str]`): Addresses it may return to after signing out.
        - `grant_types` (`list[str]`): Grants it may use, such as authorization_code, refresh_token, client_credentials or the device code URN.
        - `response_types` (`list[str]`): What it may get from the authorization endpoint, such as code.
        - `scope` (`str`): Scopes it may ask for, as one text with spaces; needs offline_access for refresh tokens.
        - `audience` (`list[str]`): Audiences that the client may ask for; others are refused.
        - `token_endpoint_auth_method` (`str`): How it proves itself for tokens, client_secret_basic, client_secret_post, private_key_jwt, or none for public clients.
        - `client_secret` (`str`): The secret, of at least 6 characters; a new client is given one where you leave it out. Answered only when it was just set.
        - `client_id` (`str`): Id of the application; Hydra chooses it where you leave it out, and newer servers refuse one of yours.
        - `jwks` (`dict[str, Any]`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 29 more.
        """
        from .dynamic_client_registration_create_oauth2_client import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def dynamic_client_registration_delete_oauth2_client(
        self, id: str, *, access_token: str, options: Options | None = None
    ) -> None:
        """An application gives up its own entry at the provider, for good.

        Needs the registration access token and not an API key; a wrong one answers 401.

        Args:
            id: Id of what the operation is about.
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: Unauthorized (401), or by status; TransportError if no answer came.

        `DELETE /oauth2/register/{id}` (hydra, public) with an access token.
        """
        from .dynamic_client_registration_delete_oauth2_client import call

        _sending = call(self._core, id, access_token=access_token, options=options)
        del access_token, options
        return await _sending

    async def dynamic_client_registration_get_oauth2_client(
        self, id: str, *, access_token: str, options: Options | None = None
    ) -> OAuth2Client:
        """An application reads its own entry at the provider, without the secret.

        Needs the registration access token and not an API key; a wrong one answers 401.

        Args:
            id: Id of what the operation is about.
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: Unauthorized (401), NotFound (404), or by status; TransportError if no answer came.

        `GET /oauth2/register/{id}` (hydra, public) with an access token.
        """
        from .dynamic_client_registration_get_oauth2_client import call

        _sending = call(self._core, id, access_token=access_token, options=options)
        del access_token, options
        return await _sending

    async def dynamic_client_registration_update_oauth2_client(
        self, id: str, body: OAuth2Client | Mapping[str, Any], *, access_token: str, options: Options | None = None
    ) -> OAuth2Client:
        """An application replaces its own entry and gets a new registration access token.

        Never repeated by itself: the old registration access token stops working; a client_secret answers 403.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `PUT /oauth2/register/{id}` (hydra, public) with an access token.

        The body, as `OAuth2Client` or a mapping:

        - `client_name` (`str`): Name of the application, as the consent page shows it.
        - `redirect_uris` (`list[str]`): Addresses it may return to after signing in; compared letter by letter.
        - `post_logout_redirect_uris` (`list[str]`): Addresses it may return to after signing out.
        - `grant_types` (`list[str]`): Grants it may use, such as authorization_code, refresh_token, client_credentials or the device code URN.
        - `response_types` (`list[str]`): What it may get from the authorization endpoint, such as code.
        - `scope` (`str`): Scopes it may ask for, as one text with spaces; needs offline_access for refresh tokens.
        - `audience` (`list[str]`): Audiences that the client may ask for; others are refused.
        - `token_endpoint_auth_method` (`str`): How it proves itself for tokens, client_secret_basic, client_secret_post, private_key_jwt, or none for public clients.
        - `client_secret` (`str`): The secret, of at least 6 characters; a new client is given one where you leave it out. Answered only when it was just set.
        - `client_id` (`str`): Id of the application; Hydra chooses it where you leave it out, and newer servers refuse one of yours.
        - `jwks` (`dict[str, Any]`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 29 more.
        """
        from .dynamic_client_registration_update_oauth2_client import call

        _sending = call(self._core, id, body, access_token=access_token, options=options)
        del body, access_token, options
        return await _sending

    async def get_check(
        self,
        *,
        max_depth: int | None = None,
        namespace: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        subject_id: str | None = None,
        subject_set_namespace: str | None = None,
        subject_set_object: str | None = None,
        subject_set_relation: str | None = None,
        options: Options | None = None,
    ) -> GetCheckResponse:
        """True or false: does the subject have this relation to the object?

        Changes nothing and answers 200 for both outcomes; too small a max_depth turns allowed into denied.

        Args:
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetCheckResponse`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /relation-tuples/check/openapi` (keto, read) with the project API key.
        """
        from .get_check import call

        _sending = call(
            self._core,
            max_depth=max_depth,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )
        del (
            max_depth,
            namespace,
            object,
            relation,
            subject_id,
            subject_set_namespace,
            subject_set_object,
            subject_set_relation,
            options,
        )
        return await _sending

    async def get_check_mirror_status(
        self,
        *,
        max_depth: int | None = None,
        namespace: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        subject_id: str | None = None,
        subject_set_namespace: str | None = None,
        subject_set_object: str | None = None,
        subject_set_relation: str | None = None,
        options: Options | None = None,
    ) -> GetCheckResponse:
        """True or false for one subject, relation and object, told by status 200 or 403 as well.

        Denied answers 403 with allowed false, which is given to you as a result and not raised.

        Args:
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetCheckResponse`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /relation-tuples/check` (keto, read) with the project API key.
        """
        from .get_check_mirror_status import call

        _sending = call(
            self._core,
            max_depth=max_depth,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )
        del (
            max_depth,
            namespace,
            object,
            relation,
            subject_id,
            subject_set_namespace,
            subject_set_object,
            subject_set_relation,
            options,
        )
        return await _sending

    async def get_expand(
        self,
        *,
        namespace: str,
        object: str,
        relation: str,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> ExpandTree:
        """The tree of everyone who has a relation to an object, directly or through groups.

        If nothing is found the server may answer 200 with an error object whose code is 404.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ExpandTree`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /relation-tuples/expand` (keto, read) with the project API key.
        """
        from .get_expand import call

        _sending = call(
            self._core, namespace=namespace, object=object, relation=relation, max_depth=max_depth, options=options
        )
        del namespace, object, relation, max_depth, options
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
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /schemas/{id}` (kratos, public) with no credential.
        """
        from .get_identity_schema import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_namespaces(self, *, options: Options | None = None) -> GetNamespacesResponse:
        """What the permission model declares: the names under which objects are kept.

        Not paged, and the order changes from call to call.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetNamespacesResponse`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /namespaces` (keto, read) with the project API key.
        """
        from .get_namespaces import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def get_oidc_user_info(self, *, access_token: str, options: Options | None = None) -> OidcUserInfo:
        """Claims about the user that an access token was issued for, such as sub and email.

        Needs an access token with scope openid; a client with a signing algorithm gets a JWT instead of JSON.

        Args:
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OidcUserInfo`.

        Raises:
            ApiError: Unauthorized (401), or by status; TransportError if no answer came.

        `GET /userinfo` (hydra, public) with an access token.
        """
        from .get_oidc_user_info import call

        _sending = call(self._core, access_token=access_token, options=options)
        del access_token, options
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

    async def get_project_members(self, project_id: str, *, options: Options | None = None) -> list[CloudAccount]:
        """People who may administer a project, with address, name and role.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            project_id: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `list[CloudAccount]`.

        Raises:
            ApiError: Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /projects/{project_id}/members` (console, admin) with the workspace API key.
        """
        from .get_project_members import call

        _sending = call(self._core, project_id, options=options)
        del options
        return await _sending

    def get_relation_tuples(
        self,
        *,
        namespace: str | None = None,
        object: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        relation: str | None = None,
        subject_id: str | None = None,
        subject_set_namespace: str | None = None,
        subject_set_object: str | None = None,
        subject_set_relation: str | None = None,
        options: Options | None = None,
    ) -> Pager[RelationTuple]:
        """Stored facts of the form object, relation, subject that fit the query, page after page.

        Default 100 per page; the token of the next page is in the body, empty at the end.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /relation-tuples` (keto, read) with the project API key.
        """
        from .get_relation_tuples import call

        return call(
            self._core,
            namespace=namespace,
            object=object,
            page_size=page_size,
            page_token=page_token,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )

    async def get_self_service_error(self, *, id: str, options: Options | None = None) -> SelfServiceError:
        """The problem behind the error page's id: what failed, when, and with which code.

        Kratos v0.6 takes the id as error and gives a list errors, v0.10 takes id; an unknown one is 403 or 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceError`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/errors` (kratos, public) with no credential.
        """
        from .get_self_service_error import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_self_service_login_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> SelfServiceLoginFlow:
        """The sign-in form as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceLoginFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/login/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_login_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_recovery_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> SelfServiceRecoveryFlow:
        """The form for a lost account as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/recovery/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_recovery_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_registration_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> SelfServiceRegistrationFlow:
        """The sign-up form as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRegistrationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/registration/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_registration_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_settings_flow(
        self, *, id: str, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SelfServiceSettingsFlow:
        """The profile form as it stands now: fields, messages and the state reached.

        Only for the user it was made for: 401 without a session, 403 for another user.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceSettingsFlow`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/settings/flows` (kratos, public) with the session of a user.
        """
        from .get_self_service_settings_flow import call

        _sending = call(self._core, id=id, cookie=cookie, x_session_token=x_session_token, options=options)
        del id, cookie, x_session_token, options
        return await _sending

    async def get_self_service_verification_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> SelfServiceVerificationFlow:
        """The address form as it stands now: fields, messages and the state reached.

        An unknown id gives null on Kratos v0.6 (200) and 404 on v0.10; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceVerificationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/verification/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_verification_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_version(self, *, options: Options | None = None) -> GetVersionResponse:
        """The release the server was built from, as a plain string.

        On self-hosted servers give options base_url, since each service has its own; builds from source answer master.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetVersionResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /version` (any, public) with the project API key.
        """
        from .get_version import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def get_webauthn_javascript(self, *, options: Options | None = None) -> str:
        """The browser script as text that a page needs for security keys and passkeys.

        Needs no credential and hardly ever changes, so a page usually links to it directly.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `str`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /.well-known/ory/webauthn.js` (kratos, public) with no credential.
        """
        from .get_webauthn_javascript import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def initialize_self_service_login_flow_for_browsers(
        self,
        *,
        aal: str | None = None,
        cookie: str | None = None,
        refresh: bool | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceLoginFlow:
        """A fresh sign-in form with the csrf cookie that belongs to it.

        Pass every Set-Cookie on; while signed in it answers 400 unless refresh or aal is given.

        Args:
            aal: Assurance level to reach: aal1 for one factor, aal2 for a second one.
            cookie: The Cookie header of the user's browser, passed on as it came.
            refresh: True to ask for credentials again although the user is signed in.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceLoginFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/login/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_login_flow_for_browsers import call

        _sending = call(self._core, aal=aal, cookie=cookie, refresh=refresh, return_to=return_to, options=options)
        del aal, cookie, refresh, return_to, options
        return await _sending

    async def initialize_self_service_login_flow_without_browser(
        self,
        *,
        aal: str | None = None,
        refresh: bool | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceLoginFlow:
        """A fresh sign-in form for apps: the fields to fill, where to send them and until when.

        Refused while signed in (400) unless refresh or aal is given; aal2 without a session answers 401.

        Args:
            aal: Assurance level to reach: aal1 for one factor, aal2 for a second one.
            refresh: True to ask for credentials again although the user is signed in.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceLoginFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/login/api` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_login_flow_without_browser import call

        _sending = call(self._core, aal=aal, refresh=refresh, x_session_token=x_session_token, options=options)
        del aal, refresh, x_session_token, options
        return await _sending

    async def initialize_self_service_recovery_flow_for_browsers(
        self, *, cookie: str | None = None, return_to: str | None = None, options: Options | None = None
    ) -> SelfServiceRecoveryFlow:
        """A fresh form to get back into a lost account, with its csrf cookie.

        Pass every Set-Cookie on; refused with 400 while signed in.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/recovery/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_recovery_flow_for_browsers import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, options=options)
        del cookie, return_to, options
        return await _sending

    async def initialize_self_service_recovery_flow_without_browser(
        self, *, options: Options | None = None
    ) -> SelfServiceRecoveryFlow:
        """A fresh form for apps with which a user asks for a mail to get back into a lost account.

        Refused with 400 where the feature is switched off; it cannot end in a token, the mailed link needs a browser.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/recovery/api` (kratos, public) with no credential.
        """
        from .initialize_self_service_recovery_flow_without_browser import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def initialize_self_service_registration_flow_for_browsers(
        self, *, cookie: str | None = None, return_to: str | None = None, options: Options | None = None
    ) -> SelfServiceRegistrationFlow:
        """A fresh sign-up form with the csrf cookie that belongs to it.

        Pass every Set-Cookie on; while signed in it answers 400, which the document does not list.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRegistrationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/registration/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_registration_flow_for_browsers import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, options=options)
        del cookie, return_to, options
        return await _sending

    async def initialize_self_service_registration_flow_without_browser(
        self, *, options: Options | None = None
    ) -> SelfServiceRegistrationFlow:
        """A fresh sign-up form for apps: the fields to fill, where to send them and until when.

        Refused with session_already_available (400) when a session is sent along.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRegistrationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/registration/api` (kratos, public) with no credential.
        """
        from .initialize_self_service_registration_flow_without_browser import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def initialize_self_service_settings_flow_for_browsers(
        self,
        *,
        cookie: str | None = None,
        return_to: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceSettingsFlow:
        """A fresh form in which the signed-in user edits profile, password and second factors.

        Needs the session cookie: 401 without one, 403 session_aal2_required when a second factor is due.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceSettingsFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/settings/browser` (kratos, public) with the session of a user.
        """
        from .initialize_self_service_settings_flow_for_browsers import call

        _sending = call(
            self._core, cookie=cookie, return_to=return_to, x_session_token=x_session_token, options=options
        )
        del cookie, return_to, x_session_token, options
        return await _sending

    async def initialize_self_service_settings_flow_without_browser(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SelfServiceSettingsFlow:
        """A fresh form for apps in which the signed-in user edits profile, password and second factors.

        401 session_inactive without a session, 403 session_aal2_required when a second factor is due.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceSettingsFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/settings/api` (kratos, public) with the session of a user.
        """
        from .initialize_self_service_settings_flow_without_browser import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_verification_flow_for_browsers(
        self, *, cookie: str | None = None, return_to: str | None = None, options: Options | None = None
    ) -> SelfServiceVerificationFlow:
        """A fresh form to prove that an address is the user's, with its csrf cookie.

        Pass every Set-Cookie on; no session is needed, and 400 means the feature is switched off.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceVerificationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/verification/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_verification_flow_for_browsers import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, options=options)
        del cookie, return_to, options
        return await _sending

    async def initialize_self_service_verification_flow_without_browser(
        self, *, options: Options | None = None
    ) -> SelfServiceVerificationFlow:
        """A fresh form for apps with which a user proves that an address is theirs.

        No session is needed; answers 400 where the feature is switched off.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceVerificationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/verification/api` (kratos, public) with no credential.
        """
        from .initialize_self_service_verification_flow_without_browser import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def is_alive(self, *, options: Options | None = None) -> HealthStatus:
        """Whether the process answers HTTP at all; whether it can do its work is_ready tells.

        Needs no credential where self-hosted, and each service has its own, on both of its ports.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `HealthStatus`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /health/alive` (any, public) with the project API key.
        """
        from .is_alive import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def is_ready(self, *, options: Options | None = None) -> IsReadyResponse:
        """Whether the server can do its work, what it depends on (such as the database) included.

        Not ready answers 503 with a body that names what is missing; each service has its own.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IsReadyResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /health/ready` (any, public) with the project API key.
        """
        from .is_ready import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    def list_identity_schemas(
        self, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
    ) -> Pager[IdentitySchemaContainer]:
        """All JSON Schemas that describe traits, with their ids and addresses.

        Needs no credential; pages go by count, 250 rows by default.

        Args:
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /schemas` (kratos, public) with no credential.
        """
        from .list_identity_schemas import call

        return call(self._core, page=page, per_page=per_page, options=options)

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

    def list_sessions(
        self,
        *,
        cookie: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Session]:
        """Where else the user is signed in: active sessions, this one left out.

        Pages count from 1 and have no links; an empty page comes as null.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /sessions` (kratos, public) with the session of a user.
        """
        from .list_sessions import call

        try:
            return call(
                self._core,
                cookie=cookie,
                page=page,
                per_page=per_page,
                x_session_token=x_session_token,
                options=options,
            )
        except OryError as _error:
            _error.__traceback__ = None
            raise
        finally:
            del cookie, page, per_page, x_session_token, options

    async def patch_project(
        self,
        project_id: str,
        body: Sequence[JsonPatch | Mapping[str, Any]] | None = None,
        *,
        options: Options | None = None,
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

    async def patch_relation_tuples(
        self, body: Sequence[PatchDelta | Mapping[str, Any]], *, options: Options | None = None
    ) -> None:
        """Inserts and deletes many facts in one transaction: all of them or none.

        Repeating an insert stores the row again, which shows up in lists.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `PATCH /admin/relation-tuples` (keto, write) with the project API key.

        Each item of the body, as `PatchDelta` or a mapping:

        - `action` (`PatchDeltaAction | str`): What to do next, or what to do with the item; unknown values stay strings.
        - `relation_tuple` (`RelationTuple`): What is added or taken away.
        """
        from .patch_relation_tuples import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def perform_oauth2_authorization_flow(
        self,
        *,
        client_id: str,
        response_type: str,
        acr_values: str | None = None,
        audience: Sequence[str] | None = None,
        claims: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        consent_verifier: str | None = None,
        cookie: str | None = None,
        display: str | None = None,
        id_token_hint: str | None = None,
        login_hint: str | None = None,
        login_verifier: str | None = None,
        max_age: int | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        redirect_uri: str | None = None,
        registration: str | None = None,
        request: str | None = None,
        request_uri: str | None = None,
        response_mode: str | None = None,
        scope: str | None = None,
        state: str | None = None,
        ui_locales: str | None = None,
        options: Options | None = None,
    ) -> RedirectTo:
        """The redirect that starts a code or token grant in the user's browser.

        302 leads to the sign-in and consent pages, 303 back to the application; its cookies must travel along.

        Args:
            client_id: Id of the application at Hydra.
            response_type: What the authorization returns: code, or token and id_token where allowed.
            acr_values: Authentication classes the application prefers, separated by spaces, best first.
            audience: Who the tokens are meant for; the client must be allowed to ask for it.
            claims: JSON text that asks for single claims in the id token or at userinfo.
            code_challenge: PKCE: value derived from the verifier that is kept for the token call.
            code_challenge_method: PKCE: how the challenge was derived; S256 unless there is no choice.
            consent_verifier: Opaque value that the browser brings back from the consent page.
            cookie: The Cookie header of the user's browser, passed on as it came.
            display: How the provider shows its pages: page, popup, touch or wap.
            id_token_hint: Id token from the last sign-in; says who is signing out or expected back.
            login_hint: Whom the application expects to sign in, such as an email address.
            login_verifier: Opaque value that the browser brings back from the login page.
            max_age: Seconds after which a sign-in counts as too old and is asked for again.
            nonce: Random text that comes back inside the id token and ties it to this request.
            prompt: none to fail rather than ask, login or consent to ask again, registration to start with sign-up.
            redirect_uri: Where the browser returns to; in the token call the same as in the authorization.
            registration: JSON text in which a self-issued client describes itself.
            request: The authorization parameters as one signed JWT.
            request_uri: Address under which the signed request object can be fetched.
            response_mode: How the answer comes back: query, fragment or form_post.
            scope: Scopes separated by spaces; in introspection all must be granted for the token to be active.
            state: Random text that comes back with the redirect and proves it answers your request.
            ui_locales: Languages the user prefers, separated by spaces, best first.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /oauth2/auth` (hydra, public) with the session or cookies of a user, where there are some.
        """
        from .perform_oauth2_authorization_flow import call

        _sending = call(
            self._core,
            client_id=client_id,
            response_type=response_type,
            acr_values=acr_values,
            audience=audience,
            claims=claims,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            consent_verifier=consent_verifier,
            cookie=cookie,
            display=display,
            id_token_hint=id_token_hint,
            login_hint=login_hint,
            login_verifier=login_verifier,
            max_age=max_age,
            nonce=nonce,
            prompt=prompt,
            redirect_uri=redirect_uri,
            registration=registration,
            request=request,
            request_uri=request_uri,
            response_mode=response_mode,
            scope=scope,
            state=state,
            ui_locales=ui_locales,
            options=options,
        )
        del (
            client_id,
            response_type,
            acr_values,
            audience,
            claims,
            code_challenge,
            code_challenge_method,
            consent_verifier,
            cookie,
            display,
            id_token_hint,
            login_hint,
            login_verifier,
            max_age,
            nonce,
            prompt,
            redirect_uri,
            registration,
            request,
            request_uri,
            response_mode,
            scope,
            state,
            ui_locales,
            options,
        )
        return await _sending

    async def perform_oauth2_token_flow(
        self,
        body: PerformOauth2TokenFlowBody | Mapping[str, Any],
        *,
        client_auth: ClientAuth | None = None,
        options: Options | None = None,
    ) -> OAuth2TokenResponse:
        """Access, refresh and id token for a code, refresh token or client credential.

        Codes and refresh tokens count once: reusing a refresh token answers 401 and ends the new tokens too.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            client_auth: (client_id, client_secret), sent as HTTP Basic, or an httpx.Auth.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2TokenResponse`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `POST /oauth2/token` (hydra, public) with an OAuth2 client.

        The body, as `PerformOauth2TokenFlowBody` or a mapping:

        - `grant_type` (`str`, required): What is traded, authorization_code, refresh_token, client_credentials, a device code or a JWT.
        - `assertion` (`str`): Signed JWT to trade for an access token.
        - `audience` (`list[str]`): Audiences wished for.
        - `client_assertion` (`str`): Signed JWT by which a client proves itself (private_key_jwt).
        - `client_assertion_type` (`str`): URN that says that it is a JWT.
        - `client_id` (`str`): Id of the application at Hydra.
        - `client_secret` (`str`): Secret of the client; present only right after it was set.
        - `code` (`str`): One-time code, or the number of an error.
        - `code_verifier` (`str`): PKCE, the random text from which code_challenge was derived.
        - `password` (`str`): The password in plain text; never given back.
        - `redirect_uri` (`str`): The same address as in the authorization request.
        - `refresh_token` (`str`): Token to trade for new tokens; counts once.
        - `resource` (`list[str]`): Addresses of the APIs that the token is for.
        - `scope` (`str`): Scopes, separated by spaces.
        - `username` (`str`): Name of the user, in a grant that Hydra does not serve by default.
        """
        from .perform_oauth2_token_flow import call

        _sending = call(self._core, body, client_auth=client_auth, options=options)
        del body, client_auth, options
        return await _sending

    async def perform_oidc_front_or_back_channel_logout(
        self,
        *,
        client_id: str | None = None,
        cookie: str | None = None,
        id_token_hint: str | None = None,
        logout_verifier: str | None = None,
        post_logout_redirect_uri: str | None = None,
        state: str | None = None,
        options: Options | None = None,
    ) -> RedirectTo:
        """The redirect that starts an application's sign-out in the user's browser.

        Answers 302 and never data; its cookies must travel along, and each verifier counts once.

        Args:
            client_id: Id of the application at Hydra.
            cookie: The Cookie header of the user's browser, passed on as it came.
            id_token_hint: Id token from the last sign-in; says who is signing out or expected back.
            logout_verifier: Opaque value that the browser brings back from the logout page.
            post_logout_redirect_uri: Where the browser goes after signing out; must be registered with the client.
            state: Random text that comes back with the redirect and proves it answers your request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /oauth2/sessions/logout` (hydra, public) with the session or cookies of a user, where there are some.
        """
        from .perform_oidc_front_or_back_channel_logout import call

        _sending = call(
            self._core,
            client_id=client_id,
            cookie=cookie,
            id_token_hint=id_token_hint,
            logout_verifier=logout_verifier,
            post_logout_redirect_uri=post_logout_redirect_uri,
            state=state,
            options=options,
        )
        del client_id, cookie, id_token_hint, logout_verifier, post_logout_redirect_uri, state, options
        return await _sending

    async def post_check(
        self, body: RelationQuery | Mapping[str, Any], *, max_depth: int | None = None, options: Options | None = None
    ) -> GetCheckResponse:
        """True or false for one subject, relation and object, with the question in the body.

        Changes nothing and answers 200 for both outcomes; a body without namespace is denied instead of refused.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetCheckResponse`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `POST /relation-tuples/check/openapi` (keto, read) with the project API key.

        The body, as `RelationQuery` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .post_check import call

        _sending = call(self._core, body, max_depth=max_depth, options=options)
        del body, max_depth, options
        return await _sending

    async def post_check_mirror_status(
        self, body: RelationQuery | Mapping[str, Any], *, max_depth: int | None = None, options: Options | None = None
    ) -> GetCheckResponse:
        """True or false with the question in the body, told by status 200 or 403 as well.

        Denied answers 403 with allowed false, which is given to you as a result and not raised.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetCheckResponse`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `POST /relation-tuples/check` (keto, read) with the project API key.

        The body, as `RelationQuery` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .post_check_mirror_status import call

        _sending = call(self._core, body, max_depth=max_depth, options=options)
        del body, max_depth, options
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

    async def remove_project_member(self, project_id: str, member_id: str, *, options: Options | None = None) -> None:
        """Takes a person's right to administer a project away.

        Needs a workspace key and goes to the console host; the person's account stays.

        Args:
            project_id: Id of the project.
            member_id: Id of the person to remove.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /projects/{project_id}/members/{member_id}` (console, admin) with the workspace API key.
        """
        from .remove_project_member import call

        _sending = call(self._core, project_id, member_id, options=options)
        del options
        return await _sending

    async def revoke_oauth2_token(
        self,
        body: RevokeOauth2TokenBody | Mapping[str, Any],
        *,
        client_auth: ClientAuth | None = None,
        options: Options | None = None,
    ) -> None:
        """Makes one access or refresh token useless, together with those of the same grant.

        Unknown tokens answer 200 as well, and so does the token of another client, which stays valid.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            client_auth: (client_id, client_secret), sent as HTTP Basic, or an httpx.Auth.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `POST /oauth2/revoke` (hydra, public) with an OAuth2 client.

        The body, as `RevokeOauth2TokenBody` or a mapping:

        - `token` (`str`, required): The access or refresh token that ends.
        - `client_assertion` (`str`): Signed JWT by which a client proves itself (private_key_jwt).
        - `client_assertion_type` (`str`): URN that says that it is a JWT.
        - `client_id` (`str`): Id of the application at Hydra.
        - `client_secret` (`str`): Secret of the client; present only right after it was set.
        - `token_type_hint` (`str`): access_token or refresh_token, so that the server looks there first.
        """
        from .revoke_oauth2_token import call

        _sending = call(self._core, body, client_auth=client_auth, options=options)
        del body, client_auth, options
        return await _sending

    async def revoke_session(
        self, id: str, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> None:
        """Ends one session: in v0alpha2 another device's by id, in v0_6 that of the token in the body.

        Repeating it answers 204; v0alpha2 refuses the session that makes the call (400), v0_6 an unknown token (404).

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /sessions/{id}` (kratos, public) with the session of a user.
        """
        from .revoke_session import call

        _sending = call(self._core, id, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def revoke_sessions(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RevokedSessions:
        """Signs the user out on every device but this one and says how many were ended.

        Repeating it is harmless and counts 0; without a session it answers 401.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RevokedSessions`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /sessions` (kratos, public) with the session of a user.
        """
        from .revoke_sessions import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def submit_self_service_login_flow(
        self,
        body: SubmitSelfServiceLoginFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SuccessfulSelfServiceLoginWithoutBrowser:
        """Tries the user's credentials and answers with a session, or refuses with the form and its messages.

        Kratos v0.6 sends 302 for an expired form; on v0.10 a session whose identity is null wants a second factor.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulSelfServiceLoginWithoutBrowser`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), ServerError (500), or by status; TransportError if no answer came.

        `POST /self-service/login` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceLoginFlowBody` or a mapping, is one of:

        - `SubmitSelfServiceLoginFlowWithLookupSecretMethodBody` (`method='lookup_secret'`; needs `lookup_secret`): A backup code in place of the second factor.
        - `SubmitSelfServiceLoginFlowWithOidcMethodBody` (`method='oidc'`; needs `provider`): Sign in at a social provider.
        - `SubmitSelfServiceLoginFlowWithPasswordMethodBody` (`method='password'`; needs `identifier`, `password`): Sign in with a password.
        - `SubmitSelfServiceLoginFlowWithTotpMethodBody` (`method='totp'`; needs `totp_code`): The six digits of an authenticator app.
        - `SubmitSelfServiceLoginFlowWithWebAuthnMethodBody` (`method='webauthn'`; needs `identifier`): A security key, as second factor or in place of a password.
        """
        from .submit_self_service_login_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def submit_self_service_logout_flow(
        self,
        *,
        cookie: str | None = None,
        return_to: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Ends the browser's session that the token names and clears its cookie.

        Without a token it answers 400, with a wrong one 403, and a second time 401, as the session is gone.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/logout` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .submit_self_service_logout_flow import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, token=token, options=options)
        del cookie, return_to, token, options
        return await _sending

    async def submit_self_service_logout_flow_without_browser(
        self, body: SubmitSelfServiceLogoutFlowWithoutBrowserBody | Mapping[str, Any], *, options: Options | None = None
    ) -> None:
        """Ends the session whose token is in the body; from then on the token is refused.

        A token already signed out answers 204 again, one that was never issued 403.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /self-service/logout/api` (kratos, public) with no credential.

        The body, as `SubmitSelfServiceLogoutFlowWithoutBrowserBody` or a mapping:

        - `session_token` (`str`, required): Secret that stands for the session; missing in browser flows.
        """
        from .submit_self_service_logout_flow_without_browser import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def submit_self_service_recovery_flow(
        self,
        body: SubmitSelfServiceRecoveryFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceRecoveryFlow:
        """Mails a link to a lost account's address and gives the form with a note about it.

        The link ends in a browser, so an app gets no token from it; a used or expired form answers with a redirect.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceRecoveryFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), ServerError (500), or by status; TransportError if no answer came.

        `POST /self-service/recovery` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceRecoveryFlowBody` or a mapping, is one of:

        - `SubmitSelfServiceRecoveryFlowWithCodeMethodBody` (`method='code'`): Recover with a code: first the address, then the code.
        - `SubmitSelfServiceRecoveryFlowWithLinkMethodBody` (`method='link'`; needs `email`): Recover with a link that is mailed.
        """
        from .submit_self_service_recovery_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, token=token, options=options)
        del body, flow, cookie, token, options
        return await _sending

    async def submit_self_service_registration_flow(
        self,
        body: SubmitSelfServiceRegistrationFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        options: Options | None = None,
    ) -> SuccessfulSelfServiceRegistrationWithoutBrowser:
        """Creates the account from traits and credentials, often with a session.

        Without the server's session hook only the identity comes back; a finished form sent again makes another account.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulSelfServiceRegistrationWithoutBrowser`.

        Raises:
            ApiError: FlowNotComplete (400), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), ServerError (500), or by status; TransportError if no answer came.

        `POST /self-service/registration` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceRegistrationFlowBody` or a mapping, is one of:

        - `SubmitSelfServiceRegistrationFlowWithOidcMethodBody` (`method='oidc'`; needs `provider`): Sign up at a social provider.
        - `SubmitSelfServiceRegistrationFlowWithPasswordMethodBody` (`method='password'`; needs `password`, `traits`): Sign up with traits and a password.
        - `SubmitSelfServiceRegistrationFlowWithWebAuthnMethodBody` (`method='webauthn'`; needs `traits`): Sign up with a security key.
        """
        from .submit_self_service_registration_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, options=options)
        del body, flow, cookie, options
        return await _sending

    async def submit_self_service_settings_flow(
        self,
        body: SubmitSelfServiceSettingsFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceSettingsFlow:
        """Changes the user's own password, traits, linked providers or second factors.

        An old session answers 403 until the user signs in afresh; Kratos v0.6 then counts only the new session's token.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceSettingsFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), ServerError (500), or by status; TransportError if no answer came.

        `POST /self-service/settings` (kratos, public) with the session of a user.

        The body, as `SubmitSelfServiceSettingsFlowBody` or a mapping, is one of:

        - `SubmitSelfServiceSettingsFlowWithLookupMethodBody` (`method='lookup_secret'`): Make, show, keep or drop backup codes.
        - `SubmitSelfServiceSettingsFlowWithOidcMethodBody` (`method='oidc'`): Link an account at a provider, or unlink one.
        - `SubmitSelfServiceSettingsFlowWithPasswordMethodBody` (`method='password'`; needs `password`): Set a new password; somebody who signed in long ago has to confirm first.
        - `SubmitSelfServiceSettingsFlowWithProfileMethodBody` (`method='profile'`; needs `traits`): Change traits; all of them are sent.
        - `SubmitSelfServiceSettingsFlowWithTotpMethodBody` (`method='totp'`): Set up an authenticator app, or drop it.
        - `SubmitSelfServiceSettingsFlowWithWebAuthnMethodBody` (`method='webauthn'`): Add or remove a security key.
        """
        from .submit_self_service_settings_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def submit_self_service_verification_flow(
        self,
        body: SubmitSelfServiceVerificationFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> SelfServiceVerificationFlow:
        """Mails a link to an address so that opening it marks the address as verified.

        Goes to /self-service/verification, as the v0_6 documents' own path is not there; a used form redirects.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceVerificationFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `POST /self-service/verification` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceVerificationFlowBody` or a mapping, is one of:

        - `SubmitSelfServiceVerificationFlowWithLinkMethodBody` (`method='link'`; needs `email`): Prove an address with a link that is mailed to it.
        """
        from .submit_self_service_verification_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, token=token, options=options)
        del body, flow, cookie, token, options
        return await _sending

    async def to_session(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> Session:
        """Who is calling: the session behind a token or cookie, with identity and authentication methods.

        Missing or ended sessions answer 401; 403 session_aal2_required means a second factor is still to come; a token by a template without ttl is born expired, and its iss ends with a slash.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Session`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /sessions/whoami` (kratos, public) with the session of a user.
        """
        from .to_session import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def update_oauth2_client_lifespans(
        self, id: str, body: UpdateOAuth2ClientLifespans | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Sets how long each kind of token lasts for one application, per grant.

        Replaces all of them, so send every one you want to keep; they come back like 720h0m0s.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/clients/{id}/lifespans` (hydra, admin) with the project API key.

        The body, as `UpdateOAuth2ClientLifespans` or a mapping:

        - `authorization_code_grant_access_token_lifespan` (`str`): How long access tokens of the code grant last, such as 1h; null takes the server's setting.
        - `authorization_code_grant_id_token_lifespan` (`str`): How long ID tokens of the code grant last, such as 1h; null takes the server's setting.
        - `authorization_code_grant_refresh_token_lifespan` (`str`): How long refresh tokens of the code grant last, such as 720h, -1 for ever; null takes the server's setting.
        - `client_credentials_grant_access_token_lifespan` (`str`): How long access tokens of the client's own last, such as 1h; null takes the server's setting.
        - `implicit_grant_access_token_lifespan` (`str`): How long access tokens of the implicit grant last, such as 1h; null takes the server's setting.
        - `implicit_grant_id_token_lifespan` (`str`): How long ID tokens of the implicit grant last, such as 1h; null takes the server's setting.
        - `jwt_bearer_grant_access_token_lifespan` (`str`): How long access tokens for signed assertions last, such as 1h; null takes the server's setting.
        - `password_grant_access_token_lifespan` (`str`): How long access tokens of the password grant last, which Hydra does not serve by default; null takes the server's setting.
        - `password_grant_refresh_token_lifespan` (`str`): How long refresh tokens of the password grant last, which Hydra does not serve by default; null takes the server's setting.
        - `refresh_token_grant_access_token_lifespan` (`str`): How long access tokens last that a refresh token was traded for; null takes the server's setting.
        - `refresh_token_grant_id_token_lifespan` (`str`): How long ID tokens last that a refresh token was traded for; null takes the server's setting.
        - `refresh_token_grant_refresh_token_lifespan` (`str`): How long refresh tokens last that one was traded for; null takes the server's setting.
        """
        from .update_oauth2_client_lifespans import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def update_project(
        self, project_id: str, body: UpdateProject | Mapping[str, Any] | None = None, *, options: Options | None = None
    ) -> SuccessfulProjectUpdate:
        """Replaces the whole configuration of a project and gives the result with warnings.

        Needs name and services in full, so start from what get_project gave and change that.

        Args:
            project_id: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulProjectUpdate`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `PUT /projects/{project_id}` (console, admin) with the workspace API key.

        The body, as `UpdateProject` or a mapping:

        - `name` (`str`, required): Name given by people.
        - `services` (`ProjectServices`, required): Configuration of each service: identity (Kratos), oauth2 (Hydra), permission (Keto).
        """
        from .update_project import call

        _sending = call(self._core, project_id, body, options=options)
        del body, options
        return await _sending

    if TYPE_CHECKING:

        @deprecated("the readable name is admin_accept_oauth2_consent_request")
        async def admin_accept_o_auth2_consent_request(
            self,
            body: AcceptOAuth2ConsentRequest | Mapping[str, Any],
            *,
            consent_challenge: str,
            options: Options | None = None,
        ) -> SuccessfulOAuth2RequestResponse: ...

        @deprecated("the readable name is admin_accept_oauth2_login_request")
        async def admin_accept_o_auth2_login_request(
            self,
            body: AcceptOAuth2LoginRequest | Mapping[str, Any],
            *,
            login_challenge: str,
            options: Options | None = None,
        ) -> SuccessfulOAuth2RequestResponse: ...

        @deprecated("the readable name is admin_accept_oauth2_logout_request")
        async def admin_accept_o_auth2_logout_request(
            self, *, logout_challenge: str, options: Options | None = None
        ) -> SuccessfulOAuth2RequestResponse: ...

        @deprecated("the readable name is admin_create_oauth2_client")
        async def admin_create_o_auth2_client(
            self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is admin_delete_oauth2_client")
        async def admin_delete_o_auth2_client(self, id: str, *, options: Options | None = None) -> None: ...

        @deprecated("the readable name is admin_delete_oauth2_token")
        async def admin_delete_o_auth2_token(self, *, client_id: str, options: Options | None = None) -> None: ...

        @deprecated("the readable name is admin_delete_trusted_oauth2_jwt_grant_issuer")
        async def admin_delete_trusted_o_auth2_jwt_grant_issuer(
            self, id: str, *, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is admin_get_oauth2_client")
        async def admin_get_o_auth2_client(self, id: str, *, options: Options | None = None) -> OAuth2Client: ...

        @deprecated("the readable name is admin_get_oauth2_consent_request")
        async def admin_get_o_auth2_consent_request(
            self, *, consent_challenge: str, options: Options | None = None
        ) -> OAuth2ConsentRequest: ...

        @deprecated("the readable name is admin_get_oauth2_login_request")
        async def admin_get_o_auth2_login_request(
            self, *, login_challenge: str, options: Options | None = None
        ) -> OAuth2LoginRequest: ...

        @deprecated("the readable name is admin_get_oauth2_logout_request")
        async def admin_get_o_auth2_logout_request(
            self, *, logout_challenge: str, options: Options | None = None
        ) -> OAuth2LogoutRequest: ...

        @deprecated("the readable name is admin_get_trusted_oauth2_jwt_grant_issuer")
        async def admin_get_trusted_o_auth2_jwt_grant_issuer(
            self, id: str, *, options: Options | None = None
        ) -> TrustedOAuth2JwtGrantIssuer: ...

        @deprecated("the readable name is admin_introspect_oauth2_token")
        async def admin_introspect_o_auth2_token(
            self, body: AdminIntrospectOauth2TokenBody | Mapping[str, Any], *, options: Options | None = None
        ) -> IntrospectedOAuth2Token: ...

        @deprecated("the readable name is admin_list_oauth2_clients")
        def admin_list_o_auth2_clients(
            self,
            *,
            client_name: str | None = None,
            owner: str | None = None,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[OAuth2Client]: ...

        @deprecated("the readable name is admin_list_oauth2_subject_consent_sessions")
        def admin_list_o_auth2_subject_consent_sessions(
            self,
            *,
            subject: str,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[PreviousOAuth2ConsentSession]: ...

        @deprecated("the readable name is admin_list_trusted_oauth2_jwt_grant_issuers")
        def admin_list_trusted_o_auth2_jwt_grant_issuers(
            self,
            *,
            issuer: str | None = None,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[TrustedOAuth2JwtGrantIssuer]: ...

        @deprecated("the readable name is admin_patch_oauth2_client")
        async def admin_patch_o_auth2_client(
            self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is admin_reject_oauth2_consent_request")
        async def admin_reject_o_auth2_consent_request(
            self,
            body: RejectOAuth2Request | Mapping[str, Any],
            *,
            consent_challenge: str,
            options: Options | None = None,
        ) -> SuccessfulOAuth2RequestResponse: ...

        @deprecated("the readable name is admin_reject_oauth2_login_request")
        async def admin_reject_o_auth2_login_request(
            self, body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str, options: Options | None = None
        ) -> SuccessfulOAuth2RequestResponse: ...

        @deprecated("the readable name is admin_reject_oauth2_logout_request")
        async def admin_reject_o_auth2_logout_request(
            self,
            body: RejectOAuth2Request | Mapping[str, Any] | None = None,
            *,
            logout_challenge: str,
            options: Options | None = None,
        ) -> None: ...

        @deprecated("the readable name is admin_revoke_oauth2_consent_sessions")
        async def admin_revoke_o_auth2_consent_sessions(
            self, *, subject: str, all: bool | None = None, client: str | None = None, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is admin_revoke_oauth2_login_sessions")
        async def admin_revoke_o_auth2_login_sessions(
            self, *, subject: str, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is admin_trust_oauth2_jwt_grant_issuer")
        async def admin_trust_o_auth2_jwt_grant_issuer(
            self, body: AdminTrustOAuth2JwtGrantIssuerBody | Mapping[str, Any], *, options: Options | None = None
        ) -> TrustedOAuth2JwtGrantIssuer: ...

        @deprecated("the readable name is admin_update_oauth2_client")
        async def admin_update_o_auth2_client(
            self, id: str, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is dynamic_client_registration_create_oauth2_client")
        async def dynamic_client_registration_create_o_auth2_client(
            self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is dynamic_client_registration_delete_oauth2_client")
        async def dynamic_client_registration_delete_o_auth2_client(
            self, id: str, *, access_token: str, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is dynamic_client_registration_get_oauth2_client")
        async def dynamic_client_registration_get_o_auth2_client(
            self, id: str, *, access_token: str, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is dynamic_client_registration_update_oauth2_client")
        async def dynamic_client_registration_update_o_auth2_client(
            self, id: str, body: OAuth2Client | Mapping[str, Any], *, access_token: str, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is get_webauthn_javascript")
        async def get_web_authn_java_script(self, *, options: Options | None = None) -> str: ...

        @deprecated("the readable name is perform_oauth2_authorization_flow")
        async def perform_o_auth2_authorization_flow(
            self,
            *,
            client_id: str,
            response_type: str,
            acr_values: str | None = None,
            audience: Sequence[str] | None = None,
            claims: str | None = None,
            code_challenge: str | None = None,
            code_challenge_method: str | None = None,
            consent_verifier: str | None = None,
            cookie: str | None = None,
            display: str | None = None,
            id_token_hint: str | None = None,
            login_hint: str | None = None,
            login_verifier: str | None = None,
            max_age: int | None = None,
            nonce: str | None = None,
            prompt: str | None = None,
            redirect_uri: str | None = None,
            registration: str | None = None,
            request: str | None = None,
            request_uri: str | None = None,
            response_mode: str | None = None,
            scope: str | None = None,
            state: str | None = None,
            ui_locales: str | None = None,
            options: Options | None = None,
        ) -> RedirectTo: ...

        @deprecated("the readable name is perform_oauth2_token_flow")
        async def perform_o_auth2_token_flow(
            self,
            body: PerformOauth2TokenFlowBody | Mapping[str, Any],
            *,
            client_auth: ClientAuth | None = None,
            options: Options | None = None,
        ) -> OAuth2TokenResponse: ...

        @deprecated("the readable name is revoke_oauth2_token")
        async def revoke_o_auth2_token(
            self,
            body: RevokeOauth2TokenBody | Mapping[str, Any],
            *,
            client_auth: ClientAuth | None = None,
            options: Options | None = None,
        ) -> None: ...

        @deprecated("the readable name is update_oauth2_client_lifespans")
        async def update_o_auth2_client_lifespans(
            self, id: str, body: UpdateOAuth2ClientLifespans | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...
    else:
        admin_accept_o_auth2_consent_request = older_name(admin_accept_oauth2_consent_request)
        admin_accept_o_auth2_login_request = older_name(admin_accept_oauth2_login_request)
        admin_accept_o_auth2_logout_request = older_name(admin_accept_oauth2_logout_request)
        admin_create_o_auth2_client = older_name(admin_create_oauth2_client)
        admin_delete_o_auth2_client = older_name(admin_delete_oauth2_client)
        admin_delete_o_auth2_token = older_name(admin_delete_oauth2_token)
        admin_delete_trusted_o_auth2_jwt_grant_issuer = older_name(admin_delete_trusted_oauth2_jwt_grant_issuer)
        admin_get_o_auth2_client = older_name(admin_get_oauth2_client)
        admin_get_o_auth2_consent_request = older_name(admin_get_oauth2_consent_request)
        admin_get_o_auth2_login_request = older_name(admin_get_oauth2_login_request)
        admin_get_o_auth2_logout_request = older_name(admin_get_oauth2_logout_request)
        admin_get_trusted_o_auth2_jwt_grant_issuer = older_name(admin_get_trusted_oauth2_jwt_grant_issuer)
        admin_introspect_o_auth2_token = older_name(admin_introspect_oauth2_token)
        admin_list_o_auth2_clients = older_name(admin_list_oauth2_clients)
        admin_list_o_auth2_subject_consent_sessions = older_name(admin_list_oauth2_subject_consent_sessions)
        admin_list_trusted_o_auth2_jwt_grant_issuers = older_name(admin_list_trusted_oauth2_jwt_grant_issuers)
        admin_patch_o_auth2_client = older_name(admin_patch_oauth2_client)
        admin_reject_o_auth2_consent_request = older_name(admin_reject_oauth2_consent_request)
        admin_reject_o_auth2_login_request = older_name(admin_reject_oauth2_login_request)
        admin_reject_o_auth2_logout_request = older_name(admin_reject_oauth2_logout_request)
        admin_revoke_o_auth2_consent_sessions = older_name(admin_revoke_oauth2_consent_sessions)
        admin_revoke_o_auth2_login_sessions = older_name(admin_revoke_oauth2_login_sessions)
        admin_trust_o_auth2_jwt_grant_issuer = older_name(admin_trust_oauth2_jwt_grant_issuer)
        admin_update_o_auth2_client = older_name(admin_update_oauth2_client)
        dynamic_client_registration_create_o_auth2_client = older_name(dynamic_client_registration_create_oauth2_client)
        dynamic_client_registration_delete_o_auth2_client = older_name(dynamic_client_registration_delete_oauth2_client)
        dynamic_client_registration_get_o_auth2_client = older_name(dynamic_client_registration_get_oauth2_client)
        dynamic_client_registration_update_o_auth2_client = older_name(dynamic_client_registration_update_oauth2_client)
        get_web_authn_java_script = older_name(get_webauthn_javascript)
        perform_o_auth2_authorization_flow = older_name(perform_oauth2_authorization_flow)
        perform_o_auth2_token_flow = older_name(perform_oauth2_token_flow)
        revoke_o_auth2_token = older_name(revoke_oauth2_token)
        update_o_auth2_client_lifespans = older_name(update_oauth2_client_lifespans)
