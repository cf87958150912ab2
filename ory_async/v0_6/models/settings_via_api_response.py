"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.identity import Identity, decode_identity
from ory_async.v0_6.models.settings_flow import SettingsFlow, decode_settings_flow

_ABSENT: dict[str, Any] = dict.fromkeys("flow identity".split())


@define(kw_only=True, repr=False)
class SettingsViaApiResponse(Model):
    """The user after a change, and the flow as it stands.

    Schema `settingsViaApiResponse`: one of `SubmitSelfServiceSettingsFlowResponse`.
    """

    flow: SettingsFlow
    """The flow as it stands after the step."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SettingsViaApiResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.flow = missing(lenient) if (v := m["flow"]) is None else decode_settings_flow(v, lenient)
            self.identity = missing(lenient) if (v := m["identity"]) is None else decode_identity(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.flow) is not None:
            out["flow"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.identity) is not None:
            out["identity"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_settings_via_api_response = SettingsViaApiResponse.from_dict
