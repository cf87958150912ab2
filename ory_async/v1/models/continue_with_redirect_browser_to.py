"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with_redirect_browser_to_action import (
    ContinueWithRedirectBrowserToAction,
    decode_continue_with_redirect_browser_to_action,
    known_continue_with_redirect_browser_to_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("redirect_browser_to action".split())


@define(kw_only=True, repr=False)
class ContinueWithRedirectBrowserTo(Model):
    """Send the browser to an address; the flow itself is over.

    Schema `continueWithRedirectBrowserTo`: one of `ContinueWith`.
    """

    redirect_browser_to: str
    """Where the browser has to go next; may be empty."""
    action: ContinueWithRedirectBrowserToAction | str = "redirect_browser_to"
    """What to do next, or what to do with the item; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithRedirectBrowserTo:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.redirect_browser_to = v if type(v := m["redirect_browser_to"]) is str else need(text, v, lenient)
            self.action = (
                known_continue_with_redirect_browser_to_action(v, v)
                if type(v := m["action"]) is str
                else need(decode_continue_with_redirect_browser_to_action, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v if type(v) is str else plain(v)
        if (v := self.action) is not None:
            out["action"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_continue_with_redirect_browser_to = ContinueWithRedirectBrowserTo.from_dict
