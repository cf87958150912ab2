"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import (
    Model,
    boolean,
    compact,
    free_form,
    integer,
    maybe,
    maybe_list,
    members,
    moment,
    plain,
    rest,
    text,
)

_KEYS = frozenset(
    "allowed_cors_origins audience authorization_code_grant_access_token_lifespan "
    "authorization_code_grant_id_token_lifespan authorization_code_grant_refresh_token_lifespan "
    "backchannel_logout_session_required backchannel_logout_uri client_credentials_grant_access_token_lifespan "
    "client_id client_name client_secret client_secret_expires_at client_uri contacts created_at "
    "frontchannel_logout_session_required frontchannel_logout_uri grant_types implicit_grant_access_token_lifespan "
    "implicit_grant_id_token_lifespan jwks jwks_uri jwt_bearer_grant_access_token_lifespan logo_uri metadata owner "
    "password_grant_access_token_lifespan password_grant_refresh_token_lifespan policy_uri "
    "post_logout_redirect_uris redirect_uris refresh_token_grant_access_token_lifespan "
    "refresh_token_grant_id_token_lifespan refresh_token_grant_refresh_token_lifespan registration_access_token "
    "registration_client_uri request_object_signing_alg request_uris response_types scope sector_identifier_uri "
    "subject_type token_endpoint_auth_method token_endpoint_auth_signing_alg tos_uri updated_at "
    "userinfo_signed_response_alg".split()
)


