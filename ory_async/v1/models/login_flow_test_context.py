"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.login_flow_test_debug_payload import LoginFlowTestDebugPayload

_ABSENT: dict[str, Any] = dict.fromkeys("provider_id debug_payload".split())


@define(kw_only=True, repr=False)
class LoginFlowTestContext(Model):
    """Schema `loginFlowTestContext`."""

    provider_id: str
    debug_payload: LoginFlowTestDebugPayload | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestContext:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.provider_id = v if type(v := m[k := "provider_id"]) is str else need(text, v, lenient)
            self.debug_payload = (
                None if (v := m[k := "debug_payload"]) is None else LoginFlowTestDebugPayload.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.provider_id) is not None:
            out["provider_id"] = v
        if (v := self.debug_payload) is not None:
            out["debug_payload"] = v
        return out
