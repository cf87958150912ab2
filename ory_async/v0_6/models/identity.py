"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v0_6.models.recovery_address import RecoveryAddress
from ory_async.v0_6.models.verifiable_identity_address import VerifiableIdentityAddress

_KEYS = frozenset(
    "id schema_id schema_url traits created_at recovery_addresses updated_at verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class Identity(Model):
    """Schema `identity`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    schema_id: str
    """Id of the schema the traits follow."""
    schema_url: str
    traits: Any
    """Data of the user as the schema describes it."""
    created_at: datetime | None = None
    """When it was made."""
    recovery_addresses: list[RecoveryAddress] | None = None
    """Addresses that may be used to get back into the account."""
    updated_at: datetime | None = None
    """When it last changed."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Identity:
        self, get = cls.__new__(cls), members(src)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.schema_id = v if type(v := get("schema_id")) is str else need(text, src, "schema_id", lenient)
        self.schema_url = v if type(v := get("schema_url")) is str else need(text, src, "schema_url", lenient)
        self.traits = get("traits")
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.recovery_addresses = maybe_list(RecoveryAddress.from_dict, src, "recovery_addresses", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.verifiable_addresses = maybe_list(
            VerifiableIdentityAddress.from_dict, src, "verifiable_addresses", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "id": self.id,
            "schema_id": self.schema_id,
            "schema_url": self.schema_url,
            "traits": plain(self.traits),
            "created_at": plain(self.created_at),
            "recovery_addresses": plain(self.recovery_addresses),
            "updated_at": plain(self.updated_at),
            "verifiable_addresses": plain(self.verifiable_addresses),
        }
        return compact(known, self.additional_properties)
