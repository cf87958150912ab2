"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_verification_flow_with_code_method import (
    UpdateVerificationFlowWithCodeMethod,
    decode_update_verification_flow_with_code_method,
)
from ory_async.v1.models.update_verification_flow_with_link_method import (
    UpdateVerificationFlowWithLinkMethod,
    decode_update_verification_flow_with_link_method,
)

UpdateVerificationFlowBody: TypeAlias = (
    UpdateVerificationFlowWithCodeMethod | UpdateVerificationFlowWithLinkMethod | UnknownVariant
)
"""A step of a verification, one model per method.

Schema `updateVerificationFlowBody`: sent to `update_verification_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": decode_update_verification_flow_with_code_method,
    "link": decode_update_verification_flow_with_link_method,
}
decode_update_verification_flow_body: Decoder[UpdateVerificationFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
