"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("page_size page_token".split())


@define(kw_only=True, repr=False)
class TokenPagination(Model):
    """Schema `tokenPagination`."""

    page_size: int | None = None
    page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> TokenPagination:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.page_size = v if (v := m[k := "page_size"]) is None or type(v) is int else integer(v)
            self.page_token = v if (v := m[k := "page_token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.page_size) is not None:
            out["page_size"] = v
        if (v := self.page_token) is not None:
            out["page_token"] = v
        return out
