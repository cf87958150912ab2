"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.session import Session

_ABSENT: dict[str, Any] = dict.fromkeys("session session_token".split())


@define(kw_only=True, repr=False)
class SuccessfulCodeExchangeResponse(Model):
    """Schema `successfulCodeExchangeResponse`."""

    session: Session
    """The session, with identity and times."""
    session_token: str | None = field(default=None, repr=False)
    """Secret that stands for the session; missing in browser flows."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulCodeExchangeResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.session = missing(lenient) if (v := m[k := "session"]) is None else Session.from_dict(v, lenient)
            self.session_token = v if (v := m[k := "session_token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.session) is not None:
            out["session"] = v
        if (v := self.session_token) is not None:
            out["session_token"] = v
        return out