@define(kw_only=True, repr=False)
class OAuth2Client(Model):
    """Schema `oAuth2Client`."""

    allowed_cors_origins: list[str] | None = None
    audience: list[str] | None = None
    authorization_code_grant_access_token_lifespan: str | None = None
    authorization_code_grant_id_token_lifespan: str | None = None
    authorization_code_grant_refresh_token_lifespan: str | None = None
    backchannel_logout_session_required: bool | None = None
    backchannel_logout_uri: str | None = None
    client_credentials_grant_access_token_lifespan: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_name: str | None = None
    """Name of the application as shown to users."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    client_secret_expires_at: int | None = None
    client_uri: str | None = None
    contacts: list[str] | None = None
    created_at: datetime | None = None
    """When it was made."""
    frontchannel_logout_session_required: bool | None = None
    frontchannel_logout_uri: str | None = None
    grant_types: list[str] | None = None
    """Grants the client may use."""
    implicit_grant_access_token_lifespan: str | None = None
    implicit_grant_id_token_lifespan: str | None = None
    jwks: dict[str, Any] | None = None
    jwks_uri: str | None = None
    jwt_bearer_grant_access_token_lifespan: str | None = None
    logo_uri: str | None = None
    metadata: Any = None
    """Free data of your own, shown only to admins."""
    owner: str | None = None
    password_grant_access_token_lifespan: str | None = None
    password_grant_refresh_token_lifespan: str | None = None
    policy_uri: str | None = None
    post_logout_redirect_uris: list[str] | None = None
    redirect_uris: list[str] | None = None
    """Addresses the client may return to."""
    refresh_token_grant_access_token_lifespan: str | None = None
    refresh_token_grant_id_token_lifespan: str | None = None
    refresh_token_grant_refresh_token_lifespan: str | None = None
    registration_access_token: str | None = field(default=None, repr=False)
    """Token with which the client manages its own registration."""
    registration_client_uri: str | None = None
    request_object_signing_alg: str | None = None
    request_uris: list[str] | None = None
    response_types: list[str] | None = None
    scope: str | None = None
    """Scopes, separated by spaces."""
    sector_identifier_uri: str | None = None
    subject_type: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    tos_uri: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    userinfo_signed_response_alg: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2Client:
        self, get = cls.__new__(cls), members(src)
        self.allowed_cors_origins = maybe_list(text, src, "allowed_cors_origins", lenient)
        self.audience = maybe_list(text, src, "audience", lenient)
        self.authorization_code_grant_access_token_lifespan = maybe(
            text, src, "authorization_code_grant_access_token_lifespan", lenient
        )
        self.authorization_code_grant_id_token_lifespan = maybe(
            text, src, "authorization_code_grant_id_token_lifespan", lenient
        )
        self.authorization_code_grant_refresh_token_lifespan = maybe(
            text, src, "authorization_code_grant_refresh_token_lifespan", lenient
        )
        self.backchannel_logout_session_required = maybe(boolean, src, "backchannel_logout_session_required", lenient)
        self.backchannel_logout_uri = maybe(text, src, "backchannel_logout_uri", lenient)
        self.client_credentials_grant_access_token_lifespan = maybe(
            text, src, "client_credentials_grant_access_token_lifespan", lenient
        )
        self.client_id = v if type(v := get("client_id")) is str else maybe(text, src, "client_id", lenient)
        self.client_name = v if type(v := get("client_name")) is str else maybe(text, src, "client_name", lenient)
        self.client_secret = v if type(v := get("client_secret")) is str else maybe(text, src, "client_secret", lenient)
        self.client_secret_expires_at = maybe(integer, src, "client_secret_expires_at", lenient)
        self.client_uri = v if type(v := get("client_uri")) is str else maybe(text, src, "client_uri", lenient)
        self.contacts = maybe_list(text, src, "contacts", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.frontchannel_logout_session_required = maybe(boolean, src, "frontchannel_logout_session_required", lenient)
        self.frontchannel_logout_uri = maybe(text, src, "frontchannel_logout_uri", lenient)
        self.grant_types = maybe_list(text, src, "grant_types", lenient)
        self.implicit_grant_access_token_lifespan = maybe(text, src, "implicit_grant_access_token_lifespan", lenient)
        self.implicit_grant_id_token_lifespan = maybe(text, src, "implicit_grant_id_token_lifespan", lenient)
        self.jwks = maybe(free_form, src, "jwks", lenient)
        self.jwks_uri = v if type(v := get("jwks_uri")) is str else maybe(text, src, "jwks_uri", lenient)
        self.jwt_bearer_grant_access_token_lifespan = maybe(
            text, src, "jwt_bearer_grant_access_token_lifespan", lenient
        )
        self.logo_uri = v if type(v := get("logo_uri")) is str else maybe(text, src, "logo_uri", lenient)
        self.metadata = get("metadata")
        self.owner = v if type(v := get("owner")) is str else maybe(text, src, "owner", lenient)
        self.password_grant_access_token_lifespan = maybe(text, src, "password_grant_access_token_lifespan", lenient)
        self.password_grant_refresh_token_lifespan = maybe(text, src, "password_grant_refresh_token_lifespan", lenient)
        self.policy_uri = v if type(v := get("policy_uri")) is str else maybe(text, src, "policy_uri", lenient)
        self.post_logout_redirect_uris = maybe_list(text, src, "post_logout_redirect_uris", lenient)
        self.redirect_uris = maybe_list(text, src, "redirect_uris", lenient)
        self.refresh_token_grant_access_token_lifespan = maybe(
            text, src, "refresh_token_grant_access_token_lifespan", lenient
        )
        self.refresh_token_grant_id_token_lifespan = maybe(text, src, "refresh_token_grant_id_token_lifespan", lenient)
        self.refresh_token_grant_refresh_token_lifespan = maybe(
            text, src, "refresh_token_grant_refresh_token_lifespan", lenient
        )
        self.registration_access_token = maybe(text, src, "registration_access_token", lenient)
        self.registration_client_uri = maybe(text, src, "registration_client_uri", lenient)
        self.request_object_signing_alg = maybe(text, src, "request_object_signing_alg", lenient)
        self.request_uris = maybe_list(text, src, "request_uris", lenient)
        self.response_types = maybe_list(text, src, "response_types", lenient)
        self.scope = v if type(v := get("scope")) is str else maybe(text, src, "scope", lenient)
        self.sector_identifier_uri = maybe(text, src, "sector_identifier_uri", lenient)
        self.subject_type = v if type(v := get("subject_type")) is str else maybe(text, src, "subject_type", lenient)
        self.token_endpoint_auth_method = maybe(text, src, "token_endpoint_auth_method", lenient)
        self.token_endpoint_auth_signing_alg = maybe(text, src, "token_endpoint_auth_signing_alg", lenient)
        self.tos_uri = v if type(v := get("tos_uri")) is str else maybe(text, src, "tos_uri", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.userinfo_signed_response_alg = maybe(text, src, "userinfo_signed_response_alg", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "allowed_cors_origins": plain(self.allowed_cors_origins),
            "audience": plain(self.audience),
            "authorization_code_grant_access_token_lifespan": self.authorization_code_grant_access_token_lifespan,
            "authorization_code_grant_id_token_lifespan": self.authorization_code_grant_id_token_lifespan,
            "authorization_code_grant_refresh_token_lifespan": self.authorization_code_grant_refresh_token_lifespan,
            "backchannel_logout_session_required": self.backchannel_logout_session_required,
            "backchannel_logout_uri": self.backchannel_logout_uri,
            "client_credentials_grant_access_token_lifespan": self.client_credentials_grant_access_token_lifespan,
            "client_id": self.client_id,
            "client_name": self.client_name,
            "client_secret": self.client_secret,
            "client_secret_expires_at": self.client_secret_expires_at,
            "client_uri": self.client_uri,
            "contacts": plain(self.contacts),
            "created_at": plain(self.created_at),
            "frontchannel_logout_session_required": self.frontchannel_logout_session_required,
            "frontchannel_logout_uri": self.frontchannel_logout_uri,
            "grant_types": plain(self.grant_types),
            "implicit_grant_access_token_lifespan": self.implicit_grant_access_token_lifespan,
            "implicit_grant_id_token_lifespan": self.implicit_grant_id_token_lifespan,
            "jwks": plain(self.jwks),
            "jwks_uri": self.jwks_uri,
            "jwt_bearer_grant_access_token_lifespan": self.jwt_bearer_grant_access_token_lifespan,
            "logo_uri": self.logo_uri,
            "metadata": plain(self.metadata),
            "owner": self.owner,
            "password_grant_access_token_lifespan": self.password_grant_access_token_lifespan,
            "password_grant_refresh_token_lifespan": self.password_grant_refresh_token_lifespan,
            "policy_uri": self.policy_uri,
            "post_logout_redirect_uris": plain(self.post_logout_redirect_uris),
            "redirect_uris": plain(self.redirect_uris),
            "refresh_token_grant_access_token_lifespan": self.refresh_token_grant_access_token_lifespan,
            "refresh_token_grant_id_token_lifespan": self.refresh_token_grant_id_token_lifespan,
            "refresh_token_grant_refresh_token_lifespan": self.refresh_token_grant_refresh_token_lifespan,
            "registration_access_token": self.registration_access_token,
            "registration_client_uri": self.registration_client_uri,
            "request_object_signing_alg": self.request_object_signing_alg,
            "request_uris": plain(self.request_uris),
            "response_types": plain(self.response_types),
            "scope": self.scope,
            "sector_identifier_uri": self.sector_identifier_uri,
            "subject_type": self.subject_type,
            "token_endpoint_auth_method": self.token_endpoint_auth_method,
            "token_endpoint_auth_signing_alg": self.token_endpoint_auth_signing_alg,
            "tos_uri": self.tos_uri,
            "updated_at": plain(self.updated_at),
            "userinfo_signed_response_alg": self.userinfo_signed_response_alg,
        }
        return compact(known, self.additional_properties)
