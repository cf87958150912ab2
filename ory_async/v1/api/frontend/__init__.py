"""`Ory.frontend`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.deprecated import older_name
from ory_async._runtime.later import later
from ory_async._runtime.response import RedirectTo
from ory_async._runtime.settings import Options
from ory_async.errors import OryError
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ory_async.v1.models.create_fedcm_flow_response import CreateFedcmFlowResponse
    from ory_async.v1.models.delete_my_sessions_count import DeleteMySessionsCount
    from ory_async.v1.models.flow_error import FlowError
    from ory_async.v1.models.login_flow import LoginFlow
    from ory_async.v1.models.logout_flow import LogoutFlow
    from ory_async.v1.models.perform_native_logout_body import PerformNativeLogoutBody
    from ory_async.v1.models.recovery_flow import RecoveryFlow
    from ory_async.v1.models.registration_flow import RegistrationFlow
    from ory_async.v1.models.session import Session
    from ory_async.v1.models.settings_flow import SettingsFlow
    from ory_async.v1.models.successful_native_login import SuccessfulNativeLogin
    from ory_async.v1.models.successful_native_registration import SuccessfulNativeRegistration
    from ory_async.v1.models.update_fedcm_flow_body import UpdateFedcmFlowBody
    from ory_async.v1.models.update_login_flow_body import UpdateLoginFlowBody
    from ory_async.v1.models.update_recovery_flow_body import UpdateRecoveryFlowBody
    from ory_async.v1.models.update_registration_flow_body import UpdateRegistrationFlowBody
    from ory_async.v1.models.update_settings_flow_body import UpdateSettingsFlowBody
    from ory_async.v1.models.update_verification_flow_body import UpdateVerificationFlowBody
    from ory_async.v1.models.verification_flow import VerificationFlow
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "CreateFedcmFlowResponse DeleteMySessionsCount FlowError LoginFlow LogoutFlow PerformNativeLogoutBody RecoveryFlow RegistrationFlow Session SettingsFlow SuccessfulNativeLogin SuccessfulNativeRegistration UpdateFedcmFlowBody UpdateLoginFlowBody UpdateRecoveryFlowBody UpdateRegistrationFlowBody UpdateSettingsFlowBody UpdateVerificationFlowBody VerificationFlow",
        )
    )


class FrontendApi(Namespace):
    """The operations of `frontend`."""

    __slots__ = ()

    async def create_browser_login_flow(
        self,
        *,
        aal: str | None = None,
        cookie: str | None = None,
        identity_schema: str | None = None,
        login_challenge: str | None = None,
        organization: str | None = None,
        refresh: bool | None = None,
        return_to: str | None = None,
        via: str | None = None,
        options: Options | None = None,
    ) -> LoginFlow | None:
        """A fresh sign-in form for a browser, with the csrf cookie that belongs to it.

        Pass every Set-Cookie on to the browser; while signed in it answers session_already_available unless refresh or aal is given.

        Args:
            aal: Assurance level to reach: aal1 for one factor, aal2 for a second one.
            cookie: The Cookie header of the user's browser, passed on as it came.
            identity_schema: Id of the schema for the new identity; it must be open to self-service.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            organization: Id of the organization whose sign-on methods are offered.
            refresh: True to ask for credentials again although the user is signed in.
            return_to: Where the browser goes at the end; must be on the allow list.
            via: Which address or trait the second-factor code goes to.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow | None`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `GET /self-service/login/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_browser_login_flow import call

        _sending = call(
            self._core,
            aal=aal,
            cookie=cookie,
            identity_schema=identity_schema,
            login_challenge=login_challenge,
            organization=organization,
            refresh=refresh,
            return_to=return_to,
            via=via,
            options=options,
        )
        del aal, cookie, identity_schema, login_challenge, organization, refresh, return_to, via, options
        return await _sending

    async def create_browser_logout_flow(
        self,
        *,
        cookie: str | None = None,
        return_to: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> LogoutFlow:
        """The address and token with which the signed-in browser can end its session.

        Nothing is ended yet; without a session cookie it answers 401 session_inactive.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LogoutFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/logout/browser` (kratos, public) with the session of a user.
        """
        from .create_browser_logout_flow import call

        _sending = call(
            self._core, cookie=cookie, return_to=return_to, x_session_token=x_session_token, options=options
        )
        del cookie, return_to, x_session_token, options
        return await _sending

    async def create_browser_recovery_flow(
        self,
        *,
        cookie: str | None = None,
        return_to: str | None = None,
        skip_settings: str | None = None,
        options: Options | None = None,
    ) -> RecoveryFlow:
        """A fresh form for a browser to get back into a lost account, with its csrf cookie.

        Pass every Set-Cookie on to the browser; refused while signed in.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            skip_settings: True to end at return_to instead of the settings page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/recovery/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_browser_recovery_flow import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, skip_settings=skip_settings, options=options)
        del cookie, return_to, skip_settings, options
        return await _sending

    async def create_browser_registration_flow(
        self,
        *,
        after_verification_return_to: str | None = None,
        cookie: str | None = None,
        identity_schema: str | None = None,
        login_challenge: str | None = None,
        organization: str | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> RegistrationFlow | None:
        """A fresh sign-up form for a browser, with the csrf cookie that belongs to it.

        May answer null when the user is signed in and the login_challenge may be skipped; without skip a sign-in follows the registration, see ory.provider.registered.

        Args:
            after_verification_return_to: Address to go to once the new user's address is verified.
            cookie: The Cookie header of the user's browser, passed on as it came.
            identity_schema: Id of the schema for the new identity; it must be open to self-service.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            organization: Id of the organization whose sign-on methods are offered.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow | None`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/registration/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_browser_registration_flow import call

        _sending = call(
            self._core,
            after_verification_return_to=after_verification_return_to,
            cookie=cookie,
            identity_schema=identity_schema,
            login_challenge=login_challenge,
            organization=organization,
            return_to=return_to,
            options=options,
        )
        del after_verification_return_to, cookie, identity_schema, login_challenge, organization, return_to, options
        return await _sending

    async def create_browser_settings_flow(
        self,
        *,
        cookie: str | None = None,
        organization: str | None = None,
        return_to: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SettingsFlow:
        """A fresh form for a browser in which the signed-in user edits profile, password and second factors.

        Needs the session cookie: 401 session_inactive without one, 403 session_aal2_required when a second factor is due.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            organization: Id of the organization whose sign-on methods are offered.
            return_to: Where the browser goes at the end; must be on the allow list.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /self-service/settings/browser` (kratos, public) with the session of a user.
        """
        from .create_browser_settings_flow import call

        _sending = call(
            self._core,
            cookie=cookie,
            organization=organization,
            return_to=return_to,
            x_session_token=x_session_token,
            options=options,
        )
        del cookie, organization, return_to, x_session_token, options
        return await _sending

    async def create_browser_verification_flow(
        self, *, cookie: str | None = None, return_to: str | None = None, options: Options | None = None
    ) -> VerificationFlow:
        """A fresh form for a browser to prove that an address is the user's, with its csrf cookie.

        Pass every Set-Cookie on to the browser; no session is needed.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/verification/browser` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_browser_verification_flow import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, options=options)
        del cookie, return_to, options
        return await _sending

    async def create_fedcm_flow(
        self, *, cookie: str | None = None, options: Options | None = None
    ) -> CreateFedcmFlowResponse:
        """The identity providers a browser can offer through FedCM, with a csrf token for the submit.

        Made for pages in a browser: the cookies of the answer have to reach that browser.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CreateFedcmFlowResponse`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/fed-cm/parameters` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_fedcm_flow import call

        _sending = call(self._core, cookie=cookie, options=options)
        del cookie, options
        return await _sending

    async def create_native_login_flow(
        self,
        *,
        aal: str | None = None,
        identity_schema: str | None = None,
        organization: str | None = None,
        refresh: bool | None = None,
        return_session_token_exchange_code: bool | None = None,
        return_to: str | None = None,
        via: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> LoginFlow:
        """A fresh sign-in form for apps: the fields to fill, where to send them and until when.

        May send mail: with aal=aal2 and one mailed code as the only second factor the code goes out at once.

        Args:
            aal: Assurance level to reach: aal1 for one factor, aal2 for a second one.
            identity_schema: Id of the schema for the new identity; it must be open to self-service.
            organization: Id of the organization whose sign-on methods are offered.
            refresh: True to ask for credentials again although the user is signed in.
            return_session_token_exchange_code: True to get a code for exchange_session_token, needed for provider sign-in in apps.
            return_to: Where the browser goes at the end; must be on the allow list.
            via: Which address or trait the second-factor code goes to.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `GET /self-service/login/api` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .create_native_login_flow import call

        _sending = call(
            self._core,
            aal=aal,
            identity_schema=identity_schema,
            organization=organization,
            refresh=refresh,
            return_session_token_exchange_code=return_session_token_exchange_code,
            return_to=return_to,
            via=via,
            x_session_token=x_session_token,
            options=options,
        )
        del (
            aal,
            identity_schema,
            organization,
            refresh,
            return_session_token_exchange_code,
            return_to,
            via,
            x_session_token,
            options,
        )
        return await _sending

    async def create_native_recovery_flow(self, *, options: Options | None = None) -> RecoveryFlow:
        """A fresh form for apps with which a user gets back into a lost account.

        Refused with session_already_available while signed in, and with 400 where the feature is switched off.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/recovery/api` (kratos, public) with no credential.
        """
        from .create_native_recovery_flow import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def create_native_registration_flow(
        self,
        *,
        identity_schema: str | None = None,
        organization: str | None = None,
        return_session_token_exchange_code: bool | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> RegistrationFlow:
        """A fresh sign-up form for apps: the fields to fill, where to send them and until when.

        Needs no credential; answers 400 self_service_flow_disabled where sign-up is closed.

        Args:
            identity_schema: Id of the schema for the new identity; it must be open to self-service.
            organization: Id of the organization whose sign-on methods are offered.
            return_session_token_exchange_code: True to get a code for exchange_session_token, needed for provider sign-in in apps.
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/registration/api` (kratos, public) with no credential.
        """
        from .create_native_registration_flow import call

        _sending = call(
            self._core,
            identity_schema=identity_schema,
            organization=organization,
            return_session_token_exchange_code=return_session_token_exchange_code,
            return_to=return_to,
            options=options,
        )
        del identity_schema, organization, return_session_token_exchange_code, return_to, options
        return await _sending

    async def create_native_settings_flow(
        self,
        *,
        cookie: str | None = None,
        organization: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SettingsFlow:
        """A fresh form for apps in which the signed-in user edits profile, password and second factors.

        Needs the session token; a user with a second factor may get 403 session_aal2_required.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            organization: Id of the organization whose sign-on methods are offered.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /self-service/settings/api` (kratos, public) with the session of a user.
        """
        from .create_native_settings_flow import call

        _sending = call(
            self._core, cookie=cookie, organization=organization, x_session_token=x_session_token, options=options
        )
        del cookie, organization, x_session_token, options
        return await _sending

    async def create_native_verification_flow(
        self, *, return_to: str | None = None, options: Options | None = None
    ) -> VerificationFlow:
        """A fresh form for apps with which a user proves that an address is theirs.

        No session is needed; answers 400 where the feature is switched off.

        Args:
            return_to: Where the browser goes at the end; must be on the allow list.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /self-service/verification/api` (kratos, public) with no credential.
        """
        from .create_native_verification_flow import call

        _sending = call(self._core, return_to=return_to, options=options)
        del return_to, options
        return await _sending

    async def delete_test_login_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> None:
        """Removes a trial sign-in made to check a provider's settings, together with its result.

        Works with the cookie of the browser that ran the trial.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /self-service/login/test` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .delete_test_login_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def disable_my_other_sessions(
        self, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> DeleteMySessionsCount:
        """Signs the user out on every device but this one and says how many were ended.

        Works also with a session that still lacks its second factor; sessions that ended before are counted too, at every call again.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `DeleteMySessionsCount`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `DELETE /sessions` (kratos, public) with the session of a user.
        """
        from .disable_my_other_sessions import call

        _sending = call(self._core, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def disable_my_session(
        self, id: str, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> None:
        """Ends one of the user's sessions on another device by its id.

        Unknown ids answer 204 as well; the session making the call is refused with 400, use logout for that.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `DELETE /sessions/{id}` (kratos, public) with the session of a user.
        """
        from .disable_my_session import call

        _sending = call(self._core, id, cookie=cookie, x_session_token=x_session_token, options=options)
        del cookie, x_session_token, options
        return await _sending

    async def exchange_session_token(
        self, *, init_code: str, return_to_code: str, options: Options | None = None
    ) -> SuccessfulNativeLogin:
        """The session and its token after a sign-in at a provider that an app started in a browser.

        Answers 404 until that sign-in is done, also for ever when it failed; repeating it is harmless.

        Args:
            init_code: session_token_exchange_code from the flow the app created.
            return_to_code: The code the browser brought back to the app in the return address.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulNativeLogin`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `GET /sessions/token-exchange` (kratos, public) with no credential.
        """
        from .exchange_session_token import call

        _sending = call(self._core, init_code=init_code, return_to_code=return_to_code, options=options)
        del init_code, return_to_code, options
        return await _sending

    async def get_flow_error(self, *, id: str, options: Options | None = None) -> FlowError:
        """The problem behind the error page's id: its code, message and time of creation.

        The id comes as ?id= to the error page, an unknown one answers 404; stub:500 gives a sample answer.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `FlowError`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), ServerError (500), or by status; TransportError if no answer came.

        `GET /self-service/errors` (kratos, public) with no credential.
        """
        from .get_flow_error import call

        _sending = call(self._core, id=id, options=options)
        del id, options
        return await _sending

    async def get_login_flow(self, *, id: str, cookie: str | None = None, options: Options | None = None) -> LoginFlow:
        """The sign-in form as it stands now: fields, messages and the state reached.

        A form made for a browser is given out only with its csrf cookie; an expired one answers 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `LoginFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /self-service/login/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_login_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_recovery_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> RecoveryFlow:
        """The form for a lost account as it stands now: fields, messages and the state reached.

        A form made for a browser is given out only with its csrf cookie; an expired one answers 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /self-service/recovery/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_recovery_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_registration_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> RegistrationFlow:
        """The sign-up form as it stands now: fields, messages and the state reached.

        A form made for a browser is given out only with its csrf cookie; an expired one answers 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RegistrationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /self-service/registration/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_registration_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
        return await _sending

    async def get_settings_flow(
        self, *, id: str, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
    ) -> SettingsFlow:
        """The profile form as it stands now: fields, messages and the state reached.

        Only for the user it was made for: another session answers 403 security_identity_mismatch, none 401.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /self-service/settings/flows` (kratos, public) with the session of a user.
        """
        from .get_settings_flow import call

        _sending = call(self._core, id=id, cookie=cookie, x_session_token=x_session_token, options=options)
        del id, cookie, x_session_token, options
        return await _sending

    async def get_verification_flow(
        self, *, id: str, cookie: str | None = None, options: Options | None = None
    ) -> VerificationFlow:
        """The address form as it stands now: fields, messages and the state reached.

        A form made for a browser is given out only with its csrf cookie; an expired one answers 410.

        Args:
            id: Id of what the operation is about.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /self-service/verification/flows` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .get_verification_flow import call

        _sending = call(self._core, id=id, cookie=cookie, options=options)
        del id, cookie, options
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

    async def get_well_known_change_password(self, *, options: Options | None = None) -> RedirectTo:
        """The redirect that takes a password manager to the page where the user changes the password.

        Answers 303 and needs no credential; self-hosted servers up to v26.2.0 answer 404.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /.well-known/change-password` (kratos, public) with no credential.
        """
        from .get_well_known_change_password import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    def list_my_sessions(
        self,
        *,
        cookie: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Session]:
        """Where else the user is signed in: active sessions with devices, this one left out.

        Newer servers answer 403 session_aal2_required while the session lacks its second factor.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            page: Number of the page, where servers count instead of using tokens.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            per_page: Rows per page, in the older spelling.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /sessions` (kratos, public) with the session of a user.
        """
        from .list_my_sessions import call

        try:
            return call(
                self._core,
                cookie=cookie,
                page=page,
                page_size=page_size,
                page_token=page_token,
                per_page=per_page,
                x_session_token=x_session_token,
                options=options,
            )
        except OryError as _error:
            _error.__traceback__ = None
            raise
        finally:
            del cookie, page, page_size, page_token, per_page, x_session_token, options

    async def perform_native_logout(
        self, body: PerformNativeLogoutBody | Mapping[str, Any], *, options: Options | None = None
    ) -> None:
        """Ends the session whose token is in the body; from then on the token is refused.

        A token already signed out answers 204 again, one that was never issued answers 403.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), or by status; TransportError if no answer came.

        `DELETE /self-service/logout/api` (kratos, public) with no credential.

        The body, as `PerformNativeLogoutBody` or a mapping:

        - `session_token` (`str`, required): Secret that stands for the session; missing in browser flows.
        """
        from .perform_native_logout import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def to_session(
        self,
        *,
        cookie: str | None = None,
        tokenize_as: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> Session:
        """Who is calling: the session behind a token or cookie, with identity and authentication methods.

        Missing or ended sessions answer 401; 403 session_aal2_required means a second factor is still to come; a token by a template without ttl is born expired, and its iss ends with a slash.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            tokenize_as: Name of a template; the answer then also holds the session as a JWT.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Session`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /sessions/whoami` (kratos, public) with the session of a user.
        """
        from .to_session import call

        _sending = call(
            self._core, cookie=cookie, tokenize_as=tokenize_as, x_session_token=x_session_token, options=options
        )
        del cookie, tokenize_as, x_session_token, options
        return await _sending

    async def update_fedcm_flow(
        self,
        body: UpdateFedcmFlowBody | Mapping[str, Any],
        *,
        cookie: str | None = None,
        options: Options | None = None,
    ) -> SuccessfulNativeLogin:
        """Signs the user in with a token the browser got from a FedCM provider; gives session and cookies.

        Never repeated by itself: the provider's token counts once and 422 names an address the browser has to open.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulNativeLogin`.

        Raises:
            ApiError: FlowNotComplete (400), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `POST /self-service/fed-cm/token` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `UpdateFedcmFlowBody` or a mapping:

        - `csrf_token` (`str`, required): Value of the hidden field that goes with the csrf cookie in browser flows.
        - `token` (`str`, required): The token that the browser got from the provider.
        - `nonce` (`str`): The nonce that the token was asked for with.
        - `transient_payload` (`dict[str, Any]`): Free object handed to web hooks and mail templates, not stored.
        """
        from .update_fedcm_flow import call

        _sending = call(self._core, body, cookie=cookie, options=options)
        del body, cookie, options
        return await _sending

    async def update_login_flow(
        self,
        body: UpdateLoginFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SuccessfulNativeLogin:
        """Tries the user's credentials or code and answers with a session, or the form again if more is needed.

        Never repeated by itself: codes count once, and 400 with the form may also mean one step further, such as a code sent.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulNativeLogin`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `POST /self-service/login` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `UpdateLoginFlowBody` or a mapping, is one of:

        - `UpdateLoginFlowWithCodeMethod` (`method='code'`): Sign in with a code: first the address, then the same again with the code that was sent.
        - `UpdateLoginFlowWithDeviceAuthnMethod` (`method='deviceauthn'`; needs `client_key_id`, `signature`): Sign in with the key in a phone, by the signature over the flow's challenge.
        - `UpdateLoginFlowWithIdentifierFirstMethod` (`method='identifier_first'`; needs `identifier`): The first step where the page asks for the address alone.
        - `UpdateLoginFlowWithLookupSecretMethod` (`method='lookup_secret'`; needs `lookup_secret`): A backup code in place of the second factor; each works once.
        - `UpdateLoginFlowWithOidcMethod` (`method='oidc'`; needs `provider`): Sign in at a social provider, by redirect or with an ID token that an app has already.
        - `UpdateLoginFlowWithPasskeyMethod` (`method='passkey'`): Sign in with a passkey, by what the browser's script returned.
        - `UpdateLoginFlowWithPasswordMethod` (`method='password'`; needs `identifier`, `password`): Sign in with a password.
        - `UpdateLoginFlowWithSamlMethod` (`method='saml'`; needs `provider`): Sign in at the SAML provider of a company.
        - `UpdateLoginFlowWithTotpMethod` (`method='totp'`; needs `totp_code`): The six digits of an authenticator app, as second factor.
        - `UpdateLoginFlowWithWebAuthnMethod` (`method='webauthn'`; needs `identifier`): A security key, as second factor or in place of a password.
        """
        from .update_login_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def update_logout_flow(
        self,
        *,
        cookie: str | None = None,
        return_to: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Ends the browser's session that the logout token names and clears its cookie.

        Get the token from create_browser_logout_flow first: without one it answers 400, with a wrong one 403.

        Args:
            cookie: The Cookie header of the user's browser, passed on as it came.
            return_to: Where the browser goes at the end; must be on the allow list.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /self-service/logout` (kratos, public) with the session or cookies of a user, where there are some.
        """
        from .update_logout_flow import call

        _sending = call(self._core, cookie=cookie, return_to=return_to, token=token, options=options)
        del cookie, return_to, token, options
        return await _sending

    async def update_recovery_flow(
        self,
        body: UpdateRecoveryFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> RecoveryFlow:
        """Sends a code or link to a lost account's address, or takes the code and lets the user back in.

        A wrong code answers 200 with an error message in the form, and unknown addresses look like known ones.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RecoveryFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `POST /self-service/recovery` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `UpdateRecoveryFlowBody` or a mapping, is one of:

        - `UpdateRecoveryFlowWithCodeMethod` (`method='code'`): Recover with a code: first the address, then the same again with the code.
        - `UpdateRecoveryFlowWithLinkMethod` (`method='link'`; needs `email`): Recover with a link that is mailed to the address.
        """
        from .update_recovery_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, token=token, options=options)
        del body, flow, cookie, token, options
        return await _sending

    async def update_registration_flow(
        self,
        body: UpdateRegistrationFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        options: Options | None = None,
    ) -> SuccessfulNativeRegistration:
        """Creates the account from traits and credentials, often with a session, or answers with the form again.

        Never repeated by itself: a finished form submitted again with other traits makes another account.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SuccessfulNativeRegistration`.

        Raises:
            ApiError: FlowNotComplete (400), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `POST /self-service/registration` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `UpdateRegistrationFlowBody` or a mapping, is one of:

        - `UpdateRegistrationFlowWithCodeMethod` (`method='code'`; needs `traits`): Sign up with traits and a code that is sent to the address among them.
        - `UpdateRegistrationFlowWithOidcMethod` (`method='oidc'`; needs `provider`): Sign up at a social provider; traits fill in what it does not tell.
        - `UpdateRegistrationFlowWithPasskeyMethod` (`method='passkey'`; needs `traits`): Sign up with a passkey, by what the browser's script returned.
        - `UpdateRegistrationFlowWithPasswordMethod` (`method='password'`; needs `password`, `traits`): Sign up with traits and a password.
        - `UpdateRegistrationFlowWithProfileMethod` (`method='profile'`; needs `traits`): The first step where the page asks for traits before the way to sign in.
        - `UpdateRegistrationFlowWithSamlMethod` (`method='saml'`; needs `provider`): Sign up at the SAML provider of a company.
        - `UpdateRegistrationFlowWithWebAuthnMethod` (`method='webauthn'`; needs `traits`): Sign up with a security key, by what the browser's script returned.
        """
        from .update_registration_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, options=options)
        del body, flow, cookie, options
        return await _sending

    async def update_settings_flow(
        self,
        body: UpdateSettingsFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        x_session_token: str | None = None,
        options: Options | None = None,
    ) -> SettingsFlow:
        """Changes the user's own password, traits, second factors or linked providers.

        Sensitive changes need a fresh sign-in: an older session answers 403 session_refresh_required.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            x_session_token: Session token of the user, for apps without cookies.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `SettingsFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Unauthorized (401), Forbidden (403), NotFound (404), Gone (410), Unprocessable (422), or by status; TransportError if no answer came.

        `POST /self-service/settings` (kratos, public) with the session of a user.

        The body, as `UpdateSettingsFlowBody` or a mapping, is one of:

        - `UpdateSettingsFlowWithDeviceAuthnMethod` (`method='deviceauthn'`): Add or remove the key of a phone, or renew the secret behind its PIN.
        - `UpdateSettingsFlowWithLookupMethod` (`method='lookup_secret'`): Make, show, keep or drop backup codes; new ones count after `lookup_secret_confirm`.
        - `UpdateSettingsFlowWithOidcMethod` (`method='oidc'`): Link an account at a provider, or unlink one.
        - `UpdateSettingsFlowWithPasskeyMethod` (`method='passkey'`): Add or remove a passkey.
        - `UpdateSettingsFlowWithPasswordMethod` (`method='password'`; needs `password`): Set a new password; somebody who signed in long ago has to confirm first.
        - `UpdateSettingsFlowWithProfileMethod` (`method='profile'`; needs `traits`): Change traits; all of them are sent, not only those that change.
        - `UpdateSettingsFlowWithSamlMethod` (`method='saml'`): Link an account at a company's SAML provider, or unlink one.
        - `UpdateSettingsFlowWithTotpMethod` (`method='totp'`): Set up an authenticator app by its first six digits, or drop it.
        - `UpdateSettingsFlowWithWebAuthnMethod` (`method='webauthn'`): Add or remove a security key.
        """
        from .update_settings_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, x_session_token=x_session_token, options=options)
        del body, flow, cookie, x_session_token, options
        return await _sending

    async def update_verification_flow(
        self,
        body: UpdateVerificationFlowBody | Mapping[str, Any],
        *,
        flow: str,
        cookie: str | None = None,
        token: str | None = None,
        options: Options | None = None,
    ) -> VerificationFlow:
        """Sends a code or link to an address, or takes the code and marks the address as verified.

        A wrong code answers 200 with an error message in the form, and success gives no session.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            flow: Id of the flow that is submitted.
            cookie: The Cookie header of the user's browser, passed on as it came.
            token: The token, code or logout token the call is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerificationFlow`.

        Raises:
            ApiError: FlowNotComplete (400), Forbidden (403), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `POST /self-service/verification` (kratos, public) with the session or cookies of a user, where there are some.

        The body, as `UpdateVerificationFlowBody` or a mapping, is one of:

        - `UpdateVerificationFlowWithCodeMethod` (`method='code'`): Prove an address with a code: first the address, then the code that was mailed.
        - `UpdateVerificationFlowWithLinkMethod` (`method='link'`; needs `email`): Prove an address with a link that is mailed to it.
        """
        from .update_verification_flow import call

        _sending = call(self._core, body, flow=flow, cookie=cookie, token=token, options=options)
        del body, flow, cookie, token, options
        return await _sending

    if TYPE_CHECKING:

        @deprecated("the readable name is get_webauthn_javascript")
        async def get_web_authn_java_script(self, *, options: Options | None = None) -> str: ...
    else:
        get_web_authn_java_script = older_name(get_webauthn_javascript)
