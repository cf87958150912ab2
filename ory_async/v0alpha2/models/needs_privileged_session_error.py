"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, integer, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "message redirect_browser_to code debug details id reason request status".split()
)


@define(kw_only=True, repr=False)
class NeedsPrivilegedSessionError(Model):
    """Schema `needsPrivilegedSessionError`."""

    message: str
    """Text for humans; may change, so do not compare it."""
    redirect_browser_to: str
    """Where the browser has to go next; may be empty."""
    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    details: dict[str, Any] | None = None
    """More about the error; its members vary."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NeedsPrivilegedSessionError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.message = v if type(v := m[k := "message"]) is str else need(text, v, lenient)
            self.redirect_browser_to = v if type(v := m[k := "redirect_browser_to"]) is str else need(text, v, lenient)
            self.code = v if (v := m[k := "code"]) is None or type(v) is int else integer(v)
            self.debug = v if (v := m[k := "debug"]) is None or type(v) is str else text(v)
            self.details = None if (v := m[k := "details"]) is None else free_form(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.reason = v if (v := m[k := "reason"]) is None or type(v) is str else text(v)
            self.request = v if (v := m[k := "request"]) is None or type(v) is str else text(v)
            self.status = v if (v := m[k := "status"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v
        if (v := self.code) is not None:
            out["code"] = v
        if (v := self.debug) is not None:
            out["debug"] = v
        if (v := self.details) is not None:
            out["details"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        if (v := self.request) is not None:
            out["request"] = v
        if (v := self.status) is not None:
            out["status"] = v
        return out
