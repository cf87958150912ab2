"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.generic_error import GenericError

_ABSENT: dict[str, Any] = dict.fromkeys("error redirect_browser_to".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.error = None if (v := m[k := "error"]) is None else GenericError.from_dict(v, lenient)
            self.redirect_browser_to = v if (v := m[k := "redirect_browser_to"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.error) is not None:
            out["error"] = v
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v
        return out
