"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, need, plain, rest, text
from ory_async.v0alpha2.models.admin_identity_import_credentials import AdminIdentityImportCredentials
from ory_async.v0alpha2.models.identity_state import IdentityState
from ory_async.v0alpha2.models.recovery_identity_address import RecoveryIdentityAddress
from ory_async.v0alpha2.models.verifiable_identity_address import VerifiableIdentityAddress

_KEYS = frozenset(
    "traits credentials metadata_admin metadata_public recovery_addresses schema_id state verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class AdminCreateIdentityBody(Model):
    """Schema `adminCreateIdentityBody`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    credentials: AdminIdentityImportCredentials | None = None
    """Ways to sign in by type; filled only when asked for."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    state: IdentityState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityBody:
        self, get = cls.__new__(cls), members(src)
        self.traits = need(free_form, src, "traits", lenient)
        self.credentials = maybe(AdminIdentityImportCredentials.from_dict, src, "credentials", lenient)
        self.metadata_admin = get("metadata_admin")
        self.metadata_public = get("metadata_public")
        self.recovery_addresses = maybe_list(RecoveryIdentityAddress.from_dict, src, "recovery_addresses", lenient)
        self.schema_id = v if type(v := get("schema_id")) is str else maybe(text, src, "schema_id", lenient)
        self.state = maybe(IdentityState.decode, src, "state", lenient)
        self.verifiable_addresses = maybe_list(
            VerifiableIdentityAddress.from_dict, src, "verifiable_addresses", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "traits": plain(self.traits),
            "credentials": plain(self.credentials),
            "metadata_admin": plain(self.metadata_admin),
            "metadata_public": plain(self.metadata_public),
            "recovery_addresses": plain(self.recovery_addresses),
            "schema_id": self.schema_id,
            "state": plain(self.state),
            "verifiable_addresses": plain(self.verifiable_addresses),
        }
        return compact(known, self.additional_properties)
