"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, need, plain, rest, text
from ory_async.v1.models.create_identity_body_region import CreateIdentityBodyRegion
from ory_async.v1.models.create_identity_body_state import CreateIdentityBodyState
from ory_async.v1.models.identity_with_credentials import IdentityWithCredentials
from ory_async.v1.models.recovery_identity_address import RecoveryIdentityAddress
from ory_async.v1.models.verifiable_identity_address import VerifiableIdentityAddress

_KEYS = frozenset(
    "traits credentials external_id metadata_admin metadata_public organization_id recovery_addresses region "
    "schema_id state verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class CreateIdentityBody(Model):
    """Schema `createIdentityBody`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    credentials: IdentityWithCredentials | None = None
    """Ways to sign in by type; filled only when asked for."""
    external_id: str | None = None
    """Id of the user in your own system, unique."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    region: CreateIdentityBodyRegion | str | None = None
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    state: CreateIdentityBodyState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateIdentityBody:
        self, get = cls.__new__(cls), members(src)
        self.traits = need(free_form, src, "traits", lenient)
        self.credentials = maybe(IdentityWithCredentials.from_dict, src, "credentials", lenient)
        self.external_id = v if type(v := get("external_id")) is str else maybe(text, src, "external_id", lenient)
        self.metadata_admin = get("metadata_admin")
        self.metadata_public = get("metadata_public")
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.recovery_addresses = maybe_list(RecoveryIdentityAddress.from_dict, src, "recovery_addresses", lenient)
        self.region = maybe(CreateIdentityBodyRegion.decode, src, "region", lenient)
        self.schema_id = v if type(v := get("schema_id")) is str else maybe(text, src, "schema_id", lenient)
        self.state = maybe(CreateIdentityBodyState.decode, src, "state", lenient)
        self.verifiable_addresses = maybe_list(
            VerifiableIdentityAddress.from_dict, src, "verifiable_addresses", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "traits": plain(self.traits),
            "credentials": plain(self.credentials),
            "external_id": self.external_id,
            "metadata_admin": plain(self.metadata_admin),
            "metadata_public": plain(self.metadata_public),
            "organization_id": self.organization_id,
            "recovery_addresses": plain(self.recovery_addresses),
            "region": plain(self.region),
            "schema_id": self.schema_id,
            "state": plain(self.state),
            "verifiable_addresses": plain(self.verifiable_addresses),
        }
        return compact(known, self.additional_properties)
