"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_verification_ui_action import (
    ContinueWithVerificationUiAction,
    decode_continue_with_verification_ui_action,
)
from ory_async.v1.models.continue_with_verification_ui_flow import ContinueWithVerificationUiFlow

_ABSENT: dict[str, Any] = dict.fromkeys("flow action".split())


@define(kw_only=True, repr=False)
class ContinueWithVerificationUi(Model):
    """Schema `continueWithVerificationUi`."""

    flow: ContinueWithVerificationUiFlow
    """The flow as it stands after the step."""
    action: ContinueWithVerificationUiAction | str = "show_verification_ui"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithVerificationUi:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.flow = (
                missing(lenient)
                if (v := m[k := "flow"]) is None
                else ContinueWithVerificationUiFlow.from_dict(v, lenient)
            )
            self.action = (
                missing(lenient)
                if (v := m[k := "action"]) is None
                else decode_continue_with_verification_ui_action(v, lenient)
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
