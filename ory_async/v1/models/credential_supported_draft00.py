"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "cryptographic_binding_methods_supported cryptographic_suites_supported format types".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.cryptographic_binding_methods_supported = (
                None if (v := m[k := "cryptographic_binding_methods_supported"]) is None else many(text, v, lenient)
            )
            self.cryptographic_suites_supported = (
                None if (v := m[k := "cryptographic_suites_supported"]) is None else many(text, v, lenient)
            )
            self.format = v if (v := m[k := "format"]) is None or type(v) is str else text(v)
            self.types = None if (v := m[k := "types"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.cryptographic_binding_methods_supported) is not None:
            out["cryptographic_binding_methods_supported"] = v
        if (v := self.cryptographic_suites_supported) is not None:
            out["cryptographic_suites_supported"] = v
        if (v := self.format) is not None:
            out["format"] = v
        if (v := self.types) is not None:
            out["types"] = v
        return out
