"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_recovery_ui_action import (
    ContinueWithRecoveryUiAction,
    decode_continue_with_recovery_ui_action,
)
from ory_async.v1.models.continue_with_recovery_ui_flow import ContinueWithRecoveryUiFlow

_ABSENT: dict[str, Any] = dict.fromkeys("flow action".split())


@define(kw_only=True, repr=False)
class ContinueWithRecoveryUi(Model):
    """Schema `continueWithRecoveryUi`."""

    flow: ContinueWithRecoveryUiFlow
    """The flow as it stands after the step."""
    action: ContinueWithRecoveryUiAction | str = "show_recovery_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithRecoveryUi:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.flow = (
                missing(lenient) if (v := m[k := "flow"]) is None else ContinueWithRecoveryUiFlow.from_dict(v, lenient)
            )
            self.action = (
                missing(lenient)
                if (v := m[k := "action"]) is None
                else decode_continue_with_recovery_ui_action(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.flow) is not None:
            out["flow"] = v
        if (v := self.action) is not None:
            out["action"] = v
        return out
