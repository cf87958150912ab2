"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.provider import Provider

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token providers".split())


@define(kw_only=True, repr=False)
class CreateFedcmFlowResponse(Model):
    """Schema `createFedcmFlowResponse`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    providers: list[Provider] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateFedcmFlowResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.csrf_token = v if (v := m[k := "csrf_token"]) is None or type(v) is str else text(v)
            self.providers = None if (v := m[k := "providers"]) is None else many(Provider.from_dict, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v
        if (v := self.providers) is not None:
            out["providers"] = v
        return out
