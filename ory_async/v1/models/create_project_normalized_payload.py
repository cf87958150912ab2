"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

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
from ory_async.v1.models.create_project_normalized_payload_environment import (
    CreateProjectNormalizedPayloadEnvironment,
    decode_create_project_normalized_payload_environment,
)
from ory_async.v1.models.create_project_normalized_payload_home_region import (
    CreateProjectNormalizedPayloadHomeRegion,
    decode_create_project_normalized_payload_home_region,
)
from ory_async.v1.models.create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset import (
    CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset,
    decode_create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset,
)
from ory_async.v1.models.create_project_normalized_payload_hydra_strategies_access_token import (
    CreateProjectNormalizedPayloadHydraStrategiesAccessToken,
    decode_create_project_normalized_payload_hydra_strategies_access_token,
)
from ory_async.v1.models.create_project_normalized_payload_hydra_strategies_jwt_scope_claim import (
    CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim,
    decode_create_project_normalized_payload_hydra_strategies_jwt_scope_claim,
)
from ory_async.v1.models.create_project_normalized_payload_hydra_strategies_scope import (
    CreateProjectNormalizedPayloadHydraStrategiesScope,
    decode_create_project_normalized_payload_hydra_strategies_scope,
)
from ory_async.v1.models.create_project_normalized_payload_kratos_selfservice_flows_recovery_use import (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse,
    decode_create_project_normalized_payload_kratos_selfservice_flows_recovery_use,
)
from ory_async.v1.models.create_project_normalized_payload_kratos_selfservice_flows_verification_use import (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse,
    decode_create_project_normalized_payload_kratos_selfservice_flows_verification_use,
)
from ory_async.v1.models.keto_namespace import KetoNamespace, decode_keto_namespace
from ory_async.v1.models.normalized_project_revision_courier_channel import (
    NormalizedProjectRevisionCourierChannel,
    decode_normalized_project_revision_courier_channel,
)
from ory_async.v1.models.normalized_project_revision_hook import (
    NormalizedProjectRevisionHook,
    decode_normalized_project_revision_hook,
)
from ory_async.v1.models.normalized_project_revision_identity_schema import (
    NormalizedProjectRevisionIdentitySchema,
    decode_normalized_project_revision_identity_schema,
)
from ory_async.v1.models.normalized_project_revision_saml_provider import (
    NormalizedProjectRevisionSAMLProvider,
    decode_normalized_project_revision_saml_provider,
)
from ory_async.v1.models.normalized_project_revision_scim_client import (
    NormalizedProjectRevisionScimClient,
    decode_normalized_project_revision_scim_client,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
    decode_normalized_project_revision_third_party_provider,
)
from ory_async.v1.models.normalized_project_revision_tokenizer_template import (
    NormalizedProjectRevisionTokenizerTemplate,
    decode_normalized_project_revision_tokenizer_template,
)
from ory_async.v1.models.organization import Organization, decode_organization
from ory_async.v1.models.revision_account_experience_custom_translation import (
    RevisionAccountExperienceCustomTranslation,
    decode_revision_account_experience_custom_translation,
)
from ory_async.v1.models.talos_retired_value import TalosRetiredValue, decode_talos_retired_value

_ABSENT: dict[str, Any] = dict.fromkeys(
    "environment name account_experience_contact_url account_experience_custom_translations "
    "account_experience_default_locale account_experience_enabled_locales account_experience_favicon_dark "
    "account_experience_favicon_light account_experience_hide_ory_branding "
    "account_experience_hide_registration_link account_experience_locale_behavior account_experience_logo_dark "
    "account_experience_logo_light account_experience_privacy_policy_url account_experience_terms_of_service_url "
    "account_experience_theme_variables_dark account_experience_theme_variables_light created_at "
    "disable_account_experience_welcome_screen enable_ax_v2 home_region hydra_oauth2_allowed_top_level_claims "
    "hydra_oauth2_client_credentials_default_grant_allowed_scope "
    "hydra_oauth2_device_authorization_token_polling_interval "
    "hydra_oauth2_device_authorization_user_code_entropy_preset hydra_oauth2_exclude_not_before_claim "
    "hydra_oauth2_grant_jwt_iat_optional hydra_oauth2_grant_jwt_jti_optional hydra_oauth2_grant_jwt_max_ttl "
    "hydra_oauth2_grant_jwt_omit_assertion_audience hydra_oauth2_grant_refresh_token_rotation_grace_period "
    "hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count hydra_oauth2_mirror_top_level_claims "
    "hydra_oauth2_pkce_enforced hydra_oauth2_pkce_enforced_for_public_clients hydra_oauth2_preserve_ext_claims "
    "hydra_oauth2_refresh_token_hook hydra_oauth2_token_hook hydra_oauth2_token_prefix "
    "hydra_oidc_dynamic_client_registration_default_scope hydra_oidc_dynamic_client_registration_enabled "
    "hydra_oidc_subject_identifiers_pairwise_salt hydra_oidc_subject_identifiers_supported_types "
    "hydra_secrets_cookie hydra_secrets_pagination hydra_secrets_system "
    "hydra_serve_cookies_same_site_legacy_workaround hydra_serve_cookies_same_site_mode "
    "hydra_strategies_access_token hydra_strategies_jwt_scope_claim hydra_strategies_scope hydra_ttl_access_token "
    "hydra_ttl_auth_code hydra_ttl_device_user_code hydra_ttl_id_token hydra_ttl_login_consent_request "
    "hydra_ttl_refresh_token hydra_urls_consent hydra_urls_device_success hydra_urls_device_verification "
    "hydra_urls_error hydra_urls_login hydra_urls_logout hydra_urls_post_logout_redirect hydra_urls_registration "
    "hydra_urls_self_issuer hydra_webfinger_jwks_broadcast_keys hydra_webfinger_oidc_discovery_auth_url "
    "hydra_webfinger_oidc_discovery_client_registration_url hydra_webfinger_oidc_discovery_device_authorization_url "
    "hydra_webfinger_oidc_discovery_jwks_url hydra_webfinger_oidc_discovery_supported_claims "
    "hydra_webfinger_oidc_discovery_supported_scope hydra_webfinger_oidc_discovery_token_url "
    "hydra_webfinger_oidc_discovery_userinfo_url id keto_namespace_configuration keto_namespaces "
    "keto_secrets_pagination kratos_cookies_same_site kratos_courier_channels kratos_courier_delivery_strategy "
    "kratos_courier_http_request_config_auth_api_key_in kratos_courier_http_request_config_auth_api_key_name "
    "kratos_courier_http_request_config_auth_api_key_value "
    "kratos_courier_http_request_config_auth_basic_auth_password "
    "kratos_courier_http_request_config_auth_basic_auth_user kratos_courier_http_request_config_auth_type "
    "kratos_courier_http_request_config_body kratos_courier_http_request_config_headers "
    "kratos_courier_http_request_config_method kratos_courier_http_request_config_url "
    "kratos_courier_smtp_connection_uri kratos_courier_smtp_from_address kratos_courier_smtp_from_name "
    "kratos_courier_smtp_headers kratos_courier_smtp_local_name "
    "kratos_courier_templates_login_code_valid_email_body_html "
    "kratos_courier_templates_login_code_valid_email_body_plaintext "
    "kratos_courier_templates_login_code_valid_email_subject "
    "kratos_courier_templates_login_code_valid_sms_body_plaintext "
    "kratos_courier_templates_recovery_code_invalid_email_body_html "
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
    "kratos_courier_templates_registration_code_valid_email_body_html "
    "kratos_courier_templates_registration_code_valid_email_body_plaintext "
    "kratos_courier_templates_registration_code_valid_email_subject "
    "kratos_courier_templates_registration_code_valid_sms_body_plaintext "
    "kratos_courier_templates_verifiable_address_changed_email_body_html "
    "kratos_courier_templates_verifiable_address_changed_email_body_plaintext "
    "kratos_courier_templates_verifiable_address_changed_email_subject "
    "kratos_courier_templates_verifiable_address_changed_sms_body_plaintext "
    "kratos_courier_templates_verification_code_invalid_email_body_html "
    "kratos_courier_templates_verification_code_invalid_email_body_plaintext "
    "kratos_courier_templates_verification_code_invalid_email_subject "
    "kratos_courier_templates_verification_code_valid_email_body_html "
    "kratos_courier_templates_verification_code_valid_email_body_plaintext "
    "kratos_courier_templates_verification_code_valid_email_subject "
    "kratos_courier_templates_verification_code_valid_sms_body_plaintext "
    "kratos_courier_templates_verification_invalid_email_body_html "
    "kratos_courier_templates_verification_invalid_email_body_plaintext "
    "kratos_courier_templates_verification_invalid_email_subject "
    "kratos_courier_templates_verification_valid_email_body_html "
    "kratos_courier_templates_verification_valid_email_body_plaintext "
    "kratos_courier_templates_verification_valid_email_subject kratos_feature_flags_cacheable_sessions "
    "kratos_feature_flags_cacheable_sessions_max_age kratos_feature_flags_choose_recovery_address "
    "kratos_feature_flags_faster_session_extend kratos_feature_flags_legacy_continue_with_verification_ui "
    "kratos_feature_flags_legacy_oidc_registration_node_group "
    "kratos_feature_flags_legacy_require_verified_login_error "
    "kratos_feature_flags_password_profile_registration_node_group "
    "kratos_feature_flags_refresh_login_choose_address kratos_feature_flags_use_continue_with_transitions "
    "kratos_identity_schemas kratos_oauth2_provider_headers kratos_oauth2_provider_override_return_to "
    "kratos_oauth2_provider_url kratos_preview_default_read_consistency_level kratos_secrets_cipher "
    "kratos_secrets_cookie kratos_secrets_default kratos_secrets_pagination "
    "kratos_security_account_enumeration_mitigate kratos_selfservice_allowed_return_urls "
    "kratos_selfservice_default_browser_return_url kratos_selfservice_flows_error_ui_url "
    "kratos_selfservice_flows_login_after_code_default_browser_return_url "
    "kratos_selfservice_flows_login_after_default_browser_return_url "
    "kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url "
    "kratos_selfservice_flows_login_after_oidc_default_browser_return_url "
    "kratos_selfservice_flows_login_after_passkey_default_browser_return_url "
    "kratos_selfservice_flows_login_after_password_default_browser_return_url "
    "kratos_selfservice_flows_login_after_totp_default_browser_return_url "
    "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url "
    "kratos_selfservice_flows_login_lifespan kratos_selfservice_flows_login_style "
    "kratos_selfservice_flows_login_ui_url kratos_selfservice_flows_logout_after_default_browser_return_url "
    "kratos_selfservice_flows_recovery_after_default_browser_return_url kratos_selfservice_flows_recovery_enabled "
    "kratos_selfservice_flows_recovery_lifespan kratos_selfservice_flows_recovery_notify_unknown_recipients "
    "kratos_selfservice_flows_recovery_ui_url kratos_selfservice_flows_recovery_use "
    "kratos_selfservice_flows_registration_after_code_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_passkey_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_password_default_browser_return_url "
    "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url "
    "kratos_selfservice_flows_registration_enable_legacy_one_step kratos_selfservice_flows_registration_enabled "
    "kratos_selfservice_flows_registration_lifespan kratos_selfservice_flows_registration_login_hints "
    "kratos_selfservice_flows_registration_ui_url "
    "kratos_selfservice_flows_settings_after_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_oidc_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_passkey_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_password_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_profile_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_totp_default_browser_return_url "
    "kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url "
    "kratos_selfservice_flows_settings_lifespan kratos_selfservice_flows_settings_privileged_session_max_age "
    "kratos_selfservice_flows_settings_required_aal kratos_selfservice_flows_settings_ui_url "
    "kratos_selfservice_flows_verification_after_default_browser_return_url "
    "kratos_selfservice_flows_verification_enabled kratos_selfservice_flows_verification_lifespan "
    "kratos_selfservice_flows_verification_notify_unknown_recipients kratos_selfservice_flows_verification_ui_url "
    "kratos_selfservice_flows_verification_use kratos_selfservice_methods_captcha_config_allowed_domains "
    "kratos_selfservice_methods_captcha_config_byo "
    "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret "
    "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey "
    "kratos_selfservice_methods_captcha_config_cf_turnstile_secret "
    "kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey "
    "kratos_selfservice_methods_captcha_config_legacy_inject_node kratos_selfservice_methods_captcha_enabled "
    "kratos_selfservice_methods_code_config_lifespan kratos_selfservice_methods_code_config_max_submissions "
    "kratos_selfservice_methods_code_config_missing_credential_fallback_enabled "
    "kratos_selfservice_methods_code_enabled kratos_selfservice_methods_code_mfa_enabled "
    "kratos_selfservice_methods_code_passwordless_enabled "
    "kratos_selfservice_methods_code_passwordless_login_fallback_enabled "
    "kratos_selfservice_methods_deviceauthn_config_android_app_ids "
    "kratos_selfservice_methods_deviceauthn_config_first_factor "
    "kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation "
    "kratos_selfservice_methods_deviceauthn_config_ios_app_ids "
    "kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor "
    "kratos_selfservice_methods_deviceauthn_config_pin_max_attempts kratos_selfservice_methods_deviceauthn_enabled "
    "kratos_selfservice_methods_link_config_base_url kratos_selfservice_methods_link_config_lifespan "
    "kratos_selfservice_methods_link_enabled kratos_selfservice_methods_lookup_secret_enabled "
    "kratos_selfservice_methods_oidc_config_base_redirect_uri kratos_selfservice_methods_oidc_config_providers "
    "kratos_selfservice_methods_oidc_enable_auto_link_policy kratos_selfservice_methods_oidc_enabled "
    "kratos_selfservice_methods_passkey_config_rp_display_name kratos_selfservice_methods_passkey_config_rp_id "
    "kratos_selfservice_methods_passkey_config_rp_origins kratos_selfservice_methods_passkey_enabled "
    "kratos_selfservice_methods_password_config_haveibeenpwned_enabled "
    "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled "
    "kratos_selfservice_methods_password_config_ignore_network_errors "
    "kratos_selfservice_methods_password_config_max_breaches "
    "kratos_selfservice_methods_password_config_min_password_length kratos_selfservice_methods_password_enabled "
    "kratos_selfservice_methods_profile_enabled kratos_selfservice_methods_saml_config_providers "
    "kratos_selfservice_methods_saml_enabled kratos_selfservice_methods_totp_config_issuer "
    "kratos_selfservice_methods_totp_enabled kratos_selfservice_methods_webauthn_config_passwordless "
    "kratos_selfservice_methods_webauthn_config_rp_display_name kratos_selfservice_methods_webauthn_config_rp_icon "
    "kratos_selfservice_methods_webauthn_config_rp_id kratos_selfservice_methods_webauthn_config_rp_origins "
    "kratos_selfservice_methods_webauthn_enabled kratos_session_cookie_persistent kratos_session_cookie_same_site "
    "kratos_session_lifespan kratos_session_whoami_required_aal kratos_session_whoami_tokenizer_templates "
    "organizations project_id project_revision_hooks scim_clients serve_admin_cors_allowed_origins "
    "serve_admin_cors_enabled serve_public_cors_allowed_origins serve_public_cors_enabled strict_security "
    "talos_cache_enabled talos_cache_ttl talos_credentials_api_keys_default_ttl talos_credentials_api_keys_max_ttl "
    "talos_credentials_api_keys_prefix_current talos_credentials_api_keys_prefix_public_current "
    "talos_credentials_api_keys_prefix_public_retired talos_credentials_api_keys_prefix_retired "
    "talos_credentials_derived_tokens_default_ttl talos_credentials_derived_tokens_jwt_signing_key_id "
    "talos_credentials_derived_tokens_jwt_signing_keys_urls "
    "talos_credentials_derived_tokens_macaroon_prefix_current "
    "talos_credentials_derived_tokens_macaroon_prefix_retired talos_credentials_issuer "
    "talos_credentials_issuer_retired talos_credentials_issuer_retired_entries talos_rate_limit_enabled "
    "talos_secrets_hmac_current talos_secrets_hmac_retired talos_secrets_hmac_retired_entries updated_at "
    "workspace_id".split()
)


