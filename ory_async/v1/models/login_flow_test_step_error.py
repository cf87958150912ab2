"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("message reason step".split())


@define(kw_only=True, repr=False)
class LoginFlowTestStepError(Model):
    """Schema `loginFlowTestStepError`."""

    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    reason: str | None = None
    """Why, in words for developers."""
    step: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestStepError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.message = v if (v := m[k := "message"]) is None or type(v) is str else text(v)
            self.reason = v if (v := m[k := "reason"]) is None or type(v) is str else text(v)
            self.step = v if (v := m[k := "step"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        if (v := self.step) is not None:
            out["step"] = v
        return out
