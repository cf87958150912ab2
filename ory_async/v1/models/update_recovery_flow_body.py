"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_recovery_flow_with_code_method import UpdateRecoveryFlowWithCodeMethod
from ory_async.v1.models.update_recovery_flow_with_link_method import UpdateRecoveryFlowWithLinkMethod

UpdateRecoveryFlowBody: TypeAlias = UpdateRecoveryFlowWithCodeMethod | UpdateRecoveryFlowWithLinkMethod | UnknownVariant
"""Schema `updateRecoveryFlowBody`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": UpdateRecoveryFlowWithCodeMethod.from_dict,
    "link": UpdateRecoveryFlowWithLinkMethod.from_dict,
}
decode_update_recovery_flow_body: Decoder[UpdateRecoveryFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
