"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0_6.models.submit_self_service_verification_flow_with_link_method import (
    SubmitSelfServiceVerificationFlowWithLinkMethod,
    decode_submit_self_service_verification_flow_with_link_method,
)

SubmitSelfServiceVerificationFlow: TypeAlias = SubmitSelfServiceVerificationFlowWithLinkMethod | UnknownVariant
"""A step of a verification.

Schema `submitSelfServiceVerificationFlow`: sent to `submit_self_service_verification_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {"link": decode_submit_self_service_verification_flow_with_link_method}
decode_submit_self_service_verification_flow: Decoder[SubmitSelfServiceVerificationFlow] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
