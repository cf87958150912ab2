"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("page page_size page_token per_page".split())


@define(kw_only=True, repr=False)
class Pagination(Model):
    """Schema `pagination`."""

    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None
    per_page: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Pagination:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.page = v if (v := m[k := "page"]) is None or type(v) is int else integer(v)
            self.page_size = v if (v := m[k := "page_size"]) is None or type(v) is int else integer(v)
            self.page_token = v if (v := m[k := "page_token"]) is None or type(v) is str else text(v)
            self.per_page = v if (v := m[k := "per_page"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.page) is not None:
            out["page"] = v
        if (v := self.page_size) is not None:
            out["page_size"] = v
        if (v := self.page_token) is not None:
            out["page_token"] = v
        if (v := self.per_page) is not None:
            out["per_page"] = v
        return out
