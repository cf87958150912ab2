"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, plain, rest, text

_KEYS = frozenset("code debug details error error_description id message reason request status status_code".split())


@define(kw_only=True, repr=False)
class GenericErrorContent(Model):
    """Schema `genericErrorContent`."""

    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    details: Any = None
    """More about the error; its members vary."""
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_description: str | None = None
    """What went wrong, in words."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    status_code: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericErrorContent:
        self, get = cls.__new__(cls), members(src)
        self.code = v if type(v := get("code")) is int else maybe(integer, src, "code", lenient)
        self.debug = v if type(v := get("debug")) is str else maybe(text, src, "debug", lenient)
        self.details = get("details")
        self.error = v if type(v := get("error")) is str else maybe(text, src, "error", lenient)
        self.error_description = (
            v if type(v := get("error_description")) is str else maybe(text, src, "error_description", lenient)
        )
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.message = v if type(v := get("message")) is str else maybe(text, src, "message", lenient)
        self.reason = v if type(v := get("reason")) is str else maybe(text, src, "reason", lenient)
        self.request = v if type(v := get("request")) is str else maybe(text, src, "request", lenient)
        self.status = v if type(v := get("status")) is str else maybe(text, src, "status", lenient)
        self.status_code = v if type(v := get("status_code")) is int else maybe(integer, src, "status_code", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "code": self.code,
            "debug": self.debug,
            "details": plain(self.details),
            "error": self.error,
            "error_description": self.error_description,
            "id": self.id,
            "message": self.message,
            "reason": self.reason,
            "request": self.request,
            "status": self.status,
            "status_code": self.status_code,
        }
        return compact(known, self.additional_properties)
