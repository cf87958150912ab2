"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v0_6.models.identity import Identity
from ory_async.v0_6.models.settings_flow import SettingsFlow

_ABSENT: dict[str, Any] = dict.fromkeys("flow identity".split())


@define(kw_only=True, repr=False)
class SettingsViaApiResponse(Model):
    """Schema `settingsViaApiResponse`."""

    flow: SettingsFlow
    """The flow as it stands after the step."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SettingsViaApiResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.flow = missing(lenient) if (v := m[k := "flow"]) is None else SettingsFlow.from_dict(v, lenient)
            self.identity = missing(lenient) if (v := m[k := "identity"]) is None else Identity.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.flow) is not None:
            out["flow"] = v
        if (v := self.identity) is not None:
            out["identity"] = v
        return out
