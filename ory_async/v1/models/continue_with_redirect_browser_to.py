"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v1.models.continue_with_redirect_browser_to_action import ContinueWithRedirectBrowserToAction

_KEYS = frozenset("redirect_browser_to action".split())


@define(kw_only=True, repr=False)
class ContinueWithRedirectBrowserTo(Model):
    """Schema `continueWithRedirectBrowserTo`."""

    redirect_browser_to: str
    """Where the browser has to go next; may be empty."""
    action: ContinueWithRedirectBrowserToAction | str = "redirect_browser_to"
    """What to do next, or what to do with the item; unknown values stay strings."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithRedirectBrowserTo:
        self, get = cls.__new__(cls), members(src)
        self.redirect_browser_to = (
            v if type(v := get("redirect_browser_to")) is str else need(text, src, "redirect_browser_to", lenient)
        )
        self.action = need(ContinueWithRedirectBrowserToAction.decode, src, "action", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"redirect_browser_to": self.redirect_browser_to, "action": plain(self.action)}
        return compact(known, self.additional_properties)
