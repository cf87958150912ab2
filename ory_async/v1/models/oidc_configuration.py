"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.credential_supported_draft00 import (
    CredentialSupportedDraft00,
    decode_credential_supported_draft00,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authorization_endpoint id_token_signed_response_alg id_token_signing_alg_values_supported issuer jwks_uri "
    "response_types_supported subject_types_supported token_endpoint userinfo_signed_response_alg "
    "backchannel_logout_session_supported backchannel_logout_supported claims_parameter_supported claims_supported "
    "code_challenge_methods_supported credentials_endpoint_draft_00 credentials_supported_draft_00 "
    "device_authorization_endpoint end_session_endpoint frontchannel_logout_session_supported "
    "frontchannel_logout_supported grant_types_supported registration_endpoint "
    "request_object_signing_alg_values_supported request_parameter_supported request_uri_parameter_supported "
    "require_request_uri_registration response_modes_supported revocation_endpoint scopes_supported "
    "token_endpoint_auth_methods_supported userinfo_endpoint userinfo_signing_alg_values_supported".split()
)


@define(kw_only=True, repr=False)
class OidcConfiguration(Model):
    """What the OpenID provider can do and where its endpoints are, as discovery publishes it.

    Schema `oidcConfiguration`: answer of `discover_oidc_configuration`.
    """

    authorization_endpoint: str
    """Where a browser is sent to begin a sign-in."""
    id_token_signed_response_alg: list[str]
    """How the server signs its ID tokens now."""
    id_token_signing_alg_values_supported: list[str]
    """Signature algorithms that an ID token may have."""
    issuer: str
    """Who issued it."""
    jwks_uri: str
    """Where the public keys are that tokens are checked with."""
    response_types_supported: list[str]
    """What a client may ask the authorization endpoint for, such as code."""
    subject_types_supported: list[str]
    """Whether all clients see the same id of a user (public) or each its own (pairwise)."""
    token_endpoint: str
    """Where grants are exchanged."""
    userinfo_signed_response_alg: list[str]
    """How that answer is signed, where it is a JWT."""
    backchannel_logout_session_supported: bool | None = None
    """Whether a logout token names the session that ends."""
    backchannel_logout_supported: bool | None = None
    """Whether clients are told of a sign-out from server to server."""
    claims_parameter_supported: bool | None = None
    """Whether a client may ask for single claims in its request."""
    claims_supported: list[str] | None = None
    """Names of claims that a token may hold."""
    code_challenge_methods_supported: list[str] | None = None
    """How a client may prove that it began the sign-in (PKCE): plain, S256."""
    credentials_endpoint_draft_00: str | None = None
    """Where wallets fetch verifiable credentials, by a draft of that standard."""
    credentials_supported_draft_00: list[CredentialSupportedDraft00] | None = None
    """Which verifiable ones can be had there."""
    device_authorization_endpoint: str | None = None
    """Where a device without a browser asks for a code to show."""
    end_session_endpoint: str | None = None
    """Where a browser is sent to sign out."""
    frontchannel_logout_session_supported: bool | None = None
    """Whether the page of a client is told which sid ends."""
    frontchannel_logout_supported: bool | None = None
    """Whether clients hear of a sign-out through pages in the browser."""
    grant_types_supported: list[str] | None = None
    """Ways to get a token, such as authorization_code or client_credentials."""
    registration_endpoint: str | None = None
    """Where a client may register itself; absent where that is off."""
    request_object_signing_alg_values_supported: list[str] | None = None
    """How a request that is sent as a JWT may be signed."""
    request_parameter_supported: bool | None = None
    """Whether a client may send its wishes as a JWT."""
    request_uri_parameter_supported: bool | None = None
    """Whether a client may name an address where that JWT is."""
    require_request_uri_registration: bool | None = None
    """Whether such addresses must be known beforehand."""
    response_modes_supported: list[str] | None = None
    """How the answer comes back to a client: query, fragment, form_post."""
    revocation_endpoint: str | None = None
    """Where a token is made worthless."""
    scopes_supported: list[str] | None = None
    """Scopes that clients commonly may ask for; others may be configured."""
    token_endpoint_auth_methods_supported: list[str] | None = None
    """How a client may prove who it is there."""
    userinfo_endpoint: str | None = None
    """Where claims about the user of an access token are read."""
    userinfo_signing_alg_values_supported: list[str] | None = None
    """Signature algorithms that it may have."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OidcConfiguration:
        self = new(cls)
        try:
            m = src if len(src) == 32 else {**_ABSENT, **src}
            self.authorization_endpoint = v if type(v := m["authorization_endpoint"]) is str else need(text, v, lenient)
            self.id_token_signed_response_alg = (
                missing(lenient) or []
                if (v := m["id_token_signed_response_alg"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.id_token_signing_alg_values_supported = (
                missing(lenient) or []
                if (v := m["id_token_signing_alg_values_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.issuer = v if type(v := m["issuer"]) is str else need(text, v, lenient)
            self.jwks_uri = v if type(v := m["jwks_uri"]) is str else need(text, v, lenient)
            self.response_types_supported = (
                missing(lenient) or []
                if (v := m["response_types_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.subject_types_supported = (
                missing(lenient) or []
                if (v := m["subject_types_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.token_endpoint = v if type(v := m["token_endpoint"]) is str else need(text, v, lenient)
            self.userinfo_signed_response_alg = (
                missing(lenient) or []
                if (v := m["userinfo_signed_response_alg"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.backchannel_logout_session_supported = (
                v if (v := m["backchannel_logout_session_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.backchannel_logout_supported = (
                v if (v := m["backchannel_logout_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.claims_parameter_supported = (
                v if (v := m["claims_parameter_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.claims_supported = (
                None if (v := m["claims_supported"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.code_challenge_methods_supported = (
                None
                if (v := m["code_challenge_methods_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.credentials_endpoint_draft_00 = (
                v if (v := m["credentials_endpoint_draft_00"]) is None or type(v) is str else text(v)
            )
            self.credentials_supported_draft_00 = (
                None
                if (v := m["credentials_supported_draft_00"]) is None
                else []
                if v == []
                else many(decode_credential_supported_draft00, v, lenient)
            )
            self.device_authorization_endpoint = (
                v if (v := m["device_authorization_endpoint"]) is None or type(v) is str else text(v)
            )
            self.end_session_endpoint = v if (v := m["end_session_endpoint"]) is None or type(v) is str else text(v)
            self.frontchannel_logout_session_supported = (
                v if (v := m["frontchannel_logout_session_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.frontchannel_logout_supported = (
                v if (v := m["frontchannel_logout_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.grant_types_supported = (
                None if (v := m["grant_types_supported"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.registration_endpoint = v if (v := m["registration_endpoint"]) is None or type(v) is str else text(v)
            self.request_object_signing_alg_values_supported = (
                None
                if (v := m["request_object_signing_alg_values_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.request_parameter_supported = (
                v if (v := m["request_parameter_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.request_uri_parameter_supported = (
                v if (v := m["request_uri_parameter_supported"]) is None or type(v) is bool else boolean(v)
            )
            self.require_request_uri_registration = (
                v if (v := m["require_request_uri_registration"]) is None or type(v) is bool else boolean(v)
            )
            self.response_modes_supported = (
                None if (v := m["response_modes_supported"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.revocation_endpoint = v if (v := m["revocation_endpoint"]) is None or type(v) is str else text(v)
            self.scopes_supported = (
                None if (v := m["scopes_supported"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.token_endpoint_auth_methods_supported = (
                None
                if (v := m["token_endpoint_auth_methods_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.userinfo_endpoint = v if (v := m["userinfo_endpoint"]) is None or type(v) is str else text(v)
            self.userinfo_signing_alg_values_supported = (
                None
                if (v := m["userinfo_signing_alg_values_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 32 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.authorization_endpoint) is not None:
            out["authorization_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.id_token_signed_response_alg) is not None:
            out["id_token_signed_response_alg"] = plain(v)
        if (v := self.id_token_signing_alg_values_supported) is not None:
            out["id_token_signing_alg_values_supported"] = plain(v)
        if (v := self.issuer) is not None:
            out["issuer"] = v if type(v) is str else plain(v)
        if (v := self.jwks_uri) is not None:
            out["jwks_uri"] = v if type(v) is str else plain(v)
        if (v := self.response_types_supported) is not None:
            out["response_types_supported"] = plain(v)
        if (v := self.subject_types_supported) is not None:
            out["subject_types_supported"] = plain(v)
        if (v := self.token_endpoint) is not None:
            out["token_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.userinfo_signed_response_alg) is not None:
            out["userinfo_signed_response_alg"] = plain(v)
        if (v := self.backchannel_logout_session_supported) is not None:
            out["backchannel_logout_session_supported"] = v if type(v) is bool else plain(v)
        if (v := self.backchannel_logout_supported) is not None:
            out["backchannel_logout_supported"] = v if type(v) is bool else plain(v)
        if (v := self.claims_parameter_supported) is not None:
            out["claims_parameter_supported"] = v if type(v) is bool else plain(v)
        if (v := self.claims_supported) is not None:
            out["claims_supported"] = plain(v)
        if (v := self.code_challenge_methods_supported) is not None:
            out["code_challenge_methods_supported"] = plain(v)
        if (v := self.credentials_endpoint_draft_00) is not None:
            out["credentials_endpoint_draft_00"] = v if type(v) is str else plain(v)
        if (v := self.credentials_supported_draft_00) is not None:
            out["credentials_supported_draft_00"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.device_authorization_endpoint) is not None:
            out["device_authorization_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.end_session_endpoint) is not None:
            out["end_session_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.frontchannel_logout_session_supported) is not None:
            out["frontchannel_logout_session_supported"] = v if type(v) is bool else plain(v)
        if (v := self.frontchannel_logout_supported) is not None:
            out["frontchannel_logout_supported"] = v if type(v) is bool else plain(v)
        if (v := self.grant_types_supported) is not None:
            out["grant_types_supported"] = plain(v)
        if (v := self.registration_endpoint) is not None:
            out["registration_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.request_object_signing_alg_values_supported) is not None:
            out["request_object_signing_alg_values_supported"] = plain(v)
        if (v := self.request_parameter_supported) is not None:
            out["request_parameter_supported"] = v if type(v) is bool else plain(v)
        if (v := self.request_uri_parameter_supported) is not None:
            out["request_uri_parameter_supported"] = v if type(v) is bool else plain(v)
        if (v := self.require_request_uri_registration) is not None:
            out["require_request_uri_registration"] = v if type(v) is bool else plain(v)
        if (v := self.response_modes_supported) is not None:
            out["response_modes_supported"] = plain(v)
        if (v := self.revocation_endpoint) is not None:
            out["revocation_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.scopes_supported) is not None:
            out["scopes_supported"] = plain(v)
        if (v := self.token_endpoint_auth_methods_supported) is not None:
            out["token_endpoint_auth_methods_supported"] = plain(v)
        if (v := self.userinfo_endpoint) is not None:
            out["userinfo_endpoint"] = v if type(v) is str else plain(v)
        if (v := self.userinfo_signing_alg_values_supported) is not None:
            out["userinfo_signing_alg_values_supported"] = plain(v)
        return out


decode_oidc_configuration = OidcConfiguration.from_dict
