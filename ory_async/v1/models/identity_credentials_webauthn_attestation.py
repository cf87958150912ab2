"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, maybe_list, members, plain, rest

_KEYS = frozenset("authenticator_data client_dataJSON client_data_hash object public_key_algorithm".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAttestation(Model):
    """Schema `identityCredentialsWebAuthnAttestation`."""

    authenticator_data: list[int] | None = None
    client_data_json: list[int] | None = None
    client_data_hash: list[int] | None = None
    object: list[int] | None = None
    """Id of the object inside its namespace."""
    public_key_algorithm: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAttestation:
        self, _ = cls.__new__(cls), members(src)
        self.authenticator_data = maybe_list(integer, src, "authenticator_data", lenient)
        self.client_data_json = maybe_list(integer, src, "client_dataJSON", lenient)
        self.client_data_hash = maybe_list(integer, src, "client_data_hash", lenient)
        self.object = maybe_list(integer, src, "object", lenient)
        self.public_key_algorithm = maybe(integer, src, "public_key_algorithm", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "authenticator_data": plain(self.authenticator_data),
            "client_dataJSON": plain(self.client_data_json),
            "client_data_hash": plain(self.client_data_hash),
            "object": plain(self.object),
            "public_key_algorithm": self.public_key_algorithm,
        }
        return compact(known, self.additional_properties)
