"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_settings_flow_with_device_authn_method import UpdateSettingsFlowWithDeviceAuthnMethod
from ory_async.v1.models.update_settings_flow_with_lookup_method import UpdateSettingsFlowWithLookupMethod
from ory_async.v1.models.update_settings_flow_with_oidc_method import UpdateSettingsFlowWithOidcMethod
from ory_async.v1.models.update_settings_flow_with_passkey_method import UpdateSettingsFlowWithPasskeyMethod
from ory_async.v1.models.update_settings_flow_with_password_method import UpdateSettingsFlowWithPasswordMethod
from ory_async.v1.models.update_settings_flow_with_profile_method import UpdateSettingsFlowWithProfileMethod
from ory_async.v1.models.update_settings_flow_with_saml_method import UpdateSettingsFlowWithSamlMethod
from ory_async.v1.models.update_settings_flow_with_totp_method import UpdateSettingsFlowWithTotpMethod
from ory_async.v1.models.update_settings_flow_with_webauthn_method import UpdateSettingsFlowWithWebAuthnMethod

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
"""Schema `updateSettingsFlowBody`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "deviceauthn": UpdateSettingsFlowWithDeviceAuthnMethod.from_dict,
    "lookup_secret": UpdateSettingsFlowWithLookupMethod.from_dict,
    "oidc": UpdateSettingsFlowWithOidcMethod.from_dict,
    "passkey": UpdateSettingsFlowWithPasskeyMethod.from_dict,
    "password": UpdateSettingsFlowWithPasswordMethod.from_dict,
    "profile": UpdateSettingsFlowWithProfileMethod.from_dict,
    "saml": UpdateSettingsFlowWithSamlMethod.from_dict,
    "totp": UpdateSettingsFlowWithTotpMethod.from_dict,
    "webauthn": UpdateSettingsFlowWithWebAuthnMethod.from_dict,
}
decode_update_settings_flow_body: Decoder[UpdateSettingsFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
