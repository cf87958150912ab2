"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import (
    Model,
    boolean,
    free_form,
    inside,
    integer,
    listed,
    maybe,
    moment,
    need,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.keto_namespace import KetoNamespace, decode_keto_namespace
from ory_async.v0alpha2.models.normalized_project_revision_hook import (
    NormalizedProjectRevisionHook,
    decode_normalized_project_revision_hook,
)
from ory_async.v0alpha2.models.normalized_project_revision_identity_schema import (
    NormalizedProjectRevisionIdentitySchema,
    decode_normalized_project_revision_identity_schema,
)
from ory_async.v0alpha2.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
    decode_normalized_project_revision_third_party_provider,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "name created_at hydra_oauth2_client_credentials_default_grant_allowed_scope "
    "hydra_oauth2_grant_jwt_iat_optional hydra_oauth2_grant_jwt_jti_optional hydra_oauth2_grant_jwt_max_ttl "
    "hydra_oauth2_pkce_enforced hydra_oauth2_pkce_enforced_for_public_clients hydra_oauth2_refresh_token_hook "
    "hydra_oauth2_session_allowed_top_level_claims hydra_oauth2_session_exclude_not_before_claim "
    "hydra_oidc_dynamic_client_registration_default_scope hydra_oidc_dynamic_client_registration_enabled "
    "hydra_oidc_subject_identifiers_pairwise_salt hydra_oidc_subject_identifiers_supported_types "
    "hydra_secrets_cookie hydra_secrets_system hydra_serve_admin_cors_allowed_origins "
    "hydra_serve_admin_cors_enabled hydra_serve_cookies_same_site_legacy_workaround "
    "hydra_serve_cookies_same_site_mode hydra_serve_public_cors_allowed_origins hydra_serve_public_cors_enabled "
    "hydra_strategies_access_token hydra_strategies_scope hydra_ttl_access_token hydra_ttl_auth_code "
    "hydra_ttl_id_token hydra_ttl_login_consent_request hydra_ttl_refresh_token hydra_urls_consent hydra_urls_error "
    "hydra_urls_login hydra_urls_logout hydra_urls_post_logout_redirect hydra_urls_self_issuer "
    "hydra_webfinger_jwks_broadcast_keys hydra_webfinger_oidc_discovery_auth_url "
    "hydra_webfinger_oidc_discovery_client_registration_url hydra_webfinger_oidc_discovery_jwks_url "
    "hydra_webfinger_oidc_discovery_supported_claims hydra_webfinger_oidc_discovery_supported_scope "
    "hydra_webfinger_oidc_discovery_token_url hydra_webfinger_oidc_discovery_userinfo_url id "
    "keto_namespace_configuration keto_namespaces keto_read_max_depth kratos_cookies_same_site "
    "kratos_courier_smtp_connection_uri kratos_courier_smtp_from_address kratos_courier_smtp_from_name "
    "kratos_courier_smtp_headers kratos_courier_templates_recovery_code_invalid_email_body_html "
    "kratos_courier_templates_recovery_code_invalid_email_body_plaintext "
    "kratos_courier_templates_recovery_code_invalid_email_subject "
    "kratos_courier_templates_recovery_code_valid_email_body_html "
    "kratos_courier_templates_recovery_code_valid_email_body_plaintext "
    "kratos_courier_templates_recovery_code_valid_email_subject "
    "kratos_courier_templates_recovery_invalid_email_body_html "
    "kratos_courier_templates_recovery_invalid_email_body_plaintext "
    "kratos_courier_templates_recovery_invalid_email_subject "
    "kratos_courier_templates_recovery_valid_email_body_html "
    "kratos_courier_templates_recovery_valid_email_body_plaintext "
    "kratos_courier_templates_recovery_valid_email_subject "
    "kratos_courier_templates_verification_invalid_email_body_html "
    "kratos_courier_templates_verification_invalid_email_body_plaintext "
    "kratos_courier_templates_verification_invalid_email_subject "
    "kratos_courier_templates_verification_valid_email_body_html "
    "kratos_courier_templates_verification_valid_email_body_plaintext "
    "kratos_courier_templates_verification_valid_email_subject kratos_identity_schemas kratos_secrets_cipher "
    "kratos_secrets_cookie kratos_secrets_default kratos_selfservice_allowed_return_urls "
    "kratos_selfservice_default_browser_return_url kratos_selfservice_flows_error_ui_url "
    "kratos_selfservice_flows_hooks kratos_selfservice_flows_login_after_default_browser_return_url "
    "kratos_selfservice_flows_login_after_oidc_default_browser_return_url "
    "kratos_selfservice_flows_login_after_password_default_browser_return_url "
    "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url "
    "kratos_selfservice_flows_login_lifespan kratos_selfservice_flows_login_ui_url "
    "kratos_selfservice_flows_logout_after_default_browser_return_url "
    "kratos_selfservice_flows_recovery_after_default_browser_return_url kratos_selfservice_flows_recovery_enabled "
    "kratos_selfservice_flows_recovery_lifespan kratos_selfservice_flows_recovery_ui_url "
    "kratos_selfservice_flows_recovery_use kratos_selfservice_flows_registration_after_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_password_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url "
    "kratos_selfservice_flows_registration_enabled kratos_selfservice_flows_registration_lifespan "
    "kratos_selfservice_flows_registration_ui_url "
    "kratos_selfservice_flows_settings_after_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_password_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_profile_default_browser_return_url "
    "kratos_selfservice_flows_settings_lifespan kratos_selfservice_flows_settings_privileged_session_max_age "
    "kratos_selfservice_flows_settings_required_aal kratos_selfservice_flows_settings_ui_url "
    "kratos_selfservice_flows_verification_after_default_browser_return_url "
    "kratos_selfservice_flows_verification_enabled kratos_selfservice_flows_verification_lifespan "
    "kratos_selfservice_flows_verification_ui_url kratos_selfservice_methods_code_config_lifespan "
    "kratos_selfservice_methods_code_enabled kratos_selfservice_methods_link_config_base_url "
    "kratos_selfservice_methods_link_config_lifespan kratos_selfservice_methods_link_enabled "
    "kratos_selfservice_methods_lookup_secret_enabled kratos_selfservice_methods_oidc_config_base_redirect_uri "
    "kratos_selfservice_methods_oidc_config_providers kratos_selfservice_methods_oidc_enabled "
    "kratos_selfservice_methods_password_config_haveibeenpwned_enabled "
    "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled "
    "kratos_selfservice_methods_password_config_ignore_network_errors "
    "kratos_selfservice_methods_password_config_max_breaches "
    "kratos_selfservice_methods_password_config_min_password_length kratos_selfservice_methods_password_enabled "
    "kratos_selfservice_methods_profile_enabled kratos_selfservice_methods_totp_config_issuer "
    "kratos_selfservice_methods_totp_enabled kratos_selfservice_methods_webauthn_config_passwordless "
    "kratos_selfservice_methods_webauthn_config_rp_display_name kratos_selfservice_methods_webauthn_config_rp_icon "
    "kratos_selfservice_methods_webauthn_config_rp_id kratos_selfservice_methods_webauthn_config_rp_origin "
    "kratos_selfservice_methods_webauthn_enabled kratos_session_cookie_persistent kratos_session_cookie_same_site "
    "kratos_session_lifespan kratos_session_whoami_required_aal production project_id updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevision(Model):
    """All settings of a project as flat columns, one revision per change.

    Schema `normalizedProjectRevision`: part of `NormalizedProject`.
    """

    name: str
    """Name given by people."""
    created_at: datetime | None = None
    """When it was made."""
    hydra_oauth2_client_credentials_default_grant_allowed_scope: bool | None = None
    hydra_oauth2_grant_jwt_iat_optional: bool | None = None
    hydra_oauth2_grant_jwt_jti_optional: bool | None = None
    hydra_oauth2_grant_jwt_max_ttl: str | None = None
    hydra_oauth2_pkce_enforced: bool | None = None
    hydra_oauth2_pkce_enforced_for_public_clients: bool | None = None
    hydra_oauth2_refresh_token_hook: str | None = None
    hydra_oauth2_session_allowed_top_level_claims: list[str] | None = None
    hydra_oauth2_session_exclude_not_before_claim: bool | None = None
    hydra_oidc_dynamic_client_registration_default_scope: list[str] | None = None
    hydra_oidc_dynamic_client_registration_enabled: bool | None = None
    hydra_oidc_subject_identifiers_pairwise_salt: str | None = field(default=None, repr=False)
    hydra_oidc_subject_identifiers_supported_types: list[str] | None = None
    hydra_secrets_cookie: list[str] | None = field(default=None, repr=False)
    hydra_secrets_system: list[str] | None = field(default=None, repr=False)
    hydra_serve_admin_cors_allowed_origins: list[str] | None = None
    hydra_serve_admin_cors_enabled: bool | None = None
    hydra_serve_cookies_same_site_legacy_workaround: bool | None = None
    hydra_serve_cookies_same_site_mode: str | None = None
    hydra_serve_public_cors_allowed_origins: list[str] | None = None
    hydra_serve_public_cors_enabled: bool | None = None
    hydra_strategies_access_token: Any = None
    hydra_strategies_scope: Any = None
    hydra_ttl_access_token: str | None = None
    hydra_ttl_auth_code: str | None = None
    hydra_ttl_id_token: str | None = None
    hydra_ttl_login_consent_request: str | None = None
    hydra_ttl_refresh_token: str | None = None
    hydra_urls_consent: str | None = None
    hydra_urls_error: str | None = None
    hydra_urls_login: str | None = None
    hydra_urls_logout: str | None = None
    hydra_urls_post_logout_redirect: str | None = None
    hydra_urls_self_issuer: str | None = None
    hydra_webfinger_jwks_broadcast_keys: list[str] | None = None
    hydra_webfinger_oidc_discovery_auth_url: str | None = None
    hydra_webfinger_oidc_discovery_client_registration_url: str | None = None
    hydra_webfinger_oidc_discovery_jwks_url: str | None = None
    hydra_webfinger_oidc_discovery_supported_claims: list[str] | None = None
    hydra_webfinger_oidc_discovery_supported_scope: list[str] | None = None
    hydra_webfinger_oidc_discovery_token_url: str | None = None
    hydra_webfinger_oidc_discovery_userinfo_url: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    keto_namespace_configuration: str | None = None
    keto_namespaces: list[KetoNamespace] | None = None
    keto_read_max_depth: int | None = None
    kratos_cookies_same_site: str | None = None
    kratos_courier_smtp_connection_uri: str | None = field(default=None, repr=False)
    kratos_courier_smtp_from_address: str | None = None
    kratos_courier_smtp_from_name: str | None = None
    kratos_courier_smtp_headers: dict[str, Any] | None = field(default=None, repr=False)
    kratos_courier_templates_recovery_code_invalid_email_body_html: str | None = None
    kratos_courier_templates_recovery_code_invalid_email_body_plaintext: str | None = None
    kratos_courier_templates_recovery_code_invalid_email_subject: str | None = None
    kratos_courier_templates_recovery_code_valid_email_body_html: str | None = None
    kratos_courier_templates_recovery_code_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_recovery_code_valid_email_subject: str | None = None
    kratos_courier_templates_recovery_invalid_email_body_html: str | None = None
    kratos_courier_templates_recovery_invalid_email_body_plaintext: str | None = None
    kratos_courier_templates_recovery_invalid_email_subject: str | None = None
    kratos_courier_templates_recovery_valid_email_body_html: str | None = None
    kratos_courier_templates_recovery_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_recovery_valid_email_subject: str | None = None
    kratos_courier_templates_verification_invalid_email_body_html: str | None = None
    kratos_courier_templates_verification_invalid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_invalid_email_subject: str | None = None
    kratos_courier_templates_verification_valid_email_body_html: str | None = None
    kratos_courier_templates_verification_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_valid_email_subject: str | None = None
    kratos_identity_schemas: list[NormalizedProjectRevisionIdentitySchema] | None = None
    kratos_secrets_cipher: list[str] | None = field(default=None, repr=False)
    kratos_secrets_cookie: list[str] | None = field(default=None, repr=False)
    kratos_secrets_default: list[str] | None = field(default=None, repr=False)
    kratos_selfservice_allowed_return_urls: list[str] | None = None
    kratos_selfservice_default_browser_return_url: str | None = None
    kratos_selfservice_flows_error_ui_url: str | None = None
    kratos_selfservice_flows_hooks: list[NormalizedProjectRevisionHook] | None = None
    kratos_selfservice_flows_login_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_oidc_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_webauthn_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_lifespan: str | None = None
    kratos_selfservice_flows_login_ui_url: str | None = None
    kratos_selfservice_flows_logout_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_recovery_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_recovery_enabled: bool | None = None
    kratos_selfservice_flows_recovery_lifespan: str | None = None
    kratos_selfservice_flows_recovery_ui_url: str | None = None
    kratos_selfservice_flows_recovery_use: str | None = None
    kratos_selfservice_flows_registration_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_oidc_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_enabled: bool | None = None
    kratos_selfservice_flows_registration_lifespan: str | None = None
    kratos_selfservice_flows_registration_ui_url: str | None = None
    kratos_selfservice_flows_settings_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_profile_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_lifespan: str | None = None
    kratos_selfservice_flows_settings_privileged_session_max_age: str | None = None
    kratos_selfservice_flows_settings_required_aal: str | None = None
    kratos_selfservice_flows_settings_ui_url: str | None = None
    kratos_selfservice_flows_verification_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_verification_enabled: bool | None = None
    kratos_selfservice_flows_verification_lifespan: str | None = None
    kratos_selfservice_flows_verification_ui_url: str | None = None
    kratos_selfservice_methods_code_config_lifespan: str | None = None
    kratos_selfservice_methods_code_enabled: bool | None = None
    kratos_selfservice_methods_link_config_base_url: str | None = None
    kratos_selfservice_methods_link_config_lifespan: str | None = None
    kratos_selfservice_methods_link_enabled: bool | None = None
    kratos_selfservice_methods_lookup_secret_enabled: bool | None = None
    kratos_selfservice_methods_oidc_config_base_redirect_uri: str | None = None
    kratos_selfservice_methods_oidc_config_providers: list[NormalizedProjectRevisionThirdPartyProvider] | None = None
    kratos_selfservice_methods_oidc_enabled: bool | None = None
    kratos_selfservice_methods_password_config_haveibeenpwned_enabled: bool | None = None
    kratos_selfservice_methods_password_config_identifier_similarity_check_enabled: bool | None = None
    kratos_selfservice_methods_password_config_ignore_network_errors: bool | None = None
    kratos_selfservice_methods_password_config_max_breaches: int | None = None
    kratos_selfservice_methods_password_config_min_password_length: int | None = None
    kratos_selfservice_methods_password_enabled: bool | None = None
    kratos_selfservice_methods_profile_enabled: bool | None = None
    kratos_selfservice_methods_totp_config_issuer: str | None = None
    kratos_selfservice_methods_totp_enabled: bool | None = None
    kratos_selfservice_methods_webauthn_config_passwordless: bool | None = None
    kratos_selfservice_methods_webauthn_config_rp_display_name: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_icon: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_id: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_origin: str | None = None
    kratos_selfservice_methods_webauthn_enabled: bool | None = None
    kratos_session_cookie_persistent: bool | None = None
    kratos_session_cookie_same_site: str | None = None
    kratos_session_lifespan: str | None = None
    kratos_session_whoami_required_aal: str | None = None
    production: bool | None = None
    project_id: str | None = None
    """Project the entry belongs to."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevision:
        self = new(cls)
        try:
            m = src if len(src) == 140 else {**_ABSENT, **src}
            self.name = need(text, m["name"], lenient)
            self.created_at = maybe(moment, m["created_at"], lenient)
            self.hydra_oauth2_client_credentials_default_grant_allowed_scope = maybe(
                boolean, m["hydra_oauth2_client_credentials_default_grant_allowed_scope"], lenient
            )
            self.hydra_oauth2_grant_jwt_iat_optional = maybe(boolean, m["hydra_oauth2_grant_jwt_iat_optional"], lenient)
            self.hydra_oauth2_grant_jwt_jti_optional = maybe(boolean, m["hydra_oauth2_grant_jwt_jti_optional"], lenient)
            self.hydra_oauth2_grant_jwt_max_ttl = maybe(text, m["hydra_oauth2_grant_jwt_max_ttl"], lenient)
            self.hydra_oauth2_pkce_enforced = maybe(boolean, m["hydra_oauth2_pkce_enforced"], lenient)
            self.hydra_oauth2_pkce_enforced_for_public_clients = maybe(
                boolean, m["hydra_oauth2_pkce_enforced_for_public_clients"], lenient
            )
            self.hydra_oauth2_refresh_token_hook = maybe(text, m["hydra_oauth2_refresh_token_hook"], lenient)
            self.hydra_oauth2_session_allowed_top_level_claims = maybe(
                listed(text), m["hydra_oauth2_session_allowed_top_level_claims"], lenient
            )
            self.hydra_oauth2_session_exclude_not_before_claim = maybe(
                boolean, m["hydra_oauth2_session_exclude_not_before_claim"], lenient
            )
            self.hydra_oidc_dynamic_client_registration_default_scope = maybe(
                listed(text), m["hydra_oidc_dynamic_client_registration_default_scope"], lenient
            )
            self.hydra_oidc_dynamic_client_registration_enabled = maybe(
                boolean, m["hydra_oidc_dynamic_client_registration_enabled"], lenient
            )
            self.hydra_oidc_subject_identifiers_pairwise_salt = maybe(
                text, m["hydra_oidc_subject_identifiers_pairwise_salt"], lenient
            )
            self.hydra_oidc_subject_identifiers_supported_types = maybe(
                listed(text), m["hydra_oidc_subject_identifiers_supported_types"], lenient
            )
            self.hydra_secrets_cookie = maybe(listed(text), m["hydra_secrets_cookie"], lenient)
            self.hydra_secrets_system = maybe(listed(text), m["hydra_secrets_system"], lenient)
            self.hydra_serve_admin_cors_allowed_origins = maybe(
                listed(text), m["hydra_serve_admin_cors_allowed_origins"], lenient
            )
            self.hydra_serve_admin_cors_enabled = maybe(boolean, m["hydra_serve_admin_cors_enabled"], lenient)
            self.hydra_serve_cookies_same_site_legacy_workaround = maybe(
                boolean, m["hydra_serve_cookies_same_site_legacy_workaround"], lenient
            )
            self.hydra_serve_cookies_same_site_mode = maybe(text, m["hydra_serve_cookies_same_site_mode"], lenient)
            self.hydra_serve_public_cors_allowed_origins = maybe(
                listed(text), m["hydra_serve_public_cors_allowed_origins"], lenient
            )
            self.hydra_serve_public_cors_enabled = maybe(boolean, m["hydra_serve_public_cors_enabled"], lenient)
            self.hydra_strategies_access_token = m["hydra_strategies_access_token"]
            self.hydra_strategies_scope = m["hydra_strategies_scope"]
            self.hydra_ttl_access_token = maybe(text, m["hydra_ttl_access_token"], lenient)
            self.hydra_ttl_auth_code = maybe(text, m["hydra_ttl_auth_code"], lenient)
            self.hydra_ttl_id_token = maybe(text, m["hydra_ttl_id_token"], lenient)
            self.hydra_ttl_login_consent_request = maybe(text, m["hydra_ttl_login_consent_request"], lenient)
            self.hydra_ttl_refresh_token = maybe(text, m["hydra_ttl_refresh_token"], lenient)
            self.hydra_urls_consent = maybe(text, m["hydra_urls_consent"], lenient)
            self.hydra_urls_error = maybe(text, m["hydra_urls_error"], lenient)
            self.hydra_urls_login = maybe(text, m["hydra_urls_login"], lenient)
            self.hydra_urls_logout = maybe(text, m["hydra_urls_logout"], lenient)
            self.hydra_urls_post_logout_redirect = maybe(text, m["hydra_urls_post_logout_redirect"], lenient)
            self.hydra_urls_self_issuer = maybe(text, m["hydra_urls_self_issuer"], lenient)
            self.hydra_webfinger_jwks_broadcast_keys = maybe(
                listed(text), m["hydra_webfinger_jwks_broadcast_keys"], lenient
            )
            self.hydra_webfinger_oidc_discovery_auth_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_auth_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_client_registration_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_client_registration_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_jwks_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_jwks_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_supported_claims = maybe(
                listed(text), m["hydra_webfinger_oidc_discovery_supported_claims"], lenient
            )
            self.hydra_webfinger_oidc_discovery_supported_scope = maybe(
                listed(text), m["hydra_webfinger_oidc_discovery_supported_scope"], lenient
            )
            self.hydra_webfinger_oidc_discovery_token_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_token_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_userinfo_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_userinfo_url"], lenient
            )
            self.id = maybe(text, m["id"], lenient)
            self.keto_namespace_configuration = maybe(text, m["keto_namespace_configuration"], lenient)
            self.keto_namespaces = maybe(listed(decode_keto_namespace), m["keto_namespaces"], lenient)
            self.keto_read_max_depth = maybe(integer, m["keto_read_max_depth"], lenient)
            self.kratos_cookies_same_site = maybe(text, m["kratos_cookies_same_site"], lenient)
            self.kratos_courier_smtp_connection_uri = maybe(text, m["kratos_courier_smtp_connection_uri"], lenient)
            self.kratos_courier_smtp_from_address = maybe(text, m["kratos_courier_smtp_from_address"], lenient)
            self.kratos_courier_smtp_from_name = maybe(text, m["kratos_courier_smtp_from_name"], lenient)
            self.kratos_courier_smtp_headers = maybe(free_form, m["kratos_courier_smtp_headers"], lenient)
            self.kratos_courier_templates_recovery_code_invalid_email_body_html = maybe(
                text, m["kratos_courier_templates_recovery_code_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_recovery_code_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_code_invalid_email_subject = maybe(
                text, m["kratos_courier_templates_recovery_code_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_recovery_code_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_recovery_code_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_subject = maybe(
                text, m["kratos_courier_templates_recovery_code_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_body_html = maybe(
                text, m["kratos_courier_templates_recovery_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_recovery_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_subject = maybe(
                text, m["kratos_courier_templates_recovery_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_recovery_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_recovery_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_subject = maybe(
                text, m["kratos_courier_templates_recovery_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_body_html = maybe(
                text, m["kratos_courier_templates_verification_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_verification_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_subject = maybe(
                text, m["kratos_courier_templates_verification_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_verification_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_verification_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_subject = maybe(
                text, m["kratos_courier_templates_verification_valid_email_subject"], lenient
            )
            self.kratos_identity_schemas = maybe(
                listed(decode_normalized_project_revision_identity_schema), m["kratos_identity_schemas"], lenient
            )
            self.kratos_secrets_cipher = maybe(listed(text), m["kratos_secrets_cipher"], lenient)
            self.kratos_secrets_cookie = maybe(listed(text), m["kratos_secrets_cookie"], lenient)
            self.kratos_secrets_default = maybe(listed(text), m["kratos_secrets_default"], lenient)
            self.kratos_selfservice_allowed_return_urls = maybe(
                listed(text), m["kratos_selfservice_allowed_return_urls"], lenient
            )
            self.kratos_selfservice_default_browser_return_url = maybe(
                text, m["kratos_selfservice_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_error_ui_url = maybe(
                text, m["kratos_selfservice_flows_error_ui_url"], lenient
            )
            self.kratos_selfservice_flows_hooks = maybe(
                listed(decode_normalized_project_revision_hook), m["kratos_selfservice_flows_hooks"], lenient
            )
            self.kratos_selfservice_flows_login_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_lifespan = maybe(
                text, m["kratos_selfservice_flows_login_lifespan"], lenient
            )
            self.kratos_selfservice_flows_login_ui_url = maybe(
                text, m["kratos_selfservice_flows_login_ui_url"], lenient
            )
            self.kratos_selfservice_flows_logout_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_logout_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_recovery_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_enabled = maybe(
                boolean, m["kratos_selfservice_flows_recovery_enabled"], lenient
            )
            self.kratos_selfservice_flows_recovery_lifespan = maybe(
                text, m["kratos_selfservice_flows_recovery_lifespan"], lenient
            )
            self.kratos_selfservice_flows_recovery_ui_url = maybe(
                text, m["kratos_selfservice_flows_recovery_ui_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_use = maybe(
                text, m["kratos_selfservice_flows_recovery_use"], lenient
            )
            self.kratos_selfservice_flows_registration_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_enabled = maybe(
                boolean, m["kratos_selfservice_flows_registration_enabled"], lenient
            )
            self.kratos_selfservice_flows_registration_lifespan = maybe(
                text, m["kratos_selfservice_flows_registration_lifespan"], lenient
            )
            self.kratos_selfservice_flows_registration_ui_url = maybe(
                text, m["kratos_selfservice_flows_registration_ui_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_profile_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_lifespan = maybe(
                text, m["kratos_selfservice_flows_settings_lifespan"], lenient
            )
            self.kratos_selfservice_flows_settings_privileged_session_max_age = maybe(
                text, m["kratos_selfservice_flows_settings_privileged_session_max_age"], lenient
            )
            self.kratos_selfservice_flows_settings_required_aal = maybe(
                text, m["kratos_selfservice_flows_settings_required_aal"], lenient
            )
            self.kratos_selfservice_flows_settings_ui_url = maybe(
                text, m["kratos_selfservice_flows_settings_ui_url"], lenient
            )
            self.kratos_selfservice_flows_verification_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_verification_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_verification_enabled = maybe(
                boolean, m["kratos_selfservice_flows_verification_enabled"], lenient
            )
            self.kratos_selfservice_flows_verification_lifespan = maybe(
                text, m["kratos_selfservice_flows_verification_lifespan"], lenient
            )
            self.kratos_selfservice_flows_verification_ui_url = maybe(
                text, m["kratos_selfservice_flows_verification_ui_url"], lenient
            )
            self.kratos_selfservice_methods_code_config_lifespan = maybe(
                text, m["kratos_selfservice_methods_code_config_lifespan"], lenient
            )
            self.kratos_selfservice_methods_code_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_enabled"], lenient
            )
            self.kratos_selfservice_methods_link_config_base_url = maybe(
                text, m["kratos_selfservice_methods_link_config_base_url"], lenient
            )
            self.kratos_selfservice_methods_link_config_lifespan = maybe(
                text, m["kratos_selfservice_methods_link_config_lifespan"], lenient
            )
            self.kratos_selfservice_methods_link_enabled = maybe(
                boolean, m["kratos_selfservice_methods_link_enabled"], lenient
            )
            self.kratos_selfservice_methods_lookup_secret_enabled = maybe(
                boolean, m["kratos_selfservice_methods_lookup_secret_enabled"], lenient
            )
            self.kratos_selfservice_methods_oidc_config_base_redirect_uri = maybe(
                text, m["kratos_selfservice_methods_oidc_config_base_redirect_uri"], lenient
            )
            self.kratos_selfservice_methods_oidc_config_providers = maybe(
                listed(decode_normalized_project_revision_third_party_provider),
                m["kratos_selfservice_methods_oidc_config_providers"],
                lenient,
            )
            self.kratos_selfservice_methods_oidc_enabled = maybe(
                boolean, m["kratos_selfservice_methods_oidc_enabled"], lenient
            )
            self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled = maybe(
                boolean, m["kratos_selfservice_methods_password_config_haveibeenpwned_enabled"], lenient
            )
            self.kratos_selfservice_methods_password_config_identifier_similarity_check_enabled = maybe(
                boolean, m["kratos_selfservice_methods_password_config_identifier_similarity_check_enabled"], lenient
            )
            self.kratos_selfservice_methods_password_config_ignore_network_errors = maybe(
                boolean, m["kratos_selfservice_methods_password_config_ignore_network_errors"], lenient
            )
            self.kratos_selfservice_methods_password_config_max_breaches = maybe(
                integer, m["kratos_selfservice_methods_password_config_max_breaches"], lenient
            )
            self.kratos_selfservice_methods_password_config_min_password_length = maybe(
                integer, m["kratos_selfservice_methods_password_config_min_password_length"], lenient
            )
            self.kratos_selfservice_methods_password_enabled = maybe(
                boolean, m["kratos_selfservice_methods_password_enabled"], lenient
            )
            self.kratos_selfservice_methods_profile_enabled = maybe(
                boolean, m["kratos_selfservice_methods_profile_enabled"], lenient
            )
            self.kratos_selfservice_methods_totp_config_issuer = maybe(
                text, m["kratos_selfservice_methods_totp_config_issuer"], lenient
            )
            self.kratos_selfservice_methods_totp_enabled = maybe(
                boolean, m["kratos_selfservice_methods_totp_enabled"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_passwordless = maybe(
                boolean, m["kratos_selfservice_methods_webauthn_config_passwordless"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_display_name = maybe(
                text, m["kratos_selfservice_methods_webauthn_config_rp_display_name"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_icon = maybe(
                text, m["kratos_selfservice_methods_webauthn_config_rp_icon"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_id = maybe(
                text, m["kratos_selfservice_methods_webauthn_config_rp_id"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_origin = maybe(
                text, m["kratos_selfservice_methods_webauthn_config_rp_origin"], lenient
            )
            self.kratos_selfservice_methods_webauthn_enabled = maybe(
                boolean, m["kratos_selfservice_methods_webauthn_enabled"], lenient
            )
            self.kratos_session_cookie_persistent = maybe(boolean, m["kratos_session_cookie_persistent"], lenient)
            self.kratos_session_cookie_same_site = maybe(text, m["kratos_session_cookie_same_site"], lenient)
            self.kratos_session_lifespan = maybe(text, m["kratos_session_lifespan"], lenient)
            self.kratos_session_whoami_required_aal = maybe(text, m["kratos_session_whoami_required_aal"], lenient)
            self.production = maybe(boolean, m["production"], lenient)
            self.project_id = maybe(text, m["project_id"], lenient)
            self.updated_at = maybe(moment, m["updated_at"], lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 140 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        known = {
            "name": plain(self.name),
            "created_at": dates[0],
            "hydra_oauth2_client_credentials_default_grant_allowed_scope": plain(
                self.hydra_oauth2_client_credentials_default_grant_allowed_scope
            ),
            "hydra_oauth2_grant_jwt_iat_optional": plain(self.hydra_oauth2_grant_jwt_iat_optional),
            "hydra_oauth2_grant_jwt_jti_optional": plain(self.hydra_oauth2_grant_jwt_jti_optional),
            "hydra_oauth2_grant_jwt_max_ttl": plain(self.hydra_oauth2_grant_jwt_max_ttl),
            "hydra_oauth2_pkce_enforced": plain(self.hydra_oauth2_pkce_enforced),
            "hydra_oauth2_pkce_enforced_for_public_clients": plain(self.hydra_oauth2_pkce_enforced_for_public_clients),
            "hydra_oauth2_refresh_token_hook": plain(self.hydra_oauth2_refresh_token_hook),
            "hydra_oauth2_session_allowed_top_level_claims": plain(self.hydra_oauth2_session_allowed_top_level_claims),
            "hydra_oauth2_session_exclude_not_before_claim": plain(self.hydra_oauth2_session_exclude_not_before_claim),
            "hydra_oidc_dynamic_client_registration_default_scope": plain(
                self.hydra_oidc_dynamic_client_registration_default_scope
            ),
            "hydra_oidc_dynamic_client_registration_enabled": plain(
                self.hydra_oidc_dynamic_client_registration_enabled
            ),
            "hydra_oidc_subject_identifiers_pairwise_salt": plain(self.hydra_oidc_subject_identifiers_pairwise_salt),
            "hydra_oidc_subject_identifiers_supported_types": plain(
                self.hydra_oidc_subject_identifiers_supported_types
            ),
            "hydra_secrets_cookie": plain(self.hydra_secrets_cookie),
            "hydra_secrets_system": plain(self.hydra_secrets_system),
            "hydra_serve_admin_cors_allowed_origins": plain(self.hydra_serve_admin_cors_allowed_origins),
            "hydra_serve_admin_cors_enabled": plain(self.hydra_serve_admin_cors_enabled),
            "hydra_serve_cookies_same_site_legacy_workaround": plain(
                self.hydra_serve_cookies_same_site_legacy_workaround
            ),
            "hydra_serve_cookies_same_site_mode": plain(self.hydra_serve_cookies_same_site_mode),
            "hydra_serve_public_cors_allowed_origins": plain(self.hydra_serve_public_cors_allowed_origins),
            "hydra_serve_public_cors_enabled": plain(self.hydra_serve_public_cors_enabled),
            "hydra_strategies_access_token": plain(self.hydra_strategies_access_token),
            "hydra_strategies_scope": plain(self.hydra_strategies_scope),
            "hydra_ttl_access_token": plain(self.hydra_ttl_access_token),
            "hydra_ttl_auth_code": plain(self.hydra_ttl_auth_code),
            "hydra_ttl_id_token": plain(self.hydra_ttl_id_token),
            "hydra_ttl_login_consent_request": plain(self.hydra_ttl_login_consent_request),
            "hydra_ttl_refresh_token": plain(self.hydra_ttl_refresh_token),
            "hydra_urls_consent": plain(self.hydra_urls_consent),
            "hydra_urls_error": plain(self.hydra_urls_error),
            "hydra_urls_login": plain(self.hydra_urls_login),
            "hydra_urls_logout": plain(self.hydra_urls_logout),
            "hydra_urls_post_logout_redirect": plain(self.hydra_urls_post_logout_redirect),
            "hydra_urls_self_issuer": plain(self.hydra_urls_self_issuer),
            "hydra_webfinger_jwks_broadcast_keys": plain(self.hydra_webfinger_jwks_broadcast_keys),
            "hydra_webfinger_oidc_discovery_auth_url": plain(self.hydra_webfinger_oidc_discovery_auth_url),
            "hydra_webfinger_oidc_discovery_client_registration_url": plain(
                self.hydra_webfinger_oidc_discovery_client_registration_url
            ),
            "hydra_webfinger_oidc_discovery_jwks_url": plain(self.hydra_webfinger_oidc_discovery_jwks_url),
            "hydra_webfinger_oidc_discovery_supported_claims": plain(
                self.hydra_webfinger_oidc_discovery_supported_claims
            ),
            "hydra_webfinger_oidc_discovery_supported_scope": plain(
                self.hydra_webfinger_oidc_discovery_supported_scope
            ),
            "hydra_webfinger_oidc_discovery_token_url": plain(self.hydra_webfinger_oidc_discovery_token_url),
            "hydra_webfinger_oidc_discovery_userinfo_url": plain(self.hydra_webfinger_oidc_discovery_userinfo_url),
            "id": plain(self.id),
            "keto_namespace_configuration": plain(self.keto_namespace_configuration),
            "keto_namespaces": plain(self.keto_namespaces),
            "keto_read_max_depth": plain(self.keto_read_max_depth),
            "kratos_cookies_same_site": plain(self.kratos_cookies_same_site),
            "kratos_courier_smtp_connection_uri": plain(self.kratos_courier_smtp_connection_uri),
            "kratos_courier_smtp_from_address": plain(self.kratos_courier_smtp_from_address),
            "kratos_courier_smtp_from_name": plain(self.kratos_courier_smtp_from_name),
            "kratos_courier_smtp_headers": plain(self.kratos_courier_smtp_headers),
            "kratos_courier_templates_recovery_code_invalid_email_body_html": plain(
                self.kratos_courier_templates_recovery_code_invalid_email_body_html
            ),
            "kratos_courier_templates_recovery_code_invalid_email_body_plaintext": plain(
                self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext
            ),
            "kratos_courier_templates_recovery_code_invalid_email_subject": plain(
                self.kratos_courier_templates_recovery_code_invalid_email_subject
            ),
            "kratos_courier_templates_recovery_code_valid_email_body_html": plain(
                self.kratos_courier_templates_recovery_code_valid_email_body_html
            ),
            "kratos_courier_templates_recovery_code_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_recovery_code_valid_email_body_plaintext
            ),
            "kratos_courier_templates_recovery_code_valid_email_subject": plain(
                self.kratos_courier_templates_recovery_code_valid_email_subject
            ),
            "kratos_courier_templates_recovery_invalid_email_body_html": plain(
                self.kratos_courier_templates_recovery_invalid_email_body_html
            ),
            "kratos_courier_templates_recovery_invalid_email_body_plaintext": plain(
                self.kratos_courier_templates_recovery_invalid_email_body_plaintext
            ),
            "kratos_courier_templates_recovery_invalid_email_subject": plain(
                self.kratos_courier_templates_recovery_invalid_email_subject
            ),
            "kratos_courier_templates_recovery_valid_email_body_html": plain(
                self.kratos_courier_templates_recovery_valid_email_body_html
            ),
            "kratos_courier_templates_recovery_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_recovery_valid_email_body_plaintext
            ),
            "kratos_courier_templates_recovery_valid_email_subject": plain(
                self.kratos_courier_templates_recovery_valid_email_subject
            ),
            "kratos_courier_templates_verification_invalid_email_body_html": plain(
                self.kratos_courier_templates_verification_invalid_email_body_html
            ),
            "kratos_courier_templates_verification_invalid_email_body_plaintext": plain(
                self.kratos_courier_templates_verification_invalid_email_body_plaintext
            ),
            "kratos_courier_templates_verification_invalid_email_subject": plain(
                self.kratos_courier_templates_verification_invalid_email_subject
            ),
            "kratos_courier_templates_verification_valid_email_body_html": plain(
                self.kratos_courier_templates_verification_valid_email_body_html
            ),
            "kratos_courier_templates_verification_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_verification_valid_email_body_plaintext
            ),
            "kratos_courier_templates_verification_valid_email_subject": plain(
                self.kratos_courier_templates_verification_valid_email_subject
            ),
            "kratos_identity_schemas": plain(self.kratos_identity_schemas),
            "kratos_secrets_cipher": plain(self.kratos_secrets_cipher),
            "kratos_secrets_cookie": plain(self.kratos_secrets_cookie),
            "kratos_secrets_default": plain(self.kratos_secrets_default),
            "kratos_selfservice_allowed_return_urls": plain(self.kratos_selfservice_allowed_return_urls),
            "kratos_selfservice_default_browser_return_url": plain(self.kratos_selfservice_default_browser_return_url),
            "kratos_selfservice_flows_error_ui_url": plain(self.kratos_selfservice_flows_error_ui_url),
            "kratos_selfservice_flows_hooks": plain(self.kratos_selfservice_flows_hooks),
            "kratos_selfservice_flows_login_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_oidc_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_lifespan": plain(self.kratos_selfservice_flows_login_lifespan),
            "kratos_selfservice_flows_login_ui_url": plain(self.kratos_selfservice_flows_login_ui_url),
            "kratos_selfservice_flows_logout_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_logout_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_recovery_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_recovery_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_recovery_enabled": plain(self.kratos_selfservice_flows_recovery_enabled),
            "kratos_selfservice_flows_recovery_lifespan": plain(self.kratos_selfservice_flows_recovery_lifespan),
            "kratos_selfservice_flows_recovery_ui_url": plain(self.kratos_selfservice_flows_recovery_ui_url),
            "kratos_selfservice_flows_recovery_use": plain(self.kratos_selfservice_flows_recovery_use),
            "kratos_selfservice_flows_registration_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_enabled": plain(self.kratos_selfservice_flows_registration_enabled),
            "kratos_selfservice_flows_registration_lifespan": plain(
                self.kratos_selfservice_flows_registration_lifespan
            ),
            "kratos_selfservice_flows_registration_ui_url": plain(self.kratos_selfservice_flows_registration_ui_url),
            "kratos_selfservice_flows_settings_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_profile_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_lifespan": plain(self.kratos_selfservice_flows_settings_lifespan),
            "kratos_selfservice_flows_settings_privileged_session_max_age": plain(
                self.kratos_selfservice_flows_settings_privileged_session_max_age
            ),
            "kratos_selfservice_flows_settings_required_aal": plain(
                self.kratos_selfservice_flows_settings_required_aal
            ),
            "kratos_selfservice_flows_settings_ui_url": plain(self.kratos_selfservice_flows_settings_ui_url),
            "kratos_selfservice_flows_verification_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_verification_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_verification_enabled": plain(self.kratos_selfservice_flows_verification_enabled),
            "kratos_selfservice_flows_verification_lifespan": plain(
                self.kratos_selfservice_flows_verification_lifespan
            ),
            "kratos_selfservice_flows_verification_ui_url": plain(self.kratos_selfservice_flows_verification_ui_url),
            "kratos_selfservice_methods_code_config_lifespan": plain(
                self.kratos_selfservice_methods_code_config_lifespan
            ),
            "kratos_selfservice_methods_code_enabled": plain(self.kratos_selfservice_methods_code_enabled),
            "kratos_selfservice_methods_link_config_base_url": plain(
                self.kratos_selfservice_methods_link_config_base_url
            ),
            "kratos_selfservice_methods_link_config_lifespan": plain(
                self.kratos_selfservice_methods_link_config_lifespan
            ),
            "kratos_selfservice_methods_link_enabled": plain(self.kratos_selfservice_methods_link_enabled),
            "kratos_selfservice_methods_lookup_secret_enabled": plain(
                self.kratos_selfservice_methods_lookup_secret_enabled
            ),
            "kratos_selfservice_methods_oidc_config_base_redirect_uri": plain(
                self.kratos_selfservice_methods_oidc_config_base_redirect_uri
            ),
            "kratos_selfservice_methods_oidc_config_providers": plain(
                self.kratos_selfservice_methods_oidc_config_providers
            ),
            "kratos_selfservice_methods_oidc_enabled": plain(self.kratos_selfservice_methods_oidc_enabled),
            "kratos_selfservice_methods_password_config_haveibeenpwned_enabled": plain(
                self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled
            ),
            "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled": plain(
                self.kratos_selfservice_methods_password_config_identifier_similarity_check_enabled
            ),
            "kratos_selfservice_methods_password_config_ignore_network_errors": plain(
                self.kratos_selfservice_methods_password_config_ignore_network_errors
            ),
            "kratos_selfservice_methods_password_config_max_breaches": plain(
                self.kratos_selfservice_methods_password_config_max_breaches
            ),
            "kratos_selfservice_methods_password_config_min_password_length": plain(
                self.kratos_selfservice_methods_password_config_min_password_length
            ),
            "kratos_selfservice_methods_password_enabled": plain(self.kratos_selfservice_methods_password_enabled),
            "kratos_selfservice_methods_profile_enabled": plain(self.kratos_selfservice_methods_profile_enabled),
            "kratos_selfservice_methods_totp_config_issuer": plain(self.kratos_selfservice_methods_totp_config_issuer),
            "kratos_selfservice_methods_totp_enabled": plain(self.kratos_selfservice_methods_totp_enabled),
            "kratos_selfservice_methods_webauthn_config_passwordless": plain(
                self.kratos_selfservice_methods_webauthn_config_passwordless
            ),
            "kratos_selfservice_methods_webauthn_config_rp_display_name": plain(
                self.kratos_selfservice_methods_webauthn_config_rp_display_name
            ),
            "kratos_selfservice_methods_webauthn_config_rp_icon": plain(
                self.kratos_selfservice_methods_webauthn_config_rp_icon
            ),
            "kratos_selfservice_methods_webauthn_config_rp_id": plain(
                self.kratos_selfservice_methods_webauthn_config_rp_id
            ),
            "kratos_selfservice_methods_webauthn_config_rp_origin": plain(
                self.kratos_selfservice_methods_webauthn_config_rp_origin
            ),
            "kratos_selfservice_methods_webauthn_enabled": plain(self.kratos_selfservice_methods_webauthn_enabled),
            "kratos_session_cookie_persistent": plain(self.kratos_session_cookie_persistent),
            "kratos_session_cookie_same_site": plain(self.kratos_session_cookie_same_site),
            "kratos_session_lifespan": plain(self.kratos_session_lifespan),
            "kratos_session_whoami_required_aal": plain(self.kratos_session_whoami_required_aal),
            "production": plain(self.production),
            "project_id": plain(self.project_id),
            "updated_at": dates[1],
        }
        out.update((key, value) for key, value in known.items() if value is not None)
        return out


decode_normalized_project_revision = NormalizedProjectRevision.from_dict
