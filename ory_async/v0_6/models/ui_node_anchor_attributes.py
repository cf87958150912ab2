"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_text import UiText

_ABSENT: dict[str, Any] = dict.fromkeys("href title".split())


@define(kw_only=True, repr=False)
class UiNodeAnchorAttributes(Model):
    """Schema `uiNodeAnchorAttributes`."""

    href: str
    title: UiText
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeAnchorAttributes:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.href = v if type(v := m[k := "href"]) is str else need(text, v, lenient)
            self.title = missing(lenient) if (v := m[k := "title"]) is None else UiText.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.href) is not None:
            out["href"] = v
        if (v := self.title) is not None:
            out["title"] = v
        return out
