"""`Ory.oidc`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._core import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ory_async._operation import Options, RedirectTo
    from ory_async.v1.models.create_verifiable_credential_request_body import CreateVerifiableCredentialRequestBody
    from ory_async.v1.models.oauth2_client import OAuth2Client
    from ory_async.v1.models.oidc_configuration import OidcConfiguration
    from ory_async.v1.models.oidc_user_info import OidcUserInfo
    from ory_async.v1.models.verifiable_credential_response import VerifiableCredentialResponse


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
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /oauth2/register` (hydra, public) with no credential.
        """
        from .create_oidc_dynamic_client import call

        return await call(self._core, body, options=options)

    async def create_verifiable_credential(
        self,
        body: CreateVerifiableCredentialRequestBody | Mapping[str, Any] | None = None,
        *,
        options: Options | None = None,
    ) -> VerifiableCredentialResponse:
        """A signed credential about the user, for a wallet that proves it holds the key.

        Without a valid proof it answers 400 with the nonce (c_nonce) for the next try; needs an access token.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerifiableCredentialResponse`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /credentials` (hydra, public) with no credential.
        """
        from .create_verifiable_credential import call

        return await call(self._core, body, options=options)

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
            ApiError: by status; TransportError if no answer came.

        `DELETE /oauth2/register/{id}` (hydra, public) with an access token.
        """
        from .delete_oidc_dynamic_client import call

        return await call(self._core, id, access_token=access_token, options=options)

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

        return await call(self._core, options=options)

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
            ApiError: by status; TransportError if no answer came.

        `GET /oauth2/register/{id}` (hydra, public) with an access token.
        """
        from .get_oidc_dynamic_client import call

        return await call(self._core, id, access_token=access_token, options=options)

    async def get_oidc_user_info(self, *, access_token: str, options: Options | None = None) -> OidcUserInfo:
        """Claims about the user that an access token was issued for, such as sub and email.

        Needs an access token with scope openid; a client with a signing algorithm gets a JWT instead of JSON.

        Args:
            access_token: The access token that the operation asks for.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `OidcUserInfo`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /userinfo` (hydra, public) with an access token.
        """
        from .get_oidc_user_info import call

        return await call(self._core, access_token=access_token, options=options)

    async def revoke_oidc_session(self, *, options: Options | None = None) -> RedirectTo:
        """The redirect that starts an application's sign-out in the user's browser.

        Made for a browser: with id_token_hint it goes on to the logout page, else the user may be asked.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Where the browser is sent; the redirect is not followed.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /oauth2/sessions/logout` (hydra, public) with no credential.
        """
        from .revoke_oidc_session import call

        return await call(self._core, options=options)

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
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `PUT /oauth2/register/{id}` (hydra, public) with an access token.
        """
        from .set_oidc_dynamic_client import call

        return await call(self._core, id, body, access_token=access_token, options=options)
