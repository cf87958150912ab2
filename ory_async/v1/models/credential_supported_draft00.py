"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("cryptographic_binding_methods_supported cryptographic_suites_supported format types".split())


@define(kw_only=True, repr=False)
class CredentialSupportedDraft00(Model):
    """Schema `credentialSupportedDraft00`."""

    cryptographic_binding_methods_supported: list[str] | None = None
    cryptographic_suites_supported: list[str] | None = None
    format: str | None = None
    types: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CredentialSupportedDraft00:
        self, get = cls.__new__(cls), members(src)
        self.cryptographic_binding_methods_supported = maybe_list(
            text, src, "cryptographic_binding_methods_supported", lenient
        )
        self.cryptographic_suites_supported = maybe_list(text, src, "cryptographic_suites_supported", lenient)
        self.format = v if type(v := get("format")) is str else maybe(text, src, "format", lenient)
        self.types = maybe_list(text, src, "types", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "cryptographic_binding_methods_supported": plain(self.cryptographic_binding_methods_supported),
            "cryptographic_suites_supported": plain(self.cryptographic_suites_supported),
            "format": self.format,
            "types": plain(self.types),
        }
        return compact(known, self.additional_properties)
