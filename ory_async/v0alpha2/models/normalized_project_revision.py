"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import (
    Model,
    boolean,
    compact,
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
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.keto_namespace import KetoNamespace
from ory_async.v0alpha2.models.normalized_project_revision_hook import NormalizedProjectRevisionHook
from ory_async.v0alpha2.models.normalized_project_revision_identity_schema import (
    NormalizedProjectRevisionIdentitySchema,
)
from ory_async.v0alpha2.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
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
    """Schema `normalizedProjectRevision`."""

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
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevision:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.name = need(text, m[k := "name"], lenient)
            self.created_at = maybe(moment, m[k := "created_at"], lenient)
            self.hydra_oauth2_client_credentials_default_grant_allowed_scope = maybe(
                boolean, m[k := "hydra_oauth2_client_credentials_default_grant_allowed_scope"], lenient
            )
            self.hydra_oauth2_grant_jwt_iat_optional = maybe(
                boolean, m[k := "hydra_oauth2_grant_jwt_iat_optional"], lenient
            )
            self.hydra_oauth2_grant_jwt_jti_optional = maybe(
                boolean, m[k := "hydra_oauth2_grant_jwt_jti_optional"], lenient
            )
            self.hydra_oauth2_grant_jwt_max_ttl = maybe(text, m[k := "hydra_oauth2_grant_jwt_max_ttl"], lenient)
            self.hydra_oauth2_pkce_enforced = maybe(boolean, m[k := "hydra_oauth2_pkce_enforced"], lenient)
            self.hydra_oauth2_pkce_enforced_for_public_clients = maybe(
                boolean, m[k := "hydra_oauth2_pkce_enforced_for_public_clients"], lenient
            )
            self.hydra_oauth2_refresh_token_hook = maybe(text, m[k := "hydra_oauth2_refresh_token_hook"], lenient)
            self.hydra_oauth2_session_allowed_top_level_claims = maybe(
                listed(text), m[k := "hydra_oauth2_session_allowed_top_level_claims"], lenient
            )
            self.hydra_oauth2_session_exclude_not_before_claim = maybe(
                boolean, m[k := "hydra_oauth2_session_exclude_not_before_claim"], lenient
            )
            self.hydra_oidc_dynamic_client_registration_default_scope = maybe(
                listed(text), m[k := "hydra_oidc_dynamic_client_registration_default_scope"], lenient
            )
            self.hydra_oidc_dynamic_client_registration_enabled = maybe(
                boolean, m[k := "hydra_oidc_dynamic_client_registration_enabled"], lenient
            )
            self.hydra_oidc_subject_identifiers_pairwise_salt = maybe(
                text, m[k := "hydra_oidc_subject_identifiers_pairwise_salt"], lenient
            )
            self.hydra_oidc_subject_identifiers_supported_types = maybe(
                listed(text), m[k := "hydra_oidc_subject_identifiers_supported_types"], lenient
            )
            self.hydra_secrets_cookie = maybe(listed(text), m[k := "hydra_secrets_cookie"], lenient)
            self.hydra_secrets_system = maybe(listed(text), m[k := "hydra_secrets_system"], lenient)
            self.hydra_serve_admin_cors_allowed_origins = maybe(
                listed(text), m[k := "hydra_serve_admin_cors_allowed_origins"], lenient
            )
            self.hydra_serve_admin_cors_enabled = maybe(boolean, m[k := "hydra_serve_admin_cors_enabled"], lenient)
            self.hydra_serve_cookies_same_site_legacy_workaround = maybe(
                boolean, m[k := "hydra_serve_cookies_same_site_legacy_workaround"], lenient
            )
            self.hydra_serve_cookies_same_site_mode = maybe(text, m[k := "hydra_serve_cookies_same_site_mode"], lenient)
            self.hydra_serve_public_cors_allowed_origins = maybe(
                listed(text), m[k := "hydra_serve_public_cors_allowed_origins"], lenient
            )
            self.hydra_serve_public_cors_enabled = maybe(boolean, m[k := "hydra_serve_public_cors_enabled"], lenient)
            self.hydra_strategies_access_token = m["hydra_strategies_access_token"]
            self.hydra_strategies_scope = m["hydra_strategies_scope"]
            self.hydra_ttl_access_token = maybe(text, m[k := "hydra_ttl_access_token"], lenient)
            self.hydra_ttl_auth_code = maybe(text, m[k := "hydra_ttl_auth_code"], lenient)
            self.hydra_ttl_id_token = maybe(text, m[k := "hydra_ttl_id_token"], lenient)
            self.hydra_ttl_login_consent_request = maybe(text, m[k := "hydra_ttl_login_consent_request"], lenient)
            self.hydra_ttl_refresh_token = maybe(text, m[k := "hydra_ttl_refresh_token"], lenient)
            self.hydra_urls_consent = maybe(text, m[k := "hydra_urls_consent"], lenient)
            self.hydra_urls_error = maybe(text, m[k := "hydra_urls_error"], lenient)
            self.hydra_urls_login = maybe(text, m[k := "hydra_urls_login"], lenient)
            self.hydra_urls_logout = maybe(text, m[k := "hydra_urls_logout"], lenient)
            self.hydra_urls_post_logout_redirect = maybe(text, m[k := "hydra_urls_post_logout_redirect"], lenient)
            self.hydra_urls_self_issuer = maybe(text, m[k := "hydra_urls_self_issuer"], lenient)
            self.hydra_webfinger_jwks_broadcast_keys = maybe(
                listed(text), m[k := "hydra_webfinger_jwks_broadcast_keys"], lenient
            )
            self.hydra_webfinger_oidc_discovery_auth_url = maybe(
                text, m[k := "hydra_webfinger_oidc_discovery_auth_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_client_registration_url = maybe(
                text, m[k := "hydra_webfinger_oidc_discovery_client_registration_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_jwks_url = maybe(
                text, m[k := "hydra_webfinger_oidc_discovery_jwks_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_supported_claims = maybe(
                listed(text), m[k := "hydra_webfinger_oidc_discovery_supported_claims"], lenient
            )
            self.hydra_webfinger_oidc_discovery_supported_scope = maybe(
                listed(text), m[k := "hydra_webfinger_oidc_discovery_supported_scope"], lenient
            )
            self.hydra_webfinger_oidc_discovery_token_url = maybe(
                text, m[k := "hydra_webfinger_oidc_discovery_token_url"], lenient
            )
            self.hydra_webfinger_oidc_discovery_userinfo_url = maybe(
                text, m[k := "hydra_webfinger_oidc_discovery_userinfo_url"], lenient
            )
            self.id = maybe(text, m[k := "id"], lenient)
            self.keto_namespace_configuration = maybe(text, m[k := "keto_namespace_configuration"], lenient)
            self.keto_namespaces = maybe(listed(KetoNamespace.from_dict), m[k := "keto_namespaces"], lenient)
            self.keto_read_max_depth = maybe(integer, m[k := "keto_read_max_depth"], lenient)
            self.kratos_cookies_same_site = maybe(text, m[k := "kratos_cookies_same_site"], lenient)
            self.kratos_courier_smtp_connection_uri = maybe(text, m[k := "kratos_courier_smtp_connection_uri"], lenient)
            self.kratos_courier_smtp_from_address = maybe(text, m[k := "kratos_courier_smtp_from_address"], lenient)
            self.kratos_courier_smtp_from_name = maybe(text, m[k := "kratos_courier_smtp_from_name"], lenient)
            self.kratos_courier_smtp_headers = maybe(free_form, m[k := "kratos_courier_smtp_headers"], lenient)
            self.kratos_courier_templates_recovery_code_invalid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_code_invalid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_code_valid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_recovery_code_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_recovery_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_recovery_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_invalid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_recovery_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_recovery_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_recovery_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_recovery_valid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_recovery_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_verification_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_verification_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_invalid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_verification_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_body_html = maybe(
                text, m[k := "kratos_courier_templates_verification_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_body_plaintext = maybe(
                text, m[k := "kratos_courier_templates_verification_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_valid_email_subject = maybe(
                text, m[k := "kratos_courier_templates_verification_valid_email_subject"], lenient
            )
            self.kratos_identity_schemas = maybe(
                listed(NormalizedProjectRevisionIdentitySchema.from_dict), m[k := "kratos_identity_schemas"], lenient
            )
            self.kratos_secrets_cipher = maybe(listed(text), m[k := "kratos_secrets_cipher"], lenient)
            self.kratos_secrets_cookie = maybe(listed(text), m[k := "kratos_secrets_cookie"], lenient)
            self.kratos_secrets_default = maybe(listed(text), m[k := "kratos_secrets_default"], lenient)
            self.kratos_selfservice_allowed_return_urls = maybe(
                listed(text), m[k := "kratos_selfservice_allowed_return_urls"], lenient
            )
            self.kratos_selfservice_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_error_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_error_ui_url"], lenient
            )
            self.kratos_selfservice_flows_hooks = maybe(
                listed(NormalizedProjectRevisionHook.from_dict), m[k := "kratos_selfservice_flows_hooks"], lenient
            )
            self.kratos_selfservice_flows_login_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_login_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_login_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_password_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_login_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_lifespan = maybe(
                text, m[k := "kratos_selfservice_flows_login_lifespan"], lenient
            )
            self.kratos_selfservice_flows_login_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_login_ui_url"], lenient
            )
            self.kratos_selfservice_flows_logout_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_logout_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_recovery_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_enabled = maybe(
                boolean, m[k := "kratos_selfservice_flows_recovery_enabled"], lenient
            )
            self.kratos_selfservice_flows_recovery_lifespan = maybe(
                text, m[k := "kratos_selfservice_flows_recovery_lifespan"], lenient
            )
            self.kratos_selfservice_flows_recovery_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_recovery_ui_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_use = maybe(
                text, m[k := "kratos_selfservice_flows_recovery_use"], lenient
            )
            self.kratos_selfservice_flows_registration_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_registration_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_password_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_registration_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_enabled = maybe(
                boolean, m[k := "kratos_selfservice_flows_registration_enabled"], lenient
            )
            self.kratos_selfservice_flows_registration_lifespan = maybe(
                text, m[k := "kratos_selfservice_flows_registration_lifespan"], lenient
            )
            self.kratos_selfservice_flows_registration_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_registration_ui_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_settings_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_password_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_settings_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_settings_after_profile_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_lifespan = maybe(
                text, m[k := "kratos_selfservice_flows_settings_lifespan"], lenient
            )
            self.kratos_selfservice_flows_settings_privileged_session_max_age = maybe(
                text, m[k := "kratos_selfservice_flows_settings_privileged_session_max_age"], lenient
            )
            self.kratos_selfservice_flows_settings_required_aal = maybe(
                text, m[k := "kratos_selfservice_flows_settings_required_aal"], lenient
            )
            self.kratos_selfservice_flows_settings_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_settings_ui_url"], lenient
            )
            self.kratos_selfservice_flows_verification_after_default_browser_return_url = maybe(
                text, m[k := "kratos_selfservice_flows_verification_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_verification_enabled = maybe(
                boolean, m[k := "kratos_selfservice_flows_verification_enabled"], lenient
            )
            self.kratos_selfservice_flows_verification_lifespan = maybe(
                text, m[k := "kratos_selfservice_flows_verification_lifespan"], lenient
            )
            self.kratos_selfservice_flows_verification_ui_url = maybe(
                text, m[k := "kratos_selfservice_flows_verification_ui_url"], lenient
            )
            self.kratos_selfservice_methods_code_config_lifespan = maybe(
                text, m[k := "kratos_selfservice_methods_code_config_lifespan"], lenient
            )
            self.kratos_selfservice_methods_code_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_code_enabled"], lenient
            )
            self.kratos_selfservice_methods_link_config_base_url = maybe(
                text, m[k := "kratos_selfservice_methods_link_config_base_url"], lenient
            )
            self.kratos_selfservice_methods_link_config_lifespan = maybe(
                text, m[k := "kratos_selfservice_methods_link_config_lifespan"], lenient
            )
            self.kratos_selfservice_methods_link_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_link_enabled"], lenient
            )
            self.kratos_selfservice_methods_lookup_secret_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_lookup_secret_enabled"], lenient
            )
            self.kratos_selfservice_methods_oidc_config_base_redirect_uri = maybe(
                text, m[k := "kratos_selfservice_methods_oidc_config_base_redirect_uri"], lenient
            )
            self.kratos_selfservice_methods_oidc_config_providers = maybe(
                listed(NormalizedProjectRevisionThirdPartyProvider.from_dict),
                m[k := "kratos_selfservice_methods_oidc_config_providers"],
                lenient,
            )
            self.kratos_selfservice_methods_oidc_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_oidc_enabled"], lenient
            )
            self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_password_config_haveibeenpwned_enabled"], lenient
            )
            self.kratos_selfservice_methods_password_config_identifier_similarity_check_enabled = maybe(
                boolean,
                m[k := "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled"],
                lenient,
            )
            self.kratos_selfservice_methods_password_config_ignore_network_errors = maybe(
                boolean, m[k := "kratos_selfservice_methods_password_config_ignore_network_errors"], lenient
            )
            self.kratos_selfservice_methods_password_config_max_breaches = maybe(
                integer, m[k := "kratos_selfservice_methods_password_config_max_breaches"], lenient
            )
            self.kratos_selfservice_methods_password_config_min_password_length = maybe(
                integer, m[k := "kratos_selfservice_methods_password_config_min_password_length"], lenient
            )
            self.kratos_selfservice_methods_password_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_password_enabled"], lenient
            )
            self.kratos_selfservice_methods_profile_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_profile_enabled"], lenient
            )
            self.kratos_selfservice_methods_totp_config_issuer = maybe(
                text, m[k := "kratos_selfservice_methods_totp_config_issuer"], lenient
            )
            self.kratos_selfservice_methods_totp_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_totp_enabled"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_passwordless = maybe(
                boolean, m[k := "kratos_selfservice_methods_webauthn_config_passwordless"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_display_name = maybe(
                text, m[k := "kratos_selfservice_methods_webauthn_config_rp_display_name"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_icon = maybe(
                text, m[k := "kratos_selfservice_methods_webauthn_config_rp_icon"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_id = maybe(
                text, m[k := "kratos_selfservice_methods_webauthn_config_rp_id"], lenient
            )
            self.kratos_selfservice_methods_webauthn_config_rp_origin = maybe(
                text, m[k := "kratos_selfservice_methods_webauthn_config_rp_origin"], lenient
            )
            self.kratos_selfservice_methods_webauthn_enabled = maybe(
                boolean, m[k := "kratos_selfservice_methods_webauthn_enabled"], lenient
            )
            self.kratos_session_cookie_persistent = maybe(boolean, m[k := "kratos_session_cookie_persistent"], lenient)
            self.kratos_session_cookie_same_site = maybe(text, m[k := "kratos_session_cookie_same_site"], lenient)
            self.kratos_session_lifespan = maybe(text, m[k := "kratos_session_lifespan"], lenient)
            self.kratos_session_whoami_required_aal = maybe(text, m[k := "kratos_session_whoami_required_aal"], lenient)
            self.production = maybe(boolean, m[k := "production"], lenient)
            self.project_id = maybe(text, m[k := "project_id"], lenient)
            self.updated_at = maybe(moment, m[k := "updated_at"], lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        known = {
            "name": self.name,
            "created_at": self.created_at,
            "hydra_oauth2_client_credentials_default_grant_allowed_scope": self.hydra_oauth2_client_credentials_default_grant_allowed_scope,
            "hydra_oauth2_grant_jwt_iat_optional": self.hydra_oauth2_grant_jwt_iat_optional,
            "hydra_oauth2_grant_jwt_jti_optional": self.hydra_oauth2_grant_jwt_jti_optional,
            "hydra_oauth2_grant_jwt_max_ttl": self.hydra_oauth2_grant_jwt_max_ttl,
            "hydra_oauth2_pkce_enforced": self.hydra_oauth2_pkce_enforced,
            "hydra_oauth2_pkce_enforced_for_public_clients": self.hydra_oauth2_pkce_enforced_for_public_clients,
            "hydra_oauth2_refresh_token_hook": self.hydra_oauth2_refresh_token_hook,
            "hydra_oauth2_session_allowed_top_level_claims": self.hydra_oauth2_session_allowed_top_level_claims,
            "hydra_oauth2_session_exclude_not_before_claim": self.hydra_oauth2_session_exclude_not_before_claim,
            "hydra_oidc_dynamic_client_registration_default_scope": self.hydra_oidc_dynamic_client_registration_default_scope,
            "hydra_oidc_dynamic_client_registration_enabled": self.hydra_oidc_dynamic_client_registration_enabled,
            "hydra_oidc_subject_identifiers_pairwise_salt": self.hydra_oidc_subject_identifiers_pairwise_salt,
            "hydra_oidc_subject_identifiers_supported_types": self.hydra_oidc_subject_identifiers_supported_types,
            "hydra_secrets_cookie": self.hydra_secrets_cookie,
            "hydra_secrets_system": self.hydra_secrets_system,
            "hydra_serve_admin_cors_allowed_origins": self.hydra_serve_admin_cors_allowed_origins,
            "hydra_serve_admin_cors_enabled": self.hydra_serve_admin_cors_enabled,
            "hydra_serve_cookies_same_site_legacy_workaround": self.hydra_serve_cookies_same_site_legacy_workaround,
            "hydra_serve_cookies_same_site_mode": self.hydra_serve_cookies_same_site_mode,
            "hydra_serve_public_cors_allowed_origins": self.hydra_serve_public_cors_allowed_origins,
            "hydra_serve_public_cors_enabled": self.hydra_serve_public_cors_enabled,
            "hydra_strategies_access_token": self.hydra_strategies_access_token,
            "hydra_strategies_scope": self.hydra_strategies_scope,
            "hydra_ttl_access_token": self.hydra_ttl_access_token,
            "hydra_ttl_auth_code": self.hydra_ttl_auth_code,
            "hydra_ttl_id_token": self.hydra_ttl_id_token,
            "hydra_ttl_login_consent_request": self.hydra_ttl_login_consent_request,
            "hydra_ttl_refresh_token": self.hydra_ttl_refresh_token,
            "hydra_urls_consent": self.hydra_urls_consent,
            "hydra_urls_error": self.hydra_urls_error,
            "hydra_urls_login": self.hydra_urls_login,
            "hydra_urls_logout": self.hydra_urls_logout,
            "hydra_urls_post_logout_redirect": self.hydra_urls_post_logout_redirect,
            "hydra_urls_self_issuer": self.hydra_urls_self_issuer,
            "hydra_webfinger_jwks_broadcast_keys": self.hydra_webfinger_jwks_broadcast_keys,
            "hydra_webfinger_oidc_discovery_auth_url": self.hydra_webfinger_oidc_discovery_auth_url,
            "hydra_webfinger_oidc_discovery_client_registration_url": self.hydra_webfinger_oidc_discovery_client_registration_url,
            "hydra_webfinger_oidc_discovery_jwks_url": self.hydra_webfinger_oidc_discovery_jwks_url,
            "hydra_webfinger_oidc_discovery_supported_claims": self.hydra_webfinger_oidc_discovery_supported_claims,
            "hydra_webfinger_oidc_discovery_supported_scope": self.hydra_webfinger_oidc_discovery_supported_scope,
            "hydra_webfinger_oidc_discovery_token_url": self.hydra_webfinger_oidc_discovery_token_url,
            "hydra_webfinger_oidc_discovery_userinfo_url": self.hydra_webfinger_oidc_discovery_userinfo_url,
            "id": self.id,
            "keto_namespace_configuration": self.keto_namespace_configuration,
            "keto_namespaces": self.keto_namespaces,
            "keto_read_max_depth": self.keto_read_max_depth,
            "kratos_cookies_same_site": self.kratos_cookies_same_site,
            "kratos_courier_smtp_connection_uri": self.kratos_courier_smtp_connection_uri,
            "kratos_courier_smtp_from_address": self.kratos_courier_smtp_from_address,
            "kratos_courier_smtp_from_name": self.kratos_courier_smtp_from_name,
            "kratos_courier_smtp_headers": self.kratos_courier_smtp_headers,
            "kratos_courier_templates_recovery_code_invalid_email_body_html": self.kratos_courier_templates_recovery_code_invalid_email_body_html,
            "kratos_courier_templates_recovery_code_invalid_email_body_plaintext": self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext,
            "kratos_courier_templates_recovery_code_invalid_email_subject": self.kratos_courier_templates_recovery_code_invalid_email_subject,
            "kratos_courier_templates_recovery_code_valid_email_body_html": self.kratos_courier_templates_recovery_code_valid_email_body_html,
            "kratos_courier_templates_recovery_code_valid_email_body_plaintext": self.kratos_courier_templates_recovery_code_valid_email_body_plaintext,
            "kratos_courier_templates_recovery_code_valid_email_subject": self.kratos_courier_templates_recovery_code_valid_email_subject,
            "kratos_courier_templates_recovery_invalid_email_body_html": self.kratos_courier_templates_recovery_invalid_email_body_html,
            "kratos_courier_templates_recovery_invalid_email_body_plaintext": self.kratos_courier_templates_recovery_invalid_email_body_plaintext,
            "kratos_courier_templates_recovery_invalid_email_subject": self.kratos_courier_templates_recovery_invalid_email_subject,
            "kratos_courier_templates_recovery_valid_email_body_html": self.kratos_courier_templates_recovery_valid_email_body_html,
            "kratos_courier_templates_recovery_valid_email_body_plaintext": self.kratos_courier_templates_recovery_valid_email_body_plaintext,
            "kratos_courier_templates_recovery_valid_email_subject": self.kratos_courier_templates_recovery_valid_email_subject,
            "kratos_courier_templates_verification_invalid_email_body_html": self.kratos_courier_templates_verification_invalid_email_body_html,
            "kratos_courier_templates_verification_invalid_email_body_plaintext": self.kratos_courier_templates_verification_invalid_email_body_plaintext,
            "kratos_courier_templates_verification_invalid_email_subject": self.kratos_courier_templates_verification_invalid_email_subject,
            "kratos_courier_templates_verification_valid_email_body_html": self.kratos_courier_templates_verification_valid_email_body_html,
            "kratos_courier_templates_verification_valid_email_body_plaintext": self.kratos_courier_templates_verification_valid_email_body_plaintext,
            "kratos_courier_templates_verification_valid_email_subject": self.kratos_courier_templates_verification_valid_email_subject,
            "kratos_identity_schemas": self.kratos_identity_schemas,
            "kratos_secrets_cipher": self.kratos_secrets_cipher,
            "kratos_secrets_cookie": self.kratos_secrets_cookie,
            "kratos_secrets_default": self.kratos_secrets_default,
            "kratos_selfservice_allowed_return_urls": self.kratos_selfservice_allowed_return_urls,
            "kratos_selfservice_default_browser_return_url": self.kratos_selfservice_default_browser_return_url,
            "kratos_selfservice_flows_error_ui_url": self.kratos_selfservice_flows_error_ui_url,
            "kratos_selfservice_flows_hooks": self.kratos_selfservice_flows_hooks,
            "kratos_selfservice_flows_login_after_default_browser_return_url": self.kratos_selfservice_flows_login_after_default_browser_return_url,
            "kratos_selfservice_flows_login_after_oidc_default_browser_return_url": self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url,
            "kratos_selfservice_flows_login_after_password_default_browser_return_url": self.kratos_selfservice_flows_login_after_password_default_browser_return_url,
            "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url": self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url,
            "kratos_selfservice_flows_login_lifespan": self.kratos_selfservice_flows_login_lifespan,
            "kratos_selfservice_flows_login_ui_url": self.kratos_selfservice_flows_login_ui_url,
            "kratos_selfservice_flows_logout_after_default_browser_return_url": self.kratos_selfservice_flows_logout_after_default_browser_return_url,
            "kratos_selfservice_flows_recovery_after_default_browser_return_url": self.kratos_selfservice_flows_recovery_after_default_browser_return_url,
            "kratos_selfservice_flows_recovery_enabled": self.kratos_selfservice_flows_recovery_enabled,
            "kratos_selfservice_flows_recovery_lifespan": self.kratos_selfservice_flows_recovery_lifespan,
            "kratos_selfservice_flows_recovery_ui_url": self.kratos_selfservice_flows_recovery_ui_url,
            "kratos_selfservice_flows_recovery_use": self.kratos_selfservice_flows_recovery_use,
            "kratos_selfservice_flows_registration_after_default_browser_return_url": self.kratos_selfservice_flows_registration_after_default_browser_return_url,
            "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url": self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url,
            "kratos_selfservice_flows_registration_after_password_default_browser_return_url": self.kratos_selfservice_flows_registration_after_password_default_browser_return_url,
            "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url": self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url,
            "kratos_selfservice_flows_registration_enabled": self.kratos_selfservice_flows_registration_enabled,
            "kratos_selfservice_flows_registration_lifespan": self.kratos_selfservice_flows_registration_lifespan,
            "kratos_selfservice_flows_registration_ui_url": self.kratos_selfservice_flows_registration_ui_url,
            "kratos_selfservice_flows_settings_after_default_browser_return_url": self.kratos_selfservice_flows_settings_after_default_browser_return_url,
            "kratos_selfservice_flows_settings_after_password_default_browser_return_url": self.kratos_selfservice_flows_settings_after_password_default_browser_return_url,
            "kratos_selfservice_flows_settings_after_profile_default_browser_return_url": self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url,
            "kratos_selfservice_flows_settings_lifespan": self.kratos_selfservice_flows_settings_lifespan,
            "kratos_selfservice_flows_settings_privileged_session_max_age": self.kratos_selfservice_flows_settings_privileged_session_max_age,
            "kratos_selfservice_flows_settings_required_aal": self.kratos_selfservice_flows_settings_required_aal,
            "kratos_selfservice_flows_settings_ui_url": self.kratos_selfservice_flows_settings_ui_url,
            "kratos_selfservice_flows_verification_after_default_browser_return_url": self.kratos_selfservice_flows_verification_after_default_browser_return_url,
            "kratos_selfservice_flows_verification_enabled": self.kratos_selfservice_flows_verification_enabled,
            "kratos_selfservice_flows_verification_lifespan": self.kratos_selfservice_flows_verification_lifespan,
            "kratos_selfservice_flows_verification_ui_url": self.kratos_selfservice_flows_verification_ui_url,
            "kratos_selfservice_methods_code_config_lifespan": self.kratos_selfservice_methods_code_config_lifespan,
            "kratos_selfservice_methods_code_enabled": self.kratos_selfservice_methods_code_enabled,
            "kratos_selfservice_methods_link_config_base_url": self.kratos_selfservice_methods_link_config_base_url,
            "kratos_selfservice_methods_link_config_lifespan": self.kratos_selfservice_methods_link_config_lifespan,
            "kratos_selfservice_methods_link_enabled": self.kratos_selfservice_methods_link_enabled,
            "kratos_selfservice_methods_lookup_secret_enabled": self.kratos_selfservice_methods_lookup_secret_enabled,
            "kratos_selfservice_methods_oidc_config_base_redirect_uri": self.kratos_selfservice_methods_oidc_config_base_redirect_uri,
            "kratos_selfservice_methods_oidc_config_providers": self.kratos_selfservice_methods_oidc_config_providers,
            "kratos_selfservice_methods_oidc_enabled": self.kratos_selfservice_methods_oidc_enabled,
            "kratos_selfservice_methods_password_config_haveibeenpwned_enabled": self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled,
            "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled": self.kratos_selfservice_methods_password_config_identifier_similarity_check_enabled,
            "kratos_selfservice_methods_password_config_ignore_network_errors": self.kratos_selfservice_methods_password_config_ignore_network_errors,
            "kratos_selfservice_methods_password_config_max_breaches": self.kratos_selfservice_methods_password_config_max_breaches,
            "kratos_selfservice_methods_password_config_min_password_length": self.kratos_selfservice_methods_password_config_min_password_length,
            "kratos_selfservice_methods_password_enabled": self.kratos_selfservice_methods_password_enabled,
            "kratos_selfservice_methods_profile_enabled": self.kratos_selfservice_methods_profile_enabled,
            "kratos_selfservice_methods_totp_config_issuer": self.kratos_selfservice_methods_totp_config_issuer,
            "kratos_selfservice_methods_totp_enabled": self.kratos_selfservice_methods_totp_enabled,
            "kratos_selfservice_methods_webauthn_config_passwordless": self.kratos_selfservice_methods_webauthn_config_passwordless,
            "kratos_selfservice_methods_webauthn_config_rp_display_name": self.kratos_selfservice_methods_webauthn_config_rp_display_name,
            "kratos_selfservice_methods_webauthn_config_rp_icon": self.kratos_selfservice_methods_webauthn_config_rp_icon,
            "kratos_selfservice_methods_webauthn_config_rp_id": self.kratos_selfservice_methods_webauthn_config_rp_id,
            "kratos_selfservice_methods_webauthn_config_rp_origin": self.kratos_selfservice_methods_webauthn_config_rp_origin,
            "kratos_selfservice_methods_webauthn_enabled": self.kratos_selfservice_methods_webauthn_enabled,
            "kratos_session_cookie_persistent": self.kratos_session_cookie_persistent,
            "kratos_session_cookie_same_site": self.kratos_session_cookie_same_site,
            "kratos_session_lifespan": self.kratos_session_lifespan,
            "kratos_session_whoami_required_aal": self.kratos_session_whoami_required_aal,
            "production": self.production,
            "project_id": self.project_id,
            "updated_at": self.updated_at,
        }
        return {**self.additional_properties, **compact(known)}
