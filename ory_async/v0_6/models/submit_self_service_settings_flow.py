"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0_6.models.submit_self_service_browser_settings_oidc_flow_payload import (
    SubmitSelfServiceBrowserSettingsOIDCFlowPayload,
    decode_submit_self_service_browser_settings_oidc_flow_payload,
)
from ory_async.v0_6.models.submit_self_service_settings_flow_with_password_method import (
    SubmitSelfServiceSettingsFlowWithPasswordMethod,
    decode_submit_self_service_settings_flow_with_password_method,
)
from ory_async.v0_6.models.submit_self_service_settings_flow_with_profile_method import (
    SubmitSelfServiceSettingsFlowWithProfileMethod,
    decode_submit_self_service_settings_flow_with_profile_method,
)

SubmitSelfServiceSettingsFlow: TypeAlias = (
    SubmitSelfServiceBrowserSettingsOIDCFlowPayload
    | SubmitSelfServiceSettingsFlowWithPasswordMethod
    | SubmitSelfServiceSettingsFlowWithProfileMethod
    | UnknownVariant
)
"""A change by a signed-in user, one model per method.

Schema `submitSelfServiceSettingsFlow`: sent to `submit_self_service_settings_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": decode_submit_self_service_browser_settings_oidc_flow_payload,
    "password": decode_submit_self_service_settings_flow_with_password_method,
    "profile": decode_submit_self_service_settings_flow_with_profile_method,
}
decode_submit_self_service_settings_flow: Decoder[SubmitSelfServiceSettingsFlow] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
