"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, rest, text

_KEYS = frozenset("device_code expires_in interval user_code verification_uri verification_uri_complete".split())


@define(kw_only=True, repr=False)
class DeviceAuthorization(Model):
    """Schema `deviceAuthorization`."""

    device_code: str | None = field(default=None, repr=False)
    expires_in: int | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    interval: int | None = None
    user_code: str | None = field(default=None, repr=False)
    verification_uri: str | None = None
    verification_uri_complete: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthorization:
        self, get = cls.__new__(cls), members(src)
        self.device_code = v if type(v := get("device_code")) is str else maybe(text, src, "device_code", lenient)
        self.expires_in = v if type(v := get("expires_in")) is int else maybe(integer, src, "expires_in", lenient)
        self.interval = v if type(v := get("interval")) is int else maybe(integer, src, "interval", lenient)
        self.user_code = v if type(v := get("user_code")) is str else maybe(text, src, "user_code", lenient)
        self.verification_uri = (
            v if type(v := get("verification_uri")) is str else maybe(text, src, "verification_uri", lenient)
        )
        self.verification_uri_complete = maybe(text, src, "verification_uri_complete", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "device_code": self.device_code,
            "expires_in": self.expires_in,
            "interval": self.interval,
            "user_code": self.user_code,
            "verification_uri": self.verification_uri,
            "verification_uri_complete": self.verification_uri_complete,
        }
        return compact(known, self.additional_properties)
