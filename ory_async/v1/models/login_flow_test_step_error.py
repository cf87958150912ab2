"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("message reason step".split())


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
        self, get = cls.__new__(cls), members(src)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.reason = v if type(v := get("reason")) is str else maybe(text, src, "reason", lenient)
        self.step = v if type(v := get("step")) is str else maybe(text, src, "step", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"message": self.message, "reason": self.reason, "step": self.step}
        return compact(known, self.additional_properties)
