"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0alpha2.models.submit_self_service_recovery_flow_with_code_method_body import (
    SubmitSelfServiceRecoveryFlowWithCodeMethodBody,
    decode_submit_self_service_recovery_flow_with_code_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_recovery_flow_with_link_method_body import (
    SubmitSelfServiceRecoveryFlowWithLinkMethodBody,
    decode_submit_self_service_recovery_flow_with_link_method_body,
)

SubmitSelfServiceRecoveryFlowBody: TypeAlias = (
    SubmitSelfServiceRecoveryFlowWithCodeMethodBody | SubmitSelfServiceRecoveryFlowWithLinkMethodBody | UnknownVariant
)
"""A step of a recovery, one model per method.

Schema `submitSelfServiceRecoveryFlowBody`: sent to `submit_self_service_recovery_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": decode_submit_self_service_recovery_flow_with_code_method_body,
    "link": decode_submit_self_service_recovery_flow_with_link_method_body,
}
decode_submit_self_service_recovery_flow_body: Decoder[SubmitSelfServiceRecoveryFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
