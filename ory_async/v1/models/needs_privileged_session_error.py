"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError

_ABSENT: dict[str, Any] = dict.fromkeys("redirect_browser_to error".split())


@define(kw_only=True, repr=False)
class NeedsPrivilegedSessionError(Model):
    """Schema `needsPrivilegedSessionError`."""

    redirect_browser_to: str
    """Where the browser has to go next; may be empty."""
    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NeedsPrivilegedSessionError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.redirect_browser_to = v if type(v := m[k := "redirect_browser_to"]) is str else need(text, v, lenient)
            self.error = None if (v := m[k := "error"]) is None else GenericError.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v
        if (v := self.error) is not None:
            out["error"] = v
        return out
