"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.json_web_key_set import JsonWebKeySet, decode_json_web_key_set

_ABSENT: dict[str, Any] = dict.fromkeys(
    "access_token_strategy allowed_cors_origins audience authorization_code_grant_access_token_lifespan "
    "authorization_code_grant_id_token_lifespan authorization_code_grant_refresh_token_lifespan "
    "backchannel_logout_session_required backchannel_logout_uri client_credentials_grant_access_token_lifespan "
    "client_id client_name client_secret client_secret_expires_at client_uri contacts created_at "
    "device_authorization_grant_access_token_lifespan device_authorization_grant_id_token_lifespan "
    "device_authorization_grant_refresh_token_lifespan frontchannel_logout_session_required frontchannel_logout_uri "
    "grant_types implicit_grant_access_token_lifespan implicit_grant_id_token_lifespan jwks jwks_uri "
    "jwt_bearer_grant_access_token_lifespan logo_uri metadata owner policy_uri post_logout_redirect_uris "
    "redirect_uris refresh_token_grant_access_token_lifespan refresh_token_grant_id_token_lifespan "
    "refresh_token_grant_refresh_token_lifespan registration_access_token registration_client_uri "
    "request_object_signing_alg request_uris response_types scope sector_identifier_uri skip_consent "
    "skip_logout_consent subject_type token_endpoint_auth_method token_endpoint_auth_signing_alg tos_uri updated_at "
    "userinfo_signed_response_alg".split()
)


