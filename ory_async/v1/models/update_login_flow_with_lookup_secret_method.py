"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("lookup_secret csrf_token method".split())


@define(kw_only=True, repr=False)
class UpdateLoginFlowWithLookupSecretMethod(Model):
    """Schema `updateLoginFlowWithLookupSecretMethod`."""

    lookup_secret: str = field(repr=False)
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "lookup_secret"
    """Which method the submit uses, such as password or code."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateLoginFlowWithLookupSecretMethod:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.lookup_secret = v if type(v := m[k := "lookup_secret"]) is str else need(text, v, lenient)
            self.csrf_token = v if (v := m[k := "csrf_token"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.lookup_secret) is not None:
            out["lookup_secret"] = v
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v
        if (v := self.method) is not None:
            out["method"] = v
        return out
