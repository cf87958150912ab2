"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.login_flow_test_debug_payload import (
    LoginFlowTestDebugPayload,
    decode_login_flow_test_debug_payload,
)

_ABSENT: dict[str, Any] = dict.fromkeys("provider_id debug_payload".split())


@define(kw_only=True, repr=False)
class LoginFlowTestContext(Model):
    """What a trial sign-in at a provider brought to light.

    Schema `loginFlowTestContext`: part of `LoginFlow`.
    """

    provider_id: str
    """The provider that is tried out."""
    debug_payload: LoginFlowTestDebugPayload | None = None
    """What each step of the trial gave."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestContext:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.provider_id = v if type(v := m["provider_id"]) is str else need(text, v, lenient)
            self.debug_payload = (
                None if (v := m["debug_payload"]) is None else decode_login_flow_test_debug_payload(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.provider_id) is not None:
            out["provider_id"] = v if type(v) is str else plain(v)
        if (v := self.debug_payload) is not None:
            out["debug_payload"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_login_flow_test_context = LoginFlowTestContext.from_dict
