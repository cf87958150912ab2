"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("redirect_to".split())


@define(kw_only=True, repr=False)
class HandledOAuth2ConsentRequest(Model):
    """Schema `handledOAuth2ConsentRequest`."""

    redirect_to: str
    """Where the browser has to go next."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> HandledOAuth2ConsentRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.redirect_to = v if type(v := m[k := "redirect_to"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.redirect_to) is not None:
            out["redirect_to"] = v
        return out
