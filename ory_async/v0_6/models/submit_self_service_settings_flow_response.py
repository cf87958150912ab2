"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, first_fit
from ory_async.v0_6.models.identity import Identity, decode_identity
from ory_async.v0_6.models.settings_via_api_response import SettingsViaApiResponse, decode_settings_via_api_response

SubmitSelfServiceSettingsFlowResponse: TypeAlias = Identity | SettingsViaApiResponse | UnknownVariant
"""What a change gives: the flow for apps, the user for browsers.

Schema `submitSelfServiceSettingsFlowResponse`: answer of `submit_self_service_settings_flow`.
Open: an unknown member is an UnknownVariant.
"""

_OPTIONS: tuple[tuple[tuple[str, ...] | None, Decoder[Any]], ...] = (
    (("flow", "identity"), decode_settings_via_api_response),
    (("id", "schema_id", "schema_url", "traits"), decode_identity),
)


def decode_submit_self_service_settings_flow_response(
    value: Any, lenient: bool = True
) -> SubmitSelfServiceSettingsFlowResponse:
    """The first member whose required parts are there."""
    found: SubmitSelfServiceSettingsFlowResponse = first_fit(value, _OPTIONS, lenient)
    return found