@define(kw_only=True, repr=False)
class CreateProjectNormalizedPayload(Model):
    """A whole new project with its settings as flat columns, the way the Console sends it; `create_project` with few
    members is enough for most.

    Schema `CreateProjectNormalizedPayload`.
    """

    environment: CreateProjectNormalizedPayloadEnvironment | str
    name: str
    """Name given by people."""
    account_experience_contact_url: str | None = None
    account_experience_custom_translations: list[RevisionAccountExperienceCustomTranslation] | None = None
    account_experience_default_locale: str | None = None
    account_experience_enabled_locales: list[str] | None = None
    account_experience_favicon_dark: str | None = None
    account_experience_favicon_light: str | None = None
    account_experience_hide_ory_branding: bool | None = None
    account_experience_hide_registration_link: bool | None = None
    account_experience_locale_behavior: str | None = None
    account_experience_logo_dark: str | None = None
    account_experience_logo_light: str | None = None
    account_experience_privacy_policy_url: str | None = None
    account_experience_terms_of_service_url: str | None = None
    account_experience_theme_variables_dark: str | None = None
    account_experience_theme_variables_light: str | None = None
    created_at: datetime | None = None
    """When it was made."""
    disable_account_experience_welcome_screen: bool | None = None
    enable_ax_v2: bool | None = None
    home_region: CreateProjectNormalizedPayloadHomeRegion | str | None = None
    """Where the project keeps its data."""
    hydra_oauth2_allowed_top_level_claims: list[str] | None = None
    hydra_oauth2_client_credentials_default_grant_allowed_scope: bool | None = None
    hydra_oauth2_device_authorization_token_polling_interval: str | None = None
    hydra_oauth2_device_authorization_user_code_entropy_preset: (
        CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset | str | None
    ) = None
    hydra_oauth2_exclude_not_before_claim: bool | None = None
    hydra_oauth2_grant_jwt_iat_optional: bool | None = None
    hydra_oauth2_grant_jwt_jti_optional: bool | None = None
    hydra_oauth2_grant_jwt_max_ttl: str | None = None
    hydra_oauth2_grant_jwt_omit_assertion_audience: bool | None = None
    hydra_oauth2_grant_refresh_token_rotation_grace_period: str | None = None
    hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count: int | None = None
    hydra_oauth2_mirror_top_level_claims: bool | None = None
    hydra_oauth2_pkce_enforced: bool | None = None
    hydra_oauth2_pkce_enforced_for_public_clients: bool | None = None
    hydra_oauth2_preserve_ext_claims: bool | None = None
    hydra_oauth2_refresh_token_hook: str | None = None
    hydra_oauth2_token_hook: str | None = None
    hydra_oauth2_token_prefix: str | None = None
    hydra_oidc_dynamic_client_registration_default_scope: list[str] | None = None
    hydra_oidc_dynamic_client_registration_enabled: bool | None = None
    hydra_oidc_subject_identifiers_pairwise_salt: str | None = field(default=None, repr=False)
    hydra_oidc_subject_identifiers_supported_types: list[str] | None = None
    hydra_secrets_cookie: list[str] | None = field(default=None, repr=False)
    hydra_secrets_pagination: list[str] | None = field(default=None, repr=False)
    hydra_secrets_system: list[str] | None = field(default=None, repr=False)
    hydra_serve_cookies_same_site_legacy_workaround: bool | None = None
    hydra_serve_cookies_same_site_mode: str | None = None
    hydra_strategies_access_token: CreateProjectNormalizedPayloadHydraStrategiesAccessToken | str | None = None
    hydra_strategies_jwt_scope_claim: CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim | str | None = None
    hydra_strategies_scope: CreateProjectNormalizedPayloadHydraStrategiesScope | str | None = None
    hydra_ttl_access_token: str | None = None
    hydra_ttl_auth_code: str | None = None
    hydra_ttl_device_user_code: str | None = None
    hydra_ttl_id_token: str | None = None
    hydra_ttl_login_consent_request: str | None = None
    hydra_ttl_refresh_token: str | None = None
    hydra_urls_consent: str | None = None
    hydra_urls_device_success: str | None = None
    hydra_urls_device_verification: str | None = None
    hydra_urls_error: str | None = None
    hydra_urls_login: str | None = None
    hydra_urls_logout: str | None = None
    hydra_urls_post_logout_redirect: str | None = None
    hydra_urls_registration: str | None = None
    hydra_urls_self_issuer: str | None = None
    hydra_webfinger_jwks_broadcast_keys: list[str] | None = None
    hydra_webfinger_oidc_discovery_auth_url: str | None = None
    hydra_webfinger_oidc_discovery_client_registration_url: str | None = None
    hydra_webfinger_oidc_discovery_device_authorization_url: str | None = None
    hydra_webfinger_oidc_discovery_jwks_url: str | None = None
    hydra_webfinger_oidc_discovery_supported_claims: list[str] | None = None
    hydra_webfinger_oidc_discovery_supported_scope: list[str] | None = None
    hydra_webfinger_oidc_discovery_token_url: str | None = None
    hydra_webfinger_oidc_discovery_userinfo_url: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    keto_namespace_configuration: str | None = None
    keto_namespaces: list[KetoNamespace] | None = None
    keto_secrets_pagination: list[str] | None = field(default=None, repr=False)
    kratos_cookies_same_site: str | None = None
    kratos_courier_channels: list[NormalizedProjectRevisionCourierChannel] | None = None
    kratos_courier_delivery_strategy: str | None = None
    kratos_courier_http_request_config_auth_api_key_in: str | None = None
    kratos_courier_http_request_config_auth_api_key_name: str | None = None
    kratos_courier_http_request_config_auth_api_key_value: str | None = field(default=None, repr=False)
    kratos_courier_http_request_config_auth_basic_auth_password: str | None = field(default=None, repr=False)
    kratos_courier_http_request_config_auth_basic_auth_user: str | None = None
    kratos_courier_http_request_config_auth_type: str | None = None
    kratos_courier_http_request_config_body: str | None = None
    kratos_courier_http_request_config_headers: dict[str, Any] | None = field(default=None, repr=False)
    kratos_courier_http_request_config_method: str | None = None
    kratos_courier_http_request_config_url: str | None = None
    kratos_courier_smtp_connection_uri: str | None = field(default=None, repr=False)
    kratos_courier_smtp_from_address: str | None = None
    kratos_courier_smtp_from_name: str | None = None
    kratos_courier_smtp_headers: dict[str, Any] | None = field(default=None, repr=False)
    kratos_courier_smtp_local_name: str | None = None
    kratos_courier_templates_login_code_valid_email_body_html: str | None = None
    kratos_courier_templates_login_code_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_login_code_valid_email_subject: str | None = None
    kratos_courier_templates_login_code_valid_sms_body_plaintext: str | None = None
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
    kratos_courier_templates_registration_code_valid_email_body_html: str | None = None
    kratos_courier_templates_registration_code_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_registration_code_valid_email_subject: str | None = None
    kratos_courier_templates_registration_code_valid_sms_body_plaintext: str | None = None
    kratos_courier_templates_verifiable_address_changed_email_body_html: str | None = None
    kratos_courier_templates_verifiable_address_changed_email_body_plaintext: str | None = None
    kratos_courier_templates_verifiable_address_changed_email_subject: str | None = None
    kratos_courier_templates_verifiable_address_changed_sms_body_plaintext: str | None = None
    kratos_courier_templates_verification_code_invalid_email_body_html: str | None = None
    kratos_courier_templates_verification_code_invalid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_code_invalid_email_subject: str | None = None
    kratos_courier_templates_verification_code_valid_email_body_html: str | None = None
    kratos_courier_templates_verification_code_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_code_valid_email_subject: str | None = None
    kratos_courier_templates_verification_code_valid_sms_body_plaintext: str | None = None
    kratos_courier_templates_verification_invalid_email_body_html: str | None = None
    kratos_courier_templates_verification_invalid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_invalid_email_subject: str | None = None
    kratos_courier_templates_verification_valid_email_body_html: str | None = None
    kratos_courier_templates_verification_valid_email_body_plaintext: str | None = None
    kratos_courier_templates_verification_valid_email_subject: str | None = None
    kratos_feature_flags_cacheable_sessions: bool | None = None
    kratos_feature_flags_cacheable_sessions_max_age: str | None = None
    kratos_feature_flags_choose_recovery_address: bool | None = None
    kratos_feature_flags_faster_session_extend: bool | None = None
    kratos_feature_flags_legacy_continue_with_verification_ui: bool | None = None
    kratos_feature_flags_legacy_oidc_registration_node_group: bool | None = None
    kratos_feature_flags_legacy_require_verified_login_error: bool | None = None
    kratos_feature_flags_password_profile_registration_node_group: bool | None = None
    kratos_feature_flags_refresh_login_choose_address: bool | None = None
    kratos_feature_flags_use_continue_with_transitions: bool | None = None
    kratos_identity_schemas: list[NormalizedProjectRevisionIdentitySchema] | None = None
    kratos_oauth2_provider_headers: dict[str, Any] | None = field(default=None, repr=False)
    kratos_oauth2_provider_override_return_to: bool | None = None
    kratos_oauth2_provider_url: str | None = None
    kratos_preview_default_read_consistency_level: str | None = None
    kratos_secrets_cipher: list[str] | None = field(default=None, repr=False)
    kratos_secrets_cookie: list[str] | None = field(default=None, repr=False)
    kratos_secrets_default: list[str] | None = field(default=None, repr=False)
    kratos_secrets_pagination: list[str] | None = field(default=None, repr=False)
    kratos_security_account_enumeration_mitigate: bool | None = None
    kratos_selfservice_allowed_return_urls: list[str] | None = None
    kratos_selfservice_default_browser_return_url: str | None = None
    kratos_selfservice_flows_error_ui_url: str | None = None
    kratos_selfservice_flows_login_after_code_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_oidc_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_passkey_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_totp_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_after_webauthn_default_browser_return_url: str | None = None
    kratos_selfservice_flows_login_lifespan: str | None = None
    kratos_selfservice_flows_login_style: str | None = None
    kratos_selfservice_flows_login_ui_url: str | None = None
    kratos_selfservice_flows_logout_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_recovery_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_recovery_enabled: bool | None = None
    kratos_selfservice_flows_recovery_lifespan: str | None = None
    kratos_selfservice_flows_recovery_notify_unknown_recipients: bool | None = None
    kratos_selfservice_flows_recovery_ui_url: str | None = None
    kratos_selfservice_flows_recovery_use: (
        CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse | str | None
    ) = None
    kratos_selfservice_flows_registration_after_code_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_oidc_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_passkey_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url: str | None = None
    kratos_selfservice_flows_registration_enable_legacy_one_step: bool | None = None
    kratos_selfservice_flows_registration_enabled: bool | None = None
    kratos_selfservice_flows_registration_lifespan: str | None = None
    kratos_selfservice_flows_registration_login_hints: bool | None = None
    kratos_selfservice_flows_registration_ui_url: str | None = None
    kratos_selfservice_flows_settings_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_oidc_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_passkey_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_password_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_profile_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_totp_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url: str | None = None
    kratos_selfservice_flows_settings_lifespan: str | None = None
    kratos_selfservice_flows_settings_privileged_session_max_age: str | None = None
    kratos_selfservice_flows_settings_required_aal: str | None = None
    kratos_selfservice_flows_settings_ui_url: str | None = None
    kratos_selfservice_flows_verification_after_default_browser_return_url: str | None = None
    kratos_selfservice_flows_verification_enabled: bool | None = None
    kratos_selfservice_flows_verification_lifespan: str | None = None
    kratos_selfservice_flows_verification_notify_unknown_recipients: bool | None = None
    kratos_selfservice_flows_verification_ui_url: str | None = None
    kratos_selfservice_flows_verification_use: (
        CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse | str | None
    ) = None
    kratos_selfservice_methods_captcha_config_allowed_domains: list[str] | None = None
    kratos_selfservice_methods_captcha_config_byo: bool | None = None
    kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret: str | None = field(default=None, repr=False)
    kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey: str | None = None
    kratos_selfservice_methods_captcha_config_cf_turnstile_secret: str | None = field(default=None, repr=False)
    kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey: str | None = None
    kratos_selfservice_methods_captcha_config_legacy_inject_node: bool | None = None
    kratos_selfservice_methods_captcha_enabled: bool | None = None
    kratos_selfservice_methods_code_config_lifespan: str | None = None
    kratos_selfservice_methods_code_config_max_submissions: int | None = None
    kratos_selfservice_methods_code_config_missing_credential_fallback_enabled: bool | None = None
    kratos_selfservice_methods_code_enabled: bool | None = None
    kratos_selfservice_methods_code_mfa_enabled: bool | None = None
    kratos_selfservice_methods_code_passwordless_enabled: bool | None = None
    kratos_selfservice_methods_code_passwordless_login_fallback_enabled: bool | None = None
    kratos_selfservice_methods_deviceauthn_config_android_app_ids: list[str] | None = None
    kratos_selfservice_methods_deviceauthn_config_first_factor: bool | None = None
    kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation: bool | None = None
    kratos_selfservice_methods_deviceauthn_config_ios_app_ids: list[str] | None = None
    kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor: bool | None = None
    kratos_selfservice_methods_deviceauthn_config_pin_max_attempts: int | None = None
    kratos_selfservice_methods_deviceauthn_enabled: bool | None = None
    kratos_selfservice_methods_link_config_base_url: str | None = None
    kratos_selfservice_methods_link_config_lifespan: str | None = None
    kratos_selfservice_methods_link_enabled: bool | None = None
    kratos_selfservice_methods_lookup_secret_enabled: bool | None = None
    kratos_selfservice_methods_oidc_config_base_redirect_uri: str | None = None
    kratos_selfservice_methods_oidc_config_providers: list[NormalizedProjectRevisionThirdPartyProvider] | None = None
    kratos_selfservice_methods_oidc_enable_auto_link_policy: bool | None = None
    kratos_selfservice_methods_oidc_enabled: bool | None = None
    kratos_selfservice_methods_passkey_config_rp_display_name: str | None = None
    kratos_selfservice_methods_passkey_config_rp_id: str | None = None
    kratos_selfservice_methods_passkey_config_rp_origins: list[str] | None = None
    kratos_selfservice_methods_passkey_enabled: bool | None = None
    kratos_selfservice_methods_password_config_haveibeenpwned_enabled: bool | None = None
    kratos_selfservice_methods_password_config_identifier_similarity_check_enabled: bool | None = None
    kratos_selfservice_methods_password_config_ignore_network_errors: bool | None = None
    kratos_selfservice_methods_password_config_max_breaches: int | None = None
    kratos_selfservice_methods_password_config_min_password_length: int | None = None
    kratos_selfservice_methods_password_enabled: bool | None = None
    kratos_selfservice_methods_profile_enabled: bool | None = None
    kratos_selfservice_methods_saml_config_providers: list[NormalizedProjectRevisionSAMLProvider] | None = None
    kratos_selfservice_methods_saml_enabled: bool | None = None
    kratos_selfservice_methods_totp_config_issuer: str | None = None
    kratos_selfservice_methods_totp_enabled: bool | None = None
    kratos_selfservice_methods_webauthn_config_passwordless: bool | None = None
    kratos_selfservice_methods_webauthn_config_rp_display_name: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_icon: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_id: str | None = None
    kratos_selfservice_methods_webauthn_config_rp_origins: list[str] | None = None
    kratos_selfservice_methods_webauthn_enabled: bool | None = None
    kratos_session_cookie_persistent: bool | None = None
    kratos_session_cookie_same_site: str | None = None
    kratos_session_lifespan: str | None = None
    kratos_session_whoami_required_aal: str | None = None
    kratos_session_whoami_tokenizer_templates: list[NormalizedProjectRevisionTokenizerTemplate] | None = None
    organizations: list[Organization] | None = None
    project_id: str | None = None
    """Project the entry belongs to."""
    project_revision_hooks: list[NormalizedProjectRevisionHook] | None = None
    scim_clients: list[NormalizedProjectRevisionScimClient] | None = None
    serve_admin_cors_allowed_origins: list[str] | None = None
    serve_admin_cors_enabled: bool | None = None
    serve_public_cors_allowed_origins: list[str] | None = None
    serve_public_cors_enabled: bool | None = None
    strict_security: bool | None = None
    talos_cache_enabled: bool | None = None
    talos_cache_ttl: str | None = None
    talos_credentials_api_keys_default_ttl: str | None = None
    talos_credentials_api_keys_max_ttl: str | None = None
    talos_credentials_api_keys_prefix_current: str | None = None
    talos_credentials_api_keys_prefix_public_current: str | None = None
    talos_credentials_api_keys_prefix_public_retired: list[str] | None = None
    talos_credentials_api_keys_prefix_retired: list[str] | None = None
    talos_credentials_derived_tokens_default_ttl: str | None = None
    talos_credentials_derived_tokens_jwt_signing_key_id: str | None = None
    talos_credentials_derived_tokens_jwt_signing_keys_urls: list[str] | None = field(default=None, repr=False)
    talos_credentials_derived_tokens_macaroon_prefix_current: str | None = None
    talos_credentials_derived_tokens_macaroon_prefix_retired: list[str] | None = None
    talos_credentials_issuer: str | None = None
    talos_credentials_issuer_retired: list[str] | None = None
    talos_credentials_issuer_retired_entries: list[TalosRetiredValue] | None = None
    talos_rate_limit_enabled: bool | None = None
    talos_secrets_hmac_current: str | None = field(default=None, repr=False)
    talos_secrets_hmac_retired: list[str] | None = field(default=None, repr=False)
    talos_secrets_hmac_retired_entries: list[TalosRetiredValue] | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    workspace_id: str | None = None
    """Workspace the entry belongs to."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectNormalizedPayload:
        self = new(cls)
        try:
            m = src if len(src) == 291 else {**_ABSENT, **src}
            self.environment = need(decode_create_project_normalized_payload_environment, m["environment"], lenient)
            self.name = need(text, m["name"], lenient)
            self.account_experience_contact_url = maybe(text, m["account_experience_contact_url"], lenient)
            self.account_experience_custom_translations = maybe(
                listed(decode_revision_account_experience_custom_translation),
                m["account_experience_custom_translations"],
                lenient,
            )
            self.account_experience_default_locale = maybe(text, m["account_experience_default_locale"], lenient)
            self.account_experience_enabled_locales = maybe(
                listed(text), m["account_experience_enabled_locales"], lenient
            )
            self.account_experience_favicon_dark = maybe(text, m["account_experience_favicon_dark"], lenient)
            self.account_experience_favicon_light = maybe(text, m["account_experience_favicon_light"], lenient)
            self.account_experience_hide_ory_branding = maybe(
                boolean, m["account_experience_hide_ory_branding"], lenient
            )
            self.account_experience_hide_registration_link = maybe(
                boolean, m["account_experience_hide_registration_link"], lenient
            )
            self.account_experience_locale_behavior = maybe(text, m["account_experience_locale_behavior"], lenient)
            self.account_experience_logo_dark = maybe(text, m["account_experience_logo_dark"], lenient)
            self.account_experience_logo_light = maybe(text, m["account_experience_logo_light"], lenient)
            self.account_experience_privacy_policy_url = maybe(
                text, m["account_experience_privacy_policy_url"], lenient
            )
            self.account_experience_terms_of_service_url = maybe(
                text, m["account_experience_terms_of_service_url"], lenient
            )
            self.account_experience_theme_variables_dark = maybe(
                text, m["account_experience_theme_variables_dark"], lenient
            )
            self.account_experience_theme_variables_light = maybe(
                text, m["account_experience_theme_variables_light"], lenient
            )
            self.created_at = maybe(moment, m["created_at"], lenient)
            self.disable_account_experience_welcome_screen = maybe(
                boolean, m["disable_account_experience_welcome_screen"], lenient
            )
            self.enable_ax_v2 = maybe(boolean, m["enable_ax_v2"], lenient)
            self.home_region = maybe(decode_create_project_normalized_payload_home_region, m["home_region"], lenient)
            self.hydra_oauth2_allowed_top_level_claims = maybe(
                listed(text), m["hydra_oauth2_allowed_top_level_claims"], lenient
            )
            self.hydra_oauth2_client_credentials_default_grant_allowed_scope = maybe(
                boolean, m["hydra_oauth2_client_credentials_default_grant_allowed_scope"], lenient
            )
            self.hydra_oauth2_device_authorization_token_polling_interval = maybe(
                text, m["hydra_oauth2_device_authorization_token_polling_interval"], lenient
            )
            self.hydra_oauth2_device_authorization_user_code_entropy_preset = maybe(
                decode_create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset,
                m["hydra_oauth2_device_authorization_user_code_entropy_preset"],
                lenient,
            )
            self.hydra_oauth2_exclude_not_before_claim = maybe(
                boolean, m["hydra_oauth2_exclude_not_before_claim"], lenient
            )
            self.hydra_oauth2_grant_jwt_iat_optional = maybe(boolean, m["hydra_oauth2_grant_jwt_iat_optional"], lenient)
            self.hydra_oauth2_grant_jwt_jti_optional = maybe(boolean, m["hydra_oauth2_grant_jwt_jti_optional"], lenient)
            self.hydra_oauth2_grant_jwt_max_ttl = maybe(text, m["hydra_oauth2_grant_jwt_max_ttl"], lenient)
            self.hydra_oauth2_grant_jwt_omit_assertion_audience = maybe(
                boolean, m["hydra_oauth2_grant_jwt_omit_assertion_audience"], lenient
            )
            self.hydra_oauth2_grant_refresh_token_rotation_grace_period = maybe(
                text, m["hydra_oauth2_grant_refresh_token_rotation_grace_period"], lenient
            )
            self.hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count = maybe(
                integer, m["hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count"], lenient
            )
            self.hydra_oauth2_mirror_top_level_claims = maybe(
                boolean, m["hydra_oauth2_mirror_top_level_claims"], lenient
            )
            self.hydra_oauth2_pkce_enforced = maybe(boolean, m["hydra_oauth2_pkce_enforced"], lenient)
            self.hydra_oauth2_pkce_enforced_for_public_clients = maybe(
                boolean, m["hydra_oauth2_pkce_enforced_for_public_clients"], lenient
            )
            self.hydra_oauth2_preserve_ext_claims = maybe(boolean, m["hydra_oauth2_preserve_ext_claims"], lenient)
            self.hydra_oauth2_refresh_token_hook = maybe(text, m["hydra_oauth2_refresh_token_hook"], lenient)
            self.hydra_oauth2_token_hook = maybe(text, m["hydra_oauth2_token_hook"], lenient)
            self.hydra_oauth2_token_prefix = maybe(text, m["hydra_oauth2_token_prefix"], lenient)
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
            self.hydra_secrets_pagination = maybe(listed(text), m["hydra_secrets_pagination"], lenient)
            self.hydra_secrets_system = maybe(listed(text), m["hydra_secrets_system"], lenient)
            self.hydra_serve_cookies_same_site_legacy_workaround = maybe(
                boolean, m["hydra_serve_cookies_same_site_legacy_workaround"], lenient
            )
            self.hydra_serve_cookies_same_site_mode = maybe(text, m["hydra_serve_cookies_same_site_mode"], lenient)
            self.hydra_strategies_access_token = maybe(
                decode_create_project_normalized_payload_hydra_strategies_access_token,
                m["hydra_strategies_access_token"],
                lenient,
            )
            self.hydra_strategies_jwt_scope_claim = maybe(
                decode_create_project_normalized_payload_hydra_strategies_jwt_scope_claim,
                m["hydra_strategies_jwt_scope_claim"],
                lenient,
            )
            self.hydra_strategies_scope = maybe(
                decode_create_project_normalized_payload_hydra_strategies_scope, m["hydra_strategies_scope"], lenient
            )
            self.hydra_ttl_access_token = maybe(text, m["hydra_ttl_access_token"], lenient)
            self.hydra_ttl_auth_code = maybe(text, m["hydra_ttl_auth_code"], lenient)
            self.hydra_ttl_device_user_code = maybe(text, m["hydra_ttl_device_user_code"], lenient)
            self.hydra_ttl_id_token = maybe(text, m["hydra_ttl_id_token"], lenient)
            self.hydra_ttl_login_consent_request = maybe(text, m["hydra_ttl_login_consent_request"], lenient)
            self.hydra_ttl_refresh_token = maybe(text, m["hydra_ttl_refresh_token"], lenient)
            self.hydra_urls_consent = maybe(text, m["hydra_urls_consent"], lenient)
            self.hydra_urls_device_success = maybe(text, m["hydra_urls_device_success"], lenient)
            self.hydra_urls_device_verification = maybe(text, m["hydra_urls_device_verification"], lenient)
            self.hydra_urls_error = maybe(text, m["hydra_urls_error"], lenient)
            self.hydra_urls_login = maybe(text, m["hydra_urls_login"], lenient)
            self.hydra_urls_logout = maybe(text, m["hydra_urls_logout"], lenient)
            self.hydra_urls_post_logout_redirect = maybe(text, m["hydra_urls_post_logout_redirect"], lenient)
            self.hydra_urls_registration = maybe(text, m["hydra_urls_registration"], lenient)
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
            self.hydra_webfinger_oidc_discovery_device_authorization_url = maybe(
                text, m["hydra_webfinger_oidc_discovery_device_authorization_url"], lenient
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
            self.keto_secrets_pagination = maybe(listed(text), m["keto_secrets_pagination"], lenient)
            self.kratos_cookies_same_site = maybe(text, m["kratos_cookies_same_site"], lenient)
            self.kratos_courier_channels = maybe(
                listed(decode_normalized_project_revision_courier_channel), m["kratos_courier_channels"], lenient
            )
            self.kratos_courier_delivery_strategy = maybe(text, m["kratos_courier_delivery_strategy"], lenient)
            self.kratos_courier_http_request_config_auth_api_key_in = maybe(
                text, m["kratos_courier_http_request_config_auth_api_key_in"], lenient
            )
            self.kratos_courier_http_request_config_auth_api_key_name = maybe(
                text, m["kratos_courier_http_request_config_auth_api_key_name"], lenient
            )
            self.kratos_courier_http_request_config_auth_api_key_value = maybe(
                text, m["kratos_courier_http_request_config_auth_api_key_value"], lenient
            )
            self.kratos_courier_http_request_config_auth_basic_auth_password = maybe(
                text, m["kratos_courier_http_request_config_auth_basic_auth_password"], lenient
            )
            self.kratos_courier_http_request_config_auth_basic_auth_user = maybe(
                text, m["kratos_courier_http_request_config_auth_basic_auth_user"], lenient
            )
            self.kratos_courier_http_request_config_auth_type = maybe(
                text, m["kratos_courier_http_request_config_auth_type"], lenient
            )
            self.kratos_courier_http_request_config_body = maybe(
                text, m["kratos_courier_http_request_config_body"], lenient
            )
            self.kratos_courier_http_request_config_headers = maybe(
                free_form, m["kratos_courier_http_request_config_headers"], lenient
            )
            self.kratos_courier_http_request_config_method = maybe(
                text, m["kratos_courier_http_request_config_method"], lenient
            )
            self.kratos_courier_http_request_config_url = maybe(
                text, m["kratos_courier_http_request_config_url"], lenient
            )
            self.kratos_courier_smtp_connection_uri = maybe(text, m["kratos_courier_smtp_connection_uri"], lenient)
            self.kratos_courier_smtp_from_address = maybe(text, m["kratos_courier_smtp_from_address"], lenient)
            self.kratos_courier_smtp_from_name = maybe(text, m["kratos_courier_smtp_from_name"], lenient)
            self.kratos_courier_smtp_headers = maybe(free_form, m["kratos_courier_smtp_headers"], lenient)
            self.kratos_courier_smtp_local_name = maybe(text, m["kratos_courier_smtp_local_name"], lenient)
            self.kratos_courier_templates_login_code_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_login_code_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_login_code_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_login_code_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_login_code_valid_email_subject = maybe(
                text, m["kratos_courier_templates_login_code_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_login_code_valid_sms_body_plaintext = maybe(
                text, m["kratos_courier_templates_login_code_valid_sms_body_plaintext"], lenient
            )
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
            self.kratos_courier_templates_registration_code_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_registration_code_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_registration_code_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_registration_code_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_registration_code_valid_email_subject = maybe(
                text, m["kratos_courier_templates_registration_code_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_registration_code_valid_sms_body_plaintext = maybe(
                text, m["kratos_courier_templates_registration_code_valid_sms_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verifiable_address_changed_email_body_html = maybe(
                text, m["kratos_courier_templates_verifiable_address_changed_email_body_html"], lenient
            )
            self.kratos_courier_templates_verifiable_address_changed_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_verifiable_address_changed_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verifiable_address_changed_email_subject = maybe(
                text, m["kratos_courier_templates_verifiable_address_changed_email_subject"], lenient
            )
            self.kratos_courier_templates_verifiable_address_changed_sms_body_plaintext = maybe(
                text, m["kratos_courier_templates_verifiable_address_changed_sms_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_code_invalid_email_body_html = maybe(
                text, m["kratos_courier_templates_verification_code_invalid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_code_invalid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_verification_code_invalid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_code_invalid_email_subject = maybe(
                text, m["kratos_courier_templates_verification_code_invalid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_code_valid_email_body_html = maybe(
                text, m["kratos_courier_templates_verification_code_valid_email_body_html"], lenient
            )
            self.kratos_courier_templates_verification_code_valid_email_body_plaintext = maybe(
                text, m["kratos_courier_templates_verification_code_valid_email_body_plaintext"], lenient
            )
            self.kratos_courier_templates_verification_code_valid_email_subject = maybe(
                text, m["kratos_courier_templates_verification_code_valid_email_subject"], lenient
            )
            self.kratos_courier_templates_verification_code_valid_sms_body_plaintext = maybe(
                text, m["kratos_courier_templates_verification_code_valid_sms_body_plaintext"], lenient
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
            self.kratos_feature_flags_cacheable_sessions = maybe(
                boolean, m["kratos_feature_flags_cacheable_sessions"], lenient
            )
            self.kratos_feature_flags_cacheable_sessions_max_age = maybe(
                text, m["kratos_feature_flags_cacheable_sessions_max_age"], lenient
            )
            self.kratos_feature_flags_choose_recovery_address = maybe(
                boolean, m["kratos_feature_flags_choose_recovery_address"], lenient
            )
            self.kratos_feature_flags_faster_session_extend = maybe(
                boolean, m["kratos_feature_flags_faster_session_extend"], lenient
            )
            self.kratos_feature_flags_legacy_continue_with_verification_ui = maybe(
                boolean, m["kratos_feature_flags_legacy_continue_with_verification_ui"], lenient
            )
            self.kratos_feature_flags_legacy_oidc_registration_node_group = maybe(
                boolean, m["kratos_feature_flags_legacy_oidc_registration_node_group"], lenient
            )
            self.kratos_feature_flags_legacy_require_verified_login_error = maybe(
                boolean, m["kratos_feature_flags_legacy_require_verified_login_error"], lenient
            )
            self.kratos_feature_flags_password_profile_registration_node_group = maybe(
                boolean, m["kratos_feature_flags_password_profile_registration_node_group"], lenient
            )
            self.kratos_feature_flags_refresh_login_choose_address = maybe(
                boolean, m["kratos_feature_flags_refresh_login_choose_address"], lenient
            )
            self.kratos_feature_flags_use_continue_with_transitions = maybe(
                boolean, m["kratos_feature_flags_use_continue_with_transitions"], lenient
            )
            self.kratos_identity_schemas = maybe(
                listed(decode_normalized_project_revision_identity_schema), m["kratos_identity_schemas"], lenient
            )
            self.kratos_oauth2_provider_headers = maybe(free_form, m["kratos_oauth2_provider_headers"], lenient)
            self.kratos_oauth2_provider_override_return_to = maybe(
                boolean, m["kratos_oauth2_provider_override_return_to"], lenient
            )
            self.kratos_oauth2_provider_url = maybe(text, m["kratos_oauth2_provider_url"], lenient)
            self.kratos_preview_default_read_consistency_level = maybe(
                text, m["kratos_preview_default_read_consistency_level"], lenient
            )
            self.kratos_secrets_cipher = maybe(listed(text), m["kratos_secrets_cipher"], lenient)
            self.kratos_secrets_cookie = maybe(listed(text), m["kratos_secrets_cookie"], lenient)
            self.kratos_secrets_default = maybe(listed(text), m["kratos_secrets_default"], lenient)
            self.kratos_secrets_pagination = maybe(listed(text), m["kratos_secrets_pagination"], lenient)
            self.kratos_security_account_enumeration_mitigate = maybe(
                boolean, m["kratos_security_account_enumeration_mitigate"], lenient
            )
            self.kratos_selfservice_allowed_return_urls = maybe(
                listed(text), m["kratos_selfservice_allowed_return_urls"], lenient
            )
            self.kratos_selfservice_default_browser_return_url = maybe(
                text, m["kratos_selfservice_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_error_ui_url = maybe(
                text, m["kratos_selfservice_flows_error_ui_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_code_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_code_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_passkey_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_passkey_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_totp_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_totp_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_login_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_login_lifespan = maybe(
                text, m["kratos_selfservice_flows_login_lifespan"], lenient
            )
            self.kratos_selfservice_flows_login_style = maybe(text, m["kratos_selfservice_flows_login_style"], lenient)
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
            self.kratos_selfservice_flows_recovery_notify_unknown_recipients = maybe(
                boolean, m["kratos_selfservice_flows_recovery_notify_unknown_recipients"], lenient
            )
            self.kratos_selfservice_flows_recovery_ui_url = maybe(
                text, m["kratos_selfservice_flows_recovery_ui_url"], lenient
            )
            self.kratos_selfservice_flows_recovery_use = maybe(
                decode_create_project_normalized_payload_kratos_selfservice_flows_recovery_use,
                m["kratos_selfservice_flows_recovery_use"],
                lenient,
            )
            self.kratos_selfservice_flows_registration_after_code_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_code_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_passkey_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_passkey_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_registration_enable_legacy_one_step = maybe(
                boolean, m["kratos_selfservice_flows_registration_enable_legacy_one_step"], lenient
            )
            self.kratos_selfservice_flows_registration_enabled = maybe(
                boolean, m["kratos_selfservice_flows_registration_enabled"], lenient
            )
            self.kratos_selfservice_flows_registration_lifespan = maybe(
                text, m["kratos_selfservice_flows_registration_lifespan"], lenient
            )
            self.kratos_selfservice_flows_registration_login_hints = maybe(
                boolean, m["kratos_selfservice_flows_registration_login_hints"], lenient
            )
            self.kratos_selfservice_flows_registration_ui_url = maybe(
                text, m["kratos_selfservice_flows_registration_ui_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_oidc_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_oidc_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_passkey_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_passkey_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_password_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_password_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_profile_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_totp_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_totp_default_browser_return_url"], lenient
            )
            self.kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url = maybe(
                text, m["kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url"], lenient
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
            self.kratos_selfservice_flows_verification_notify_unknown_recipients = maybe(
                boolean, m["kratos_selfservice_flows_verification_notify_unknown_recipients"], lenient
            )
            self.kratos_selfservice_flows_verification_ui_url = maybe(
                text, m["kratos_selfservice_flows_verification_ui_url"], lenient
            )
            self.kratos_selfservice_flows_verification_use = maybe(
                decode_create_project_normalized_payload_kratos_selfservice_flows_verification_use,
                m["kratos_selfservice_flows_verification_use"],
                lenient,
            )
            self.kratos_selfservice_methods_captcha_config_allowed_domains = maybe(
                listed(text), m["kratos_selfservice_methods_captcha_config_allowed_domains"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_byo = maybe(
                boolean, m["kratos_selfservice_methods_captcha_config_byo"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret = maybe(
                text, m["kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey = maybe(
                text, m["kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_cf_turnstile_secret = maybe(
                text, m["kratos_selfservice_methods_captcha_config_cf_turnstile_secret"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey = maybe(
                text, m["kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey"], lenient
            )
            self.kratos_selfservice_methods_captcha_config_legacy_inject_node = maybe(
                boolean, m["kratos_selfservice_methods_captcha_config_legacy_inject_node"], lenient
            )
            self.kratos_selfservice_methods_captcha_enabled = maybe(
                boolean, m["kratos_selfservice_methods_captcha_enabled"], lenient
            )
            self.kratos_selfservice_methods_code_config_lifespan = maybe(
                text, m["kratos_selfservice_methods_code_config_lifespan"], lenient
            )
            self.kratos_selfservice_methods_code_config_max_submissions = maybe(
                integer, m["kratos_selfservice_methods_code_config_max_submissions"], lenient
            )
            self.kratos_selfservice_methods_code_config_missing_credential_fallback_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_config_missing_credential_fallback_enabled"], lenient
            )
            self.kratos_selfservice_methods_code_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_enabled"], lenient
            )
            self.kratos_selfservice_methods_code_mfa_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_mfa_enabled"], lenient
            )
            self.kratos_selfservice_methods_code_passwordless_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_passwordless_enabled"], lenient
            )
            self.kratos_selfservice_methods_code_passwordless_login_fallback_enabled = maybe(
                boolean, m["kratos_selfservice_methods_code_passwordless_login_fallback_enabled"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_android_app_ids = maybe(
                listed(text), m["kratos_selfservice_methods_deviceauthn_config_android_app_ids"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_first_factor = maybe(
                boolean, m["kratos_selfservice_methods_deviceauthn_config_first_factor"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation = maybe(
                boolean, m["kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_ios_app_ids = maybe(
                listed(text), m["kratos_selfservice_methods_deviceauthn_config_ios_app_ids"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor = maybe(
                boolean, m["kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_config_pin_max_attempts = maybe(
                integer, m["kratos_selfservice_methods_deviceauthn_config_pin_max_attempts"], lenient
            )
            self.kratos_selfservice_methods_deviceauthn_enabled = maybe(
                boolean, m["kratos_selfservice_methods_deviceauthn_enabled"], lenient
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
            self.kratos_selfservice_methods_oidc_enable_auto_link_policy = maybe(
                boolean, m["kratos_selfservice_methods_oidc_enable_auto_link_policy"], lenient
            )
            self.kratos_selfservice_methods_oidc_enabled = maybe(
                boolean, m["kratos_selfservice_methods_oidc_enabled"], lenient
            )
            self.kratos_selfservice_methods_passkey_config_rp_display_name = maybe(
                text, m["kratos_selfservice_methods_passkey_config_rp_display_name"], lenient
            )
            self.kratos_selfservice_methods_passkey_config_rp_id = maybe(
                text, m["kratos_selfservice_methods_passkey_config_rp_id"], lenient
            )
            self.kratos_selfservice_methods_passkey_config_rp_origins = maybe(
                listed(text), m["kratos_selfservice_methods_passkey_config_rp_origins"], lenient
            )
            self.kratos_selfservice_methods_passkey_enabled = maybe(
                boolean, m["kratos_selfservice_methods_passkey_enabled"], lenient
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
            self.kratos_selfservice_methods_saml_config_providers = maybe(
                listed(decode_normalized_project_revision_saml_provider),
                m["kratos_selfservice_methods_saml_config_providers"],
                lenient,
            )
            self.kratos_selfservice_methods_saml_enabled = maybe(
                boolean, m["kratos_selfservice_methods_saml_enabled"], lenient
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
            self.kratos_selfservice_methods_webauthn_config_rp_origins = maybe(
                listed(text), m["kratos_selfservice_methods_webauthn_config_rp_origins"], lenient
            )
            self.kratos_selfservice_methods_webauthn_enabled = maybe(
                boolean, m["kratos_selfservice_methods_webauthn_enabled"], lenient
            )
            self.kratos_session_cookie_persistent = maybe(boolean, m["kratos_session_cookie_persistent"], lenient)
            self.kratos_session_cookie_same_site = maybe(text, m["kratos_session_cookie_same_site"], lenient)
            self.kratos_session_lifespan = maybe(text, m["kratos_session_lifespan"], lenient)
            self.kratos_session_whoami_required_aal = maybe(text, m["kratos_session_whoami_required_aal"], lenient)
            self.kratos_session_whoami_tokenizer_templates = maybe(
                listed(decode_normalized_project_revision_tokenizer_template),
                m["kratos_session_whoami_tokenizer_templates"],
                lenient,
            )
            self.organizations = maybe(listed(decode_organization), m["organizations"], lenient)
            self.project_id = maybe(text, m["project_id"], lenient)
            self.project_revision_hooks = maybe(
                listed(decode_normalized_project_revision_hook), m["project_revision_hooks"], lenient
            )
            self.scim_clients = maybe(
                listed(decode_normalized_project_revision_scim_client), m["scim_clients"], lenient
            )
            self.serve_admin_cors_allowed_origins = maybe(listed(text), m["serve_admin_cors_allowed_origins"], lenient)
            self.serve_admin_cors_enabled = maybe(boolean, m["serve_admin_cors_enabled"], lenient)
            self.serve_public_cors_allowed_origins = maybe(
                listed(text), m["serve_public_cors_allowed_origins"], lenient
            )
            self.serve_public_cors_enabled = maybe(boolean, m["serve_public_cors_enabled"], lenient)
            self.strict_security = maybe(boolean, m["strict_security"], lenient)
            self.talos_cache_enabled = maybe(boolean, m["talos_cache_enabled"], lenient)
            self.talos_cache_ttl = maybe(text, m["talos_cache_ttl"], lenient)
            self.talos_credentials_api_keys_default_ttl = maybe(
                text, m["talos_credentials_api_keys_default_ttl"], lenient
            )
            self.talos_credentials_api_keys_max_ttl = maybe(text, m["talos_credentials_api_keys_max_ttl"], lenient)
            self.talos_credentials_api_keys_prefix_current = maybe(
                text, m["talos_credentials_api_keys_prefix_current"], lenient
            )
            self.talos_credentials_api_keys_prefix_public_current = maybe(
                text, m["talos_credentials_api_keys_prefix_public_current"], lenient
            )
            self.talos_credentials_api_keys_prefix_public_retired = maybe(
                listed(text), m["talos_credentials_api_keys_prefix_public_retired"], lenient
            )
            self.talos_credentials_api_keys_prefix_retired = maybe(
                listed(text), m["talos_credentials_api_keys_prefix_retired"], lenient
            )
            self.talos_credentials_derived_tokens_default_ttl = maybe(
                text, m["talos_credentials_derived_tokens_default_ttl"], lenient
            )
            self.talos_credentials_derived_tokens_jwt_signing_key_id = maybe(
                text, m["talos_credentials_derived_tokens_jwt_signing_key_id"], lenient
            )
            self.talos_credentials_derived_tokens_jwt_signing_keys_urls = maybe(
                listed(text), m["talos_credentials_derived_tokens_jwt_signing_keys_urls"], lenient
            )
            self.talos_credentials_derived_tokens_macaroon_prefix_current = maybe(
                text, m["talos_credentials_derived_tokens_macaroon_prefix_current"], lenient
            )
            self.talos_credentials_derived_tokens_macaroon_prefix_retired = maybe(
                listed(text), m["talos_credentials_derived_tokens_macaroon_prefix_retired"], lenient
            )
            self.talos_credentials_issuer = maybe(text, m["talos_credentials_issuer"], lenient)
            self.talos_credentials_issuer_retired = maybe(listed(text), m["talos_credentials_issuer_retired"], lenient)
            self.talos_credentials_issuer_retired_entries = maybe(
                listed(decode_talos_retired_value), m["talos_credentials_issuer_retired_entries"], lenient
            )
            self.talos_rate_limit_enabled = maybe(boolean, m["talos_rate_limit_enabled"], lenient)
            self.talos_secrets_hmac_current = maybe(text, m["talos_secrets_hmac_current"], lenient)
            self.talos_secrets_hmac_retired = maybe(listed(text), m["talos_secrets_hmac_retired"], lenient)
            self.talos_secrets_hmac_retired_entries = maybe(
                listed(decode_talos_retired_value), m["talos_secrets_hmac_retired_entries"], lenient
            )
            self.updated_at = maybe(moment, m["updated_at"], lenient)
            self.workspace_id = maybe(text, m["workspace_id"], lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 291 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        known = {
            "environment": plain(self.environment),
            "name": plain(self.name),
            "account_experience_contact_url": plain(self.account_experience_contact_url),
            "account_experience_custom_translations": plain(self.account_experience_custom_translations),
            "account_experience_default_locale": plain(self.account_experience_default_locale),
            "account_experience_enabled_locales": plain(self.account_experience_enabled_locales),
            "account_experience_favicon_dark": plain(self.account_experience_favicon_dark),
            "account_experience_favicon_light": plain(self.account_experience_favicon_light),
            "account_experience_hide_ory_branding": plain(self.account_experience_hide_ory_branding),
            "account_experience_hide_registration_link": plain(self.account_experience_hide_registration_link),
            "account_experience_locale_behavior": plain(self.account_experience_locale_behavior),
            "account_experience_logo_dark": plain(self.account_experience_logo_dark),
            "account_experience_logo_light": plain(self.account_experience_logo_light),
            "account_experience_privacy_policy_url": plain(self.account_experience_privacy_policy_url),
            "account_experience_terms_of_service_url": plain(self.account_experience_terms_of_service_url),
            "account_experience_theme_variables_dark": plain(self.account_experience_theme_variables_dark),
            "account_experience_theme_variables_light": plain(self.account_experience_theme_variables_light),
            "created_at": dates[0],
            "disable_account_experience_welcome_screen": plain(self.disable_account_experience_welcome_screen),
            "enable_ax_v2": plain(self.enable_ax_v2),
            "home_region": plain(self.home_region),
            "hydra_oauth2_allowed_top_level_claims": plain(self.hydra_oauth2_allowed_top_level_claims),
            "hydra_oauth2_client_credentials_default_grant_allowed_scope": plain(
                self.hydra_oauth2_client_credentials_default_grant_allowed_scope
            ),
            "hydra_oauth2_device_authorization_token_polling_interval": plain(
                self.hydra_oauth2_device_authorization_token_polling_interval
            ),
            "hydra_oauth2_device_authorization_user_code_entropy_preset": plain(
                self.hydra_oauth2_device_authorization_user_code_entropy_preset
            ),
            "hydra_oauth2_exclude_not_before_claim": plain(self.hydra_oauth2_exclude_not_before_claim),
            "hydra_oauth2_grant_jwt_iat_optional": plain(self.hydra_oauth2_grant_jwt_iat_optional),
            "hydra_oauth2_grant_jwt_jti_optional": plain(self.hydra_oauth2_grant_jwt_jti_optional),
            "hydra_oauth2_grant_jwt_max_ttl": plain(self.hydra_oauth2_grant_jwt_max_ttl),
            "hydra_oauth2_grant_jwt_omit_assertion_audience": plain(
                self.hydra_oauth2_grant_jwt_omit_assertion_audience
            ),
            "hydra_oauth2_grant_refresh_token_rotation_grace_period": plain(
                self.hydra_oauth2_grant_refresh_token_rotation_grace_period
            ),
            "hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count": plain(
                self.hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count
            ),
            "hydra_oauth2_mirror_top_level_claims": plain(self.hydra_oauth2_mirror_top_level_claims),
            "hydra_oauth2_pkce_enforced": plain(self.hydra_oauth2_pkce_enforced),
            "hydra_oauth2_pkce_enforced_for_public_clients": plain(self.hydra_oauth2_pkce_enforced_for_public_clients),
            "hydra_oauth2_preserve_ext_claims": plain(self.hydra_oauth2_preserve_ext_claims),
            "hydra_oauth2_refresh_token_hook": plain(self.hydra_oauth2_refresh_token_hook),
            "hydra_oauth2_token_hook": plain(self.hydra_oauth2_token_hook),
            "hydra_oauth2_token_prefix": plain(self.hydra_oauth2_token_prefix),
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
            "hydra_secrets_pagination": plain(self.hydra_secrets_pagination),
            "hydra_secrets_system": plain(self.hydra_secrets_system),
            "hydra_serve_cookies_same_site_legacy_workaround": plain(
                self.hydra_serve_cookies_same_site_legacy_workaround
            ),
            "hydra_serve_cookies_same_site_mode": plain(self.hydra_serve_cookies_same_site_mode),
            "hydra_strategies_access_token": plain(self.hydra_strategies_access_token),
            "hydra_strategies_jwt_scope_claim": plain(self.hydra_strategies_jwt_scope_claim),
            "hydra_strategies_scope": plain(self.hydra_strategies_scope),
            "hydra_ttl_access_token": plain(self.hydra_ttl_access_token),
            "hydra_ttl_auth_code": plain(self.hydra_ttl_auth_code),
            "hydra_ttl_device_user_code": plain(self.hydra_ttl_device_user_code),
            "hydra_ttl_id_token": plain(self.hydra_ttl_id_token),
            "hydra_ttl_login_consent_request": plain(self.hydra_ttl_login_consent_request),
            "hydra_ttl_refresh_token": plain(self.hydra_ttl_refresh_token),
            "hydra_urls_consent": plain(self.hydra_urls_consent),
            "hydra_urls_device_success": plain(self.hydra_urls_device_success),
            "hydra_urls_device_verification": plain(self.hydra_urls_device_verification),
            "hydra_urls_error": plain(self.hydra_urls_error),
            "hydra_urls_login": plain(self.hydra_urls_login),
            "hydra_urls_logout": plain(self.hydra_urls_logout),
            "hydra_urls_post_logout_redirect": plain(self.hydra_urls_post_logout_redirect),
            "hydra_urls_registration": plain(self.hydra_urls_registration),
            "hydra_urls_self_issuer": plain(self.hydra_urls_self_issuer),
            "hydra_webfinger_jwks_broadcast_keys": plain(self.hydra_webfinger_jwks_broadcast_keys),
            "hydra_webfinger_oidc_discovery_auth_url": plain(self.hydra_webfinger_oidc_discovery_auth_url),
            "hydra_webfinger_oidc_discovery_client_registration_url": plain(
                self.hydra_webfinger_oidc_discovery_client_registration_url
            ),
            "hydra_webfinger_oidc_discovery_device_authorization_url": plain(
                self.hydra_webfinger_oidc_discovery_device_authorization_url
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
            "keto_secrets_pagination": plain(self.keto_secrets_pagination),
            "kratos_cookies_same_site": plain(self.kratos_cookies_same_site),
            "kratos_courier_channels": plain(self.kratos_courier_channels),
            "kratos_courier_delivery_strategy": plain(self.kratos_courier_delivery_strategy),
            "kratos_courier_http_request_config_auth_api_key_in": plain(
                self.kratos_courier_http_request_config_auth_api_key_in
            ),
            "kratos_courier_http_request_config_auth_api_key_name": plain(
                self.kratos_courier_http_request_config_auth_api_key_name
            ),
            "kratos_courier_http_request_config_auth_api_key_value": plain(
                self.kratos_courier_http_request_config_auth_api_key_value
            ),
            "kratos_courier_http_request_config_auth_basic_auth_password": plain(
                self.kratos_courier_http_request_config_auth_basic_auth_password
            ),
            "kratos_courier_http_request_config_auth_basic_auth_user": plain(
                self.kratos_courier_http_request_config_auth_basic_auth_user
            ),
            "kratos_courier_http_request_config_auth_type": plain(self.kratos_courier_http_request_config_auth_type),
            "kratos_courier_http_request_config_body": plain(self.kratos_courier_http_request_config_body),
            "kratos_courier_http_request_config_headers": plain(self.kratos_courier_http_request_config_headers),
            "kratos_courier_http_request_config_method": plain(self.kratos_courier_http_request_config_method),
            "kratos_courier_http_request_config_url": plain(self.kratos_courier_http_request_config_url),
            "kratos_courier_smtp_connection_uri": plain(self.kratos_courier_smtp_connection_uri),
            "kratos_courier_smtp_from_address": plain(self.kratos_courier_smtp_from_address),
            "kratos_courier_smtp_from_name": plain(self.kratos_courier_smtp_from_name),
            "kratos_courier_smtp_headers": plain(self.kratos_courier_smtp_headers),
            "kratos_courier_smtp_local_name": plain(self.kratos_courier_smtp_local_name),
            "kratos_courier_templates_login_code_valid_email_body_html": plain(
                self.kratos_courier_templates_login_code_valid_email_body_html
            ),
            "kratos_courier_templates_login_code_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_login_code_valid_email_body_plaintext
            ),
            "kratos_courier_templates_login_code_valid_email_subject": plain(
                self.kratos_courier_templates_login_code_valid_email_subject
            ),
            "kratos_courier_templates_login_code_valid_sms_body_plaintext": plain(
                self.kratos_courier_templates_login_code_valid_sms_body_plaintext
            ),
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
            "kratos_courier_templates_registration_code_valid_email_body_html": plain(
                self.kratos_courier_templates_registration_code_valid_email_body_html
            ),
            "kratos_courier_templates_registration_code_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_registration_code_valid_email_body_plaintext
            ),
            "kratos_courier_templates_registration_code_valid_email_subject": plain(
                self.kratos_courier_templates_registration_code_valid_email_subject
            ),
            "kratos_courier_templates_registration_code_valid_sms_body_plaintext": plain(
                self.kratos_courier_templates_registration_code_valid_sms_body_plaintext
            ),
            "kratos_courier_templates_verifiable_address_changed_email_body_html": plain(
                self.kratos_courier_templates_verifiable_address_changed_email_body_html
            ),
            "kratos_courier_templates_verifiable_address_changed_email_body_plaintext": plain(
                self.kratos_courier_templates_verifiable_address_changed_email_body_plaintext
            ),
            "kratos_courier_templates_verifiable_address_changed_email_subject": plain(
                self.kratos_courier_templates_verifiable_address_changed_email_subject
            ),
            "kratos_courier_templates_verifiable_address_changed_sms_body_plaintext": plain(
                self.kratos_courier_templates_verifiable_address_changed_sms_body_plaintext
            ),
            "kratos_courier_templates_verification_code_invalid_email_body_html": plain(
                self.kratos_courier_templates_verification_code_invalid_email_body_html
            ),
            "kratos_courier_templates_verification_code_invalid_email_body_plaintext": plain(
                self.kratos_courier_templates_verification_code_invalid_email_body_plaintext
            ),
            "kratos_courier_templates_verification_code_invalid_email_subject": plain(
                self.kratos_courier_templates_verification_code_invalid_email_subject
            ),
            "kratos_courier_templates_verification_code_valid_email_body_html": plain(
                self.kratos_courier_templates_verification_code_valid_email_body_html
            ),
            "kratos_courier_templates_verification_code_valid_email_body_plaintext": plain(
                self.kratos_courier_templates_verification_code_valid_email_body_plaintext
            ),
            "kratos_courier_templates_verification_code_valid_email_subject": plain(
                self.kratos_courier_templates_verification_code_valid_email_subject
            ),
            "kratos_courier_templates_verification_code_valid_sms_body_plaintext": plain(
                self.kratos_courier_templates_verification_code_valid_sms_body_plaintext
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
            "kratos_feature_flags_cacheable_sessions": plain(self.kratos_feature_flags_cacheable_sessions),
            "kratos_feature_flags_cacheable_sessions_max_age": plain(
                self.kratos_feature_flags_cacheable_sessions_max_age
            ),
            "kratos_feature_flags_choose_recovery_address": plain(self.kratos_feature_flags_choose_recovery_address),
            "kratos_feature_flags_faster_session_extend": plain(self.kratos_feature_flags_faster_session_extend),
            "kratos_feature_flags_legacy_continue_with_verification_ui": plain(
                self.kratos_feature_flags_legacy_continue_with_verification_ui
            ),
            "kratos_feature_flags_legacy_oidc_registration_node_group": plain(
                self.kratos_feature_flags_legacy_oidc_registration_node_group
            ),
            "kratos_feature_flags_legacy_require_verified_login_error": plain(
                self.kratos_feature_flags_legacy_require_verified_login_error
            ),
            "kratos_feature_flags_password_profile_registration_node_group": plain(
                self.kratos_feature_flags_password_profile_registration_node_group
            ),
            "kratos_feature_flags_refresh_login_choose_address": plain(
                self.kratos_feature_flags_refresh_login_choose_address
            ),
            "kratos_feature_flags_use_continue_with_transitions": plain(
                self.kratos_feature_flags_use_continue_with_transitions
            ),
            "kratos_identity_schemas": plain(self.kratos_identity_schemas),
            "kratos_oauth2_provider_headers": plain(self.kratos_oauth2_provider_headers),
            "kratos_oauth2_provider_override_return_to": plain(self.kratos_oauth2_provider_override_return_to),
            "kratos_oauth2_provider_url": plain(self.kratos_oauth2_provider_url),
            "kratos_preview_default_read_consistency_level": plain(self.kratos_preview_default_read_consistency_level),
            "kratos_secrets_cipher": plain(self.kratos_secrets_cipher),
            "kratos_secrets_cookie": plain(self.kratos_secrets_cookie),
            "kratos_secrets_default": plain(self.kratos_secrets_default),
            "kratos_secrets_pagination": plain(self.kratos_secrets_pagination),
            "kratos_security_account_enumeration_mitigate": plain(self.kratos_security_account_enumeration_mitigate),
            "kratos_selfservice_allowed_return_urls": plain(self.kratos_selfservice_allowed_return_urls),
            "kratos_selfservice_default_browser_return_url": plain(self.kratos_selfservice_default_browser_return_url),
            "kratos_selfservice_flows_error_ui_url": plain(self.kratos_selfservice_flows_error_ui_url),
            "kratos_selfservice_flows_login_after_code_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_code_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_oidc_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_passkey_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_passkey_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_totp_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_totp_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url": plain(
                self.kratos_selfservice_flows_login_after_webauthn_default_browser_return_url
            ),
            "kratos_selfservice_flows_login_lifespan": plain(self.kratos_selfservice_flows_login_lifespan),
            "kratos_selfservice_flows_login_style": plain(self.kratos_selfservice_flows_login_style),
            "kratos_selfservice_flows_login_ui_url": plain(self.kratos_selfservice_flows_login_ui_url),
            "kratos_selfservice_flows_logout_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_logout_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_recovery_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_recovery_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_recovery_enabled": plain(self.kratos_selfservice_flows_recovery_enabled),
            "kratos_selfservice_flows_recovery_lifespan": plain(self.kratos_selfservice_flows_recovery_lifespan),
            "kratos_selfservice_flows_recovery_notify_unknown_recipients": plain(
                self.kratos_selfservice_flows_recovery_notify_unknown_recipients
            ),
            "kratos_selfservice_flows_recovery_ui_url": plain(self.kratos_selfservice_flows_recovery_ui_url),
            "kratos_selfservice_flows_recovery_use": plain(self.kratos_selfservice_flows_recovery_use),
            "kratos_selfservice_flows_registration_after_code_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_code_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_oidc_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_passkey_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_passkey_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url": plain(
                self.kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url
            ),
            "kratos_selfservice_flows_registration_enable_legacy_one_step": plain(
                self.kratos_selfservice_flows_registration_enable_legacy_one_step
            ),
            "kratos_selfservice_flows_registration_enabled": plain(self.kratos_selfservice_flows_registration_enabled),
            "kratos_selfservice_flows_registration_lifespan": plain(
                self.kratos_selfservice_flows_registration_lifespan
            ),
            "kratos_selfservice_flows_registration_login_hints": plain(
                self.kratos_selfservice_flows_registration_login_hints
            ),
            "kratos_selfservice_flows_registration_ui_url": plain(self.kratos_selfservice_flows_registration_ui_url),
            "kratos_selfservice_flows_settings_after_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_oidc_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_oidc_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_passkey_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_passkey_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_password_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_password_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_profile_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_profile_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_totp_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_totp_default_browser_return_url
            ),
            "kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url": plain(
                self.kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url
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
            "kratos_selfservice_flows_verification_notify_unknown_recipients": plain(
                self.kratos_selfservice_flows_verification_notify_unknown_recipients
            ),
            "kratos_selfservice_flows_verification_ui_url": plain(self.kratos_selfservice_flows_verification_ui_url),
            "kratos_selfservice_flows_verification_use": plain(self.kratos_selfservice_flows_verification_use),
            "kratos_selfservice_methods_captcha_config_allowed_domains": plain(
                self.kratos_selfservice_methods_captcha_config_allowed_domains
            ),
            "kratos_selfservice_methods_captcha_config_byo": plain(self.kratos_selfservice_methods_captcha_config_byo),
            "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret": plain(
                self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret
            ),
            "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey": plain(
                self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey
            ),
            "kratos_selfservice_methods_captcha_config_cf_turnstile_secret": plain(
                self.kratos_selfservice_methods_captcha_config_cf_turnstile_secret
            ),
            "kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey": plain(
                self.kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey
            ),
            "kratos_selfservice_methods_captcha_config_legacy_inject_node": plain(
                self.kratos_selfservice_methods_captcha_config_legacy_inject_node
            ),
            "kratos_selfservice_methods_captcha_enabled": plain(self.kratos_selfservice_methods_captcha_enabled),
            "kratos_selfservice_methods_code_config_lifespan": plain(
                self.kratos_selfservice_methods_code_config_lifespan
            ),
            "kratos_selfservice_methods_code_config_max_submissions": plain(
                self.kratos_selfservice_methods_code_config_max_submissions
            ),
            "kratos_selfservice_methods_code_config_missing_credential_fallback_enabled": plain(
                self.kratos_selfservice_methods_code_config_missing_credential_fallback_enabled
            ),
            "kratos_selfservice_methods_code_enabled": plain(self.kratos_selfservice_methods_code_enabled),
            "kratos_selfservice_methods_code_mfa_enabled": plain(self.kratos_selfservice_methods_code_mfa_enabled),
            "kratos_selfservice_methods_code_passwordless_enabled": plain(
                self.kratos_selfservice_methods_code_passwordless_enabled
            ),
            "kratos_selfservice_methods_code_passwordless_login_fallback_enabled": plain(
                self.kratos_selfservice_methods_code_passwordless_login_fallback_enabled
            ),
            "kratos_selfservice_methods_deviceauthn_config_android_app_ids": plain(
                self.kratos_selfservice_methods_deviceauthn_config_android_app_ids
            ),
            "kratos_selfservice_methods_deviceauthn_config_first_factor": plain(
                self.kratos_selfservice_methods_deviceauthn_config_first_factor
            ),
            "kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation": plain(
                self.kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation
            ),
            "kratos_selfservice_methods_deviceauthn_config_ios_app_ids": plain(
                self.kratos_selfservice_methods_deviceauthn_config_ios_app_ids
            ),
            "kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor": plain(
                self.kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor
            ),
            "kratos_selfservice_methods_deviceauthn_config_pin_max_attempts": plain(
                self.kratos_selfservice_methods_deviceauthn_config_pin_max_attempts
            ),
            "kratos_selfservice_methods_deviceauthn_enabled": plain(
                self.kratos_selfservice_methods_deviceauthn_enabled
            ),
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
            "kratos_selfservice_methods_oidc_enable_auto_link_policy": plain(
                self.kratos_selfservice_methods_oidc_enable_auto_link_policy
            ),
            "kratos_selfservice_methods_oidc_enabled": plain(self.kratos_selfservice_methods_oidc_enabled),
            "kratos_selfservice_methods_passkey_config_rp_display_name": plain(
                self.kratos_selfservice_methods_passkey_config_rp_display_name
            ),
            "kratos_selfservice_methods_passkey_config_rp_id": plain(
                self.kratos_selfservice_methods_passkey_config_rp_id
            ),
            "kratos_selfservice_methods_passkey_config_rp_origins": plain(
                self.kratos_selfservice_methods_passkey_config_rp_origins
            ),
            "kratos_selfservice_methods_passkey_enabled": plain(self.kratos_selfservice_methods_passkey_enabled),
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
            "kratos_selfservice_methods_saml_config_providers": plain(
                self.kratos_selfservice_methods_saml_config_providers
            ),
            "kratos_selfservice_methods_saml_enabled": plain(self.kratos_selfservice_methods_saml_enabled),
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
            "kratos_selfservice_methods_webauthn_config_rp_origins": plain(
                self.kratos_selfservice_methods_webauthn_config_rp_origins
            ),
            "kratos_selfservice_methods_webauthn_enabled": plain(self.kratos_selfservice_methods_webauthn_enabled),
            "kratos_session_cookie_persistent": plain(self.kratos_session_cookie_persistent),
            "kratos_session_cookie_same_site": plain(self.kratos_session_cookie_same_site),
            "kratos_session_lifespan": plain(self.kratos_session_lifespan),
            "kratos_session_whoami_required_aal": plain(self.kratos_session_whoami_required_aal),
            "kratos_session_whoami_tokenizer_templates": plain(self.kratos_session_whoami_tokenizer_templates),
            "organizations": plain(self.organizations),
            "project_id": plain(self.project_id),
            "project_revision_hooks": plain(self.project_revision_hooks),
            "scim_clients": plain(self.scim_clients),
            "serve_admin_cors_allowed_origins": plain(self.serve_admin_cors_allowed_origins),
            "serve_admin_cors_enabled": plain(self.serve_admin_cors_enabled),
            "serve_public_cors_allowed_origins": plain(self.serve_public_cors_allowed_origins),
            "serve_public_cors_enabled": plain(self.serve_public_cors_enabled),
            "strict_security": plain(self.strict_security),
            "talos_cache_enabled": plain(self.talos_cache_enabled),
            "talos_cache_ttl": plain(self.talos_cache_ttl),
            "talos_credentials_api_keys_default_ttl": plain(self.talos_credentials_api_keys_default_ttl),
            "talos_credentials_api_keys_max_ttl": plain(self.talos_credentials_api_keys_max_ttl),
            "talos_credentials_api_keys_prefix_current": plain(self.talos_credentials_api_keys_prefix_current),
            "talos_credentials_api_keys_prefix_public_current": plain(
                self.talos_credentials_api_keys_prefix_public_current
            ),
            "talos_credentials_api_keys_prefix_public_retired": plain(
                self.talos_credentials_api_keys_prefix_public_retired
            ),
            "talos_credentials_api_keys_prefix_retired": plain(self.talos_credentials_api_keys_prefix_retired),
            "talos_credentials_derived_tokens_default_ttl": plain(self.talos_credentials_derived_tokens_default_ttl),
            "talos_credentials_derived_tokens_jwt_signing_key_id": plain(
                self.talos_credentials_derived_tokens_jwt_signing_key_id
            ),
            "talos_credentials_derived_tokens_jwt_signing_keys_urls": plain(
                self.talos_credentials_derived_tokens_jwt_signing_keys_urls
            ),
            "talos_credentials_derived_tokens_macaroon_prefix_current": plain(
                self.talos_credentials_derived_tokens_macaroon_prefix_current
            ),
            "talos_credentials_derived_tokens_macaroon_prefix_retired": plain(
                self.talos_credentials_derived_tokens_macaroon_prefix_retired
            ),
            "talos_credentials_issuer": plain(self.talos_credentials_issuer),
            "talos_credentials_issuer_retired": plain(self.talos_credentials_issuer_retired),
            "talos_credentials_issuer_retired_entries": plain(self.talos_credentials_issuer_retired_entries),
            "talos_rate_limit_enabled": plain(self.talos_rate_limit_enabled),
            "talos_secrets_hmac_current": plain(self.talos_secrets_hmac_current),
            "talos_secrets_hmac_retired": plain(self.talos_secrets_hmac_retired),
            "talos_secrets_hmac_retired_entries": plain(self.talos_secrets_hmac_retired_entries),
            "updated_at": dates[1],
            "workspace_id": plain(self.workspace_id),
        }
        out.update((key, value) for key, value in known.items() if value is not None)
        return out


decode_create_project_normalized_payload = CreateProjectNormalizedPayload.from_dict
