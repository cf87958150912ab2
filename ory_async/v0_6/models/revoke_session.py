"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("session_token".split())


@define(kw_only=True, repr=False)
class RevokeSession(Model):
    """Schema `revokeSession`."""

    session_token: str = field(repr=False)
    """Secret that stands for the session; missing in browser flows."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RevokeSession:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.session_token = v if type(v := m[k := "session_token"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.session_token) is not None:
            out["session_token"] = v
        return out
