"""`Ory.oauth2`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.deprecated import older_name
from ory_async._runtime.later import later
from ory_async._runtime.request import ClientAuth, never_none
from ory_async._runtime.response import RedirectTo
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ory_async.v1.models.accept_device_user_code_request import AcceptDeviceUserCodeRequest
    from ory_async.v1.models.accept_oauth2_consent_request import AcceptOAuth2ConsentRequest
    from ory_async.v1.models.accept_oauth2_login_request import AcceptOAuth2LoginRequest
    from ory_async.v1.models.device_authorization import DeviceAuthorization
    from ory_async.v1.models.introspect_oauth2_token_body import IntrospectOauth2TokenBody
    from ory_async.v1.models.introspected_oauth2_token import IntrospectedOAuth2Token
    from ory_async.v1.models.json_patch import JsonPatch
    from ory_async.v1.models.oauth2_client import OAuth2Client
    from ory_async.v1.models.oauth2_client_token_lifespans import OAuth2ClientTokenLifespans
    from ory_async.v1.models.oauth2_consent_request import OAuth2ConsentRequest
    from ory_async.v1.models.oauth2_consent_session import OAuth2ConsentSession
    from ory_async.v1.models.oauth2_device_flow_body import Oauth2DeviceFlowBody
    from ory_async.v1.models.oauth2_login_request import OAuth2LoginRequest
    from ory_async.v1.models.oauth2_logout_request import OAuth2LogoutRequest
    from ory_async.v1.models.oauth2_redirect_to import OAuth2RedirectTo
    from ory_async.v1.models.oauth2_token_exchange import OAuth2TokenExchange
    from ory_async.v1.models.oauth2_token_exchange_body import Oauth2TokenExchangeBody
    from ory_async.v1.models.reject_oauth2_request import RejectOAuth2Request
    from ory_async.v1.models.revoke_oauth2_token_body import RevokeOauth2TokenBody
    from ory_async.v1.models.trust_oauth2_jwt_grant_issuer import TrustOAuth2JwtGrantIssuer
    from ory_async.v1.models.trusted_oauth2_jwt_grant_issuer import TrustedOAuth2JwtGrantIssuer
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "AcceptDeviceUserCodeRequest AcceptOAuth2ConsentRequest AcceptOAuth2LoginRequest DeviceAuthorization IntrospectOauth2TokenBody IntrospectedOAuth2Token JsonPatch OAuth2Client OAuth2ClientTokenLifespans OAuth2ConsentRequest OAuth2ConsentSession Oauth2DeviceFlowBody OAuth2LoginRequest OAuth2LogoutRequest OAuth2RedirectTo OAuth2TokenExchange Oauth2TokenExchangeBody RejectOAuth2Request RevokeOauth2TokenBody TrustOAuth2JwtGrantIssuer TrustedOAuth2JwtGrantIssuer",
        )
    )


class Oauth2Api(Namespace):
    """The operations of `oauth2`."""

    __slots__ = ()

    async def accept_oauth2_consent_request(
        self,
        body: AcceptOAuth2ConsentRequest | Mapping[str, Any],
        *,
        consent_challenge: str,
        options: Options | None = None,
    ) -> OAuth2RedirectTo:
        """Grants scopes and audience to an application and gives the address to send the browser to.

        Grant only what was requested, for the server grants whatever it is told; the challenge lasts 30 minutes by default, later answers are 401.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/consent/accept` (hydra, admin) with the project API key.

        The body, as `AcceptOAuth2ConsentRequest` or a mapping:

        - `context` (`Any`): Free data handed on from one step to the next.
        - `grant_access_token_audience` (`list[str]`): Audiences that the access token is granted for, of those requested.
        - `grant_scope` (`list[str]`): Scopes that are granted.
        - `remember` (`bool`): Whether to skip the question next time.
        - `remember_for` (`int`): Seconds to remember; 0 means for ever.
        - `session` (`AcceptOAuth2ConsentRequestSession`): The session, with identity and times.
        """
        from .accept_oauth2_consent_request import call

        _sending = call(self._core, body, consent_challenge=consent_challenge, options=options)
        del body, consent_challenge, options
        return await _sending

    async def accept_oauth2_login_request(
        self,
        body: AcceptOAuth2LoginRequest | Mapping[str, Any],
        *,
        login_challenge: str,
        options: Options | None = None,
    ) -> OAuth2RedirectTo:
        """Says which user signed in and gives the address to send the browser to.

        When skip is true subject must be the one in the request, any other sends the user to sign in again; say by amr that two factors were given, acr is empty unless you set it.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/login/accept` (hydra, admin) with the project API key.

        The body, as `AcceptOAuth2LoginRequest` or a mapping:

        - `subject` (`str`, required): Who it is about: the user's id at the OAuth2 server, or the subject line of a mail.
        - `acr` (`str`): Kind of sign-in, which goes into the ID token as you write it.
        - `amr` (`list[str]`): Authentication methods used, in short names.
        - `context` (`Any`): Free data handed on from one step to the next.
        - `extend_session_lifespan` (`bool`): True to count the time of a remembered sign-in from now, rather than from when it began.
        - `force_subject_identifier` (`str`): The id by which this client shall know the user, instead of what Hydra derives for pairwise subjects.
        - `identity_provider_session_id` (`str`): Id of the session at Kratos, so that a sign-out ends that one, too.
        - `remember` (`bool`): Whether to skip the question next time.
        - `remember_for` (`int`): Seconds to remember; 0 means for ever.
        """
        from .accept_oauth2_login_request import call

        _sending = call(self._core, body, login_challenge=login_challenge, options=options)
        del body, login_challenge, options
        return await _sending

    async def accept_oauth2_logout_request(
        self, *, logout_challenge: str, options: Options | None = None
    ) -> OAuth2RedirectTo:
        """Confirms the sign-out and gives the address that ends the browser's session.

        Takes no body; the sign-out happens only when the browser opens that address.

        Args:
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/logout/accept` (hydra, admin) with the project API key.
        """
        from .accept_oauth2_logout_request import call

        _sending = call(self._core, logout_challenge=logout_challenge, options=options)
        del logout_challenge, options
        return await _sending

    async def accept_user_code_request(
        self,
        body: AcceptDeviceUserCodeRequest | Mapping[str, Any],
        *,
        device_challenge: str,
        options: Options | None = None,
    ) -> OAuth2RedirectTo:
        """Ties the code a user typed to the waiting device and gives the address of the next step.

        The code is case sensitive; a wrong or used one answers 400, an unknown challenge 404.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            device_challenge: Opaque value from the address of the page where device codes are typed.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/device/accept` (hydra, admin) with the project API key.

        The body, as `AcceptDeviceUserCodeRequest` or a mapping:

        - `user_code` (`str`): The short code, as the user typed it.
        """
        from .accept_user_code_request import call

        _sending = call(self._core, body, device_challenge=device_challenge, options=options)
        del body, device_challenge, options
        return await _sending

    async def create_oauth2_client(
        self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Registers an application and gives its id and, this one time, its secret.

        The secret is shown only here, so keep it; repeating the call registers another one, a taken id answers 409.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), or by status; TransportError if no answer came.

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
        - `jwks` (`JsonWebKeySet`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `skip_consent` (`bool`): True if users are never asked for consent; for applications of your own.
        - `access_token_strategy` (`str`): jwt or opaque for this client's access tokens; empty takes the server's setting.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 31 more.
        """
        from .create_oauth2_client import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def delete_oauth2_client(self, id: str, *, options: Options | None = None) -> None:
        """Removes an application's registration; its tokens and consents go with it.

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
        from .delete_oauth2_client import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def delete_oauth2_token(self, *, client_id: str, options: Options | None = None) -> None:
        """Makes all access tokens of one application useless at once.

        Refresh tokens stay alive and give new ones; repeating it is harmless, and the application itself stays.

        Args:
            client_id: Id of the application at Hydra.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/tokens` (hydra, admin) with the project API key.
        """
        from .delete_oauth2_token import call

        _sending = call(self._core, client_id=client_id, options=options)
        del client_id, options
        return await _sending

    async def delete_rotated_oauth2_client_secrets(self, id: str, *, options: Options | None = None) -> OAuth2Client:
        """Makes the secrets kept from earlier rotations useless at once; the current one stays.

        Needs a server with secret rotation; self-hosted servers up to v26.2.0 answer 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/clients/{id}/secrets/rotate` (hydra, admin) with the project API key.
        """
        from .delete_rotated_oauth2_client_secrets import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def delete_trusted_oauth2_jwt_grant_issuer(self, id: str, *, options: Options | None = None) -> None:
        """Ends the trust in one party's key: its JWTs buy no more tokens.

        Access tokens issued before go on working until they expire.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}` (hydra, admin) with the project API key.
        """
        from .delete_trusted_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_oauth2_client(self, id: str, *, options: Options | None = None) -> OAuth2Client:
        """One registered application: redirect addresses, grants, scopes and token lifespans.

        The secret is never in it; lists without entries may be null.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/clients/{id}` (hydra, admin) with the project API key.
        """
        from .get_oauth2_client import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def get_oauth2_consent_request(
        self, *, consent_challenge: str, options: Options | None = None
    ) -> OAuth2ConsentRequest:
        """What an application asks for: scopes, audience, the user and whether consent may be skipped.

        If skip or client.skip_consent is true accept without asking; 410 gives an address to restart at.

        Args:
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2ConsentRequest`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/consent` (hydra, admin) with the project API key.
        """
        from .get_oauth2_consent_request import call

        _sending = call(self._core, consent_challenge=consent_challenge, options=options)
        del consent_challenge, options
        return await _sending

    async def get_oauth2_login_request(
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
            ApiError: BadRequest (400), Unauthorized (401), NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/login` (hydra, admin) with the project API key.
        """
        from .get_oauth2_login_request import call

        _sending = call(self._core, login_challenge=login_challenge, options=options)
        del login_challenge, options
        return await _sending

    async def get_oauth2_logout_request(
        self, *, logout_challenge: str, options: Options | None = None
    ) -> OAuth2LogoutRequest:
        """Who is about to be signed out, and which application asked for it, if any.

        client may be null, and a challenge used before may answer 410 with a relative address.

        Args:
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2LogoutRequest`.

        Raises:
            ApiError: NotFound (404), Gone (410), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/requests/logout` (hydra, admin) with the project API key.
        """
        from .get_oauth2_logout_request import call

        _sending = call(self._core, logout_challenge=logout_challenge, options=options)
        del logout_challenge, options
        return await _sending

    async def get_trusted_oauth2_jwt_grant_issuer(
        self, id: str, *, options: Options | None = None
    ) -> TrustedOAuth2JwtGrantIssuer:
        """One party whose signed JWTs count as a grant: subject, scope, key id and expiry.

        A malformed id answers 400 or 404, depending on the server.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `TrustedOAuth2JwtGrantIssuer`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/trust/grants/jwt-bearer/issuers/{id}` (hydra, admin) with the project API key.
        """
        from .get_trusted_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def introspect_oauth2_token(
        self, body: IntrospectOauth2TokenBody | Mapping[str, Any], *, options: Options | None = None
    ) -> IntrospectedOAuth2Token:
        """Whether a token is active and, if so, its user, application, scopes and expiry.

        Changes nothing; expired, unknown or lacking a scope all answer 200 with active false.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IntrospectedOAuth2Token`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /admin/oauth2/introspect` (hydra, admin) with the project API key.

        The body, as `IntrospectOauth2TokenBody` or a mapping:

        - `token` (`str`, required): The access or refresh token to look up.
        - `scope` (`str`): Scopes, separated by spaces.
        - `token_type_hint` (`str`): access_token or refresh_token, so that the server looks there first.
        """
        from .introspect_oauth2_token import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    def list_oauth2_clients(
        self,
        *,
        client_name: str | None = None,
        owner: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[OAuth2Client]:
        """Registered applications with redirect addresses, grants and scopes, page after page.

        Default 100 per page, cut to 500; client secrets are never in it.

        Args:
            client_name: Only clients with exactly this name.
            owner: Only clients whose owner is exactly this.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/clients` (hydra, admin) with the project API key.
        """
        from .list_oauth2_clients import call

        return call(
            self._core,
            client_name=client_name,
            owner=owner,
            page_size=page_size,
            page_token=page_token,
            options=options,
        )

    def list_oauth2_consent_sessions(
        self,
        *,
        subject: str,
        login_session_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[OAuth2ConsentSession]:
        """What a user has granted: application, scopes and time, page after page.

        Default 100 per page, cut to 500; Hydra up to v2.3 loses rows between pages unless the page is large.

        Args:
            subject: Id of the user at the OAuth2 server.
            login_session_id: Only consents given in this login session.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/oauth2/auth/sessions/consent` (hydra, admin) with the project API key.
        """
        from .list_oauth2_consent_sessions import call

        return call(
            self._core,
            subject=subject,
            login_session_id=login_session_id,
            page_size=page_size,
            page_token=page_token,
            options=options,
        )

    def list_trusted_oauth2_jwt_grant_issuers(
        self,
        *,
        issuer: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[TrustedOAuth2JwtGrantIssuer]:
        """The parties whose signed JWTs count as a grant, with subject, scope, key id and expiry.

        Default 100 per page, cut to 500; public keys are not in it, only their ids.

        Args:
            issuer: Only entries of this issuer, compared exactly.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/trust/grants/jwt-bearer/issuers` (hydra, admin) with the project API key.
        """
        from .list_trusted_oauth2_jwt_grant_issuers import call

        return call(self._core, issuer=issuer, page_size=page_size, page_token=page_token, options=options)

    async def oauth2_authorize(
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

        Made for a browser: its cookies must travel with it until the application gets its code; a refusal comes as a redirect too.

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
        from .oauth2_authorize import call

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

    async def oauth2_device_flow(
        self,
        body: Oauth2DeviceFlowBody | Mapping[str, Any],
        *,
        client_auth: ClientAuth | None = None,
        options: Options | None = None,
    ) -> DeviceAuthorization:
        """A device code and a short code for the user to type elsewhere, with address and polling interval.

        Needs client_id in the form, for a confidential client besides its Basic credential; never repeated by itself.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            client_auth: (client_id, client_secret), sent as HTTP Basic, or an httpx.Auth.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `DeviceAuthorization`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `POST /oauth2/device/auth` (hydra, public) with an OAuth2 client.

        The body, as `Oauth2DeviceFlowBody` or a mapping:

        - `audience` (`list[str]`): Audiences wished for, with spaces.
        - `client_assertion` (`str`): Signed JWT by which a client proves itself (private_key_jwt).
        - `client_assertion_type` (`str`): URN that says that it is a JWT.
        - `client_id` (`str`): Id of the application at Hydra.
        - `client_secret` (`str`): Secret of the client; present only right after it was set.
        - `scope` (`str`): Scopes, separated by spaces.
        """
        from .oauth2_device_flow import call

        _sending = call(self._core, body, client_auth=client_auth, options=options)
        del body, client_auth, options
        return await _sending

    async def oauth2_token_exchange(
        self,
        body: Oauth2TokenExchangeBody | Mapping[str, Any],
        *,
        client_auth: ClientAuth | None = None,
        options: Options | None = None,
    ) -> OAuth2TokenExchange:
        """Access, refresh and id token for a code, refresh token, device code or client credential.

        Never repeated by itself: codes and refresh tokens count once, and a wrong code_verifier burns the code.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            client_auth: (client_id, client_secret), sent as HTTP Basic, or an httpx.Auth.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2TokenExchange`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), or by status; TransportError if no answer came.

        `POST /oauth2/token` (hydra, public) with an OAuth2 client.

        The body, as `Oauth2TokenExchangeBody` or a mapping:

        - `grant_type` (`str`, required): What is traded, authorization_code, refresh_token, client_credentials, a device code or a JWT.
        - `assertion` (`str`): Signed JWT to trade for an access token.
        - `audience` (`list[str]`): Audiences wished for, with spaces.
        - `client_assertion` (`str`): Signed JWT by which a client proves itself (private_key_jwt).
        - `client_assertion_type` (`str`): URN that says that it is a JWT.
        - `client_id` (`str`): Id of the application at Hydra.
        - `client_secret` (`str`): Secret of the client; present only right after it was set.
        - `code` (`str`): The code that the browser brought back; counts once.
        - `code_verifier` (`str`): PKCE, the random text from which code_challenge was derived.
        - `device_code` (`str`): The long code of a waiting device.
        - `password` (`str`): The password in plain text; never given back.
        - `redirect_uri` (`str`): The same address as in the authorization request.
        - `refresh_token` (`str`): Token to trade for new tokens; counts once.
        - `resource` (`list[str]`): Address of the API that the token is for.
        - `scope` (`str`): Scopes, separated by spaces.
        - `username` (`str`): Name of the user, in a grant that Hydra does not serve by default.
        """
        from .oauth2_token_exchange import call

        _sending = call(self._core, body, client_auth=client_auth, options=options)
        del body, client_auth, options
        return await _sending

    async def patch_oauth2_client(
        self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> OAuth2Client:
        """Changes only the named parts of an application's registration by JSON Patch.

        client_id cannot change (404), the secret comes back only if the patch sets it; only add, replace and remove are known, others are a 500.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PATCH /admin/clients/{id}` (hydra, admin) with the project API key.

        Each item of the body, as `JsonPatch` or a mapping:

        - `op` (`JsonPatchOp | str`, required): add, remove, replace, move, copy or test.
        - `path` (`str`, required): Pointer to the member, such as /traits/email; begins with a slash.
        - `from` (`str`, of the model `from_`): Pointer to what is moved or copied; for move and copy alone.
        - `value` (`Any`): The new value; null is a value, too.
        """
        from .patch_oauth2_client import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def perform_oauth2_device_verification_flow(
        self,
        *,
        client_id: str | None = None,
        consent_verifier: str | None = None,
        cookie: str | None = None,
        device_verifier: str | None = None,
        login_verifier: str | None = None,
        user_code: str | None = None,
        options: Options | None = None,
    ) -> RedirectTo:
        """The redirect that takes the user's browser to the page where the device's code is typed.

        Made for a browser: its cookies must travel along to the next steps.

        Args:
            client_id: Id of the application at Hydra.
            consent_verifier: Opaque value that the browser brings back from the consent page.
            cookie: The Cookie header of the user's browser, passed on as it came.
            device_verifier: Opaque value that the browser brings back from the page where device codes are typed.
            login_verifier: Opaque value that the browser brings back from the login page.
            user_code: The short code the user types in.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: Forbidden (403), or by status; TransportError if no answer came.

        `GET /oauth2/device/verify` (hydra, public) with the session or cookies of a user, where there are some.
        """
        from .perform_oauth2_device_verification_flow import call

        _sending = call(
            self._core,
            client_id=client_id,
            consent_verifier=consent_verifier,
            cookie=cookie,
            device_verifier=device_verifier,
            login_verifier=login_verifier,
            user_code=user_code,
            options=options,
        )
        del client_id, consent_verifier, cookie, device_verifier, login_verifier, user_code, options
        return await _sending

    async def reject_oauth2_consent_request(
        self, body: RejectOAuth2Request | Mapping[str, Any], *, consent_challenge: str, options: Options | None = None
    ) -> OAuth2RedirectTo:
        """Tells an application that the user refused and gives the address to send the browser to.

        The error in the body reaches the application through the redirect, so keep secrets out of it.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            consent_challenge: Opaque value from the address of the consent page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

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
        from .reject_oauth2_consent_request import call

        _sending = call(self._core, body, consent_challenge=consent_challenge, options=options)
        del body, consent_challenge, options
        return await _sending

    async def reject_oauth2_login_request(
        self, body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str, options: Options | None = None
    ) -> OAuth2RedirectTo:
        """Says that nobody signed in and gives the address to send the browser to.

        The error in the body reaches the application through the redirect, so keep secrets out of it.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            login_challenge: Opaque value from the address of the login page; ties the flow to an OAuth2 request.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2RedirectTo`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/login/reject` (hydra, admin) with the project API key.

        The body, as `RejectOAuth2Request` or a mapping:

        - `error` (`str`): What went wrong; a short code in OAuth2 answers.
        - `error_debug` (`str`): What went wrong, for the developers of the client; nothing for users to see.
        - `error_description` (`str`): What went wrong, in words.
        - `error_hint` (`str`): What whoever reads it could do about it.
        - `status_code` (`int`): HTTP status of the error, such as 403; 400 where it is left out.
        """
        from .reject_oauth2_login_request import call

        _sending = call(self._core, body, login_challenge=login_challenge, options=options)
        del body, login_challenge, options
        return await _sending

    async def reject_oauth2_logout_request(self, *, logout_challenge: str, options: Options | None = None) -> None:
        """Keeps the user signed in; the pending sign-out is dropped.

        Answers 204 without any address, so the page decides where the user goes.

        Args:
            logout_challenge: Opaque value from the address of the logout page.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/oauth2/auth/requests/logout/reject` (hydra, admin) with the project API key.
        """
        from .reject_oauth2_logout_request import call

        _sending = call(self._core, logout_challenge=logout_challenge, options=options)
        del logout_challenge, options
        return await _sending

    @never_none("client")
    async def revoke_oauth2_consent_sessions(
        self,
        *,
        all: bool | None = None,
        client: str | None = None,
        consent_request_id: str | None = None,
        subject: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Takes back what a user granted to one or all applications, and the tokens that came from it.

        Give subject together with client or all, or consent_request_id alone: other mixes answer 400; nothing found is 204.

        Args:
            all: True to take back every application's consent of the subject.
            client: Id of the OAuth2 client whose consents are meant.
            consent_request_id: Id of the single consent that is meant.
            subject: Id of the user at the OAuth2 server.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/auth/sessions/consent` (hydra, admin) with the project API key.
        """
        from .revoke_oauth2_consent_sessions import call

        _sending = call(
            self._core, all=all, client=client, consent_request_id=consent_request_id, subject=subject, options=options
        )
        del all, client, consent_request_id, subject, options
        return await _sending

    async def revoke_oauth2_login_sessions(
        self, *, sid: str | None = None, subject: str | None = None, options: Options | None = None
    ) -> None:
        """Makes the user sign in again at the next authorization, by subject or by one session id.

        Give subject or sid; tokens already issued go on working.

        Args:
            sid: Id of a single login session to end.
            subject: Id of the user at the OAuth2 server.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `DELETE /admin/oauth2/auth/sessions/login` (hydra, admin) with the project API key.
        """
        from .revoke_oauth2_login_sessions import call

        _sending = call(self._core, sid=sid, subject=subject, options=options)
        del sid, subject, options
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

    async def rotate_oauth2_client_secret(self, id: str, *, options: Options | None = None) -> OAuth2Client:
        """Gives an application a new secret, shown only here, while the old one goes on working.

        Never repeated by itself, each call makes another; self-hosted servers up to v26.2.0 answer 404.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `POST /admin/clients/{id}/secrets/rotate` (hydra, admin) with the project API key.
        """
        from .rotate_oauth2_client_secret import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    async def set_oauth2_client(
        self, id: str, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Replaces an application's registration as a whole and gives the result.

        What is left out falls back to its default, except the secret, which stays and is echoed only if sent.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

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
        - `jwks` (`JsonWebKeySet`): Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`.
        - `jwks_uri` (`str`): Where those public keys are fetched from; not together with `jwks`.
        - `skip_consent` (`bool`): True if users are never asked for consent; for applications of your own.
        - `access_token_strategy` (`str`): jwt or opaque for this client's access tokens; empty takes the server's setting.
        - `allowed_cors_origins` (`list[str]`): Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org.
        - `backchannel_logout_uri` (`str`): Where Hydra posts a signed message when the user signs out; empty for never.
        - `frontchannel_logout_uri` (`str`): Page of the client that the browser opens, unseen, when the user signs out.
        - `contacts` (`list[str]`): Mail addresses of those who are responsible for the client.
        - `owner` (`str`): Whom the client belongs to, in your own words; lists can be narrowed by it.
        - `metadata` (`Any`): Free JSON of your own about the client, shown to admins only.

        `OAuth2Client` has 31 more.
        """
        from .set_oauth2_client import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def set_oauth2_client_lifespans(
        self, id: str, body: OAuth2ClientTokenLifespans | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """Sets how long each kind of token lasts for one application, per grant.

        Replaces all of them: what is left out follows the server's settings again.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/clients/{id}/lifespans` (hydra, admin) with the project API key.

        The body, as `OAuth2ClientTokenLifespans` or a mapping:

        - `authorization_code_grant_access_token_lifespan` (`str`): How long access tokens of the code grant last, such as 1h; null takes the server's setting.
        - `authorization_code_grant_id_token_lifespan` (`str`): How long ID tokens of the code grant last, such as 1h; null takes the server's setting.
        - `authorization_code_grant_refresh_token_lifespan` (`str`): How long refresh tokens of the code grant last, such as 720h, -1 for ever; null takes the server's setting.
        - `client_credentials_grant_access_token_lifespan` (`str`): How long access tokens of the client's own last, such as 1h; null takes the server's setting.
        - `device_authorization_grant_access_token_lifespan` (`str`): How long access tokens of the device grant last, such as 1h; null takes the server's setting.
        - `device_authorization_grant_id_token_lifespan` (`str`): How long ID tokens of the device grant last, such as 1h; null takes the server's setting.
        - `device_authorization_grant_refresh_token_lifespan` (`str`): How long refresh tokens of the device grant last, such as 720h; null takes the server's setting.
        - `implicit_grant_access_token_lifespan` (`str`): How long access tokens of the implicit grant last, such as 1h; null takes the server's setting.
        - `implicit_grant_id_token_lifespan` (`str`): How long ID tokens of the implicit grant last, such as 1h; null takes the server's setting.
        - `jwt_bearer_grant_access_token_lifespan` (`str`): How long access tokens for signed assertions last, such as 1h; null takes the server's setting.
        - `refresh_token_grant_access_token_lifespan` (`str`): How long access tokens last that a refresh token was traded for; null takes the server's setting.
        - `refresh_token_grant_id_token_lifespan` (`str`): How long ID tokens last that a refresh token was traded for; null takes the server's setting.
        - `refresh_token_grant_refresh_token_lifespan` (`str`): How long refresh tokens last that one was traded for; null takes the server's setting.
        """
        from .set_oauth2_client_lifespans import call

        _sending = call(self._core, id, body, options=options)
        del body, options
        return await _sending

    async def trust_oauth2_jwt_grant_issuer(
        self, body: TrustOAuth2JwtGrantIssuer | Mapping[str, Any], *, options: Options | None = None
    ) -> TrustedOAuth2JwtGrantIssuer:
        """Registers the public key of a party whose signed JWTs then buy access tokens.

        The same issuer, subject and key again answers 409; an expires_at in the past is accepted.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `TrustedOAuth2JwtGrantIssuer`.

        Raises:
            ApiError: BadRequest (400), Conflict (409), or by status; TransportError if no answer came.

        `POST /admin/trust/grants/jwt-bearer/issuers` (hydra, admin) with the project API key.

        The body, as `TrustOAuth2JwtGrantIssuer` or a mapping:

        - `expires_at` (`datetime`, required): When it stops counting.
        - `issuer` (`str`, required): Who issued it.
        - `jwk` (`JsonWebKey`, required): The issuer's public key, by which its assertions are checked.
        - `scope` (`list[str]`, required): Scopes, separated by spaces.
        - `allow_any_subject` (`bool`): True if the issuer may vouch for every user, so that no subject is given.
        - `subject` (`str`): Who it is about: the user's id at the OAuth2 server, or the subject line of a mail.
        """
        from .trust_oauth2_jwt_grant_issuer import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    if TYPE_CHECKING:

        @deprecated("the readable name is accept_oauth2_consent_request")
        async def accept_o_auth2_consent_request(
            self,
            body: AcceptOAuth2ConsentRequest | Mapping[str, Any],
            *,
            consent_challenge: str,
            options: Options | None = None,
        ) -> OAuth2RedirectTo: ...

        @deprecated("the readable name is accept_oauth2_login_request")
        async def accept_o_auth2_login_request(
            self,
            body: AcceptOAuth2LoginRequest | Mapping[str, Any],
            *,
            login_challenge: str,
            options: Options | None = None,
        ) -> OAuth2RedirectTo: ...

        @deprecated("the readable name is accept_oauth2_logout_request")
        async def accept_o_auth2_logout_request(
            self, *, logout_challenge: str, options: Options | None = None
        ) -> OAuth2RedirectTo: ...

        @deprecated("the readable name is create_oauth2_client")
        async def create_o_auth2_client(
            self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is delete_oauth2_client")
        async def delete_o_auth2_client(self, id: str, *, options: Options | None = None) -> None: ...

        @deprecated("the readable name is delete_oauth2_token")
        async def delete_o_auth2_token(self, *, client_id: str, options: Options | None = None) -> None: ...

        @deprecated("the readable name is delete_rotated_oauth2_client_secrets")
        async def delete_rotated_o_auth2_client_secrets(
            self, id: str, *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is delete_trusted_oauth2_jwt_grant_issuer")
        async def delete_trusted_o_auth2_jwt_grant_issuer(self, id: str, *, options: Options | None = None) -> None: ...

        @deprecated("the readable name is get_oauth2_client")
        async def get_o_auth2_client(self, id: str, *, options: Options | None = None) -> OAuth2Client: ...

        @deprecated("the readable name is get_oauth2_consent_request")
        async def get_o_auth2_consent_request(
            self, *, consent_challenge: str, options: Options | None = None
        ) -> OAuth2ConsentRequest: ...

        @deprecated("the readable name is get_oauth2_login_request")
        async def get_o_auth2_login_request(
            self, *, login_challenge: str, options: Options | None = None
        ) -> OAuth2LoginRequest: ...

        @deprecated("the readable name is get_oauth2_logout_request")
        async def get_o_auth2_logout_request(
            self, *, logout_challenge: str, options: Options | None = None
        ) -> OAuth2LogoutRequest: ...

        @deprecated("the readable name is get_trusted_oauth2_jwt_grant_issuer")
        async def get_trusted_o_auth2_jwt_grant_issuer(
            self, id: str, *, options: Options | None = None
        ) -> TrustedOAuth2JwtGrantIssuer: ...

        @deprecated("the readable name is introspect_oauth2_token")
        async def introspect_o_auth2_token(
            self, body: IntrospectOauth2TokenBody | Mapping[str, Any], *, options: Options | None = None
        ) -> IntrospectedOAuth2Token: ...

        @deprecated("the readable name is list_oauth2_clients")
        def list_o_auth2_clients(
            self,
            *,
            client_name: str | None = None,
            owner: str | None = None,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[OAuth2Client]: ...

        @deprecated("the readable name is list_oauth2_consent_sessions")
        def list_o_auth2_consent_sessions(
            self,
            *,
            subject: str,
            login_session_id: str | None = None,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[OAuth2ConsentSession]: ...

        @deprecated("the readable name is list_trusted_oauth2_jwt_grant_issuers")
        def list_trusted_o_auth2_jwt_grant_issuers(
            self,
            *,
            issuer: str | None = None,
            page_size: int | None = None,
            page_token: str | None = None,
            options: Options | None = None,
        ) -> Pager[TrustedOAuth2JwtGrantIssuer]: ...

        @deprecated("the readable name is oauth2_authorize")
        async def o_auth2_authorize(
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

        @deprecated("the readable name is oauth2_device_flow")
        async def o_auth2_device_flow(
            self,
            body: Oauth2DeviceFlowBody | Mapping[str, Any],
            *,
            client_auth: ClientAuth | None = None,
            options: Options | None = None,
        ) -> DeviceAuthorization: ...

        @deprecated("the readable name is patch_oauth2_client")
        async def patch_o_auth2_client(
            self, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is perform_oauth2_device_verification_flow")
        async def perform_o_auth2_device_verification_flow(
            self,
            *,
            client_id: str | None = None,
            consent_verifier: str | None = None,
            cookie: str | None = None,
            device_verifier: str | None = None,
            login_verifier: str | None = None,
            user_code: str | None = None,
            options: Options | None = None,
        ) -> RedirectTo: ...

        @deprecated("the readable name is reject_oauth2_consent_request")
        async def reject_o_auth2_consent_request(
            self,
            body: RejectOAuth2Request | Mapping[str, Any],
            *,
            consent_challenge: str,
            options: Options | None = None,
        ) -> OAuth2RedirectTo: ...

        @deprecated("the readable name is reject_oauth2_login_request")
        async def reject_o_auth2_login_request(
            self, body: RejectOAuth2Request | Mapping[str, Any], *, login_challenge: str, options: Options | None = None
        ) -> OAuth2RedirectTo: ...

        @deprecated("the readable name is reject_oauth2_logout_request")
        async def reject_o_auth2_logout_request(
            self, *, logout_challenge: str, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is revoke_oauth2_consent_sessions")
        async def revoke_o_auth2_consent_sessions(
            self,
            *,
            all: bool | None = None,
            client: str | None = None,
            consent_request_id: str | None = None,
            subject: str | None = None,
            options: Options | None = None,
        ) -> None: ...

        @deprecated("the readable name is revoke_oauth2_login_sessions")
        async def revoke_o_auth2_login_sessions(
            self, *, sid: str | None = None, subject: str | None = None, options: Options | None = None
        ) -> None: ...

        @deprecated("the readable name is revoke_oauth2_token")
        async def revoke_o_auth2_token(
            self,
            body: RevokeOauth2TokenBody | Mapping[str, Any],
            *,
            client_auth: ClientAuth | None = None,
            options: Options | None = None,
        ) -> None: ...

        @deprecated("the readable name is rotate_oauth2_client_secret")
        async def rotate_o_auth2_client_secret(self, id: str, *, options: Options | None = None) -> OAuth2Client: ...

        @deprecated("the readable name is set_oauth2_client")
        async def set_o_auth2_client(
            self, id: str, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is set_oauth2_client_lifespans")
        async def set_o_auth2_client_lifespans(
            self, id: str, body: OAuth2ClientTokenLifespans | Mapping[str, Any], *, options: Options | None = None
        ) -> OAuth2Client: ...

        @deprecated("the readable name is trust_oauth2_jwt_grant_issuer")
        async def trust_o_auth2_jwt_grant_issuer(
            self, body: TrustOAuth2JwtGrantIssuer | Mapping[str, Any], *, options: Options | None = None
        ) -> TrustedOAuth2JwtGrantIssuer: ...
    else:
        accept_o_auth2_consent_request = older_name(accept_oauth2_consent_request)
        accept_o_auth2_login_request = older_name(accept_oauth2_login_request)
        accept_o_auth2_logout_request = older_name(accept_oauth2_logout_request)
        create_o_auth2_client = older_name(create_oauth2_client)
        delete_o_auth2_client = older_name(delete_oauth2_client)
        delete_o_auth2_token = older_name(delete_oauth2_token)
        delete_rotated_o_auth2_client_secrets = older_name(delete_rotated_oauth2_client_secrets)
        delete_trusted_o_auth2_jwt_grant_issuer = older_name(delete_trusted_oauth2_jwt_grant_issuer)
        get_o_auth2_client = older_name(get_oauth2_client)
        get_o_auth2_consent_request = older_name(get_oauth2_consent_request)
        get_o_auth2_login_request = older_name(get_oauth2_login_request)
        get_o_auth2_logout_request = older_name(get_oauth2_logout_request)
        get_trusted_o_auth2_jwt_grant_issuer = older_name(get_trusted_oauth2_jwt_grant_issuer)
        introspect_o_auth2_token = older_name(introspect_oauth2_token)
        list_o_auth2_clients = older_name(list_oauth2_clients)
        list_o_auth2_consent_sessions = older_name(list_oauth2_consent_sessions)
        list_trusted_o_auth2_jwt_grant_issuers = older_name(list_trusted_oauth2_jwt_grant_issuers)
        o_auth2_authorize = older_name(oauth2_authorize)
        o_auth2_device_flow = older_name(oauth2_device_flow)
        patch_o_auth2_client = older_name(patch_oauth2_client)
        perform_o_auth2_device_verification_flow = older_name(perform_oauth2_device_verification_flow)
        reject_o_auth2_consent_request = older_name(reject_oauth2_consent_request)
        reject_o_auth2_login_request = older_name(reject_oauth2_login_request)
        reject_o_auth2_logout_request = older_name(reject_oauth2_logout_request)
        revoke_o_auth2_consent_sessions = older_name(revoke_oauth2_consent_sessions)
        revoke_o_auth2_login_sessions = older_name(revoke_oauth2_login_sessions)
        revoke_o_auth2_token = older_name(revoke_oauth2_token)
        rotate_o_auth2_client_secret = older_name(rotate_oauth2_client_secret)
        set_o_auth2_client = older_name(set_oauth2_client)
        set_o_auth2_client_lifespans = older_name(set_oauth2_client_lifespans)
        trust_o_auth2_jwt_grant_issuer = older_name(trust_oauth2_jwt_grant_issuer)
