"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_redirect_browser_to_action import (
    ContinueWithRedirectBrowserToAction,
    decode_continue_with_redirect_browser_to_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("redirect_browser_to action".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.redirect_browser_to = v if type(v := m[k := "redirect_browser_to"]) is str else need(text, v, lenient)
            self.action = (
                missing(lenient)
                if (v := m[k := "action"]) is None
                else decode_continue_with_redirect_browser_to_action(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v
        if (v := self.action) is not None:
            out["action"] = v
        return out
