"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

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
    """Schema `oAuth2Client`."""

    access_token_strategy: str | None = None
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
    device_authorization_grant_access_token_lifespan: str | None = None
    device_authorization_grant_id_token_lifespan: str | None = None
    device_authorization_grant_refresh_token_lifespan: str | None = None
    frontchannel_logout_session_required: bool | None = None
    frontchannel_logout_uri: str | None = None
    grant_types: list[str] | None = None
    """Grants the client may use."""
    implicit_grant_access_token_lifespan: str | None = None
    implicit_grant_id_token_lifespan: str | None = None
    jwks: JsonWebKeySet | None = None
    jwks_uri: str | None = None
    jwt_bearer_grant_access_token_lifespan: str | None = None
    logo_uri: str | None = None
    metadata: Any = None
    """Free data of your own, shown only to admins."""
    owner: str | None = None
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
    skip_consent: bool | None = None
    skip_logout_consent: bool | None = None
    subject_type: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    tos_uri: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    userinfo_signed_response_alg: str | None = None

    _names: ClassVar[Iterable[str]] = _ABSENT

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
