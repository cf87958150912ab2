"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.generic_error import GenericError

_KEYS = frozenset("redirect_browser_to error".split())


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
        self, get = cls.__new__(cls), members(src)
        self.redirect_browser_to = (
            v if type(v := get("redirect_browser_to")) is str else need(text, src, "redirect_browser_to", lenient)
        )
        self.error = maybe(GenericError.from_dict, src, "error", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"redirect_browser_to": self.redirect_browser_to, "error": plain(self.error)}
        return compact(known, self.additional_properties)
