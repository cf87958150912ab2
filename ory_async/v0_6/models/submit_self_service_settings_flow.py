"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._models import Decoder, UnknownVariant, variant
from ory_async.v0_6.models.submit_self_service_browser_settings_oidc_flow_payload import (
    SubmitSelfServiceBrowserSettingsOIDCFlowPayload,
)
from ory_async.v0_6.models.submit_self_service_settings_flow_with_password_method import (
    SubmitSelfServiceSettingsFlowWithPasswordMethod,
)
from ory_async.v0_6.models.submit_self_service_settings_flow_with_profile_method import (
    SubmitSelfServiceSettingsFlowWithProfileMethod,
)

SubmitSelfServiceSettingsFlow: TypeAlias = (
    SubmitSelfServiceBrowserSettingsOIDCFlowPayload
    | SubmitSelfServiceSettingsFlowWithPasswordMethod
    | SubmitSelfServiceSettingsFlowWithProfileMethod
    | UnknownVariant
)
"""Schema `submitSelfServiceSettingsFlow`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": SubmitSelfServiceBrowserSettingsOIDCFlowPayload.from_dict,
    "password": SubmitSelfServiceSettingsFlowWithPasswordMethod.from_dict,
    "profile": SubmitSelfServiceSettingsFlowWithProfileMethod.from_dict,
}


def decode_submit_self_service_settings_flow(value: Any, lenient: bool = True) -> SubmitSelfServiceSettingsFlow:
    """The member that the tag names."""
    found: SubmitSelfServiceSettingsFlow = variant(value, "method", _BY_TAG, lenient)
    return found
