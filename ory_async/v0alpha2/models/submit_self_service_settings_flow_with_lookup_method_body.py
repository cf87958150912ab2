"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token lookup_secret_confirm lookup_secret_disable lookup_secret_regenerate lookup_secret_reveal method".split()
)


@define(kw_only=True, repr=False)
class SubmitSelfServiceSettingsFlowWithLookupMethodBody(Model):
    """Schema `submitSelfServiceSettingsFlowWithLookupMethodBody`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    lookup_secret_confirm: bool | None = None
    lookup_secret_disable: bool | None = None
    lookup_secret_regenerate: bool | None = None
    lookup_secret_reveal: bool | None = None
    method: str = "lookup_secret"
    """Which method the submit uses, such as password or code."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceSettingsFlowWithLookupMethodBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.csrf_token = v if (v := m[k := "csrf_token"]) is None or type(v) is str else text(v)
            self.lookup_secret_confirm = (
                v if (v := m[k := "lookup_secret_confirm"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_disable = (
                v if (v := m[k := "lookup_secret_disable"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_regenerate = (
                v if (v := m[k := "lookup_secret_regenerate"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_reveal = (
                v if (v := m[k := "lookup_secret_reveal"]) is None or type(v) is bool else boolean(v)
            )
            self.method = v if type(v := m[k := "method"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v
        if (v := self.lookup_secret_confirm) is not None:
            out["lookup_secret_confirm"] = v
        if (v := self.lookup_secret_disable) is not None:
            out["lookup_secret_disable"] = v
        if (v := self.lookup_secret_regenerate) is not None:
            out["lookup_secret_regenerate"] = v
        if (v := self.lookup_secret_reveal) is not None:
            out["lookup_secret_reveal"] = v
        if (v := self.method) is not None:
            out["method"] = v
        return out
