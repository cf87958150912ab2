"""`Ory.v0_6`. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.deprecated import older_name
from ory_async._runtime.later import later
from ory_async._runtime.response import RedirectTo
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ory_async.v0_6.models.create_identity import CreateIdentity
    from ory_async.v0_6.models.create_recovery_link import CreateRecoveryLink
    from ory_async.v0_6.models.get_version_admin_response import GetVersionAdminResponse
    from ory_async.v0_6.models.identity import Identity
    from ory_async.v0_6.models.is_alive_admin_response import IsAliveAdminResponse
    from ory_async.v0_6.models.is_ready_admin_response import IsReadyAdminResponse
    from ory_async.v0_6.models.login_flow import LoginFlow
    from ory_async.v0_6.models.recovery_flow import RecoveryFlow
    from ory_async.v0_6.models.recovery_link import RecoveryLink
    from ory_async.v0_6.models.registration_flow import RegistrationFlow
    from ory_async.v0_6.models.revoke_session import RevokeSession
    from ory_async.v0_6.models.self_service_error_container import SelfServiceErrorContainer
    from ory_async.v0_6.models.session import Session
    from ory_async.v0_6.models.settings_flow import SettingsFlow
    from ory_async.v0_6.models.submit_self_service_login_flow import SubmitSelfServiceLoginFlow
    from ory_async.v0_6.models.submit_self_service_login_flow_response import SubmitSelfServiceLoginFlowResponse
    from ory_async.v0_6.models.submit_self_service_recovery_flow import SubmitSelfServiceRecoveryFlow
    from ory_async.v0_6.models.submit_self_service_recovery_flow_with_link_method import (
        SubmitSelfServiceRecoveryFlowWithLinkMethod,
    )
    from ory_async.v0_6.models.submit_self_service_registration_flow import SubmitSelfServiceRegistrationFlow
    from ory_async.v0_6.models.submit_self_service_registration_flow_response import (
        SubmitSelfServiceRegistrationFlowResponse,
    )
    from ory_async.v0_6.models.submit_self_service_settings_flow import SubmitSelfServiceSettingsFlow
    from ory_async.v0_6.models.submit_self_service_settings_flow_response import SubmitSelfServiceSettingsFlowResponse
    from ory_async.v0_6.models.submit_self_service_verification_flow import SubmitSelfServiceVerificationFlow
    from ory_async.v0_6.models.update_identity import UpdateIdentity
    from ory_async.v0_6.models.verification_flow import VerificationFlow
else:
    globals().update(
        later(
            "ory_async.v0_6.models",
            "CreateIdentity CreateRecoveryLink GetVersionAdminResponse Identity IsAliveAdminResponse IsReadyAdminResponse LoginFlow RecoveryFlow RecoveryLink RegistrationFlow RevokeSession SelfServiceErrorContainer Session SettingsFlow SubmitSelfServiceLoginFlow SubmitSelfServiceLoginFlowResponse SubmitSelfServiceRecoveryFlow SubmitSelfServiceRecoveryFlowWithLinkMethod SubmitSelfServiceRegistrationFlow SubmitSelfServiceRegistrationFlowResponse SubmitSelfServiceSettingsFlow SubmitSelfServiceSettingsFlowResponse SubmitSelfServiceVerificationFlow UpdateIdentity VerificationFlow",
        )
    )


class V06Api(Namespace):
    """The operations of `v0_6`."""

    __slots__ = ()

    async def create_identity_admin(
        self, body: CreateIdentity | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Adds a user from a schema and traits alone; a password cannot be given.

        Missing traits answer 500, unknown members 400 and a taken address 409.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/admin/identities` (kratos, admin) with the project API key.

        The body, as `CreateIdentity` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `schema_id` (`str`): Id of the schema the traits follow.
        """
        from .create_identity_admin import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_recovery_link_admin(
        self, body: CreateRecoveryLink | Mapping[str, Any], *, options: Options | None = None
    ) -> RecoveryLink:
        """An address to hand to a user who cannot sign in any more; opening it signs the user in.

        No mail is sent, you deliver it; it works in a browser only, and an unknown user answers 404.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryLink`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/admin/recovery/link` (kratos, admin) with the project API key.

        The body, as `CreateRecoveryLink` or a mapping:

        - `identity_id` (`str`, required): Id of the identity whose owner gets back in.
        - `expires_in` (`str`): How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests.
        """
        from .create_recovery_link_admin import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def delete_identity_admin(self, id: str, *, options: Options | None = None) -> None:
        """Removes a user for good, with credentials, addresses and sessions.

        Cannot be undone; a second call and a malformed id answer 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /api/kratos/admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .delete_identity_admin import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_identity_admin(self, id: str, *, options: Options | None = None) -> Identity:
        """One user by id, with traits and addresses.

        Credentials are never in it, and verified_at is null until an address is verified.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/identities/{id}` (kratos, admin) with the project API key.
        """
        from .get_identity_admin import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_schema(self, id: str, *, options: Options | None = None) -> dict[str, Any]:
        """One JSON Schema as a free object: which traits exist and how they must look.

        There is no list of them, you must know the id; an unknown one answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `dict[str, Any]`.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/schemas/{id}` (kratos, public) with no credential.
        """
        from .get_schema import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_schema_admin(self, id: str, *, options: Options | None = None) -> dict[str, Any]:
        """One JSON Schema as a free object: which traits exist and how they must look.

        There is no list of them, you must know the id; an unknown one answers 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `dict[str, Any]`.

        Raises:
            ApiError: NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/schemas/{id}` (kratos, admin) with the project API key.
        """
        from .get_schema_admin import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_self_service_error(self, *, error: str, options: Options | None = None) -> SelfServiceErrorContainer:
        """The problem behind the error page's id: what failed, when, and with which code.

        Kratos v0.6 takes the id as error and gives a list errors, v0.10 takes id; an unknown one is 403 or 404.

        Args:
            error: Id of the stored error, as older servers spell it.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceErrorContainer`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/errors` (kratos, public) with no credential.
        """
        from .get_self_service_error import call

        _sending = call(self._core, error=error, options=options)
        del error, options
        return await _sending

    async def get_self_service_error_admin(
        self, *, error: str, options: Options | None = None
    ) -> SelfServiceErrorContainer:
        """The problems behind the error page's id, read through the admin port.

        Takes the id as error (id is not heeded) and gives a list; an unknown one answers 404.

        Args:
            error: Id of the stored error, as older servers spell it.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SelfServiceErrorContainer`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/errors` (kratos, admin) with the project API key.
        """
        from .get_self_service_error_admin import call

        _sending = call(self._core, error=error, options=options)
        del error, options
        return await _sending

    async def get_self_service_login_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> LoginFlow:
        """The sign-in form as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/login/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_login_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_login_flow_admin(self, *, id: str, options: Options | None = None) -> LoginFlow:
        """The sign-in form as it stands now, read through the admin port without cookies.

        Unknown ids answer 404, expired forms 410; messages of a field are null when there are none.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/login/flows` (kratos, admin) with the project API key.
        """
        from .get_self_service_login_flow_admin import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_self_service_recovery_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> RecoveryFlow:
        """The form for a lost account as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/recovery/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_recovery_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_recovery_flow_admin(self, *, id: str, options: Options | None = None) -> RecoveryFlow:
        """The form for a lost account as it stands now, read through the admin port without cookies.

        Unknown ids answer 404, expired forms 410; messages of a field are null when there are none.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/recovery/flows` (kratos, admin) with the project API key.
        """
        from .get_self_service_recovery_flow_admin import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_self_service_registration_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> RegistrationFlow:
        """The sign-up form as it stands now: fields, messages and the state reached.

        Kratos v0.6 shows a browser's form to anyone with its id, v0.10 asks for its cookie; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/registration/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_registration_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_registration_flow_admin(
        self, *, id: str, options: Options | None = None
    ) -> RegistrationFlow:
        """The sign-up form as it stands now, read through the admin port without cookies.

        Unknown ids answer 404, expired forms 410; messages of a field are null when there are none.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/registration/flows` (kratos, admin) with the project API key.
        """
        from .get_self_service_registration_flow_admin import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_self_service_settings_flow(
        self, *, id: str, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SettingsFlow:
        """The profile form as it stands now: fields, messages and the state reached.

        Only for the user it was made for: 401 without a session, 403 for another user.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/settings/flows` (kratos, public) with the session of a user.
        """
        from .get_self_service_settings_flow import call

        _sending = call(self._core, id=id, cookie=cookie, x_session_token=x_session_token, options=options)
        del id, cookie, x_session_token, options
        return await _sending

    async def get_self_service_settings_flow_admin(
        self, *, id: str, x_session_token: str | None = None, options: Options | None = None
    ) -> SettingsFlow:
        """The profile form of any user as it stands now, read through the admin port.

        Needs no session of that user; unknown ids answer 404, expired forms 410.

        Args:
            id: Id of what the operation is about.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/settings/flows` (kratos, admin) with the project API key.
        """
        from .get_self_service_settings_flow_admin import call

        _sending = call(self._core, id=id, x_session_token=x_session_token, options=options)
        del id, x_session_token, options
        return await _sending

    async def get_self_service_verification_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> VerificationFlow | None:
        """The address form as it stands now: fields, messages and the state reached.

        An unknown id gives null on Kratos v0.6 (200) and 404 on v0.10; expired ones are 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow | None`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/verification/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_self_service_verification_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_self_service_verification_flow_admin(
        self, *, id: str, options: Options | None = None
    ) -> VerificationFlow | None:
        """The form to prove an address as it stands now, read through the admin port.

        An unknown id answers 200 and gives null; an expired form answers 410.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow | None`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/self-service/verification/flows` (kratos, admin) with the project API key.
        """
        from .get_self_service_verification_flow_admin import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_version_admin(self, *, options: Options | None = None) -> GetVersionAdminResponse:
        """The release the server was built from, as a string in an object.

        Lives on the admin port only (404 on the public one); builds from source answer master.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetVersionAdminResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /api/kratos/admin/version` (kratos, admin) with the project API key.
        """
        from .get_version_admin import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def initialize_self_service_browser_logout_flow(
        self, *, cookie: str | None = None, options: Options | None = None
    ) -> RedirectTo:
        """Signs the user out at once and redirects: no token, no second step.

        Answers 302 to everyone; with a return_to that is not allowed it ends on the error page, the session gone anyhow.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/browser/flows/logout` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_browser_logout_flow import call

        _sending = call(self._core, cookie=cookie, options=options)
        del cookie, options
        return await _sending

    async def initialize_self_service_login_for_browsers(
        self,
        *,
        cookie: str | None = None,
        refresh: bool | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> RedirectTo:
        """The redirect to the sign-in page with the id of a fresh form, and its csrf cookie.

        Answers 302 even when JSON is accepted; someone signed in is sent to the default page without an error.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            refresh: True to ask for credentials again although the user is signed in.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/login/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_login_for_browsers import call

        _sending = call(self._core, cookie=cookie, refresh=refresh, x_session_token=x_session_token, options=options)
        del cookie, refresh, x_session_token, options
        return await _sending

    async def initialize_self_service_login_for_native_apps(
        self,
        *,
        cookie: str | None = None,
        refresh: bool | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> LoginFlow:
        """A fresh sign-in form: the fields to fill, where to send them and until when.

        Refused while signed in (400, no error id) unless refresh is given; fields are null if every method is off.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            refresh: True to ask for credentials again although the user is signed in.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/login/api` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_login_for_native_apps import call

        _sending = call(self._core, cookie=cookie, refresh=refresh, x_session_token=x_session_token, options=options)
        del cookie, refresh, x_session_token, options
        return await _sending

    async def initialize_self_service_recovery_for_browsers(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RedirectTo:
        """The redirect to the page for lost accounts with the id of a fresh form, and its csrf cookie.

        Answers 302 and never data; pass every Set-Cookie on to the browser.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/recovery/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_recovery_for_browsers import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_recovery_for_native_apps(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RecoveryFlow:
        """A fresh form with which a user asks for a mail to get back into a lost account.

        Where the feature is switched off it redirects (302) to the error page; while signed in it answers 400.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/recovery/api` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_recovery_for_native_apps import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_registration_for_browsers(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RedirectTo:
        """The redirect to the sign-up page with the id of a fresh form, and its csrf cookie.

        Answers 302 even when JSON is accepted; someone signed in is sent to the default page without an error.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/registration/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_registration_for_browsers import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_registration_for_native_apps(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RegistrationFlow:
        """A fresh sign-up form: the fields to fill, where to send them and until when.

        Refused while signed in, with 400 and no error id.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/registration/api` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_registration_for_native_apps import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_settings_for_browsers(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> RedirectTo:
        """The redirect to the profile page with the id of a fresh form, and its csrf cookie.

        Always 302: without a session it leads to the sign-in page, which does not lead back.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/settings/browser` (kratos, public) with the session of a user.
        """
        from .initialize_self_service_settings_for_browsers import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_settings_for_native_apps(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SettingsFlow:
        """A fresh form in which the signed-in user edits profile and password.

        Without a session it answers 403, unlike reading and submitting the form, which answer 401.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/settings/api` (kratos, public) with the session of a user.
        """
        from .initialize_self_service_settings_for_native_apps import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def initialize_self_service_verification_for_browsers(
        self, *, cookie: str | None = None, options: Options | None = None
    ) -> RedirectTo:
        """The redirect to the address page with the id of a fresh form, and its csrf cookie.

        Answers 302 and never data, also while signed in; pass every Set-Cookie on to the browser.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/verification/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .initialize_self_service_verification_for_browsers import call

        _sending = call(self._core, cookie=cookie, options=options)
        del cookie, options
        return await _sending

    async def initialize_self_service_verification_for_native_apps(
        self, *, options: Options | None = None
    ) -> VerificationFlow:
        """A fresh form with which a user proves that an address is theirs.

        Works with and without a session; where the feature is switched off it redirects (302) to the error page.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: BadRequest (400), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/self-service/verification/api` (kratos, public) with no credential.
        """
        from .initialize_self_service_verification_for_native_apps import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def is_alive_admin(self, *, options: Options | None = None) -> IsAliveAdminResponse:
        """Whether the process answers HTTP at all; whether it can do its work is_ready_admin tells.

        Needs no credential where self-hosted, and the public port answers it as well.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IsAliveAdminResponse`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/health/alive` (kratos, admin) with the project API key.
        """
        from .is_alive_admin import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def is_ready_admin(self, *, options: Options | None = None) -> IsReadyAdminResponse:
        """Whether the server can do its work, what it depends on (such as the database) included.

        Not ready answers 503 with a body that names what is missing; the public port answers it as well.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IsReadyAdminResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /api/kratos/admin/health/ready` (kratos, admin) with the project API key.
        """
        from .is_ready_admin import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    def list_identities_admin(
        self, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
    ) -> Pager[Identity]:
        """Every user with traits and addresses, page after page.

        Pages count from 1 while the server's links count from 0, so the pager counts by itself; default 250.

        Args:
            page: Number of the page, where servers count instead of using tokens.
            per_page: Rows per page, in the older spelling.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/admin/identities` (kratos, admin) with the project API key.
        """
        from .list_identities_admin import call

        return call(self._core, page=page, per_page=per_page, options=options)

    async def prometheus_admin(self, *, options: Options | None = None) -> str:
        """Counters and timings of the server as plain text, in the form that monitoring systems scrape.

        Lives on the admin port only (404 on the public one) and is never JSON, whatever is accepted.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `str`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /api/kratos/admin/metrics/prometheus` (kratos, admin) with the project API key.
        """
        from .prometheus_admin import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def revoke_session(self, body: RevokeSession | Mapping[str, Any], *, options: Options | None = None) -> None:
        """Ends one session: in v0alpha2 another device's by id, in v0_6 that of the token in the body.

        Repeating it answers 204; v0alpha2 refuses the session that makes the call (400), v0_6 an unknown token (404).

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `DELETE /api/kratos/public/sessions` (kratos, public) with no credential.

        The body, as `RevokeSession` or a mapping:

        - `session_token` (`str`, required): Secret that stands for the session; missing in browser flows.
        """
        from .revoke_session import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def submit_self_service_login_flow(
        self,
        body: SubmitSelfServiceLoginFlow | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SubmitSelfServiceLoginFlowResponse:
        """Tries the user's credentials and answers with a session, or refuses with the form and its messages.

        Kratos v0.6 sends 302 for an expired form; on v0.10 a session whose identity is null wants a second factor.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SubmitSelfServiceLoginFlowResponse`.

        Raises:
            ApiError: FlowNotComplete (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/login` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceLoginFlow` or a mapping, is one of:

        - `SubmitSelfServiceLoginFlowWithOidcMethod` (`method='oidc'`; needs `provider`): Sign in at a social provider.
        - `SubmitSelfServiceLoginFlowWithPasswordMethod` (`method='password'`): Sign in with a password.
        """
        from .submit_self_service_login_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def submit_self_service_recovery_flow(
        self,
        body: SubmitSelfServiceRecoveryFlow | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        options: Options | None = None,
    ) -> RecoveryFlow:
        """Mails a link to a lost account's address and gives the form with a note about it.

        The link ends in a browser, so an app gets no token from it; a used or expired form answers with a redirect.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: FlowNotComplete (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/recovery` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceRecoveryFlow` or a mapping, is one of:

        - `SubmitSelfServiceRecoveryFlowWithLinkMethod` (`method='link'`): Recover with a link that is mailed.
        """
        from .submit_self_service_recovery_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, options=options)
        del body, flow, cookie, options
        return await _sending

    async def submit_self_service_recovery_flow_with_link_method(
        self,
        body: SubmitSelfServiceRecoveryFlowWithLinkMethod | Mapping[str, Any],
        *,
        flow: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> RedirectTo:
        """Always an error: no server has this path; call submit_self_service_recovery_flow instead.

        The answer is 400 about a csrf token, or 404 when a good one comes along.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: FlowNotComplete (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/recovery/methods/link` (kratos, public) with no credential.

        The body, as `SubmitSelfServiceRecoveryFlowWithLinkMethod` or a mapping:

        - `method` (`str`, required): Which method the submit uses, such as password or code.
        - `csrf_token` (`str`): Value of the hidden field that goes with the csrf cookie in browser flows.
        - `email` (`str`): Email address.
        """
        from .submit_self_service_recovery_flow_with_link_method import call

        _sending = call(self._core, body, flow=flow, token=token, options=options)
        del body, flow, token, options
        return await _sending

    async def submit_self_service_registration_flow(
        self,
        body: SubmitSelfServiceRegistrationFlow | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SubmitSelfServiceRegistrationFlowResponse:
        """Creates the account from traits and credentials, often with a session.

        Without the server's session hook only the identity comes back; a finished form sent again makes another account.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SubmitSelfServiceRegistrationFlowResponse`.

        Raises:
            ApiError: FlowNotComplete (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/registration` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceRegistrationFlow` or a mapping, is one of:

        - `SubmitSelfServiceRegistrationFlowWithOidcMethod` (`method='oidc'`; needs `provider`): Sign up at a social provider.
        - `SubmitSelfServiceRegistrationFlowWithPasswordMethod` (`method='password'`): Sign up with traits and a password.
        """
        from .submit_self_service_registration_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def submit_self_service_settings_flow(
        self,
        body: SubmitSelfServiceSettingsFlow | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SubmitSelfServiceSettingsFlowResponse:
        """Changes the user's own password, traits, linked providers or second factors.

        An old session answers 403 until the user signs in afresh; Kratos v0.6 then counts only the new session's token.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SubmitSelfServiceSettingsFlowResponse`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/settings` (kratos, public) with the session of a user.

        The body, as `SubmitSelfServiceSettingsFlow` or a mapping, is one of:

        - `SubmitSelfServiceBrowserSettingsOIDCFlowPayload` (`method='oidc'`): Link an account at a provider, or unlink one.
        - `SubmitSelfServiceSettingsFlowWithPasswordMethod` (`method='password'`; needs `password`): Set a new password; somebody who signed in long ago has to confirm first.
        - `SubmitSelfServiceSettingsFlowWithProfileMethod` (`method='profile'`; needs `traits`): Change traits; all of them are sent.
        """
        from .submit_self_service_settings_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def submit_self_service_verification_flow(
        self,
        body: SubmitSelfServiceVerificationFlow | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        options: Options | None = None,
    ) -> VerificationFlow:
        """Mails a link to an address so that opening it marks the address as verified.

        Goes to /self-service/verification, as the v0_6 documents' own path is not there; a used form redirects.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: FlowNotComplete (400), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `POST /api/kratos/public/self-service/verification` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `SubmitSelfServiceVerificationFlow` or a mapping, is one of:

        - `SubmitSelfServiceVerificationFlowWithLinkMethod` (`method='link'`): Prove an address with a link that is mailed to it.
        """
        from .submit_self_service_verification_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, options=options)
        del body, flow, cookie, options
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
            ApiError: Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /api/kratos/public/sessions/whoami` (kratos, public) with the session of a user.
        """
        from .to_session import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def update_identity_admin(
        self, id: str, body: UpdateIdentity | Mapping[str, Any], *, options: Options | None = None
    ) -> Identity:
        """Replaces the traits of a user, and the schema if one is given.

        schema_id may be left out and stays as it was; a taken address answers 409.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Identity`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Conflict (409), ServerError (500), or by status; TransportError if no answer came.

        `PUT /api/kratos/admin/identities/{id}` (kratos, admin) with the project API key.

        The body, as `UpdateIdentity` or a mapping:

        - `traits` (`dict[str, Any]`, required): Data of the user as the schema describes it.
        - `schema_id` (`str`): Id of the schema the traits follow.
        """
        from .update_identity_admin import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    if TYPE_CHECKING:

        @deprecated("the readable name is initialize_self_service_login_for_native_apps")
        async def initialize_self_service_login_without_browser(
            self,
            *,
            cookie: str | None = None,
            refresh: bool | None = None,
            x_session_token: str | None = None,
            options: Options | None = None,
        ) -> LoginFlow: ...

        @deprecated("the readable name is initialize_self_service_registration_for_native_apps")
        async def initialize_self_service_registration_without_browser(
            self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
        ) -> RegistrationFlow: ...
    else:
        initialize_self_service_login_without_browser = older_name(initialize_self_service_login_for_native_apps)
        initialize_self_service_registration_without_browser = older_name(
            initialize_self_service_registration_for_native_apps
        )
