"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, mapped, maybe, maybe_list, members, moment, need, plain, rest, text
from ory_async.v0alpha2.models.identity_credentials import IdentityCredentials
from ory_async.v0alpha2.models.identity_state import IdentityState
from ory_async.v0alpha2.models.recovery_identity_address import RecoveryIdentityAddress
from ory_async.v0alpha2.models.verifiable_identity_address import VerifiableIdentityAddress

_KEYS = frozenset(
    "id schema_id schema_url traits created_at credentials metadata_admin metadata_public recovery_addresses state "
    "state_changed_at updated_at verifiable_addresses".split()
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
    credentials: dict[str, IdentityCredentials] | None = None
    """Ways to sign in by type; filled only when asked for."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    state: IdentityState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    state_changed_at: datetime | None = None
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
        self.credentials = maybe(mapped(IdentityCredentials.from_dict), src, "credentials", lenient)
        self.metadata_admin = get("metadata_admin")
        self.metadata_public = get("metadata_public")
        self.recovery_addresses = maybe_list(RecoveryIdentityAddress.from_dict, src, "recovery_addresses", lenient)
        self.state = maybe(IdentityState.decode, src, "state", lenient)
        self.state_changed_at = maybe(moment, src, "state_changed_at", lenient)
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
            "credentials": plain(self.credentials),
            "metadata_admin": plain(self.metadata_admin),
            "metadata_public": plain(self.metadata_public),
            "recovery_addresses": plain(self.recovery_addresses),
            "state": plain(self.state),
            "state_changed_at": plain(self.state_changed_at),
            "updated_at": plain(self.updated_at),
            "verifiable_addresses": plain(self.verifiable_addresses),
        }
        return compact(known, self.additional_properties)
