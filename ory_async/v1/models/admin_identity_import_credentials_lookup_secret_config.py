"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v1.models.identity_credentials_lookup_secret_code import IdentityCredentialsLookupSecretCode

_KEYS = frozenset("codes".split())


@define(kw_only=True, repr=False)
class AdminIdentityImportCredentialsLookupSecretConfig(Model):
    """Schema `AdminIdentityImportCredentialsLookupSecretConfig`."""

    codes: list[IdentityCredentialsLookupSecretCode] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> AdminIdentityImportCredentialsLookupSecretConfig:
        self, _ = cls.__new__(cls), members(src)
        self.codes = maybe_list(IdentityCredentialsLookupSecretCode.from_dict, src, "codes", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"codes": plain(self.codes)}
        return compact(known, self.additional_properties)
