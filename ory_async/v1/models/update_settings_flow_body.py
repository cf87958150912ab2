"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_settings_flow_with_device_authn_method import (
    UpdateSettingsFlowWithDeviceAuthnMethod,
    decode_update_settings_flow_with_device_authn_method,
)
from ory_async.v1.models.update_settings_flow_with_lookup_method import (
    UpdateSettingsFlowWithLookupMethod,
    decode_update_settings_flow_with_lookup_method,
)
from ory_async.v1.models.update_settings_flow_with_oidc_method import (
    UpdateSettingsFlowWithOidcMethod,
    decode_update_settings_flow_with_oidc_method,
)
from ory_async.v1.models.update_settings_flow_with_passkey_method import (
    UpdateSettingsFlowWithPasskeyMethod,
    decode_update_settings_flow_with_passkey_method,
)
from ory_async.v1.models.update_settings_flow_with_password_method import (
    UpdateSettingsFlowWithPasswordMethod,
    decode_update_settings_flow_with_password_method,
)
from ory_async.v1.models.update_settings_flow_with_profile_method import (
    UpdateSettingsFlowWithProfileMethod,
    decode_update_settings_flow_with_profile_method,
)
from ory_async.v1.models.update_settings_flow_with_saml_method import (
    UpdateSettingsFlowWithSamlMethod,
    decode_update_settings_flow_with_saml_method,
)
from ory_async.v1.models.update_settings_flow_with_totp_method import (
    UpdateSettingsFlowWithTotpMethod,
    decode_update_settings_flow_with_totp_method,
)
from ory_async.v1.models.update_settings_flow_with_webauthn_method import (
    UpdateSettingsFlowWithWebAuthnMethod,
    decode_update_settings_flow_with_webauthn_method,
)

UpdateSettingsFlowBody: TypeAlias = (
    UpdateSettingsFlowWithDeviceAuthnMethod
    | UpdateSettingsFlowWithLookupMethod
    | UpdateSettingsFlowWithOidcMethod
    | UpdateSettingsFlowWithPasskeyMethod
    | UpdateSettingsFlowWithPasswordMethod
    | UpdateSettingsFlowWithProfileMethod
    | UpdateSettingsFlowWithSamlMethod
    | UpdateSettingsFlowWithTotpMethod
    | UpdateSettingsFlowWithWebAuthnMethod
    | UnknownVariant
)
"""A change by a signed-in user, one model per method.

Schema `updateSettingsFlowBody`: sent to `update_settings_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "deviceauthn": decode_update_settings_flow_with_device_authn_method,
    "lookup_secret": decode_update_settings_flow_with_lookup_method,
    "oidc": decode_update_settings_flow_with_oidc_method,
    "passkey": decode_update_settings_flow_with_passkey_method,
    "password": decode_update_settings_flow_with_password_method,
    "profile": decode_update_settings_flow_with_profile_method,
    "saml": decode_update_settings_flow_with_saml_method,
    "totp": decode_update_settings_flow_with_totp_method,
    "webauthn": decode_update_settings_flow_with_webauthn_method,
}
decode_update_settings_flow_body: Decoder[UpdateSettingsFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
