"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v0alpha2.models.generic_error import GenericError

_KEYS = frozenset("error redirect_browser_to".split())


@define(kw_only=True, repr=False)
class SelfServiceBrowserLocationChangeRequiredError(Model):
    """Schema `selfServiceBrowserLocationChangeRequiredError`."""

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    redirect_browser_to: str | None = None
    """Where the browser has to go next; may be empty."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceBrowserLocationChangeRequiredError:
        self, get = cls.__new__(cls), members(src)
        self.error = maybe(GenericError.from_dict, src, "error", lenient)
        self.redirect_browser_to = (
            v if type(v := get("redirect_browser_to")) is str else maybe(text, src, "redirect_browser_to", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"error": plain(self.error), "redirect_browser_to": self.redirect_browser_to}
        return compact(known, self.additional_properties)
