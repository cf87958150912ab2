"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id verifiable_address url".split())


@define(kw_only=True, repr=False)
class ContinueWithVerificationUiFlow(Model):
    """Schema `continueWithVerificationUiFlow`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    verifiable_address: str
    url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithVerificationUiFlow:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.verifiable_address = v if type(v := m[k := "verifiable_address"]) is str else need(text, v, lenient)
            self.url = v if (v := m[k := "url"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.verifiable_address) is not None:
            out["verifiable_address"] = v
        if (v := self.url) is not None:
            out["url"] = v
        return out
