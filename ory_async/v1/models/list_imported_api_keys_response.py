"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.imported_api_key import ImportedApiKey

_KEYS = frozenset("imported_api_keys next_page_token".split())


@define(kw_only=True, repr=False)
class ListImportedApiKeysResponse(Model):
    """Schema `ListImportedApiKeysResponse`."""

    imported_api_keys: list[ImportedApiKey] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListImportedApiKeysResponse:
        self, get = cls.__new__(cls), members(src)
        self.imported_api_keys = maybe_list(ImportedApiKey.from_dict, src, "imported_api_keys", lenient)
        self.next_page_token = (
            v if type(v := get("next_page_token")) is str else maybe(text, src, "next_page_token", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"imported_api_keys": plain(self.imported_api_keys), "next_page_token": self.next_page_token}
        return compact(known, self.additional_properties)
