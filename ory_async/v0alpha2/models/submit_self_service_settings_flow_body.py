"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_lookup_method_body import (
    SubmitSelfServiceSettingsFlowWithLookupMethodBody,
    decode_submit_self_service_settings_flow_with_lookup_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_oidc_method_body import (
    SubmitSelfServiceSettingsFlowWithOidcMethodBody,
    decode_submit_self_service_settings_flow_with_oidc_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_password_method_body import (
    SubmitSelfServiceSettingsFlowWithPasswordMethodBody,
    decode_submit_self_service_settings_flow_with_password_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_profile_method_body import (
    SubmitSelfServiceSettingsFlowWithProfileMethodBody,
    decode_submit_self_service_settings_flow_with_profile_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_totp_method_body import (
    SubmitSelfServiceSettingsFlowWithTotpMethodBody,
    decode_submit_self_service_settings_flow_with_totp_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_settings_flow_with_webauthn_method_body import (
    SubmitSelfServiceSettingsFlowWithWebAuthnMethodBody,
    decode_submit_self_service_settings_flow_with_webauthn_method_body,
)

SubmitSelfServiceSettingsFlowBody: TypeAlias = (
    SubmitSelfServiceSettingsFlowWithLookupMethodBody
    | SubmitSelfServiceSettingsFlowWithOidcMethodBody
    | SubmitSelfServiceSettingsFlowWithPasswordMethodBody
    | SubmitSelfServiceSettingsFlowWithProfileMethodBody
    | SubmitSelfServiceSettingsFlowWithTotpMethodBody
    | SubmitSelfServiceSettingsFlowWithWebAuthnMethodBody
    | UnknownVariant
)
"""A change by a signed-in user, one model per method.

Schema `submitSelfServiceSettingsFlowBody`: sent to `submit_self_service_settings_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "lookup_secret": decode_submit_self_service_settings_flow_with_lookup_method_body,
    "oidc": decode_submit_self_service_settings_flow_with_oidc_method_body,
    "password": decode_submit_self_service_settings_flow_with_password_method_body,
    "profile": decode_submit_self_service_settings_flow_with_profile_method_body,
    "totp": decode_submit_self_service_settings_flow_with_totp_method_body,
    "webauthn": decode_submit_self_service_settings_flow_with_webauthn_method_body,
}
decode_submit_self_service_settings_flow_body: Decoder[SubmitSelfServiceSettingsFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
