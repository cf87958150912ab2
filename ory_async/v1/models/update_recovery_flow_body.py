"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._models import Decoder, UnknownVariant, variant
from ory_async.v1.models.update_recovery_flow_with_code_method import UpdateRecoveryFlowWithCodeMethod
from ory_async.v1.models.update_recovery_flow_with_link_method import UpdateRecoveryFlowWithLinkMethod

UpdateRecoveryFlowBody: TypeAlias = UpdateRecoveryFlowWithCodeMethod | UpdateRecoveryFlowWithLinkMethod | UnknownVariant
"""Schema `updateRecoveryFlowBody`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": UpdateRecoveryFlowWithCodeMethod.from_dict,
    "link": UpdateRecoveryFlowWithLinkMethod.from_dict,
}


def decode_update_recovery_flow_body(value: Any, lenient: bool = True) -> UpdateRecoveryFlowBody:
    """The member that the tag names."""
    found: UpdateRecoveryFlowBody = variant(value, "method", _BY_TAG, lenient)
    return found
