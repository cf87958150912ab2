"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, need, plain, rest, text
from ory_async.v0alpha2.models.generic_error_content import GenericErrorContent

_KEYS = frozenset("message code debug details error id reason request status".split())


@define(kw_only=True, repr=False)
class GenericError(Model):
    """Schema `genericError`."""

    message: str
    """Text for humans; may change, so do not compare it."""
    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    details: Any = None
    """More about the error; its members vary."""
    error: GenericErrorContent | None = None
    """What went wrong; a short code in OAuth2 answers."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericError:
        self, get = cls.__new__(cls), members(src)
        self.message = v if type(v := get("message")) is str else need(text, src, "message", lenient)
        self.code = v if type(v := get("code")) is int else maybe(integer, src, "code", lenient)
        self.debug = v if type(v := get("debug")) is str else maybe(text, src, "debug", lenient)
        self.details = get("details")
        self.error = maybe(GenericErrorContent.from_dict, src, "error", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.reason = v if type(v := get("reason")) is str else maybe(text, src, "reason", lenient)
        self.request = v if type(v := get("request")) is str else maybe(text, src, "request", lenient)
        self.status = v if type(v := get("status")) is str else maybe(text, src, "status", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "message": self.message,
            "code": self.code,
            "debug": self.debug,
            "details": plain(self.details),
            "error": plain(self.error),
            "id": self.id,
            "reason": self.reason,
            "request": self.request,
            "status": self.status,
        }
        return compact(known, self.additional_properties)
