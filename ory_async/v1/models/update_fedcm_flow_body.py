"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, need, plain, rest, text

_KEYS = frozenset("csrf_token token nonce transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateFedcmFlowBody(Model):
    """Schema `UpdateFedcmFlowBody`."""

    csrf_token: str = field(repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    token: str = field(repr=False)
    nonce: str | None = None
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateFedcmFlowBody:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else need(text, src, "csrf_token", lenient)
        self.token = v if type(v := get("token")) is str else need(text, src, "token", lenient)
        self.nonce = v if type(v := get("nonce")) is str else maybe(text, src, "nonce", lenient)
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "token": self.token,
            "nonce": self.nonce,
            "transient_payload": plain(self.transient_payload),
        }
        return compact(known, self.additional_properties)
