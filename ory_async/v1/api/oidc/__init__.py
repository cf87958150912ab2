"""`Ory.oidc`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.response import RedirectTo
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.create_verifiable_credential_request_body import CreateVerifiableCredentialRequestBody
    from ory_async.v1.models.oauth2_client import OAuth2Client
    from ory_async.v1.models.oidc_configuration import OidcConfiguration
    from ory_async.v1.models.oidc_user_info import OidcUserInfo
    from ory_async.v1.models.verifiable_credential_response import VerifiableCredentialResponse
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "CreateVerifiableCredentialRequestBody OAuth2Client OidcConfiguration OidcUserInfo VerifiableCredentialResponse",
        )
    )


class OidcApi(Namespace):
    """The operations of `oidc`."""

    __slots__ = ()

    async def create_oidc_dynamic_client(
        self, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
    ) -> OAuth2Client:
        """An application registers itself and gets its id, secret and registration access token.

        Open to anyone where enabled, 404 where not; a client_id is replaced silently and a client_secret answers 400.

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
        from .create_oidc_dynamic_client import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_verifiable_credential(
        self,
        body: CreateVerifiableCredentialRequestBody | Mapping[str, Any],
        *,
        access_token: str,
        options: Options | None = None,
    ) -> VerifiableCredentialResponse:
        """A signed credential about the user, for a wallet that proves it holds the key.

        Without a valid proof it answers 400 with the nonce (c_nonce) for the next try; needs an access token.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerifiableCredentialResponse`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /credentials` (hydra, public) with an access token.

        The body, as `CreateVerifiableCredentialRequestBody` or a mapping:

        - `format` (`str`): Form of the credential; Hydra knows jwt_vc_json.
        - `proof` (`VerifiableCredentialProof`): Proof that the holder has the key, a JWT signed with it over the server's nonce.
        - `types` (`list[str]`): Kinds of credential wished for; Hydra knows VerifiableCredential with UserInfoCredential.
        """
        from .create_verifiable_credential import call

        _sending = call(self._core, body, access_token=access_token, options=options)
        del body, access_token, options
        return await _sending

    async def delete_oidc_dynamic_client(self, id: str, *, access_token: str, options: Options | None = None) -> None:
        """An application removes its own registration.

        Needs the registration access token as access_token, not the project API key.

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
        from .delete_oidc_dynamic_client import call

        _sending = call(self._core, id, access_token=access_token, options=options)
        del access_token, options
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

    async def get_oidc_dynamic_client(
        self, id: str, *, access_token: str, options: Options | None = None
    ) -> OAuth2Client:
        """An application reads its own registration, without the secret.

        Needs the registration access token as access_token, not the project API key.

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
        from .get_oidc_dynamic_client import call

        _sending = call(self._core, id, access_token=access_token, options=options)
        del access_token, options
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

    async def revoke_oidc_session(
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

        Made for a browser: with id_token_hint it goes on to the logout page, else the user may be asked.

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
        from .revoke_oidc_session import call

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

    async def set_oidc_dynamic_client(
        self, id: str, body: OAuth2Client | Mapping[str, Any], *, access_token: str, options: Options | None = None
    ) -> OAuth2Client:
        """An application replaces its own registration and gets a new registration access token.

        Never repeated by itself: the old registration access token stops working; a client_secret answers 403.

        Args:
            id: Id of what the operation is about.
            body: What is sent: a model, or a mapping of the same members.
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OAuth2Client`.

        Raises:
            ApiError: Forbidden (403), NotFound (404), or by status; TransportError if no answer came.

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
        from .set_oidc_dynamic_client import call

        _sending = call(self._core, id, body, access_token=access_token, options=options)
        del body, access_token, options
        return await _sending
