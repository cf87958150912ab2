"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.provider import Provider

_KEYS = frozenset("csrf_token providers".split())


@define(kw_only=True, repr=False)
class CreateFedcmFlowResponse(Model):
    """Schema `createFedcmFlowResponse`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    providers: list[Provider] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateFedcmFlowResponse:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.providers = maybe_list(Provider.from_dict, src, "providers", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"csrf_token": self.csrf_token, "providers": plain(self.providers)}
        return compact(known, self.additional_properties)
