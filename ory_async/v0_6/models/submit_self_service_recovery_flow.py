"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._models import Decoder, UnknownVariant, variant
from ory_async.v0_6.models.submit_self_service_recovery_flow_with_link_method import (
    SubmitSelfServiceRecoveryFlowWithLinkMethod,
)

SubmitSelfServiceRecoveryFlow: TypeAlias = SubmitSelfServiceRecoveryFlowWithLinkMethod | UnknownVariant
"""Schema `submitSelfServiceRecoveryFlow`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {"link": SubmitSelfServiceRecoveryFlowWithLinkMethod.from_dict}


def decode_submit_self_service_recovery_flow(value: Any, lenient: bool = True) -> SubmitSelfServiceRecoveryFlow:
    """The member that the tag names."""
    found: SubmitSelfServiceRecoveryFlow = variant(value, "method", _BY_TAG, lenient)
    return found
