"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.issued_api_key import IssuedApiKey

_ABSENT: dict[str, Any] = dict.fromkeys("issued_api_keys next_page_token".split())


@define(kw_only=True, repr=False)
class ListIssuedApiKeysResponse(Model):
    """Schema `ListIssuedApiKeysResponse`."""

    issued_api_keys: list[IssuedApiKey] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListIssuedApiKeysResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.issued_api_keys = (
                None if (v := m[k := "issued_api_keys"]) is None else many(IssuedApiKey.from_dict, v, lenient)
            )
            self.next_page_token = v if (v := m[k := "next_page_token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.issued_api_keys) is not None:
            out["issued_api_keys"] = v
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v
        return out
