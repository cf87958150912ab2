"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("error error_debug error_description error_hint status_code".split())


@define(kw_only=True, repr=False)
class RejectOAuth2Request(Model):
    """Schema `rejectOAuth2Request`."""

    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_debug: str | None = None
    error_description: str | None = None
    """What went wrong, in words."""
    error_hint: str | None = None
    status_code: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RejectOAuth2Request:
        self, get = cls.__new__(cls), members(src)
        self.error = v if type(v := get("error")) is str else maybe(text, src, "error", lenient)
        self.error_debug = v if type(v := get("error_debug")) is str else maybe(text, src, "error_debug", lenient)
        self.error_description = (
            v if type(v := get("error_description")) is str else maybe(text, src, "error_description", lenient)
        )
        self.error_hint = v if type(v := get("error_hint")) is str else maybe(text, src, "error_hint", lenient)
        self.status_code = v if type(v := get("status_code")) is int else maybe(integer, src, "status_code", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "error": self.error,
            "error_debug": self.error_debug,
            "error_description": self.error_description,
            "error_hint": self.error_hint,
            "status_code": self.status_code,
        }
        return compact(known, self.additional_properties)
