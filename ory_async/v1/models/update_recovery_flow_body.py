"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_recovery_flow_with_code_method import (
    UpdateRecoveryFlowWithCodeMethod,
    decode_update_recovery_flow_with_code_method,
)
from ory_async.v1.models.update_recovery_flow_with_link_method import (
    UpdateRecoveryFlowWithLinkMethod,
    decode_update_recovery_flow_with_link_method,
)

UpdateRecoveryFlowBody: TypeAlias = UpdateRecoveryFlowWithCodeMethod | UpdateRecoveryFlowWithLinkMethod | UnknownVariant
"""A step of a recovery, one model per method.

Schema `updateRecoveryFlowBody`: sent to `update_recovery_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": decode_update_recovery_flow_with_code_method,
    "link": decode_update_recovery_flow_with_link_method,
}
decode_update_recovery_flow_body: Decoder[UpdateRecoveryFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