@define(kw_only=True, repr=False)
class OAuth2Client(Model):
    """An application that may ask Hydra for tokens: what it is called, where it returns to, and what it may ask for.

    Schema `oAuth2Client`: answer of `list_oauth2_clients`, `create_oauth2_client`, `get_oauth2_client` and 8 more;
    sent to `create_oauth2_client`, `set_oauth2_client`, `create_oidc_dynamic_client`, `set_oidc_dynamic_client`;
    part of `DeviceUserAuthRequest`, `OAuth2ConsentRequest`, `OAuth2LoginRequest` and 2 more.
    """

    access_token_strategy: str | None = None
    """jwt or opaque for this client's access tokens; empty takes the server's setting."""
    allowed_cors_origins: list[str] | None = None
    """Origins of pages whose scripts may call Hydra for this client, such as https://app.example.org."""
    audience: list[str] | None = None
    """Audiences that the client may ask for; others are refused."""
    authorization_code_grant_access_token_lifespan: str | None = None
    """How long access tokens of the code grant last, such as 1h; null takes the server's setting."""
    authorization_code_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the code grant last, such as 1h; null takes the server's setting."""
    authorization_code_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens of the code grant last, such as 720h, -1 for ever; null takes the server's setting."""
    backchannel_logout_session_required: bool | None = None
    """True if the client wants the session id in messages about a sign-out."""
    backchannel_logout_uri: str | None = None
    """Where Hydra posts a signed message when the user signs out; empty for never."""
    client_credentials_grant_access_token_lifespan: str | None = None
    """How long access tokens of the client's own last, such as 1h; null takes the server's setting."""
    client_id: str | None = None
    """Id of the application; Hydra chooses it where you leave it out, and newer servers refuse one of yours."""
    client_name: str | None = None
    """Name of the application, as the consent page shows it."""
    client_secret: str | None = field(default=None, repr=False)
    """The secret, of at least 6 characters; a new client is given one where you leave it out. Answered only when it was just set."""
    client_secret_expires_at: int | None = None
    """Always 0, for secrets do not run out."""
    client_uri: str | None = None
    """Page about the application, for the consent page to link to."""
    contacts: list[str] | None = None
    """Mail addresses of those who are responsible for the client."""
    created_at: datetime | None = None
    """When it was registered; set by the server."""
    device_authorization_grant_access_token_lifespan: str | None = None
    """How long access tokens of the device grant last, such as 1h; null takes the server's setting."""
    device_authorization_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the device grant last, such as 1h; null takes the server's setting."""
    device_authorization_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens of the device grant last, such as 720h; null takes the server's setting."""
    frontchannel_logout_session_required: bool | None = None
    """True if the client wants issuer and session id in the address of its sign-out page."""
    frontchannel_logout_uri: str | None = None
    """Page of the client that the browser opens, unseen, when the user signs out."""
    grant_types: list[str] | None = None
    """Grants it may use, such as authorization_code, refresh_token, client_credentials or the device code URN."""
    implicit_grant_access_token_lifespan: str | None = None
    """How long access tokens of the implicit grant last, such as 1h; null takes the server's setting."""
    implicit_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the implicit grant last, such as 1h; null takes the server's setting."""
    jwks: JsonWebKeySet | None = None
    """Public keys of a client that signs in by private_key_jwt; not together with `jwks_uri`."""
    jwks_uri: str | None = None
    """Where those public keys are fetched from; not together with `jwks`."""
    jwt_bearer_grant_access_token_lifespan: str | None = None
    """How long access tokens for signed assertions last, such as 1h; null takes the server's setting."""
    logo_uri: str | None = None
    """Picture of the application, for the consent page."""
    metadata: Any = None
    """Free JSON of your own about the client, shown to admins only."""
    owner: str | None = None
    """Whom the client belongs to, in your own words; lists can be narrowed by it."""
    policy_uri: str | None = None
    """Page about privacy, for the consent page to link to."""
    post_logout_redirect_uris: list[str] | None = None
    """Addresses it may return to after signing out."""
    redirect_uris: list[str] | None = None
    """Addresses it may return to after signing in; compared letter by letter."""
    refresh_token_grant_access_token_lifespan: str | None = None
    """How long access tokens last that a refresh token was traded for; null takes the server's setting."""
    refresh_token_grant_id_token_lifespan: str | None = None
    """How long ID tokens last that a refresh token was traded for; null takes the server's setting."""
    refresh_token_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens last that one was traded for; null takes the server's setting."""
    registration_access_token: str | None = field(default=None, repr=False)
    """Token by which the client manages its own registration; answered only when it was just made."""
    registration_client_uri: str | None = None
    """Where the client manages its own registration."""
    request_object_signing_alg: str | None = None
    """Algorithm that signed authorization requests of this client must have."""
    request_uris: list[str] | None = None
    """Addresses of prepared requests that the client may use."""
    response_types: list[str] | None = None
    """What it may get from the authorization endpoint, such as code."""
    scope: str | None = None
    """Scopes it may ask for, as one text with spaces; needs offline_access for refresh tokens."""
    sector_identifier_uri: str | None = None
    """Address of a list of redirect URIs, for pairwise subjects over several hosts."""
    skip_consent: bool | None = None
    """True if users are never asked for consent; for applications of your own."""
    skip_logout_consent: bool | None = None
    """True if users are never asked whether to sign out; null is the same as false."""
    subject_type: str | None = None
    """public if all clients know the user by one id, pairwise if each has its own."""
    token_endpoint_auth_method: str | None = None
    """How it proves itself for tokens, client_secret_basic, client_secret_post, private_key_jwt, or none for public clients."""
    token_endpoint_auth_signing_alg: str | None = None
    """Algorithm that its assertions must have with private_key_jwt."""
    tos_uri: str | None = None
    """Page with the terms of service, for the consent page to link to."""
    updated_at: datetime | None = None
    """When it last changed; set by the server."""
    userinfo_signed_response_alg: str | None = None
    """none for JSON, RS256 for a signed answer of the userinfo endpoint."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2Client:
        self = new(cls)
        try:
            m = src if len(src) == 51 else {**_ABSENT, **src}
            self.access_token_strategy = v if (v := m["access_token_strategy"]) is None or type(v) is str else text(v)
            self.allowed_cors_origins = (
                None if (v := m["allowed_cors_origins"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.audience = None if (v := m["audience"]) is None else [] if v == [] else many(text, v, lenient)
            self.authorization_code_grant_access_token_lifespan = maybe(
                text, m["authorization_code_grant_access_token_lifespan"], lenient
            )
            self.authorization_code_grant_id_token_lifespan = (
                v if (v := m["authorization_code_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.authorization_code_grant_refresh_token_lifespan = maybe(
                text, m["authorization_code_grant_refresh_token_lifespan"], lenient
            )
            self.backchannel_logout_session_required = (
                v if (v := m["backchannel_logout_session_required"]) is None or type(v) is bool else boolean(v)
            )
            self.backchannel_logout_uri = v if (v := m["backchannel_logout_uri"]) is None or type(v) is str else text(v)
            self.client_credentials_grant_access_token_lifespan = maybe(
                text, m["client_credentials_grant_access_token_lifespan"], lenient
            )
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_name = v if (v := m["client_name"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.client_secret_expires_at = (
                v if (v := m["client_secret_expires_at"]) is None or type(v) is int else integer(v)
            )
            self.client_uri = v if (v := m["client_uri"]) is None or type(v) is str else text(v)
            self.contacts = None if (v := m["contacts"]) is None else [] if v == [] else many(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.device_authorization_grant_access_token_lifespan = maybe(
                text, m["device_authorization_grant_access_token_lifespan"], lenient
            )
            self.device_authorization_grant_id_token_lifespan = (
                v if (v := m["device_authorization_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.device_authorization_grant_refresh_token_lifespan = maybe(
                text, m["device_authorization_grant_refresh_token_lifespan"], lenient
            )
            self.frontchannel_logout_session_required = (
                v if (v := m["frontchannel_logout_session_required"]) is None or type(v) is bool else boolean(v)
            )
            self.frontchannel_logout_uri = (
                v if (v := m["frontchannel_logout_uri"]) is None or type(v) is str else text(v)
            )
            self.grant_types = None if (v := m["grant_types"]) is None else [] if v == [] else many(text, v, lenient)
            self.implicit_grant_access_token_lifespan = (
                v if (v := m["implicit_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.implicit_grant_id_token_lifespan = (
                v if (v := m["implicit_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.jwks = None if (v := m["jwks"]) is None else decode_json_web_key_set(v, lenient)
            self.jwks_uri = v if (v := m["jwks_uri"]) is None or type(v) is str else text(v)
            self.jwt_bearer_grant_access_token_lifespan = (
                v if (v := m["jwt_bearer_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.logo_uri = v if (v := m["logo_uri"]) is None or type(v) is str else text(v)
            self.metadata = m["metadata"]
            self.owner = v if (v := m["owner"]) is None or type(v) is str else text(v)
            self.policy_uri = v if (v := m["policy_uri"]) is None or type(v) is str else text(v)
            self.post_logout_redirect_uris = (
                None if (v := m["post_logout_redirect_uris"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.redirect_uris = (
                None if (v := m["redirect_uris"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.refresh_token_grant_access_token_lifespan = (
                v if (v := m["refresh_token_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.refresh_token_grant_id_token_lifespan = (
                v if (v := m["refresh_token_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.refresh_token_grant_refresh_token_lifespan = (
                v if (v := m["refresh_token_grant_refresh_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.registration_access_token = (
                v if (v := m["registration_access_token"]) is None or type(v) is str else text(v)
            )
            self.registration_client_uri = (
                v if (v := m["registration_client_uri"]) is None or type(v) is str else text(v)
            )
            self.request_object_signing_alg = (
                v if (v := m["request_object_signing_alg"]) is None or type(v) is str else text(v)
            )
            self.request_uris = None if (v := m["request_uris"]) is None else [] if v == [] else many(text, v, lenient)
            self.response_types = (
                None if (v := m["response_types"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
            self.sector_identifier_uri = v if (v := m["sector_identifier_uri"]) is None or type(v) is str else text(v)
            self.skip_consent = v if (v := m["skip_consent"]) is None or type(v) is bool else boolean(v)
            self.skip_logout_consent = v if (v := m["skip_logout_consent"]) is None or type(v) is bool else boolean(v)
            self.subject_type = v if (v := m["subject_type"]) is None or type(v) is str else text(v)
            self.token_endpoint_auth_method = (
                v if (v := m["token_endpoint_auth_method"]) is None or type(v) is str else text(v)
            )
            self.token_endpoint_auth_signing_alg = (
                v if (v := m["token_endpoint_auth_signing_alg"]) is None or type(v) is str else text(v)
            )
            self.tos_uri = v if (v := m["tos_uri"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.userinfo_signed_response_alg = (
                v if (v := m["userinfo_signed_response_alg"]) is None or type(v) is str else text(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 51 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.access_token_strategy) is not None:
            out["access_token_strategy"] = v if type(v) is str else plain(v)
        if (v := self.allowed_cors_origins) is not None:
            out["allowed_cors_origins"] = plain(v)
        if (v := self.audience) is not None:
            out["audience"] = plain(v)
        if (v := self.authorization_code_grant_access_token_lifespan) is not None:
            out["authorization_code_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.authorization_code_grant_id_token_lifespan) is not None:
            out["authorization_code_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.authorization_code_grant_refresh_token_lifespan) is not None:
            out["authorization_code_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.backchannel_logout_session_required) is not None:
            out["backchannel_logout_session_required"] = v if type(v) is bool else plain(v)
        if (v := self.backchannel_logout_uri) is not None:
            out["backchannel_logout_uri"] = v if type(v) is str else plain(v)
        if (v := self.client_credentials_grant_access_token_lifespan) is not None:
            out["client_credentials_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_name) is not None:
            out["client_name"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := self.client_secret_expires_at) is not None:
            out["client_secret_expires_at"] = v if type(v) is int else plain(v)
        if (v := self.client_uri) is not None:
            out["client_uri"] = v if type(v) is str else plain(v)
        if (v := self.contacts) is not None:
            out["contacts"] = plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.device_authorization_grant_access_token_lifespan) is not None:
            out["device_authorization_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.device_authorization_grant_id_token_lifespan) is not None:
            out["device_authorization_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.device_authorization_grant_refresh_token_lifespan) is not None:
            out["device_authorization_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.frontchannel_logout_session_required) is not None:
            out["frontchannel_logout_session_required"] = v if type(v) is bool else plain(v)
        if (v := self.frontchannel_logout_uri) is not None:
            out["frontchannel_logout_uri"] = v if type(v) is str else plain(v)
        if (v := self.grant_types) is not None:
            out["grant_types"] = plain(v)
        if (v := self.implicit_grant_access_token_lifespan) is not None:
            out["implicit_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.implicit_grant_id_token_lifespan) is not None:
            out["implicit_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.jwks) is not None:
            out["jwks"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.jwks_uri) is not None:
            out["jwks_uri"] = v if type(v) is str else plain(v)
        if (v := self.jwt_bearer_grant_access_token_lifespan) is not None:
            out["jwt_bearer_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.logo_uri) is not None:
            out["logo_uri"] = v if type(v) is str else plain(v)
        if (v := self.metadata) is not None:
            out["metadata"] = plain(v)
        if (v := self.owner) is not None:
            out["owner"] = v if type(v) is str else plain(v)
        if (v := self.policy_uri) is not None:
            out["policy_uri"] = v if type(v) is str else plain(v)
        if (v := self.post_logout_redirect_uris) is not None:
            out["post_logout_redirect_uris"] = plain(v)
        if (v := self.redirect_uris) is not None:
            out["redirect_uris"] = plain(v)
        if (v := self.refresh_token_grant_access_token_lifespan) is not None:
            out["refresh_token_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token_grant_id_token_lifespan) is not None:
            out["refresh_token_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token_grant_refresh_token_lifespan) is not None:
            out["refresh_token_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.registration_access_token) is not None:
            out["registration_access_token"] = v if type(v) is str else plain(v)
        if (v := self.registration_client_uri) is not None:
            out["registration_client_uri"] = v if type(v) is str else plain(v)
        if (v := self.request_object_signing_alg) is not None:
            out["request_object_signing_alg"] = v if type(v) is str else plain(v)
        if (v := self.request_uris) is not None:
            out["request_uris"] = plain(v)
        if (v := self.response_types) is not None:
            out["response_types"] = plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        if (v := self.sector_identifier_uri) is not None:
            out["sector_identifier_uri"] = v if type(v) is str else plain(v)
        if (v := self.skip_consent) is not None:
            out["skip_consent"] = v if type(v) is bool else plain(v)
        if (v := self.skip_logout_consent) is not None:
            out["skip_logout_consent"] = v if type(v) is bool else plain(v)
        if (v := self.subject_type) is not None:
            out["subject_type"] = v if type(v) is str else plain(v)
        if (v := self.token_endpoint_auth_method) is not None:
            out["token_endpoint_auth_method"] = v if type(v) is str else plain(v)
        if (v := self.token_endpoint_auth_signing_alg) is not None:
            out["token_endpoint_auth_signing_alg"] = v if type(v) is str else plain(v)
        if (v := self.tos_uri) is not None:
            out["tos_uri"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.userinfo_signed_response_alg) is not None:
            out["userinfo_signed_response_alg"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_client = OAuth2Client.from_dict
