"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, maybe_list, members, need, need_list, plain, rest, text

_KEYS = frozenset(
    "authorization_endpoint id_token_signed_response_alg id_token_signing_alg_values_supported issuer jwks_uri "
    "response_types_supported subject_types_supported token_endpoint userinfo_signed_response_alg "
    "backchannel_logout_session_supported backchannel_logout_supported claims_parameter_supported claims_supported "
    "code_challenge_methods_supported end_session_endpoint frontchannel_logout_session_supported "
    "frontchannel_logout_supported grant_types_supported registration_endpoint "
    "request_object_signing_alg_values_supported request_parameter_supported request_uri_parameter_supported "
    "require_request_uri_registration response_modes_supported revocation_endpoint scopes_supported "
    "token_endpoint_auth_methods_supported userinfo_endpoint userinfo_signing_alg_values_supported".split()
)


@define(kw_only=True, repr=False)
class OidcConfiguration(Model):
    """Schema `oidcConfiguration`."""

    authorization_endpoint: str
    id_token_signed_response_alg: list[str]
    id_token_signing_alg_values_supported: list[str]
    issuer: str
    """Who issued it."""
    jwks_uri: str
    response_types_supported: list[str]
    subject_types_supported: list[str]
    token_endpoint: str
    userinfo_signed_response_alg: list[str]
    backchannel_logout_session_supported: bool | None = None
    backchannel_logout_supported: bool | None = None
    claims_parameter_supported: bool | None = None
    claims_supported: list[str] | None = None
    code_challenge_methods_supported: list[str] | None = None
    end_session_endpoint: str | None = None
    frontchannel_logout_session_supported: bool | None = None
    frontchannel_logout_supported: bool | None = None
    grant_types_supported: list[str] | None = None
    registration_endpoint: str | None = None
    request_object_signing_alg_values_supported: list[str] | None = None
    request_parameter_supported: bool | None = None
    request_uri_parameter_supported: bool | None = None
    require_request_uri_registration: bool | None = None
    response_modes_supported: list[str] | None = None
    revocation_endpoint: str | None = None
    scopes_supported: list[str] | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None
    userinfo_endpoint: str | None = None
    userinfo_signing_alg_values_supported: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OidcConfiguration:
        self, get = cls.__new__(cls), members(src)
        self.authorization_endpoint = need(text, src, "authorization_endpoint", lenient)
        self.id_token_signed_response_alg = need_list(text, src, "id_token_signed_response_alg", lenient)
        self.id_token_signing_alg_values_supported = need_list(
            text, src, "id_token_signing_alg_values_supported", lenient
        )
        self.issuer = v if type(v := get("issuer")) is str else need(text, src, "issuer", lenient)
        self.jwks_uri = v if type(v := get("jwks_uri")) is str else need(text, src, "jwks_uri", lenient)
        self.response_types_supported = need_list(text, src, "response_types_supported", lenient)
        self.subject_types_supported = need_list(text, src, "subject_types_supported", lenient)
        self.token_endpoint = (
            v if type(v := get("token_endpoint")) is str else need(text, src, "token_endpoint", lenient)
        )
        self.userinfo_signed_response_alg = need_list(text, src, "userinfo_signed_response_alg", lenient)
        self.backchannel_logout_session_supported = maybe(boolean, src, "backchannel_logout_session_supported", lenient)
        self.backchannel_logout_supported = maybe(boolean, src, "backchannel_logout_supported", lenient)
        self.claims_parameter_supported = maybe(boolean, src, "claims_parameter_supported", lenient)
        self.claims_supported = maybe_list(text, src, "claims_supported", lenient)
        self.code_challenge_methods_supported = maybe_list(text, src, "code_challenge_methods_supported", lenient)
        self.end_session_endpoint = maybe(text, src, "end_session_endpoint", lenient)
        self.frontchannel_logout_session_supported = maybe(
            boolean, src, "frontchannel_logout_session_supported", lenient
        )
        self.frontchannel_logout_supported = maybe(boolean, src, "frontchannel_logout_supported", lenient)
        self.grant_types_supported = maybe_list(text, src, "grant_types_supported", lenient)
        self.registration_endpoint = maybe(text, src, "registration_endpoint", lenient)
        self.request_object_signing_alg_values_supported = maybe_list(
            text, src, "request_object_signing_alg_values_supported", lenient
        )
        self.request_parameter_supported = maybe(boolean, src, "request_parameter_supported", lenient)
        self.request_uri_parameter_supported = maybe(boolean, src, "request_uri_parameter_supported", lenient)
        self.require_request_uri_registration = maybe(boolean, src, "require_request_uri_registration", lenient)
        self.response_modes_supported = maybe_list(text, src, "response_modes_supported", lenient)
        self.revocation_endpoint = (
            v if type(v := get("revocation_endpoint")) is str else maybe(text, src, "revocation_endpoint", lenient)
        )
        self.scopes_supported = maybe_list(text, src, "scopes_supported", lenient)
        self.token_endpoint_auth_methods_supported = maybe_list(
            text, src, "token_endpoint_auth_methods_supported", lenient
        )
        self.userinfo_endpoint = (
            v if type(v := get("userinfo_endpoint")) is str else maybe(text, src, "userinfo_endpoint", lenient)
        )
        self.userinfo_signing_alg_values_supported = maybe_list(
            text, src, "userinfo_signing_alg_values_supported", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "authorization_endpoint": self.authorization_endpoint,
            "id_token_signed_response_alg": plain(self.id_token_signed_response_alg),
            "id_token_signing_alg_values_supported": plain(self.id_token_signing_alg_values_supported),
            "issuer": self.issuer,
            "jwks_uri": self.jwks_uri,
            "response_types_supported": plain(self.response_types_supported),
            "subject_types_supported": plain(self.subject_types_supported),
            "token_endpoint": self.token_endpoint,
            "userinfo_signed_response_alg": plain(self.userinfo_signed_response_alg),
            "backchannel_logout_session_supported": self.backchannel_logout_session_supported,
            "backchannel_logout_supported": self.backchannel_logout_supported,
            "claims_parameter_supported": self.claims_parameter_supported,
            "claims_supported": plain(self.claims_supported),
            "code_challenge_methods_supported": plain(self.code_challenge_methods_supported),
            "end_session_endpoint": self.end_session_endpoint,
            "frontchannel_logout_session_supported": self.frontchannel_logout_session_supported,
            "frontchannel_logout_supported": self.frontchannel_logout_supported,
            "grant_types_supported": plain(self.grant_types_supported),
            "registration_endpoint": self.registration_endpoint,
            "request_object_signing_alg_values_supported": plain(self.request_object_signing_alg_values_supported),
            "request_parameter_supported": self.request_parameter_supported,
            "request_uri_parameter_supported": self.request_uri_parameter_supported,
            "require_request_uri_registration": self.require_request_uri_registration,
            "response_modes_supported": plain(self.response_modes_supported),
            "revocation_endpoint": self.revocation_endpoint,
            "scopes_supported": plain(self.scopes_supported),
            "token_endpoint_auth_methods_supported": plain(self.token_endpoint_auth_methods_supported),
            "userinfo_endpoint": self.userinfo_endpoint,
            "userinfo_signing_alg_values_supported": plain(self.userinfo_signing_alg_values_supported),
        }
        return compact(known, self.additional_properties)
