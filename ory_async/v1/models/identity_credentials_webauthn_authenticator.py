"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, plain, rest

_KEYS = frozenset("aaguid clone_warning sign_count".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAuthenticator(Model):
    """Schema `identityCredentialsWebAuthnAuthenticator`."""

    aaguid: list[int] | None = None
    clone_warning: bool | None = None
    sign_count: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAuthenticator:
        self, get = cls.__new__(cls), members(src)
        self.aaguid = maybe_list(integer, src, "aaguid", lenient)
        self.clone_warning = (
            v if type(v := get("clone_warning")) is bool else maybe(boolean, src, "clone_warning", lenient)
        )
        self.sign_count = v if type(v := get("sign_count")) is int else maybe(integer, src, "sign_count", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"aaguid": plain(self.aaguid), "clone_warning": self.clone_warning, "sign_count": self.sign_count}
        return compact(known, self.additional_properties)
