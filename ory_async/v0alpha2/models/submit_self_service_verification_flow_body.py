"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0alpha2.models.submit_self_service_verification_flow_with_link_method_body import (
    SubmitSelfServiceVerificationFlowWithLinkMethodBody,
    decode_submit_self_service_verification_flow_with_link_method_body,
)

SubmitSelfServiceVerificationFlowBody: TypeAlias = SubmitSelfServiceVerificationFlowWithLinkMethodBody | UnknownVariant
"""A step of a verification, one model per method.

Schema `submitSelfServiceVerificationFlowBody`: sent to `submit_self_service_verification_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {"link": decode_submit_self_service_verification_flow_with_link_method_body}
decode_submit_self_service_verification_flow_body: Decoder[SubmitSelfServiceVerificationFlowBody] = tagged(
    "method", _BY_TAG
)
"""Decodes the member that the tag names."""
